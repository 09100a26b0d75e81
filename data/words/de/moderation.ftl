## Reports and appeals

button-report = Melden
button-appeal = Einspruch
report-form-title = Diese Frage melden
report-form-label = Was stimmt nicht?
report-form-placeholder = Etwa: Die Lösung ist veraltet, ein Wort fehlt, zwei Möglichkeiten sind richtig.
appeal-form-title = Einspruch gegen die Bewertung
appeal-form-label = Was in deiner Antwort sollte zählen?
appeal-form-placeholder = Die Worte deiner Antwort, und warum sie das Gefragte sagen.
appeal-choose = Was davon sagt deine Antwort? Wähle eins und schreib dann in ein paar Worten, wo.
lettered = { $letter }. { $point }
report-filed = Danke. Jemand aus der Moderation sieht es sich an, und du erfährst privat, was daraus wird. Bis dahin ändert sich nichts.
appeal-filed = Danke. Jemand aus der Moderation sieht sich den Einspruch und deine Antwort an, und du erfährst privat, was daraus wird. Wird er angenommen, ändern sich deine Punkte und die aller anderen, die es gesagt haben.
question-withdrawn = Diese Frage wurde zurückgezogen und zählt für niemanden.
round-voided = Die Frage für { $day } wurde zurückgezogen. Sie zählt für niemanden: Ihre Punkte sind aus den Ranglisten verschwunden, und sie kostet keine Serie.
round-restored = Die Frage für { $day } zählt wieder, mit den Punkten, die sie brachte.

## What is told in private

cases-title = Jemand wartet auf die Moderation
cases-wait = { $cases ->
    [one] 1 Meldung oder Einspruch wartet
   *[other] { $cases } Meldungen und Einsprüche warten
 } auf eine Entscheidung. Zur ältesten geht es mit { $command }.
told-report-accepted = Deine Meldung zu dieser Frage wurde angenommen, danke: „{ $question }“
told-report-rejected = Deine Meldung zu dieser Frage wurde angesehen; die Frage bleibt, wie sie ist: „{ $question }“
told-appeal-rejected = Dein Einspruch wurde angesehen; die Bewertung bleibt, wie sie ist: „{ $question }“
told-appeal-accepted = { $moved ->
    [yes] Dein Einspruch wurde angenommen. Deine Punkte dafür stiegen von { $was } auf { $now }: „{ $question }“
   *[no] Dein Einspruch wurde angenommen. Deine Punkte bleiben bei { $now }, weil eine andere Antwort von dir nicht weniger brachte: „{ $question }“
 }
told-regraded = Eine weitere Formulierung für einen Kernpunkt wurde angenommen, und du hattest ihn so genannt. Deine Punkte dafür stiegen von { $was } auf { $now }: „{ $question }“

## Deciding

queue-empty = Nichts wartet auf eine Entscheidung.
case-title = { $appeal ->
    [yes] Einspruch von { $member }
   *[no] Meldung von { $member }
 }
case-believes = Sollte genannt sein: { $point }
case-found = Was gefunden wurde, für { $points ->
    [one] 1 Punkt
   *[other] { $points } Punkte
 }
case-answer = Die Antwort
case-point = { $credit ->
    [full] ✓ Genannt: { $point }
    [half] ◐ Halb: { $point }
   *[none] · Nicht gefunden: { $point }
 }
case-words-gone = Der Wortlaut der Antwort wurde entfernt, weil Antworten nur eine Zeit lang aufgehoben werden. Man kann hier nur noch ablehnen.
case-about-day = { $question }, { $day } · { $waiting } offen
case-about-quiz = { $question }, in einem Quiz · { $waiting } offen
button-accept = Annehmen
button-accept-void = Annehmen und zurückziehen
button-reject = Ablehnen
button-next-case = Weiter
button-type-words = Worte eintippen
case-choose-point = Welchen Kernpunkt nennt die Antwort?
case-choose-words = Welche Worte nennen ihn?
case-choose-words-note = Von jetzt an nennt hier jede Antwort, die das sagt, den Kernpunkt „{ $point }“, was auch darum herum steht. Wähle einen Satz, oder besser: Tippe die wenigen Worte ein, auf die es ankommt.
phrase-form-title = Diese Worte annehmen
phrase-form-label = Ein Satz mit den Worten, die zählen
phrase-form-placeholder = Zwei bis acht Inhaltswörter, auf Englisch. Füllwörter und Endungen sind egal.
report-accepted = Angenommen. Wer gemeldet hat, erfährt es.
report-accepted-voided = Angenommen, und die Frage wurde zurückgezogen: { $members ->
    [one] 1 Mitglied verlor
   *[other] { $members } Mitglieder verloren
 } dafür { points }.
