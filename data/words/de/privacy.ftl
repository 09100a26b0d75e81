## Was über jemanden gespeichert ist

privacy-title = Was über dich gespeichert ist
privacy-nothing = Über dich ist nichts gespeichert, und dass du gefragt hast, wird auch nicht vermerkt.
privacy-here = Hier
privacy-since = Hier kennt man dich als { $name } seit { $since }.{ $hidden ->
    [yes] { " " }Das ist ein neutraler Name; dein eigener ist nicht gespeichert.
   *[no] { "" }
 }
privacy-answers = { $answers ->
    [one] { $answers } Antwort auf eine tägliche Frage mit Bewertung und Punkten
   *[other] { $answers } Antworten auf tägliche Fragen mit Bewertung und Punkten
 }; { $worded ->
    [0] keine mit deinen Worten
    [one] { $worded } mit deinen Worten
   *[other] { $worded } mit deinen Worten
 }
privacy-hints = { $hints ->
    [one] { $hints } genommener Tipp
   *[other] { $hints } genommene Tipps
 }
privacy-quizzes = { $quizzes ->
    [one] { $quizzes } gespieltes Quiz
   *[other] { $quizzes } gespielte Quiz
 }, { $answers ->
    [one] { $answers } gewählte Antwort
   *[other] { $answers } gewählte Antworten
 }
privacy-practice = Üben: wie gut du { $cards ->
    [one] { $cards } Frage
   *[other] { $cards } Fragen
 } kennst, und { $showings ->
    [one] { $showings } Mal, dass eine gezeigt wurde
   *[other] { $showings } Male, dass eine gezeigt wurde
 }; nicht, was du geantwortet hast
privacy-mocks = { $mocks ->
    [one] { $mocks } Probegespräch
   *[other] { $mocks } Probegespräche
 } mit { $answers ->
    [one] { $answers } Antwort
   *[other] { $answers } Antworten
 } und den Bewertungen
privacy-reminder = Wann du ans Üben erinnert werden willst
privacy-groups = { $groups ->
    [one] { $groups } Lerngruppe, in der du bist oder in die du eingeladen bist
   *[other] { $groups } Lerngruppen, in denen du bist oder in die du eingeladen bist
 }
privacy-schedules = { $schedules ->
    [one] { $schedules } tägliche Frage, die du eingerichtet hast
   *[other] { $schedules } tägliche Fragen, die du eingerichtet hast
 }
privacy-only-name = Dein Name und die Kennung, die die Plattform dir gibt, sonst nichts
privacy-keep = Der Wortlaut deiner Antworten bleibt gespeichert, bis du vergessen wirst.
privacy-days = Der Wortlaut deiner Antworten wird { $days } Tage nach Schluss der Frage entfernt; Bewertungen und Punkte bleiben.
privacy-who = Deine Antworten, Bewertungen und Tipps siehst nur du, und wo du Einspruch erhebst, auch die Moderation; aus allen Antworten zusammen sagt die Auflösung, wie viele jeden Punkt genannt haben. Deinen Namen, deine Punkte, deinen Rang und deine Quizergebnisse sehen alle hier. Wer dieses Hone betreibt, hat die Datenbank und damit alles.
privacy-own = Nur für dich: Üben und Probegespräche
privacy-own-keep = Der Wortlaut deiner Probegespräche bleibt gespeichert, bis du vergessen wirst.
privacy-own-days = Der Wortlaut deiner Probegespräche wird { $days } Tage nach ihrem Ende entfernt; Bewertungen bleiben.
privacy-own-who = All das siehst nur du. Wer dieses Hone betreibt, hat die Datenbank und damit auch das.
privacy-elsewhere = Auch für { $places ->
    [one] { $places } weiteren Server
   *[other] { $places } weitere Server
 } ist etwas gespeichert. Frag dort, was; die Datei unten enthält alles.
privacy-what-to-do = { $export } gibt dir alles als Datei. { $forget } löscht es. Mit { $settings } nennen dich Ranglisten bei einem neutralen Namen.

privacy-exported = Hier ist alles, was über dich gespeichert ist, von { $places ->
    [one] { $places } Ort
   *[other] { $places } Orten
 }. Nur du siehst diese Nachricht.
