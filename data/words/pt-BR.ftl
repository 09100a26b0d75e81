# Hone em português do Brasil: você, como entre colegas. sequência = streak, dica = hint, ponto-chave = key point,
# ranking = board, curinga = freeze, rodada = round, tentativa = try, pacote = pack.

## Days and times

weekday = { $weekday ->
    [1] segunda-feira
    [2] terça-feira
    [3] quarta-feira
    [4] quinta-feira
    [5] sexta-feira
    [6] sábado
   *[7] domingo
 }
short-weekday = { $weekday ->
    [1] seg.
    [2] ter.
    [3] qua.
    [4] qui.
    [5] sex.
    [6] sáb.
   *[7] dom.
 }
month = { $month ->
    [1] janeiro
    [2] fevereiro
    [3] março
    [4] abril
    [5] maio
    [6] junho
    [7] julho
    [8] agosto
    [9] setembro
    [10] outubro
    [11] novembro
   *[12] dezembro
 }
short-month = { $month ->
    [1] jan.
    [2] fev.
    [3] mar.
    [4] abr.
    [5] mai.
    [6] jun.
    [7] jul.
    [8] ago.
    [9] set.
    [10] out.
    [11] nov.
   *[12] dez.
 }
day = { weekday }, { $date ->
    [1] 1º
   *[other] { $date }
 } de { month }
wall = { short-weekday }, { $date ->
    [1] 1º
   *[other] { $date }
 } de { short-month } de { $year }, { $time }
wall-short = { short-weekday }, { $time }
wall-near = { short-weekday }, { $date ->
    [1] 1º
   *[other] { $date }
 } de { short-month }, { $time }
distance = { $unit ->
    [now] agora
   *[other] { $side ->
        [past] há { distance-length }
       *[future] em { distance-length }
    }
 }
distance-length = { $unit ->
    [minutes] { $count } min
    [hours] { $count } h
   *[days] { $count } dias
 }

## Lists

list-comma = { $a }, { $b }
list-and = { $a } e { $b }
list-or = { $a } ou { $b }
list-then = { $a }, depois { $b }

## Things that are counted

rounds = { $rounds ->
    [one] { $rounds } rodada
   *[other] { $rounds } rodadas
 }
points = { $points ->
    [one] { $points } ponto
   *[other] { $points } pontos
 }

## Buttons

button-answer = Responder
button-hint = Dica (−{ $price } ponto)
button-hint-number = Dica { $number } (−{ $price } ponto)
button-try-again = Tentar de novo
button-previous = ‹ Anterior
button-next = Próxima ›
button-share = Mostrar a todos
button-span = { $span ->
    [day] Hoje
    [week] Esta semana
    [month] Este mês
   *[all] Desde o início
 }

## The question and what follows it

question-title = Pergunta de { $day }
question-kind = { $pack } · { level } · { difficulty }
level = { $level ->
    [beginner] iniciante
    [intermediate] intermediário
    [advanced] avançado
    [scenario] cenário
    [tools] ferramentas
   *[behavioral] comportamental
 }
difficulty = { $difficulty ->
    [easy] fácil
    [medium] média
   *[hard] difícil
 }
question-rules = Você tem { $tries } tentativas e vale a melhor; cada tentativa a mais e cada dica custam { $price } ponto. Responda em inglês, que é só o que eu sei avaliar. Sua resposta fica em particular. Fecha: { $closes }.
question-closes = Fecha: { $closes }.
question-closed = Fechada: { $closed }. A resposta está mais abaixo.
missed-one = Não houve pergunta em { $day }{ missed-why }. Ninguém perde a sequência por isso.
missed-more = Não houve pergunta em { $days } dias, o último em { $day }{ missed-why }. Ninguém perde a sequência por isso.
missed-why = { $why ->
    [late] : eu não estava rodando na hora, e { $hours } horas depois já era tarde
    [not-posted] : não foi possível publicar a pergunta
    [nothing-left] : não restava nada para perguntar
   *[unknown] { "" }
 }
few-left = { $left ->
    [0] Esta era a última pergunta que nunca tinha sido feita aqui; depois disso, { at-end }.
    [one] Resta { $left } pergunta que nunca foi feita aqui; depois disso, { at-end }.
   *[other] Restam { $left } perguntas que nunca foram feitas aqui; depois disso, { at-end }.
 }
at-end = { $policy ->
    [start-over] recomeço em outra ordem
    [oldest-first] repito as mais antigas
   *[stop] eu paro
 }
