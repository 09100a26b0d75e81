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
