## Next to oneself, and since the period before

board-around = Perto de você
board-up = { $figures } · +{ $places } { $places ->
    [one] posição
   *[other] posições
 }
board-down = { $figures } · −{ $places } { $places ->
    [one] posição
   *[other] posições
 }
board-new = { $figures } · novo