case-rejected = Abgelehnt. Wer gefragt hat, erfährt es.
phrasing-accepted = Angenommen
phrasing-pattern = Von jetzt an wird danach gesucht: { $pattern }
phrasing-moved = { $answers ->
    [0] Keine frühere Antwort bringt dadurch mehr.
    [one] 1 frühere Antwort bringt { points } mehr. Wer sie gab, erfährt es.
   *[other] { $answers } frühere Antworten von { $members ->
        [one] 1 Mitglied
       *[other] { $members } Mitgliedern
    } bringen zusammen { points } mehr. Wer sie gab, erfährt es.
 }
void-done = { $rounds ->
    [one] Die Frage wurde zurückgezogen
   *[other] Die Frage wurde { $rounds } Mal zurückgezogen
 } und zählt für niemanden; { $members ->
        [one] { $members } Mitglied verlor
       *[other] { $members } Mitglieder verloren
    } { points }. Rückgängig geht es mit dem Befehl zum Wiederherstellen.
restore-done = { $rounds ->
    [one] Die Frage zählt wieder
   *[other] Die Frage zählt { $rounds } Mal wieder
 }; { $members ->
        [one] { $members } Mitglied bekam
       *[other] { $members } Mitglieder bekamen
    } { points } zurück.
excuse-done = { $excused ->
    [yes] { $member } ist für { $day } entschuldigt: Das kostet keine Serie.
   *[no] { $member } ist für { $day } nicht mehr entschuldigt.
 }
streak-excused = gehalten: { $day } wurde von { $author } entschuldigt

## What of it /privacy shows

privacy-cases = { $cases ->
    [one] { $cases } Meldung oder Einspruch von dir, und was daraus wurde; die Moderation sieht es
   *[other] { $cases } Meldungen und Einsprüche von dir, und was daraus wurde; die Moderation sieht sie
 }
privacy-excuses = { $days ->
    [one] { $days } Tag, für den du entschuldigt wurdest
   *[other] { $days } Tage, für die du entschuldigt wurdest
 }
privacy-decisions = { $decisions ->
    [one] { $decisions } Entscheidung von dir in der Moderation
   *[other] { $decisions } Entscheidungen von dir in der Moderation
 }

## The record

log-title = Was entschieden wurde
log-empty = Es wurde noch nichts entschieden.
somebody = jemand
log-what = { $what ->
    [accepted] nahm die Meldung von { $member } an ({ $question })
    [rejected] { $appeal ->
        [yes] lehnte den Einspruch von { $member } ab ({ $question })
       *[no] lehnte die Meldung von { $member } ab ({ $question })
    }
    [phrasing] nahm den Einspruch von { $member } an ({ $question })
    [voided] zog die Frage für { $day } zurück ({ $question })
    [restored] ließ die Frage für { $day } wieder zählen ({ $question })
    [excused] entschuldigte { $member } für { $day }
   *[unexcused] nahm die Entschuldigung von { $member } für { $day } zurück
 }
log-line = { $at }: { $author } { $what }{ log-moved }{ log-untold }
log-moved = { $moved ->
    [yes] ; { $sign }{ points }, { $members ->
        [one] { $members } Mitglied
       *[other] { $members } Mitglieder
    }
   *[no] { "" }
 }
reason-said = Grund: { $reason }
log-untold = { $untold ->
    [yes] ; konnte nicht mitgeteilt werden
   *[no] { "" }
 }
phrasings-title = Angenommene Formulierungen
phrasings-none = Hier wurde noch keine Formulierung angenommen.
phrasings-file = { $phrasings ->
    [one] 1 Formulierung wurde
   *[other] { $phrasings } Formulierungen wurden
 } hier angenommen, als Zeilen für die Fragendateien: Schlage sie denen vor, die die Pakete pflegen.

## What cannot be

