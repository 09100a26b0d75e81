# Hone en español: tú, como entre colegas. racha = streak, pista = hint, punto clave = key point,
# clasificación = board, comodín = freeze, ronda = round, intento = try, paquete = pack.

## Days and times

weekday = { $weekday ->
    [1] lunes
    [2] martes
    [3] miércoles
    [4] jueves
    [5] viernes
    [6] sábado
   *[7] domingo
 }
short-weekday = { $weekday ->
    [1] lun
    [2] mar
    [3] mié
    [4] jue
    [5] vie
    [6] sáb
   *[7] dom
 }
month = { $month ->
    [1] enero
    [2] febrero
    [3] marzo
    [4] abril
    [5] mayo
    [6] junio
    [7] julio
    [8] agosto
    [9] septiembre
    [10] octubre
    [11] noviembre
   *[12] diciembre
 }
short-month = { $month ->
    [1] ene
    [2] feb
    [3] mar
    [4] abr
    [5] may
    [6] jun
    [7] jul
    [8] ago
    [9] sept
    [10] oct
    [11] nov
   *[12] dic
 }
day = { weekday } { $date } de { month }
wall = { short-weekday } { $date } { short-month } { $year }, { $time }
wall-short = { short-weekday } { $time }
wall-near = { short-weekday } { $date } { short-month }, { $time }
distance = { $unit ->
    [now] ahora
   *[other] { $side ->
        [past] hace { distance-length }
       *[future] dentro de { distance-length }
    }
 }
distance-length = { $unit ->
    [minutes] { $count } min
    [hours] { $count } h
   *[days] { $count } días
 }

## Lists

list-comma = { $a }, { $b }
list-and = { $a } y { $b }
list-or = { $a } o { $b }
list-then = { $a }, luego { $b }

## Things that are counted

rounds = { $rounds ->
    [one] 1 ronda
   *[other] { $rounds } rondas
 }
points = { $points ->
    [one] 1 punto
   *[other] { $points } puntos
 }

## Buttons

button-answer = Responder
button-hint = Pista (−{ $price } punto)
button-hint-number = Pista { $number } (−{ $price } punto)
button-try-again = Otro intento
button-previous = ‹ Anterior
button-next = Siguiente ›
button-share = Mostrar a todos
button-span = { $span ->
    [day] Hoy
    [week] Esta semana
    [month] Este mes
   *[all] Histórico
 }

## The question and what follows it

question-title = Pregunta del { $day }
question-kind = { $pack } · { level } · { difficulty }
level = { $level ->
    [beginner] principiante
    [intermediate] intermedio
    [advanced] avanzado
    [scenario] escenario
    [tools] herramientas
   *[behavioral] comportamiento
 }
difficulty = { $difficulty ->
    [easy] fácil
    [medium] media
   *[hard] difícil
 }
question-rules = Tienes { $tries } intentos y cuenta el mejor; cada intento más y cada pista cuestan { $price } punto. Responde en inglés, que es lo único que sé evaluar. Tu respuesta queda en privado. Cierra: { $closes }.
question-closes = Cierra: { $closes }.
question-closed = Cerrada: { $closed }. La respuesta está más abajo.
missed-one = No hubo pregunta el { $day }{ missed-why }. Nadie pierde la racha por eso.
missed-more = No hubo pregunta en { $days } días, el último el { $day }{ missed-why }. Nadie pierde la racha por eso.
missed-why = { $why ->
    [late] : yo no estaba en marcha a esa hora, y { $hours } horas después ya era tarde
    [not-posted] : la pregunta no se pudo publicar
    [nothing-left] : no quedaba nada por preguntar
   *[unknown] { "" }
 }
few-left = { $left ->
    [0] Esta era la última pregunta que nunca se había hecho aquí; después { at-end }.
    [one] Queda 1 pregunta que nunca se ha hecho aquí; después { at-end }.
   *[other] Quedan { $left } preguntas que nunca se han hecho aquí; después { at-end }.
 }
