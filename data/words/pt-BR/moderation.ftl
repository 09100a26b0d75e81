## Reports and appeals

button-report = Avisar
button-appeal = Recorrer
report-form-title = Avisar sobre esta pergunta
report-form-label = O que está errado?
report-form-placeholder = Por exemplo: a resposta está desatualizada, falta uma palavra, duas opções estão certas.
appeal-form-title = Recorrer da nota
appeal-form-label = O que deveria contar na sua resposta?
appeal-form-placeholder = As palavras da sua resposta e por que dizem o que se pede.
appeal-choose = Qual destes a sua resposta diz? Escolha um e diga depois em poucas palavras onde.
lettered = { $letter }. { $point }
report-filed = Obrigado. A moderação vai olhar, e você saberá em particular no que deu. Até lá nada muda.
appeal-filed = Obrigado. A moderação vai olhar isso e a sua resposta, e você saberá em particular no que deu. Se for aceito, mudam os seus pontos e os de todos os outros que disseram o mesmo.
question-withdrawn = Esta pergunta foi retirada e não vale para ninguém.
round-voided = A pergunta de { $day } foi retirada. Não vale para ninguém: os pontos dela saíram dos placares, e ela não quebra nenhuma sequência.
round-restored = A pergunta de { $day } vale de novo, com os pontos que rendeu.

## What is told in private

cases-title = Alguém espera pela moderação
cases-wait = { $cases ->
    [one] { $cases } aviso ou recurso espera
   *[other] { $cases } avisos e recursos esperam
 } uma decisão. Veja o mais antigo com { $command }.
told-report-accepted = Seu aviso sobre esta pergunta foi aceito, obrigado: “{ $question }”
told-report-rejected = Seu aviso sobre esta pergunta foi analisado, e a pergunta fica como está: “{ $question }”
told-appeal-rejected = Seu recurso foi analisado, e a nota fica como está: “{ $question }”
told-appeal-accepted = { $moved ->
    [yes] Seu recurso foi aceito. Seus pontos passam de { $was } para { $now } por: “{ $question }”
   *[no] Seu recurso foi aceito. Seus pontos continuam em { $now }, pois outra resposta sua não rendia menos: “{ $question }”
 }
told-regraded = Outra forma de dizer um ponto-chave foi aceita, e você tinha dito assim. Seus pontos passam de { $was } para { $now } por: “{ $question }”

## Deciding

queue-empty = Não há nada a decidir.
case-title = { $appeal ->
    [yes] Recurso de { $member }
   *[no] Aviso de { $member }
 }
case-believes = Acredita ter dito: { $point }
case-found = O que foi encontrado, por { $points ->
    [one] { $points } ponto
   *[other] { $points } pontos
 }
case-answer = A resposta
case-point = { $credit ->
    [full] ✓ Dito: { $point }
    [half] ◐ Pela metade: { $point }
   *[none] · Não encontrado: { $point }
 }
case-words-gone = As palavras da resposta foram removidas, pois as respostas só são guardadas por um tempo. Só resta recusar.
case-about-day = { $question }, { $day } · { $waiting } em espera
case-about-quiz = { $question }, em um quiz · { $waiting } em espera
button-accept = Aceitar
button-accept-void = Aceitar e retirar
button-reject = Recusar
button-next-case = Próximo
button-type-words = Digitar as palavras
case-choose-point = Qual ponto-chave a resposta diz?
case-choose-words = Quais palavras o dizem?
case-choose-words-note = De agora em diante, toda resposta daqui que disser isso tem o ponto-chave “{ $point }”, seja o que for em volta. Escolha uma frase ou, melhor, digite as poucas palavras que importam.
phrase-form-title = Aceitar estas palavras
phrase-form-label = Uma frase com as palavras que importam
phrase-form-placeholder = De duas a oito palavras de conteúdo, em inglês. Palavras pequenas e terminações não importam.
report-accepted = Aceito. Quem avisou ficará sabendo.
report-accepted-voided = Aceito, e a pergunta foi retirada: { $members ->
    [one] { $members } membro perdeu
   *[other] { $members } membros perderam
 } { points }.
