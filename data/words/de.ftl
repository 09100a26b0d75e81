# Hone auf Deutsch: du, wie unter Kollegen. Serie = streak, Tipp = hint, Kernpunkt = key point, Rangliste = board,
# Joker = freeze, Runde = round, Versuch = try, Paket = pack.

## Days and times

weekday = { $weekday ->
    [1] Montag
    [2] Dienstag
    [3] Mittwoch
    [4] Donnerstag
    [5] Freitag
    [6] Samstag
   *[7] Sonntag
 }
short-weekday = { $weekday ->
    [1] Mo
    [2] Di
    [3] Mi
    [4] Do
    [5] Fr
    [6] Sa
   *[7] So
 }
month = { $month ->
    [1] Januar
    [2] Februar
    [3] März
    [4] April
    [5] Mai
    [6] Juni
    [7] Juli
    [8] August
    [9] September
    [10] Oktober
    [11] November
   *[12] Dezember
 }
short-month = { $month ->
    [1] Jan.
    [2] Feb.
    [3] März
    [4] Apr.
    [5] Mai
    [6] Juni
    [7] Juli
    [8] Aug.
    [9] Sept.
    [10] Okt.
    [11] Nov.
   *[12] Dez.
 }
day = { weekday }, { $date }. { month }
wall = { short-weekday }, { $date }. { short-month } { $year }, { $time } Uhr
wall-short = { short-weekday }, { $time } Uhr
wall-near = { short-weekday }, { $date }. { short-month }, { $time } Uhr
distance = { $unit ->
    [now] jetzt
   *[other] { $side ->
        [past] vor { distance-length }
       *[future] in { distance-length }
    }
 }
distance-length = { $unit ->
    [minutes] { $count } Min.
    [hours] { $count } Std.
   *[days] { $count } Tagen
 }

## Lists

list-comma = { $a }, { $b }
list-and = { $a } und { $b }
list-or = { $a } oder { $b }
list-then = { $a }, dann { $b }

## Things that are counted

rounds = { $rounds ->
    [one] 1 Runde
   *[other] { $rounds } Runden
 }
points = { $points ->
    [one] 1 Punkt
   *[other] { $points } Punkte
 }

## Buttons

button-answer = Antworten
button-hint = Tipp (−{ $price } Punkt)
button-hint-number = Tipp { $number } (−{ $price } Punkt)
button-try-again = Noch ein Versuch
button-previous = ‹ Zurück
button-next = Weiter ›
button-share = Allen zeigen
button-span = { $span ->
    [day] Heute
    [week] Diese Woche
    [month] Dieser Monat
   *[all] Gesamt
 }

## The question and what follows it

question-title = Frage für { $day }
question-kind = { $pack } · { level } · { difficulty }
level = { $level ->
    [beginner] Einstieg
    [intermediate] Mittelstufe
    [advanced] Fortgeschritten
    [scenario] Szenario
    [tools] Werkzeuge
   *[behavioral] Verhalten
 }
difficulty = { $difficulty ->
    [easy] leicht
    [medium] mittel
   *[hard] schwer
 }
question-rules = Du hast { $tries } Versuche, der beste zählt; jeder weitere Versuch und jeder Tipp kostet { $price } Punkt. Antworte bitte auf Englisch, nur das kann ich bewerten. Deine Antwort bleibt privat. Schluss: { $closes }.
question-closes = Schluss: { $closes }.
question-closed = Geschlossen: { $closed }. Die Lösung steht weiter unten.
missed-one = Am { $day } gab es keine Frage{ missed-why }. Das kostet niemanden die Serie.
missed-more = An { $days } Tagen gab es keine Frage, zuletzt am { $day }{ missed-why }. Das kostet niemanden die Serie.
missed-why = { $why ->
    [late] : Ich lief zu der Zeit nicht, und { $hours } Stunden danach war es zu spät
    [not-posted] : Sie ließ sich nicht posten
    [nothing-left] : Es gab nichts mehr zu fragen
   *[unknown] { "" }
 }
few-left = { $left ->
    [0] Das war die letzte Frage, die hier noch nie dran war; danach { at-end }.
    [one] 1 Frage war hier noch nie dran; danach { at-end }.
   *[other] { $left } Fragen waren hier noch nie dran; danach { at-end }.
 }
at-end = { $policy ->
    [start-over] fange ich in neuer Reihenfolge von vorn an
    [oldest-first] stelle ich die ältesten noch einmal
   *[stop] höre ich auf
 }
