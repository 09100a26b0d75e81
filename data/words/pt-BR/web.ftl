## Rankings fora do chat

export-done = O ranking ({ board-span }, { board-place }) em um arquivo CSV: { $members } { $members ->
    [one] membro
   *[other] membros
 }.{ $whole ->
    [yes] {""}
   *[no] {" "}O ranking é mais longo; este é o começo dele.
 }{ $marked ->
    [yes] {" "}Um apóstrofo vem antes de cada nome que uma planilha teria calculado como fórmula.
   *[no] {""}
 }
column-rank = Posição
column-name = Nome
column-points = Pontos
column-rounds = Rodadas
column-quiz-points = Pontos de quizzes

board-web = { $link } – para quem tiver o link, até { $until }
board-web-link = Este ranking na web
web-title = { $place ->
    [everywhere] Ranking de todos os canais
   *[channel] Ranking de um canal
 }
web-title-group = Ranking do grupo de estudo { $group }
web-spans = Período
web-pages = Páginas
web-caption-ends = { button-span } · recomeça { $end }, { $zone }
web-caption = { button-span }
web-empty = Ninguém respondeu ainda.
web-expires = Quem tiver este endereço pode ler este ranking até { $until } ({ $zone }). { $command } no chat dá um novo.
web-expired = Este link tem mais de sete dias e expirou. Peça um novo com { $command } no chat.
web-unknown = Não há nenhum ranking neste endereço. Copie o link inteiro de novo ou peça um novo com { $command } no chat.
web-busy = Não dá para mostrar o ranking agora. Tente de novo em um minuto.

command-export = exportar
    .help = Dá a você um ranking em um arquivo CSV (para admins)
