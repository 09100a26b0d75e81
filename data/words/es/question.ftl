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
