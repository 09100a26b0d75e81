## Seasons

date = { $date } { short-month } { $year }
stretch = { $from } – { $to }
season-started = Season “{ $season }” is set up
season-changed = Season “{ $season }” was changed
season-ends-today = Season “{ $season }” ends with today
season-days = { $days }, first and last day included ({ $zone }). Every answer on these days counts, also those given already.
season-then = The final standings are made and the winners announced { $over }, when its last questions are closed.
season-reward = The winners get { $role }.
season-reward-order = For that, my own role must stand above { $role } in the server's list of roles.
season-reward-lacking = I may not give roles yet. Give me { $rights } before the season is over, and drag my own role above this one in the server's list of roles.
season-see = See who leads with { $command }.
season-cancel-sure = Cancel season “{ $season }” ({ $days })? Its leaderboard goes for good. Nobody loses points anywhere else.
button-season-cancel = Cancel the season
season-cancelled = Season “{ $season }” is cancelled. All points stay on the other leaderboards.
season-list = Seasons
season-list-more = { $more } older ones are not listed; see one by its name.
season-listed = { $season }: { $state }
season-was = { $days }. Over; final standings as of { $closed }.
season-comes = { $days }. Begins { $begins }.
season-closes = { $days }. Over; the final standings come { $over }.
season-runs = { $days }. Ends { $ends }.
season-nobody = { $over ->
    [yes] Nobody answered in it.
   *[no] Nobody has answered yet.
 }
season-corrected = Corrected since: { $each }. The standings stay as they were announced.
season-corrected-one = { $member } has { points } now
button-season-board = The whole leaderboard
season-members = { $members ->
    [one] 1 member
   *[other] { $members } members
 }
select-season = Season “{ $season }”
season-board-title = Leaderboard: { $season }, { board-place }
season-board-title-group = Leaderboard: { $season }, { $group }
season-board-over = { board-note } · final since { $closed }
season-board-ends = { board-note } · ends { $end }
season-groups-ends = { board-note-groups } · ends { $end }
season-web-over = { $season } · final since { $closed }
season-web-ends = { $season } · ends { $end }, { $zone }
privacy-seasons = { $seasons ->
    [one] Your line in the final standings of { $seasons } season
   *[other] Your lines in the final standings of { $seasons } seasons
 }
privacy-seasons-set-up = { $seasons ->
    [one] { $seasons } season set up by you
   *[other] { $seasons } seasons set up by you
 }

season-over-title = Season “{ $season }” is over
season-no-winner = { $days }: nobody earned a point, so there is no winner this time.
season-won = { $names } { $winners ->
    [one] won it
   *[other] share the first place
 } with { points } ({ $days }).
season-won-reward = { $winners ->
    [one] The winner gets
   *[other] The winners get
 } { $role }.
season-more = { $more } more stand on the podium.
season-thanks = Thanks to everybody who took part: { season-members }.
button-season-final = Final standings
season-next = The next season is “{ $season }”, { $days }.
season-problem-title = Season “{ $season }” needs your help
season-problem-reward = The role for { $member }: { $error }.
season-problem-channel = The announcement in { $channel }: { $error }.
season-problem-note = { $given_up ->
    [yes] I gave up on it.
   *[no] I go on trying, for three days at most; as soon as it is mended, it comes by itself.
 } How it stands says { $command }.
season-reward-why = Winner of season “{ $season }”

season-no-name = A season needs a name, for example “Spring 2026”.
season-long-name = This name has { $letters } letters and a season's may have at most { $most }. Choose a shorter one.
season-name-taken = There is a season “{ $season }” already. Choose another name.
season-ends-first = A season cannot end ({ $to }) before it begins ({ $from }). Choose a later last day.
season-too-long = That would be { $days } days, and a season lasts at most { $most }. Choose an earlier last day.
season-too-far = A season begins at most { $back } days ago and at most { $ahead } days from now, so not on { $from }. Choose another first day.
season-over-already = { $to } is over already. Choose a last day from today on.
season-overlaps = Season “{ $season }” ({ $days }) has some of these days, and seasons do not overlap. Choose other days.
season-none = There was no season here yet. An admin can start one with { $command }.
season-none-open = No season is running or planned. Start one with { $command }.
season-none-running = No season is running. See all with { $list }; start one with { $start }.
season-unknown = There is no season “{ $season }” here.{ $some ->
    [yes] { " " }There is: { $known }.
   *[no] { "" }
 }
season-which = Several seasons are planned: { $known }. Say which one by its name.
season-is-over = Season “{ $season }” is over and its final standings stay. See them with { $command }.
season-not-begun = Season “{ $season }” has not begun; it begins on { $from }. An admin can take it back with { $command }.
season-nothing-to-change = Say what should change: { $options }.
