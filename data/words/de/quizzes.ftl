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
