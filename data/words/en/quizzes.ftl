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
