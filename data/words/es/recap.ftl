## Resumen de la semana

recap-title = Resumen de la semana
recap-week = Del { $first } al { $last }
recap-rounds = { $asked ->
    [0] No se hizo ninguna pregunta
    [one] Se hizo 1 pregunta
   *[other] Se hicieron { $asked } preguntas
 }, y { $members ->
    [one] participó 1 persona
   *[other] participaron { $members } personas
 } con { $answers ->
    [one] 1 respuesta
   *[other] { $answers } respuestas
 }.
recap-standings = Clasificación
recap-climbed = Quien más subió: { $name }, del puesto { $before } al { $now }.
recap-new = Por primera vez en esta clasificación: { $names }.
recap-new-more = Por primera vez en esta clasificación: { $names } y { $more } más.
recap-unanswered = { $questions ->
    [one] 1 pregunta quedó sin respuesta.
   *[other] { $questions } preguntas quedaron sin respuesta.
 }
recap-hardest = La pregunta más difícil: de media se dio el { $percent } % de sus puntos clave
recap-note = Ha empezado una semana nueva y todos parten de cero. Mírala con { $command }.
recap-chart = Puntos de la semana
recap-alt = Una barra por los puntos de cada persona: { $members }.
settings-recap = { $recap ->
    [yes] Los lunes, los canales reciben un resumen de la semana. Desactívalo con { $option }:no.
   *[no] No hay resumen de la semana. Actívalo con { $option }:yes.
 }

option-recap = resumen
    .help = Resumir la semana en los canales, los lunes
