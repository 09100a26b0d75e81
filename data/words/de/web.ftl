## Ranglisten außerhalb des Chats

export-done = Die Rangliste ({ board-span }, { board-place }) als CSV-Datei: { $members } { $members ->
    [one] Mitglied
   *[other] Mitglieder
 }.{ $whole ->
    [yes] {""}
   *[no] {" "}Die Rangliste ist länger, als eine Datei sein darf; das sind die ersten.
 }{ $marked ->
    [yes] {" "}Vor jedem Namen, den eine Tabellenkalkulation als Formel berechnet hätte, steht ein Apostroph.
   *[no] {""}
 }
column-rank = Rang
column-name = Name
column-points = Punkte
column-rounds = Runden
column-quiz-points = Punkte aus Quizzen

command-export = export
    .help = Gibt dir eine Rangliste als CSV-Datei (für Admins)