at-end = { $policy ->
    [start-over] vuelvo a empezar en otro orden
    [oldest-first] repito las más antiguas
   *[stop] paro
 }
problem-title = Una pregunta diaria necesita tu ayuda
problem = { $number ->
    [0] Pregunta diaria del { $day } en { $channel }: { $error }. { problem-outlook } Para ver cómo está: { $command }.
   *[other] Pregunta diaria número { $number } del { $day } en { $channel }: { $error }. { problem-outlook } Para ver cómo está: { $command }.
 }
problem-outlook = { $given_up ->
    [yes] He dejado de intentarlo.
   *[no] Sigo intentándolo; en cuanto se arregle, llegará sola.
 }
reveal-title = Respuesta a la pregunta del { $day }
reveal-results = { $members ->
    [0] Esta vez no respondió nadie. Una respuesta completa:
    [one] { $full ->
        [0] Respondió 1 persona. Una respuesta completa:
       *[other] Respondió 1 persona, con la máxima puntuación. Una respuesta completa:
    }
   *[other] Respondieron { $members } personas, { $full } con la máxima puntuación. Una respuesta completa:
 }
reveal-point = { $point } – lo acertaron { $made } de { $all }
reveal-links = Para leer más: { $links }
next-follows = La siguiente pregunta llega enseguida.
next-comes = Próxima pregunta: { $next }.
next-none = Aquí no hay más preguntas previstas.

## Answering

form-title = Tu respuesta
form-practice = La ronda terminó: es solo para practicar
form-first = { $tries } intentos, cuenta el mejor
form-again = Intento { $try } de { $tries }; cuesta { $price } pt.
form-placeholder = De tres a seis frases con tus propias palabras, en inglés.
verdict = Has acertado { $made } de { $all } puntos clave
points-sum = Puntos: { $total } ({ $reasons })
points-best = { $points } – tu mejor intento sigue en { $best }
reason-given = { $reason } +{ $points }
reason-taken = { $reason } −{ $points }
reason-coverage = { $made } de { $all } { $all ->
    [one] punto clave
   *[other] puntos clave
 }
reason-hints = { $hints ->
    [1] una pista
    [2] dos pistas
    [3] tres pistas
    [4] cuatro pistas
   *[other] { $hints } pistas
 }
reason-retries = { $try ->
    [2] segundo intento
    [3] tercer intento
   *[other] intento número { $try }
 }
reason-practice = práctica: la ronda ya había cerrado
feedback-outlook = { feedback-tries } Racha: { rounds }. La respuesta modelo llega: { $reveal }.
feedback-tries = { $full ->
    [yes] Máxima puntuación: ya no hay nada que mejorar.
   *[no] { $left ->
        [0] No te quedan intentos.
        [one] Te queda 1 intento; cuesta { $price } { $price ->
            [one] punto
           *[other] puntos
        } y cuenta el mejor.
       *[other] Te quedan { $left } intentos; el próximo cuesta { $price } { $price ->
            [one] punto
           *[other] puntos
        } y cuenta el mejor.
    }
 }
feedback-note = Comparado con una rúbrica mediante reglas, no por una persona ni por un modelo. Solo tú ves esto.
practice-note = Esta pregunta ya cerró ({ $closed }), así que esto es para practicar: no da puntos y no se ha guardado nada.
model-answer = Respuesta modelo
finding-made = ✓ Acertado: { $point }{ finding-quote }
finding-revealed = ◐ A medias, porque una pista lo reveló: { $point }{ finding-quote }
finding-listed = ◐ A medias, porque solo lo enumeras; di para qué sirve: { $point }{ finding-quote }
finding-against = ⚠ Parece que argumentas en contra; si querías decir lo contrario, dilo de otra forma: { $point }{ finding-quote }
finding-quote = { $quoted ->
    [yes] { " " }– de «{ $quote }»
   *[no] { "" }
 }
finding-missing = · No encontrado: { $point }
finding-missing-why = · No encontrado: { $point } – { $why }
findings-left = { $count ->
    [one] Aún falta 1 punto clave.
   *[other] Aún faltan { $count } puntos clave.
 }

