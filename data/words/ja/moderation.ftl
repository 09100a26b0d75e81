## Reports and appeals

button-report = 報告
button-appeal = 異議を申し立てる
report-form-title = この問題を報告する
report-form-label = どこがおかしいですか
report-form-placeholder = たとえば：答えが古い、言葉が抜けている、正解が二つある。
appeal-form-title = 採点への異議
appeal-form-label = 回答のどこが認められるべきですか
appeal-form-placeholder = 回答の言葉と、それが求められたことを言っている理由。
appeal-choose = あなたの回答が言っているのはどれですか。一つ選び、どこで言っているかを短く書いてください。
lettered = { $letter }. { $point }
report-filed = ありがとうございます。モデレーターが確認し、結果はあなたにだけお知らせします。それまでは何も変わりません。
appeal-filed = ありがとうございます。モデレーターがあなたの回答とあわせて確認し、結果はあなたにだけお知らせします。認められると、あなたの得点も、同じことを言ったほかの人の得点も変わります。
question-withdrawn = この問題は取り下げられ、誰の記録にもなりません。
round-voided = { $day }の問題は取り下げられました。誰の記録にもなりません。得点はランキングから除かれ、連続記録は途切れません。
round-restored = { $day }の問題は、得点とともに再び記録になりました。

## What is told in private

cases-title = モデレーターを待っている人がいます
cases-wait = { $cases }件の報告や異議が判断を待っています。いちばん古いものは{ $command }で見られます。
told-report-accepted = この問題についてのあなたの報告は認められました。ありがとうございます：「{ $question }」
told-report-rejected = この問題についてのあなたの報告を確認しました。問題はそのままです：「{ $question }」
told-appeal-rejected = あなたの異議を確認しました。採点はそのままです：「{ $question }」
told-appeal-accepted = { $moved ->
    [yes] あなたの異議は認められました。得点は{ $was }点から{ $now }点になりました：「{ $question }」
   *[no] あなたの異議は認められました。ほかの回答の得点が下回らないため、得点は{ $now }点のままです：「{ $question }」
 }
told-regraded = 要点の別の言い方が認められ、あなたの回答もそう言っていました。得点は{ $was }点から{ $now }点になりました：「{ $question }」

## Deciding

queue-empty = 判断を待っているものはありません。
case-title = { $appeal ->
    [yes] { $member }の異議
   *[no] { $member }の報告
 }
case-believes = 本人が言ったと考える要点：{ $point }
case-found = 見つかったもの（{ $points }点）
case-answer = 回答
case-point = { $credit ->
    [full] ✓ 言えた：{ $point }
    [half] ◐ 半分：{ $point }
   *[none] · 見つからず：{ $point }
 }
case-words-gone = 回答文は保存期間が過ぎたため消去されました。認めないことしかできません。
case-about-day = { $question }、{ $day } · 残り{ $waiting }件
case-about-quiz = { $question }、クイズ · 残り{ $waiting }件
button-accept = 認める
button-accept-void = 認めて取り下げる
button-reject = 認めない
button-next-case = 次へ
button-type-words = 言葉を入力
case-choose-point = 回答が言っている要点はどれですか
case-choose-words = どの言葉がそれを言っていますか
case-choose-words-note = これからは、前後に何があっても、これを言う回答はここでは要点「{ $point }」を言ったことになります。文を選ぶか、できれば大事な言葉だけを入力してください。
phrase-form-title = この言葉を認める
phrase-form-label = 大事な言葉だけの一文
phrase-form-placeholder = 英語で、内容のある言葉を2〜8個。小さな言葉や語尾は関係ありません。
report-accepted = 認めました。報告した人にお知らせします。
report-accepted-voided = 認めて、問題を取り下げました。{ $members }人が{ $points }点を失いました。
case-rejected = 認めませんでした。本人にお知らせします。
phrasing-accepted = 認めました
phrasing-pattern = これからはこれを探します：{ $pattern }
phrasing-moved = { $answers ->
    [0] これで得点が増える以前の回答はありません。
   *[other] { $members }人の以前の回答{ $answers }件の得点が、合わせて{ $points }点増えました。本人にお知らせします。
 }
void-done = 問題を取り下げました（{ $rounds }回分）。誰の記録にもなりません。{ $members }人が{ $points }点を失いました。元に戻すコマンドで取り消せます。
restore-done = 問題は再び記録になりました（{ $rounds }回分）。{ $members }人に{ $points }点が戻りました。
excuse-done = { $excused ->
    [yes] { $member }の{ $day }は免除されました。連続記録は途切れません。
   *[no] { $member }の{ $day }の免除を取り消しました。
 }
streak-excused = 継続中：{ $day }は{ $author }が免除しました

## What of it /privacy shows

privacy-cases = あなたの報告と異議{ $cases }件とその結果。モデレーターも見ます
privacy-excuses = 免除された日{ $days }日
privacy-decisions = モデレーターとしてのあなたの判断{ $decisions }件

## The record