case-reported = Du hast diese Frage schon gemeldet, und noch niemand hat es sich angesehen. Du erfährst, wenn es so weit ist.
case-appealed = Du hast gegen diese Bewertung schon Einspruch erhoben, und noch niemand hat ihn sich angesehen. Du erfährst, wenn es so weit ist.
case-too-many = Von dir warten schon { $most } Meldungen und Einsprüche. Schick das noch einmal, wenn einige davon entschieden sind.
case-no-words = Da stand nichts, also wurde nichts abgeschickt. Schreib in ein paar Worten, was du meinst.
case-too-long = Das sind { $chars } Zeichen, und höchstens { $most } passen; es wurde nichts abgeschickt. Kürze es und schick es noch einmal.
case-not-answered = Du hast diese Frage nicht beantwortet, solange sie offen war, also gibt es keine Bewertung, gegen die du Einspruch erheben könntest.
case-full-marks = Diese Antwort hat die volle Punktzahl; ein Einspruch könnte nicht mehr bringen.
case-answer-removed = Der Wortlaut dieser Antwort wurde entfernt, weil Antworten nur eine Zeit lang aufgehoben werden. Über einen Einspruch könnte niemand entscheiden.
case-decided = Das wurde schon entschieden. Was offen ist, zeigt { $command }.
case-not-in-answer = Auch mit diesen Worten nennt die Antwort den Kernpunkt nicht; es wurde nichts angenommen. Wähle Worte, die in der Antwort stehen, oder einen anderen Kernpunkt.
case-no-such-question = „{ $words }“ ist kein Name einer Frage. Schreib ihn als paket/frage, wie er bei den offenen Fällen steht.
case-nothing-there = { $voided ->
    [yes] Hier ist keine solche Frage zurückgezogen; es wurde nichts geändert. Nenne den Tag oder die Frage.
   *[no] Hier zählt keine solche Frage; es wurde nichts geändert. Nenne den Tag oder die Frage.
 }
case-no-such-member = Niemand hier heißt „{ $words }“, oder mehrere heißen so. Wähle das Mitglied aus der Liste oder schreib den Namen wie in den Ranglisten.
case-no-round = Am { $day } gab es in diesem Kanal keine Frage; niemand muss entschuldigt werden.
case-still-open = Die Frage für { $day } ist noch offen. Entschuldige, wenn sie geschlossen ist.
case-answered = Für { $day } gibt es eine Antwort; das kostet keine Serie.
phrasing-words = { $count ->
    [one] Das ist { $count } Inhaltswort
   *[other] Das sind { $count } Inhaltswörter
 }, nötig sind { $least } bis { $most }; es wurde nichts angenommen. Schreib einen Satz nur mit den Worten, auf die es ankommt.
phrasing-sentences = Das ist mehr als ein Satz; es wurde nichts angenommen. Schreib den, der den Kernpunkt nennt.
phrasing-echo = Das wiederholt nur die Frage, und wer die Frage hineinkopiert, bekäme den Kernpunkt. Wähle andere Worte.
phrasing-hint = Mit diesen Worten brächte Tipp { $number } den Kernpunkt; es wurde nichts angenommen. Wähle andere Worte.
phrasing-wrong = Mit diesen Worten bekäme eine Antwort den Kernpunkt, von der bekannt ist, dass sie ihn nicht nennt; es wurde nichts angenommen. Wähle mehr Worte oder andere. Die Antwort ist: „{ $answer }“
phrasing-not-made = { $denied ->
    [yes] Diese Worte lesen sich, als spräche man gegen den Kernpunkt; es wurde nichts angenommen. Wähle andere.
   *[no] Diese Worte nennen den Kernpunkt nicht aus sich heraus; es wurde nichts angenommen. Schreib einen Satz statt einer Aufzählung.
 }

command-moderate = moderieren
    .help = Über Meldungen und Einsprüche entscheiden und Fehler beheben (für Admins)
command-moderate-queue = offen
    .help = Zeigt die älteste Meldung oder den ältesten Einspruch
command-moderate-void = zurückziehen
    .help = Zieht eine Frage zurück: Sie zählt für niemanden mehr
command-moderate-restore = wiederherstellen
    .help = Lässt eine zurückgezogene Frage wieder zählen
command-moderate-log = protokoll
    .help = Zeigt, was entschieden wurde, von wem, und wie viele Punkte sich änderten
command-moderate-phrasings = formulierungen
    .help = Gibt die angenommenen Formulierungen als Zeilen für Fragendateien
command-moderate-excuse = entschuldigen
    .help = Entschuldigt ein Mitglied für einen verpassten Tag: Das kostet keine Serie
command-moderate-unexcuse = nicht-entschuldigen
    .help = Nimmt eine Entschuldigung zurück

option-day = tag
    .help = Der Tag, als JJJJ-MM-TT (sonst: der letzte)
option-question = frage
    .help = Stattdessen eine Frage beim Namen, als paket/frage, wo immer sie hier gestellt wurde
option-on = am
    .help = Der Tag, als JJJJ-MM-TT
option-reason = grund
    .help = Warum; es steht im Protokoll
