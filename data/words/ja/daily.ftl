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
