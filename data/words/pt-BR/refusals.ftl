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
