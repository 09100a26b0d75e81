## Wochenrückblick

recap-title = Rückblick auf die Woche
recap-week = { $first } bis { $last }
recap-rounds = { $asked ->
    [0] Es wurde keine Frage gestellt
    [one] 1 Frage wurde gestellt
   *[other] { $asked } Fragen wurden gestellt
 }, { $members ->
    [one] 1 Person machte mit
   *[other] { $members } Personen machten mit
 }, und { $answers ->
    [one] 1 Antwort kam
   *[other] { $answers } Antworten kamen
 }.
recap-standings = Rangliste
recap-climbed = Am weitesten aufgestiegen: { $name }, von Rang { $before } auf { $now }.
recap-new = Zum ersten Mal auf dieser Rangliste: { $names }.
recap-new-more = Zum ersten Mal auf dieser Rangliste: { $names } und { $more } weitere.
recap-unanswered = { $questions ->
    [one] 1 Frage blieb unbeantwortet.
   *[other] { $questions } Fragen blieben unbeantwortet.
 }
recap-hardest = Die schwerste Frage: im Schnitt wurden { $percent } % ihrer Kernpunkte genannt
recap-note = Eine neue Woche hat begonnen, und alle fangen bei null an. Sieh sie dir mit { $command } an.
recap-chart = Punkte in dieser Woche
recap-alt = Je ein Balken für die Punkte: { $members }.
settings-recap = { $recap ->
    [yes] Montags bekommen Kanäle einen Rückblick auf die Woche. Schalte ihn mit { $option }:no ab.
   *[no] Es gibt keinen Rückblick auf die Woche. Schalte ihn mit { $option }:yes ein.
 }

option-recap = rückblick
    .help = Montags in Kanälen auf die Woche zurückblicken