case-rejected = Recusado. Quem pediu ficará sabendo.
phrasing-accepted = Aceito
phrasing-pattern = De agora em diante procura-se isto: { $pattern }
phrasing-moved = { $answers ->
    [0] Nenhuma resposta anterior rende mais com isso.
    [one] { $answers } resposta anterior rende { points } a mais. Quem a deu ficará sabendo.
   *[other] { $answers } respostas anteriores, de { $members ->
        [one] { $members } membro
       *[other] { $members } membros
    }, rendem juntas { points } a mais. Quem as deu ficará sabendo.
 }
void-done = { $rounds ->
    [one] A pergunta foi retirada
   *[other] A pergunta foi retirada { $rounds } vezes
 } e não vale para ninguém; { $members ->
        [one] { $members } membro perdeu
       *[other] { $members } membros perderam
    } { points }. Desfaz-se com o comando de restaurar.
restore-done = { $rounds ->
    [one] A pergunta vale de novo
   *[other] A pergunta vale de novo { $rounds } vezes
 }; { $members ->
        [one] { $members } membro recuperou
       *[other] { $members } membros recuperaram
    } { points }.
excuse-done = { $excused ->
    [yes] { $member } tem dispensa em { $day }: não custa nenhuma sequência.
   *[no] { $member } não tem mais dispensa em { $day }.
 }
streak-excused = mantida: { $day } foi dispensado por { $author }

## What of it /privacy shows

privacy-cases = { $cases ->
    [one] { $cases } aviso ou recurso seu, e no que deu; a moderação vê
   *[other] { $cases } avisos e recursos seus, e no que deram; a moderação vê
 }
privacy-excuses = { $days ->
    [one] { $days } dia do qual você foi dispensado
   *[other] { $days } dias dos quais você foi dispensado
 }
privacy-decisions = { $decisions ->
    [one] { $decisions } decisão sua na moderação
   *[other] { $decisions } decisões suas na moderação
 }

## The record

log-title = O que foi decidido
log-empty = Nada foi decidido ainda.
somebody = alguém
log-what = { $what ->
    [accepted] aceitou o aviso de { $member } ({ $question })
    [rejected] { $appeal ->
        [yes] recusou o recurso de { $member } ({ $question })
       *[no] recusou o aviso de { $member } ({ $question })
    }
    [phrasing] aceitou o recurso de { $member } ({ $question })
    [voided] retirou a pergunta de { $day } ({ $question })
    [restored] fez a pergunta de { $day } valer de novo ({ $question })
    [excused] dispensou { $member } em { $day }
   *[unexcused] tirou a dispensa de { $member } em { $day }
 }
log-line = { $at }: { $author } { $what }{ log-moved }{ log-untold }
log-moved = { $moved ->
    [yes] ; { $sign }{ points }, { $members ->
        [one] { $members } membro
       *[other] { $members } membros
    }
   *[no] { "" }
 }
reason-said = Motivo: { $reason }
log-untold = { $untold ->
    [yes] ; não foi possível avisar
   *[no] { "" }
 }
phrasings-title = Formulações aceitas
phrasings-none = Nenhuma formulação foi aceita aqui ainda.
phrasings-file = { $phrasings ->
    [one] { $phrasings } formulação foi aceita aqui
   *[other] { $phrasings } formulações foram aceitas aqui
 }, como linhas para os arquivos de perguntas: proponha-as a quem cuida dos pacotes.

## What cannot be