problem-title = Uma pergunta diária precisa da sua ajuda
problem = { $number ->
    [0] Pergunta diária de { $day } em { $channel }: { $error }. { problem-outlook } Para ver como está: { $command }.
   *[other] Pergunta diária número { $number } de { $day } em { $channel }: { $error }. { problem-outlook } Para ver como está: { $command }.
 }
problem-outlook = { $given_up ->
    [yes] Eu desisti dela.
   *[no] Continuo tentando; assim que for resolvido, ela chega sozinha.
 }
reveal-title = Resposta da pergunta de { $day }
reveal-results = { $members ->
    [0] Desta vez ninguém respondeu. Uma resposta completa:
    [one] { $full ->
        [0] { $members } pessoa respondeu. Uma resposta completa:
       *[other] { $members } pessoa respondeu, com a nota máxima. Uma resposta completa:
    }
   *[other] { $members } pessoas responderam, { $full } com a nota máxima. Uma resposta completa:
 }
reveal-point = { $point } – acertado por { $made } de { $all }
reveal-links = Para ler mais: { $links }
next-follows = A próxima pergunta vem em seguida.
next-comes = Próxima pergunta: { $next }.
next-none = Não há mais perguntas previstas aqui.

## Answering

form-title = Sua resposta
form-practice = A rodada acabou: é só para praticar
form-first = { $tries } tentativas, vale a melhor
form-again = Tentativa { $try } de { $tries }; custa { $price } pt
form-placeholder = De três a seis frases com suas próprias palavras, em inglês.
verdict = Você acertou { $made } de { $all } pontos-chave
points-sum = Pontos: { $total } ({ $reasons })
points-best = { $points } – sua melhor tentativa continua em { $best }
reason-given = { $reason } +{ $points }
reason-taken = { $reason } −{ $points }
reason-coverage = { $made } de { $all } { $all ->
    [one] ponto-chave
   *[other] pontos-chave
 }
reason-hints = { $hints ->
    [1] uma dica
    [2] duas dicas
    [3] três dicas
    [4] quatro dicas
   *[other] { $hints } dicas
 }
reason-retries = { $try ->
    [2] segunda tentativa
    [3] terceira tentativa
   *[other] tentativa número { $try }
 }
reason-practice = prática: a rodada já tinha fechado
feedback-outlook = { feedback-tries } Sequência: { rounds }. A resposta-modelo chega: { $reveal }.
feedback-tries = { $full ->
    [yes] Nota máxima: não há mais o que melhorar.
   *[no] { $left ->
        [0] Não resta nenhuma tentativa.
        [one] Resta { $left } tentativa; ela custa { $price } { $price ->
            [one] ponto
           *[other] pontos
        }, e vale a melhor.
       *[other] Restam { $left } tentativas; a próxima custa { $price } { $price ->
            [one] ponto
           *[other] pontos
        }, e vale a melhor.
    }
 }
feedback-note = Comparado com uma rubrica por regras, não por uma pessoa nem por um modelo. Só você vê isto.
practice-note = Esta pergunta já fechou ({ $closed }), então isto é só para praticar: não vale pontos e nada foi guardado.
model-answer = Resposta-modelo
finding-made = ✓ Acertou: { $point }{ finding-quote }
finding-revealed = ◐ Metade, porque uma dica entregou isso: { $point }{ finding-quote }
finding-listed = ◐ Metade, porque só está listado; diga para que serve: { $point }{ finding-quote }
finding-against = ⚠ Parece que você argumenta contra isto; se quis dizer o contrário, reformule: { $point }{ finding-quote }
finding-quote = { $quoted ->
    [yes] { " " }– de “{ $quote }”
   *[no] { "" }
 }
finding-missing = · Não encontrado: { $point }
finding-missing-why = · Não encontrado: { $point } – { $why }
findings-left = { $count ->
    [one] Ainda falta { $count } ponto-chave.
   *[other] Ainda faltam { $count } pontos-chave.
 }

## Hints

hint-title = Dica { $number } de { $all }
hint-cost = { $taken ->
    [one] { $taken } dica usada
   *[other] { $taken } dicas usadas
 }: { $cost } { $cost ->
    [one] ponto
   *[other] pontos
 } a menos nas suas próximas tentativas. O que você já ganhou fica.
hint-stage = { $stage ->
    [1] Empurrãozinho: { $hint }
    [2] Conceito: { $hint }
    [3] Esboço: { $hint }
   *[other] Dica: { $hint }
 }

## Today

today-tries = Suas tentativas renderam até agora { $earned } pontos; vale a melhor. { today-left }
today-left = { $full ->
    [yes] É a nota máxima.
   *[no] { $left ->
        [0] Não resta nenhuma tentativa.
        [one] Resta { $left } tentativa.
       *[other] Restam { $left } tentativas.
    }
 }

