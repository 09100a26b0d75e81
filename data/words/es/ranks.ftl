## Next to oneself, and since the period before

board-around = Cerca de ti
board-up = { $figures } · +{ $places } { $places ->
    [one] puesto
   *[other] puestos
 }
board-down = { $figures } · −{ $places } { $places ->
    [one] puesto
   *[other] puestos
 }
board-new = { $figures } · nuevo
