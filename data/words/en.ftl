# The fixed sentences of Hone in English. Every other catalogue has the same keys with the same variables.
# Commands, options and choices are named and explained in src/commands/mod.rs; here only the sentences.

## Days and times

weekday = { $weekday ->
    [1] Monday
    [2] Tuesday
    [3] Wednesday
    [4] Thursday
    [5] Friday
    [6] Saturday
   *[7] Sunday
 }
short-weekday = { $weekday ->
    [1] Mon
    [2] Tue
    [3] Wed
    [4] Thu
    [5] Fri
    [6] Sat
   *[7] Sun
 }
month = { $month ->
    [1] January
    [2] February
    [3] March
    [4] April
    [5] May
    [6] June
    [7] July
    [8] August
    [9] September
    [10] October
    [11] November
   *[12] December
 }
short-month = { $month ->
    [1] Jan
    [2] Feb
    [3] Mar
    [4] Apr
    [5] May
    [6] Jun
    [7] Jul
    [8] Aug
    [9] Sep
    [10] Oct
    [11] Nov
   *[12] Dec
 }
day = { weekday } { $date } { month }
wall = { short-weekday } { $date } { short-month } { $year } { $time }
wall-short = { short-weekday } { $time }
wall-near = { short-weekday } { $date } { short-month } at { $time }
distance = { $unit ->
    [now] now
   *[other] { $side ->
        [past] { distance-length } ago
       *[future] in { distance-length }
    }
 }
distance-length = { $unit ->
    [minutes] { $count } min
    [hours] { $count } h
   *[days] { $count } days
 }

## Lists

list-comma = { $a }, { $b }
list-and = { $a } and { $b }
list-or = { $a } or { $b }
list-then = { $a }, then { $b }

## Things that are counted

rounds = { $rounds ->
    [one] 1 round
   *[other] { $rounds } rounds
 }
points = { $points ->
    [one] 1 point
   *[other] { $points } points
 }

## Buttons

button-answer = Answer
button-hint = Hint (−{ $price } point)
button-hint-number = Hint { $number } (−{ $price } point)
button-try-again = Try again
button-previous = ‹ Previous
button-next = Next ›
button-share = Show everyone
button-span = { $span ->
    [day] Today
    [week] This week
    [month] This month
   *[all] All time
 }

## The question and what follows it

question-title = Question for { $day }
question-kind = { $pack } · { level } · { difficulty }
level = { $level ->
    [beginner] beginner
    [intermediate] intermediate
    [advanced] advanced
    [scenario] scenario
    [tools] tools
   *[behavioral] behavioral
 }
difficulty = { $difficulty ->
    [easy] easy
    [medium] medium
   *[hard] hard
 }
question-rules = You have { $tries } tries and the best one counts; each further try and each hint costs { $price } point. Your answer stays private. Closes { $closes }.
question-closes = Closes { $closes }.
question-closed = Closed { $closed }. The answer is further down.
missed-one = There was no question on { $day }{ missed-why }. It costs nobody a streak.
missed-more = There was no question on { $days } days, the last on { $day }{ missed-why }. It costs nobody a streak.
missed-why = { $why ->
    [late] : I was not running at the time, and { $hours } hours later it was too late
    [not-posted] : the question could not be posted
    [nothing-left] : nothing was left to ask
   *[unknown] { "" }
 }
few-left = { $left ->
    [0] This was the last question that was never asked here; after that I { at-end }.
    [one] 1 question was never asked here yet; after that I { at-end }.
   *[other] { $left } questions were never asked here yet; after that I { at-end }.
 }
at-end = { $policy ->
    [start-over] start over in a new order
    [oldest-first] ask the oldest ones again
   *[stop] stop
 }
problem-title = A daily question needs your help
problem = { $number ->
    [0] Daily question for { $day } in { $channel }: { $error }. { problem-outlook } How it stands says { $command }.
   *[other] Daily question number { $number } for { $day } in { $channel }: { $error }. { problem-outlook } How it stands says { $command }.
 }
problem-outlook = { $given_up ->
    [yes] I gave up on it.
   *[no] I go on trying; as soon as it is mended, it comes by itself.
 }
reveal-title = Answer to the question for { $day }
reveal-results = { $members ->
    [0] Nobody answered this one. A full answer says:
    [one] { $full ->
        [0] 1 person answered. A full answer says:
       *[other] 1 person answered, with full marks. A full answer says:
    }
   *[other] { $members } people answered, { $full } with full marks. A full answer says:
 }