## Hints

hint-title = Pista { $number } de { $all }
hint-cost = { $taken ->
    [one] 1 pista usada
   *[other] { $taken } pistas usadas
 }: { $cost } { $cost ->
    [one] punto
   *[other] puntos
 } menos en tus próximos intentos. Lo que ya ganaste se queda.
hint-stage = { $stage ->
    [1] Empujón: { $hint }
    [2] Concepto: { $hint }
    [3] Esquema: { $hint }
   *[other] Pista: { $hint }
 }

## Today

today-tries = Tus intentos han ganado hasta ahora { $earned } puntos; cuenta el mejor. { today-left }
today-left = { $full ->
    [yes] Es la máxima puntuación.
   *[no] { $left ->
        [0] No te quedan intentos.
        [one] Te queda 1 intento.
       *[other] Te quedan { $left } intentos.
    }
 }

## Boards

board-title = Clasificación: { board-span }, { board-place }
board-span = { $span ->
    [day] hoy
    [week] esta semana
    [month] este mes
   *[all] histórico
 }
board-place = { $place ->
    [everywhere] todos los canales
   *[channel] este canal
 }
board-empty = Todavía no ha respondido nadie. Estrena la lista con { $command }.
board-figures = { points }, { rounds }
board-figures-quiz = { points } ({ $quiz } de concursos), { rounds }
board-note = Página { $page } de { $pages } · { $members } { $members ->
    [one] miembro
   *[other] miembros
 }
board-note-ends = { board-note } · empieza de nuevo { $end }
board-own = (tú)

## One's own

me-nothing = Todavía no has respondido. Mira la pregunta con { $today } y responde con { $answer }.
me-standing = { $place ->
    [everywhere] { button-span }, todos los canales: { $standing }
   *[channel] { button-span }, en este canal: { $standing }
 }
me-rank = { points }, puesto { $rank } de { $members }
me-unranked = sin respuestas todavía
me-streak = Racha: { $rounds } (la mejor: { $best }), { $explained }. { $freezes }.
me-freezes-next = Comodines guardados: { $held }, el próximo tras { $rounds ->
    [one] 1 ronda más
   *[other] { $rounds } rondas más
 }
me-freezes-most = Comodines guardados: { $held }, el máximo
me-recent = Tus últimas rondas
me-round = { $day }: { points }, { $question }
streak-broken = te perdiste el { $day } y no había comodín que lo cubriera
streak-none = responde una ronda para empezar una
streak-whole = sin perderte ninguna ronda
streak-covered = salvada: un comodín cubrió el { $day }
streak-covered-more = salvada: los comodines cubrieron { $days } rondas, la última el { $day }

## Help

help-title = Lo que puedes pedir
help-note = Más sobre uno de ellos: { $example }. Las respuestas y los resultados solo los ves tú.
help-entry = { $command } – { $about }
help-entry-subs = { $command } – { $about }: { $subs }
help-of = Ayuda: { $command }
help-about = { $about }.
help-option = { $needed ->
    [yes] { $option }, obligatorio: { $about }{ help-choices }
   *[no] { $option }: { $about }{ help-choices }
 }
help-choices = { $some ->
    [yes] { " " }({ $choices })
   *[no] { "" }
 }

## The daily question

daily-added = La pregunta diaria está lista
daily-preview-title = Las próximas publicaciones
daily-changed = La pregunta diaria ha cambiado
daily-resumed = La pregunta diaria continúa
daily-list = Preguntas diarias
daily-number = Número { $number }
daily-is = { $number }, en { $channel }: { $timetable }. { daily-state }
daily-is-next = { daily-is } Próxima: { $next }.
daily-state = { $state ->
    [active] En marcha.
    [paused-until] En pausa hasta el { $until }.
    [paused] En pausa.
    [ended] Terminada, porque ya se preguntó todo.
   *[removed] Eliminada.
 }
