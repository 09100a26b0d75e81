## Groupes d’étude

group-created = { $open ->
    [yes] { $group } existe, et c’est toi qui t’en occupes. Tout le monde peut entrer avec { $join } ; invite avec { $invite }.
   *[no] { $group } existe, et c’est toi qui t’en occupes. On y entre seulement sur invitation : invite avec { $invite }. On entre par le bouton ou avec { $join }.
 }
group-joined = Tu es maintenant dans { $group }. { $show } montre qui en fait partie et où tu en es.
group-left = Tu as quitté { $group }. Tes points restent.
group-left-gone = Tu as quitté { $group }. Il n’y restait personne, le groupe n’existe donc plus. Tes points restent.
group-left-keeper = Tu as quitté { $group }. { $keeper } s’en occupe désormais. Tes points restent.
group-invited = { $member } a une invitation dans { $group }, annoncée par message privé.
group-invited-untold = { $member } a une invitation dans { $group }, mais n’accepte pas mes messages privés. Fais passer le mot : on entre avec { $command }.
group-invitation-title = Une invitation dans un groupe d’étude
group-invitation = { $member } t’invite dans { $group } : vous répondez aux mêmes questions et avez un classement entre vous. Entre par le bouton, ou avec { $command } sur le serveur.
group-invitation-note = Si tu ne veux pas, ne fais rien.
group-removed = { $member } n’est plus dans { $group }.
group-removed-gone = Il n’y avait plus que { $member } dans { $group } : le groupe n’existe plus.
group-removed-keeper = { $member } n’est plus dans { $group }. { $keeper } s’en occupe désormais.
group-tied-next = { $channel } est maintenant le salon de { $group }. La prochaine question y arrive : { $next }.
group-tied = { $channel } est maintenant le salon de { $group }. Aucune question n’y est prévue ; un admin peut en lancer une avec { $command }.
group-untied = { $channel } n’est plus le salon de { $group }. Une question quotidienne qui y arrive continue.
group-kept = { $entry ->
    [open] Tout le monde peut entrer. { $keeper } s’en occupe.
   *[invited] On y entre seulement sur invitation. { $keeper } s’en occupe.
 }
group-members = { $members ->
    [one] 1 membre
   *[other] { $members } membres
 } : { $names }{ $more ->
    [0] { "" }
   *[other] { " " }et { $more } de plus
 }
group-channel-next = Son salon est { $channel } ; la prochaine question y arrive : { $next }
group-channel = Son salon est { $channel } ; aucune question n’y est prévue, un admin peut en lancer une avec { $command }
group-list = Groupes d’étude
group-none = Il n’y a pas encore de groupe d’étude. Crées-en un avec { $command }.
group-list-invited = Tu as une invitation dans { $groups }.
group-list-note = Page { $page } sur { $pages } · on entre avec { $join }
group-in-list = { $group } : { $members ->
    [one] 1 membre
   *[other] { $members } membres
 }, { $entry ->
    [open] ouvert
   *[invited] sur invitation
 }
group-in-list-own = { group-in-list }, tu en fais partie
button-join-group = Entrer
button-join-named = Entrer dans { $group }
button-group-board = Classement
me-group = { button-span }, dans { $group } : { $standing }

## Leurs classements

board-title-group = Classement : { board-span }, { $group }
board-group-how = Tout compte sur ce serveur, pour qui est dans le groupe maintenant.
board-groups-how = Points d’un membre actif en moyenne ; actif veut dire avoir répondu. Tout compte sur ce serveur, pour qui est dans un groupe maintenant.
board-figures-group = { $average } points en moyenne, { $active ->
    [one] 1 membre actif
   *[other] { $active } membres actifs
 }
group-average = { $whole },{ $tenth }
board-figures-nobody = aucun membre actif
board-note-groups = Page { $page } sur { $pages } · { $groups ->
    [one] 1 groupe
   *[other] { $groups } groupes
 }
