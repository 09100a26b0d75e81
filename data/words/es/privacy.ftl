## Lo que se guarda sobre alguien

privacy-title = Lo que se guarda sobre ti
privacy-nothing = No se guarda nada sobre ti, y tampoco se anota que lo hayas preguntado.
privacy-here = Aquí
privacy-since = Aquí se te conoce como { $name } desde { $since }.{ $hidden ->
    [yes] { " " }Es un nombre neutro; el tuyo no se guarda.
   *[no] { "" }
 }
privacy-answers = { $answers ->
    [one] { $answers } respuesta a una pregunta diaria, con su nota y sus puntos
   *[other] { $answers } respuestas a preguntas diarias, con sus notas y sus puntos
 }; { $worded ->
    [0] ninguna con tus palabras
    [one] { $worded } con tus palabras
   *[other] { $worded } con tus palabras
 }
privacy-hints = { $hints ->
    [one] { $hints } pista pedida
   *[other] { $hints } pistas pedidas
 }
privacy-quizzes = { $quizzes ->
    [one] { $quizzes } quiz jugado
   *[other] { $quizzes } quiz jugados
 }, { $answers ->
    [one] { $answers } respuesta elegida
   *[other] { $answers } respuestas elegidas
 }
privacy-practice = Práctica: lo bien que conoces { $cards ->
    [one] { $cards } pregunta
   *[other] { $cards } preguntas
 }, y { $showings ->
    [one] { $showings } vez que se mostró una pregunta
   *[other] { $showings } veces que se mostró una pregunta
 }; no lo que respondiste
privacy-mocks = { $mocks ->
    [one] { $mocks } entrevista de prueba
   *[other] { $mocks } entrevistas de prueba
 } con { $answers ->
    [one] { $answers } respuesta
   *[other] { $answers } respuestas
 } y las notas
privacy-reminder = Cuándo quieres que se te recuerde practicar
privacy-groups = { $groups ->
    [one] { $groups } grupo de estudio en el que estás o al que te invitaron
   *[other] { $groups } grupos de estudio en los que estás o a los que te invitaron
 }
privacy-schedules = { $schedules ->
    [one] { $schedules } pregunta diaria que configuraste
   *[other] { $schedules } preguntas diarias que configuraste
 }
privacy-only-name = Tu nombre y el identificador que te da la plataforma, nada más
privacy-keep = Las palabras de tus respuestas se guardan hasta que pidas que se te olvide.
privacy-days = Las palabras de tus respuestas se borran { $days } días después del cierre de la pregunta; las notas y los puntos se quedan.
privacy-who = Tus respuestas, notas y pistas solo se te muestran a ti, y a la moderación donde reclamas; de todas las respuestas juntas, la solución dice cuántas nombraron cada punto. Tu nombre, tus puntos, tu puesto y tus resultados en quiz los ven todos aquí. Quien opera este Hone tiene su base de datos y, con ella, todo.
privacy-own = Solo para ti: práctica y entrevistas de prueba
privacy-own-keep = Las palabras de tus entrevistas de prueba se guardan hasta que pidas que se te olvide.
privacy-own-days = Las palabras de tus entrevistas de prueba se borran { $days } días después de terminar; las notas se quedan.
privacy-own-who = Todo esto solo se te muestra a ti. Quien opera este Hone tiene su base de datos y, con ella, también esto.
privacy-elsewhere = También se guarda algo de { $places ->
    [one] { $places } servidor más
   *[other] { $places } servidores más
 }. Pregunta allí qué; el archivo de abajo lo tiene todo.
privacy-what-to-do = { $export } te lo da todo en un archivo. { $forget } lo borra. Con { $settings }, las clasificaciones te llaman con un nombre neutro.

privacy-exported = Aquí está todo lo que se guarda sobre ti, de { $places ->
    [one] { $places } lugar
   *[other] { $places } lugares
 }. Solo tú ves este mensaje.
