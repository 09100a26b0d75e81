## Reports and appeals

button-report = Signaler
button-appeal = Contester
report-form-title = Signaler cette question
report-form-label = Qu’est-ce qui ne va pas ?
report-form-placeholder = Par exemple : la réponse est dépassée, un mot manque, deux options sont justes.
appeal-form-title = Contester la note
appeal-form-label = Que devrait-on compter dans ta réponse ?
appeal-form-placeholder = Les mots de ta réponse, et pourquoi ils disent ce qui est demandé.
appeal-choose = Lequel de ces points ta réponse dit-elle ? Choisis-en un, puis dis en quelques mots où.
lettered = { $letter }. { $point }
report-filed = Merci. La modération va regarder, et tu sauras en privé ce qu’il en est. D’ici là, rien ne change.
appeal-filed = Merci. La modération va regarder cela et ta réponse, et tu sauras en privé ce qu’il en est. Si c’est accepté, tes points changent, comme ceux de tous les autres qui l’ont dit.
question-withdrawn = Cette question a été retirée et ne compte pour personne.
round-voided = La question du { $day } a été retirée. Elle ne compte pour personne : ses points ont quitté les classements, et elle ne rompt aucune série.
round-restored = La question du { $day } compte de nouveau, avec les points qu’elle a rapportés.

## What is told in private

cases-title = On attend la modération
cases-wait = { $cases ->
    [one] 1 signalement ou contestation attend
   *[other] { $cases } signalements et contestations attendent
 } une décision. Le plus ancien s’affiche avec { $command }.
told-report-accepted = Ton signalement de cette question a été accepté, merci : « { $question } »
told-report-rejected = Ton signalement de cette question a été examiné, et la question reste telle quelle : « { $question } »
told-appeal-rejected = Ta contestation a été examinée, et la note reste telle quelle : « { $question } »
told-appeal-accepted = { $moved ->
    [yes] Ta contestation a été acceptée. Tes points passent de { $was } à { $now } pour : « { $question } »
   *[no] Ta contestation a été acceptée. Tes points restent à { $now }, car une autre de tes réponses ne rapportait pas moins : « { $question } »
 }
told-regraded = Une autre façon de dire un point clé a été acceptée, et tu l’avais dit ainsi. Tes points passent de { $was } à { $now } pour : « { $question } »

## Deciding

queue-empty = Rien n’attend de décision.
case-title = { $appeal ->
    [yes] Contestation de { $member }
   *[no] Signalement de { $member }
 }
case-believes = Point qui aurait été dit : { $point }
case-found = Ce qui a été trouvé, pour { $points ->
    [one] { $points } point
   *[other] { $points } points
 }
case-answer = La réponse
case-point = { $credit ->
    [full] ✓ Dit : { $point }
    [half] ◐ À moitié : { $point }
   *[none] · Non trouvé : { $point }
 }
case-words-gone = Les mots de la réponse ont été retirés, car les réponses ne sont gardées qu’un temps. On ne peut plus que refuser.
case-about-day = { $question }, { $day } · { $waiting } en attente
case-about-quiz = { $question }, dans un quiz · { $waiting } en attente
button-accept = Accepter
button-accept-void = Accepter et retirer
button-reject = Refuser
button-next-case = Suivant
button-type-words = Saisir les mots
case-choose-point = Quel point clé la réponse dit-elle ?
case-choose-words = Quels mots le disent ?
case-choose-words-note = Désormais, toute réponse ici qui dit cela fait le point clé « { $point } », quoi qu’il y ait autour. Choisis une phrase ou, mieux, saisis les quelques mots qui comptent.
phrase-form-title = Accepter ces mots
phrase-form-label = Une phrase avec les mots qui comptent
phrase-form-placeholder = Deux à huit mots de sens, en anglais. Petits mots et terminaisons sont sans effet.
report-accepted = Accepté. La personne qui a signalé en sera informée.
report-accepted-voided = Accepté, et la question a été retirée : { $members ->
    [one] { $members } membre a perdu
   *[other] { $members } membres ont perdu
 } { points }.
