## Ce qui est conservé sur quelqu’un

privacy-title = Ce qui est conservé sur toi
privacy-nothing = Rien n’est conservé sur toi, et ta demande n’est pas notée non plus.
privacy-here = Ici
privacy-since = On te connaît ici comme { $name } depuis { $since }.{ $hidden ->
    [yes] { " " }C’est un nom neutre ; le tien n’est pas conservé.
   *[no] { "" }
 }
privacy-answers = { $answers ->
    [one] { $answers } réponse à une question du jour, avec sa note et ses points
   *[other] { $answers } réponses aux questions du jour, avec leurs notes et leurs points
 } ; { $worded ->
    [0] aucune avec tes mots
    [one] { $worded } avec tes mots
   *[other] { $worded } avec tes mots
 }
privacy-hints = { $hints ->
    [one] { $hints } indice pris
   *[other] { $hints } indices pris
 }
privacy-quizzes = { $quizzes ->
    [one] { $quizzes } quiz joué
   *[other] { $quizzes } quiz joués
 }, { $answers ->
    [one] { $answers } réponse choisie
   *[other] { $answers } réponses choisies
 }
privacy-practice = Entraînement : à quel point tu connais { $cards ->
    [one] { $cards } question
   *[other] { $cards } questions
 }, et { $showings ->
    [one] { $showings } fois où une question a été montrée
   *[other] { $showings } fois où une question a été montrée
 } ; pas ce que tu as répondu
privacy-mocks = { $mocks ->
    [one] { $mocks } entretien blanc
   *[other] { $mocks } entretiens blancs
 } avec { $answers ->
    [one] { $answers } réponse
   *[other] { $answers } réponses
 } et les notes
privacy-reminder = Quand tu veux qu’on te rappelle l’entraînement
privacy-groups = { $groups ->
    [one] { $groups } groupe d’étude dont tu fais partie ou auquel tu es invité
   *[other] { $groups } groupes d’étude dont tu fais partie ou auxquels tu es invité
 }
privacy-schedules = { $schedules ->
    [one] { $schedules } question du jour que tu as mise en place
   *[other] { $schedules } questions du jour que tu as mises en place
 }
privacy-only-name = Ton nom et l’identifiant que la plateforme te donne, rien d’autre
privacy-keep = Les mots de tes réponses sont conservés jusqu’à ce que tu te fasses oublier.
privacy-days = Les mots de tes réponses sont retirés { $days } jours après la clôture de la question ; notes et points restent.
privacy-who = Tes réponses, notes et indices ne sont montrés qu’à toi, et à la modération là où tu contestes ; de toutes les réponses ensemble, le corrigé dit combien ont cité chaque point. Ton nom, tes points, ton rang et tes résultats de quiz sont montrés à tout le monde ici. Qui fait tourner ce Hone a sa base de données, et donc tout.
privacy-own = Pour toi seul : entraînement et entretiens blancs
privacy-own-keep = Les mots de tes entretiens blancs sont conservés jusqu’à ce que tu te fasses oublier.
privacy-own-days = Les mots de tes entretiens blancs sont retirés { $days } jours après leur fin ; les notes restent.
privacy-own-who = Tout cela n’est montré qu’à toi. Qui fait tourner ce Hone a sa base de données, et donc cela aussi.
privacy-elsewhere = Quelque chose est conservé aussi pour { $places ->
    [one] { $places } autre serveur
   *[other] { $places } autres serveurs
 }. Demande là-bas ce que c’est ; le fichier ci-dessous contient tout.
privacy-what-to-do = { $export } te donne tout dans un fichier. { $forget } l’efface. Avec { $settings }, les classements t’appellent par un nom neutre.

privacy-exported = Voici tout ce qui est conservé sur toi, de { $places ->
    [one] { $places } endroit
   *[other] { $places } endroits
 }. Toi seul vois ce message.
export-too-large = Ce qui est conservé sur toi prend { $megabytes } Mo, plus que ne peut contenir un message. Prends-le année par année avec { $command } { $option }:ANNÉE ; il y a { $years }.

settings-answers-keep = Les mots des réponses sont conservés. Fais-les retirer après quelques jours avec { $option }:30-days.
settings-answers-days = Les mots des réponses sont retirés { $days } jours après la clôture de la question ; notes et points restent.

mock-words-removed = Les mots de cette réponse ont été retirés.

privacy-shown-as = { $hidden ->
    [yes] Ici, classements et quiz t’appellent { $name }. Les messages déjà publiés disent encore ton nom.
   *[no] Ici, classements et quiz t’appellent { $name }.
 }
neutral-name = Membre { $code }
somebody-forgotten = quelqu’un qui n’est plus là

## Se faire oublier

forget-word = oublie-moi
forget-label = Tape « { $word } ». C’est définitif.
forget-title-here = M’oublier ici
forget-title-everywhere = M’oublier partout
forget-what-here = Tes réponses, tes points, tes quiz et ton nom ici sont effacés pour de bon.
forget-what-everywhere = Tout ce qui est à toi sur chaque serveur et ton entraînement sont effacés pour de bon.
not-confirmed = Tu as tapé « { $typed } » au lieu de « { $word } », donc rien n’a été effacé. Pour réessayer : { $command }.
forget-nothing = Rien n’était conservé sur toi, il n’y avait donc rien à effacer.
forgotten-here = C’est fait. Plus rien n’est conservé sur toi ici.
forgotten-everywhere = C’est fait. Plus rien n’est conservé sur toi ; c’est effacé dans { $places ->
    [one] { $places } endroit
   *[other] { $places } endroits
 }.
forgotten-posts = Les messages déjà publiés, comme le podium d’un quiz, restent dans leurs salons. Qui les gère peut les supprimer.
forgotten-schedules = { $schedules ->
    [one] Une question du jour que tu as mise en place continue ; plus personne n’est prévenu de ses problèmes, sauf si un salon est choisi pour cela avec { $command }.
   *[other] { $schedules } questions du jour que tu as mises en place continuent ; plus personne n’est prévenu de leurs problèmes, sauf si un salon est choisi pour cela avec { $command }.
 }
forgotten-elsewhere = Il reste quelque chose sur d’autres serveurs, ou de l’entraînement et des entretiens blancs. Efface-le aussi avec { $command } { $option }:yes.
forgotten-anew = Si tu participes de nouveau, tu commences comme nouveau membre.
forgotten-meanwhile = Tu viens de te faire oublier, donc ceci n’a pas été conservé. Renvoie-le si tu veux recommencer.

command-privacy = confidentialité
    .help = Voir, prendre et effacer ce qui est conservé sur toi
command-privacy-show = voir
    .help = Montre ce qui est conservé sur toi, combien de temps, et qui le voit
command-privacy-export = exporter
    .help = Te donne tout ce qui est conservé sur toi dans un fichier
command-privacy-forget = oublier
    .help = Efface tout ce qui est conservé sur toi ; une confirmation est demandée
command-privacy-settings = réglages
    .help = Choisis comment les autres t’appellent et combien de temps restent les mots de tes entretiens

option-year = année
    .help = Seulement ce qui s’est passé cette année-là, par exemple 2026
option-everywhere = partout
    .help = Sur chaque serveur, entraînement et entretiens blancs compris
option-shown-as = montré-comme
    .help = Comment classements et quiz t’appellent ici
option-answers = réponses
    .help = Combien de temps restent les mots des réponses ; notes et points restent

choice-my-name = Par mon nom
choice-neutral-name = Par un nom neutre tel que Membre 7K2
choice-keep = Pour de bon
choice-30-days = 30 jours
choice-90-days = 90 jours
choice-365-days = 365 jours
