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

## The question and what follows it

question-title = { $day }の問題
question-kind = { $pack } · { level } · { difficulty }
level = { $level ->
    [beginner] 初級
    [intermediate] 中級
    [advanced] 上級
    [scenario] シナリオ
    [tools] ツール
   *[behavioral] 行動
 }
difficulty = { $difficulty ->
    [easy] やさしい
    [medium] ふつう
   *[hard] むずかしい
 }
question-rules = 回答は{ $tries }回までで、いちばん良いものが採用されます。2回目からの回答とヒントは、1つにつき{ $price }点引かれます。採点できるのは英語だけなので、英語で答えてください。回答は本人にしか見えません。締め切り：{ $closes }。
question-closes = 締め切り：{ $closes }。
question-closed = 締め切りました：{ $closed }。答えは下にあります。
missed-one = { $day }は問題がありませんでした{ missed-why }。連続記録には影響しません。
missed-more = { $days }日間、問題がありませんでした。最後は{ $day }です{ missed-why }。連続記録には影響しません。
missed-why = { $why ->
    [late] （その時間に動いておらず、{ $hours }時間後では遅すぎました）
    [not-posted] （投稿できませんでした）
    [nothing-left] （出せる問題が残っていませんでした）
   *[unknown] { "" }
 }
few-left = { $left ->
    [0] これが、ここでまだ出していない最後の問題でした。このあとは{ at-end }。
   *[other] ここでまだ出していない問題は、あと{ $left }問です。そのあとは{ at-end }。
 }
at-end = { $policy ->
    [start-over] 新しい順番で最初から出します
    [oldest-first] いちばん古い問題からもう一度出します
   *[stop] 出題をやめます
 }
problem-title = 毎日の問題で対応が必要です
problem = { $number ->
    [0] { $channel }の{ $day }の問題：{ $error }。{ problem-outlook }状況は{ $command }で見られます。
   *[other] { $channel }の{ $day }の問題（番号{ $number }）：{ $error }。{ problem-outlook }状況は{ $command }で見られます。
 }
problem-outlook = { $given_up ->
    [yes] 投稿をあきらめました。
   *[no] 引き続き試しています。直れば自動で届きます。
 }
reveal-title = { $day }の問題の答え
reveal-results = { $members ->
    [0] 今回は誰も回答しませんでした。完全な回答の例です：
   *[other] { $members }人が回答し、そのうち満点は{ $full }人でした。完全な回答の例です：
 }
reveal-point = { $point } – { $all }人中{ $made }人が言及
reveal-links = 参考：{ $links }
next-follows = 続けて次の問題が出ます。
next-comes = 次の問題：{ $next }。
next-none = ここでの次の問題は予定されていません。

## Answering

form-title = あなたの回答
form-practice = 締め切り後なので練習です（得点なし）
form-first = 全{ $tries }回、いちばん良い回答が採用
form-again = { $tries }回中{ $try }回目（−{ $price }点）
form-placeholder = 自分の言葉で、英語で3〜6文書いてください。
verdict = { $all }個の要点のうち{ $made }個に触れています
points-sum = 得点：{ $total }（{ $reasons }）
points-best = { $points } – これまでの最高は{ $best }点のままです
reason-given = { $reason } +{ $points }
reason-taken = { $reason } −{ $points }
reason-coverage = 要点{ $all }個中{ $made }個
reason-hints = ヒント{ $hints }個
reason-retries = { $try }回目
reason-practice = 練習：締め切り後
feedback-outlook = { feedback-tries }連続記録：{ rounds }。模範解答の公開：{ $reveal }。
feedback-tries = { $full ->
    [yes] 満点です。これ以上はありません。
   *[no] { $left ->
        [0] もう回答できません。
       *[other] あと{ $left }回答えられます。次の回答は{ $price }点引かれ、いちばん良いものが採用されます。
    }
 }
feedback-note = 人やAIモデルではなく、採点基準とルールで照合しています。これはあなたにしか見えません。
practice-note = この問題はもう締め切られています（{ $closed }）。これは練習なので、得点はなく、何も保存されません。
model-answer = 模範解答
finding-made = ✓ 触れています：{ $point }{ finding-quote }
finding-revealed = ◐ 半分（ヒントで明かされたため）：{ $point }{ finding-quote }
finding-listed = ◐ 半分（並べただけのため。何をするものか書いてください）：{ $point }{ finding-quote }
finding-against = ⚠ 反対の主張に読めます。そのつもりでなければ言い換えてください：{ $point }{ finding-quote }
finding-quote = { $quoted ->
    [yes] { " " }– 「{ $quote }」より
   *[no] { "" }
 }
