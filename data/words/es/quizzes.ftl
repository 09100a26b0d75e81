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
