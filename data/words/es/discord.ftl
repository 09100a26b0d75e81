## Choices

select-span = Periodo
select-whose = Clasificación
select-board = { $place ->
    [everywhere] Todos los canales
   *[channel] Este canal
 }
select-another-role = Otra sobre
select-pack = Practicar un solo paquete

## What the bot may do, as Discord's own client names it

right = { $right ->
    [view-channel] Ver canal
    [send-messages] Enviar mensajes
    [send-in-threads] Enviar mensajes en hilos
    [embed-links] Insertar enlaces
    [read-history] Leer el historial de mensajes
    [open-threads] Crear hilos públicos
    [manage-roles] Gestionar roles
   *[pin] Fijar mensajes
 }

## Why a post did not go out

trouble-lacking = { $what ->
    [threads] No puedo abrir hilos en este canal. Dame aquí { $rights }
    [pin] No puedo fijar mensajes en este canal. Dame aquí { $rights }
    [roles] No puedo dar este rol. Dame { $rights } y, en la lista de roles del servidor, pon mi propio rol por encima
   *[post] No puedo publicar en este canal. Dame aquí { $rights }
 }
trouble-not-readable = no se sabe si este mensaje llegó y no puedo releer el canal, así que no lo publico otra vez. Dame aquí { $right }; entonces lo compruebo y publico lo que falte
trouble-not-found = no se sabe si este mensaje llegó y desde entonces hubo más de { $messages } mensajes, así que no puedo comprobarlo y no lo publico otra vez
trouble-too-late = era demasiado tarde para publicarlo
trouble-refused = fue rechazado (HTTP { $status }, código { $code }); el registro dice más
trouble-not-taken = no se acepta en este momento
trouble-unknown = todavía no se sabe si llegó
trouble-channel-gone = el canal ya no existe; configura la pregunta diaria en otro
trouble-role-gone = el rol ya no existe; da otro a mano
trouble-member-gone = ya no está en este servidor, así que no lo recibe