problem-title = Eine tägliche Frage braucht deine Hilfe
problem = { $number ->
    [0] Tägliche Frage für { $day } in { $channel }: { $error }. { problem-outlook } Wie es steht, zeigt { $command }.
   *[other] Tägliche Frage Nummer { $number } für { $day } in { $channel }: { $error }. { problem-outlook } Wie es steht, zeigt { $command }.
 }
problem-outlook = { $given_up ->
    [yes] Ich habe es aufgegeben.
   *[no] Ich versuche es weiter; sobald es behoben ist, kommt sie von selbst.
 }
reveal-title = Lösung zur Frage für { $day }
reveal-results = { $members ->
    [0] Diesmal hat niemand geantwortet. Eine vollständige Antwort wäre:
    [one] { $full ->
        [0] 1 Person hat geantwortet. Eine vollständige Antwort wäre:
       *[other] 1 Person hat geantwortet, mit voller Punktzahl. Eine vollständige Antwort wäre:
    }
   *[other] { $members } Personen haben geantwortet, { $full } mit voller Punktzahl. Eine vollständige Antwort wäre:
 }
reveal-point = { $point } – genannt von { $made } von { $all }
reveal-links = Zum Weiterlesen: { $links }
next-follows = Gleich kommt die nächste Frage.
next-comes = Die nächste Frage kommt { $next }.
next-none = Hier ist keine weitere Frage geplant.

## Answering

form-title = Deine Antwort
form-practice = Die Runde ist vorbei: nur zur Übung
form-first = { $tries } Versuche, der beste zählt
form-again = Versuch { $try } von { $tries }; er kostet { $price } P.
form-placeholder = Drei bis sechs Sätze in deinen eigenen Worten, auf Englisch.
verdict = Du hast { $made } von { $all } Kernpunkten genannt
points-sum = Punkte: { $total } ({ $reasons })
points-best = { $points } – dein bester Versuch bleibt bei { $best }
reason-given = { $reason } +{ $points }
reason-taken = { $reason } −{ $points }
reason-coverage = { $made } von { $all } { $all ->
    [one] Kernpunkt
   *[other] Kernpunkten
 }
reason-hints = { $hints ->
    [1] ein Tipp
    [2] zwei Tipps
    [3] drei Tipps
    [4] vier Tipps
   *[other] { $hints } Tipps
 }
reason-retries = { $try ->
    [2] zweiter Versuch
    [3] dritter Versuch
   *[other] Versuch Nummer { $try }
 }
reason-practice = Übung: Die Runde war vorbei
feedback-outlook = { feedback-tries } Serie: { rounds }. Die Musterlösung kommt { $reveal }.
feedback-tries = { $full ->
    [yes] Volle Punktzahl, mehr geht nicht.
   *[no] { $left ->
        [0] Du hast keinen Versuch mehr.
        [one] Noch 1 Versuch; er kostet { $price } { $price ->
            [one] Punkt
           *[other] Punkte
        }, und der beste zählt.
       *[other] Noch { $left } Versuche; der nächste kostet { $price } { $price ->
            [one] Punkt
           *[other] Punkte
        }, und der beste zählt.
    }
 }
feedback-note = Nach festen Regeln mit einem Bewertungsschema verglichen, nicht von einem Menschen oder einem KI-Modell bewertet. Nur du siehst das.
practice-note = Diese Frage ist seit { $closed } geschlossen, das hier ist also nur zur Übung: Es gibt keine Punkte, und nichts wurde gespeichert.
model-answer = Musterlösung
finding-made = ✓ Genannt: { $point }{ finding-quote }
finding-revealed = ◐ Halb, weil ein Tipp es verraten hat: { $point }{ finding-quote }
finding-listed = ◐ Halb, weil es nur aufgezählt ist; schreib, was es bewirkt: { $point }{ finding-quote }
finding-against = ⚠ Du scheinst dagegen zu argumentieren; falls du das Gegenteil meinst, formuliere es um: { $point }{ finding-quote }
finding-quote = { $quoted ->
    [yes] { " " }– aus „{ $quote }“
   *[no] { "" }
 }
finding-missing = · Nicht gefunden: { $point }
finding-missing-why = · Nicht gefunden: { $point } – { $why }
findings-left = { $count ->
    [one] 1 Kernpunkt fehlt noch.
   *[other] { $count } Kernpunkte fehlen noch.
 }

## Hints

hint-title = Tipp { $number } von { $all }
hint-cost = { $taken ->
    [one] 1 Tipp genommen
   *[other] { $taken } Tipps genommen
 }: { $cost } { $cost ->
    [one] Punkt
   *[other] Punkte
 } weniger für deine nächsten Versuche. Was du schon verdient hast, bleibt.