export-too-large = Lo que se guarda sobre ti ocupa { $megabytes } MB, más de lo que cabe en un mensaje. Pídelo año por año con { $command } { $option }:AÑO; hay { $years }.

settings-answers-keep = Las palabras de las respuestas se guardan. Haz que se borren pasados unos días con { $option }:30-days.
settings-answers-days = Las palabras de las respuestas se borran { $days } días después del cierre de la pregunta; las notas y los puntos se quedan.

mock-words-removed = Las palabras de esta respuesta se borraron.

privacy-shown-as = { $hidden ->
    [yes] Aquí las clasificaciones y los quiz te llaman { $name }. Los mensajes ya publicados aún dicen tu nombre.
   *[no] Aquí las clasificaciones y los quiz te llaman { $name }.
 }
neutral-name = Miembro { $code }
somebody-forgotten = alguien que ya no está

## Que se te olvide

forget-word = olvídame
forget-label = Escribe «{ $word }». No se puede deshacer.
forget-title-here = Olvídame aquí
forget-title-everywhere = Olvídame en todas partes
forget-what-here = Tus respuestas, puntos, quiz y tu nombre aquí se borran para siempre.
forget-what-everywhere = Todo lo tuyo en cada servidor, tu práctica y tus entrevistas se borran para siempre.
not-confirmed = Escribiste «{ $typed }» en lugar de «{ $word }», así que no se borró nada. Para intentarlo otra vez, usa { $command }.
forget-nothing = No se guardaba nada sobre ti, así que no había nada que borrar.
forgotten-here = Hecho. Aquí ya no se guarda nada sobre ti.
forgotten-everywhere = Hecho. Ya no se guarda nada sobre ti; se borró en { $places ->
    [one] { $places } lugar
   *[other] { $places } lugares
 }.
forgotten-posts = Los mensajes ya publicados, como el podio de un quiz, se quedan en sus canales. Quien los administra puede borrarlos.
forgotten-schedules = { $schedules ->
    [one] Una pregunta diaria que configuraste sigue; ya no se avisa a nadie de sus problemas, salvo que se elija un canal para ello con { $command }.
   *[other] { $schedules } preguntas diarias que configuraste siguen; ya no se avisa a nadie de sus problemas, salvo que se elija un canal para ello con { $command }.
 }
forgotten-elsewhere = Queda algo en otros servidores, o de la práctica y las entrevistas de prueba. Bórralo también con { $command } { $option }:yes.
forgotten-anew = Si vuelves a participar, empiezas como miembro nuevo.
forgotten-meanwhile = Se te acaba de olvidar, así que esto no se guardó. Envíalo otra vez si quieres empezar de nuevo.

command-privacy = privacidad
    .help = Ver, llevarte y borrar lo que se guarda sobre ti
command-privacy-show = mostrar
    .help = Muestra lo que se guarda sobre ti, cuánto tiempo y quién lo ve
command-privacy-export = exportar
    .help = Te da todo lo que se guarda sobre ti en un archivo
command-privacy-forget = olvidar
    .help = Borra todo lo que se guarda sobre ti; se te pide que lo confirmes
command-privacy-settings = ajustes
    .help = Elige cómo te llaman los demás y cuánto se guardan las palabras de tus entrevistas

option-year = año
    .help = Solo lo que pasó en este año, por ejemplo 2026
option-everywhere = todo
    .help = En cada servidor, también tu práctica y tus entrevistas de prueba
option-shown-as = mostrar-como
    .help = Cómo te llaman aquí las clasificaciones y los quiz
option-answers = respuestas
    .help = Cuánto se guardan las palabras de las respuestas; notas y puntos se quedan

choice-my-name = Por mi nombre
choice-neutral-name = Por un nombre neutro como Miembro 7K2
choice-keep = Para siempre
choice-30-days = 30 días
choice-90-days = 90 días
choice-365-days = 365 días
