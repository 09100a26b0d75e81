## Boards

board-title = Leaderboard: { board-span }, { board-place }
board-span = { $span ->
    [day] today
    [week] this week
    [month] this month
    [season] the season
   *[all] all time
 }
board-place = { $place ->
    [group] a study group
    [groups] study groups
    [everywhere] everywhere here
   *[channel] this channel
 }
board-empty = Nobody has answered yet. Be the first with { $command }.
board-figures = { points }, { rounds }
board-figures-quiz = { points } ({ $quiz } from quizzes), { rounds }
board-note = Page { $page } of { $pages } · { $members } { $members ->
    [one] member
   *[other] members
 }
board-note-ends = { board-note } · starts anew { $end }
board-own = (you)

## One's own

me-nothing = You have not answered yet. See the question with { $today } and answer with { $answer }.
me-standing = { $place ->
    [everywhere] { button-span }, everywhere here: { $standing }
   *[channel] { button-span }, in this channel: { $standing }
 }
me-elsewhere = { button-span }: { $standing }
me-daily = Daily question { $number } in { $channel }
me-nothing-anywhere = Hone asks its daily questions in the channels of servers, and you have not answered one yet.
me-more-elsewhere = { $more ->
    [one] And one more daily question; ask in its channel.
   *[other] And { $more } more daily questions; ask in their channels.
 }
me-elsewhere-note = In a channel, { $me } also tells your topics, your last rounds and the points of the last weeks.
me-rank = { points }, rank { $rank } of { $members }
me-unranked = no answer yet
me-streak = Streak: { $rounds } (best { $best }), { $explained }. { $freezes }.
me-freezes-next = { $held ->
    [one] { $held } freeze
   *[other] { $held } freezes
 } held, the next after { rounds } more
me-freezes-most = { $held } freezes held, which is the most
me-recent = Your last rounds
me-round = { $day }: { points }, { $question }
streak-broken = { $day } was missed, with no freeze to cover it
streak-none = answer a round to start one
streak-whole = no round missed
streak-covered = kept: { $day } was covered by a freeze
streak-covered-more = kept: { $days } rounds were covered by freezes, the last on { $day }