export-too-large = Was über dich gespeichert ist, braucht { $megabytes } MB, mehr als in eine Nachricht passt. Hol es dir Jahr für Jahr mit { $command } { $option }:JAHR; es gibt { $years }.

settings-answers-keep = Der Wortlaut von Antworten bleibt gespeichert. Mit { $option }:30-days wird er nach einigen Tagen entfernt.
settings-answers-days = Der Wortlaut von Antworten wird { $days } Tage nach Schluss der Frage entfernt; Bewertungen und Punkte bleiben.

mock-words-removed = Der Wortlaut dieser Antwort wurde entfernt.

privacy-shown-as = { $hidden ->
    [yes] Ranglisten und Quiz hier nennen dich { $name }. In früheren Nachrichten steht noch dein Name.
   *[no] Ranglisten und Quiz hier nennen dich { $name }.
 }
neutral-name = Mitglied { $code }
somebody-forgotten = jemand, der nicht mehr da ist

## Vergessen werden

forget-word = vergiss mich
forget-label = Tippe „{ $word }“. Es gibt kein Zurück.
forget-title-here = Vergiss mich hier
forget-title-everywhere = Vergiss mich überall
forget-what-here = Deine Antworten, Punkte, Quiz und dein Name hier werden endgültig gelöscht.
forget-what-everywhere = Alles von dir auf jedem Server, Üben und Probegespräche werden endgültig gelöscht.
not-confirmed = Du hast „{ $typed }“ statt „{ $word }“ getippt, also wurde nichts gelöscht. Versuche es noch einmal mit { $command }.
forget-nothing = Über dich war nichts gespeichert, also gab es nichts zu löschen.
forgotten-here = Erledigt. Hier ist nichts mehr über dich gespeichert.
forgotten-everywhere = Erledigt. Über dich ist nichts mehr gespeichert; gelöscht wurde an { $places ->
    [one] { $places } Ort
   *[other] { $places } Orten
 }.
forgotten-posts = Nachrichten von früher, etwa das Siegertreppchen eines Quiz, bleiben in ihren Kanälen. Wer die Kanäle verwaltet, kann sie löschen.
forgotten-schedules = { $schedules ->
    [one] Eine tägliche Frage, die du eingerichtet hast, geht weiter; von ihren Problemen erfährt niemand mehr, außer mit { $command } wird ein Kanal dafür gewählt.
   *[other] { $schedules } tägliche Fragen, die du eingerichtet hast, gehen weiter; von ihren Problemen erfährt niemand mehr, außer mit { $command } wird ein Kanal dafür gewählt.
 }
forgotten-elsewhere = Auf anderen Servern oder vom Üben und aus Probegesprächen ist noch etwas da. Lösche auch das mit { $command } { $option }:yes.
forgotten-anew = Wenn du wieder mitmachst, fängst du als neues Mitglied an.
forgotten-meanwhile = Du wurdest gerade vergessen, also wurde das nicht gespeichert. Sende es noch einmal, wenn du neu anfangen willst.

command-privacy = privatsphäre
    .help = Sieh, hol dir und lösche, was über dich gespeichert ist
command-privacy-show = zeigen
    .help = Zeigt, was über dich gespeichert ist, wie lange, und wer es sieht
command-privacy-export = export
    .help = Gibt dir alles, was über dich gespeichert ist, als Datei
command-privacy-forget = vergessen
    .help = Löscht alles, was über dich gespeichert ist; du wirst gebeten, das zu bestätigen
command-privacy-settings = einstellungen
    .help = Wähle, wie andere dich nennen und wie lange der Wortlaut von Probegesprächen bleibt

option-year = jahr
    .help = Nur was in diesem Jahr geschah, zum Beispiel 2026
option-everywhere = überall
    .help = Auf jedem Server, auch Üben und Probegespräche
option-shown-as = gezeigt-als
    .help = Wie Ranglisten und Quiz hier dich nennen
option-answers = antworten
    .help = Wie lange der Wortlaut von Antworten bleibt; Bewertungen und Punkte bleiben immer

choice-my-name = Bei meinem Namen
choice-neutral-name = Bei einem neutralen Namen wie Mitglied 7K2
choice-keep = Auf Dauer
choice-30-days = 30 Tage
choice-90-days = 90 Tage
choice-365-days = 365 Tage
