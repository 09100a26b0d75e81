## The daily question

daily-added = The daily question is set up
daily-preview-title = The next posts
daily-changed = The daily question was changed
daily-resumed = The daily question goes on
daily-list = Daily questions
daily-number = Number { $number }
daily-is = { $number }, in { $channel }: { $timetable }. { daily-state }
daily-is-next = { daily-is } Next: { $next }.
daily-state = { $state ->
    [active] Running.
    [paused-until] Paused until { $until }.
    [paused] Paused.
    [ended] Ended, because everything was asked.
   *[removed] Removed.
 }
timetable = { $weekdays } at { $opens } { $zone }, closing at { $closes }, from { $packs }{ timetable-difficulty }{ timetable-extras }
timetable-difficulty = { $difficulty ->
    [any] { "" }
   *[other] , only { difficulty } ones
 }
timetable-extras = { $some ->
    [yes] , with { $extras }
   *[no] { "" }
 }
extra = { $extra ->
    [ping] a ping
    [thread] a thread
   *[pin] a pin
 }
all-packs = all packs
weekdays-all = every day
weekdays-work = Mon–Fri
weekdays-weekend = Sat and Sun
preview = { $opens } in { $zone } ({ $utc } UTC), closes { $closes }
preview-change = { preview } – { $change }
clock-change = { $change ->
    [begins] summer time begins
    [ends] summer time ends
   *[other] the clock changes
 }: UTC{ $before } becomes UTC{ $after }
daily-lacking = I may not do everything here yet. Give me { $rights } in this channel.
daily-problem = Problem with { $day }: { $problem }
daily-left = { $left } of { $all } questions were never asked here; after that I { at-end }.
daily-now = Today's question is on its way, and will not come again at its hour.
daily-skipped = The question for { $day } is left out; it costs nobody a streak. The next one comes { $next }.
daily-paused = Paused. An open question still closes as announced. It goes on when you say { $command }.
daily-paused-until = Paused. An open question still closes as announced. It goes on by itself on { $until }; sooner with { $command }.
daily-removed = Daily question number { $number } has ended. An open question still closes and is revealed as announced; points and streaks stay.
sample-note = { $asked ->
    [yes] A test with the last question asked here, which only you see. It counts for nothing, and the buttons do nothing.
   *[no] A test with a question of yours, which only you see. It counts for nothing, and the buttons do nothing.
 }
settings-changed = The settings were changed
settings-title = Settings
settings-role = Whoever may manage the server can set Hone up, and so can { $role }. For these to be shown the command, allow it for the role in the server's own settings, under Integrations.
settings-no-role = Only whoever may manage the server can set Hone up. Let a role do it too with { $option }:ROLE.
settings-alerts = Problems are told in { $channel }.
settings-no-alerts = Problems are told to the one who set the daily question up. Say { $option }:here in a channel to have them there.
settings-language = In channels I speak { $language }; to each person, the language their own app is set to.
