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
