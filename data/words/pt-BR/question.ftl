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