timetable = { $weekdays } a las { $opens } { $zone }, cierra a las { $closes }, de { $packs }{ timetable-difficulty }{ timetable-extras }
timetable-difficulty = { $difficulty ->
    [any] { "" }
    [easy] , solo fáciles
    [medium] , solo medias
   *[hard] , solo difíciles
 }
timetable-extras = { $some ->
    [yes] , con { $extras }
   *[no] { "" }
 }
extra = { $extra ->
    [ping] mención
    [thread] hilo
   *[pin] mensaje fijado
 }
all-packs = todos los paquetes
weekdays-all = todos los días
weekdays-work = lun–vie
weekdays-weekend = sáb y dom
preview = { $opens } en { $zone } ({ $utc } UTC), cierra { $closes }
preview-change = { preview } – { $change }
clock-change = { $change ->
    [begins] empieza el horario de verano
    [ends] termina el horario de verano
   *[other] cambia la hora
 }: UTC{ $before } pasa a ser UTC{ $after }
daily-lacking = Aún no puedo hacerlo todo aquí. Dame { $rights } en este canal.
daily-problem = Problema con el { $day }: { $problem }
daily-left = { $left } de { $all } preguntas nunca se han hecho aquí; después { at-end }.
daily-now = La pregunta de hoy va en camino y no volverá a salir a su hora.
daily-skipped = La pregunta del { $day } se omite; nadie pierde la racha por eso. Próxima pregunta: { $next }.
daily-paused = En pausa. Una pregunta abierta cerrará como se anunció. Para continuar: { $command }.
daily-paused-until = En pausa. Una pregunta abierta cerrará como se anunció. Continúa sola el { $until }; antes, con { $command }.
daily-removed = La pregunta diaria número { $number } ha terminado. Una pregunta abierta cerrará y se resolverá como se anunció; los puntos y las rachas se quedan.
sample-note = { $asked ->
    [yes] Una prueba con la última pregunta hecha aquí, que solo ves tú. No cuenta para nada y los botones no hacen nada.
   *[no] Una prueba con una de vuestras preguntas, que solo ves tú. No cuenta para nada y los botones no hacen nada.
 }
settings-changed = Los ajustes han cambiado
settings-title = Ajustes
settings-role = Quien puede gestionar el servidor puede configurar Hone, y también { $role }. Para que les aparezca el comando, permítelo para el rol en los ajustes del servidor, en «Integraciones».
settings-no-role = Solo quien puede gestionar el servidor puede configurar Hone. Con { $option }:ROL también puede un rol.
settings-alerts = Los problemas los cuento en { $channel }.
settings-no-alerts = Los problemas se los cuento a quien configuró la pregunta diaria. Escribe { $option }:here en un canal para tenerlos allí.
settings-language = En los canales hablo { $language }; a cada persona, el idioma de su aplicación.

## Concursos

quiz-title = Concurso: { $rounds } preguntas
quiz-host = { $host } empieza un concurso. Puede jugar todo el mundo; tus respuestas son privadas.
quiz-rules = { quiz-rules-points } { quiz-rules-time }
quiz-rules-points = { $mode ->
    [race] La primera respuesta correcta gana { $points } puntos y termina la pregunta.
    [bonus] Cada respuesta correcta gana { $points } puntos, y hasta { $bonus } más por rapidez.
   *[everyone] Cada respuesta correcta gana { $points } puntos.
 }
quiz-rules-time = { $pace ->
    [scaled] Cada pregunta queda abierta según su longitud, o hasta que respondan todos.
    [double] Cada pregunta queda abierta el doble de lo normal, o hasta que respondan todos.
    [seconds] Cada pregunta queda abierta { $seconds } segundos, o hasta que respondan todos.
   *[untimed] No hay cronómetro: cada pregunta queda abierta hasta que respondan todos, diez minutos como máximo.
 }
quiz-players = { $players ->
    [0] Todavía no juega nadie.
   *[other] Juegan ({ $players }): { $names }{ $some ->
        [yes] { " " }y { $more } más
       *[no] { "" }
    }
 }
