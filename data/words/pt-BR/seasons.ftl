## Commands

command-season = temporada
    .help = Temporadas: algumas semanas com classificação própria, e com vencedores
command-season-show = ver
    .help = Mostra uma temporada, com a classificação final se já acabou
command-season-list = lista
    .help = Lista todas as temporadas
command-season-start = começar
    .help = Começa uma temporada (para admins)
command-season-edit = mudar
    .help = Muda uma temporada; o que não é dito fica (para admins)
command-season-end = encerrar
    .help = Faz a temporada acabar hoje (para admins)
command-season-cancel = cancelar
    .help = Retira uma temporada como se nunca tivesse existido (para admins)
option-to = fim
    .help = O último dia, AAAA-MM-DD
option-from = início
    .help = O primeiro dia, AAAA-MM-DD (ao iniciar, senão: hoje)
option-reward = prêmio
    .help = Um cargo para o primeiro lugar; @everyone para nenhum
option-rename = renomear
    .help = Um nome novo
choice-season = A temporada, ou a última

## Seasons

date = { $date ->
    [1] 1º
   *[other] { $date }
 } de { short-month } de { $year }
stretch = { $from } – { $to }
season-started = A temporada “{ $season }” está pronta
season-changed = A temporada “{ $season }” foi mudada
season-ends-today = A temporada “{ $season }” acaba hoje
season-days = { $days }, com o primeiro e o último dia ({ $zone }). Toda resposta desses dias conta, também as já dadas.
season-then = A classificação final e os vencedores vêm { $over }, quando as últimas perguntas fecharem.
season-reward = O primeiro lugar recebe { $role }.
season-reward-order = Para isso, meu próprio cargo precisa ficar acima de { $role } na lista de cargos do servidor.
season-reward-lacking = Ainda não posso dar cargos. Me dê { $rights } antes do fim da temporada, e ponha meu próprio cargo acima deste na lista de cargos do servidor.
season-see = Quem está na frente: { $command }.
season-cancel-sure = Cancelar a temporada “{ $season }” ({ $days })? A classificação dela some de vez. Ninguém perde pontos em outro lugar.
button-season-cancel = Cancelar a temporada
season-cancelled = A temporada “{ $season }” foi cancelada. Todos os pontos ficam nas outras classificações.
season-list = Temporadas
season-list-more = { $more } mais antigas não estão na lista; veja uma pelo nome.
season-listed = { $season }: { $state }
season-was = { $days }. Acabou; classificação final de { $closed }.
season-comes = { $days }. Começa { $begins }.
season-closes = { $days }. Acabou; a classificação final vem { $over }.
season-runs = { $days }. Acaba { $ends }.
season-nobody = { $over ->
    [yes] Ninguém respondeu nela.
   *[no] Ninguém respondeu ainda.
 }
season-corrected = Corrigido desde então: { $each }. A classificação final fica como foi anunciada.
season-corrected-one = { $member } tem agora { points }
button-season-board = A classificação inteira
season-members = { $members ->
    [one] { $members } membro
   *[other] { $members } membros
 }
select-season = Temporada “{ $season }”
season-board-title = Classificação: { $season }, { board-place }
season-board-title-group = Classificação: { $season }, { $group }
season-board-over = { board-note } · final desde { $closed }
season-board-ends = { board-note } · acaba { $end }
season-groups-ends = { board-note-groups } · acaba { $end }
season-web-over = { $season } · final desde { $closed }
season-web-ends = { $season } · acaba { $end }, { $zone }
privacy-seasons = { $seasons ->
    [one] Sua linha na classificação final de { $seasons } temporada
   *[other] Suas linhas na classificação final de { $seasons } temporadas
 }
privacy-seasons-set-up = { $seasons ->
    [one] { $seasons } temporada criada por você
   *[other] { $seasons } temporadas criadas por você
 }

season-over-title = A temporada “{ $season }” acabou
season-no-winner = { $days }: ninguém fez pontos, então desta vez não há vencedor.
season-won = { $names } { $winners ->
    [one] vence
   *[other] dividem o primeiro lugar
 } com { points } ({ $days }).
season-won-reward = { $winners ->
    [one] O primeiro lugar recebe
   *[other] Todos recebem
 } { $role }.
season-more = Mais { $more } estão no pódio.
season-thanks = Obrigado a quem participou: { season-members }.
button-season-final = Classificação final
season-next = A próxima temporada é “{ $season }”, { $days }.
season-problem-title = A temporada “{ $season }” precisa da sua ajuda
season-problem-reward = O cargo de { $member }: { $error }.
season-problem-channel = O anúncio em { $channel }: { $error }.
season-problem-note = { $given_up ->
    [yes] Desisti.
   *[no] Continuo tentando, por três dias no máximo; assim que for resolvido, vem sozinho.
 } Como está, diz { $command }.
season-reward-why = Primeiro lugar da temporada “{ $season }”

season-no-name = Uma temporada precisa de um nome, por exemplo “Outono 2026”.
season-long-name = Este nome tem { $letters } caracteres e o de uma temporada tem no máximo { $most }. Escolha um mais curto.
season-name-taken = Já existe uma temporada “{ $season }”. Escolha outro nome.
season-ends-first = Uma temporada não pode acabar ({ $to }) antes de começar ({ $from }). Escolha um último dia mais tarde.
season-too-long = Seriam { $days } dias, e uma temporada dura no máximo { $most }. Escolha um último dia mais cedo.
season-too-far = Uma temporada começa no máximo { $back } dias atrás e no máximo daqui a { $ahead } dias, portanto não em { $from }. Escolha outro primeiro dia.
season-over-already = { $to } já passou. Escolha um último dia de hoje em diante.
season-overlaps = A temporada “{ $season }” ({ $days }) tem alguns desses dias, e temporadas não se sobrepõem. Escolha outros dias.
season-none = Ainda não houve temporada aqui. Um admin pode começar uma com { $command }.
season-none-open = Nenhuma temporada está em curso ou prevista. Comece uma com { $command }.
season-none-running = Nenhuma temporada está em curso. Veja todas com { $list }; comece uma com { $start }.
season-unknown = Não há temporada “{ $season }” aqui.{ $some ->
    [yes] { " " }Há: { $known }.
   *[no] { "" }
 }
season-which = Há várias temporadas previstas: { $known }. Diga qual pelo nome.
season-is-over = A temporada “{ $season }” acabou e a classificação final fica. Veja com { $command }.
season-not-begun = A temporada “{ $season }” não começou; começa em { $from }. Um admin pode cancelá-la com { $command }.
season-nothing-to-change = Diga o que deve mudar: { $options }.
