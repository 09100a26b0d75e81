## Next to oneself, and since the period before

board-around = あなたの前後
board-up = { $figures } · { $places }位上昇
board-down = { $figures } · { $places }位下降
board-new = { $figures } · 初登場
