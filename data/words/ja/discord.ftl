## Choices

select-span = 期間
select-whose = ランキング
select-board = { $place ->
    [everywhere] サーバー全体
   *[channel] このチャンネル
 }
select-another-role = 別の分野でもう一度
select-pack = 一つのパックだけ練習

## What the bot may do, as Discord's own client names it

right = { $right ->
    [view-channel] チャンネルを見る
    [send-messages] メッセージを送信
    [send-in-threads] スレッドでメッセージを送信
    [embed-links] 埋め込みリンク
    [read-history] メッセージ履歴を読む
    [open-threads] 公開スレッドを作成
    [manage-roles] ロールの管理
   *[pin] メッセージをピン留め
 }

## Why a post did not go out

trouble-lacking = { $what ->
    [threads] このチャンネルでスレッドを作成する権限がありません。ここで{ $rights }を許可してください
    [pin] このチャンネルでピン留めする権限がありません。ここで{ $rights }を許可してください
    [roles] このロールを付ける権限がありません。{ $rights }を許可し、サーバーのロール一覧で私のロールをこのロールより上に移してください
   *[post] このチャンネルに投稿する権限がありません。ここで{ $rights }を許可してください
 }
trouble-not-readable = この投稿が届いたかどうか不明で、履歴を読む権限もないため、再投稿しません。ここで{ $right }を許可してください。確認して、足りないものを投稿します
trouble-not-found = この投稿が届いたかどうか不明で、その後{ $messages }件を超えるメッセージがあったため確認できず、再投稿しません
trouble-too-late = 投稿するには遅すぎました
trouble-refused = 拒否されました（HTTP { $status }、コード{ $code }）。詳細はログにあります
trouble-not-taken = 今は受け付けられていません
trouble-unknown = 届いたかどうかまだ分かりません
trouble-channel-gone = チャンネルがなくなりました。別のチャンネルで毎日の問題を設定してください
trouble-role-gone = ロールがなくなりました。別のロールを手動で付けてください
trouble-member-gone = このサーバーにもういないため、ロールは付きません
