## Commands

command-season = saison
    .help = Les saisons : quelques semaines avec leur propre classement, et des gagnants
command-season-show = voir
    .help = Montre une saison, avec son classement final si elle est terminée
command-season-list = liste
    .help = Liste toutes les saisons
command-season-start = lancer
    .help = Lance une saison (pour les admins)
command-season-edit = modifier
    .help = Modifie une saison ; ce qui n’est pas nommé reste (pour les admins)
command-season-end = terminer
    .help = Fait finir la saison aujourd’hui (pour les admins)
command-season-cancel = annuler
    .help = Retire une saison comme si elle n’avait jamais existé (pour les admins)
option-to = au
    .help = Le dernier jour, AAAA-MM-JJ
option-from = du
    .help = Le premier jour, AAAA-MM-JJ (au lancement, sinon : aujourd’hui)
option-reward = récompense
    .help = Un rôle pour la première place ; @everyone pour aucun
option-rename = renommer
    .help = Un nouveau nom
choice-season = La saison, ou la dernière

## Seasons

date = { $date ->
    [1] 1er
   *[other] { $date }
 } { short-month } { $year }
stretch = { $from } – { $to }
season-started = La saison « { $season } » est en place
season-changed = La saison « { $season } » a été modifiée
season-ends-today = La saison « { $season } » finit aujourd’hui
season-days = { $days }, premier et dernier jour compris ({ $zone }). Chaque réponse de ces jours compte, même déjà donnée.
season-then = Le classement final et les gagnants arrivent { $over }, une fois les dernières questions fermées.
season-reward = La première place reçoit { $role }.
season-reward-order = Pour cela, mon propre rôle doit être au-dessus de { $role } dans la liste des rôles du serveur.
season-reward-lacking = Je ne peux pas encore donner de rôles. Donne-moi { $rights } avant la fin de la saison, et place mon propre rôle au-dessus de celui-ci dans la liste des rôles du serveur.
season-see = Pour voir qui est en tête : { $command }.
season-cancel-sure = Annuler la saison « { $season } » ({ $days }) ? Son classement disparaît pour de bon. Personne ne perd de points ailleurs.
button-season-cancel = Annuler la saison
season-cancelled = La saison « { $season } » est annulée. Tous les points restent dans les autres classements.
season-list = Saisons
season-list-more = { $more } plus anciennes ne sont pas listées ; vois-les par leur nom.
season-listed = { $season } : { $state }
season-was = { $days }. Terminée ; classement final du { $closed }.
season-comes = { $days }. Commence { $begins }.
season-closes = { $days }. Terminée ; le classement final arrive { $over }.
season-runs = { $days }. Finit { $ends }.
season-nobody = { $over ->
    [yes] Personne n’y a répondu.
   *[no] Personne n’a encore répondu.
 }
season-corrected = Corrigé depuis : { $each }. Le classement final reste tel qu’annoncé.
season-corrected-one = { $member } a maintenant { points }
button-season-board = Le classement entier
season-members = { $members ->
    [one] { $members } membre
   *[other] { $members } membres
 }
select-season = Saison « { $season } »
season-board-title = Classement : { $season }, { board-place }
season-board-title-group = Classement : { $season }, { $group }
season-board-over = { board-note } · définitif depuis le { $closed }
season-board-ends = { board-note } · finit { $end }
season-groups-ends = { board-note-groups } · finit { $end }
season-web-over = { $season } · définitif depuis le { $closed }
season-web-ends = { $season } · finit { $end }, { $zone }
privacy-seasons = { $seasons ->
    [one] Ta ligne dans le classement final de { $seasons } saison
   *[other] Tes lignes dans le classement final de { $seasons } saisons
 }
privacy-seasons-set-up = { $seasons ->
    [one] { $seasons } saison créée par toi
   *[other] { $seasons } saisons créées par toi
 }

season-over-title = La saison « { $season } » est terminée
season-no-winner = { $days } : personne n’a marqué de point, il n’y a donc pas de gagnant cette fois.
season-won = { $names } { $winners ->
    [one] remporte la saison
   *[other] se partagent la première place
 } avec { points } ({ $days }).
season-won-reward = { $winners ->
    [one] La première place reçoit
   *[other] Tous reçoivent
 } { $role }.
season-more = { $more } autres sont aussi sur le podium.
season-thanks = Merci à tous les participants : { season-members }.
button-season-final = Classement final
season-next = La prochaine saison est « { $season } », { $days }.
season-problem-title = La saison « { $season } » a besoin de ton aide
season-problem-reward = Le rôle pour { $member } : { $error }.
season-problem-channel = L’annonce dans { $channel } : { $error }.
season-problem-note = { $given_up ->
    [yes] J’ai abandonné.
   *[no] Je continue d’essayer, trois jours au plus ; dès que c’est réglé, cela vient tout seul.
 } L’état des choses : { $command }.
season-reward-why = Première place de la saison « { $season } »

season-no-name = Une saison a besoin d’un nom, par exemple « Printemps 2026 ».
season-long-name = Ce nom a { $letters } caractères et celui d’une saison en a au plus { $most }. Choisis-en un plus court.
season-name-taken = Il y a déjà une saison « { $season } ». Choisis un autre nom.
season-ends-first = Une saison ne peut pas finir ({ $to }) avant de commencer ({ $from }). Choisis un dernier jour plus tardif.
season-too-long = Cela ferait { $days } jours, et une saison dure au plus { $most }. Choisis un dernier jour plus proche.
season-too-far = Une saison commence au plus tôt il y a { $back } jours et au plus tard dans { $ahead } jours, donc pas le { $from }. Choisis un autre premier jour.
season-over-already = Le { $to } est déjà passé. Choisis un dernier jour à partir d’aujourd’hui.
season-overlaps = La saison « { $season } » ({ $days }) a certains de ces jours, et les saisons ne se chevauchent pas. Choisis d’autres jours.
season-none = Il n’y a pas encore eu de saison ici. Un admin peut en lancer une avec { $command }.
season-none-open = Aucune saison n’est en cours ou prévue. Lances-en une avec { $command }.
season-none-running = Aucune saison n’est en cours. Vois-les toutes avec { $list } ; lances-en une avec { $start }.
season-unknown = Il n’y a pas de saison « { $season } » ici.{ $some ->
    [yes] { " " }Il y a : { $known }.
   *[no] { "" }
 }
season-which = Plusieurs saisons sont prévues : { $known }. Dis laquelle par son nom.
season-is-over = La saison « { $season } » est terminée et son classement final reste. Vois-le avec { $command }.
season-not-begun = La saison « { $season } » n’a pas commencé ; elle commence le { $from }. Un admin peut l’annuler avec { $command }.
season-nothing-to-change = Dis ce qui doit changer : { $options }.
