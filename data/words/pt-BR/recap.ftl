## Resumo da semana

recap-title = Resumo da semana
recap-week = De { $first } a { $last }
recap-rounds = { $asked ->
    [0] Nenhuma pergunta foi feita
    [one] { $asked } pergunta foi feita
   *[other] { $asked } perguntas foram feitas
 }, e { $members ->
    [one] { $members } pessoa participou
   *[other] { $members } pessoas participaram
 } com { $answers ->
    [one] { $answers } resposta
   *[other] { $answers } respostas
 }.
recap-standings = Classificação
recap-climbed = Quem mais subiu: { $name }, da posição { $before } para a { $now }.
recap-new = Pela primeira vez nesta classificação: { $names }.
recap-new-more = Pela primeira vez nesta classificação: { $names } e mais { $more }.
recap-unanswered = { $questions ->
    [one] { $questions } pergunta ficou sem resposta.
   *[other] { $questions } perguntas ficaram sem resposta.
 }
recap-hardest = A pergunta mais difícil: em média, { $percent } % dos pontos-chave foram citados
recap-note = Começou uma nova semana e todos partem do zero. Veja com { $command }.
recap-chart = Pontos da semana
recap-alt = Uma barra para os pontos de cada pessoa: { $members }.
settings-recap = { $recap ->
    [yes] Às segundas, os canais recebem um resumo da semana. Desative com { $option }:no.
   *[no] Não há resumo da semana. Ative com { $option }:yes.
 }

option-recap = resumo
    .help = Resumir a semana nos canais, às segundas
