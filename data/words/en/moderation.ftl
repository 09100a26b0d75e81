## Reports and appeals

button-report = Report
button-appeal = Appeal
report-form-title = Report this question
report-form-label = What is wrong?
report-form-placeholder = Such as: the answer is out of date, a word is missing, two options are right.
appeal-form-title = Appeal against the grade
appeal-form-label = What in your answer should count?
appeal-form-placeholder = The words of your answer, and why they say what is asked for.
appeal-choose = Which of these does your answer say? Choose one, and then say in a few words where.
lettered = { $letter }. { $point }
report-filed = Thank you. A moderator looks at it, and you are told in private what comes of it. Nothing changes until then.
appeal-filed = Thank you. A moderator looks at it and at your answer, and you are told in private what comes of it. If it is accepted, your points move, and those of everybody else who said it.
question-withdrawn = This question was withdrawn and counts for nobody.
round-voided = The question for { $day } was withdrawn. It counts for nobody: its points are gone from the boards, and it breaks no streak.
round-restored = The question for { $day } counts again, with the points it earned.

## What is told in private

cases-title = Somebody waits for a moderator
cases-wait = { $cases ->
    [one] 1 report or appeal waits
   *[other] { $cases } reports and appeals wait
 } to be decided. See the oldest with { $command }.
told-report-accepted = Your report of this question was accepted, thank you: “{ $question }”
told-report-rejected = Your report of this question was looked at, and the question stays as it is: “{ $question }”
told-appeal-rejected = Your appeal was looked at, and the grade stays as it is: “{ $question }”
told-appeal-accepted = { $moved ->
    [yes] Your appeal was accepted. Your points for it went from { $was } to { $now }: “{ $question }”
   *[no] Your appeal was accepted. Your points for it stay at { $now }, since another answer of yours earned no less: “{ $question }”
 }
told-regraded = Another way of saying a key point was accepted, and you had said it. Your points for it went from { $was } to { $now }: “{ $question }”

## Deciding

queue-empty = Nothing waits to be decided.
case-title = { $appeal ->
    [yes] Appeal of { $member }
   *[no] Report of { $member }
 }
case-believes = They believe they made: { $point }
case-found = What was found, for { $points ->
    [one] 1 point
   *[other] { $points } points
 }
case-answer = The answer
case-point = { $credit ->
    [full] ✓ Made: { $point }
    [half] ◐ Half: { $point }
   *[none] · Not found: { $point }
 }
case-words-gone = The words of the answer were removed, since answers are kept for so long only. So it can only be rejected.
case-about-day = { $question }, { $day } · { $waiting } waiting
case-about-quiz = { $question }, in a quiz · { $waiting } waiting
button-accept = Accept
button-accept-void = Accept and withdraw
button-reject = Reject
button-next-case = Next
button-type-words = Type the words
case-choose-point = Which key point does the answer make?
case-choose-words = Which words make it?
case-choose-words-note = From now on every answer here that says this makes the key point “{ $point }”, whatever stands around it. Choose a sentence, or better type the few words that matter.
phrase-form-title = Accept these words
phrase-form-label = One sentence with the words that matter
phrase-form-placeholder = Two to eight words of content. Small words and endings do not matter.
report-accepted = Accepted. Whoever reported it is told.
report-accepted-voided = Accepted, and the question was withdrawn: { $members ->
    [one] 1 member
   *[other] { $members } members
 } lost { points } for it.
case-rejected = Rejected. Whoever asked is told.
phrasing-accepted = Accepted
phrasing-pattern = From now on this is looked for: { $pattern }
phrasing-moved = { $answers ->
    [0] No answer given before earns more for it.
    [one] 1 answer given before earns { points } more. Whoever gave it is told.
   *[other] { $answers } answers given before, of { $members ->
        [one] 1 member
       *[other] { $members } members
    }, earn { points } more together. Whoever gave them is told.
 }
void-done = { $rounds ->
    [one] The question was withdrawn
   *[other] The question was withdrawn { $rounds } times
 } and counts for nobody; { $members ->
        [one] { $members } member
       *[other] { $members } members
    } lost { points }. Undo it with restore.
restore-done = { $rounds ->
    [one] The question counts again
   *[other] The question counts again { $rounds } times
 }; { $members ->
        [one] { $members } member
       *[other] { $members } members
    } got { points } back.