hint-stage = { $stage ->
    [1] Anstoß: { $hint }
    [2] Konzept: { $hint }
    [3] Gliederung: { $hint }
   *[other] Tipp: { $hint }
 }

## Today

today-tries = Deine Versuche brachten bisher { $earned } Punkte; der beste zählt. { today-left }
today-left = { $full ->
    [yes] Das ist die volle Punktzahl.
   *[no] { $left ->
        [0] Du hast keinen Versuch mehr.
        [one] Du hast noch 1 Versuch.
       *[other] Du hast noch { $left } Versuche.
    }
 }

## Boards

board-title = Rangliste: { board-span }, { board-place }
board-span = { $span ->
    [day] heute
    [week] diese Woche
    [month] dieser Monat
   *[all] gesamt
 }
board-place = { $place ->
    [everywhere] alle Kanäle
   *[channel] dieser Kanal
 }
board-empty = Noch hat niemand geantwortet. Sei die erste Person mit { $command }.
board-figures = { points }, { rounds }
board-figures-quiz = { points } (davon { $quiz } aus Quizzen), { rounds }
board-note = Seite { $page } von { $pages } · { $members } { $members ->
    [one] Mitglied
   *[other] Mitglieder
 }
board-note-ends = { board-note } · beginnt neu { $end }
board-own = (du)

## One's own

me-nothing = Du hast noch nicht geantwortet. Sieh dir die Frage mit { $today } an und antworte mit { $answer }.
me-standing = { $place ->
    [everywhere] { button-span }, alle Kanäle: { $standing }
   *[channel] { button-span }, in diesem Kanal: { $standing }
 }
me-rank = { points }, Rang { $rank } von { $members }
me-unranked = noch keine Antwort
me-streak = Serie: { $rounds } (beste: { $best }), { $explained }. { $freezes }.
me-freezes-next = { $held } Joker in der Hand, der nächste nach { $rounds ->
    [one] 1 weiteren Runde
   *[other] { $rounds } weiteren Runden
 }
me-freezes-most = { $held } Joker in der Hand, mehr geht nicht
me-recent = Deine letzten Runden
me-round = { $day }: { points }, { $question }
streak-broken = { $day } verpasst, ohne Joker zum Ausgleich
streak-none = beantworte eine Runde, um eine zu beginnen
streak-whole = keine Runde verpasst
streak-covered = gehalten: { $day } hat ein Joker ausgeglichen
streak-covered-more = gehalten: { $days } Runden haben Joker ausgeglichen, zuletzt { $day }

## Help

help-title = Was du fragen kannst
help-note = Mehr zu einem davon: { $example }. Antworten und Ergebnisse siehst nur du.
help-entry = { $command } – { $about }
help-entry-subs = { $command } – { $about }: { $subs }
help-of = Hilfe: { $command }
help-about = { $about }.
help-option = { $needed ->
    [yes] { $option }, nötig: { $about }{ help-choices }
   *[no] { $option }: { $about }{ help-choices }
 }
help-choices = { $some ->
    [yes] { " " }({ $choices })
   *[no] { "" }
 }

## The daily question

daily-added = Die tägliche Frage ist eingerichtet
daily-preview-title = Die nächsten Posts
daily-changed = Die tägliche Frage wurde geändert
daily-resumed = Die tägliche Frage geht weiter
daily-list = Tägliche Fragen
daily-number = Nummer { $number }
daily-is = { $number }, in { $channel }: { $timetable }. { daily-state }
daily-is-next = { daily-is } Als Nächstes: { $next }.
daily-state = { $state ->
    [active] Läuft.
    [paused-until] Pausiert bis { $until }.
    [paused] Pausiert.
    [ended] Beendet, weil alles gefragt wurde.
   *[removed] Entfernt.
 }
timetable = { $weekdays } um { $opens } Uhr { $zone }, Schluss um { $closes } Uhr, aus { $packs }{ timetable-difficulty }{ timetable-extras }
timetable-difficulty = { $difficulty ->
    [any] { "" }
    [easy] , nur leichte
    [medium] , nur mittlere
   *[hard] , nur schwere
 }
timetable-extras = { $some ->
    [yes] , mit { $extras }
   *[no] { "" }
 }
extra = { $extra ->
    [ping] Ping
    [thread] Thread
   *[pin] Pin
 }
