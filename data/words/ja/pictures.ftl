## 歩み

me-topics = 分野
me-strong = 得意：{ $topics }
me-weak = 苦手：{ $topics }
me-topic = { $topic } { $percent }%
me-topics-note = 最もよかった回答が要点をどれだけ押さえたかの平均です。{ $least }問以上答えた分野だけを示します。
progress-title = 週ごとの得点
progress = { $first }の週から：{ $before }。今週はここまで{ $now }。
progress-nothing = この{ $weeks }週間はありません。
progress-chart = 週ごとの得点
progress-alt = 各週の得点を示す棒グラフ：{ $weeks }。
chart-day = { $month }/{ $date }
chart-bar = { $label }：{ $value }
