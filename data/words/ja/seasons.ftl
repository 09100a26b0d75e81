## Commands

command-season = シーズン
    .help = シーズン：数週間の独自のランキングと優勝者
command-season-show = 表示
    .help = シーズンを表示（終わったものは最終順位）
command-season-list = 一覧
    .help = すべてのシーズンを一覧表示
command-season-start = 開始
    .help = シーズンを始める（管理者用）
command-season-edit = 変更
    .help = シーズンを変更。指定しないものはそのまま（管理者用）
command-season-end = 終了
    .help = シーズンを今日までにする（管理者用）
command-season-cancel = 取消
    .help = シーズンをなかったことにする（管理者用）
option-to = まで
    .help = 最終日（YYYY-MM-DD）
option-from = から
    .help = 初日（YYYY-MM-DD、開始時に省略すると今日）
option-reward = 賞
    .help = 1位がもらうロール。@everyone でなし
option-rename = 改名
    .help = 新しい名前
choice-season = シーズン（なければ前回）

## Seasons

date = { $year }年{ short-month }{ $date }日
stretch = { $from }～{ $to }
season-started = シーズン「{ $season }」を設定しました
season-changed = シーズン「{ $season }」を変更しました
season-ends-today = シーズン「{ $season }」は今日で終わります
season-days = { $days }（初日と最終日を含む、{ $zone }）。この期間の回答はすでに出されたものも数えます。
season-then = 最終順位と優勝者の発表は、最後の問題が締め切られたあと、{ $over }です。
season-reward = 1位は { $role } をもらえます。
season-reward-order = そのためには、サーバーのロール一覧で私のロールが { $role } より上にある必要があります。
season-reward-lacking = まだロールを付与できません。シーズンが終わる前に { $rights } を許可し、サーバーのロール一覧で私のロールをこれより上に移してください。
season-see = 順位は { $command } で見られます。
season-cancel-sure = シーズン「{ $season }」（{ $days }）を取り消しますか。そのランキングは完全になくなります。ほかのポイントは減りません。
button-season-cancel = シーズンを取り消す
season-cancelled = シーズン「{ $season }」を取り消しました。ほかのランキングのポイントはそのままです。
season-list = シーズン一覧
season-list-more = ほかに古いものが{ $more }件あります。名前で表示できます。
season-listed = { $season }：{ $state }
season-was = { $days }。終了、最終順位は{ $closed }現在。
season-comes = { $days }。開始は{ $begins }。
season-closes = { $days }。終了、最終順位は{ $over }。
season-runs = { $days }。終了は{ $ends }。
season-nobody = { $over ->
    [yes] 誰も回答しませんでした。
   *[no] まだ誰も回答していません。
 }
season-corrected = その後の訂正：{ $each }。最終順位は発表のままです。
season-corrected-one = { $member } は現在 { points }
button-season-board = ランキング全体
season-members = { $members }人
select-season = シーズン「{ $season }」
season-board-title = ランキング：{ $season }、{ board-place }
season-board-title-group = ランキング：{ $season }、{ $group }
season-board-over = { board-note } · { $closed }に確定
season-board-ends = { board-note } · 終了は{ $end }
season-groups-ends = { board-note-groups } · 終了は{ $end }
season-web-over = { $season } · { $closed }に確定
season-web-ends = { $season } · 終了は{ $end }（{ $zone }）
privacy-seasons = { $seasons }シーズンの最終順位にあるあなたの行
privacy-seasons-set-up = あなたが作ったシーズン：{ $seasons }件

season-over-title = シーズン「{ $season }」が終わりました
season-no-winner = { $days }：得点した人がいないため、今回は優勝者なしです。
season-won = { $names }{ $winners ->
    [1] が優勝
   *[other] が同点1位
 }（{ points }、{ $days }）。
season-won-reward = { $winners ->
    [1] 優勝者
   *[other] 全員
 }に { $role } が贈られます。
season-more = 表彰台にはほかに{ $more }人います。
season-thanks = 参加ありがとうございました：{ season-members }。
button-season-final = 最終順位
season-next = 次のシーズンは「{ $season }」（{ $days }）です。
season-problem-title = シーズン「{ $season }」に対応が必要です
season-problem-reward = { $member } のロール：{ $error }
season-problem-channel = { $channel } での発表：{ $error }
season-problem-note = { $given_up ->
    [yes] あきらめました。
   *[no] 最長3日間試し続けます。直れば自動で行われます。
 }状況は { $command } で見られます。
season-reward-why = シーズン「{ $season }」の1位

season-no-name = シーズンには名前が必要です。例：「2026年春」
season-long-name = この名前は{ $letters }文字ですが、上限は{ $most }文字です。短くしてください。
season-name-taken = シーズン「{ $season }」はすでにあります。別の名前にしてください。
season-ends-first = 初日（{ $from }）より前に終わる（{ $to }）ことはできません。もっと後の最終日にしてください。
season-too-long = { $days }日間になりますが、上限は{ $most }日間です。もっと前の最終日にしてください。
season-too-far = 初日は{ $back }日前から{ $ahead }日後までなので、{ $from }にはできません。別の初日にしてください。
season-over-already = { $to }はもう過ぎました。今日以降の最終日にしてください。
season-overlaps = シーズン「{ $season }」（{ $days }）と日が重なります。シーズンは重ねられません。別の日にしてください。
season-none = ここにはまだシーズンがありません。管理者が { $command } で始められます。
season-none-open = 開催中や予定のシーズンはありません。{ $command } で始めてください。
season-none-running = 開催中のシーズンはありません。一覧は { $list }、開始は { $start } です。
season-unknown = シーズン「{ $season }」はここにありません。{ $some ->
    [yes] あるのは：{ $known }。
   *[no] { "" }
 }
season-which = 予定のシーズンがいくつかあります：{ $known }。名前で指定してください。
season-is-over = シーズン「{ $season }」は終わり、最終順位は変わりません。{ $command } で見られます。
season-not-begun = シーズン「{ $season }」はまだ始まっていません（{ $from }開始）。管理者は { $command } で取り消せます。
season-nothing-to-change = 何を変えるか指定してください：{ $options }。
