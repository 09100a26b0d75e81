## Ranglisten außerhalb des Chats

export-done = Die Rangliste ({ board-span }, { board-place }) als CSV-Datei: { $members } { $members ->
    [one] Mitglied
   *[other] Mitglieder
 }.{ $whole ->
    [yes] {""}
   *[no] {" "}Die Rangliste ist länger; das sind die ersten.
 }{ $marked ->
    [yes] {" "}Vor jedem Namen, den eine Tabellenkalkulation als Formel berechnet hätte, steht ein Apostroph.
   *[no] {""}
 }
column-rank = Rang
column-name = Name
column-points = Punkte
column-rounds = Runden
column-quiz-points = Punkte aus Quizzen

board-web = { $link } – für alle, die den Link haben, bis { $until }
board-web-link = Diese Rangliste im Web
web-title = { $place ->
    [everywhere] Rangliste aller Kanäle
   *[channel] Rangliste eines Kanals
 }
web-title-group = Rangliste der Lerngruppe { $group }
web-spans = Zeitraum
web-pages = Seiten
web-caption-ends = { button-span } · beginnt neu { $end }, { $zone }
web-caption = { button-span }
web-empty = Noch hat niemand geantwortet.
web-expires = Wer diese Adresse hat, kann die Rangliste bis { $until } ({ $zone }) lesen. Mit { $command } im Chat gibt es eine neue.
web-expired = Dieser Link ist älter als sieben Tage und abgelaufen. Hol dir mit { $command } im Chat einen neuen.
web-unknown = Unter dieser Adresse gibt es keine Rangliste. Kopiere den ganzen Link noch einmal oder hol dir mit { $command } im Chat einen neuen.
web-busy = Die Rangliste lässt sich gerade nicht zeigen. Versuche es in einer Minute noch einmal.

command-export = export
    .help = Gibt dir eine Rangliste als CSV-Datei (für Admins)