log-title = 判断の記録
log-empty = まだ何も判断されていません。
somebody = 誰か
log-what = { $what ->
    [accepted] { $member }の報告を認めました（{ $question }）
    [rejected] { $appeal ->
        [yes] { $member }の異議を認めませんでした（{ $question }）
       *[no] { $member }の報告を認めませんでした（{ $question }）
    }
    [phrasing] { $member }の異議を認めました（{ $question }）
    [voided] { $day }の問題を取り下げました（{ $question }）
    [restored] { $day }の問題を元に戻しました（{ $question }）
    [excused] { $member }の{ $day }を免除しました
   *[unexcused] { $member }の{ $day }の免除を取り消しました
 }
log-line = { $at }：{ $author }が{ $what }{ log-moved }{ log-untold }
log-moved = { $moved ->
    [yes] 、{ $sign }{ $points }点、{ $members }人
   *[no] { "" }
 }
reason-said = 理由：{ $reason }
log-untold = { $untold ->
    [yes] 、本人に伝えられませんでした
   *[no] { "" }
 }
phrasings-title = 認められた言い方
phrasings-none = ここで認められた言い方はまだありません。
phrasings-file = ここで認められた{ $phrasings }件の言い方です。問題ファイルの行になっています。パックを管理する人に提案してください。

## What cannot be

case-reported = この問題はすでに報告済みで、まだ誰も確認していません。確認されたらお知らせします。
case-appealed = この採点にはすでに異議を申し立てていて、まだ誰も確認していません。確認されたらお知らせします。
case-too-many = あなたの報告や異議がすでに{ $most }件待っています。いくつか判断されてから、もう一度送ってください。
case-no-words = 何も書かれていないので、何も送りませんでした。言いたいことを短く書いてください。
case-too-long = { $chars }文字あり、{ $most }文字までしか入らないので、何も送りませんでした。短くしてもう一度送ってください。
case-not-answered = この問題が公開中の間に回答していないので、異議を申し立てる採点がありません。
case-full-marks = この回答はすでに満点なので、異議を申し立てても得点は増えません。
case-answer-removed = この回答文は保存期間が過ぎたため消去されました。異議を判断することができません。
case-decided = これはすでに判断されています。待っているものは{ $command }で見られます。
case-not-in-answer = この言葉でも回答は要点を言っていないので、何も認めませんでした。回答にある言葉か、別の要点を選んでください。
case-no-such-question = 「{ $words }」という名前の問題はありません。待っている一覧にあるとおり、パック/問題 の形で書いてください。
case-nothing-there = { $voided ->
    [yes] ここで取り下げられたそのような問題はないので、何も変えませんでした。日付か問題を指定してください。
   *[no] ここで記録になっているそのような問題はないので、何も変えませんでした。日付か問題を指定してください。
 }
case-no-such-member = ここに「{ $words }」という人はいないか、何人もいます。一覧から選ぶか、ランキングのとおりに名前を書いてください。
case-no-round = { $day }にこのチャンネルで問題は出ていないので、免除は要りません。
case-still-open = { $day }の問題はまだ公開中です。締め切られてから免除してください。
case-answered = { $day }には回答があるので、連続記録は途切れません。
phrasing-words = 内容のある言葉が{ $count }個あります。{ $least }〜{ $most }個必要なので、何も認めませんでした。大事な言葉だけの一文を書いてください。
phrasing-sentences = 文が二つ以上あるので、何も認めませんでした。要点を言う一文を書いてください。
phrasing-echo = 問題を繰り返しているだけで、問題を貼り付けた人が要点を得てしまいます。別の言葉を選んでください。
phrasing-hint = この言葉ではヒント{ $number }が要点を得てしまうので、何も認めませんでした。別の言葉を選んでください。
phrasing-wrong = この言葉では、要点を言っていないと分かっている回答が要点を得てしまうので、何も認めませんでした。言葉を増やすか、別の言葉を選んでください。その回答：「{ $answer }」
phrasing-not-made = { $denied ->
    [yes] この言葉は要点に反対しているように読めるので、何も認めませんでした。別の言葉を選んでください。
   *[no] この言葉だけでは要点を言ったことにならないので、何も認めませんでした。列挙ではなく文で書いてください。
 }

command-moderate = モデレート
    .help = 報告と異議を判断し、間違いを直します（管理者向け）
command-moderate-queue = 待ち
    .help = いちばん古い報告や異議を表示します
command-moderate-void = 取り下げ
    .help = 問題を取り下げます。誰の記録にもならなくなります
command-moderate-restore = 元に戻す
    .help = 取り下げた問題を再び記録にします
command-moderate-log = 記録
    .help = 何が誰によって判断され、何点動いたかを表示します
command-moderate-phrasings = 言い方
    .help = 認められた言い方を問題ファイルの行として渡します
command-moderate-excuse = 免除
    .help = ここで逃した日を免除します。連続記録は途切れません
command-moderate-unexcuse = 免除取り消し
    .help = 免除を取り消します

option-day = 日
    .help = 日付（YYYY-MM-DD、なければ最後の日）
option-question = 問題
    .help = 代わりに、ここで出た問題の名前（パック/問題）
option-on = 日付
    .help = 日付（YYYY-MM-DD）
option-reason = 理由
    .help = 理由（記録に残ります）
