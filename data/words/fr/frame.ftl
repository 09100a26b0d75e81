# Hone en français : tu, comme entre collègues. série = streak, indice = hint, point clé = key point,
# classement = board, joker = freeze, manche = round, essai = try, pack = pack.

## Days and times

weekday = { $weekday ->
    [1] lundi
    [2] mardi
    [3] mercredi
    [4] jeudi
    [5] vendredi
    [6] samedi
   *[7] dimanche
 }
short-weekday = { $weekday ->
    [1] lun.
    [2] mar.
    [3] mer.
    [4] jeu.
    [5] ven.
    [6] sam.
   *[7] dim.
 }
month = { $month ->
    [1] janvier
    [2] février
    [3] mars
    [4] avril
    [5] mai
    [6] juin
    [7] juillet
    [8] août
    [9] septembre
    [10] octobre
    [11] novembre
   *[12] décembre
 }
short-month = { $month ->
    [1] janv.
    [2] févr.
    [3] mars
    [4] avr.
    [5] mai
    [6] juin
    [7] juil.
    [8] août
    [9] sept.
    [10] oct.
    [11] nov.
   *[12] déc.
 }
day = { weekday } { $date ->
    [1] 1er
   *[other] { $date }
 } { month }
wall = { short-weekday } { $date ->
    [1] 1er
   *[other] { $date }
 } { short-month } { $year } à { $time }
wall-short = { short-weekday } { $time }
wall-near = { short-weekday } { $date ->
    [1] 1er
   *[other] { $date }
 } { short-month } à { $time }
distance = { $unit ->
    [now] maintenant
   *[other] { $side ->
        [past] il y a { distance-length }
       *[future] dans { distance-length }
    }
 }
distance-length = { $unit ->
    [minutes] { $count } min
    [hours] { $count } h
   *[days] { $count } jours
 }

## Lists

list-comma = { $a }, { $b }
list-and = { $a } et { $b }
list-or = { $a } ou { $b }
list-then = { $a }, puis { $b }

## Things that are counted

rounds = { $rounds ->
    [one] { $rounds } manche
   *[other] { $rounds } manches
 }
points = { $points ->
    [one] { $points } point
   *[other] { $points } points
 }

## Buttons

button-answer = Répondre
button-hint = Indice (−{ $price } point)
button-hint-number = Indice { $number } (−{ $price } point)
button-try-again = Réessayer
button-previous = ‹ Précédent
button-next = Suivant ›
button-share = Montrer à tous
button-span = { $span ->
    [day] Aujourd’hui
    [week] Cette semaine
    [month] Ce mois-ci
   *[all] Depuis toujours
 }
