## クイズ

quiz-title = クイズ：全{ $rounds }問
quiz-host = { $host }さんがクイズを始めます。誰でも参加できます。あなたの回答はほかの人には見えません。
quiz-rules = { quiz-rules-points }{ quiz-rules-time }
quiz-rules-points = { $mode ->
    [race] 最初に正解した人が{ $points }点を得て、その問題は終わります。
    [bonus] 正解すると{ $points }点、速さに応じて最大{ $bonus }点が加わります。
   *[everyone] 正解すると{ $points }点です。
 }
quiz-rules-time = { $pace ->
    [scaled] 各問題は長さに応じた時間、または全員が答えるまで開いています。
    [double] 各問題はふだんの2倍の時間、または全員が答えるまで開いています。
    [seconds] 各問題は{ $seconds }秒間、または全員が答えるまで開いています。
   *[untimed] 制限時間はありません。各問題は全員が答えるまで、最長10分開いています。
 }
quiz-players = { $players ->
    [0] まだ参加者はいません。
   *[other] 参加者（{ $players }人）：{ $names }{ $some ->
        [yes] ほか{ $more }人
       *[no] { "" }
    }
 }
quiz-begins = 開始：{ $begins }、または{ $host }さんが始めたとき。あとから来た人は答えるだけで参加できます。
quiz-begun = クイズが始まりました。あとから来た人は答えるだけで参加できます。
quiz-ended = { $ending ->
    [finished] すべての問題が終わりました。
    [stopped] クイズは途中で終了しました。それまでの得点は有効です。
    [nobody] 参加者がいなかったため、クイズは終了しました。
    [deserted] 誰も答えなくなったため、クイズは終了しました。それまでの得点は有効です。
    [unreachable] チャンネルに投稿できなかったため、クイズは終了しました。それまでの得点は有効です。
    [interrupted] 長く止まっていたため、クイズは終了しました。それまでの得点は有効です。
   *[running] クイズは続いています。
 }
quiz-question-title = 第{ $number }問（全{ $rounds }問）
quiz-question-closes = 締め切り：{ $closes }、または全員が答えたとき。
quiz-question-untimed = 全員が答えると締め切ります。
quiz-question-closed = 締め切りました。結果はこの下にあります。
quiz-tally = { $players }人中{ $answers }人が回答済み。{ $some ->
    [yes] { $votes }人がスキップを希望しています。
   *[no] { "" }
 }
quiz-result-title = 第{ $number }問の結果（全{ $rounds }問）
quiz-right = ✓ 正解：{ $option } – { $times }人が選択
quiz-wrong = ✗ { $option } – { $times }人が選択。{ $why }
quiz-withdrawn = 第{ $number }問は途中で取り下げられました。誰の得点にもなりません。
quiz-standings = 途中経過（{ $members }人）
quiz-figures = { points }、正解{ $right }問
quiz-over-title = クイズは終了しました
quiz-nobody-answered = まだ誰も答えていません。
quiz-more = ほか{ $more }人。
quiz-summary-title = 出された問題
quiz-summary = { $number }. { $ask } – { $answers }人中{ $right }人が正解
quiz-summary-withdrawn = { $number }. { $ask } – 取り下げ
quiz-counts = ランキングにはクイズの得点の{ $of }分の1が入り、1日のクイズをすべて合わせて最大{ $most }点です。毎日の問題の満点を超えることはありません。
quiz-started = { $short ->
    [yes] 条件に合う問題は{ $rounds }問だけなので、全{ $rounds }問にします。30秒後、またはあなたが始めたときに始まります。
   *[no] 全{ $rounds }問のクイズです。30秒後、またはあなたが始めたときに始まります。
 }
quiz-begins-now = クイズを始めます。
quiz-joined = 参加しました。各問題の「回答する」を押してください。選択肢も選んだ答えも、あなただけに見えます。
quiz-left = クイズから抜けました。もう誰もあなたを待ちません。得点は残ります。
quiz-skipped = 第{ $number }問をスキップします。
quiz-voted = 第{ $number }問をスキップする票を受け付けました。過半数が希望するとスキップします。
quiz-between = 今は開いている問題がありません。次の問題がすぐに出ます。
quiz-taken = 回答を受け付けました：{ $option }
quiz-taken-note = 変更はできません。正解かどうかは締め切り後にわかります。これはあなただけに見えます。
quiz-at-question = { $number ->
    [0] クイズはまだ始まっていません。
   *[other] 第{ $number }問のあと（全{ $rounds }問）。
 }
quiz-stopped = クイズを終了しました。
retry-title = 間違えた問題 { $place }/{ $all }
retry-none = このクイズで間違えた問題はありません。
retry-done = このクイズで間違えた問題は以上です。
retry-right = ✓ 正解：{ $option }
retry-wrong = ✗ { $option }. { $why }
retry-instead = 正解：{ $option }
button-quiz-join = 参加する
button-quiz-now = 今すぐ始める
button-quiz-skip = スキップ
button-quiz-open = 開いている問題へ
button-quiz-leave = クイズから抜ける
button-quiz-retry = 間違えた問題をもう一度
quiz-running = このチャンネルではクイズが進行中です。そこに参加するか、{ $command }で終了してください。
quiz-none = このチャンネルで進行中のクイズはありません。{ $command }で始められます。
quiz-is-over = このクイズは終了しました。{ $command }で新しく始められます。
quiz-still-runs = このクイズはまだ続いています。間違えた問題は終了後にやり直せます。
quiz-question-over = 第{ $number }問は開いていません。開いている問題はこの下にあります。
quiz-not-in-it = このクイズに参加していません。問題に答えるか、「参加する」を押してください。
quiz-not-yours = それができるのは{ $host }さんと管理者だけです。クイズから抜けるか、問題のスキップに投票することはできます。
quiz-too-few = { $found ->
    [0] 条件に合う問題がありません
   *[other] 条件に合う問題は{ $found }問だけです
 }。クイズには少なくとも{ $least }問が必要です。パックを増やすか、タグや難易度を変えてください。
out-of-range = 「{ $option }」は{ $least }から{ $most }までの数です。
