## Boards

board-title = Ranking: { board-span }, { board-place }
board-span = { $span ->
    [day] hoje
    [week] esta semana
    [month] este mês
    [season] a temporada
   *[all] desde o início
 }
board-place = { $place ->
    [group] um grupo de estudo
    [groups] grupos de estudo
    [everywhere] todos os canais
   *[channel] este canal
 }
board-empty = Ninguém respondeu ainda. Abra a lista com { $command }.
board-figures = { points }, { rounds }
board-figures-quiz = { points } ({ $quiz } de quizzes), { rounds }
board-note = Página { $page } de { $pages } · { $members } { $members ->
    [one] membro
   *[other] membros
 }
board-note-ends = { board-note } · recomeça { $end }
board-own = (você)

## One's own

me-nothing = Você ainda não respondeu. Veja a pergunta com { $today } e responda com { $answer }.
me-standing = { $place ->
    [everywhere] { button-span }, todos os canais: { $standing }
   *[channel] { button-span }, neste canal: { $standing }
 }
me-elsewhere = { button-span }: { $standing }
me-daily = Pergunta diária { $number } em { $channel }
me-nothing-anywhere = O Hone faz as perguntas diárias nos canais dos servidores, e você ainda não respondeu a nenhuma.
me-more-elsewhere = { $more ->
    [one] E mais uma pergunta diária; consulte no canal dela.
   *[other] E mais { $more } perguntas diárias; consulte nos canais delas.
 }
me-elsewhere-note = Em um canal, { $me } mostra também seus temas, suas últimas rodadas e os pontos das últimas semanas.
me-rank = { points }, posição { $rank } de { $members }
me-unranked = nenhuma resposta ainda
me-streak = Sequência: { $rounds } (a melhor: { $best }), { $explained }. { $freezes }.
me-freezes-next = Curingas guardados: { $held }, o próximo após { $rounds ->
    [one] mais { $rounds } rodada
   *[other] mais { $rounds } rodadas
 }
me-freezes-most = Curingas guardados: { $held }, o máximo
me-recent = Suas últimas rodadas
me-round = { $day }: { points }, { $question }
streak-broken = você perdeu { $day }, sem curinga para cobrir
streak-none = responda a uma rodada para começar uma
streak-whole = nenhuma rodada perdida
streak-covered = mantida: um curinga cobriu { $day }
streak-covered-more = mantida: curingas cobriram { $days } rodadas, a última em { $day }