all-packs = allen Paketen
weekdays-all = täglich
weekdays-work = Mo–Fr
weekdays-weekend = Sa und So
preview = { $opens } in { $zone } ({ $utc } UTC), Schluss { $closes }
preview-change = { preview } – { $change }
clock-change = { $change ->
    [begins] die Sommerzeit beginnt
    [ends] die Sommerzeit endet
   *[other] die Uhr wird umgestellt
 }: aus UTC{ $before } wird UTC{ $after }
daily-lacking = Ich darf hier noch nicht alles. Gib mir in diesem Kanal { $rights }.
daily-problem = Problem mit { $day }: { $problem }
daily-left = { $left } von { $all } Fragen waren hier noch nie dran; danach { at-end }.
daily-now = Die heutige Frage ist unterwegs und kommt zu ihrer Stunde nicht noch einmal.
daily-skipped = Die Frage für { $day } fällt aus; das kostet niemanden die Serie. Die nächste kommt { $next }.
daily-paused = Pausiert. Eine offene Frage schließt noch wie angekündigt. Weiter geht es mit { $command }.
daily-paused-until = Pausiert. Eine offene Frage schließt noch wie angekündigt. Am { $until } geht es von selbst weiter; früher mit { $command }.
daily-removed = Die tägliche Frage Nummer { $number } ist beendet. Eine offene Frage schließt noch und wird wie angekündigt aufgelöst; Punkte und Serien bleiben.
sample-note = { $asked ->
    [yes] Ein Test mit der Frage, die hier zuletzt dran war; nur du siehst ihn. Er zählt nicht, und die Knöpfe tun nichts.
   *[no] Ein Test mit einer eurer Fragen; nur du siehst ihn. Er zählt nicht, und die Knöpfe tun nichts.
 }
settings-changed = Die Einstellungen wurden geändert
settings-title = Einstellungen
settings-role = Wer den Server verwalten darf, kann Hone einrichten, ebenso { $role }. Damit der Befehl dort angezeigt wird, erlaube ihn der Rolle in den Servereinstellungen unter „Integrationen“.
settings-no-role = Nur wer den Server verwalten darf, kann Hone einrichten. Mit { $option }:ROLLE darf es auch eine Rolle.
settings-alerts = Probleme melde ich in { $channel }.
settings-no-alerts = Probleme melde ich der Person, die die tägliche Frage eingerichtet hat. Sollen sie in einen Kanal, sag dort { $option }:here.
settings-language = In Kanälen spreche ich { $language }; mit jeder Person die Sprache, auf die ihre App eingestellt ist.

## Quiz

quiz-title = Quiz: { $rounds } Fragen
quiz-host = { $host } startet ein Quiz. Alle dürfen mitspielen; deine Antworten sieht niemand sonst.
quiz-rules = { quiz-rules-points } { quiz-rules-time }
quiz-rules-points = { $mode ->
    [race] Wer zuerst richtig liegt, bekommt { $points } Punkte, und damit endet die Frage.
    [bonus] Wer richtig liegt, bekommt { $points } Punkte und bis zu { $bonus } mehr für Schnelligkeit.
   *[everyone] Wer richtig liegt, bekommt { $points } Punkte.
 }
quiz-rules-time = { $pace ->
    [scaled] Jede Frage bleibt so lange offen, wie es ihre Länge verlangt, oder bis alle geantwortet haben.
    [double] Jede Frage bleibt doppelt so lange offen wie sonst, oder bis alle geantwortet haben.
    [seconds] Jede Frage bleibt { $seconds } Sekunden offen, oder bis alle geantwortet haben.
   *[untimed] Es läuft keine Uhr: Jede Frage bleibt offen, bis alle geantwortet haben, höchstens zehn Minuten.
 }
quiz-players = { $players ->
    [0] Noch spielt niemand mit.
   *[other] Es spielen mit ({ $players }): { $names }{ $some ->
        [yes] { " " }und { $more } weitere
       *[no] { "" }
    }
 }
quiz-begins = Beginnt { $begins }, oder wenn { $host } es startet. Wer später kommt, antwortet einfach.
quiz-begun = Das Quiz hat begonnen. Wer später kommt, antwortet einfach.
quiz-ended = { $ending ->
    [finished] Alle Fragen wurden gespielt.
    [stopped] Das Quiz wurde beendet; was bis dahin verdient war, zählt.
    [nobody] Niemand hat mitgespielt, also ist das Quiz vorbei.
    [deserted] Niemand hat mehr geantwortet, also ist das Quiz vorbei; was bis dahin verdient war, zählt.
    [unreachable] Der Kanal war nicht zu erreichen, also ist das Quiz vorbei; was bis dahin verdient war, zählt.
    [interrupted] Ich war zu lange weg, also ist das Quiz vorbei; was bis dahin verdient war, zählt.
   *[running] Das Quiz läuft noch.
 }
