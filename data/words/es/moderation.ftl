## Reports and appeals

button-report = Avisar
button-appeal = Reclamar
report-form-title = Avisar de esta pregunta
report-form-label = ¿Qué está mal?
report-form-placeholder = Por ejemplo: la respuesta está anticuada, falta una palabra, hay dos opciones correctas.
appeal-form-title = Reclamar la nota
appeal-form-label = ¿Qué debería contar de tu respuesta?
appeal-form-placeholder = Las palabras de tu respuesta y por qué dicen lo que se pide.
appeal-choose = ¿Cuál de estos dice tu respuesta? Elige uno y di después en pocas palabras dónde.
lettered = { $letter }. { $point }
report-filed = Gracias. Lo mirará la moderación y sabrás en privado qué ha salido. Hasta entonces no cambia nada.
appeal-filed = Gracias. La moderación lo mirará junto con tu respuesta y sabrás en privado qué ha salido. Si se acepta, cambian tus puntos y los de todos los demás que lo dijeron.
question-withdrawn = Esta pregunta se retiró y no cuenta para nadie.
round-voided = La pregunta del { $day } se ha retirado. No cuenta para nadie: sus puntos han salido de las clasificaciones y no rompe ninguna racha.
round-restored = La pregunta del { $day } vuelve a contar, con los puntos que dio.

## What is told in private

cases-title = Alguien espera a la moderación
cases-wait = { $cases ->
    [one] 1 aviso o reclamación espera
   *[other] { $cases } avisos y reclamaciones esperan
 } una decisión. Mira lo más antiguo con { $command }.
told-report-accepted = Tu aviso sobre esta pregunta se ha aceptado, gracias: «{ $question }»
told-report-rejected = Tu aviso sobre esta pregunta se ha revisado y la pregunta se queda como está: «{ $question }»
told-appeal-rejected = Tu reclamación se ha revisado y la nota se queda como está: «{ $question }»
told-appeal-accepted = { $moved ->
    [yes] Tu reclamación se ha aceptado. Tus puntos pasan de { $was } a { $now } por: «{ $question }»
   *[no] Tu reclamación se ha aceptado. Tus puntos siguen en { $now }, porque otra respuesta tuya no daba menos: «{ $question }»
 }
told-regraded = Se ha aceptado otra forma de decir un punto clave y tú lo habías dicho así. Tus puntos pasan de { $was } a { $now } por: «{ $question }»

## Deciding

queue-empty = No hay nada por decidir.
case-title = { $appeal ->
    [yes] Reclamación de { $member }
   *[no] Aviso de { $member }
 }
case-believes = Cree haber dicho: { $point }
case-found = Lo que se encontró, por { $points ->
    [one] 1 punto
   *[other] { $points } puntos
 }
case-answer = La respuesta
case-point = { $credit ->
    [full] ✓ Dicho: { $point }
    [half] ◐ A medias: { $point }
   *[none] · No encontrado: { $point }
 }
case-words-gone = Las palabras de la respuesta se borraron, porque las respuestas solo se guardan un tiempo. Ya solo se puede rechazar.
case-about-day = { $question }, { $day } · { $waiting } en espera
case-about-quiz = { $question }, en un concurso · { $waiting } en espera
button-accept = Aceptar
button-accept-void = Aceptar y retirar
button-reject = Rechazar
button-next-case = Siguiente
button-type-words = Escribir las palabras
case-choose-point = ¿Qué punto clave dice la respuesta?
case-choose-words = ¿Qué palabras lo dicen?
case-choose-words-note = Desde ahora, toda respuesta de aquí que diga esto tiene el punto clave «{ $point }», haya lo que haya alrededor. Elige una frase o, mejor, escribe las pocas palabras que importan.
phrase-form-title = Aceptar estas palabras
phrase-form-label = Una frase con las palabras que importan
phrase-form-placeholder = De dos a ocho palabras con contenido, en inglés. Las pequeñas y las terminaciones dan igual.
report-accepted = Aceptado. Se avisará a quien lo envió.
report-accepted-voided = Aceptado, y la pregunta se ha retirado: { $members ->
    [one] 1 miembro ha perdido
   *[other] { $members } miembros han perdido
 } { points }.