finding-missing = · 見つかりません：{ $point }
finding-missing-why = · 見つかりません：{ $point } – { $why }
findings-left = 要点があと{ $count }個見つかっていません。

## Hints

hint-title = ヒント{ $number }/{ $all }
hint-cost = ヒントを{ $taken }個使いました。次からの回答は{ $cost }点引かれます。すでに取った得点はそのままです。
hint-stage = { $stage ->
    [1] きっかけ：{ $hint }
    [2] 考え方：{ $hint }
    [3] 骨組み：{ $hint }
   *[other] ヒント：{ $hint }
 }

## Today

today-tries = これまでの得点：{ $earned }点。いちばん良いものが採用されます。{ today-left }
today-left = { $full ->
    [yes] 満点です。
   *[no] { $left ->
        [0] もう回答できません。
       *[other] あと{ $left }回答えられます。
    }
 }

## Boards

board-title = ランキング：{ board-span }、{ board-place }
board-span = { $span ->
    [day] 今日
    [week] 今週
    [month] 今月
   *[all] 全期間
 }
board-place = { $place ->
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

## Help

help-title = できること
help-note = 個別の説明は、たとえば{ $example }。回答と結果はあなたにしか見えません。
help-entry = { $command } – { $about }
help-entry-subs = { $command } – { $about }：{ $subs }
help-of = ヘルプ：{ $command }
help-about = { $about }。
help-option = { $needed ->
    [yes] { $option }（必須）：{ $about }{ help-choices }
   *[no] { $option }：{ $about }{ help-choices }
 }
help-choices = { $some ->
    [yes] （{ $choices }）
   *[no] { "" }
 }

## The daily question

daily-added = 毎日の問題を設定しました
daily-preview-title = これからの投稿
daily-changed = 毎日の問題を変更しました
daily-resumed = 毎日の問題を再開しました
daily-list = 毎日の問題
daily-number = 番号{ $number }
daily-is = { $number }、{ $channel }：{ $timetable }。{ daily-state }
daily-is-next = { daily-is }次回：{ $next }。
daily-state = { $state ->
    [active] 動いています。
    [paused-until] { $until }まで休止中です。
    [paused] 休止中です。
    [ended] すべて出し終えたので終了しました。
   *[removed] 削除されました。
 }
timetable = { $weekdays } { $opens } { $zone }、{ $closes }締め切り、出題元：{ $packs }{ timetable-difficulty }{ timetable-extras }
timetable-difficulty = { $difficulty ->
    [any] { "" }
    [easy] （やさしいものだけ）
    [medium] （ふつうのものだけ）
   *[hard] （むずかしいものだけ）
 }
timetable-extras = { $some ->
    [yes] 、{ $extras }あり
   *[no] { "" }
 }
extra = { $extra ->
    [ping] メンション
    [thread] スレッド
   *[pin] ピン留め
 }
all-packs = すべてのパック
weekdays-all = 毎日
weekdays-work = 月〜金
weekdays-weekend = 土日
preview = { $opens } { $zone }（UTC { $utc }）、締め切り：{ $closes }
preview-change = { preview } – { $change }
clock-change = { $change ->
    [begins] 夏時間が始まります
    [ends] 夏時間が終わります
   *[other] 時刻が変わります
 }：UTC{ $before }からUTC{ $after }へ
daily-lacking = ここではまだ権限が足りません。このチャンネルで{ $rights }を許可してください。
daily-problem = { $day }の問題でトラブル：{ $problem }
daily-left = { $all }問中{ $left }問はここでまだ出していません。そのあとは{ at-end }。
daily-now = 今日の問題をこれから出します。いつもの時刻にもう一度出ることはありません。
daily-skipped = { $day }の問題は休みにします。連続記録には影響しません。次の問題：{ $next }。
daily-paused = 休止しました。公開中の問題は予定どおり締め切ります。{ $command }で再開します。
daily-paused-until = 休止しました。公開中の問題は予定どおり締め切ります。{ $until }に自動で再開します。早めるには{ $command }を使ってください。
daily-removed = 番号{ $number }の毎日の問題を終了しました。公開中の問題は予定どおり締め切り、答えを公開します。得点と連続記録は残ります。
sample-note = { $asked ->
    [yes] ここで最後に出した問題を使ったテストです。あなたにしか見えません。記録には残らず、ボタンも動きません。
   *[no] 登録されている問題を使ったテストです。あなたにしか見えません。記録には残らず、ボタンも動きません。
 }
settings-changed = 設定を変更しました
settings-title = 設定
settings-role = Hone を設定できるのは、サーバーを管理できる人と{ $role }です。このロールの人にコマンドを表示するには、サーバー設定の「連携サービス」でロールに許可してください。
settings-no-role = Hone を設定できるのは、サーバーを管理できる人だけです。{ $option }:ロール で、ロールにも許可できます。
settings-alerts = トラブルは{ $channel }に知らせます。
settings-no-alerts = トラブルは毎日の問題を設定した人に知らせます。チャンネルで受け取るには、そこで{ $option }:here を指定してください。
settings-language = チャンネルでは{ $language }で話します。個人への返信は、その人のアプリの言語です。

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

## What cannot be done

nothing-open = ここで公開中の問題はありません。次の問題：{ $next }。
nothing-open-paused = ここで公開中の問題はなく、毎日の問題は休止中です。管理者は{ $command }で再開できます。
nothing-scheduled = このチャンネルには毎日の問題がまだありません。管理者は{ $command }で始められます。
closed = この問題は締め切られています：{ $closed }。今の問題は{ $command }で見られます。
round-gone = この問題は取り下げられ、誰の記録にもなりません。今の問題は{ $command }で見られます。
no-tries-left = { $tries }回すべて使いました。いちばん良いものが採用されます。模範解答の公開：{ $reveal }。
already-full = すでに満点なので、もう一度答えても得点は増えません。模範解答の公開：{ $reveal }。
no-hints-left = { $hints }個のヒントはすべて見ました。{ $today }で見返せます。{ $answer }で答えてください。
no-hints = この問題にヒントはありません。{ $answer }で答えてください。
hint-too-late = もう回答できないので、ヒントは役に立ちません。模範解答の公開：{ $reveal }。
empty-answer = 回答が空なので、数えていません。自分の言葉で、英語で3〜6文書いてください。
short-answer = 回答が{ $words }語しかないので、数えておらず、回数も減っていません。1文以上で書いてください。
long-answer = 回答が{ $chars }文字あり、採点できるのは{ $max }文字までなので、数えておらず、回数も減っていません。短くしてもう一度送ってください。
not-english = 採点できるのは英語の回答だけなので、数えておらず、回数も減っていません。英語でもう一度送ってください。
admins-only = これはここを管理できる人だけができます。その人に頼むか、サーバー管理者に「サーバー管理」の権限をもらってください。
servers-only = ダイレクトメッセージではなく、サーバーで動きます。サーバーのチャンネルでコマンドを使ってください。
old-button = このボタンは別のバージョンの Hone のもので、もう動きません。代わりに{ $command }を使ってください。
unknown-schedule = ここに番号{ $number }の毎日の問題はありません。{ $command }ですべて見られます。
which-schedule = このチャンネルには毎日の問題がいくつかあります（番号{ $numbers }）。{ $option }でどれかを指定してください。
which-schedule-option = { $option }:番号
already-scheduled = このチャンネルには同じ毎日の問題がすでにあります（番号{ $number }）。{ $command }で変更できます。
already-posted = 今日の問題はもう投稿されています。{ $command }で見られます。
already-skipped = その問題はすでに休みにしてあります。
nothing-to-ask = このパックと難易度に合う問題がないか、すべて出し終えて終了する設定です。{ $command }で変更できます。
nothing-fits = このパックと難易度に合う問題がありません。パックを増やすか、別の難易度を選んでください。
nothing-fits-edit = このパックと難易度に合う問題がありません。何も変更していません。
not-a-time = 「{ $words }」は時刻ではありません。00:00から23:59までのHH:MMで書いてください（例：09:00）。
not-a-zone = 「{ $words }」はタイムゾーンではありません。Europe/Berlin、America/New_York、UTC のような IANA 名で書いてください。{ $some ->
    [yes] もしかして：{ $close }
   *[no] { "" }
 }
not-a-weekday = 「{ $words }」は曜日ではありません。英語で書いてください（例：mon-fri、mon,wed,fri）。
no-weekday = 曜日がありません。英語で書いてください（例：mon-fri、mon,wed,fri）。
not-a-day = 「{ $words }」は日付ではありません。YYYY-MM-DDで書いてください（例：2026-12-24）。
not-in-future = { $day }は未来の日ではありません。もっと後の日を指定してください。
no-such-pack = 「{ $words }」というパックはありません。あるのは：{ $known }。
open-too-short = { $opens }から{ $closes }までは{ $minutes }分しかありません。問題は少なくとも{ $least }分公開します。
no-such-command = 「{ $words }」というコマンドはありません。ヘルプだけを実行すると、すべて見られます。
broken = こちらで問題が起きました。あなたのものは何も失われず、何も数えていません。1分後にもう一度試してください。直らないときは、この番号を管理者に伝えてください：{ $reference }。

## Words that were not understood

unknown-command = 「{ $words }」というコマンドはありません。{ did-you-mean }「ヘルプ」ですべて見られます。
did-you-mean = { $some ->
    [yes] もしかして：{ $meant }。
   *[no] { "" }
 }
nothing-said = 「ヘルプ」で、できることを見られます。
incomplete-command = 「{ $command }」のあとには次のどれかが必要です：{ $known }。
missing-option = 「{ $command }」にはこれも必要です：{ $missing }。説明は「{ $help }」で見られます。
unknown-option = 「{ $command }」に「{ $words }」はありません。{ did-you-mean }説明は「{ $help }」で見られます。
no-value = 「{ $option }」には値が必要です。説明は「{ $help }」で見られます。
not-one-of = 「{ $words }」は「{ $option }」に使えません。使えるのは：{ $known }。
not-a-number = 「{ $words }」は「{ $option }」に使えません。1以上の整数が必要です。
given-twice = 「{ $option }」が2回指定されています。
not-understood = わかりませんでした。説明は「{ $help }」で見られます。

## Commands

command-today = 今日
    .help = 公開中の問題と、あなたの回答・ヒントを表示します
command-answer = 回答
    .help = 公開中の問題に英語で答えます。文を付けなければフォームが開きます
command-hint = ヒント
    .help = 公開中の問題の次のヒントをもらいます（1つにつき1点）
command-leaderboard = ランキング
    .help = 順位を表示します
command-me = 自分
    .help = あなたの得点・順位・連続記録を表示します
command-daily = 毎日
    .help = 毎日の問題を設定します（管理者向け）
command-daily-add = 追加
    .help = このチャンネルで毎日の問題を始めます
command-daily-list = 一覧
    .help = このサーバーの毎日の問題を一覧にします
command-daily-edit = 変更
    .help = 毎日の問題を変更します。指定しないものはそのままです
command-daily-preview = 予告
    .help = これからの投稿を現地時刻とUTCで表示します
command-daily-test = テスト
    .help = 投稿の見た目をあなただけに表示します
command-daily-now = 今すぐ
    .help = 今日の問題を、いつもの時刻を待たずに今出します
command-daily-skip = 休み
    .help = 次の問題を休みにします
command-daily-pause = 休止
    .help = 再開するまで投稿を止めます
command-daily-resume = 再開
    .help = 休止のあと再開します
command-daily-remove = 削除
    .help = 毎日の問題を終了します。得点と連続記録は残ります
command-daily-settings = 設定
    .help = 設定できる人、トラブルの知らせ先、話す言語を表示・変更します
command-quiz = クイズ
    .help = クイズをします。得点の4分の1（1日最大10点）がランキングに入ります
command-quiz-start = 開始
    .help = このチャンネルでクイズを始めます
command-quiz-skip = スキップ
    .help = 開いている問題をスキップします。始めた人はすぐに、ほかの人は投票で
command-quiz-standings = 途中経過
    .help = クイズの順位をあなただけに表示します
command-quiz-leave = 退出
    .help = クイズから抜けます。得点は残ります
command-quiz-stop = 終了
    .help = クイズを終了します（始めた人と管理者。始めた人がいなければ誰でも）
command-help = ヘルプ
    .help = コマンドを説明します

option-text = 文
    .help = あなたの回答。自分の言葉で、英語で3〜6文
option-span = 期間
    .help = どの期間か
option-board = 範囲
    .help = 誰の回答を数えるか
option-page = ページ
    .help = 何ページ目か
option-command = コマンド
    .help = 説明してほしいコマンド
option-time = 時刻
    .help = 出す時刻。現地時刻のHH:MM
option-zone = タイムゾーン
    .help = タイムゾーン。例：Asia/Tokyo
option-days = 曜日
    .help = どの曜日か。英語で mon-fri や mon,wed,fri（省略時：毎日）
option-packs = パック
    .help = どのパックか。コンマ区切り。「all」ですべて（省略時も同じ）
option-difficulty = 難易度
    .help = この難易度の問題だけにします
option-closes = 締め切り
    .help = 締め切りの時刻。HH:MM（省略時：次の問題の1時間前）
option-ping = メンション
    .help = メンションするロール
option-at-end = 出し終えたら
    .help = すべて出し終えたらどうするか
option-thread = スレッド
    .help = 問題ごとにスレッドを作ります
option-pin = ピン留め
    .help = 公開中の問題をピン留めします
option-schedule = 番号
    .help = 一覧にある番号。いくつかあるときだけ必要です
option-until = いつまで
    .help = 自動で再開する日。YYYY-MM-DD
option-admins = 管理者
    .help = Hone を設定できるようにするロール
option-alerts = 通知先
    .help = トラブルの知らせ先
option-language = 言語
    .help = チャンネルで話す言語
option-rounds = 問題数
    .help = 問題の数（3〜20、省略時は5）
option-seconds = 秒数
    .help = 代わりに、1問あたりの秒数（10〜600）
option-mode = 方式
    .help = 誰が得点するか
option-speed-bonus = 速さの加点
    .help = 速い正解に少し加点するかどうか
option-tags = タグ
    .help = このタグのどれかが付いた問題だけにします。コンマ区切り
option-pace = 時間
    .help = 各問題を開いておく時間

choice-day = 今日
choice-week = 今週（月曜から）
choice-month = 今月
choice-all = 全期間
choice-channel = このチャンネル
choice-workspace = サーバー全体
choice-easy = やさしい
choice-medium = ふつう
choice-hard = むずかしい
choice-any = すべて
choice-start-over = 新しい順番で最初から出す
choice-oldest-first = いちばん古い問題からもう一度出す
choice-stop = 出題をやめる
choice-scaled = 長さに応じて
choice-double = 2倍の時間
choice-none = 制限時間なし
choice-everyone = 正解した全員
choice-race = 最初に正解した人だけ
choice-yes = はい
choice-no = いいえ
choice-here = このチャンネル
choice-off = 毎日の問題を設定した人

## 練習

practice-title = 練習
practice-waiting = { practice-due-now }。{ $unseen ->
    [0] 新しい問題はありません。
   *[other] 新しい問題が{ $unseen }問あります。
 }
practice-due-now = { $due ->
    [0] 復習する問題はありません
   *[other] 復習する問題が{ $due }問あります
 }
practice-nothing = ここで練習する問題はもうありません。
practice-nothing-next = 今練習する問題はもうありません。次の問題：{ $next }。
practice-form = 保存するのは評価だけで、あなたにしか見えません
button-options = 選択肢で答える
button-in-words = 文章で答える
button-hint-of = ヒント{ $number }/{ $all }
button-no-idea = わかりません
button-put-off = 後で
button-next-question = 次の問題
button-practise = 今練習する
button-snooze = 2時間後に
practice-right = 正解
practice-wrong = 不正解
practice-picked = あなたの選択は{ $letter }：{ $option } – { $why }
practice-is = 正解は{ $letter }：{ $option } – { $why }
practice-full-answer = 完全な回答の内容
practice-put-off = 後回しにしました。半日待ちます。
practice-due = { $rating ->
    [again] まだ覚えていません。次に出るのは：{ $due }。
    [hard] なんとか覚えています。次に出るのは：{ $due }。
    [good] 覚えています。次に出るのは：{ $due }。
   *[easy] よく覚えています。次に出るのは：{ $due }。
 }
practice-known = { $all }問のうち{ $known }問に取り組みました。
practice-next-due = 次の復習：{ $next }。
practice-reminder = 練習する問題がある日は{ $hour }（{ $zone }）にお知らせします。{ $command }で変更できます。
practice-no-reminder = お知らせはしていません。{ $command }で時刻を選んでください。
practice-away = { $day }まで休みです。それまで復習はありません。
practice-remind-set = 練習する問題があるときは、{ $hour }（{ $zone }）にダイレクトメッセージでお知らせします（1日1回まで）。最初は：{ $next }。やめるには{ $off }。
practice-remind-off = お知らせをやめました。
practice-snoozed = 次のお知らせ：{ $next }。
practice-away-set = { $day }まで復習もお知らせもありません。早く終えるには{ $off }。
practice-back = おかえりなさい。その間の復習が待っています。
reminder-title = 練習の時間です
reminder-note = ご希望のお知らせです。やめるには{ $off }。

## 模擬面接

mock-title = 模擬面接：{ $all }問中{ $number }問目
mock-form = { $number }問目（あなたにしか見えません）
mock-rules = 面接のつもりで答えてください。触れた点と足りない点は最後にお知らせします。ヒントで明かされた点は半分になります。ランキングには数えません。自動で終わるのは：{ $ends }。
mock-fewer = この面接には{ $all }問しかありません。
mock-until = 回答の期限：{ $until }。遅れた回答は読みますが、得点になりません。
mock-under-way = この面接はまだ続いています。別の面接を始めるには{ $command }で終えてください。
mock-taken = 受け取りました。次の問題：
mock-late = 時間を過ぎていたので、得点になりません。次の問題：
mock-passed = 飛ばしました。次の問題：
mock-before-now = { $number }問目は終わっています。今はここです：
button-pass = 飛ばす
button-export = Markdownで保存
button-again = もう一度
mock-over = 模擬面接：{ $score }%
mock-about = { $role }、{ level }、{ $day }：{ $all }問中{ $answered }問に回答。
mock-first = 初めての模擬面接でした。次回はこれと比べます。
mock-compared = { $change ->
    [better] 前回（{ $role }、{ level }、{ $day }）は{ $before }%でした。{ $by }上がりました。
    [worse] 前回（{ $role }、{ level }、{ $day }）は{ $before }%でした。{ $by }下がりました。
   *[same] 前回（{ $role }、{ level }、{ $day }）も{ $before }%でした。
 }
mock-topics = 分野別（弱い順）
mock-topic = { $topic }：{ $score }%
mock-topic-before = { $topic }：{ $score }%（前回{ $before }%）
mock-read = 次に読むもの
mock-question = { $number }. { $ask } – { $score }%
mock-question-heading = 問題{ $number } – { $score }%
mock-point = { $credit ->
    [full] ✓ 触れています：{ $point }
    [half] ◐ 半分：{ $point }
   *[none] · 足りません：{ $point }
 }
mock-not-answered = 回答なし。
mock-was-late = 時間を過ぎた回答。
mock-your-answer = あなたの回答
mock-exported = 模擬面接の報告書です。回答の全文が入っています。

practised-already = その問題は終わっています。{ $command }で続けてください。
no-reminder = お知らせがないので、後にするものがありません。{ $command }で時刻を選んでください。
no-mock = 表示できる模擬面接がありません。{ $command }で始めてください。
nothing-to-interview = この職種の問題がありません。別のパックを選んでください。
minutes-out-of-range = 回答時間は{ $least }分から{ $most }分までです。指定しなければ制限はありません。

command-practice = 練習
    .help = 一人で練習します。間違えた問題やまだ見ていない問題が、覚えるまで出ます
command-practice-next = 次
    .help = 次に練習する問題を表示します
command-practice-status = 状況
    .help = 復習の数とお知らせの時刻を表示します
command-practice-remind = お知らせ
    .help = 1日1回、ダイレクトメッセージで練習をお知らせします
command-practice-snooze = 後で
    .help = 次のお知らせを後にします
command-practice-away = 休み
    .help = 休みを取ります。復習もお知らせもありません
command-mock = 模擬面接
    .help = 模擬面接を受けます。5問と報告書で、あなたにしか見えません
command-mock-start = 開始
    .help = 模擬面接を始めます
command-mock-show = 表示
    .help = 回答を待っている問題を表示します
command-mock-stop = 終了
    .help = 今終えて、報告書を見ます
command-mock-report = 報告
    .help = 前回の報告書をもう一度表示します
command-mock-export = 保存
    .help = 前回の報告書をMarkdownファイルで受け取ります

option-hours = 時間
    .help = 何時間後にするか（指定しなければ2時間）
option-role = 職種
    .help = どのパックについてか
option-level = レベル
    .help = あなたのレベル
option-minutes = 分
    .help = 1つの回答にかけてよい分数（指定しなければ制限なし）

choice-beginner = 初級
choice-intermediate = 中級
choice-advanced = 上級