case-rejected = Refusé. La personne qui a demandé en sera informée.
phrasing-accepted = Accepté
phrasing-pattern = Désormais, on cherche ceci : { $pattern }
phrasing-moved = { $answers ->
    [0] Aucune réponse donnée avant ne rapporte davantage.
    [one] 1 réponse donnée avant rapporte { points } de plus. Son auteur en sera informé.
   *[other] { $answers } réponses données avant, de { $members ->
        [one] { $members } membre
       *[other] { $members } membres
    }, rapportent { points } de plus ensemble. Leurs auteurs en seront informés.
 }
void-done = { $rounds ->
    [one] La question a été retirée
   *[other] La question a été retirée { $rounds } fois
 } et ne compte pour personne ; { $members ->
        [one] { $members } membre a perdu
       *[other] { $members } membres ont perdu
    } { points }. La commande de rétablissement l’annule.
restore-done = { $rounds ->
    [one] La question compte de nouveau
   *[other] La question compte de nouveau { $rounds } fois
 } ; { $members ->
        [one] { $members } membre a retrouvé
       *[other] { $members } membres ont retrouvé
    } { points }.
excuse-done = { $excused ->
    [yes] { $member } a une excuse pour le { $day } : cela ne coûte aucune série.
   *[no] { $member } n’a plus d’excuse pour le { $day }.
 }
streak-excused = gardée : { $day } a été excusé par { $author }

## What of it /privacy shows

privacy-cases = { $cases ->
    [one] { $cases } signalement ou contestation de ta part, et ce qu’il en est advenu ; la modération le voit
   *[other] { $cases } signalements et contestations de ta part, et ce qu’il en est advenu ; la modération les voit
 }
privacy-excuses = { $days ->
    [one] { $days } jour pour lequel on t’a excusé
   *[other] { $days } jours pour lesquels on t’a excusé
 }
privacy-decisions = { $decisions ->
    [one] { $decisions } décision que tu as prise à la modération
   *[other] { $decisions } décisions que tu as prises à la modération
 }

## The record

log-title = Ce qui a été décidé
log-empty = Rien n’a encore été décidé.
somebody = quelqu’un
log-what = { $what ->
    [accepted] a accepté le signalement de { $member } ({ $question })
    [rejected] { $appeal ->
        [yes] a refusé la contestation de { $member } ({ $question })
       *[no] a refusé le signalement de { $member } ({ $question })
    }
    [phrasing] a accepté la contestation de { $member } ({ $question })
    [voided] a retiré la question du { $day } ({ $question })
    [restored] a fait compter de nouveau la question du { $day } ({ $question })
    [excused] a excusé { $member } pour le { $day }
   *[unexcused] a repris l’excuse de { $member } pour le { $day }
 }
log-line = { $at } : { $author } { $what }{ log-moved }{ log-untold }
log-moved = { $moved ->
    [yes] { " " }; { $sign }{ points }, { $members ->
        [one] { $members } membre
       *[other] { $members } membres
    }
   *[no] { "" }
 }
reason-said = Motif : { $reason }
log-untold = { $untold ->
    [yes] { " " }; n’a pas pu être annoncé
   *[no] { "" }
 }
phrasings-title = Formulations acceptées
phrasings-none = Aucune formulation n’a encore été acceptée ici.
phrasings-file = { $phrasings ->
    [one] { $phrasings } formulation a été acceptée
   *[other] { $phrasings } formulations ont été acceptées
 } ici, sous forme de lignes pour les fichiers de questions : propose-les à qui s’occupe des packs.

## What cannot be

