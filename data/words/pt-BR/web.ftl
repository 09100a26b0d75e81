## Rankings fora do chat

export-done = O ranking ({ board-span }, { board-place }) em um arquivo CSV: { $members } { $members ->
    [one] membro
   *[other] membros
 }.{ $whole ->
    [yes] {""}
   *[no] {" "}O ranking é mais longo do que um arquivo pode ser; este é o começo dele.
 }{ $marked ->
    [yes] {" "}Um apóstrofo vem antes de cada nome que uma planilha teria calculado como fórmula.
   *[no] {""}
 }
column-rank = Posição
column-name = Nome
column-points = Pontos
column-rounds = Rodadas
column-quiz-points = Pontos de quizzes

command-export = exportar
    .help = Dá a você um ranking em um arquivo CSV (para admins)
