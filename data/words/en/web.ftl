## Boards outside the chat

export-done = The leaderboard ({ board-span }, { board-place }) as a CSV file: { $members } { $members ->
    [one] member
   *[other] members
 }.{ $whole ->
    [yes] {""}
   *[no] {" "}The board is longer than a file may be; these are the first of it.
 }{ $marked ->
    [yes] {" "}An apostrophe stands before each name that a spreadsheet would have computed as a formula.
   *[no] {""}
 }
column-rank = Rank
column-name = Name
column-points = Points
column-rounds = Rounds
column-quiz-points = Quiz points