board-note-groups-ends = { board-note-groups } · repart de zéro { $end }

## Ce qui ne va pas

group-no-name = Il faut à un groupe un nom qui se voie, de { $most } caractères au plus.
group-long-name = Ce nom est trop long. Le nom d’un groupe a { $most } caractères au plus.
group-name-taken = Il y a déjà un groupe « { $group } ». Entre avec { $command }, ou choisis un autre nom.
group-too-many = Il y a { $most } groupes ici, c’est le maximum. Entre dans l’un d’eux ; { $command } les montre.
group-too-many-own = Personne ne peut être dans plus de { $most } groupes à la fois. Quittes-en d’abord un avec { $command }.
group-full = { $group } est complet : il a { $most } places, et chaque invitation en garde une. Redemande quand quelqu’un sera parti.
group-invitation-only = On entre dans { $group } seulement sur invitation. Demande-la à { $keeper }.
group-already-in = Tu es déjà dans { $group }. Pour le voir : { $command }.
group-not-in-it = Tu n’es pas dans { $group }. Tes groupes sont marqués dans { $command }.
group-in-none = Tu n’es dans aucun groupe d’étude. Regarde ce qu’il y a avec { $list }, ou crées-en un avec { $create }.
group-which = Tu es dans plusieurs groupes : { $groups }. Dis lequel avec { $option }.
group-which-option = { $option }:NOM
group-no-such = Il n’y a pas de groupe « { $words } » ici. Pour les voir tous : { $command }.
group-is-gone = Ce groupe n’existe plus. Pour voir ceux qui existent : { $command }, sur le serveur.
group-not-keeper = Seules { $keeper }, la personne qui s’occupe de { $group }, et les admins peuvent faire cela. Demande-leur.
group-member-in-it = { $member } est déjà dans { $group }.
group-invited-before = { $member } a déjà une invitation dans { $group } et n’a pas reçu de second message. On entre avec { $command }.
group-member-not-in-it = { $member } n’est pas dans { $group } et n’y a pas d’invitation.
group-no-such-member = Je ne connais personne du nom de « { $words } » ici, ou plusieurs. Je connais qui a déjà répondu ou utilisé une commande.
group-not-here = { $member } n’est pas sur ce serveur. Commence par l’inviter ici.
group-not-a-bot = { $member } est un bot, et ceci est pour les personnes.
group-channel-taken = Ce salon est déjà celui de { $group }. Prends-en un autre, ou fais-le d’abord détacher de ce groupe.
group-no-lines = La comparaison des groupes ne se met pas en fichier. Prends { $option } et nomme un groupe.

command-group = groupe
    .help = Fonde des groupes d’étude et mesurez-vous
command-group-create = créer
    .help = Crée un groupe d’étude
command-group-join = rejoindre
    .help = Entre dans un groupe d’étude ouvert ou qui t’a invité
command-group-leave = quitter
    .help = Quitte un groupe d’étude ; tes points restent
command-group-invite = inviter
    .help = Invite un membre dans ton groupe d’étude
command-group-remove = retirer
    .help = Retire un membre ou une invitation (qui s’occupe du groupe, et les admins)
command-group-show = montrer
    .help = Montre qui est dans un groupe d’étude, où tu en es et quand vient sa prochaine question
command-group-list = liste
    .help = Liste les groupes d’étude et tes invitations
command-group-channel = salon
    .help = Fait de ce salon celui du groupe, ou non (qui s’en occupe, et les admins)

option-name = nom
    .help = Le nom
option-open = ouvert
    .help = Si tout le monde peut entrer, ou seulement sur invitation (sinon : tout le monde)
option-member = membre
    .help = De qui il s’agit
option-group = groupe
    .help = Le groupe d’étude, si tu es dans plusieurs ou dans aucun

choice-group = Un groupe d’étude
choice-groups = Les groupes d’étude entre eux
