## Grupos de estudio

group-created = { $open ->
    [yes] { $group } ya existe y tú lo cuidas. Cualquiera puede entrar con { $join }; invita con { $invite }.
   *[no] { $group } ya existe y tú lo cuidas. Se entra solo con invitación: invita con { $invite }. Se entra con el botón o con { $join }.
 }
group-joined = Ya estás en { $group }. { $show } muestra quién está y en qué puesto vas.
group-left = Has dejado { $group }. Tus puntos se quedan.
group-left-gone = Has dejado { $group }. No quedaba nadie más, así que el grupo ya no existe. Tus puntos se quedan.
group-left-keeper = Has dejado { $group }. Ahora lo cuida { $keeper }. Tus puntos se quedan.
group-invited = { $member } tiene una invitación a { $group } y lo sabe por mensaje directo.
group-invited-untold = { $member } tiene una invitación a { $group }, pero no acepta mis mensajes directos. Avisa tú: se entra con { $command }.
group-invitation-title = Una invitación a un grupo de estudio
group-invitation = { $member } te invita a { $group }: respondéis a las mismas preguntas y tenéis una clasificación entre vosotros. Entra con el botón, o con { $command } en el servidor.
group-invitation-note = Si no quieres, no hagas nada.
group-removed = { $member } ya no está en { $group }.
group-removed-gone = En { $group } solo quedaba { $member }, así que el grupo ya no existe.
group-removed-keeper = { $member } ya no está en { $group }. Ahora lo cuida { $keeper }.
group-tied-next = { $channel } es ahora el canal de { $group }. La próxima pregunta llega ahí: { $next }.
group-tied = { $channel } es ahora el canal de { $group }. Ahí no hay ninguna pregunta prevista; un admin puede empezar una con { $command }.
group-untied = { $channel } ya no es el canal de { $group }. Una pregunta diaria que llega ahí sigue.
group-kept = { $entry ->
    [open] Cualquiera puede entrar. Lo cuida { $keeper }.
   *[invited] Se entra solo con invitación. Lo cuida { $keeper }.
 }
group-members = { $members ->
    [one] 1 miembro
   *[other] { $members } miembros
 }: { $names }{ $more ->
    [0] { "" }
   *[other] { " " }y { $more } más
 }
group-channel-next = Su canal es { $channel }; la próxima pregunta llega ahí: { $next }
group-channel = Su canal es { $channel }; ahí no hay ninguna pregunta prevista, un admin puede empezar una con { $command }
group-list = Grupos de estudio
group-none = Todavía no hay ningún grupo de estudio. Crea uno con { $command }.
group-list-invited = Tienes una invitación a { $groups }.
group-list-note = Página { $page } de { $pages } · se entra con { $join }
group-in-list = { $group }: { $members ->
    [one] 1 miembro
   *[other] { $members } miembros
 }, { $entry ->
    [open] abierto
   *[invited] con invitación
 }
group-in-list-own = { group-in-list }, estás en él
button-join-group = Entrar
button-join-named = Entrar en { $group }
button-group-board = Clasificación
me-group = { button-span }, en { $group }: { $standing }

## Sus clasificaciones

board-title-group = Clasificación: { board-span }, { $group }
board-group-how = Cuenta todo lo de este servidor, para quien está ahora en el grupo.
board-groups-how = Puntos de un miembro activo de media; activo es quien respondió. Cuenta todo lo de este servidor, para quien está ahora en un grupo.
board-figures-group = { $average } puntos de media, { $active ->
    [one] 1 miembro activo
   *[other] { $active } miembros activos
 }
group-average = { $whole },{ $tenth }
board-figures-nobody = ningún miembro activo
board-note-groups = Página { $page } de { $pages } · { $groups ->
    [one] 1 grupo
   *[other] { $groups } grupos
 }
board-note-groups-ends = { board-note-groups } · empieza de nuevo { $end }

## Lo que no puede ser

group-no-name = Un grupo necesita un nombre que se vea, de { $most } caracteres como máximo.
group-long-name = Ese nombre es demasiado largo. El nombre de un grupo tiene { $most } caracteres como máximo.
group-name-taken = Ya hay un grupo «{ $group }». Entra con { $command } o elige otro nombre.
group-too-many = Aquí hay { $most } grupos, que es el máximo. Entra en uno de ellos; { $command } los muestra.
group-too-many-own = Nadie puede estar en más de { $most } grupos a la vez. Deja primero uno con { $command }.
group-full = { $group } está completo: tiene { $most } plazas, y cada invitación guarda una. Vuelve a pedirlo cuando alguien se vaya.
group-invitation-only = En { $group } se entra solo con invitación. Pídesela a { $keeper }.
group-already-in = Ya estás en { $group }. Míralo con { $command }.
group-not-in-it = No estás en { $group }. Tus grupos están marcados en { $command }.
group-in-none = No estás en ningún grupo de estudio. Mira los que hay con { $list }, o crea uno con { $create }.
group-which = Estás en varios grupos: { $groups }. Di cuál con { $option }.
group-which-option = { $option }:NOMBRE
group-no-such = Aquí no hay ningún grupo «{ $words }». Míralos todos con { $command }.
group-is-gone = Este grupo ya no existe. Mira los que hay con { $command }, en el servidor.
group-not-keeper = Eso solo pueden hacerlo { $keeper }, que cuida { $group }, y los admins. Pídeselo.
group-member-in-it = { $member } ya está en { $group }.
group-invited-before = { $member } ya tiene una invitación a { $group } y no ha recibido otro mensaje. Se entra con { $command }.
group-member-not-in-it = { $member } no está en { $group } ni tiene una invitación.
group-no-such-member = Aquí no conozco a nadie llamado «{ $words }», o a varios. Conozco a quien ha respondido o usado un comando alguna vez.
group-not-here = { $member } no está en este servidor. Primero hay que traerle aquí.
group-not-a-bot = { $member } es un bot, y esto es para personas.
group-channel-taken = Este canal ya es de { $group }. Usa otro, o haz que primero lo suelte ese grupo.
group-no-lines = La comparación de grupos no va en un archivo. Usa { $option } y nombra un grupo.

command-group = grupo
    .help = Funda grupos de estudio y compite en ellos
command-group-create = crear
    .help = Crea un grupo de estudio
command-group-join = entrar
    .help = Entra en un grupo de estudio abierto o que te ha invitado
command-group-leave = dejar
    .help = Deja un grupo de estudio; tus puntos se quedan
command-group-invite = invitar
    .help = Invita a un miembro a tu grupo de estudio
command-group-remove = sacar
    .help = Saca a un miembro o retira una invitación (quien cuida el grupo, y los admins)
command-group-show = mostrar
    .help = Muestra quién está en un grupo, en qué puesto vas y cuándo llega su próxima pregunta
command-group-list = lista
    .help = Enumera los grupos de estudio y tus invitaciones
command-group-channel = canal
    .help = Hace de este canal el del grupo, o deja de serlo (quien lo cuida, y los admins)

option-name = nombre
    .help = El nombre
option-open = abierto
    .help = Si puede entrar cualquiera o solo con invitación (si no: cualquiera)
option-member = miembro
    .help = De quién se trata
option-group = grupo
    .help = El grupo de estudio, si estás en varios o en ninguno

choice-group = Un grupo de estudio
choice-groups = Los grupos de estudio entre sí
