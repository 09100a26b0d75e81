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
