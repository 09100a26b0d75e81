## Boards outside the chat

export-done = The leaderboard ({ board-span }, { board-place }) as a CSV file: { $members } { $members ->
    [one] member
   *[other] members
 }.{ $whole ->
    [yes] {""}
   *[no] {" "}The board is longer; these are the first of it.
 }{ $marked ->
    [yes] {" "}An apostrophe stands before each name that a spreadsheet would have computed as a formula.
   *[no] {""}
 }
column-rank = Rank
column-name = Name
column-points = Points
column-rounds = Rounds
column-quiz-points = Quiz points

board-web = { $link } – for whoever has the link, until { $until }
board-web-link = This board on the web
web-title = { $place ->
    [everywhere] Leaderboard of all channels
   *[channel] Leaderboard of one channel
 }
web-title-group = Leaderboard of the study group { $group }
web-spans = Stretch of time
web-pages = Pages
web-caption-ends = { button-span } · starts anew { $end }, { $zone }
web-caption = { button-span }
web-empty = Nobody has answered yet.
web-expires = Whoever has this address can read this board until { $until } ({ $zone }). { $command } in the chat gives a new one.
web-expired = This link is older than seven days and has expired. Ask for a new one with { $command } in the chat.
web-unknown = No board is at this address. Copy the whole link again, or ask for a new one with { $command } in the chat.
web-busy = The board cannot be shown just now. Try again in a minute.
