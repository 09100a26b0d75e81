## 週のまとめ

recap-title = 週のまとめ
recap-week = { $first }から{ $last }まで
recap-rounds = 出題は{ $asked }問、参加は{ $members }人、回答は{ $answers }件でした。
recap-standings = 順位
recap-climbed = いちばん順位を上げた人：{ $name }（{ $before }位から{ $now }位へ）
recap-new = このランキングに初登場：{ $names }
recap-new-more = このランキングに初登場：{ $names }、ほか{ $more }人
recap-unanswered = { $questions }問には回答がありませんでした。
recap-hardest = いちばん難しかった問題：押さえられた要点は平均{ $percent }%
recap-note = 新しい週が始まり、全員ゼロからのスタートです。順位は{ $command }で見られます。
recap-chart = 今週の得点
recap-alt = 各人の得点を示す棒グラフ：{ $members }。
settings-recap = { $recap ->
    [yes] 月曜日に、チャンネルで週のまとめを投稿します。やめるには{ $option }:no を指定してください。
   *[no] 週のまとめはありません。投稿するには{ $option }:yes を指定してください。
 }

option-recap = まとめ
    .help = 月曜日に、チャンネルで週をふり返ります
