## Choices

select-span = 期間
select-whose = ランキング
select-board = { $place ->
    [everywhere] サーバー全体
   *[channel] このチャンネル
 }
select-another-role = 別の分野でもう一度
select-pack = 一つのパックだけ練習