quiz-question-title = Frage { $number } von { $rounds }
quiz-question-closes = Schließt { $closes }, oder wenn alle geantwortet haben.
quiz-question-untimed = Schließt, wenn alle geantwortet haben.
quiz-question-closed = Geschlossen. Das Ergebnis steht weiter unten.
quiz-tally = { $answers } von { $players } haben geantwortet.{ $some ->
    [yes] { " " }{ $votes } möchten sie überspringen.
   *[no] { "" }
 }
quiz-result-title = Ergebnis der Frage { $number } von { $rounds }
quiz-right = ✓ Richtig: { $option } – { $times }-mal gewählt
quiz-wrong = ✗ { $option } – { $times }-mal gewählt. { $why }
quiz-withdrawn = Frage { $number } wurde inzwischen zurückgezogen. Sie zählt für niemanden.
quiz-standings = { $members ->
    [one] Zwischenstand (1 Person)
   *[other] Zwischenstand ({ $members } Personen)
 }
quiz-figures = { points }, { $right } richtig
quiz-over-title = Das Quiz ist vorbei
quiz-nobody-answered = Noch hat niemand geantwortet.
quiz-more = { $more ->
    [one] Und 1 weitere Person.
   *[other] Und { $more } weitere Personen.
 }
quiz-summary-title = Die Fragen
quiz-summary = { $number }. { $ask } – { $right } von { $answers } richtig
quiz-summary-withdrawn = { $number }. { $ask } – zurückgezogen
quiz-counts = Auf den Ranglisten zählt einer von { $of } Quizpunkten, und alle Quizze eines Tages für höchstens { $most } Punkte: nicht mehr als eine volle Antwort auf die tägliche Frage.
quiz-started = { $short ->
    [yes] Nur { $rounds } Fragen passen, so viele hat das Quiz. Es beginnt in einer halben Minute, oder wenn du es startest.
   *[no] Das Quiz hat { $rounds } Fragen. Es beginnt in einer halben Minute, oder wenn du es startest.
 }
quiz-begins-now = Das Quiz beginnt.
quiz-joined = Du bist dabei. Drück unter jeder Frage „Antworten“; nur du siehst deine Auswahl, und nur du siehst, was du gewählt hast.
quiz-left = Du hast das Quiz verlassen. Niemand wartet mehr auf dich, und deine Punkte bleiben.
quiz-skipped = Frage { $number } wird übersprungen.
quiz-voted = Deine Stimme, Frage { $number } zu überspringen, ist gezählt. Sie wird übersprungen, wenn mehr als die Hälfte das will.
quiz-between = Gerade ist keine Frage offen. Die nächste kommt gleich.
quiz-taken = Deine Antwort ist da: { $option }
quiz-taken-note = Sie lässt sich nicht mehr ändern. Ob sie stimmt, erfährst du, wenn die Frage schließt. Nur du siehst das.
quiz-at-question = { $number ->
    [0] Das Quiz hat noch nicht begonnen.
   *[other] Nach Frage { $number } von { $rounds }.
 }
quiz-stopped = Das Quiz ist vorbei.
retry-title = { $place } von { $all }, die dir fehlten
retry-none = Dir hat in diesem Quiz nichts gefehlt.
retry-done = Das war alles, was dir in diesem Quiz gefehlt hat.
retry-right = ✓ Richtig: { $option }
retry-wrong = ✗ { $option }. { $why }
retry-instead = Richtig ist: { $option }
button-quiz-join = Mitspielen
button-quiz-now = Jetzt starten
button-quiz-skip = Überspringen
button-quiz-open = Zur offenen Frage
button-quiz-leave = Quiz verlassen
button-quiz-retry = Noch einmal, was mir fehlte
quiz-running = In diesem Kanal läuft schon ein Quiz. Spiel dort mit, oder beende es mit { $command }.
quiz-none = In diesem Kanal läuft kein Quiz. Starte eins mit { $command }.
quiz-is-over = Dieses Quiz ist vorbei. Starte ein neues mit { $command }.
quiz-still-runs = Dieses Quiz läuft noch. Was dir fehlte, kannst du üben, wenn es vorbei ist.
quiz-question-over = Frage { $number } ist nicht offen. Die offene steht weiter unten.
quiz-not-in-it = Du spielst in diesem Quiz nicht mit. Beantworte seine Frage, oder drück „Mitspielen“.
quiz-not-yours = Das können nur { $host } und Admins. Du kannst das Quiz verlassen oder dafür stimmen, eine Frage zu überspringen.
quiz-too-few = { $found ->
    [0] Keine Frage passt
    [one] Nur 1 Frage passt
   *[other] Nur { $found } Fragen passen
 }; ein Quiz braucht mindestens { $least }. Wähle mehr Pakete, andere Stichwörter oder eine andere Schwierigkeit.
