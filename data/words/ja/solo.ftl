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