case-reported = Tu as déjà signalé cette question, et personne ne l’a encore regardée. Tu seras informé quand ce sera fait.
case-appealed = Tu as déjà contesté cette note, et personne ne l’a encore regardée. Tu seras informé quand ce sera fait.
case-too-many = { $most } de tes signalements et contestations attendent déjà. Renvoie celui-ci quand quelques-uns seront décidés.
case-no-words = Rien n’était écrit, donc rien n’a été envoyé. Dis en quelques mots ce que tu veux dire.
case-too-long = Cela fait { $chars } caractères, et { $most } au plus tiennent ; rien n’a été envoyé. Raccourcis et renvoie.
case-not-answered = Tu n’as pas répondu à cette question tant qu’elle était ouverte ; il n’y a donc pas de note à contester.
case-full-marks = Cette réponse a déjà tous les points ; une contestation ne rapporterait rien.
case-answer-removed = Les mots de cette réponse ont été retirés, car les réponses ne sont gardées qu’un temps. Personne ne pourrait décider d’une contestation.
case-decided = C’est déjà décidé. Ce qui attend s’affiche avec { $command }.
case-not-in-answer = Même avec ces mots, la réponse ne dit pas le point clé ; rien n’a été accepté. Choisis des mots qui sont dans la réponse, ou un autre point clé.
case-no-such-question = « { $words } » n’est pas le nom d’une question. Écris-le comme pack/question, tel qu’il figure dans la file.
case-nothing-there = { $voided ->
    [yes] Aucune question de ce genre n’est retirée ici ; rien n’a changé. Indique le jour ou la question.
   *[no] Aucune question de ce genre ne compte ici ; rien n’a changé. Indique le jour ou la question.
 }
case-no-such-member = Personne ici ne s’appelle « { $words } », ou plusieurs. Choisis le membre dans la liste, ou écris son nom comme dans les classements.
case-no-round = Aucune question n’a été posée dans ce canal le { $day } ; il n’y a personne à excuser.
case-still-open = La question du { $day } est encore ouverte. Excuse-le quand elle sera close.
case-answered = Il y a une réponse le { $day } ; cela ne coûte aucune série.
phrasing-words = Cela fait { $count ->
    [one] { $count } mot
   *[other] { $count } mots
 } de sens, il en faut { $least } à { $most } ; rien n’a été accepté. Écris une phrase avec seulement les mots qui comptent.
phrasing-sentences = C’est plus d’une phrase ; rien n’a été accepté. Écris celle qui dit le point clé.
phrasing-echo = Cela ne fait que répéter la question, et qui la recopierait aurait le point clé. Choisis d’autres mots.
phrasing-hint = Avec ces mots, l’indice { $number } donnerait le point clé ; rien n’a été accepté. Choisis d’autres mots.
phrasing-wrong = Avec ces mots, une réponse dont on sait qu’elle ne dit pas le point clé l’aurait ; rien n’a été accepté. Choisis-en davantage, ou d’autres. La réponse est : « { $answer } »
phrasing-not-made = { $denied ->
    [yes] Ces mots se lisent comme un argument contre le point clé ; rien n’a été accepté. Choisis-en d’autres.
   *[no] Ces mots ne disent pas le point clé à eux seuls ; rien n’a été accepté. Écris une phrase plutôt qu’une liste.
 }

command-moderate = modérer
    .help = Décider des signalements et contestations, et réparer ce qui n’allait pas (admins)
command-moderate-queue = file
    .help = Affiche le plus ancien signalement ou la plus ancienne contestation
command-moderate-void = retirer
    .help = Retire une question : elle ne compte plus pour personne
command-moderate-restore = rétablir
    .help = Fait compter de nouveau une question retirée
command-moderate-log = journal
    .help = Affiche ce qui a été décidé, par qui, et combien de points ont changé
command-moderate-phrasings = formulations
    .help = Donne les formulations acceptées en lignes pour les fichiers de questions
command-moderate-excuse = excuser
    .help = Excuse un membre pour un jour manqué ici : cela ne coûte aucune série
command-moderate-unexcuse = ne-plus-excuser
    .help = Reprend une excuse

option-day = jour
    .help = Le jour, comme AAAA-MM-JJ (sinon : le dernier)
option-question = question
    .help = Plutôt une question par son nom, pack/question, partout où elle a été posée ici
option-on = le
    .help = Le jour, comme AAAA-MM-JJ
option-reason = motif
    .help = Pourquoi ; c’est noté dans le journal
