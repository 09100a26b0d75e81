## Clasificaciones fuera del chat

export-done = La clasificación ({ board-span }, { board-place }) en un archivo CSV: { $members } { $members ->
    [one] miembro
   *[other] miembros
 }.{ $whole ->
    [yes] {""}
   *[no] {" "}La clasificación es más larga; este es su comienzo.
 }{ $marked ->
    [yes] {" "}Un apóstrofo precede a cada nombre que una hoja de cálculo habría calculado como fórmula.
   *[no] {""}
 }
column-rank = Puesto
column-name = Nombre
column-points = Puntos
column-rounds = Rondas
column-quiz-points = Puntos de concursos

board-web = { $link } – para quien tenga el enlace, hasta { $until }
board-web-link = Esta clasificación en la web
web-title = { $place ->
    [everywhere] Clasificación de todos los canales
   *[channel] Clasificación de un canal
 }
web-title-group = Clasificación del grupo de estudio { $group }
web-spans = Periodo
web-pages = Páginas
web-caption-ends = { button-span } · empieza de nuevo { $end }, { $zone }
web-caption = { button-span }
web-empty = Nadie ha respondido todavía.
web-expires = Quien tenga esta dirección puede leer esta clasificación hasta { $until } ({ $zone }). { $command } en el chat da una nueva.
web-expired = Este enlace tiene más de siete días y ha caducado. Pide uno nuevo con { $command } en el chat.
web-unknown = No hay ninguna clasificación en esta dirección. Copia otra vez el enlace entero o pide uno nuevo con { $command } en el chat.
web-busy = Ahora mismo no se puede mostrar la clasificación. Inténtalo de nuevo dentro de un minuto.

command-export = exportar
    .help = Te da una clasificación en un archivo CSV (para admins)
