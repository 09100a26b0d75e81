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