case-rejected = Rechazado. Se avisará a quien lo pidió.
phrasing-accepted = Aceptado
phrasing-pattern = Desde ahora se busca esto: { $pattern }
phrasing-moved = { $answers ->
    [0] Ninguna respuesta anterior da más por ello.
    [one] 1 respuesta anterior da { points } más. Se avisará a quien la dio.
   *[other] { $answers } respuestas anteriores, de { $members ->
        [one] 1 miembro
       *[other] { $members } miembros
    }, dan { points } más en total. Se avisará a quienes las dieron.
 }
void-done = { $rounds ->
    [one] La pregunta se ha retirado
   *[other] La pregunta se ha retirado { $rounds } veces
 } y no cuenta para nadie; { $members ->
        [one] { $members } miembro ha perdido
       *[other] { $members } miembros han perdido
    } { points }. Se deshace con la orden de restaurar.
restore-done = { $rounds ->
    [one] La pregunta vuelve a contar
   *[other] La pregunta vuelve a contar { $rounds } veces
 }; { $members ->
        [one] { $members } miembro ha recuperado
       *[other] { $members } miembros han recuperado
    } { points }.
excuse-done = { $excused ->
    [yes] { $member } tiene disculpa para el { $day }: no cuesta ninguna racha.
   *[no] { $member } ya no tiene disculpa para el { $day }.
 }
streak-excused = se mantiene: { $author } disculpó el { $day }

## What of it /privacy shows

privacy-cases = { $cases ->
    [one] { $cases } aviso o reclamación tuya y lo que salió de ello; la moderación lo ve
   *[other] { $cases } avisos y reclamaciones tuyos y lo que salió de ellos; la moderación los ve
 }
privacy-excuses = { $days ->
    [one] { $days } día del que se te disculpó
   *[other] { $days } días de los que se te disculpó
 }
privacy-decisions = { $decisions ->
    [one] { $decisions } decisión tuya en la moderación
   *[other] { $decisions } decisiones tuyas en la moderación
 }

## The record

log-title = Lo que se ha decidido
log-empty = Todavía no se ha decidido nada.
somebody = alguien
log-what = { $what ->
    [accepted] aceptó el aviso de { $member } ({ $question })
    [rejected] { $appeal ->
        [yes] rechazó la reclamación de { $member } ({ $question })
       *[no] rechazó el aviso de { $member } ({ $question })
    }
    [phrasing] aceptó la reclamación de { $member } ({ $question })
    [voided] retiró la pregunta del { $day } ({ $question })
    [restored] hizo que la pregunta del { $day } vuelva a contar ({ $question })
    [excused] disculpó a { $member } para el { $day }
   *[unexcused] retiró la disculpa de { $member } para el { $day }
 }
log-line = { $at }: { $author } { $what }{ log-moved }{ log-untold }
log-moved = { $moved ->
    [yes] ; { $sign }{ points }, { $members ->
        [one] { $members } miembro
       *[other] { $members } miembros
    }
   *[no] { "" }
 }
reason-said = Motivo: { $reason }
log-untold = { $untold ->
    [yes] ; no se le pudo avisar
   *[no] { "" }
 }
phrasings-title = Formulaciones aceptadas
phrasings-none = Aquí todavía no se ha aceptado ninguna formulación.
phrasings-file = { $phrasings ->
    [one] Aquí se ha aceptado 1 formulación
   *[other] Aquí se han aceptado { $phrasings } formulaciones
 }, como líneas para los archivos de preguntas: propónselas a quien cuida los paquetes.

## What cannot be

