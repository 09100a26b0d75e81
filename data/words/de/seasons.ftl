## Commands

command-season = saison
    .help = Saisons: einige Wochen mit eigener Rangliste und mit Siegern
command-season-show = zeigen
    .help = Zeigt eine Saison, eine beendete mit ihrem Endstand
command-season-list = liste
    .help = Listet alle Saisons auf
command-season-start = starten
    .help = Startet eine Saison (für Admins)
command-season-edit = ändern
    .help = Ändert eine Saison; was nicht genannt wird, bleibt (für Admins)
command-season-end = beenden
    .help = Lässt die Saison mit dem heutigen Tag enden (für Admins)
command-season-cancel = absagen
    .help = Nimmt eine Saison zurück, als hätte es sie nie gegeben (für Admins)
option-to = bis
    .help = Der letzte Tag, als JJJJ-MM-TT
option-from = von
    .help = Der erste Tag, als JJJJ-MM-TT (beim Starten sonst: heute)
option-reward = belohnung
    .help = Eine Rolle, die an den ersten Platz geht; @everyone für keine
option-rename = umbenennen
    .help = Ein neuer Name
choice-season = Die Saison oder die letzte

## Seasons

date = { $date }. { short-month } { $year }
stretch = { $from } – { $to }
season-started = Die Saison „{ $season }“ ist eingerichtet
season-changed = Die Saison „{ $season }“ wurde geändert
season-ends-today = Die Saison „{ $season }“ endet mit dem heutigen Tag
season-days = { $days }, erster und letzter Tag eingeschlossen ({ $zone }). Jede Antwort an diesen Tagen zählt, auch die schon gegebenen.
season-then = Endstand und erste Plätze gibt es { $over }, wenn die letzten Fragen geschlossen sind.
season-reward = Der erste Platz bekommt { $role }.
season-reward-order = Dafür muss meine eigene Rolle in der Rollenliste des Servers über { $role } stehen.
season-reward-lacking = Ich darf noch keine Rollen vergeben. Gib mir { $rights }, bevor die Saison vorbei ist, und zieh meine eigene Rolle in der Rollenliste des Servers über diese.
season-see = Wer vorne liegt, zeigt { $command }.
season-cancel-sure = Die Saison „{ $season }“ ({ $days }) absagen? Ihre Rangliste ist dann endgültig weg. Anderswo verliert niemand Punkte.
button-season-cancel = Saison absagen
season-cancelled = Die Saison „{ $season }“ ist abgesagt. Auf den anderen Ranglisten bleiben alle Punkte.
season-list = Saisons
season-list-more = { $more } ältere sind nicht aufgeführt; sieh sie dir mit ihrem Namen an.
season-listed = { $season }: { $state }
season-was = { $days }. Vorbei; Endstand vom { $closed }.
season-comes = { $days }. Beginnt { $begins }.
season-closes = { $days }. Vorbei; der Endstand kommt { $over }.
season-runs = { $days }. Endet { $ends }.
season-nobody = { $over ->
    [yes] Niemand hat geantwortet.
   *[no] Noch hat niemand geantwortet.
 }
season-corrected = Seitdem berichtigt: { $each }. Der Endstand bleibt, wie er bekannt gegeben wurde.
season-corrected-one = { $member } hat jetzt { points }
button-season-board = Die ganze Rangliste
season-members = { $members ->
    [one] 1 Mitglied
   *[other] { $members } Mitglieder
 }
select-season = Saison „{ $season }“
season-board-title = Rangliste: { $season }, { board-place }
season-board-title-group = Rangliste: { $season }, { $group }
season-board-over = { board-note } · endgültig seit { $closed }
season-board-ends = { board-note } · endet { $end }
season-groups-ends = { board-note-groups } · endet { $end }
season-web-over = { $season } · endgültig seit { $closed }
season-web-ends = { $season } · endet { $end }, { $zone }
privacy-seasons = { $seasons ->
    [one] Deine Zeile im Endstand von { $seasons } Saison
   *[other] Deine Zeilen im Endstand von { $seasons } Saisons
 }
privacy-seasons-set-up = { $seasons ->
    [one] { $seasons } Saison, die du eingerichtet hast
   *[other] { $seasons } Saisons, die du eingerichtet hast
 }

season-over-title = Die Saison „{ $season }“ ist vorbei
season-no-winner = { $days }: Niemand hat Punkte geholt, also gibt es diesmal keinen ersten Platz.
season-won = { $names } { $winners ->
    [one] gewinnt
   *[other] teilen sich den ersten Platz
 } mit { points } ({ $days }).
season-won-reward = { $winners ->
    [one] Der erste Platz bekommt
   *[other] Alle auf dem ersten Platz bekommen
 } { $role }.
season-more = Auf dem Podest stehen noch { $more } weitere.
season-thanks = Danke an alle, die mitgemacht haben: { season-members }.
button-season-final = Endstand
season-next = Die nächste Saison heißt „{ $season }“, { $days }.
season-problem-title = Die Saison „{ $season }“ braucht deine Hilfe
season-problem-reward = Die Rolle für { $member }: { $error }.
season-problem-channel = Die Bekanntgabe in { $channel }: { $error }.
season-problem-note = { $given_up ->
    [yes] Ich habe es aufgegeben.
   *[no] Ich versuche es weiter, höchstens drei Tage lang; sobald es behoben ist, kommt es von selbst.
 } Wie es steht, sagt { $command }.
season-reward-why = Erster Platz der Saison „{ $season }“

season-no-name = Eine Saison braucht einen Namen, zum Beispiel „Frühling 2026“.
season-long-name = Dieser Name hat { $letters } Zeichen, der einer Saison höchstens { $most }. Wähle einen kürzeren.
season-name-taken = Eine Saison „{ $season }“ gibt es schon. Wähle einen anderen Namen.
season-ends-first = Eine Saison kann nicht enden ({ $to }), bevor sie beginnt ({ $from }). Wähle einen späteren letzten Tag.
season-too-long = Das wären { $days } Tage, und eine Saison dauert höchstens { $most }. Wähle einen früheren letzten Tag.
season-too-far = Eine Saison beginnt frühestens vor { $back } und spätestens in { $ahead } Tagen, also nicht am { $from }. Wähle einen anderen ersten Tag.
season-over-already = { $to } ist schon vorbei. Wähle einen letzten Tag ab heute.
season-overlaps = Die Saison „{ $season }“ ({ $days }) hat einige dieser Tage, und Saisons überschneiden sich nicht. Wähle andere Tage.
season-none = Hier gab es noch keine Saison. Admins können eine mit { $command } starten.
season-none-open = Keine Saison läuft oder ist geplant. Starte eine mit { $command }.
season-none-running = Es läuft keine Saison. Alle zeigt { $list }; starte eine mit { $start }.
season-unknown = Eine Saison „{ $season }“ gibt es hier nicht.{ $some ->
    [yes] { " " }Es gibt: { $known }.
   *[no] { "" }
 }
season-which = Mehrere Saisons sind geplant: { $known }. Sag mit dem Namen, welche.
season-is-over = Die Saison „{ $season }“ ist vorbei, und ihr Endstand bleibt. Sieh ihn dir mit { $command } an.
season-not-begun = Die Saison „{ $season }“ hat noch nicht begonnen; sie beginnt am { $from }. Admins können sie mit { $command } absagen.
season-nothing-to-change = Sag, was sich ändern soll: { $options }.
