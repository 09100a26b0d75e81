## Boards

board-title = Clasificación: { board-span }, { board-place }
board-span = { $span ->
    [day] hoy
    [week] esta semana
    [month] este mes
    [season] la temporada
   *[all] histórico
 }
board-place = { $place ->
    [group] un grupo de estudio
    [groups] grupos de estudio
    [everywhere] todos los canales
   *[channel] este canal
 }
board-empty = Todavía no ha respondido nadie. Estrena la lista con { $command }.
board-figures = { points }, { rounds }
board-figures-quiz = { points } ({ $quiz } de concursos), { rounds }
board-note = Página { $page } de { $pages } · { $members } { $members ->
    [one] miembro
   *[other] miembros
 }
board-note-ends = { board-note } · empieza de nuevo { $end }
board-own = (tú)

## One's own

me-nothing = Todavía no has respondido. Mira la pregunta con { $today } y responde con { $answer }.
me-standing = { $place ->
    [everywhere] { button-span }, todos los canales: { $standing }
   *[channel] { button-span }, en este canal: { $standing }
 }
me-elsewhere = { button-span }: { $standing }
me-daily = Pregunta diaria { $number } en { $channel }
me-nothing-anywhere = Hone hace sus preguntas diarias en los canales de los servidores, y aún no has respondido ninguna.
me-more-elsewhere = { $more ->
    [one] Y otra pregunta diaria más; consulta en su canal.
   *[other] Y { $more } preguntas diarias más; consulta en sus canales.
 }
me-elsewhere-note = En un canal, { $me } muestra también tus temas, tus últimas rondas y los puntos de las últimas semanas.
me-rank = { points }, puesto { $rank } de { $members }
me-unranked = sin respuestas todavía
me-streak = Racha: { $rounds } (la mejor: { $best }), { $explained }. { $freezes }.
me-freezes-next = Comodines guardados: { $held }, el próximo tras { $rounds ->
    [one] 1 ronda más
   *[other] { $rounds } rondas más
 }
me-freezes-most = Comodines guardados: { $held }, el máximo
me-recent = Tus últimas rondas
me-round = { $day }: { points }, { $question }
streak-broken = te perdiste el { $day } y no había comodín que lo cubriera
streak-none = responde una ronda para empezar una
streak-whole = sin perderte ninguna ronda
streak-covered = salvada: un comodín cubrió el { $day }
streak-covered-more = salvada: los comodines cubrieron { $days } rondas, la última el { $day }
