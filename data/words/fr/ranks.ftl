## Next to oneself, and since the period before

board-around = Autour de toi
board-up = { $figures } · +{ $places } { $places ->
    [one] place
   *[other] places
 }
board-down = { $figures } · −{ $places } { $places ->
    [one] place
   *[other] places
 }
board-new = { $figures } · nouveau