quiz-begins = Empieza { $begins }, o cuando { $host } lo inicie. Quien llegue después simplemente responde.
quiz-begun = El concurso ha empezado. Quien llegue después simplemente responde.
quiz-ended = { $ending ->
    [finished] Se jugaron todas las preguntas.
    [stopped] El concurso se detuvo; lo ganado hasta entonces cuenta.
    [nobody] No se apuntó nadie, así que el concurso ha terminado.
    [deserted] Ya no respondía nadie, así que el concurso ha terminado; lo ganado hasta entonces cuenta.
    [unreachable] No se pudo llegar al canal, así que el concurso ha terminado; lo ganado hasta entonces cuenta.
    [interrupted] Estuve fuera demasiado tiempo, así que el concurso ha terminado; lo ganado hasta entonces cuenta.
   *[running] El concurso sigue.
 }
quiz-question-title = Pregunta { $number } de { $rounds }
quiz-question-closes = Cierra { $closes }, o cuando respondan todos.
quiz-question-untimed = Cierra cuando respondan todos.
quiz-question-closed = Cerrada. El resultado está más abajo.
quiz-tally = Respuestas: { $answers } de { $players }.{ $some ->
    [yes] { " " }Quieren saltarla: { $votes }.
   *[no] { "" }
 }
quiz-result-title = Resultado de la pregunta { $number } de { $rounds }
quiz-right = ✓ Correcta: { $option } – elegida { $times } veces
quiz-wrong = ✗ { $option } – elegida { $times } veces. { $why }
quiz-withdrawn = La pregunta { $number } se retiró mientras tanto. No cuenta para nadie.
quiz-standings = { $members ->
    [one] Clasificación (1 persona)
   *[other] Clasificación ({ $members } personas)
 }
quiz-figures = { points }, { $right } correctas
quiz-over-title = El concurso ha terminado
quiz-nobody-answered = Todavía no ha respondido nadie.
quiz-more = { $more ->
    [one] Y 1 persona más.
   *[other] Y { $more } personas más.
 }
quiz-summary-title = Las preguntas
quiz-summary = { $number }. { $ask } – { $right } correctas de { $answers }
quiz-summary-withdrawn = { $number }. { $ask } – retirada
quiz-counts = En las clasificaciones cuenta uno de cada { $of } puntos de concurso, y todos los concursos de un día suman { $most } puntos como máximo: no más que una respuesta completa a la pregunta diaria.
quiz-started = { $short ->
    [yes] Solo encajan { $rounds } preguntas, así que el concurso tiene esas. Empieza en medio minuto, o cuando lo inicies.
   *[no] El concurso tiene { $rounds } preguntas. Empieza en medio minuto, o cuando lo inicies.
 }
quiz-begins-now = El concurso empieza.
quiz-joined = Ya juegas. Pulsa «Responder» debajo de cada pregunta; solo tú ves tus opciones, y solo tú ves lo que eliges.
quiz-left = Has dejado el concurso. Ya no te espera nadie, y tus puntos se quedan.
quiz-skipped = La pregunta { $number } se salta.
quiz-voted = Tu voto para saltar la pregunta { $number } cuenta. Se salta cuando lo quiere más de la mitad.
quiz-between = Ahora mismo no hay ninguna pregunta abierta. La siguiente llega enseguida.
quiz-taken = Tu respuesta está guardada: { $option }
quiz-taken-note = No se puede cambiar. Sabrás si es correcta cuando cierre la pregunta. Solo tú ves esto.
quiz-at-question = { $number ->
    [0] El concurso todavía no ha empezado.
   *[other] Después de la pregunta { $number } de { $rounds }.
 }
