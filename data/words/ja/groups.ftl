## 学習グループ

group-created = { $open ->
    [yes] { $group }ができました。世話役はあなたです。誰でも{ $join }で参加できます。招待は{ $invite }でできます。
   *[no] { $group }ができました。世話役はあなたです。参加できるのは招待された人だけです。{ $invite }で招待してください。招待された人はボタンか{ $join }で参加します。
 }
group-joined = { $group }に参加しました。メンバーとあなたの順位は{ $show }で見られます。
group-left = { $group }を抜けました。得点は残ります。
group-left-gone = { $group }を抜けました。ほかに誰もいないので、グループはなくなりました。得点は残ります。
group-left-keeper = { $group }を抜けました。これからの世話役は{ $keeper }さんです。得点は残ります。
group-invited = { $member }さんを{ $group }に招待し、ダイレクトメッセージで知らせました。
group-invited-untold = { $member }さんを{ $group }に招待しましたが、ダイレクトメッセージを受け取ってもらえません。{ $command }で参加できると伝えてください。
group-invitation-title = 学習グループへの招待
group-invitation = { $member }さんがあなたを{ $group }に招待しています。同じ問題に答え、仲間うちのランキングで競います。ボタンか、サーバーで{ $command }を使って参加してください。
group-invitation-note = 参加しないなら、何もしなくてかまいません。
group-removed = { $member }さんはもう{ $group }にいません。
group-removed-gone = { $group }に残っていたのは{ $member }さんだけだったので、グループはなくなりました。
group-removed-keeper = { $member }さんはもう{ $group }にいません。これからの世話役は{ $keeper }さんです。
group-tied-next = { $channel }を{ $group }のチャンネルにしました。次の問題：{ $next }。
group-tied = { $channel }を{ $group }のチャンネルにしました。そこにはまだ問題の予定がありません。管理者は{ $command }で始められます。
group-untied = { $channel }はもう{ $group }のチャンネルではありません。そこに届く毎日の問題は続きます。
group-kept = { $entry ->
    [open] 誰でも参加できます。世話役は{ $keeper }さんです。
   *[invited] 参加できるのは招待された人だけです。世話役は{ $keeper }さんです。
 }
group-members = { $members }人：{ $names }{ $more ->
    [0] { "" }
   *[other] 、ほか{ $more }人
 }
group-channel-next = チャンネルは{ $channel }、次の問題：{ $next }
group-channel = チャンネルは{ $channel }。問題の予定はありません。管理者は{ $command }で始められます
group-list = 学習グループ
group-none = 学習グループはまだありません。{ $command }で作れます。
group-list-invited = 招待されているグループ：{ $groups }。
group-list-note = { $page }/{ $pages }ページ · { $join }で参加
group-in-list = { $group }：{ $members }人、{ $entry ->
    [open] 誰でも可
   *[invited] 招待制
 }
group-in-list-own = { group-in-list }、参加中
button-join-group = 参加する
button-join-named = { $group }に参加
button-group-board = ランキング
me-group = { button-span }、{ $group }：{ $standing }

## グループのランキング

board-title-group = ランキング：{ board-span }、{ $group }
board-group-how = このサーバー全体の得点を、今グループにいる人について数えています。
board-groups-how = 回答したメンバー1人あたりの平均点です。このサーバー全体の得点を、今グループにいる人について数えています。
board-figures-group = 平均{ $average }点、回答した人{ $active }人
group-average = { $whole }.{ $tenth }
board-figures-nobody = 回答した人なし
board-note-groups = { $page }/{ $pages }ページ · { $groups }グループ
board-note-groups-ends = { board-note-groups } · リセット：{ $end }

## できないこと

group-no-name = グループには、目に見える{ $most }文字以内の名前が必要です。
group-long-name = 名前が長すぎます。グループの名前は{ $most }文字までです。
group-name-taken = 「{ $group }」というグループはもうあります。{ $command }で参加するか、別の名前にしてください。
group-too-many = ここにはグループがもう{ $most }個あり、これが上限です。{ $command }で見て、どれかに参加してください。
group-too-many-own = 同時に参加できるのは{ $most }グループまでです。先に{ $command }でどれかを抜けてください。
group-full = { $group }は満員です。席は{ $most }で、招待された人の分も数えます。誰かが抜けたら、もう一度試してください。
group-invitation-only = { $group }は招待制です。{ $keeper }さんに招待してもらってください。
group-already-in = もう{ $group }に参加しています。{ $command }で見られます。
group-not-in-it = { $group }に参加していません。あなたのグループは{ $command }に印があります。
group-in-none = どの学習グループにも参加していません。{ $list }で探すか、{ $create }で作ってください。
group-which = いくつかのグループに参加しています：{ $groups }。{ $option }でどれかを指定してください。
group-which-option = { $option }:名前
group-no-such = ここに「{ $words }」というグループはありません。{ $command }ですべて見られます。
group-is-gone = このグループはもうありません。今あるものは、サーバーで{ $command }を使うと見られます。
group-not-keeper = これができるのは、{ $group }の世話役の{ $keeper }さんと管理者だけです。頼んでみてください。
group-member-in-it = { $member }さんはもう{ $group }にいます。
group-invited-before = { $member }さんはもう{ $group }に招待されているので、改めて知らせてはいません。{ $command }で参加できます。
group-member-not-in-it = { $member }さんは{ $group }におらず、招待もされていません。
group-no-such-member = ここに「{ $words }」という人を知らないか、何人かいます。一度でも回答したりコマンドを使ったりした人を知っています。
group-not-here = { $member }さんはこのサーバーにいません。先にここへ招いてください。
group-not-a-bot = { $member }はボットです。これは人のためのものです。
group-channel-taken = このチャンネルはもう{ $group }のものです。別のチャンネルを使うか、先にそのグループから外してもらってください。
group-no-lines = グループ同士の比較はファイルにできません。{ $option }でグループを指定してください。

command-group = グループ
    .help = 学習グループを作り、その中で競います
command-group-create = 作成
    .help = 学習グループを作ります
command-group-join = 参加
    .help = 開かれた、または招待された学習グループに参加します
command-group-leave = 退出
    .help = 学習グループを抜けます。得点は残ります
command-group-invite = 招待
    .help = メンバーをあなたの学習グループに招待します
command-group-remove = 除外
    .help = メンバーを外すか、招待を取り消します（世話役と管理者）
command-group-show = 表示
    .help = グループのメンバー、あなたの順位、次の問題がいつかを表示します
command-group-list = 一覧
    .help = 学習グループと、あなたへの招待を一覧にします
command-group-channel = チャンネル
    .help = このチャンネルをグループのものにする、またはやめます（世話役と管理者）

option-name = 名前
    .help = 名前
option-open = 公開
    .help = 誰でも参加できるか、招待された人だけか（指定しなければ誰でも）
option-member = メンバー
    .help = 誰についてか
option-group = グループ
    .help = 学習グループ（複数に参加中か、参加していないとき）

choice-group = 学習グループ
choice-groups = 学習グループ同士
