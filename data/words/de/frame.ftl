# Hone auf Deutsch: du, wie unter Kollegen. Serie = streak, Tipp = hint, Kernpunkt = key point, Rangliste = board,
# Joker = freeze, Runde = round, Versuch = try, Paket = pack.

## Days and times

weekday = { $weekday ->
    [1] Montag
    [2] Dienstag
    [3] Mittwoch
    [4] Donnerstag
    [5] Freitag
    [6] Samstag
   *[7] Sonntag
 }
short-weekday = { $weekday ->
    [1] Mo
    [2] Di
    [3] Mi
    [4] Do
    [5] Fr
    [6] Sa
   *[7] So
 }
month = { $month ->
    [1] Januar
    [2] Februar
    [3] März
    [4] April
    [5] Mai
    [6] Juni
    [7] Juli
    [8] August
    [9] September
    [10] Oktober
    [11] November
   *[12] Dezember
 }
short-month = { $month ->
    [1] Jan.
    [2] Feb.
    [3] März
    [4] Apr.
    [5] Mai
    [6] Juni
    [7] Juli
    [8] Aug.
    [9] Sept.
    [10] Okt.
    [11] Nov.
   *[12] Dez.
 }
day = { weekday }, { $date }. { month }
wall = { short-weekday }, { $date }. { short-month } { $year }, { $time } Uhr
wall-short = { short-weekday }, { $time } Uhr
wall-near = { short-weekday }, { $date }. { short-month }, { $time } Uhr
distance = { $unit ->
    [now] jetzt
   *[other] { $side ->
        [past] vor { distance-length }
       *[future] in { distance-length }
    }
 }
distance-length = { $unit ->
    [minutes] { $count } Min.
    [hours] { $count } Std.
   *[days] { $count } Tagen
 }

## Lists

list-comma = { $a }, { $b }
list-and = { $a } und { $b }
list-or = { $a } oder { $b }
list-then = { $a }, dann { $b }

## Things that are counted

rounds = { $rounds ->
    [one] 1 Runde
   *[other] { $rounds } Runden
 }
points = { $points ->
    [one] 1 Punkt
   *[other] { $points } Punkte
 }

## Buttons

button-answer = Antworten
button-hint = Tipp (−{ $price } Punkt)
button-hint-number = Tipp { $number } (−{ $price } Punkt)
button-try-again = Noch ein Versuch
button-previous = ‹ Zurück
button-next = Weiter ›
button-share = Allen zeigen
button-span = { $span ->
    [day] Heute
    [week] Diese Woche
    [month] Dieser Monat
   *[all] Gesamt
 }