out-of-range = „{ $option }“ nimmt eine Zahl von { $least } bis { $most }.

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

## Commands

command-today = heute
    .help = Zeigt die offene Frage, deine Versuche und deine Tipps
command-answer = antworten
    .help = Beantwortet die offene Frage auf Englisch; ohne Text öffnet sich ein Formular
command-hint = tipp
    .help = Gibt dir den nächsten Tipp zur offenen Frage; jeder kostet 1 Punkt
command-leaderboard = rangliste
    .help = Zeigt, wer wo steht
command-me = ich
    .help = Zeigt deine Punkte, deinen Rang und deine Serie
command-daily = täglich
    .help = Richtet die tägliche Frage ein (für Admins)
command-daily-add = hinzufügen
    .help = Beginnt eine tägliche Frage in diesem Kanal
command-daily-list = liste
    .help = Listet die täglichen Fragen dieses Servers auf
command-daily-edit = ändern
    .help = Ändert eine tägliche Frage; was nicht genannt wird, bleibt
command-daily-preview = vorschau
    .help = Zeigt die nächsten Posts in Ortszeit und UTC
command-daily-test = test
    .help = Zeigt dir, und nur dir, wie ein Post aussieht
command-daily-now = jetzt
    .help = Postet die heutige Frage jetzt statt zu ihrer Stunde
command-daily-skip = auslassen
    .help = Lässt die nächste Frage ausfallen
command-daily-pause = pause
    .help = Postet nichts mehr, bis es weitergeht
command-daily-resume = fortsetzen
    .help = Macht nach einer Pause weiter
command-daily-remove = entfernen
    .help = Beendet eine tägliche Frage; Punkte und Serien bleiben
command-daily-settings = einstellungen
    .help = Zeigt oder ändert, wer Hone einrichten darf, wer von Problemen erfährt und was ich spreche
command-quiz = quiz
    .help = Ein Quiz spielen; ein Viertel der Punkte zählt auf den Ranglisten, höchstens 10 am Tag
command-quiz-start = starten
    .help = Startet ein Quiz in diesem Kanal
command-quiz-skip = überspringen
    .help = Überspringt die offene Frage: sofort, wenn du das Quiz gestartet hast, sonst per Abstimmung
command-quiz-standings = stand
    .help = Zeigt dir, wer im Quiz wo steht
command-quiz-leave = verlassen
    .help = Verlässt das Quiz; deine Punkte bleiben
command-quiz-stop = beenden
    .help = Beendet das Quiz (wer es gestartet hat und Admins; alle, wenn diese Person weg ist)
command-help = hilfe
    .help = Erklärt die Befehle

option-text = text
    .help = Deine Antwort auf Englisch, drei bis sechs Sätze in deinen eigenen Worten
option-span = zeitraum
    .help = Welcher Zeitraum
option-board = bereich
    .help = Wessen Antworten zählen
option-page = seite
    .help = Welche Seite
option-command = befehl
    .help = Der Befehl, der erklärt werden soll
option-time = uhrzeit
    .help = Wann sie kommt, als HH:MM auf der Uhr vor Ort
option-zone = zeitzone
    .help = Die Zeitzone, zum Beispiel Europe/Berlin
option-days = tage
    .help = An welchen Tagen, auf Englisch: mon-fri oder mon,wed,fri (sonst: täglich)
option-packs = pakete
    .help = Welche Pakete, mit Komma; „all“ für alle (so auch ohne Angabe)
option-difficulty = schwierigkeit
    .help = Nur Fragen, die so schwer sind
option-closes = schluss
    .help = Wann sie schließt, als HH:MM (sonst: eine Stunde vor der nächsten)
option-ping = ping
    .help = Die Rolle, die angepingt wird
option-at-end = am-ende
    .help = Was geschieht, wenn alles gefragt wurde
option-thread = thread
    .help = Öffnet unter jeder Frage einen Thread
option-pin = anpinnen
    .help = Pinnt jede Frage an, solange sie offen ist
option-schedule = nummer
    .help = Ihre Nummer in der Liste; nur nötig, wenn es mehrere gibt
option-until = bis
    .help = Der Tag, an dem es von selbst weitergeht, als JJJJ-MM-TT