reveal-point = { $point } – made by { $made } of { $all }
reveal-links = Read on: { $links }
next-follows = The next question follows.
next-comes = The next question comes { $next }.
next-none = No further question is planned here.

## Answering

form-title = Your answer
form-practice = The round is over: for practice, no points
form-first = { $tries } tries, the best one counts
form-again = Try { $try } of { $tries }; this one costs { $price } point
form-placeholder = Three to six sentences in your own words.
verdict = You made { $made } of { $all } key points
points-sum = Points: { $total } ({ $reasons })
points-best = { $points } – your best try stays at { $best }
reason-given = { $reason } +{ $points }
reason-taken = { $reason } −{ $points }
reason-coverage = { $made } of { $all } { $all ->
    [one] key point
   *[other] key points
 }
reason-hints = { $hints ->
    [1] one hint
    [2] two hints
    [3] three hints
    [4] four hints
   *[other] { $hints } hints
 }
reason-retries = { $try ->
    [2] second try
    [3] third try
   *[other] try number { $try }
 }
reason-practice = practice: the round was closed
feedback-outlook = { feedback-tries } Streak: { rounds }. The model answer comes { $reveal }.
feedback-tries = { $full ->
    [yes] Full marks, so nothing is left to try.
   *[no] { $left ->
        [0] No try is left.
        [one] 1 try left; the next one costs { $price } point, and the best one counts.
       *[other] { $left } tries left; the next one costs { $price } point, and the best one counts.
    }
 }
feedback-note = Matched against a rubric by rules, not by a person or a model. Only you see this.
practice-note = This question closed { $closed }, so this is for practice: it earns no points and nothing was stored.
model-answer = Model answer
finding-made = ✓ Made: { $point }{ finding-quote }
finding-revealed = ◐ Half, because a hint gave it away: { $point }{ finding-quote }
finding-listed = ◐ Half, because it is only listed; say what it does: { $point }{ finding-quote }
finding-against = ⚠ You seem to argue against this; if you meant the opposite, rephrase: { $point }{ finding-quote }
finding-quote = { $quoted ->
    [yes] { " " }– from “{ $quote }”
   *[no] { "" }
 }
finding-missing = · Not found: { $point }
finding-missing-why = · Not found: { $point } – { $why }
findings-left = { $count ->
    [one] 1 key point was not found yet.
   *[other] { $count } key points were not found yet.
 }

## Hints

hint-title = Hint { $number } of { $all }
hint-cost = { $taken ->
    [one] 1 hint
   *[other] { $taken } hints
 } taken: { $cost } { $cost ->
    [one] point
   *[other] points
 } off your next tries. What you earned before stays.
hint-stage = { $stage ->
    [1] Nudge: { $hint }
    [2] Concept: { $hint }
    [3] Outline: { $hint }
   *[other] Hint: { $hint }
 }

## Today

today-tries = Your tries so far earned { $earned } points; the best counts. { today-left }
today-left = { $full ->
    [yes] That is full marks.
   *[no] { $left ->
        [0] No try is left.
        [one] 1 try is left.
       *[other] { $left } tries are left.
    }
 }

## Boards

board-title = Leaderboard: { board-span }, { board-place }
board-span = { $span ->
    [day] today
    [week] this week
    [month] this month
   *[all] all time
 }
