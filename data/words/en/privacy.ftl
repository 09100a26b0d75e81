## What is kept about somebody

privacy-title = What is kept about you
privacy-nothing = Nothing is kept about you, and that you asked is not noted down either.
privacy-here = Here
privacy-since = You are known here as { $name } since { $since }.{ $hidden ->
    [yes] { " " }That is a neutral name; your own is not kept.
   *[no] { "" }
 }
privacy-answers = { $answers ->
    [one] { $answers } answer to a daily question with its grade and points
   *[other] { $answers } answers to daily questions with their grades and points
 }; { $worded ->
    [0] none with your words
    [one] { $worded } with your words
   *[other] { $worded } with your words
 }
privacy-hints = { $hints ->
    [one] { $hints } hint taken
   *[other] { $hints } hints taken
 }
privacy-quizzes = { $quizzes ->
    [one] { $quizzes } quiz played
   *[other] { $quizzes } quizzes played
 }, { $answers ->
    [one] { $answers } answer chosen
   *[other] { $answers } answers chosen
 }
privacy-practice = Practice: how well you know { $cards ->
    [one] { $cards } question
   *[other] { $cards } questions
 }, and { $showings ->
    [one] { $showings } time a question was shown
   *[other] { $showings } times a question was shown
 }; not what you answered
privacy-mocks = { $mocks ->
    [one] { $mocks } mock interview
   *[other] { $mocks } mock interviews
 } with { $answers ->
    [one] { $answers } answer
   *[other] { $answers } answers
 } and the grades
privacy-reminder = When you want to be reminded to practise
privacy-groups = { $groups ->
    [one] { $groups } study group you are in or invited to
   *[other] { $groups } study groups you are in or invited to
 }
privacy-schedules = { $schedules ->
    [one] { $schedules } daily question set up by you
   *[other] { $schedules } daily questions set up by you
 }
privacy-only-name = Your name and the platform's id of you, nothing else
privacy-keep = The words of your answers are kept until you are forgotten.
privacy-days = The words of your answers are removed { $days } days after their question closed; grades and points stay.
privacy-who = Your answers, grades and hints are shown to you only, and to moderators where you appeal; of all answers together, the reveal says how many made each point. Your name, points, rank and quiz results are shown to everybody here. Whoever runs this Hone has its database, and with it everything.
privacy-own = Only for you: practice and mock interviews
privacy-own-keep = The words of your mock interviews are kept until you are forgotten.
privacy-own-days = The words of your mock interviews are removed { $days } days after they ended; grades stay.
privacy-own-who = All of this is shown to you only. Whoever runs this Hone has its database, and with it this.
privacy-elsewhere = Something is kept for { $places ->
    [one] { $places } more server
   *[other] { $places } more servers
 }, too. Ask there what; the file below holds it all.
privacy-what-to-do = { $export } gives you all of it as a file. { $forget } erases it. With { $settings } boards call you by a neutral name.

privacy-exported = Here is everything that is kept about you, from { $places ->
    [one] { $places } place
   *[other] { $places } places
 }. Only you see this message.
export-too-large = What is kept about you takes { $megabytes } MB, more than fits in a message. Take it year by year with { $command } { $option }:YEAR; there are { $years }.

settings-answers-keep = The words of answers are kept. Have them removed after some days with { $option }:30-days.
settings-answers-days = The words of answers are removed { $days } days after their question closed; grades and points stay.

mock-words-removed = The words of this answer were removed.

privacy-shown-as = { $hidden ->
    [yes] Boards and quizzes here call you { $name }. Messages posted before still say your name.
   *[no] Boards and quizzes here call you { $name }.
 }
neutral-name = Member { $code }
somebody-forgotten = somebody who is gone

## Being forgotten

forget-word = forget me
forget-label = Type “{ $word }”. It cannot be undone.
forget-title-here = Forget me here
forget-title-everywhere = Forget me everywhere
forget-what-here = Your answers, points, quizzes and name here are erased for good.
forget-what-everywhere = All of yours in every server, practice and mock interviews are erased for good.
not-confirmed = You typed “{ $typed }”, but the words are “{ $word }”, so nothing was erased. To try again, say { $command }.
forget-nothing = Nothing was kept about you, so there was nothing to erase.
forgotten-here = Done. Nothing about you is kept here any more.
forgotten-everywhere = Done. Nothing about you is kept any more; it was erased in { $places ->
    [one] { $places } place
   *[other] { $places } places
 }.
forgotten-posts = Messages that were posted before, such as a quiz's podium, stay in their channels. Whoever manages them can delete them.
forgotten-schedules = { $schedules ->
    [one] A daily question that you set up goes on; nobody is told of its problems any more, unless a channel is chosen for them with { $command }.
   *[other] { $schedules } daily questions that you set up go on; nobody is told of their problems any more, unless a channel is chosen for them with { $command }.
 }
forgotten-elsewhere = More is kept in other servers, or from practice and mock interviews. Erase that, too, with { $command } { $option }:yes.
forgotten-anew = If you take part again, you begin as a new member.
forgotten-meanwhile = You were just forgotten, so this was not kept. Send it again if you want to begin anew.