quiz-stopped = El concurso ha terminado.
retry-title = { $place } de { $all } que fallaste
retry-none = No fallaste nada en este concurso.
retry-done = Eso era todo lo que fallaste en este concurso.
retry-right = ✓ Correcta: { $option }
retry-wrong = ✗ { $option }. { $why }
retry-instead = La correcta es: { $option }
button-quiz-join = Jugar
button-quiz-now = Empezar ya
button-quiz-skip = Saltar
button-quiz-open = A la pregunta abierta
button-quiz-leave = Dejar el concurso
button-quiz-retry = Repetir lo que fallé
quiz-running = Ya hay un concurso en este canal. Juega en él, o termínalo con { $command }.
quiz-none = No hay ningún concurso en este canal. Empieza uno con { $command }.
quiz-is-over = Este concurso ha terminado. Empieza otro con { $command }.
quiz-still-runs = Este concurso sigue en marcha. Podrás repetir lo que fallaste cuando termine.
quiz-question-over = La pregunta { $number } no está abierta. La que lo está se encuentra más abajo.
quiz-not-in-it = No juegas en este concurso. Responde a su pregunta, o pulsa «Jugar».
quiz-not-yours = Eso solo lo pueden hacer { $host } y los admins. Puedes dejar el concurso, o votar para saltar una pregunta.
quiz-too-few = { $found ->
    [0] No encaja ninguna pregunta
    [one] Solo encaja 1 pregunta
   *[other] Solo encajan { $found } preguntas
 }; un concurso necesita al menos { $least }. Elige más paquetes, otras etiquetas u otra dificultad.
out-of-range = «{ $option }» admite un número de { $least } a { $most }.

## What cannot be done

nothing-open = Aquí no hay ninguna pregunta abierta. Próxima pregunta: { $next }.
nothing-open-paused = Aquí no hay ninguna pregunta abierta y la pregunta diaria está en pausa. Un admin puede reanudarla con { $command }.
nothing-scheduled = Este canal todavía no tiene pregunta diaria. Un admin puede empezar una con { $command }.
closed = Esta pregunta ya cerró: { $closed }. Mira la actual con { $command }.
round-gone = Esta pregunta se retiró y no cuenta para nadie. Mira la actual con { $command }.
no-tries-left = Has usado los { $tries } intentos; cuenta el mejor. La respuesta modelo llega: { $reveal }.
already-full = Ya tienes la máxima puntuación; otro intento no daría más. La respuesta modelo llega: { $reveal }.
no-hints-left = Ya has visto las { $hints } pistas; están en { $today }. Responde con { $answer }.
no-hints = Esta pregunta no tiene pistas. Responde con { $answer }.
hint-too-late = Ya no te quedan intentos, así que una pista no te serviría. La respuesta modelo llega: { $reveal }.
empty-answer = Tu respuesta está vacía, así que no ha contado. Escribe de tres a seis frases con tus propias palabras, en inglés.
short-answer = Tu respuesta solo tiene { $words ->
    [one] una palabra
   *[other] { $words } palabras
 }, así que no ha contado ni ha gastado un intento. Desarróllala en una o más frases.
long-answer = Tu respuesta tiene { $chars } caracteres y puedo evaluar { $max } como máximo, así que no ha contado ni ha gastado un intento. Acórtala y envíala otra vez.
not-english = Solo sé evaluar respuestas en inglés, así que esta no ha contado ni ha gastado un intento. Envíala otra vez en inglés.
admins-only = Eso solo pueden hacerlo quienes gestionan este lugar. Pídeselo a una de esas personas, o pide a un admin el permiso «Gestionar servidor».
servers-only = Trabajo en servidores, no en mensajes directos. Usa el comando en un canal de tu servidor.
old-button = Este botón es de otra versión de Hone y ya no hace nada. Usa { $command } en su lugar.
unknown-schedule = Aquí no hay una pregunta diaria número { $number }. Míralas todas con { $command }.
which-schedule = En este canal hay varias preguntas diarias (números { $numbers }). Di cuál con { $option }.
which-schedule-option = { $option }:NÚMERO
already-scheduled = Este canal ya tiene esta pregunta diaria: número { $number }. Cámbiala con { $command }.
already-posted = La pregunta de hoy ya se publicó. Mírala con { $command }.
already-skipped = Esa pregunta ya estaba omitida.
nothing-to-ask = Ninguna pregunta encaja con estos paquetes y esta dificultad, o ya se hicieron todas y entonces toca parar. Cámbialo con { $command }.
nothing-fits = Ninguna pregunta encaja con estos paquetes y esta dificultad. Elige más paquetes u otra dificultad.
nothing-fits-edit = Ninguna pregunta encaja con estos paquetes y esta dificultad. No ha cambiado nada.
not-a-time = «{ $words }» no es una hora. Escríbela como HH:MM entre 00:00 y 23:59, por ejemplo 09:00.
not-a-zone = «{ $words }» no es una zona horaria. Escribe un nombre IANA como Europe/Berlin, America/New_York o UTC.{ $some ->
    [yes] { " " }¿Querías decir { $close }?
   *[no] { "" }
 }
