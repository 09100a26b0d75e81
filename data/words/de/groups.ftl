## Lerngruppen

group-created = { $open ->
    [yes] { $group } ist da, und du kümmerst dich darum. Alle können mit { $join } beitreten; einladen kannst du mit { $invite }.
   *[no] { $group } ist da, und du kümmerst dich darum. Hinein kommt man nur auf Einladung: Lade Leute mit { $invite } ein. Sie treten per Knopf oder mit { $join } bei.
 }
group-joined = Du bist jetzt in { $group }. { $show } zeigt, wer dabei ist und wo du stehst.
group-left = Du hast { $group } verlassen. Deine Punkte bleiben.
group-left-gone = Du hast { $group } verlassen. Sonst war niemand darin, also gibt es die Gruppe nicht mehr. Deine Punkte bleiben.
group-left-keeper = Du hast { $group } verlassen. Jetzt kümmert sich { $keeper } darum. Deine Punkte bleiben.
group-invited = { $member } ist in { $group } eingeladen und weiß es per Direktnachricht.
group-invited-untold = { $member } ist in { $group } eingeladen, nimmt aber keine Direktnachrichten von mir an. Sag es weiter: Beitreten geht mit { $command }.
group-invitation-title = Du bist in eine Lerngruppe eingeladen
group-invitation = { $member } lädt dich in { $group } ein: Ihr beantwortet dieselben Fragen und habt eine Rangliste unter euch. Tritt mit dem Knopf bei oder auf dem Server mit { $command }.
group-invitation-note = Wenn du nicht möchtest, musst du nichts tun.
group-removed = { $member } ist nicht mehr in { $group }.
group-removed-gone = { $member } war als Letztes noch in { $group }, also gibt es die Gruppe nicht mehr.
group-removed-keeper = { $member } ist nicht mehr in { $group }. Jetzt kümmert sich { $keeper } darum.
group-tied-next = { $channel } ist jetzt der Kanal von { $group }. Dort kommt die nächste Frage: { $next }.
group-tied = { $channel } ist jetzt der Kanal von { $group }. Dort ist noch keine Frage geplant; Admins können mit { $command } eine beginnen.
group-untied = { $channel } ist nicht mehr der Kanal von { $group }. Eine tägliche Frage dort läuft weiter.
group-kept = { $entry ->
    [open] Alle können beitreten. { $keeper } kümmert sich darum.
   *[invited] Hinein kommt man nur auf Einladung. { $keeper } kümmert sich darum.
 }
group-members = { $members ->
    [one] 1 Mitglied
   *[other] { $members } Mitglieder
 }: { $names }{ $more ->
    [0] { "" }
   *[other] { " " }und { $more } weitere
 }
group-channel-next = Der Kanal ist { $channel }; dort kommt die nächste Frage: { $next }
group-channel = Der Kanal ist { $channel }; dort ist keine Frage geplant, Admins können mit { $command } eine beginnen
group-list = Lerngruppen
group-none = Noch gibt es keine Lerngruppe. Gründe eine mit { $command }.
group-list-invited = Du bist eingeladen in { $groups }.
group-list-note = Seite { $page } von { $pages } · beitreten mit { $join }
group-in-list = { $group }: { $members ->
    [one] 1 Mitglied
   *[other] { $members } Mitglieder
 }, { $entry ->
    [open] offen
   *[invited] auf Einladung
 }
group-in-list-own = { group-in-list }, du bist dabei
button-join-group = Beitreten
button-join-named = { $group } beitreten
button-group-board = Rangliste
me-group = { button-span }, in { $group }: { $standing }

## Ranglisten der Lerngruppen

board-title-group = Rangliste: { board-span }, { $group }
board-group-how = Es zählt alles auf diesem Server, für alle, die jetzt in der Gruppe sind.
board-groups-how = Punkte eines aktiven Mitglieds im Schnitt; aktiv ist, wer geantwortet hat. Es zählt alles auf diesem Server, für alle, die jetzt in einer Gruppe sind.
board-figures-group = im Schnitt { $average } Punkte, { $active ->
    [one] 1 aktives Mitglied
   *[other] { $active } aktive Mitglieder
 }
group-average = { $whole },{ $tenth }
board-figures-nobody = kein aktives Mitglied
board-note-groups = Seite { $page } von { $pages } · { $groups ->
    [one] 1 Gruppe
   *[other] { $groups } Gruppen
 }
