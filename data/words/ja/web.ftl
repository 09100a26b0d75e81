## チャットの外のランキング

export-done = ランキング（{ board-span }・{ board-place }）のCSVファイルです（{ $members }人）。{ $whole ->
    [yes] {""}
   *[no] ランキングがファイルに入る長さを超えるため、上位だけを収めました。
 }{ $marked ->
    [yes] 表計算ソフトが数式として計算してしまう名前の前には、アポストロフィを付けました。
   *[no] {""}
 }
column-rank = 順位
column-name = 名前
column-points = 得点
column-rounds = 回数
column-quiz-points = クイズの得点

command-export = エクスポート
    .help = ランキングをCSVファイルで渡します（管理者向け）