case-reported = Ya avisaste de esta pregunta y nadie lo ha mirado aún. Sabrás cuándo se haya hecho.
case-appealed = Ya reclamaste esta nota y nadie lo ha mirado aún. Sabrás cuándo se haya hecho.
case-too-many = Ya esperan { $most } avisos y reclamaciones tuyos. Envía este otra vez cuando se hayan decidido algunos.
case-no-words = No ponía nada, así que no se ha enviado nada. Di en pocas palabras a qué te refieres.
case-too-long = Tiene { $chars } caracteres y caben { $most } como mucho; no se ha enviado nada. Acórtalo y envíalo otra vez.
case-not-answered = No respondiste a esta pregunta mientras estuvo abierta, así que no hay nota que reclamar.
case-full-marks = Esta respuesta ya tiene la máxima puntuación; una reclamación no daría más.
case-answer-removed = Las palabras de esta respuesta se borraron, porque las respuestas solo se guardan un tiempo. Nadie podría decidir una reclamación.
case-decided = Ya estaba decidido. Mira lo que espera con { $command }.
case-not-in-answer = Ni con estas palabras dice la respuesta el punto clave; no se ha aceptado nada. Elige palabras que estén en la respuesta u otro punto clave.
case-no-such-question = «{ $words }» no es el nombre de una pregunta. Escríbelo como paquete/pregunta, tal como sale en la cola.
case-nothing-there = { $voided ->
    [yes] Aquí no hay retirada ninguna pregunta así; no se ha cambiado nada. Indica el día o la pregunta.
   *[no] Aquí no cuenta ninguna pregunta así; no se ha cambiado nada. Indica el día o la pregunta.
 }
case-no-such-member = Aquí nadie se llama «{ $words }», o se llaman así varios. Elige al miembro en la lista o escribe su nombre como sale en las clasificaciones.
case-no-round = El { $day } no hubo pregunta en este canal; no hay a quién disculpar.
case-still-open = La pregunta del { $day } sigue abierta. Discúlpalo cuando haya cerrado.
case-answered = Respondió el { $day }; no cuesta ninguna racha.
phrasing-words = { $count ->
    [one] Es { $count } palabra
   *[other] Son { $count } palabras
 } con contenido y hacen falta de { $least } a { $most }; no se ha aceptado nada. Escribe una frase solo con las palabras que importan.
phrasing-sentences = Es más de una frase; no se ha aceptado nada. Escribe la que dice el punto clave.
phrasing-echo = Eso solo repite la pregunta, y quien la copie tendría el punto clave. Elige otras palabras.
phrasing-hint = Con estas palabras la pista { $number } daría el punto clave; no se ha aceptado nada. Elige otras palabras.
phrasing-wrong = Con estas palabras tendría el punto clave una respuesta de la que se sabe que no lo dice; no se ha aceptado nada. Elige más palabras u otras. La respuesta es: «{ $answer }»
phrasing-not-made = { $denied ->
    [yes] Estas palabras se leen como si fueran contra el punto clave; no se ha aceptado nada. Elige otras.
   *[no] Estas palabras no dicen el punto clave por sí solas; no se ha aceptado nada. Escribe una frase en vez de una lista.
 }

command-moderate = moderar
    .help = Decidir avisos y reclamaciones y arreglar lo que salió mal (para admins)
command-moderate-queue = cola
    .help = Muestra el aviso o la reclamación más antiguos
command-moderate-void = retirar
    .help = Retira una pregunta: ya no cuenta para nadie
command-moderate-restore = restaurar
    .help = Hace que una pregunta retirada vuelva a contar
command-moderate-log = registro
    .help = Muestra qué se decidió, quién y cuántos puntos cambiaron
command-moderate-phrasings = formulaciones
    .help = Da las formulaciones aceptadas como líneas para archivos de preguntas
command-moderate-excuse = disculpar
    .help = Disculpa a un miembro por un día perdido aquí: no cuesta ninguna racha
command-moderate-unexcuse = quitar-disculpa
    .help = Retira una disculpa

option-day = día
    .help = El día, como AAAA-MM-DD (si no: el último)
option-question = pregunta
    .help = En su lugar, una pregunta por su nombre, paquete/pregunta, donde se haya hecho aquí
option-on = fecha
    .help = El día, como AAAA-MM-DD
option-reason = motivo
    .help = Por qué; queda en el registro
