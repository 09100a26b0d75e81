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
