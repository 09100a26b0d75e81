## Practicar

practice-title = Práctica
practice-waiting = { practice-due-now }, y { $unseen ->
    [0] nada es nuevo para ti.
    [one] 1 pregunta es nueva para ti.
   *[other] { $unseen } preguntas son nuevas para ti.
 }
practice-due-now = { $due ->
    [0] Nada toca repasar
    [one] Toca repasar 1 pregunta
   *[other] Toca repasar { $due } preguntas
 }
practice-nothing = Aquí no queda nada por practicar.
practice-nothing-next = Ahora no queda nada por practicar. La próxima pregunta toca: { $next }.
practice-form = Solo se guarda la nota; solo tú la ves
button-options = Opción múltiple
button-in-words = Responder con palabras
button-hint-of = Pista { $number } de { $all }
button-no-idea = No lo sé
button-put-off = Ahora no
button-next-question = Siguiente pregunta
button-practise = Practicar ahora
button-snooze = En 2 horas
practice-right = Correcto
practice-wrong = No es correcto
practice-picked = Elegiste { $letter }: { $option } – { $why }
practice-is = La correcta es { $letter }: { $option } – { $why }
practice-full-answer = Lo que dice una respuesta completa
practice-put-off = Aplazada. Espera medio día.
practice-due = { $rating ->
    [again] Aún no te la sabes. Vuelve: { $due }.
    [hard] Te la sabes con esfuerzo. Vuelve: { $due }.
    [good] Te la sabes. Vuelve: { $due }.
   *[easy] Te la sabes bien. Vuelve: { $due }.
 }
practice-known = Has visto { $known } de { $all } preguntas.
practice-next-due = La próxima toca: { $next }.
practice-reminder = Te aviso a las { $hour } ({ $zone }) los días en que algo espera. Cámbialo con { $command }.
practice-no-reminder = No te aviso. Elige una hora con { $command }.
practice-away = Estás de descanso hasta el { $day }; antes no toca nada.
practice-remind-set = Cuando algo espera, te aviso por mensaje directo a las { $hour } ({ $zone }), una vez al día como mucho; primero { $next }. Termínalo con { $off }.
practice-remind-off = Ya no te aviso más.
practice-snoozed = Te aviso { $next }.
practice-away-set = Hasta el { $day } no toca nada y no te aviso. Para volver antes: { $off }.
practice-back = Qué bien que vuelvas. Lo que tocaba te espera.
reminder-title = Hora de practicar
reminder-note = Pediste este aviso. Termínalo con { $off }.

## Entrevistas de prueba

mock-title = Entrevista de prueba: pregunta { $number } de { $all }
mock-form = Pregunta { $number }; solo tú lo ves
mock-rules = Responde como en la entrevista. Lo que acertaste y lo que faltó lo sabrás al final. Un punto que una pista revela vale la mitad. No cuenta en ninguna clasificación y termina sola: { $ends }.
mock-fewer = Para esto solo hay { $all } preguntas.
mock-until = Responde antes de: { $until }. Lo que llegue después se lee, pero no vale nada.
mock-under-way = Esta sigue en marcha. Para empezar otra, termínala con { $command }.
mock-taken = Recibida. La siguiente:
mock-late = Llegó fuera de tiempo, así que no vale nada. La siguiente:
mock-passed = Pasada. La siguiente:
mock-before-now = La pregunta { $number } ya está. Vas por aquí:
button-pass = Pasar
button-export = En Markdown
button-again = Otra más
mock-over = Entrevista de prueba: { $score } %
mock-about = { $role }, { level }, { $day }: { $answered } de { $all } preguntas respondidas.
mock-first = Fue tu primera. La próxima se compara con ella.
mock-compared = { $change ->
    [better] La última vez ({ $role }, { level }, { $day }) fue { $before } %; son { $by } más.
    [worse] La última vez ({ $role }, { level }, { $day }) fue { $before } %; son { $by } menos.
   *[same] La última vez ({ $role }, { level }, { $day }) también fue { $before } %.
 }
mock-topics = Por tema, el más flojo primero
mock-topic = { $topic }: { $score } %
mock-topic-before = { $topic }: { $score } %, la última vez { $before } %
mock-read = Para leer ahora
mock-question = { $number }. { $ask } – { $score } %
mock-question-heading = Pregunta { $number } – { $score } %
mock-point = { $credit ->
    [full] ✓ Acertado: { $point }
    [half] ◐ A medias: { $point }
   *[none] · Faltó: { $point }
 }
mock-not-answered = Sin respuesta.
mock-was-late = Respondida fuera de tiempo.
mock-your-answer = Tu respuesta
mock-exported = El informe de tu entrevista de prueba, con tus respuestas completas.

practised-already = Esa pregunta ya está. Sigue con { $command }.
no-reminder = No te aviso, así que no hay nada que aplazar. Elige una hora con { $command }.
no-mock = No tienes ninguna entrevista de prueba que mostrar. Empieza una con { $command }.
nothing-to-interview = No hay preguntas para este puesto. Elige otro paquete.
minutes-out-of-range = Una respuesta puede durar de { $least } a { $most } minutos. Sin indicarlo, tómate el tiempo que quieras.

command-practice = practicar
    .help = Practica a solas: lo que fallaste o no has visto vuelve hasta que te lo sepas
command-practice-next = siguiente
    .help = Muestra la siguiente pregunta para practicar
command-practice-status = estado
    .help = Muestra lo que toca y cuándo te aviso
command-practice-remind = avisar
    .help = Te avisa una vez al día por mensaje directo
command-practice-snooze = aplazar
    .help = Aplaza el próximo aviso
command-practice-away = descanso
    .help = Tómate un descanso: nada toca y nada te avisa
command-mock = entrevista
    .help = Una entrevista de prueba: cinco preguntas y un informe, solo para ti
command-mock-start = empezar
    .help = Empieza una entrevista de prueba
command-mock-show = mostrar
    .help = Muestra la pregunta que te espera
command-mock-stop = terminar
    .help = La termina ahora y muestra el informe
command-mock-report = informe
    .help = Muestra otra vez el informe de la última
command-mock-export = exportar
    .help = Te da el informe de la última como archivo Markdown

option-hours = horas
    .help = Cuántas horas (si no: 2)
option-role = puesto
    .help = El paquete del que trata
option-level = nivel
    .help = Hasta dónde has llegado
option-minutes = minutos
    .help = Cuántos minutos puede durar cada respuesta (si no: los que quieras)

choice-beginner = Principiante
choice-intermediate = Intermedio
choice-advanced = Avanzado
