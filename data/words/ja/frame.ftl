# Hone の日本語：です・ます調。連続記録 = streak、ヒント = hint、要点 = key point、ランキング = board、
# フリーズ = freeze、回 = round / try、パック = pack。

## Days and times

weekday = { $weekday ->
    [1] 月曜日
    [2] 火曜日
    [3] 水曜日
    [4] 木曜日
    [5] 金曜日
    [6] 土曜日
   *[7] 日曜日
 }
short-weekday = { $weekday ->
    [1] 月
    [2] 火
    [3] 水
    [4] 木
    [5] 金
    [6] 土
   *[7] 日
 }
month = { $month }月
short-month = { $month }月
day = { month }{ $date }日（{ short-weekday }）
wall = { $year }年{ short-month }{ $date }日（{ short-weekday }）{ $time }
wall-short = { short-weekday }曜 { $time }
wall-near = { short-month }{ $date }日（{ short-weekday }）{ $time }
distance = { $unit ->
    [now] 今
   *[other] { $side ->
        [past] { distance-length }前
       *[future] { distance-length }後
    }
 }
distance-length = { $unit ->
    [minutes] { $count }分
    [hours] { $count }時間
   *[days] { $count }日
 }

## Lists

list-comma = { $a }、{ $b }
list-and = { $a }と{ $b }
list-or = { $a }または{ $b }
list-then = { $a }、次に{ $b }

## Things that are counted

rounds = { $rounds }回
points = { $points }点

## Buttons

button-answer = 回答する
button-hint = ヒント（−{ $price }点）
button-hint-number = ヒント{ $number }（−{ $price }点）
button-try-again = もう一度答える
button-previous = ‹ 前へ
button-next = 次へ ›
button-share = みんなに見せる
button-span = { $span ->
    [day] 今日
    [week] 今週
    [month] 今月
   *[all] 全期間
 }
