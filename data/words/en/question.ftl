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
form-again = Try { $try } of { $tries }; this one costs { $price } { $price ->
    [one] point
   *[other] points
 }
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
        [one] 1 try left; the next one costs { $price } { $price ->
            [one] point
           *[other] points
        }, and the best one counts.
       *[other] { $left } tries left; the next one costs { $price } { $price ->
            [one] point
           *[other] points
        }, and the best one counts.
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
