# Hone em português do Brasil: você, como entre colegas. sequência = streak, dica = hint, ponto-chave = key point,
# ranking = board, curinga = freeze, rodada = round, tentativa = try, pacote = pack.

## Days and times

weekday = { $weekday ->
    [1] segunda-feira
    [2] terça-feira
    [3] quarta-feira
    [4] quinta-feira
    [5] sexta-feira
    [6] sábado
   *[7] domingo
 }
short-weekday = { $weekday ->
    [1] seg.
    [2] ter.
    [3] qua.
    [4] qui.
    [5] sex.
    [6] sáb.
   *[7] dom.
 }
month = { $month ->
    [1] janeiro
    [2] fevereiro
    [3] março
    [4] abril
    [5] maio
    [6] junho
    [7] julho
    [8] agosto
    [9] setembro
    [10] outubro
    [11] novembro
   *[12] dezembro
 }
short-month = { $month ->
    [1] jan.
    [2] fev.
    [3] mar.
    [4] abr.
    [5] mai.
    [6] jun.
    [7] jul.
    [8] ago.
    [9] set.
    [10] out.
    [11] nov.
   *[12] dez.
 }
day = { weekday }, { $date ->
    [1] 1º
   *[other] { $date }
 } de { month }
wall = { short-weekday }, { $date ->
    [1] 1º
   *[other] { $date }
 } de { short-month } de { $year }, { $time }
wall-short = { short-weekday }, { $time }
wall-near = { short-weekday }, { $date ->
    [1] 1º
   *[other] { $date }
 } de { short-month }, { $time }
distance = { $unit ->
    [now] agora
   *[other] { $side ->
        [past] há { distance-length }
       *[future] em { distance-length }
    }
 }
distance-length = { $unit ->
    [minutes] { $count } min
    [hours] { $count } h
   *[days] { $count } dias
 }

## Lists

list-comma = { $a }, { $b }
list-and = { $a } e { $b }
list-or = { $a } ou { $b }
list-then = { $a }, depois { $b }

## Things that are counted

rounds = { $rounds ->
    [one] { $rounds } rodada
   *[other] { $rounds } rodadas
 }
points = { $points ->
    [one] { $points } ponto
   *[other] { $points } pontos
 }

## Buttons

button-answer = Responder
button-hint = Dica (−{ $price } ponto)
button-hint-number = Dica { $number } (−{ $price } ponto)
button-try-again = Tentar de novo
button-previous = ‹ Anterior
button-next = Próxima ›
button-share = Mostrar a todos
button-span = { $span ->
    [day] Hoje
    [week] Esta semana
    [month] Este mês
   *[all] Desde o início
 }
