## Commands

command-season = temporada
    .help = Temporadas: unas semanas con su propia clasificación, y con ganadores
command-season-show = ver
    .help = Muestra una temporada, con su clasificación final si ya terminó
command-season-list = lista
    .help = Lista todas las temporadas
command-season-start = empezar
    .help = Empieza una temporada (para admins)
command-season-edit = cambiar
    .help = Cambia una temporada; lo que no se nombra se queda (para admins)
command-season-end = terminar
    .help = Hace que la temporada termine hoy (para admins)
command-season-cancel = cancelar
    .help = Retira una temporada como si nunca hubiera existido (para admins)
option-to = hasta-el
    .help = El último día, AAAA-MM-DD
option-from = desde
    .help = El primer día, AAAA-MM-DD (al iniciar, si no: hoy)
option-reward = premio
    .help = Un rol para el primer puesto; @everyone para ninguno
option-rename = renombrar
    .help = Un nombre nuevo
choice-season = La temporada, o la última

## Seasons

date = { $date } { short-month } { $year }
stretch = { $from } – { $to }
season-started = La temporada «{ $season }» está lista
season-changed = La temporada «{ $season }» ha cambiado
season-ends-today = La temporada «{ $season }» termina hoy
season-days = { $days }, primer y último día incluidos ({ $zone }). Cuenta toda respuesta de esos días, también las ya dadas.
season-then = La clasificación final y los ganadores llegan { $over }, cuando cierren sus últimas preguntas.
season-reward = El primer puesto recibe { $role }.
season-reward-order = Para eso, mi propio rol tiene que estar por encima de { $role } en la lista de roles del servidor.
season-reward-lacking = Todavía no puedo dar roles. Dame { $rights } antes de que termine la temporada, y pon mi propio rol por encima de este en la lista de roles del servidor.
season-see = Quién va en cabeza: { $command }.
season-cancel-sure = ¿Cancelar la temporada «{ $season }» ({ $days })? Su clasificación se pierde para siempre. Nadie pierde puntos en otro sitio.
button-season-cancel = Cancelar la temporada
season-cancelled = La temporada «{ $season }» está cancelada. Todos los puntos siguen en las otras clasificaciones.
season-list = Temporadas
season-list-more = { $more } más antiguas no están en la lista; mira una por su nombre.
season-listed = { $season }: { $state }
season-was = { $days }. Terminada; clasificación final del { $closed }.
season-comes = { $days }. Empieza { $begins }.
season-closes = { $days }. Terminada; la clasificación final llega { $over }.
season-runs = { $days }. Termina { $ends }.
season-nobody = { $over ->
    [yes] Nadie respondió en ella.
   *[no] Todavía no ha respondido nadie.
 }
season-corrected = Corregido desde entonces: { $each }. La clasificación final queda como se anunció.
season-corrected-one = { $member } tiene ahora { points }
button-season-board = La clasificación entera
season-members = { $members ->
    [one] 1 miembro
   *[other] { $members } miembros
 }
select-season = Temporada «{ $season }»
season-board-title = Clasificación: { $season }, { board-place }
season-board-title-group = Clasificación: { $season }, { $group }
season-board-over = { board-note } · definitiva desde el { $closed }
season-board-ends = { board-note } · termina { $end }
season-groups-ends = { board-note-groups } · termina { $end }
season-web-over = { $season } · definitiva desde el { $closed }
season-web-ends = { $season } · termina { $end }, { $zone }
privacy-seasons = { $seasons ->
    [one] Tu línea en la clasificación final de { $seasons } temporada
   *[other] Tus líneas en la clasificación final de { $seasons } temporadas
 }
privacy-seasons-set-up = { $seasons ->
    [one] { $seasons } temporada creada por ti
   *[other] { $seasons } temporadas creadas por ti
 }

season-over-title = La temporada «{ $season }» ha terminado
season-no-winner = { $days }: nadie consiguió puntos, así que esta vez no hay ganador.
season-won = { $names } { $winners ->
    [one] gana
   *[other] comparten el primer puesto
 } con { points } ({ $days }).
season-won-reward = { $winners ->
    [one] El primer puesto recibe
   *[other] Todos reciben
 } { $role }.
season-more = { $more } más están en el podio.
season-thanks = Gracias a quienes participaron: { season-members }.
button-season-final = Clasificación final
season-next = La próxima temporada es «{ $season }», { $days }.
season-problem-title = La temporada «{ $season }» necesita tu ayuda
season-problem-reward = El rol de { $member }: { $error }.
season-problem-channel = El anuncio en { $channel }: { $error }.
season-problem-note = { $given_up ->
    [yes] Lo he dejado.
   *[no] Sigo intentándolo, tres días como mucho; en cuanto se arregle, llega solo.
 } Cómo está lo dice { $command }.
season-reward-why = Primer puesto de la temporada «{ $season }»

season-no-name = Una temporada necesita un nombre, por ejemplo «Primavera 2026».
season-long-name = Este nombre tiene { $letters } caracteres y el de una temporada como mucho { $most }. Elige uno más corto.
season-name-taken = Ya hay una temporada «{ $season }». Elige otro nombre.
season-ends-first = Una temporada no puede terminar ({ $to }) antes de empezar ({ $from }). Elige un último día posterior.
season-too-long = Serían { $days } días, y una temporada dura como mucho { $most }. Elige un último día anterior.
season-too-far = Una temporada empieza como muy pronto hace { $back } días y como muy tarde dentro de { $ahead }, así que no el { $from }. Elige otro primer día.
season-over-already = El { $to } ya pasó. Elige un último día de hoy en adelante.
season-overlaps = La temporada «{ $season }» ({ $days }) tiene algunos de esos días, y las temporadas no se solapan. Elige otros días.
season-none = Aquí todavía no ha habido ninguna temporada. Un admin puede empezar una con { $command }.
season-none-open = No hay ninguna temporada en curso ni prevista. Empieza una con { $command }.
season-none-running = No hay ninguna temporada en curso. Míralas todas con { $list }; empieza una con { $start }.
season-unknown = Aquí no hay ninguna temporada «{ $season }».{ $some ->
    [yes] { " " }Hay: { $known }.
   *[no] { "" }
 }
season-which = Hay varias temporadas previstas: { $known }. Di cuál por su nombre.
season-is-over = La temporada «{ $season }» ha terminado y su clasificación final se queda. Mírala con { $command }.
season-not-begun = La temporada «{ $season }» no ha empezado; empieza el { $from }. Un admin puede cancelarla con { $command }.
season-nothing-to-change = Di qué debe cambiar: { $options }.
