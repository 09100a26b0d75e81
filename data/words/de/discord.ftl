## Choices

select-span = Zeitraum
select-whose = Rangliste
select-board = { $place ->
    [everywhere] Alle Kanäle
   *[channel] Dieser Kanal
 }
select-another-role = Noch eines über
select-pack = Nur ein Paket üben

## What the bot may do, as Discord's own client names it

right = { $right ->
    [view-channel] Kanal ansehen
    [send-messages] Nachrichten senden
    [send-in-threads] Nachrichten in Threads senden
    [embed-links] Links einbetten
    [read-history] Nachrichtenverlauf anzeigen
    [open-threads] Öffentliche Threads erstellen
    [manage-roles] Rollen verwalten
   *[pin] Nachrichten anpinnen
 }

## Why a post did not go out

trouble-lacking = { $what ->
    [threads] Ich darf in diesem Kanal keine Threads eröffnen. Gib mir hier { $rights }
    [pin] Ich darf in diesem Kanal nichts anpinnen. Gib mir hier { $rights }
    [roles] Ich darf diese Rolle nicht vergeben. Gib mir { $rights }, und zieh meine eigene Rolle in der Rollenliste des Servers über diese
   *[post] Ich darf in diesem Kanal nichts posten. Gib mir hier { $rights }
 }
trouble-not-readable = es ist nicht bekannt, ob dieser Beitrag angekommen ist, und ich darf nicht nachlesen, deshalb poste ich ihn nicht noch einmal. Gib mir hier { $right }; dann sehe ich nach und poste, was fehlt
trouble-not-found = es ist nicht bekannt, ob dieser Beitrag angekommen ist, und seitdem kamen mehr als { $messages } Nachrichten, deshalb kann ich es nicht feststellen und poste ihn nicht noch einmal
trouble-too-late = es war zu spät zum Posten
trouble-refused = es wurde abgelehnt (HTTP { $status }, Code { $code }); im Log steht mehr
trouble-not-taken = es wird gerade nicht angenommen
trouble-unknown = ob es angekommen ist, ist noch nicht bekannt
trouble-channel-gone = der Kanal ist weg; richte die tägliche Frage in einem anderen ein
trouble-role-gone = es gibt die Rolle nicht mehr; vergib eine andere von Hand
trouble-member-gone = nicht mehr auf diesem Server, also gibt es sie nicht