option-admins = admins
    .help = Eine Rolle, die Hone auch einrichten darf
option-alerts = meldungen
    .help = Wo ich Probleme melde
option-language = sprache
    .help = Was ich in Kanälen spreche
option-rounds = fragen
    .help = Wie viele Fragen (3 bis 20, sonst 5)
option-seconds = sekunden
    .help = Stattdessen: so viele Sekunden für jede Frage (10 bis 600)
option-mode = modus
    .help = Wer Punkte bekommt
option-speed-bonus = tempobonus
    .help = Ob eine schnelle richtige Antwort etwas mehr bringt
option-tags = stichwörter
    .help = Nur Fragen mit einem dieser Stichwörter, durch Komma getrennt
option-pace = tempo
    .help = Wie lange jede Frage offen bleibt

choice-day = Heute
choice-week = Diese Woche, ab Montag
choice-month = Dieser Monat
choice-all = Gesamt
choice-channel = Dieser Kanal
choice-workspace = Der ganze Server
choice-easy = Leicht
choice-medium = Mittel
choice-hard = Schwer
choice-any = Alle
choice-start-over = In neuer Reihenfolge von vorn anfangen
choice-oldest-first = Die ältesten noch einmal fragen
choice-stop = Nichts mehr posten
choice-scaled = Nach ihrer Länge
choice-double = Doppelt so lange
choice-none = Ohne Uhr
choice-everyone = Alle, die richtig liegen
choice-race = Nur wer zuerst richtig liegt
choice-yes = Ja
choice-no = Nein
choice-here = In diesem Kanal
choice-off = Bei der Person, die die tägliche Frage eingerichtet hat

## Üben

practice-title = Üben
practice-waiting = { practice-due-now }, und { $unseen ->
    [0] nichts ist neu für dich.
    [one] 1 Frage ist neu für dich.
   *[other] { $unseen } Fragen sind neu für dich.
 }
practice-due-now = { $due ->
    [0] Nichts ist fällig
    [one] 1 Frage ist fällig
   *[other] { $due } Fragen sind fällig
 }
practice-nothing = Hier ist nichts mehr zu üben.
practice-nothing-next = Gerade ist nichts mehr zu üben. Die nächste Frage ist fällig: { $next }.
practice-form = Nur die Note bleibt; nur du siehst es
button-options = Zum Ankreuzen
button-in-words = In Worten antworten
button-hint-of = Tipp { $number } von { $all }
button-no-idea = Weiß ich nicht
button-put-off = Nicht jetzt
button-next-question = Nächste Frage
button-practise = Jetzt üben
button-snooze = In 2 Stunden
practice-right = Richtig
practice-wrong = Nicht richtig
practice-picked = Deine Wahl war { $letter }: { $option } – { $why }
practice-is = Richtig ist { $letter }: { $option } – { $why }
practice-full-answer = Was eine volle Antwort sagt
practice-put-off = Zurückgestellt. Sie wartet einen halben Tag.
practice-due = { $rating ->
    [again] Noch nicht gewusst. Sie kommt wieder: { $due }.
    [hard] Mit Mühe gewusst. Sie kommt wieder: { $due }.
    [good] Gewusst. Sie kommt wieder: { $due }.
   *[easy] Gut gewusst. Sie kommt wieder: { $due }.
 }
practice-known = Dir sind { $known } von { $all } Fragen begegnet.
practice-next-due = Die nächste wird fällig: { $next }.
practice-reminder = Ich erinnere dich um { $hour } Uhr ({ $zone }) an Tagen, an denen etwas wartet. Ändern kannst du das mit { $command }.
practice-no-reminder = Ich erinnere dich nicht. Wähle eine Uhrzeit mit { $command }.
practice-away = Du bist bis { $day } weg; vorher ist nichts fällig.
practice-remind-set = Wenn etwas wartet, erinnere ich dich per Direktnachricht um { $hour } Uhr ({ $zone }), höchstens einmal am Tag; zuerst { $next }. Beenden kannst du das mit { $off }.
practice-remind-off = Ich erinnere dich nicht mehr.
practice-snoozed = Ich erinnere dich { $next }.
practice-away-set = Bis { $day } ist nichts fällig, und ich erinnere dich nicht. Früher beenden kannst du das mit { $off }.
practice-back = Willkommen zurück. Was inzwischen fällig wurde, wartet.
reminder-title = Zeit zum Üben
reminder-note = Du wolltest erinnert werden. Beenden kannst du das mit { $off }.

## Probegespräche

