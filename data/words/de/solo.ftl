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
