## チャットの外のランキング

export-done = ランキング（{ board-span }・{ board-place }）のCSVファイルです（{ $members }人）。{ $whole ->
    [yes] {""}
   *[no] ランキングはもっと長く、上位だけを収めました。
 }{ $marked ->
    [yes] 表計算ソフトが数式として計算してしまう名前の前には、アポストロフィを付けました。
   *[no] {""}
 }
column-rank = 順位
column-name = 名前
column-points = 得点
column-rounds = 回数
column-quiz-points = クイズの得点

board-web = { $link }（リンクを知っている人なら誰でも、{ $until }まで）
board-web-link = このランキングをウェブで見る
web-title = { $place ->
    [everywhere] 全チャンネルのランキング
   *[channel] チャンネルのランキング
 }
web-title-group = 学習グループ「{ $group }」のランキング
web-spans = 期間
web-pages = ページ
web-caption-ends = { button-span } · リセット：{ $end }、{ $zone }
web-caption = { button-span }
web-empty = まだ誰も回答していません。
web-expires = このアドレスを知っている人は、{ $until }（{ $zone }）までこのランキングを見られます。新しいものはチャットの{ $command }で受け取れます。
web-expired = このリンクは7日を過ぎて期限切れになりました。チャットの{ $command }で新しいものを受け取ってください。
web-unknown = このアドレスにランキングはありません。リンク全体をもう一度コピーするか、チャットの{ $command }で新しいものを受け取ってください。
web-busy = 今はランキングを表示できません。1分後にもう一度お試しください。

command-export = エクスポート
    .help = ランキングをCSVファイルで渡します（管理者向け）
