## O que se guarda sobre alguém

privacy-title = O que se guarda sobre você
privacy-nothing = Nada é guardado sobre você, e nem que você perguntou fica anotado.
privacy-here = Aqui
privacy-since = Aqui você é conhecido como { $name } desde { $since }.{ $hidden ->
    [yes] { " " }É um nome neutro; o seu não é guardado.
   *[no] { "" }
 }
privacy-answers = { $answers ->
    [one] { $answers } resposta a uma pergunta diária, com nota e pontos
   *[other] { $answers } respostas a perguntas diárias, com notas e pontos
 }; { $worded ->
    [0] nenhuma com as suas palavras
    [one] { $worded } com as suas palavras
   *[other] { $worded } com as suas palavras
 }
privacy-hints = { $hints ->
    [one] { $hints } dica pedida
   *[other] { $hints } dicas pedidas
 }
privacy-quizzes = { $quizzes ->
    [one] { $quizzes } quiz jogado
   *[other] { $quizzes } quizzes jogados
 }, { $answers ->
    [one] { $answers } resposta escolhida
   *[other] { $answers } respostas escolhidas
 }
privacy-practice = Prática: o quanto você conhece { $cards ->
    [one] { $cards } pergunta
   *[other] { $cards } perguntas
 }, e { $showings ->
    [one] { $showings } vez em que uma pergunta foi mostrada
   *[other] { $showings } vezes em que uma pergunta foi mostrada
 }; não o que você respondeu
privacy-mocks = { $mocks ->
    [one] { $mocks } entrevista simulada
   *[other] { $mocks } entrevistas simuladas
 } com { $answers ->
    [one] { $answers } resposta
   *[other] { $answers } respostas
 } e as notas
privacy-reminder = Quando você quer ser lembrado de praticar
privacy-groups = { $groups ->
    [one] { $groups } grupo de estudo em que você está ou para o qual foi convidado
   *[other] { $groups } grupos de estudo em que você está ou para os quais foi convidado
 }
privacy-schedules = { $schedules ->
    [one] { $schedules } pergunta diária configurada por você
   *[other] { $schedules } perguntas diárias configuradas por você
 }
privacy-only-name = Seu nome e o identificador que a plataforma lhe dá, nada mais
privacy-keep = As palavras das suas respostas são guardadas até você pedir para ser esquecido.
privacy-days = As palavras das suas respostas são removidas { $days } dias depois do fechamento da pergunta; notas e pontos ficam.
privacy-who = Suas respostas, notas e dicas são mostradas só a você, e à moderação quando você recorre; de todas as respostas juntas, a solução diz quantas citaram cada ponto. Seu nome, seus pontos, sua posição e seus resultados em quizzes são mostrados a todos aqui. Quem opera este Hone tem o banco de dados e, com ele, tudo.
privacy-own = Só para você: prática e entrevistas simuladas
privacy-own-keep = As palavras das suas entrevistas simuladas são guardadas até você pedir para ser esquecido.
privacy-own-days = As palavras das suas entrevistas simuladas são removidas { $days } dias depois do fim; as notas ficam.
privacy-own-who = Tudo isso é mostrado só a você. Quem opera este Hone tem o banco de dados e, com ele, isso também.
privacy-elsewhere = Algo é guardado também de { $places ->
    [one] mais { $places } servidor
   *[other] mais { $places } servidores
 }. Pergunte lá o quê; o arquivo abaixo contém tudo.
privacy-what-to-do = { $export } lhe dá tudo em um arquivo. { $forget } apaga tudo. Com { $settings }, as classificações chamam você por um nome neutro.

privacy-exported = Aqui está tudo o que se guarda sobre você, de { $places ->
    [one] { $places } lugar
   *[other] { $places } lugares
 }. Só você vê esta mensagem.
export-too-large = O que se guarda sobre você ocupa { $megabytes } MB, mais do que cabe em uma mensagem. Peça ano por ano com { $command } { $option }:ANO; há { $years }.

settings-answers-keep = As palavras das respostas são guardadas. Para removê-las depois de alguns dias, use { $option }:30-days.
settings-answers-days = As palavras das respostas são removidas { $days } dias depois do fechamento da pergunta; notas e pontos ficam.

mock-words-removed = As palavras desta resposta foram removidas.

privacy-shown-as = { $hidden ->
    [yes] Aqui as classificações e os quizzes chamam você de { $name }. As mensagens já publicadas ainda dizem o seu nome.
   *[no] Aqui as classificações e os quizzes chamam você de { $name }.
 }
neutral-name = Membro { $code }
somebody-forgotten = alguém que já não está

## Ser esquecido

forget-word = me esqueça
forget-label = Digite “{ $word }”. Não dá para desfazer.
forget-title-here = Esquecer-me aqui
forget-title-everywhere = Esquecer-me em todo lugar
forget-what-here = Suas respostas, pontos, quizzes e seu nome aqui são apagados para sempre.
forget-what-everywhere = Tudo o que é seu em cada servidor, prática e entrevistas são apagados para sempre.
not-confirmed = Você digitou “{ $typed }” em vez de “{ $word }”, então nada foi apagado. Para tentar de novo, use { $command }.
forget-nothing = Nada era guardado sobre você, então não havia nada a apagar.
forgotten-here = Pronto. Nada mais é guardado sobre você aqui.
forgotten-everywhere = Pronto. Nada mais é guardado sobre você; foi apagado em { $places ->
    [one] { $places } lugar
   *[other] { $places } lugares
 }.
forgotten-posts = Mensagens já publicadas, como o pódio de um quiz, ficam nos seus canais. Quem os administra pode apagá-las.
forgotten-schedules = { $schedules ->
    [one] Uma pergunta diária que você configurou continua; ninguém mais é avisado dos problemas dela, a menos que um canal seja escolhido para isso com { $command }.
   *[other] { $schedules } perguntas diárias que você configurou continuam; ninguém mais é avisado dos problemas delas, a menos que um canal seja escolhido para isso com { $command }.
 }
forgotten-elsewhere = Ainda há algo em outros servidores, ou da prática e das entrevistas simuladas. Apague isso também com { $command } { $option }:yes.
forgotten-anew = Se você participar de novo, começa como um novo membro.
forgotten-meanwhile = Você acabou de ser esquecido, então isto não foi guardado. Envie de novo se quiser recomeçar.

command-privacy = privacidade
    .help = Ver, levar e apagar o que se guarda sobre você
command-privacy-show = mostrar
    .help = Mostra o que se guarda sobre você, por quanto tempo e quem vê
command-privacy-export = exportar
    .help = Dá a você tudo o que se guarda sobre você em um arquivo
command-privacy-forget = esquecer
    .help = Apaga tudo o que se guarda sobre você; é pedida uma confirmação
command-privacy-settings = configurações
    .help = Escolha como os outros chamam você e por quanto tempo ficam as palavras das entrevistas

option-year = ano
    .help = Só o que aconteceu neste ano, por exemplo 2026
option-everywhere = em-tudo
    .help = Em todos os servidores, também sua prática e suas entrevistas simuladas
option-shown-as = mostrar-como
    .help = Como as classificações e os quizzes daqui chamam você
option-answers = respostas
    .help = Por quanto tempo ficam as palavras das respostas; notas e pontos ficam

choice-my-name = Pelo meu nome
choice-neutral-name = Por um nome neutro como Membro 7K2
choice-keep = Para sempre
choice-30-days = 30 dias
choice-90-days = 90 dias
choice-365-days = 365 dias