not-a-weekday = «{ $words }» no es un día de la semana. Escribe los días en inglés, por ejemplo mon-fri o mon,wed,fri.
no-weekday = No has dicho ningún día de la semana. Escribe los días en inglés, por ejemplo mon-fri o mon,wed,fri.
not-a-day = «{ $words }» no es una fecha. Escríbela como AAAA-MM-DD, por ejemplo 2026-12-24.
not-in-future = El { $day } no está en el futuro. Di un día posterior.
no-such-pack = No hay ningún paquete «{ $words }». Hay: { $known }.
open-too-short = Entre las { $opens } y las { $closes } solo hay { $minutes } minutos. Una pregunta sigue abierta al menos { $least }.
no-such-command = No hay ningún comando «{ $words }». Míralos todos con la ayuda, sin nada detrás.
broken = Algo se ha roto por mi parte; no se ha perdido ni contado nada tuyo. Inténtalo otra vez en un minuto. Si sigue roto, dile a un admin este número: { $reference }.

## Words that were not understood

unknown-command = «{ $words }» no es un comando.{ did-you-mean } Escribe «ayuda» para verlos todos.
did-you-mean = { $some ->
    [yes] { " " }¿Querías decir { $meant }?
   *[no] { "" }
 }
nothing-said = Escribe «ayuda» para ver lo que puedes pedir.
incomplete-command = Detrás de «{ $command }» va uno de estos: { $known }.
missing-option = A «{ $command }» le falta: { $missing }. Escribe «{ $help }» para una explicación.
unknown-option = «{ $command }» no conoce «{ $words }».{ did-you-mean } Escribe «{ $help }» para una explicación.
no-value = «{ $option }» necesita un valor. Escribe «{ $help }» para una explicación.
not-one-of = «{ $words }» no encaja con «{ $option }». Puede ser: { $known }.
not-a-number = «{ $words }» no encaja con «{ $option }»: tiene que ser un número entero desde 1.
given-twice = «{ $option }» se ha dado dos veces.
not-understood = No lo he entendido. Escribe «{ $help }» para una explicación.

## Commands

command-today = hoy
    .help = Muestra la pregunta abierta, tus intentos y tus pistas
command-answer = responder
    .help = Responde en inglés a la pregunta abierta; sin texto, se abre un formulario
command-hint = pista
    .help = Te da la siguiente pista de la pregunta abierta; cada una cuesta 1 punto
command-leaderboard = clasificación
    .help = Muestra quién va en qué puesto
command-me = yo
    .help = Muestra tus puntos, tu puesto y tu racha
command-daily = diaria
    .help = Configura la pregunta diaria (para admins)
command-daily-add = añadir
    .help = Empieza una pregunta diaria en este canal
command-daily-list = lista
    .help = Lista las preguntas diarias de este servidor
command-daily-edit = editar
    .help = Cambia una pregunta diaria; lo que no se nombra se queda igual
command-daily-preview = avance
    .help = Muestra las próximas publicaciones, en hora local y UTC
command-daily-test = prueba
    .help = Te muestra, solo a ti, cómo queda una publicación
command-daily-now = ahora
    .help = Publica ya la pregunta de hoy en vez de a su hora
