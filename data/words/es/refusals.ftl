## What cannot be done

nothing-open = Aquí no hay ninguna pregunta abierta. Próxima pregunta: { $next }.
nothing-open-paused = Aquí no hay ninguna pregunta abierta y la pregunta diaria está en pausa. Un admin puede reanudarla con { $command }.
nothing-scheduled = Este canal todavía no tiene pregunta diaria. Un admin puede empezar una con { $command }.
closed = Esta pregunta ya cerró: { $closed }. Mira la actual con { $command }.
round-gone = Esta pregunta se retiró y no cuenta para nadie. Mira la actual con { $command }.
no-tries-left = Has usado los { $tries } intentos; cuenta el mejor. La respuesta modelo llega: { $reveal }.
already-full = Ya tienes la máxima puntuación; otro intento no daría más. La respuesta modelo llega: { $reveal }.
no-hints-left = Ya has visto las { $hints } pistas; están en { $today }. Responde con { $answer }.
no-hints = Esta pregunta no tiene pistas. Responde con { $answer }.
hint-too-late = Ya no te quedan intentos, así que una pista no te serviría. La respuesta modelo llega: { $reveal }.
empty-answer = Tu respuesta está vacía, así que no ha contado. Escribe de tres a seis frases con tus propias palabras, en inglés.
short-answer = Tu respuesta solo tiene { $words ->
    [one] una palabra
   *[other] { $words } palabras
 }, así que no ha contado ni ha gastado un intento. Desarróllala en una o más frases.
long-answer = Tu respuesta tiene { $chars } caracteres y puedo evaluar { $max } como máximo, así que no ha contado ni ha gastado un intento. Acórtala y envíala otra vez.
not-english = Solo sé evaluar respuestas en inglés, así que esta no ha contado ni ha gastado un intento. Envíala otra vez en inglés.
admins-only = Eso solo pueden hacerlo quienes gestionan este lugar. Pídeselo a una de esas personas, o pide a un admin el permiso «Gestionar servidor».
servers-only = Trabajo en servidores, no en mensajes directos. Usa el comando en un canal de tu servidor.
old-button = Este botón es de otra versión de Hone y ya no hace nada. Usa { $command } en su lugar.
unknown-schedule = Aquí no hay una pregunta diaria número { $number }. Míralas todas con { $command }.
which-schedule = En este canal hay varias preguntas diarias (números { $numbers }). Di cuál con { $option }.
which-schedule-option = { $option }:NÚMERO
already-scheduled = Este canal ya tiene esta pregunta diaria: número { $number }. Cámbiala con { $command }.
already-posted = La pregunta de hoy ya se publicó. Mírala con { $command }.
already-skipped = Esa pregunta ya estaba omitida.
nothing-to-ask = Ninguna pregunta encaja con estos paquetes y esta dificultad, o ya se hicieron todas y entonces toca parar. Cámbialo con { $command }.
nothing-fits = Ninguna pregunta encaja con estos paquetes y esta dificultad. Elige más paquetes u otra dificultad.
nothing-fits-edit = Ninguna pregunta encaja con estos paquetes y esta dificultad. No ha cambiado nada.
not-a-time = «{ $words }» no es una hora. Escríbela como HH:MM entre 00:00 y 23:59, por ejemplo 09:00.
not-a-zone = «{ $words }» no es una zona horaria. Escribe un nombre IANA como Europe/Berlin, America/New_York o UTC.{ $some ->
    [yes] { " " }¿Querías decir { $close }?
   *[no] { "" }
 }
not-a-weekday = «{ $words }» no es un día de la semana. Escribe los días en inglés, por ejemplo mon-fri o mon,wed,fri.
no-weekday = No has dicho ningún día de la semana. Escribe los días en inglés, por ejemplo mon-fri o mon,wed,fri.
not-a-day = «{ $words }» no es una fecha. Escríbela como AAAA-MM-DD, por ejemplo 2026-12-24.
not-in-future = El { $day } no está en el futuro. Di un día posterior.
no-such-pack = No hay ningún paquete «{ $words }». Hay: { $known }.
open-too-short = Entre las { $opens } y las { $closes } solo hay { $minutes } minutos. Una pregunta sigue abierta al menos { $least }.
no-such-command = No hay ningún comando «{ $words }». Míralos todos con la ayuda, sin nada detrás.
broken = Algo se ha roto por mi parte; no se ha perdido ni contado nada tuyo. Inténtalo otra vez en un minuto. Si sigue roto, dile a un admin este número: { $reference }.

## Words that were not understood

unknown-command = «{ $words }» no es un comando.{ did-you-mean } Escribe «ayuda» para verlos todos.
did-you-mean = { $some ->
    [yes] { " " }¿Querías decir { $meant }?
   *[no] { "" }
 }
nothing-said = Escribe «ayuda» para ver lo que puedes pedir.
incomplete-command = Detrás de «{ $command }» va uno de estos: { $known }.
missing-option = A «{ $command }» le falta: { $missing }. Escribe «{ $help }» para una explicación.
unknown-option = «{ $command }» no conoce «{ $words }».{ did-you-mean } Escribe «{ $help }» para una explicación.
no-value = «{ $option }» necesita un valor. Escribe «{ $help }» para una explicación.
not-one-of = «{ $words }» no encaja con «{ $option }». Puede ser: { $known }.
not-a-number = «{ $words }» no encaja con «{ $option }»: tiene que ser un número entero desde 1.
given-twice = «{ $option }» se ha dado dos veces.
not-understood = No lo he entendido. Escribe «{ $help }» para una explicación.
