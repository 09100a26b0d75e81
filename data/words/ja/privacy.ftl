## 保存されている情報

privacy-title = あなたについて保存されているもの
privacy-nothing = あなたについて保存されているものはありません。確認したこと自体も記録されません。
privacy-here = ここ
privacy-since = { $since }から{ $name }として登録されています。{ $hidden ->
    [yes] これは匿名の名前で、元の名前は保存されていません。
   *[no] { "" }
 }
privacy-answers = 毎日の問題への回答{ $answers }件と、その採点・得点（回答文が残っているもの：{ $worded }件）
privacy-hints = 使ったヒント{ $hints }件
privacy-quizzes = 参加したクイズ{ $quizzes }回、選んだ答え{ $answers }件
privacy-practice = 練習：{ $cards }問の習熟度と、{ $showings }回の出題記録（回答文は含みません）
privacy-mocks = 模擬面接{ $mocks }回、回答{ $answers }件とその採点
privacy-reminder = 練習のリマインダーの時刻
privacy-groups = 参加中または招待されている学習グループ{ $groups }件
privacy-schedules = あなたが設定した毎日の問題{ $schedules }件
privacy-only-name = 名前とプラットフォーム上のIDだけです
privacy-keep = 回答文は、あなたが消去を求めるまで保存されます。
privacy-days = 回答文は、問題の締め切りから{ $days }日後に消去されます。採点と得点は残ります。
privacy-who = 回答・採点・ヒントを見られるのはあなただけです（異議を申し立てた回答はモデレーターも見ます）。解答の発表では、各要点に触れた人数だけが示されます。名前・得点・順位・クイズの結果は、ここの全員に表示されます。このHoneの運用者はデータベースを持っているため、すべてを見ることができます。
privacy-own = あなただけのもの：練習と模擬面接
privacy-own-keep = 模擬面接の回答文は、あなたが消去を求めるまで保存されます。
privacy-own-days = 模擬面接の回答文は、終了から{ $days }日後に消去されます。採点は残ります。
privacy-own-who = これらを見られるのはあなただけです。ただし、このHoneの運用者はデータベースを持っています。
privacy-elsewhere = ほかに{ $places }個のサーバーにも保存されているものがあります。内容はそちらで確認できます。下のファイルにはすべて含まれます。
privacy-what-to-do = { $export }ですべてをファイルとして受け取れます。{ $forget }で消去します。{ $settings }で、ランキングでの表示を匿名の名前にできます。

privacy-exported = あなたについて保存されているもののすべてです（{ $places }か所分）。このメッセージはあなただけに表示されています。
export-too-large = 保存されているものは{ $megabytes }MBあり、1つのメッセージに収まりません。{ $command } { $option }:年 で1年ずつ受け取ってください（{ $years }）。

settings-answers-keep = 回答文は保存されたままです。数日後に消去するには{ $option }:30-daysを指定します。
settings-answers-days = 回答文は、問題の締め切りから{ $days }日後に消去されます。採点と得点は残ります。

mock-words-removed = この回答文は消去されました。

privacy-shown-as = { $hidden ->
    [yes] ここのランキングとクイズでは{ $name }と表示されます。以前のメッセージには元の名前が残っています。
   *[no] ここのランキングとクイズでは{ $name }と表示されます。
 }
neutral-name = メンバー{ $code }
somebody-forgotten = 退会した人

## 消去

forget-word = 消去する
forget-label = 「{ $word }」と入力してください。元に戻せません。
forget-title-here = ここの自分の情報を消去
forget-title-everywhere = すべての場所の自分の情報を消去
forget-what-here = ここでの回答・得点・クイズ・名前が完全に消去されます。
forget-what-everywhere = 全サーバーの情報、練習、模擬面接が完全に消去されます。
not-confirmed = 「{ $word }」ではなく「{ $typed }」と入力されたため、何も消去していません。もう一度試すには{ $command }を使ってください。
forget-nothing = あなたについて保存されているものはなく、消去するものはありませんでした。
forgotten-here = 完了しました。あなたについての情報はここにはもうありません。
forgotten-everywhere = 完了しました。あなたについての情報はもうありません（{ $places }か所から消去）。
forgotten-posts = クイズの表彰台など、以前に投稿されたメッセージはチャンネルに残ります。チャンネルの管理者が削除できます。
forgotten-schedules = あなたが設定した毎日の問題{ $schedules }件は続きます。{ $command }で通知先のチャンネルを選ばない限り、問題が起きても誰にも知らされません。
forgotten-elsewhere = ほかのサーバー、または練習と模擬面接の情報がまだあります。{ $command } { $option }:yesで、それも消去できます。
forgotten-anew = また参加すると、新しいメンバーとして始まります。
forgotten-meanwhile = たった今あなたの情報が消去されたため、これは保存されませんでした。新しく始めるなら、もう一度送ってください。

command-privacy = プライバシー
    .help = 自分について保存されているものを確認、受け取り、消去します
command-privacy-show = 表示
    .help = 何がどれだけの期間保存され、誰が見られるかを表示します
command-privacy-export = 保存
    .help = 自分について保存されているものすべてをファイルで受け取ります
command-privacy-forget = 消去
    .help = 自分について保存されているものすべてを消去します（確認があります）
command-privacy-settings = 設定
    .help = ほかの人への表示名と、模擬面接の回答文の保存期間を選びます

option-year = 年
    .help = この年のものだけ（例：2026）
option-everywhere = すべて
    .help = 全サーバーと、練習・模擬面接も
option-shown-as = 表示名
    .help = ここのランキングとクイズでの表示名
option-answers = 回答文
    .help = 回答文を保存する期間（採点と得点は残ります）

choice-my-name = 自分の名前
choice-neutral-name = 「メンバー7K2」のような匿名の名前
choice-keep = ずっと
choice-30-days = 30日
choice-90-days = 90日
choice-365-days = 365日
