## Boards

board-title = ランキング：{ board-span }、{ board-place }
board-span = { $span ->
    [day] 今日
    [week] 今週
    [month] 今月
    [season] シーズン
   *[all] 全期間
 }
board-place = { $place ->
    [group] 学習グループ
    [groups] 学習グループ同士
    [everywhere] サーバー全体
   *[channel] このチャンネル
 }
board-empty = まだ誰も回答していません。{ $command }で一番乗りしましょう。
board-figures = { points }、{ rounds }
board-figures-quiz = { points }（うちクイズ{ $quiz }点）、{ rounds }
board-note = { $page }/{ $pages }ページ · { $members }人
board-note-ends = { board-note } · リセット：{ $end }
board-own = （あなた）

## One's own

me-nothing = まだ回答していません。{ $today }で問題を見て、{ $answer }で答えてください。
me-standing = { $place ->
    [everywhere] { button-span }、サーバー全体：{ $standing }
   *[channel] { button-span }、このチャンネル：{ $standing }
 }
me-elsewhere = { button-span }：{ $standing }
me-daily = { $channel }の毎日の問題 { $number }
me-nothing-anywhere = 毎日の問題はサーバーのチャンネルで出題されます。あなたはまだ一問も回答していません。
me-more-elsewhere = ほかに毎日の問題が{ $more }件あります。それぞれのチャンネルでお試しください。
me-elsewhere-note = チャンネルでは、{ $me } が得意なトピック、最近の回、ここ数週間の得点も表示します。
me-rank = { points }、{ $members }人中{ $rank }位
me-unranked = まだ回答なし
me-streak = 連続記録：{ $rounds }（最高{ $best }回）、{ $explained }。{ $freezes }。
me-freezes-next = フリーズ{ $held }個、次はあと{ $rounds }回の回答でもらえます
me-freezes-most = フリーズ{ $held }個（これが上限です）
me-recent = 最近の記録
me-round = { $day }：{ points }、{ $question }
streak-broken = { $day }に答えず、補うフリーズもありませんでした
streak-none = 一度答えると始まります
streak-whole = 休みなし
streak-covered = 継続中：{ $day }の分はフリーズで補いました
streak-covered-more = 継続中：{ $days }回分をフリーズで補いました（最後は{ $day }）
