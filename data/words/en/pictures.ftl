## How one comes along

me-topics = Topics
me-strong = Strongest: { $topics }
me-weak = Weakest: { $topics }
me-topic = { $topic } { $percent } %
me-topics-note = How much of the key points your best answers made, on average; topics you answered at least { $least } questions on.
progress-title = Your points per week
progress = From the week of { $first } on: { $before }; this week so far { $now }.
progress-nothing = None in the last { $weeks } weeks.
progress-chart = Points per week
progress-alt = A bar for each week’s points: { $weeks }.
chart-day = { $date } { short-month }
chart-bar = { $label }: { $value }
