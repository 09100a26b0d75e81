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
