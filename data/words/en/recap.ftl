## Recap of a week

recap-title = Recap of the week
recap-week = { $first } to { $last }
recap-rounds = { $asked ->
    [0] No question was asked
    [one] 1 question was asked
   *[other] { $asked } questions were asked
 }, and { $members ->
    [one] 1 person took part
   *[other] { $members } people took part
 } with { $answers ->
    [one] 1 answer
   *[other] { $answers } answers
 }.
recap-standings = Standings
recap-climbed = Climbed most: { $name }, from rank { $before } to { $now }.
recap-new = For the first time on this board: { $names }.
recap-new-more = For the first time on this board: { $names } and { $more } more.
recap-unanswered = { $questions ->
    [one] 1 question went unanswered.
   *[other] { $questions } questions went unanswered.
 }
recap-hardest = The hardest question: on average { $percent } % of its key points were made
recap-note = A new week has begun, and everybody starts at zero. See it with { $command }.
recap-chart = Points this week
recap-alt = A bar for the points of each: { $members }.
settings-recap = { $recap ->
    [yes] On Mondays, channels get a recap of the week. Switch it off with { $option }:no.
   *[no] There is no recap of the week. Switch it on with { $option }:yes.
 }
