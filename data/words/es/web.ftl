## Clasificaciones fuera del chat

export-done = La clasificación ({ board-span }, { board-place }) en un archivo CSV: { $members } { $members ->
    [one] miembro
   *[other] miembros
 }.{ $whole ->
    [yes] {""}
   *[no] {" "}La clasificación es más larga de lo que puede ser un archivo; este es su comienzo.
 }{ $marked ->
    [yes] {" "}Un apóstrofo precede a cada nombre que una hoja de cálculo habría calculado como fórmula.
   *[no] {""}
 }
column-rank = Puesto
column-name = Nombre
column-points = Puntos
column-rounds = Rondas
column-quiz-points = Puntos de concursos

command-export = exportar
    .help = Te da una clasificación en un archivo CSV (para admins)