case-reported = Você já avisou sobre esta pergunta, e ninguém olhou ainda. Você saberá quando alguém olhar.
case-appealed = Você já recorreu desta nota, e ninguém olhou ainda. Você saberá quando alguém olhar.
case-too-many = Já esperam { $most } avisos e recursos seus. Envie este de novo quando alguns estiverem decididos.
case-no-words = Não havia nada escrito, então nada foi enviado. Diga em poucas palavras o que quer dizer.
case-too-long = Isso tem { $chars } caracteres e cabem no máximo { $most }; nada foi enviado. Encurte e envie de novo.
case-not-answered = Você não respondeu a esta pergunta enquanto esteve aberta, então não há nota da qual recorrer.
case-full-marks = Esta resposta já tem a pontuação máxima; um recurso não renderia mais.
case-answer-removed = As palavras desta resposta foram removidas, pois as respostas só são guardadas por um tempo. Ninguém poderia decidir um recurso.
case-decided = Isso já foi decidido. Veja o que espera com { $command }.
case-not-in-answer = Nem com estas palavras a resposta diz o ponto-chave; nada foi aceito. Escolha palavras que estejam na resposta ou outro ponto-chave.
case-no-such-question = “{ $words }” não é o nome de uma pergunta. Escreva como pacote/pergunta, do jeito que está na fila.
case-nothing-there = { $voided ->
    [yes] Nenhuma pergunta assim está retirada aqui; nada foi mudado. Diga o dia ou a pergunta.
   *[no] Nenhuma pergunta assim vale aqui; nada foi mudado. Diga o dia ou a pergunta.
 }
case-no-such-member = Ninguém aqui se chama “{ $words }”, ou são vários. Escolha o membro na lista ou escreva o nome como está nos placares.
case-no-round = Não houve pergunta neste canal em { $day }; não há quem dispensar.
case-still-open = A pergunta de { $day } ainda está aberta. Dispense quando ela tiver fechado.
case-answered = Há uma resposta em { $day }; não custa nenhuma sequência.
phrasing-words = { $count ->
    [one] É { $count } palavra
   *[other] São { $count } palavras
 } de conteúdo e são precisas de { $least } a { $most }; nada foi aceito. Escreva uma frase só com as palavras que importam.
phrasing-sentences = É mais de uma frase; nada foi aceito. Escreva a que diz o ponto-chave.
phrasing-echo = Isso só repete a pergunta, e quem a copiasse teria o ponto-chave. Escolha outras palavras.
phrasing-hint = Com estas palavras a dica { $number } daria o ponto-chave; nada foi aceito. Escolha outras palavras.
phrasing-wrong = Com estas palavras teria o ponto-chave uma resposta que se sabe que não o diz; nada foi aceito. Escolha mais palavras ou outras. A resposta é: “{ $answer }”
phrasing-not-made = { $denied ->
    [yes] Estas palavras parecem argumentar contra o ponto-chave; nada foi aceito. Escolha outras.
   *[no] Estas palavras não dizem o ponto-chave sozinhas; nada foi aceito. Escreva uma frase em vez de uma lista.
 }

command-moderate = moderar
    .help = Decidir avisos e recursos e consertar o que deu errado (para admins)
command-moderate-queue = fila
    .help = Mostra o aviso ou recurso mais antigo
command-moderate-void = retirar
    .help = Retira uma pergunta: não vale mais para ninguém
command-moderate-restore = restaurar
    .help = Faz uma pergunta retirada valer de novo
command-moderate-log = registro
    .help = Mostra o que foi decidido, por quem e quantos pontos mudaram
command-moderate-phrasings = formulações
    .help = Dá as formulações aceitas como linhas para arquivos de perguntas
command-moderate-excuse = dispensar
    .help = Dispensa um membro por um dia perdido aqui: não custa nenhuma sequência
command-moderate-unexcuse = tirar-dispensa
    .help = Tira uma dispensa

option-day = dia
    .help = O dia, como AAAA-MM-DD (senão: o último)
option-question = pergunta
    .help = Em vez disso, uma pergunta pelo nome, pacote/pergunta, onde tiver sido feita aqui
option-on = data
    .help = O dia, como AAAA-MM-DD
option-reason = motivo
    .help = Por quê; fica no registro
