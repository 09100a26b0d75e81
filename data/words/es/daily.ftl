## The daily question

daily-added = La pregunta diaria está lista
daily-preview-title = Las próximas publicaciones
daily-changed = La pregunta diaria ha cambiado
daily-resumed = La pregunta diaria continúa
daily-list = Preguntas diarias
daily-number = Número { $number }
daily-is = { $number }, en { $channel }: { $timetable }. { daily-state }
daily-is-next = { daily-is } Próxima: { $next }.
daily-state = { $state ->
    [active] En marcha.
    [paused-until] En pausa hasta el { $until }.
    [paused] En pausa.
    [ended] Terminada, porque ya se preguntó todo.
   *[removed] Eliminada.
 }
timetable = { $weekdays } a las { $opens } { $zone }, cierra a las { $closes }, de { $packs }{ timetable-difficulty }{ timetable-extras }
timetable-difficulty = { $difficulty ->
    [any] { "" }
    [easy] , solo fáciles
    [medium] , solo medias
   *[hard] , solo difíciles
 }
timetable-extras = { $some ->
    [yes] , con { $extras }
   *[no] { "" }
 }
extra = { $extra ->
    [ping] mención
    [thread] hilo
   *[pin] mensaje fijado
 }
all-packs = todos los paquetes
weekdays-all = todos los días
weekdays-work = lun–vie
weekdays-weekend = sáb y dom
preview = { $opens } en { $zone } ({ $utc } UTC), cierra { $closes }
preview-change = { preview } – { $change }
clock-change = { $change ->
    [begins] empieza el horario de verano
    [ends] termina el horario de verano
   *[other] cambia la hora
 }: UTC{ $before } pasa a ser UTC{ $after }
daily-lacking = Aún no puedo hacerlo todo aquí. Dame { $rights } en este canal.
daily-problem = Problema con el { $day }: { $problem }
daily-left = { $left } de { $all } preguntas nunca se han hecho aquí; después { at-end }.
daily-now = La pregunta de hoy va en camino y no volverá a salir a su hora.
daily-skipped = La pregunta del { $day } se omite; nadie pierde la racha por eso. Próxima pregunta: { $next }.
daily-paused = En pausa. Una pregunta abierta cerrará como se anunció. Para continuar: { $command }.
daily-paused-until = En pausa. Una pregunta abierta cerrará como se anunció. Continúa sola el { $until }; antes, con { $command }.
daily-removed = La pregunta diaria número { $number } ha terminado. Una pregunta abierta cerrará y se resolverá como se anunció; los puntos y las rachas se quedan.
sample-note = { $asked ->
    [yes] Una prueba con la última pregunta hecha aquí, que solo ves tú. No cuenta para nada y los botones no hacen nada.
   *[no] Una prueba con una de vuestras preguntas, que solo ves tú. No cuenta para nada y los botones no hacen nada.
 }
settings-changed = Los ajustes han cambiado
settings-title = Ajustes
settings-role = Quien puede gestionar el servidor puede configurar Hone, y también { $role }. Para que les aparezca el comando, permítelo para el rol en los ajustes del servidor, en «Integraciones».
settings-no-role = Solo quien puede gestionar el servidor puede configurar Hone. Con { $option }:ROL también puede un rol.
settings-alerts = Los problemas los cuento en { $channel }.
settings-no-alerts = Los problemas se los cuento a quien configuró la pregunta diaria. Escribe { $option }:here en un canal para tenerlos allí.
settings-language = En los canales hablo { $language }; a cada persona, el idioma de su aplicación.
