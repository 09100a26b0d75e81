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
