## Next to oneself, and since the period before

board-around = Rund um dich
board-up = { $figures } · +{ $places } { $places ->
    [one] Platz
   *[other] Plätze
 }
board-down = { $figures } · −{ $places } { $places ->
    [one] Platz
   *[other] Plätze
 }
board-new = { $figures } · neu dabei