## Boards

board-title = Ranking: { board-span }, { board-place }
board-span = { $span ->
    [day] hoje
    [week] esta semana
    [month] este mês
   *[all] desde o início
 }
board-place = { $place ->
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

## Help

help-title = O que você pode pedir
help-note = Mais sobre um deles: { $example }. Respostas e resultados só você vê.
help-entry = { $command } – { $about }
help-entry-subs = { $command } – { $about }: { $subs }
help-of = Ajuda: { $command }
help-about = { $about }.
help-option = { $needed ->
    [yes] { $option }, obrigatório: { $about }{ help-choices }
   *[no] { $option }: { $about }{ help-choices }
 }
help-choices = { $some ->
    [yes] { " " }({ $choices })
   *[no] { "" }
 }

## The daily question

daily-added = A pergunta diária está configurada
daily-preview-title = As próximas publicações
daily-changed = A pergunta diária foi alterada
daily-resumed = A pergunta diária continua
daily-list = Perguntas diárias
daily-number = Número { $number }
daily-is = { $number }, em { $channel }: { $timetable }. { daily-state }
daily-is-next = { daily-is } Próxima: { $next }.
daily-state = { $state ->
    [active] Ativa.
    [paused-until] Pausada até { $until }.
    [paused] Pausada.
    [ended] Encerrada, porque tudo já foi perguntado.
   *[removed] Removida.
 }
timetable = { $weekdays } às { $opens } { $zone }, fecha às { $closes }, de { $packs }{ timetable-difficulty }{ timetable-extras }
timetable-difficulty = { $difficulty ->
    [any] { "" }
    [easy] , só fáceis
    [medium] , só médias
   *[hard] , só difíceis
 }
timetable-extras = { $some ->
    [yes] , com { $extras }
   *[no] { "" }
 }
extra = { $extra ->
    [ping] menção
    [thread] tópico
   *[pin] mensagem fixada
 }
all-packs = todos os pacotes
weekdays-all = todos os dias
weekdays-work = seg.–sex.
weekdays-weekend = sáb. e dom.
preview = { $opens } em { $zone } ({ $utc } UTC), fecha { $closes }
preview-change = { preview } – { $change }
clock-change = { $change ->
    [begins] começa o horário de verão
    [ends] termina o horário de verão
   *[other] o relógio muda
 }: UTC{ $before } passa a ser UTC{ $after }
daily-lacking = Ainda não posso fazer tudo aqui. Me dê { $rights } neste canal.
daily-problem = Problema com { $day }: { $problem }
daily-left = { $left } de { $all } perguntas nunca foram feitas aqui; depois disso, { at-end }.
daily-now = A pergunta de hoje está a caminho e não virá de novo no horário dela.
daily-skipped = A pergunta de { $day } será pulada; ninguém perde a sequência por isso. Próxima pergunta: { $next }.
daily-paused = Pausada. Uma pergunta aberta ainda fecha como anunciado. Para continuar: { $command }.
daily-paused-until = Pausada. Uma pergunta aberta ainda fecha como anunciado. Ela continua sozinha em { $until }; antes disso, com { $command }.
daily-removed = A pergunta diária número { $number } terminou. Uma pergunta aberta ainda fecha e é revelada como anunciado; pontos e sequências ficam.
sample-note = { $asked ->
    [yes] Um teste com a última pergunta feita aqui, que só você vê. Não vale nada, e os botões não fazem nada.
   *[no] Um teste com uma das perguntas de vocês, que só você vê. Não vale nada, e os botões não fazem nada.
 }
settings-changed = As configurações foram alteradas
settings-title = Configurações
settings-role = Quem pode gerenciar o servidor pode configurar o Hone, e { $role } também. Para que o comando apareça para essas pessoas, libere-o para o cargo nas configurações do servidor, em “Integrações”.
settings-no-role = Só quem pode gerenciar o servidor pode configurar o Hone. Com { $option }:CARGO, um cargo também pode.
settings-alerts = Conto os problemas em { $channel }.
settings-no-alerts = Conto os problemas a quem configurou a pergunta diária. Escreva { $option }:here em um canal para recebê-los ali.
settings-language = Nos canais eu falo { $language }; com cada pessoa, o idioma do aplicativo dela.

## Quizzes

quiz-title = Quiz: { $rounds } perguntas
quiz-host = { $host } começa um quiz. Todo mundo pode jogar; suas respostas ficam privadas.
quiz-rules = { quiz-rules-points } { quiz-rules-time }
quiz-rules-points = { $mode ->
    [race] A primeira resposta certa ganha { $points } pontos e encerra a pergunta.
    [bonus] Cada resposta certa ganha { $points } pontos, e até { $bonus } a mais pela rapidez.
   *[everyone] Cada resposta certa ganha { $points } pontos.
 }
quiz-rules-time = { $pace ->
    [scaled] Cada pergunta fica aberta conforme o tamanho dela, ou até todos responderem.
    [double] Cada pergunta fica aberta o dobro do normal, ou até todos responderem.
    [seconds] Cada pergunta fica aberta por { $seconds } segundos, ou até todos responderem.
   *[untimed] Não há cronômetro: cada pergunta fica aberta até todos responderem, por dez minutos no máximo.
 }
quiz-players = { $players ->
    [0] Ninguém entrou ainda.
   *[other] Jogando ({ $players }): { $names }{ $some ->
        [yes] { " " }e mais { $more }
       *[no] { "" }
    }
 }
quiz-begins = Começa { $begins }, ou quando { $host } iniciar. Quem chegar depois é só responder.
quiz-begun = O quiz começou. Quem chegar depois é só responder.
quiz-ended = { $ending ->
    [finished] Todas as perguntas foram jogadas.
    [stopped] O quiz foi encerrado; o que foi ganho até ali conta.
    [nobody] Ninguém entrou, então o quiz acabou.
    [deserted] Ninguém mais respondia, então o quiz acabou; o que foi ganho até ali conta.
    [unreachable] Não foi possível chegar ao canal, então o quiz acabou; o que foi ganho até ali conta.
    [interrupted] Fiquei fora tempo demais, então o quiz acabou; o que foi ganho até ali conta.
   *[running] O quiz continua.
 }
quiz-question-title = Pergunta { $number } de { $rounds }
quiz-question-closes = Fecha { $closes }, ou quando todos responderem.
quiz-question-untimed = Fecha quando todos responderem.
quiz-question-closed = Fechada. O resultado está mais abaixo.
quiz-tally = Respostas: { $answers } de { $players }.{ $some ->
    [yes] { " " }Querem pular: { $votes }.
   *[no] { "" }
 }
quiz-result-title = Resultado da pergunta { $number } de { $rounds }
quiz-right = ✓ Certa: { $option } – escolhida { $times } vezes
quiz-wrong = ✗ { $option } – escolhida { $times } vezes. { $why }
quiz-withdrawn = A pergunta { $number } foi retirada nesse meio-tempo. Não conta para ninguém.
quiz-standings = { $members ->
    [one] Classificação (1 pessoa)
   *[other] Classificação ({ $members } pessoas)
 }
quiz-figures = { points }, { $right } certas
quiz-over-title = O quiz acabou
quiz-nobody-answered = Ninguém respondeu ainda.
quiz-more = { $more ->
    [one] E mais 1 pessoa.
   *[other] E mais { $more } pessoas.
 }
quiz-summary-title = As perguntas
quiz-summary = { $number }. { $ask } – { $right } certas de { $answers }
quiz-summary-withdrawn = { $number }. { $ask } – retirada
quiz-counts = Nos rankings conta um de cada { $of } pontos de quiz, e todos os quizzes de um dia valem no máximo { $most } pontos: não mais que uma resposta completa à pergunta diária.
quiz-started = { $short ->
    [yes] Só { $rounds } perguntas servem, então o quiz tem essas. Começa em meio minuto, ou quando você iniciar.
   *[no] O quiz tem { $rounds } perguntas. Começa em meio minuto, ou quando você iniciar.
 }
quiz-begins-now = O quiz começa.
quiz-joined = Você entrou. Aperte “Responder” embaixo de cada pergunta; só você vê suas opções, e só você vê o que escolheu.
quiz-left = Você saiu do quiz. Ninguém mais espera por você, e seus pontos ficam.
quiz-skipped = A pergunta { $number } foi pulada.
quiz-voted = Seu voto para pular a pergunta { $number } foi contado. Ela é pulada quando mais da metade quiser.
quiz-between = Nenhuma pergunta está aberta agora. A próxima chega em instantes.
quiz-taken = Sua resposta está guardada: { $option }
quiz-taken-note = Ela não pode ser mudada. Você saberá se está certa quando a pergunta fechar. Só você vê isto.
quiz-at-question = { $number ->
    [0] O quiz ainda não começou.
   *[other] Depois da pergunta { $number } de { $rounds }.
 }
quiz-stopped = O quiz acabou.
retry-title = { $place } de { $all } que você errou
retry-none = Você não errou nada neste quiz.
retry-done = Isso foi tudo o que você errou neste quiz.
retry-right = ✓ Certa: { $option }
retry-wrong = ✗ { $option }. { $why }
retry-instead = A certa é: { $option }
button-quiz-join = Entrar
button-quiz-now = Começar já
button-quiz-skip = Pular
button-quiz-open = À pergunta aberta
button-quiz-leave = Sair do quiz
button-quiz-retry = Refazer o que errei
quiz-running = Já há um quiz neste canal. Entre nele, ou encerre com { $command }.
quiz-none = Não há nenhum quiz neste canal. Comece um com { $command }.
quiz-is-over = Este quiz acabou. Comece outro com { $command }.
quiz-still-runs = Este quiz ainda está em andamento. Refaça o que errou quando ele acabar.
quiz-question-over = A pergunta { $number } não está aberta. A que está fica mais abaixo.
quiz-not-in-it = Você não está neste quiz. Responda à pergunta dele, ou aperte “Entrar”.
quiz-not-yours = Só { $host } e os admins podem fazer isso. Você pode sair do quiz, ou votar para pular uma pergunta.
quiz-too-few = { $found ->
    [0] Nenhuma pergunta serve
    [one] Só 1 pergunta serve
   *[other] Só { $found } perguntas servem
 }; um quiz precisa de pelo menos { $least }. Escolha mais pacotes, outras tags ou outra dificuldade.
out-of-range = “{ $option }” aceita um número de { $least } a { $most }.

## What cannot be done

nothing-open = Não há pergunta aberta aqui. Próxima pergunta: { $next }.
nothing-open-paused = Não há pergunta aberta aqui, e a pergunta diária está pausada. Um admin pode retomá-la com { $command }.
nothing-scheduled = Este canal ainda não tem pergunta diária. Um admin pode começar uma com { $command }.
closed = Esta pergunta já fechou: { $closed }. Veja a atual com { $command }.
round-gone = Esta pergunta foi retirada e não vale para ninguém. Veja a atual com { $command }.
no-tries-left = Você usou todas as { $tries } tentativas; vale a melhor. A resposta-modelo chega: { $reveal }.
already-full = Você já tem a nota máxima, outra tentativa não renderia mais. A resposta-modelo chega: { $reveal }.
no-hints-left = Você já viu todas as { $hints } dicas; elas estão em { $today }. Responda com { $answer }.
no-hints = Esta pergunta não tem dicas. Responda com { $answer }.
hint-too-late = Suas tentativas acabaram, então uma dica não ajudaria mais. A resposta-modelo chega: { $reveal }.
empty-answer = Sua resposta está vazia, então não foi contada. Escreva de três a seis frases com suas próprias palavras, em inglês.
short-answer = Sua resposta só tem { $words ->
    [one] uma palavra
   *[other] { $words } palavras
 }, então não foi contada nem gastou uma tentativa. Desenvolva-a em uma ou mais frases.
long-answer = Sua resposta tem { $chars } caracteres e eu consigo avaliar no máximo { $max }, então ela não foi contada nem gastou uma tentativa. Encurte e envie de novo.
not-english = Só sei avaliar respostas em inglês, então esta não foi contada nem gastou uma tentativa. Envie de novo em inglês.
admins-only = Só quem pode gerenciar este lugar pode fazer isso. Peça a uma dessas pessoas, ou peça a um admin a permissão “Gerenciar servidor”.
servers-only = Eu funciono em servidores, não em mensagens diretas. Use o comando em um canal do seu servidor.
old-button = Este botão é de outra versão do Hone e não faz mais nada. Use { $command } no lugar.
unknown-schedule = Não há pergunta diária número { $number } aqui. Veja todas com { $command }.
which-schedule = Há várias perguntas diárias neste canal (números { $numbers }). Diga qual com { $option }.
which-schedule-option = { $option }:NÚMERO
already-scheduled = Este canal já tem esta pergunta diária: número { $number }. Altere-a com { $command }.
already-posted = A pergunta de hoje já foi publicada. Veja com { $command }.
already-skipped = Essa pergunta já estava pulada.
nothing-to-ask = Nenhuma pergunta combina com esses pacotes e essa dificuldade, ou todas já foram feitas e então é para parar. Altere isso com { $command }.
nothing-fits = Nenhuma pergunta combina com esses pacotes e essa dificuldade. Escolha mais pacotes ou outra dificuldade.
nothing-fits-edit = Nenhuma pergunta combina com esses pacotes e essa dificuldade. Nada foi alterado.
not-a-time = “{ $words }” não é um horário. Escreva como HH:MM entre 00:00 e 23:59, por exemplo 09:00.
not-a-zone = “{ $words }” não é um fuso horário. Escreva um nome IANA como Europe/Berlin, America/New_York ou UTC.{ $some ->
    [yes] { " " }Você quis dizer { $close }?
   *[no] { "" }
 }
not-a-weekday = “{ $words }” não é um dia da semana. Escreva os dias em inglês, por exemplo mon-fri ou mon,wed,fri.
no-weekday = Nenhum dia da semana foi dito. Escreva os dias em inglês, por exemplo mon-fri ou mon,wed,fri.
not-a-day = “{ $words }” não é uma data. Escreva como AAAA-MM-DD, por exemplo 2026-12-24.
not-in-future = O dia { $day } não está no futuro. Diga um dia mais adiante.
no-such-pack = Não há pacote “{ $words }”. Há: { $known }.
open-too-short = Entre { $opens } e { $closes } há só { $minutes } minutos. Uma pergunta fica aberta por pelo menos { $least }.
no-such-command = Não há comando “{ $words }”. Veja todos com a ajuda, sem nada depois.
broken = Algo quebrou do meu lado; nada seu se perdeu nem foi contado. Tente de novo em um minuto. Se continuar quebrado, diga este número a um admin: { $reference }.

## Words that were not understood

unknown-command = “{ $words }” não é um comando.{ did-you-mean } Escreva “ajuda” para ver todos.
did-you-mean = { $some ->
    [yes] { " " }Você quis dizer { $meant }?
   *[no] { "" }
 }
nothing-said = Escreva “ajuda” para ver o que você pode pedir.
incomplete-command = Depois de “{ $command }” vem um destes: { $known }.
missing-option = “{ $command }” também precisa de: { $missing }. Escreva “{ $help }” para uma explicação.
unknown-option = “{ $command }” não conhece “{ $words }”.{ did-you-mean } Escreva “{ $help }” para uma explicação.
no-value = “{ $option }” precisa de um valor. Escreva “{ $help }” para uma explicação.
not-one-of = “{ $words }” não serve para “{ $option }”. Pode ser: { $known }.
not-a-number = “{ $words }” não serve para “{ $option }”: tem de ser um número inteiro a partir de 1.
given-twice = “{ $option }” foi dado duas vezes.
not-understood = Não entendi. Escreva “{ $help }” para uma explicação.

## Commands

command-today = hoje
    .help = Mostra a pergunta aberta, suas tentativas e suas dicas
command-answer = responder
    .help = Responde em inglês à pergunta aberta; sem texto, abre um formulário
command-hint = dica
    .help = Dá a próxima dica da pergunta aberta; cada uma custa 1 ponto
command-leaderboard = ranking
    .help = Mostra quem está em que posição
command-me = eu
    .help = Mostra seus pontos, sua posição e sua sequência
command-daily = diária
    .help = Configura a pergunta diária (para admins)
command-daily-add = adicionar
    .help = Começa uma pergunta diária neste canal
command-daily-list = lista
    .help = Lista as perguntas diárias deste servidor
command-daily-edit = editar
    .help = Altera uma pergunta diária; o que não for dito fica como está
command-daily-preview = prévia
    .help = Mostra as próximas publicações, no horário local e em UTC
command-daily-test = teste
    .help = Mostra a você, e só a você, como fica uma publicação
command-daily-now = agora
    .help = Publica a pergunta de hoje agora em vez de no horário dela
command-daily-skip = pular
    .help = Pula a próxima pergunta
command-daily-pause = pausar
    .help = Para de publicar até ser retomada
command-daily-resume = retomar
    .help = Continua depois de uma pausa
command-daily-remove = remover
    .help = Encerra uma pergunta diária; os pontos e as sequências ficam
command-daily-settings = configurações
    .help = Mostra ou altera quem configura o Hone, quem fica sabendo dos problemas e o que eu falo
command-quiz = quiz
    .help = Jogar um quiz; um quarto dos pontos conta nos rankings, no máximo 10 por dia
command-quiz-start = começar
    .help = Começa um quiz neste canal
command-quiz-skip = pular
    .help = Pula a pergunta aberta: na hora se você começou o quiz, senão por votação
command-quiz-standings = classificação
    .help = Mostra a você quem está em que posição no quiz
command-quiz-leave = sair
    .help = Sai do quiz; seus pontos ficam
command-quiz-stop = encerrar
    .help = Encerra o quiz (quem começou e os admins; qualquer pessoa se quem começou sumiu)
command-help = ajuda
    .help = Explica os comandos

option-text = texto
    .help = Sua resposta em inglês, de três a seis frases com suas próprias palavras
option-span = período
    .help = Qual período
option-board = âmbito
    .help = As respostas de quem contam
option-page = página
    .help = Qual página
option-command = comando
    .help = O comando a explicar
option-time = horário
    .help = Quando ela chega, como HH:MM no horário de lá
option-zone = fuso
    .help = O fuso horário, por exemplo America/Sao_Paulo
option-days = dias
    .help = Em que dias, em inglês: mon-fri ou mon,wed,fri (padrão: todos)
option-packs = pacotes
    .help = Quais pacotes, separados por vírgula; “all” para todos (padrão)
option-difficulty = dificuldade
    .help = Só perguntas desta dificuldade
option-closes = fechamento
    .help = Quando ela fecha, como HH:MM (padrão: uma hora antes da próxima)
option-ping = menção
    .help = O cargo a mencionar
option-at-end = no-fim
    .help = O que acontece quando tudo já foi perguntado
option-thread = tópico
    .help = Abre um tópico embaixo de cada pergunta
option-pin = fixar
    .help = Fixa cada pergunta enquanto ela está aberta
option-schedule = número
    .help = O número dela na lista; só é preciso quando há várias
option-until = até
    .help = O dia em que continua sozinha, como AAAA-MM-DD
option-admins = admins
    .help = Um cargo que também pode configurar o Hone
option-alerts = avisos
    .help = Onde eu conto os problemas
option-language = idioma
    .help = O que eu falo nos canais
option-rounds = perguntas
    .help = Quantas perguntas (3 a 20, senão 5)
option-seconds = segundos
    .help = Em vez disso: tantos segundos por pergunta (10 a 600)
option-mode = modo
    .help = Quem ganha pontos
option-speed-bonus = bônus-rapidez
    .help = Se uma resposta certa e rápida ganha um pouco mais
option-tags = tags
    .help = Só perguntas com uma destas tags, separadas por vírgula
option-pace = ritmo
    .help = Quanto tempo cada pergunta fica aberta

choice-day = Hoje
choice-week = Esta semana, desde segunda
choice-month = Este mês
choice-all = Desde o início
choice-channel = Este canal
choice-workspace = O servidor inteiro
choice-easy = Fácil
choice-medium = Média
choice-hard = Difícil
choice-any = Todas
choice-start-over = Recomeçar em outra ordem
choice-oldest-first = Repetir as mais antigas
choice-stop = Parar de publicar
choice-scaled = Conforme o tamanho
choice-double = O dobro do tempo
choice-none = Sem cronômetro
choice-everyone = Todas as respostas certas
choice-race = Só a primeira certa
choice-yes = Sim
choice-no = Não
choice-here = Neste canal
choice-off = A quem configurou a pergunta diária

## Praticar

practice-title = Prática
practice-waiting = { practice-due-now }, e { $unseen ->
    [0] nada é novo para você.
    [one] 1 pergunta é nova para você.
   *[other] { $unseen } perguntas são novas para você.
 }
practice-due-now = { $due ->
    [0] Não há nada para rever
    [one] Há 1 pergunta para rever
   *[other] Há { $due } perguntas para rever
 }
practice-nothing = Aqui não resta nada para praticar.
practice-nothing-next = Agora não resta nada para praticar. A próxima pergunta volta: { $next }.
practice-form = Só a nota é guardada; só você vê
button-options = Múltipla escolha
button-in-words = Responder com palavras
button-hint-of = Dica { $number } de { $all }
button-no-idea = Não sei
button-put-off = Agora não
button-next-question = Próxima pergunta
button-practise = Praticar agora
button-snooze = Em 2 horas
practice-right = Certo
practice-wrong = Não está certo
practice-picked = Você escolheu { $letter }: { $option } – { $why }
practice-is = A certa é { $letter }: { $option } – { $why }
practice-full-answer = O que diz uma resposta completa
practice-put-off = Adiada. Ela espera meio dia.
practice-due = { $rating ->
    [again] Ainda não sabe. Ela volta: { $due }.
    [hard] Sabe com algum esforço. Ela volta: { $due }.
    [good] Sabe. Ela volta: { $due }.
   *[easy] Sabe bem. Ela volta: { $due }.
 }
practice-known = Você já viu { $known } de { $all } perguntas.
practice-next-due = A próxima volta: { $next }.
practice-reminder = Eu lembro você às { $hour } ({ $zone }) nos dias em que algo espera. Mude com { $command }.
practice-no-reminder = Eu não lembro você. Escolha um horário com { $command }.
practice-away = Você está de folga até { $day }; antes disso nada volta.
practice-remind-set = Quando algo espera, eu lembro você por mensagem direta às { $hour } ({ $zone }), no máximo uma vez por dia; primeiro { $next }. Encerre com { $off }.
practice-remind-off = Não lembro mais você.
practice-snoozed = Eu lembro você { $next }.
practice-away-set = Até { $day } nada volta e eu não lembro você. Para encerrar antes: { $off }.
practice-back = Que bom que você voltou. O que era para rever está esperando.
reminder-title = Hora de praticar
reminder-note = Você pediu este lembrete. Encerre com { $off }.

## Entrevistas simuladas

mock-title = Entrevista simulada: pergunta { $number } de { $all }
mock-form = Pergunta { $number }; só você vê
mock-rules = Responda como na entrevista. O que você acertou e o que faltou, você fica sabendo no fim. Um ponto que uma dica entrega vale metade. Não conta em nenhum ranking e termina sozinha: { $ends }.
mock-fewer = Para isso só há { $all } perguntas.
mock-until = Responda até: { $until }. O que vier depois é lido, mas não vale nada.
mock-under-way = Esta ainda está em andamento. Para começar outra, encerre com { $command }.
mock-taken = Recebida. A próxima:
mock-late = Chegou fora do tempo, então não vale nada. A próxima:
mock-passed = Pulada. A próxima:
mock-before-now = A pergunta { $number } já foi. Você está aqui:
button-pass = Pular
button-export = Em Markdown
button-again = Mais uma
mock-over = Entrevista simulada: { $score } %
mock-about = { $role }, { level }, { $day }: { $answered } de { $all } perguntas respondidas.
mock-first = Foi a sua primeira. A próxima é comparada com ela.
mock-compared = { $change ->
    [better] Da última vez ({ $role }, { level }, { $day }) foram { $before } %; agora são { $by } a mais.
    [worse] Da última vez ({ $role }, { level }, { $day }) foram { $before } %; agora são { $by } a menos.
   *[same] Da última vez ({ $role }, { level }, { $day }) também foram { $before } %.
 }
mock-topics = Por tema, o mais fraco primeiro
mock-topic = { $topic }: { $score } %
mock-topic-before = { $topic }: { $score } %, da última vez { $before } %
mock-read = Para ler agora
mock-question = { $number }. { $ask } – { $score } %
mock-question-heading = Pergunta { $number } – { $score } %
mock-point = { $credit ->
    [full] ✓ Acertou: { $point }
    [half] ◐ Metade: { $point }
   *[none] · Faltou: { $point }
 }
mock-not-answered = Sem resposta.
mock-was-late = Respondida fora do tempo.
mock-your-answer = Sua resposta
mock-exported = O relatório da sua entrevista simulada, com suas respostas completas.

practised-already = Essa pergunta já foi. Continue com { $command }.
no-reminder = Eu não lembro você, então não há nada para adiar. Escolha um horário com { $command }.
no-mock = Você não tem entrevista simulada para mostrar. Comece uma com { $command }.
nothing-to-interview = Não há perguntas para essa vaga. Escolha outro pacote.
minutes-out-of-range = Uma resposta pode levar de { $least } a { $most } minutos. Sem indicar, leve o tempo que quiser.

command-practice = praticar
    .help = Pratique só você: o que errou ou não viu volta até você saber
command-practice-next = próxima
    .help = Mostra a próxima pergunta para praticar
command-practice-status = situação
    .help = Mostra o que há para rever e quando você é lembrado
command-practice-remind = lembrar
    .help = Lembra você uma vez por dia por mensagem direta
command-practice-snooze = adiar
    .help = Adia o próximo lembrete
command-practice-away = folga
    .help = Tire uma folga: nada volta e nada lembra você
command-mock = entrevista
    .help = Uma entrevista simulada: cinco perguntas e um relatório, só para você
command-mock-start = começar
    .help = Começa uma entrevista simulada
command-mock-show = mostrar
    .help = Mostra a pergunta que espera por você
command-mock-stop = encerrar
    .help = Encerra agora e mostra o relatório
command-mock-report = relatório
    .help = Mostra de novo o relatório da última
command-mock-export = exportar
    .help = Dá o relatório da última como arquivo Markdown

option-hours = horas
    .help = Quantas horas (senão: 2)
option-role = vaga
    .help = O pacote de que se trata
option-level = nível
    .help = Em que ponto você está
option-minutes = minutos
    .help = Quantos minutos cada resposta pode levar (senão: quantos quiser)

choice-beginner = Iniciante
choice-intermediate = Intermediário
choice-advanced = Avançado