mock-title = Probegespräch: Frage { $number } von { $all }
mock-form = Frage { $number }; nur du siehst es
mock-rules = Antworte wie im Gespräch. Was du genannt und was du ausgelassen hast, erfährst du am Ende. Ein Punkt, den ein Tipp verrät, zählt halb. In keiner Rangliste zählt es, und es endet von selbst: { $ends }.
mock-fewer = Dazu gibt es nur { $all } Fragen.
mock-until = Antworte bis { $until }. Was später kommt, wird gelesen, bringt aber nichts.
mock-under-way = Dieses hier läuft noch. Um ein neues zu beginnen, beende es mit { $command }.
mock-taken = Angekommen. Die nächste:
mock-late = Das kam nach der Zeit und bringt deshalb nichts. Die nächste:
mock-passed = Ausgelassen. Die nächste:
mock-before-now = Frage { $number } ist erledigt. Hier bist du:
button-pass = Auslassen
button-export = Als Markdown
button-again = Noch eins
mock-over = Probegespräch: { $score } %
mock-about = { $role }, { level }, { $day }: { $answered } von { $all } Fragen beantwortet.
mock-first = Das war dein erstes. Das nächste wird damit verglichen.
mock-compared = { $change ->
    [better] Beim letzten Mal ({ $role }, { level }, { $day }) waren es { $before } %, jetzt sind es { $by } mehr.
    [worse] Beim letzten Mal ({ $role }, { level }, { $day }) waren es { $before } %, jetzt sind es { $by } weniger.
   *[same] Beim letzten Mal ({ $role }, { level }, { $day }) waren es auch { $before } %.
 }
mock-topics = Nach Themen, das schwächste zuerst
mock-topic = { $topic }: { $score } %
mock-topic-before = { $topic }: { $score } %, beim letzten Mal { $before } %
mock-read = Als Nächstes zu lesen
mock-question = { $number }. { $ask } – { $score } %
mock-question-heading = Frage { $number } – { $score } %
mock-point = { $credit ->
    [full] ✓ Genannt: { $point }
    [half] ◐ Halb: { $point }
   *[none] · Ausgelassen: { $point }
 }
mock-not-answered = Nicht beantwortet.
mock-was-late = Nach der Zeit beantwortet.
mock-your-answer = Deine Antwort
mock-exported = Der Bericht zu deinem Probegespräch, mit deinen Antworten im Wortlaut.

practised-already = Diese Frage ist erledigt. Weiter geht es mit { $command }.
no-reminder = Ich erinnere dich nicht, also gibt es nichts zu verschieben. Wähle eine Uhrzeit mit { $command }.
no-mock = Es gibt kein Probegespräch zu zeigen. Beginne eines mit { $command }.
nothing-to-interview = Zu dieser Rolle gibt es keine Fragen. Wähle ein anderes Paket.
minutes-out-of-range = Eine Antwort darf { $least } bis { $most } Minuten dauern. Ohne Angabe hast du beliebig viel Zeit.

command-practice = üben
    .help = Allein üben: Was du verpasst oder nie gesehen hast, kommt wieder, bis es sitzt
command-practice-next = weiter
    .help = Zeigt die nächste Frage zum Üben
command-practice-status = stand
    .help = Zeigt, was fällig ist und wann du erinnert wirst
command-practice-remind = erinnern
    .help = Erinnert dich einmal am Tag per Direktnachricht ans Üben
command-practice-snooze = später
    .help = Verschiebt die nächste Erinnerung
command-practice-away = weg
    .help = Nimm dir frei: Nichts ist fällig, und nichts erinnert dich
command-mock = probegespräch
    .help = Ein Probegespräch: fünf Fragen und ein Bericht, nur für dich
command-mock-start = beginnen
    .help = Beginnt ein Probegespräch
command-mock-show = zeigen
    .help = Zeigt die Frage, die auf dich wartet
command-mock-stop = beenden
    .help = Beendet es jetzt und zeigt den Bericht
command-mock-report = bericht
    .help = Zeigt den Bericht zum letzten noch einmal
command-mock-export = export
    .help = Gibt dir den Bericht zum letzten als Markdown-Datei

option-hours = stunden
    .help = Um wie viele Stunden (sonst: 2)
option-role = rolle
    .help = Das Paket, um das es geht
option-level = niveau
    .help = Wie weit du bist
option-minutes = minuten
    .help = Wie viele Minuten jede Antwort dauern darf (sonst: so lange du magst)

choice-beginner = Am Anfang
choice-intermediate = Mittendrin
choice-advanced = Fortgeschritten