command-daily-skip = omitir
    .help = Omite la próxima pregunta
command-daily-pause = pausar
    .help = Deja de publicar hasta que se reanude
command-daily-resume = reanudar
    .help = Continúa después de una pausa
command-daily-remove = eliminar
    .help = Termina una pregunta diaria; sus puntos y rachas se quedan
command-daily-settings = ajustes
    .help = Muestra o cambia quién configura Hone, quién se entera de los problemas y qué idioma hablo
command-quiz = concurso
    .help = Jugar a un concurso; cuenta un cuarto de los puntos, 10 al día como máximo
command-quiz-start = empezar
    .help = Empieza un concurso en este canal
command-quiz-skip = saltar
    .help = Salta la pregunta abierta: enseguida si empezaste el concurso, si no por votación
command-quiz-standings = puestos
    .help = Te muestra quién va en qué puesto
command-quiz-leave = dejar
    .help = Deja el concurso; tus puntos se quedan
command-quiz-stop = terminar
    .help = Termina el concurso (quien lo empezó y los admins; cualquiera si esa persona no está)
command-help = ayuda
    .help = Explica los comandos

option-text = texto
    .help = Tu respuesta en inglés, de tres a seis frases con tus propias palabras
option-span = periodo
    .help = Qué periodo
option-board = ámbito
    .help = Las respuestas de quién cuentan
option-page = página
    .help = Qué página
option-command = comando
    .help = El comando que quieres que explique
option-time = hora
    .help = Cuándo llega, como HH:MM en la hora de allí
option-zone = zona
    .help = La zona horaria, por ejemplo Europe/Berlin
option-days = días
    .help = Qué días, en inglés: mon-fri o mon,wed,fri (por defecto: todos)
option-packs = paquetes
    .help = Qué paquetes, separados por comas; «all» para todos (por defecto)
option-difficulty = dificultad
    .help = Solo preguntas de esta dificultad
option-closes = cierre
    .help = Cuándo cierra, como HH:MM (por defecto: una hora antes de la siguiente)
option-ping = mención
    .help = El rol al que se menciona
option-at-end = al-final
    .help = Qué pasa cuando ya se ha preguntado todo
option-thread = hilo
    .help = Abre un hilo debajo de cada pregunta
option-pin = fijar
    .help = Fija cada pregunta mientras está abierta
option-schedule = número
    .help = Su número en la lista; solo hace falta si hay varias
option-until = hasta
    .help = El día en que continúa sola, como AAAA-MM-DD
option-admins = admins
    .help = Un rol que también puede configurar Hone
option-alerts = avisos
    .help = Dónde cuento los problemas
option-language = idioma
    .help = Lo que hablo en los canales
option-rounds = preguntas
    .help = Cuántas preguntas (de 3 a 20; si no, 5)
option-seconds = segundos
    .help = En su lugar: tantos segundos por pregunta (de 10 a 600)
option-mode = modo
    .help = Quién gana puntos
option-speed-bonus = extra-rapidez
    .help = Si una respuesta correcta y rápida gana un poco más
option-tags = etiquetas
    .help = Solo preguntas con una de estas etiquetas, separadas por comas
option-pace = ritmo
    .help = Cuánto tiempo queda abierta cada pregunta

choice-day = Hoy
choice-week = Esta semana, desde el lunes
choice-month = Este mes
choice-all = Histórico
choice-channel = Este canal
choice-workspace = Todo el servidor
choice-easy = Fácil
choice-medium = Media
choice-hard = Difícil
choice-any = Todas
choice-start-over = Volver a empezar en otro orden
choice-oldest-first = Repetir las más antiguas
choice-stop = Dejar de publicar
choice-scaled = Según su longitud
choice-double = El doble
choice-none = Sin cronómetro
choice-everyone = Todas las respuestas correctas
choice-race = Solo la primera correcta
choice-yes = Sí
choice-no = No
choice-here = En este canal
choice-off = A quien configuró la pregunta diaria

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
