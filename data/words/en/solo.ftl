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
