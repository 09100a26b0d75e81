## Next to oneself, and since the period before

board-around = Around you
board-up = { $figures } · +{ $places } { $places ->
    [one] place
   *[other] places
 }
board-down = { $figures } · −{ $places } { $places ->
    [one] place
   *[other] places
 }
board-new = { $figures } · new
