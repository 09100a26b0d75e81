# The fixed sentences of Hone in English. Every other catalogue has the same keys with the same variables.
# Commands, options and choices are named and explained in src/commands/mod.rs; here only the sentences.

## Days and times

weekday = { $weekday ->
    [1] Monday
    [2] Tuesday
    [3] Wednesday
    [4] Thursday
    [5] Friday
    [6] Saturday
   *[7] Sunday
 }
short-weekday = { $weekday ->
    [1] Mon
    [2] Tue
    [3] Wed
    [4] Thu
    [5] Fri
    [6] Sat
   *[7] Sun
 }
month = { $month ->
    [1] January
    [2] February
    [3] March
    [4] April
    [5] May
    [6] June
    [7] July
    [8] August
    [9] September
    [10] October
    [11] November
   *[12] December
 }
short-month = { $month ->
    [1] Jan
    [2] Feb
    [3] Mar
    [4] Apr
    [5] May
    [6] Jun
    [7] Jul
    [8] Aug
    [9] Sep
    [10] Oct
    [11] Nov
   *[12] Dec
 }
day = { weekday } { $date } { month }
wall = { short-weekday } { $date } { short-month } { $year } { $time }
wall-short = { short-weekday } { $time }
wall-near = { short-weekday } { $date } { short-month } at { $time }
distance = { $unit ->
    [now] now
   *[other] { $side ->
        [past] { distance-length } ago
       *[future] in { distance-length }
    }
 }
distance-length = { $unit ->
    [minutes] { $count } min
    [hours] { $count } h
   *[days] { $count } days
 }

## Lists

list-comma = { $a }, { $b }
list-and = { $a } and { $b }
list-or = { $a } or { $b }
list-then = { $a }, then { $b }

## Things that are counted

rounds = { $rounds ->
    [one] 1 round
   *[other] { $rounds } rounds
 }
points = { $points ->
    [one] 1 point
   *[other] { $points } points
 }

## Buttons

button-answer = Answer
button-hint = Hint (−{ $price } point)
button-hint-number = Hint { $number } (−{ $price } point)
button-try-again = Try again
button-previous = ‹ Previous
button-next = Next ›
button-share = Show everyone
button-span = { $span ->
    [day] Today
    [week] This week
    [month] This month
   *[all] All time
 }
