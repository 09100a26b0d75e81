## The daily question

daily-added = La question quotidienne est en place
daily-preview-title = Les prochaines publications
daily-changed = La question quotidienne a été modifiée
daily-resumed = La question quotidienne reprend
daily-list = Questions quotidiennes
daily-number = Numéro { $number }
daily-is = { $number }, dans { $channel } : { $timetable }. { daily-state }
daily-is-next = { daily-is } Prochaine : { $next }.
daily-state = { $state ->
    [active] En marche.
    [paused-until] En pause jusqu’au { $until }.
    [paused] En pause.
    [ended] Terminée : tout a été posé.
   *[removed] Supprimée.
 }
timetable = { $weekdays } à { $opens } { $zone }, fin à { $closes }, { $packs }{ timetable-difficulty }{ timetable-extras }
timetable-difficulty = { $difficulty ->
    [any] { "" }
    [easy] , faciles seulement
    [medium] , moyennes seulement
   *[hard] , difficiles seulement
 }
timetable-extras = { $some ->
    [yes] , avec { $extras }
   *[no] { "" }
 }
extra = { $extra ->
    [ping] mention
    [thread] fil
   *[pin] épingle
 }
all-packs = tous les packs
weekdays-all = tous les jours
weekdays-work = lun.–ven.
weekdays-weekend = sam. et dim.
preview = { $opens } à { $zone } ({ $utc } UTC), fin { $closes }
preview-change = { preview } – { $change }
clock-change = { $change ->
    [begins] l’heure d’été commence
    [ends] l’heure d’été se termine
   *[other] l’heure change
 } : UTC{ $before } devient UTC{ $after }
daily-lacking = Je n’ai pas encore tous les droits ici. Donne-moi { $rights } dans ce salon.
daily-problem = Problème pour { $day } : { $problem }
daily-left = { $left } questions sur { $all } n’ont jamais été posées ici ; ensuite, { at-end }.
daily-now = La question du jour est en route et ne reviendra pas à son heure.
daily-skipped = La question du { $day } est sautée ; personne n’y perd sa série. Prochaine question : { $next }.
daily-paused = En pause. Une question ouverte se termine comme annoncé. Pour reprendre : { $command }.
daily-paused-until = En pause. Une question ouverte se termine comme annoncé. Ça reprend tout seul le { $until } ; plus tôt avec { $command }.
daily-removed = La question quotidienne numéro { $number } est terminée. Une question ouverte se termine et sa réponse arrive comme annoncé ; les points et les séries restent.
sample-note = { $asked ->
    [yes] Un test avec la dernière question posée ici, que toi seul·e vois. Il ne compte pas, et les boutons ne font rien.
   *[no] Un test avec une de vos questions, que toi seul·e vois. Il ne compte pas, et les boutons ne font rien.
 }
settings-changed = Les réglages ont été modifiés
settings-title = Réglages
settings-role = Les personnes qui peuvent gérer le serveur peuvent configurer Hone, et { $role } aussi. Pour que la commande leur apparaisse, autorise-la pour ce rôle dans les paramètres du serveur, sous « Intégrations ».
settings-no-role = Seules les personnes qui peuvent gérer le serveur peuvent configurer Hone. Avec { $option }:RÔLE, un rôle le peut aussi.
settings-alerts = Je signale les problèmes dans { $channel }.
settings-no-alerts = Je signale les problèmes à la personne qui a mis en place la question quotidienne. Écris { $option }:here dans un salon pour les y recevoir.
settings-language = Dans les salons, je parle { $language } ; à chaque personne, la langue réglée dans son application.