board-place = { $place ->
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

## Help

help-title = What you can ask
help-note = More on one of them: { $example }. Answers and results are seen only by you.
help-entry = { $command } – { $about }
help-entry-subs = { $command } – { $about }: { $subs }
help-of = Help: { $command }
help-about = { $about }.
help-option = { $needed ->
    [yes] { $option }, needed: { $about }{ help-choices }
   *[no] { $option }: { $about }{ help-choices }
 }
help-choices = { $some ->
    [yes] { " " }({ $choices })
   *[no] { "" }
 }

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

## Quizzes

quiz-title = Quiz: { $rounds } questions
quiz-host = { $host } starts a quiz. Everyone may play; your answers stay private.
quiz-rules = { quiz-rules-points } { quiz-rules-time }
quiz-rules-points = { $mode ->
    [race] The first who is right earns { $points } points, and that ends the question.
    [bonus] Whoever is right earns { $points } points, and up to { $bonus } more for speed.
   *[everyone] Whoever is right earns { $points } points.
 }
quiz-rules-time = { $pace ->
    [scaled] Each question stays open as long as its length asks for, or until everybody answered.
    [double] Each question stays open twice as long as usual, or until everybody answered.
    [seconds] Each question stays open for { $seconds } seconds, or until everybody answered.
   *[untimed] There is no timer: each question stays open until everybody answered, for ten minutes at most.
 }
quiz-players = { $players ->
    [0] Nobody has joined yet.
   *[other] Playing ({ $players }): { $names }{ $some ->
        [yes] { " " }and { $more } more
       *[no] { "" }
    }
 }
quiz-begins = Begins { $begins }, or when { $host } starts it. Who comes later just answers.
quiz-begun = The quiz has begun. Who comes later just answers.
quiz-ended = { $ending ->
    [finished] All questions were played.
    [stopped] The quiz was stopped; what was earned by then counts.
    [nobody] Nobody joined, so the quiz is over.
    [deserted] Nobody answered any more, so the quiz is over; what was earned by then counts.
    [unreachable] The channel could not be reached, so the quiz is over; what was earned by then counts.
    [interrupted] I was away for too long, so the quiz is over; what was earned by then counts.
   *[running] The quiz goes on.
 }
quiz-question-title = Question { $number } of { $rounds }
quiz-question-closes = Closes { $closes }, or when everybody answered.
quiz-question-untimed = Closes when everybody answered.
quiz-question-closed = Closed. The result is further down.
quiz-tally = { $answers } of { $players } answered.{ $some ->
    [yes] { " " }{ $votes } want to skip it.
   *[no] { "" }
 }
quiz-result-title = Result of question { $number } of { $rounds }
quiz-right = ✓ Right: { $option } – chosen by { $times }
quiz-wrong = ✗ { $option } – chosen by { $times }. { $why }
quiz-withdrawn = Question { $number } was withdrawn meanwhile. It counts for nobody.
quiz-standings = { $members ->
    [one] Standings (1 player)
   *[other] Standings ({ $members } players)
 }
quiz-figures = { points }, { $right } right
quiz-over-title = The quiz is over
quiz-nobody-answered = Nobody has answered yet.
quiz-more = { $more ->
    [one] And 1 more player.
   *[other] And { $more } more players.
 }
quiz-summary-title = The questions
quiz-summary = { $number }. { $ask } – { $right } of { $answers } right
quiz-summary-withdrawn = { $number }. { $ask } – withdrawn
quiz-counts = On the leaderboards one of { $of } quiz points counts, and all quizzes of a day for at most { $most } points: no more than a full answer to the daily question.
quiz-started = { $short ->
    [yes] Only { $rounds } questions fit, so the quiz has that many. It begins in half a minute, or when you start it.
   *[no] The quiz has { $rounds } questions. It begins in half a minute, or when you start it.
 }
quiz-begins-now = The quiz begins.
quiz-joined = You are in. Press “Answer” under each question; only you see your options, and only you see what you chose.
quiz-left = You have left the quiz. Nobody waits for you any more, and your points stay.
quiz-skipped = Question { $number } is skipped.
quiz-voted = Your vote to skip question { $number } is in. It is skipped when more than half want that.
quiz-between = No question is open just now. The next one comes in a moment.
quiz-taken = Your answer is in: { $option }
quiz-taken-note = It cannot be changed. Whether it is right is told when the question closes. Only you see this.
quiz-at-question = { $number ->
    [0] The quiz has not begun yet.
   *[other] After question { $number } of { $rounds }.
 }
quiz-stopped = The quiz is over.
retry-title = { $place } of { $all } that you missed
retry-none = You missed nothing in this quiz.
retry-done = That was all you missed in this quiz.
retry-right = ✓ Right: { $option }
retry-wrong = ✗ { $option }. { $why }
retry-instead = Right is: { $option }
button-quiz-join = Join
button-quiz-now = Start now
button-quiz-skip = Skip
button-quiz-open = To the open question
button-quiz-leave = Leave the quiz
button-quiz-retry = Retry what I missed
quiz-running = A quiz is running in this channel. Join it there, or end it with { $command }.
quiz-none = No quiz is running in this channel. Start one with { $command }.
quiz-is-over = This quiz is over. Start another with { $command }.
quiz-still-runs = This quiz still runs. Try again what you missed when it is over.
quiz-question-over = Question { $number } is not open. The one that is stands further down.
quiz-not-in-it = You are not in this quiz. Answer its question, or press “Join”.
quiz-not-yours = Only { $host } and admins can do that. You can leave the quiz, or vote to skip a question.
quiz-too-few = { $found ->
    [0] No question fits
    [one] Only 1 question fits
   *[other] Only { $found } questions fit
 }; a quiz needs at least { $least }. Choose more packs, other tags or another difficulty.
out-of-range = “{ $option }” takes a number from { $least } to { $most }.

## What cannot be done

nothing-open = No question is open here. The next one comes { $next }.
nothing-open-paused = No question is open here, and the daily question is paused. An admin can go on with { $command }.
nothing-scheduled = This channel has no daily question yet. An admin can start one with { $command }.
closed = This question closed { $closed }. See the current one with { $command }.
round-gone = This question was withdrawn and counts for nobody. See the current one with { $command }.
no-tries-left = You have used all { $tries } tries; the best one counts. The model answer comes { $reveal }.
already-full = You have full marks already, so another try could not earn more. The model answer comes { $reveal }.
no-hints-left = You have seen all { $hints } hints; they stand under { $today }. Answer with { $answer }.
no-hints = This question has no hints. Answer with { $answer }.
hint-too-late = Your tries are used up, so a hint could not help any more. The model answer comes { $reveal }.
empty-answer = Your answer is empty, so it was not counted. Write three to six sentences in your own words.
short-answer = Your answer has only { $words ->
    [one] one word
   *[other] { $words } words
 }, so it was not counted and no try was used. Write it out in one or more sentences.
long-answer = Your answer has { $chars } characters and at most { $max } can be graded, so it was not counted and no try was used. Shorten it and send it again.
not-english = I can only grade answers in English, so this one was not counted and no try was used. Send it again in English.
admins-only = Only people who may manage this place can do that. Ask one of them, or a server admin for the “Manage Server” permission.
servers-only = I work in servers, not in direct messages. Use the command in a channel of your server.
old-button = This button is from another version of Hone and does nothing now. Use { $command } instead.
unknown-schedule = There is no daily question number { $number } here. See them all with { $command }.
which-schedule = Several daily questions live in this channel (numbers { $numbers }). Say which one with { $option }.
which-schedule-option = { $option }:NUMBER
already-scheduled = This channel has this daily question already: number { $number }. Change it with { $command }.
already-posted = Today's question was posted already. See it with { $command }.
already-skipped = That question was left out already.
nothing-to-ask = No question fits these packs and this difficulty, or all were asked and the schedule is to stop then. Change it with { $command }.
nothing-fits = No question fits these packs and this difficulty. Choose more packs or another difficulty.
nothing-fits-edit = No question fits these packs and this difficulty. Nothing was changed.
not-a-time = “{ $words }” is not a time of day. Write it as HH:MM between 00:00 and 23:59, for example 09:00.
not-a-zone = “{ $words }” is not a time zone. Write an IANA name such as Europe/Berlin, America/New_York or UTC.{ $some ->
    [yes] { " " }Did you mean { $close }?
   *[no] { "" }
 }
not-a-weekday = “{ $words }” is not a weekday. Write for example mon-fri, or mon,wed,fri.
no-weekday = No weekday was named. Write for example mon-fri, or mon,wed,fri.
not-a-day = “{ $words }” is not a day. Write it as YYYY-MM-DD, for example 2026-12-24.
not-in-future = { $day } is not in the future. Name a later day.
no-such-pack = There is no pack “{ $words }”. There are: { $known }.
open-too-short = Between { $opens } and { $closes } there are only { $minutes } minutes. A question stays open for at least { $least }.
no-such-command = There is no command “{ $words }”. See them all with help, without anything after it.
broken = Something broke on my side, and nothing of yours was lost or counted. Please try again in a minute. If it stays broken, tell an admin this number: { $reference }.

## Words that were not understood

unknown-command = “{ $words }” is not a command.{ did-you-mean } Type “help” to see them all.
did-you-mean = { $some ->
    [yes] { " " }Did you mean { $meant }?
   *[no] { "" }
 }
nothing-said = Type “help” to see what you can ask.
incomplete-command = “{ $command }” needs one of these after it: { $known }.
missing-option = “{ $command }” also needs: { $missing }. Type “{ $help }” for an explanation.
unknown-option = “{ $command }” does not know “{ $words }”.{ did-you-mean } Type “{ $help }” for an explanation.
no-value = “{ $option }” needs a value. Type “{ $help }” for an explanation.
not-one-of = “{ $words }” does not fit “{ $option }”. It takes one of: { $known }.
not-a-number = “{ $words }” does not fit “{ $option }”: it takes a whole number of at least 1.
given-twice = “{ $option }” was given twice.
not-understood = That was not understood. Type “{ $help }” for an explanation.

## Practice

practice-title = Practice
practice-waiting = { practice-due-now }, and { $unseen ->
    [0] nothing is new to you.
    [one] 1 question is new to you.
   *[other] { $unseen } questions are new to you.
 }
practice-due-now = { $due ->
    [0] Nothing is due
    [one] 1 question is due
   *[other] { $due } questions are due
 }
practice-nothing = Nothing is left to practise here.
practice-nothing-next = Nothing is left to practise now. The next question is due { $next }.
practice-form = Only its grade is kept; only you see it
button-options = Multiple choice
button-in-words = Answer in words
button-hint-of = Hint { $number } of { $all }
button-no-idea = I do not know
button-put-off = Not now
button-next-question = Next question
button-practise = Practise now
button-snooze = In 2 hours
practice-right = Right
practice-wrong = Not right
practice-picked = You picked { $letter }: { $option } – { $why }
practice-is = Right is { $letter }: { $option } – { $why }
practice-full-answer = What a full answer says
practice-put-off = Put off. It waits for half a day.
practice-due = { $rating ->
    [again] Not known yet. It comes again { $due }.
    [hard] Known with some trouble. It comes again { $due }.
    [good] Known. It comes again { $due }.
   *[easy] Known well. It comes again { $due }.
 }
practice-known = You have met { $known } of { $all } questions.
practice-next-due = The next one falls due { $next }.
practice-reminder = You are reminded at { $hour } ({ $zone }) on days when something waits. Change it with { $command }.
practice-no-reminder = You are not reminded. Choose an hour with { $command }.
practice-away = You are away until { $day }; nothing is due before.
practice-remind-set = When something waits, I remind you in a direct message at { $hour } ({ $zone }), once a day at most; first { $next }. End it with { $off }.
practice-remind-off = I do not remind you any more.
practice-snoozed = I remind you { $next }.
practice-away-set = Until { $day } nothing is due and I do not remind you. End it sooner with { $off }.
practice-back = Welcome back. What fell due meanwhile is waiting.
reminder-title = Time to practise
reminder-note = You asked to be reminded. End it with { $off }.

## Mock interviews

mock-title = Mock interview: question { $number } of { $all }
mock-form = Question { $number }; only you see it
mock-rules = Answer as you would in the room. What you made and missed is told at the end. A point that a hint gives away earns half. It counts on no board, and it ends by itself { $ends }.
mock-fewer = There are only { $all } questions for this.
mock-until = Answer by { $until }. What comes later is read, but earns nothing.
mock-under-way = This one is still under way. To begin another, end it with { $command }.
mock-taken = Taken. The next one:
mock-late = That came after its time, so it earns nothing. The next one:
mock-passed = Passed. The next one:
mock-before-now = Question { $number } is done. This is where you are:
button-pass = Pass
button-export = Get it as Markdown
button-again = Another one
mock-over = Mock interview: { $score } %
mock-about = { $role }, { level }, { $day }: { $answered } of { $all } questions answered.
mock-first = This was your first one. The next is compared with it.
mock-compared = { $change ->
    [better] Last time ({ $role }, { level }, { $day }) it was { $before } %, so this is { $by } better.
    [worse] Last time ({ $role }, { level }, { $day }) it was { $before } %, so this is { $by } worse.
   *[same] Last time ({ $role }, { level }, { $day }) it was { $before } % too.
 }
mock-topics = By topic, the weakest first
mock-topic = { $topic }: { $score } %
mock-topic-before = { $topic }: { $score } %, last time { $before } %
mock-read = To read next
mock-question = { $number }. { $ask } – { $score } %
mock-question-heading = Question { $number } – { $score } %
mock-point = { $credit ->
    [full] ✓ Made: { $point }
    [half] ◐ Half: { $point }
   *[none] · Missed: { $point }
 }
mock-not-answered = Not answered.
mock-was-late = Answered after its time.
mock-your-answer = Your answer
mock-exported = The report of your mock interview, with your answers in full.

practised-already = That question is done. Go on with { $command }.
no-reminder = You are not reminded, so there is nothing to put off. Choose an hour with { $command }.
no-mock = You have no mock interview to show. Begin one with { $command }.
nothing-to-interview = No question is there for this role. Choose another pack.
minutes-out-of-range = An answer may take { $least } to { $most } minutes. Leave it out to take as long as you like.
