## What cannot be done

nothing-open = Hier ist gerade keine Frage offen. Die nächste kommt { $next }.
nothing-open-paused = Hier ist gerade keine Frage offen, und die tägliche Frage pausiert. Ein Admin kann sie mit { $command } fortsetzen.
nothing-scheduled = Dieser Kanal hat noch keine tägliche Frage. Ein Admin kann mit { $command } eine einrichten.
closed = Diese Frage ist seit { $closed } geschlossen. Die aktuelle zeigt { $command }.
round-gone = Diese Frage wurde zurückgezogen und zählt für niemanden. Die aktuelle zeigt { $command }.
no-tries-left = Du hast alle { $tries } Versuche verbraucht; der beste zählt. Die Musterlösung kommt { $reveal }.
already-full = Du hast schon die volle Punktzahl, ein weiterer Versuch bringt nicht mehr. Die Musterlösung kommt { $reveal }.
no-hints-left = Du hast alle { $hints } Tipps gesehen; sie stehen unter { $today }. Antworte mit { $answer }.
no-hints = Zu dieser Frage gibt es keine Tipps. Antworte mit { $answer }.
hint-too-late = Deine Versuche sind verbraucht, ein Tipp würde nicht mehr helfen. Die Musterlösung kommt { $reveal }.
empty-answer = Deine Antwort ist leer und wurde nicht gezählt. Schreib drei bis sechs Sätze in deinen eigenen Worten, auf Englisch.
short-answer = Deine Antwort hat nur { $words ->
    [one] ein Wort
   *[other] { $words } Wörter
 }; sie wurde nicht gezählt und hat keinen Versuch gekostet. Schreib sie in einem oder mehreren Sätzen aus.
long-answer = Deine Antwort hat { $chars } Zeichen, bewerten kann ich höchstens { $max }; sie wurde nicht gezählt und hat keinen Versuch gekostet. Kürze sie und schick sie noch einmal.
not-english = Ich kann nur Antworten auf Englisch bewerten; diese wurde nicht gezählt und hat keinen Versuch gekostet. Schick sie noch einmal auf Englisch.
admins-only = Das dürfen hier nur Leute mit Verwaltungsrechten. Bitte jemanden von ihnen darum oder lass dir von einem Server-Admin das Recht „Server verwalten“ geben.
servers-only = Ich arbeite auf Servern, nicht in Direktnachrichten. Nutze den Befehl in einem Kanal deines Servers.
old-button = Dieser Knopf stammt aus einer anderen Version von Hone und tut nichts mehr. Nimm stattdessen { $command }.
unknown-schedule = Hier gibt es keine tägliche Frage Nummer { $number }. Alle zeigt { $command }.
which-schedule = In diesem Kanal gibt es mehrere tägliche Fragen (Nummern { $numbers }). Sag mit { $option }, welche du meinst.
which-schedule-option = { $option }:NUMMER
already-scheduled = Diese tägliche Frage hat der Kanal schon: Nummer { $number }. Ändern kannst du sie mit { $command }.
already-posted = Die heutige Frage wurde schon gepostet. Du findest sie mit { $command }.
already-skipped = Diese Frage fällt schon aus.
nothing-to-ask = Keine Frage passt zu diesen Paketen und diesem Schwierigkeitsgrad, oder alle waren dran und dann soll Schluss sein. Ändern kannst du das mit { $command }.
nothing-fits = Keine Frage passt zu diesen Paketen und diesem Schwierigkeitsgrad. Wähle mehr Pakete oder einen anderen Grad.
nothing-fits-edit = Keine Frage passt zu diesen Paketen und diesem Schwierigkeitsgrad. Nichts wurde geändert.
not-a-time = „{ $words }“ ist keine Uhrzeit. Schreib sie als HH:MM zwischen 00:00 und 23:59, zum Beispiel 09:00.
not-a-zone = „{ $words }“ ist keine Zeitzone. Schreib einen IANA-Namen wie Europe/Berlin, America/New_York oder UTC.{ $some ->
    [yes] { " " }Meintest du { $close }?
   *[no] { "" }
 }
not-a-weekday = „{ $words }“ ist kein Wochentag. Schreib Wochentage auf Englisch, zum Beispiel mon-fri oder mon,wed,fri.
no-weekday = Es wurde kein Wochentag genannt. Schreib Wochentage auf Englisch, zum Beispiel mon-fri oder mon,wed,fri.
not-a-day = „{ $words }“ ist kein Tag. Schreib ihn als JJJJ-MM-TT, zum Beispiel 2026-12-24.
not-in-future = { $day } liegt nicht in der Zukunft. Nenne einen späteren Tag.
no-such-pack = Es gibt kein Paket „{ $words }“. Es gibt: { $known }.
open-too-short = Zwischen { $opens } und { $closes } liegen nur { $minutes } Minuten. Eine Frage bleibt mindestens { $least } offen.
no-such-command = Es gibt keinen Befehl „{ $words }“. Alle zeigt die Hilfe, ohne etwas dahinter.
broken = Bei mir ist etwas kaputtgegangen; von dir ging nichts verloren, und nichts wurde gezählt. Versuch es in einer Minute noch einmal. Bleibt es kaputt, nenne einem Admin diese Nummer: { $reference }.

## Words that were not understood

unknown-command = „{ $words }“ ist kein Befehl.{ did-you-mean } Mit „hilfe“ siehst du alle.
did-you-mean = { $some ->
    [yes] { " " }Meintest du { $meant }?
   *[no] { "" }
 }
nothing-said = Mit „hilfe“ siehst du, was du fragen kannst.
incomplete-command = Nach „{ $command }“ muss eines von diesen folgen: { $known }.
missing-option = „{ $command }“ braucht noch: { $missing }. „{ $help }“ erklärt es.
unknown-option = „{ $command }“ kennt „{ $words }“ nicht.{ did-you-mean } „{ $help }“ erklärt es.
no-value = „{ $option }“ braucht einen Wert. „{ $help }“ erklärt es.
not-one-of = „{ $words }“ passt nicht zu „{ $option }“. Möglich sind: { $known }.
not-a-number = „{ $words }“ passt nicht zu „{ $option }“: Es muss eine ganze Zahl ab 1 sein.
given-twice = „{ $option }“ wurde zweimal angegeben.
not-understood = Das habe ich nicht verstanden. „{ $help }“ erklärt es.
