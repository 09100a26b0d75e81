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