excuse-done = { $excused ->
    [yes] { $member } is excused for { $day }: it costs no streak.
   *[no] { $member } is not excused for { $day } any more.
 }
streak-excused = kept: { $day } was excused by { $author }

## What of it /privacy shows

privacy-cases = { $cases ->
    [one] { $cases } report or appeal of yours, and what came of it; moderators see it
   *[other] { $cases } reports and appeals of yours, and what came of them; moderators see them
 }
privacy-excuses = { $days ->
    [one] { $days } day a moderator excused you from
   *[other] { $days } days a moderator excused you from
 }
privacy-decisions = { $decisions ->
    [one] { $decisions } decision of yours as a moderator
   *[other] { $decisions } decisions of yours as a moderator
 }

## The record

log-title = What was decided
log-empty = Nothing was decided yet.
somebody = somebody
log-what = { $what ->
    [accepted] accepted the report of { $member } ({ $question })
    [rejected] { $appeal ->
        [yes] rejected the appeal of { $member } ({ $question })
       *[no] rejected the report of { $member } ({ $question })
    }
    [phrasing] accepted the appeal of { $member } ({ $question })
    [voided] withdrew the question for { $day } ({ $question })
    [restored] let the question for { $day } count again ({ $question })
    [excused] excused { $member } for { $day }
   *[unexcused] took the excuse of { $member } for { $day } back
 }
log-line = { $at }: { $author } { $what }{ log-moved }{ log-untold }
log-moved = { $moved ->
    [yes] ; { $sign }{ points }, { $members ->
        [one] { $members } member
       *[other] { $members } members
    }
   *[no] { "" }
 }
reason-said = Reason: { $reason }
log-untold = { $untold ->
    [yes] ; could not be told
   *[no] { "" }
 }
phrasings-title = Accepted phrasings
phrasings-none = No phrasing was accepted here yet.
phrasings-file = { $phrasings ->
    [one] 1 phrasing was
   *[other] { $phrasings } phrasings were
 } accepted here, as lines for the question files: propose them to whoever looks after the packs.

## What cannot be

case-reported = You reported this question already, and nobody has looked at it yet. You are told when somebody has.
case-appealed = You appealed against this grade already, and nobody has looked at it yet. You are told when somebody has.
case-too-many = { $most } reports and appeals of yours wait already. Send this one again when some of them are decided.
case-no-words = Nothing was said, so nothing was sent. Say in a few words what you mean.
case-too-long = That has { $chars } characters and at most { $most } fit, so nothing was sent. Shorten it and send it again.
case-not-answered = You gave no answer to this question while it was open, so there is no grade to appeal against.
case-full-marks = This answer has full marks, so an appeal could not earn more.
case-answer-removed = The words of this answer were removed, since answers are kept for so long only. So an appeal could not be decided.
case-decided = This was decided before. See what waits with { $command }.
case-not-in-answer = With these words the answer still does not make the key point, so nothing was accepted. Choose words that stand in the answer, or another key point.
case-no-such-question = “{ $words }” is not a question's name. Write it as pack/question, as it stands in the queue.
case-nothing-there = { $voided ->
    [yes] No question like that is withdrawn here, so nothing was changed. Name the day or the question.
   *[no] No question like that counts here, so nothing was changed. Name the day or the question.
 }
case-no-such-member = Nobody here is known as “{ $words }”, or several are. Choose the member from the list, or write their name as boards show it.
case-no-round = No question was asked in this channel on { $day }, so nobody has to be excused.
case-still-open = The question for { $day } is still open. Excuse them when it has closed.
case-answered = They answered on { $day }, so it costs no streak.
phrasing-words = That has { $count ->
    [one] { $count } word
   *[other] { $count } words
 } of content; { $least } to { $most } are needed, so nothing was accepted. Write one sentence with just the words that matter.
phrasing-sentences = That is more than one sentence, so nothing was accepted. Write the one that makes the key point.
phrasing-echo = That only repeats the question, and whoever pastes the question would earn the key point. Choose other words.
phrasing-hint = With these words hint { $number } would earn the key point, so nothing was accepted. Choose other words.
phrasing-wrong = With these words an answer that is known to miss the key point would earn it, so nothing was accepted. Choose more of them, or others. The answer is: “{ $answer }”
phrasing-not-made = { $denied ->
    [yes] These words read as if one argued against the key point, so nothing was accepted. Choose others.
   *[no] These words do not make the key point by themselves, so nothing was accepted. Write a sentence instead of a list.
 }