board-note-groups-ends = { board-note-groups } · beginnt neu { $end }

## Was nicht geht

group-no-name = Eine Gruppe braucht einen sichtbaren Namen mit höchstens { $most } Zeichen.
group-long-name = Dieser Name ist zu lang. Der Name einer Gruppe hat höchstens { $most } Zeichen.
group-name-taken = Eine Gruppe „{ $group }“ gibt es schon. Tritt ihr mit { $command } bei oder wähle einen anderen Namen.
group-too-many = Hier gibt es { $most } Gruppen, mehr geht nicht. Tritt einer davon bei; { $command } zeigt sie.
group-too-many-own = Niemand kann in mehr als { $most } Gruppen zugleich sein. Verlasse erst eine mit { $command }.
group-full = { $group } ist voll: Es gibt { $most } Plätze, und auch Eingeladene haben einen. Frag wieder, wenn jemand gegangen ist.
group-invitation-only = In { $group } kommt man nur auf Einladung. Bitte { $keeper } um eine.
group-already-in = Du bist schon in { $group }. Sieh nach mit { $command }.
group-not-in-it = Du bist nicht in { $group }. Deine Gruppen sind in { $command } gekennzeichnet.
group-in-none = Du bist in keiner Lerngruppe. Sieh mit { $list } nach, welche es gibt, oder gründe eine mit { $create }.
group-which = Du bist in mehreren Gruppen: { $groups }. Sag mit { $option }, welche du meinst.
group-which-option = { $option }:NAME
group-no-such = Eine Gruppe „{ $words }“ gibt es hier nicht. Alle zeigt { $command }.
group-is-gone = Diese Gruppe gibt es nicht mehr. Welche es gibt, zeigt { $command } auf dem Server.
group-not-keeper = Das kann nur { $keeper }, wer sich also um { $group } kümmert, und das können Admins. Bitte darum.
group-member-in-it = { $member } ist schon in { $group }.
group-invited-before = { $member } ist schon in { $group } eingeladen und bekam keine zweite Nachricht. Beitreten geht mit { $command }.
group-member-not-in-it = { $member } ist weder in { $group } noch dorthin eingeladen.
group-no-such-member = Ich kenne hier niemanden mit dem Namen „{ $words }“, oder mehrere. Ich kenne alle, die einmal geantwortet oder einen Befehl benutzt haben.
group-not-here = { $member } ist nicht auf diesem Server. Lade die Person erst hierher ein.
group-not-a-bot = { $member } ist ein Bot, und das hier ist für Menschen.
group-channel-taken = Dieser Kanal gehört schon zu { $group }. Nimm einen anderen, oder lass ihn erst von dieser Gruppe lösen.
group-no-lines = Der Vergleich der Gruppen geht nicht als Datei. Nimm { $option } und nenne eine Gruppe.

command-group = gruppe
    .help = Gründe Lerngruppen und tritt darin an
command-group-create = gründen
    .help = Gründet eine Lerngruppe
command-group-join = beitreten
    .help = Tritt einer offenen Lerngruppe bei oder einer, in die du eingeladen bist
command-group-leave = verlassen
    .help = Verlässt eine Lerngruppe; deine Punkte bleiben
command-group-invite = einladen
    .help = Lädt ein Mitglied in deine Lerngruppe ein
command-group-remove = entfernen
    .help = Nimmt ein Mitglied heraus oder eine Einladung zurück (wer sich um die Gruppe kümmert, und Admins)
command-group-show = zeigen
    .help = Zeigt, wer in einer Lerngruppe ist, wo du stehst und wann ihre nächste Frage kommt
command-group-list = liste
    .help = Listet die Lerngruppen und deine Einladungen auf
command-group-channel = kanal
    .help = Macht diesen Kanal zu dem der Gruppe, oder nicht mehr (wer sich um sie kümmert, und Admins)

option-name = name
    .help = Der Name
option-open = offen
    .help = Ob alle beitreten können oder nur Eingeladene (sonst: alle)
option-member = mitglied
    .help = Um wen es geht
option-group = gruppe
    .help = Die Lerngruppe, wenn du in mehreren bist oder in keiner

choice-group = Eine Lerngruppe
choice-groups = Die Lerngruppen im Vergleich
