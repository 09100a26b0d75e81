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
