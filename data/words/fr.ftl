# Hone en français : tu, comme entre collègues. série = streak, indice = hint, point clé = key point,
# classement = board, joker = freeze, manche = round, essai = try, pack = pack.

## Days and times

weekday = { $weekday ->
    [1] lundi
    [2] mardi
    [3] mercredi
    [4] jeudi
    [5] vendredi
    [6] samedi
   *[7] dimanche
 }
short-weekday = { $weekday ->
    [1] lun.
    [2] mar.
    [3] mer.
    [4] jeu.
    [5] ven.
    [6] sam.
   *[7] dim.
 }
month = { $month ->
    [1] janvier
    [2] février
    [3] mars
    [4] avril
    [5] mai
    [6] juin
    [7] juillet
    [8] août
    [9] septembre
    [10] octobre
    [11] novembre
   *[12] décembre
 }
short-month = { $month ->
    [1] janv.
    [2] févr.
    [3] mars
    [4] avr.
    [5] mai
    [6] juin
    [7] juil.
    [8] août
    [9] sept.
    [10] oct.
    [11] nov.
   *[12] déc.
 }
day = { weekday } { $date ->
    [1] 1er
   *[other] { $date }
 } { month }
wall = { short-weekday } { $date ->
    [1] 1er
   *[other] { $date }
 } { short-month } { $year } à { $time }
wall-short = { short-weekday } { $time }
wall-near = { short-weekday } { $date ->
    [1] 1er
   *[other] { $date }
 } { short-month } à { $time }
distance = { $unit ->
    [now] maintenant
   *[other] { $side ->
        [past] il y a { distance-length }
       *[future] dans { distance-length }
    }
 }
distance-length = { $unit ->
    [minutes] { $count } min
    [hours] { $count } h
   *[days] { $count } jours
 }

## Lists

list-comma = { $a }, { $b }
list-and = { $a } et { $b }
list-or = { $a } ou { $b }
list-then = { $a }, puis { $b }

## Things that are counted

rounds = { $rounds ->
    [one] { $rounds } manche
   *[other] { $rounds } manches
 }
points = { $points ->
    [one] { $points } point
   *[other] { $points } points
 }

## Buttons

button-answer = Répondre
button-hint = Indice (−{ $price } point)
button-hint-number = Indice { $number } (−{ $price } point)
button-try-again = Réessayer
button-previous = ‹ Précédent
button-next = Suivant ›
button-share = Montrer à tous
button-span = { $span ->
    [day] Aujourd’hui
    [week] Cette semaine
    [month] Ce mois-ci
   *[all] Depuis toujours
 }

## The question and what follows it

question-title = Question du { $day }
question-kind = { $pack } · { level } · { difficulty }
level = { $level ->
    [beginner] débutant
    [intermediate] intermédiaire
    [advanced] avancé
    [scenario] scénario
    [tools] outils
   *[behavioral] comportement
 }
difficulty = { $difficulty ->
    [easy] facile
    [medium] moyen
   *[hard] difficile
 }
question-rules = Tu as { $tries } essais et le meilleur compte ; chaque essai de plus et chaque indice coûtent { $price } point. Réponds en anglais : je ne sais noter que cela. Ta réponse reste privée. Fin : { $closes }.
question-closes = Fin : { $closes }.
question-closed = Close : { $closed }. La réponse est plus bas.
missed-one = Il n’y a pas eu de question le { $day }{ missed-why }. Personne n’y perd sa série.
missed-more = Il n’y a pas eu de question pendant { $days } jours, le dernier étant le { $day }{ missed-why }. Personne n’y perd sa série.
missed-why = { $why ->
    [late] { " " }: je ne tournais pas à ce moment-là, et { $hours } heures plus tard il était trop tard
    [not-posted] { " " }: la question n’a pas pu être publiée
    [nothing-left] { " " }: il ne restait rien à demander
   *[unknown] { "" }
 }
few-left = { $left ->
    [0] C’était la dernière question jamais posée ici ; ensuite, { at-end }.
    [one] Il reste { $left } question jamais posée ici ; ensuite, { at-end }.
   *[other] Il reste { $left } questions jamais posées ici ; ensuite, { at-end }.
 }
at-end = { $policy ->
    [start-over] je recommence dans un nouvel ordre
    [oldest-first] je repose les plus anciennes
   *[stop] je m’arrête
 }
problem-title = Une question quotidienne a besoin de toi
problem = { $number ->
    [0] Question quotidienne du { $day } dans { $channel } : { $error }. { problem-outlook } Pour voir où elle en est : { $command }.
   *[other] Question quotidienne numéro { $number } du { $day } dans { $channel } : { $error }. { problem-outlook } Pour voir où elle en est : { $command }.
 }
problem-outlook = { $given_up ->
    [yes] J’ai abandonné.
   *[no] Je continue d’essayer ; dès que c’est réparé, elle arrive toute seule.
 }
reveal-title = Réponse à la question du { $day }
reveal-results = { $members ->
    [0] Personne n’a répondu cette fois-ci. Une réponse complète :
    [one] { $full ->
        [0] 1 personne a répondu. Une réponse complète :
       *[other] 1 personne a répondu, avec tous les points. Une réponse complète :
    }
   *[other] { $members } personnes ont répondu, dont { $full } avec tous les points. Une réponse complète :
 }
reveal-point = { $point } – trouvé par { $made } sur { $all }
reveal-links = Pour aller plus loin : { $links }
next-follows = La question suivante arrive tout de suite.
next-comes = Prochaine question : { $next }.
next-none = Aucune autre question n’est prévue ici.

## Answering

form-title = Ta réponse
form-practice = La manche est finie : juste pour s’exercer
form-first = { $tries } essais, le meilleur compte
form-again = Essai { $try } sur { $tries } ; il coûte { $price } pt
form-placeholder = Trois à six phrases, avec tes propres mots, en anglais.
verdict = Tu as trouvé { $made } points clés sur { $all }
points-sum = Points : { $total } ({ $reasons })
points-best = { $points } – ton meilleur essai reste à { $best }
reason-given = { $reason } +{ $points }
reason-taken = { $reason } −{ $points }
reason-coverage = { $made } sur { $all } { $all ->
    [one] point clé
   *[other] points clés
 }
reason-hints = { $hints ->
    [1] un indice
    [2] deux indices
    [3] trois indices
    [4] quatre indices
   *[other] { $hints } indices
 }
reason-retries = { $try ->
    [2] deuxième essai
    [3] troisième essai
   *[other] essai numéro { $try }
 }
reason-practice = entraînement : la manche était finie
feedback-outlook = { feedback-tries } Série : { rounds }. La réponse modèle arrive : { $reveal }.
feedback-tries = { $full ->
    [yes] Tous les points : il n’y a plus rien à tenter.
   *[no] { $left ->
        [0] Il ne te reste aucun essai.
        [one] Il te reste { $left } essai ; il coûte { $price } { $price ->
            [one] point
           *[other] points
        }, et le meilleur compte.
       *[other] Il te reste { $left } essais ; le prochain coûte { $price } { $price ->
            [one] point
           *[other] points
        }, et le meilleur compte.
    }
 }
feedback-note = Comparé à un barème par des règles, pas par une personne ni par une IA. Toi seul·e vois ceci.
practice-note = Cette question est close ({ $closed }) : c’est donc un entraînement, sans points, et rien n’a été enregistré.
model-answer = Réponse modèle
finding-made = ✓ Trouvé : { $point }{ finding-quote }
finding-revealed = ◐ À moitié, car un indice l’a dévoilé : { $point }{ finding-quote }
finding-listed = ◐ À moitié, car c’est seulement énuméré ; dis à quoi ça sert : { $point }{ finding-quote }
finding-against = ⚠ Tu sembles soutenir le contraire ; si ce n’est pas le cas, reformule : { $point }{ finding-quote }
finding-quote = { $quoted ->
    [yes] { " " }– tiré de « { $quote } »
   *[no] { "" }
 }
finding-missing = · Pas trouvé : { $point }
finding-missing-why = · Pas trouvé : { $point } – { $why }
findings-left = { $count ->
    [one] Il manque encore { $count } point clé.
   *[other] Il manque encore { $count } points clés.
 }

## Hints

hint-title = Indice { $number } sur { $all }
hint-cost = { $taken ->
    [one] { $taken } indice pris
   *[other] { $taken } indices pris
 } : { $cost } { $cost ->
    [one] point
   *[other] points
 } de moins pour tes prochains essais. Ce que tu as déjà gagné reste.
hint-stage = { $stage ->
    [1] Piste : { $hint }
    [2] Concept : { $hint }
    [3] Plan : { $hint }
   *[other] Indice : { $hint }
 }

## Today

today-tries = Tes essais ont rapporté jusqu’ici { $earned } points ; le meilleur compte. { today-left }
today-left = { $full ->
    [yes] Tu as tous les points.
   *[no] { $left ->
        [0] Il ne te reste aucun essai.
        [one] Il te reste { $left } essai.
       *[other] Il te reste { $left } essais.
    }
 }

## Boards

board-title = Classement : { board-span }, { board-place }
board-span = { $span ->
    [day] aujourd’hui
    [week] cette semaine
    [month] ce mois-ci
   *[all] depuis toujours
 }
board-place = { $place ->
    [everywhere] tous les salons
   *[channel] ce salon
 }
board-empty = Personne n’a encore répondu. Commence avec { $command }.
board-figures = { points }, { rounds }
board-figures-quiz = { points } (dont { $quiz } de quiz), { rounds }
board-note = Page { $page } sur { $pages } · { $members } { $members ->
    [one] membre
   *[other] membres
 }
board-note-ends = { board-note } · repart de zéro { $end }
board-own = (toi)

## One's own

me-nothing = Tu n’as pas encore répondu. Regarde la question avec { $today } et réponds avec { $answer }.
me-standing = { $place ->
    [everywhere] { button-span }, tous les salons : { $standing }
   *[channel] { button-span }, dans ce salon : { $standing }
 }
me-rank = { points }, rang { $rank } sur { $members }
me-unranked = pas encore de réponse
me-streak = Série : { $rounds } (meilleure : { $best }), { $explained }. { $freezes }.
me-freezes-next = Jokers en réserve : { $held }, le prochain dans { rounds }
me-freezes-most = Jokers en réserve : { $held }, le maximum
me-recent = Tes dernières manches
me-round = { $day } : { points }, { $question }
streak-broken = { $day } manqué, sans joker pour le couvrir
streak-none = réponds à une manche pour en commencer une
streak-whole = aucune manche manquée
streak-covered = sauvée : un joker a couvert le { $day }
streak-covered-more = sauvée : des jokers ont couvert { $days } manches, la dernière le { $day }

## Help

help-title = Ce que tu peux demander
help-note = Pour en savoir plus sur l’une d’elles : { $example }. Toi seul·e vois les réponses et les résultats.
help-entry = { $command } – { $about }
help-entry-subs = { $command } – { $about } : { $subs }
help-of = Aide : { $command }
help-about = { $about }.
help-option = { $needed ->
    [yes] { $option }, obligatoire : { $about }{ help-choices }
   *[no] { $option } : { $about }{ help-choices }
 }
help-choices = { $some ->
    [yes] { " " }({ $choices })
   *[no] { "" }
 }

## The daily question

daily-added = La question quotidienne est en place
daily-preview-title = Les prochaines publications
daily-changed = La question quotidienne a été modifiée
daily-resumed = La question quotidienne reprend
daily-list = Questions quotidiennes
daily-number = Numéro { $number }
daily-is = { $number }, dans { $channel } : { $timetable }. { daily-state }
daily-is-next = { daily-is } Prochaine : { $next }.
daily-state = { $state ->
    [active] En marche.
    [paused-until] En pause jusqu’au { $until }.
    [paused] En pause.
    [ended] Terminée : tout a été posé.
   *[removed] Supprimée.
 }
timetable = { $weekdays } à { $opens } { $zone }, fin à { $closes }, { $packs }{ timetable-difficulty }{ timetable-extras }
timetable-difficulty = { $difficulty ->
    [any] { "" }
    [easy] , faciles seulement
    [medium] , moyennes seulement
   *[hard] , difficiles seulement
 }
timetable-extras = { $some ->
    [yes] , avec { $extras }
   *[no] { "" }
 }
extra = { $extra ->
    [ping] mention
    [thread] fil
   *[pin] épingle
 }
all-packs = tous les packs
weekdays-all = tous les jours
weekdays-work = lun.–ven.
weekdays-weekend = sam. et dim.
preview = { $opens } à { $zone } ({ $utc } UTC), fin { $closes }
preview-change = { preview } – { $change }
clock-change = { $change ->
    [begins] l’heure d’été commence
    [ends] l’heure d’été se termine
   *[other] l’heure change
 } : UTC{ $before } devient UTC{ $after }
daily-lacking = Je n’ai pas encore tous les droits ici. Donne-moi { $rights } dans ce salon.
daily-problem = Problème pour { $day } : { $problem }
daily-left = { $left } questions sur { $all } n’ont jamais été posées ici ; ensuite, { at-end }.
daily-now = La question du jour est en route et ne reviendra pas à son heure.
daily-skipped = La question du { $day } est sautée ; personne n’y perd sa série. Prochaine question : { $next }.
daily-paused = En pause. Une question ouverte se termine comme annoncé. Pour reprendre : { $command }.
daily-paused-until = En pause. Une question ouverte se termine comme annoncé. Ça reprend tout seul le { $until } ; plus tôt avec { $command }.
daily-removed = La question quotidienne numéro { $number } est terminée. Une question ouverte se termine et sa réponse arrive comme annoncé ; les points et les séries restent.
sample-note = { $asked ->
    [yes] Un test avec la dernière question posée ici, que toi seul·e vois. Il ne compte pas, et les boutons ne font rien.
   *[no] Un test avec une de vos questions, que toi seul·e vois. Il ne compte pas, et les boutons ne font rien.
 }
settings-changed = Les réglages ont été modifiés
settings-title = Réglages
settings-role = Les personnes qui peuvent gérer le serveur peuvent configurer Hone, et { $role } aussi. Pour que la commande leur apparaisse, autorise-la pour ce rôle dans les paramètres du serveur, sous « Intégrations ».
settings-no-role = Seules les personnes qui peuvent gérer le serveur peuvent configurer Hone. Avec { $option }:RÔLE, un rôle le peut aussi.
settings-alerts = Je signale les problèmes dans { $channel }.
settings-no-alerts = Je signale les problèmes à la personne qui a mis en place la question quotidienne. Écris { $option }:here dans un salon pour les y recevoir.
settings-language = Dans les salons, je parle { $language } ; à chaque personne, la langue réglée dans son application.

## Les quiz

quiz-title = Quiz : { $rounds } questions
quiz-host = { $host } lance un quiz. Tout le monde peut jouer ; tes réponses restent privées.
quiz-rules = { quiz-rules-points } { quiz-rules-time }
quiz-rules-points = { $mode ->
    [race] La première bonne réponse vaut { $points } points et termine la question.
    [bonus] Une bonne réponse vaut { $points } points, et jusqu’à { $bonus } de plus pour la vitesse.
   *[everyone] Une bonne réponse vaut { $points } points.
 }
quiz-rules-time = { $pace ->
    [scaled] Chaque question reste ouverte selon sa longueur, ou jusqu’à ce que tout le monde ait répondu.
    [double] Chaque question reste ouverte deux fois plus longtemps que d’habitude, ou jusqu’à ce que tout le monde ait répondu.
    [seconds] Chaque question reste ouverte { $seconds } secondes, ou jusqu’à ce que tout le monde ait répondu.
   *[untimed] Il n’y a pas de minuterie : chaque question reste ouverte jusqu’à ce que tout le monde ait répondu, dix minutes au plus.
 }
quiz-players = { $players ->
    [0] Personne ne joue encore.
   *[other] Jouent ({ $players }) : { $names }{ $some ->
        [yes] { " " }et { $more } de plus
       *[no] { "" }
    }
 }
quiz-begins = Commence { $begins }, ou quand { $host } le lance. Qui arrive plus tard répond simplement.
quiz-begun = Le quiz a commencé. Qui arrive plus tard répond simplement.
quiz-ended = { $ending ->
    [finished] Toutes les questions ont été jouées.
    [stopped] Le quiz a été arrêté ; ce qui était gagné compte.
    [nobody] Personne n’a rejoint le quiz, il est donc terminé.
    [deserted] Plus personne ne répondait, le quiz est donc terminé ; ce qui était gagné compte.
    [unreachable] Le salon était injoignable, le quiz est donc terminé ; ce qui était gagné compte.
    [interrupted] Mon absence a été trop longue, le quiz est donc terminé ; ce qui était gagné compte.
   *[running] Le quiz continue.
 }
quiz-question-title = Question { $number } sur { $rounds }
quiz-question-closes = Se termine { $closes }, ou quand tout le monde a répondu.
quiz-question-untimed = Se termine quand tout le monde a répondu.
quiz-question-closed = Terminée. Le résultat est plus bas.
quiz-tally = Réponses : { $answers } sur { $players }.{ $some ->
    [yes] { " " }Pour la sauter : { $votes }.
   *[no] { "" }
 }
quiz-result-title = Résultat de la question { $number } sur { $rounds }
quiz-right = ✓ Juste : { $option } – choisi { $times } fois
quiz-wrong = ✗ { $option } – choisi { $times } fois. { $why }
quiz-withdrawn = La question { $number } a été retirée entre-temps. Elle ne compte pour personne.
quiz-standings = { $members ->
    [one] Classement (1 personne)
   *[other] Classement ({ $members } personnes)
 }
quiz-figures = { points }, { $right } justes
quiz-over-title = Le quiz est terminé
quiz-nobody-answered = Aucune réponse pour l’instant.
quiz-more = { $more ->
    [one] Et 1 personne de plus.
   *[other] Et { $more } personnes de plus.
 }
quiz-summary-title = Les questions
quiz-summary = { $number }. { $ask } – { $right } justes sur { $answers }
quiz-summary-withdrawn = { $number }. { $ask } – retirée
quiz-counts = Aux classements, un point de quiz sur { $of } compte, et tous les quiz d’un jour pour { $most } points au plus : pas plus qu’une réponse complète à la question quotidienne.
quiz-started = { $short ->
    [yes] Seules { $rounds } questions conviennent, le quiz en a donc autant. Il commence dans une demi-minute, ou quand tu le lances.
   *[no] Le quiz a { $rounds } questions. Il commence dans une demi-minute, ou quand tu le lances.
 }
quiz-begins-now = Le quiz commence.
quiz-joined = Tu joues. Appuie sur « Répondre » sous chaque question ; personne d’autre ne voit tes options ni ton choix.
quiz-left = Tu as quitté le quiz. Personne ne t’attend plus, et tes points restent.
quiz-skipped = La question { $number } est sautée.
quiz-voted = Ton vote pour sauter la question { $number } est compté. Elle est sautée quand plus de la moitié le veut.
quiz-between = Aucune question n’est ouverte pour l’instant. La suivante arrive tout de suite.
quiz-taken = Ta réponse est enregistrée : { $option }
quiz-taken-note = Elle ne peut plus être changée. Tu sauras si elle est juste quand la question se terminera. Personne d’autre ne voit ceci.
quiz-at-question = { $number ->
    [0] Le quiz n’a pas encore commencé.
   *[other] Après la question { $number } sur { $rounds }.
 }
quiz-stopped = Le quiz est terminé.
retry-title = { $place } sur { $all } que tu as manquées
retry-none = Tu n’as rien manqué dans ce quiz.
retry-done = C’était tout ce que tu as manqué dans ce quiz.
retry-right = ✓ Juste : { $option }
retry-wrong = ✗ { $option }. { $why }
retry-instead = La bonne réponse : { $option }
button-quiz-join = Jouer
button-quiz-now = Commencer maintenant
button-quiz-skip = Sauter
button-quiz-open = À la question ouverte
button-quiz-leave = Quitter le quiz
button-quiz-retry = Refaire ce que j’ai manqué
quiz-running = Un quiz est en cours dans ce salon. Rejoins-le, ou arrête-le avec { $command }.
quiz-none = Aucun quiz n’est en cours dans ce salon. Lances-en un avec { $command }.
quiz-is-over = Ce quiz est terminé. Lances-en un autre avec { $command }.
quiz-still-runs = Ce quiz est encore en cours. Tu pourras refaire ce que tu as manqué quand il sera terminé.
quiz-question-over = La question { $number } n’est pas ouverte. Celle qui l’est se trouve plus bas.
quiz-not-in-it = Tu ne joues pas à ce quiz. Réponds à sa question, ou appuie sur « Jouer ».
quiz-not-yours = Seuls { $host } et les admins peuvent faire cela. Tu peux quitter le quiz, ou voter pour sauter une question.
quiz-too-few = { $found ->
    [0] Aucune question ne convient
    [one] Seule 1 question convient
   *[other] Seules { $found } questions conviennent
 } ; un quiz en demande au moins { $least }. Choisis plus de packs, d’autres mots-clés ou une autre difficulté.
out-of-range = « { $option } » prend un nombre de { $least } à { $most }.

## What cannot be done

nothing-open = Aucune question n’est ouverte ici. Prochaine question : { $next }.
nothing-open-paused = Aucune question n’est ouverte ici, et la question quotidienne est en pause. Un admin peut la reprendre avec { $command }.
nothing-scheduled = Ce salon n’a pas encore de question quotidienne. Un admin peut en lancer une avec { $command }.
closed = Cette question est close : { $closed }. Pour voir la question actuelle : { $command }.
round-gone = Cette question a été retirée et ne compte pour personne. Pour voir la question actuelle : { $command }.
no-tries-left = Tu as utilisé tes { $tries } essais ; le meilleur compte. La réponse modèle arrive : { $reveal }.
already-full = Tu as déjà tous les points, un autre essai ne rapporterait rien de plus. La réponse modèle arrive : { $reveal }.
no-hints-left = Tu as vu les { $hints } indices ; ils sont sous { $today }. Réponds avec { $answer }.
no-hints = Cette question n’a pas d’indices. Réponds avec { $answer }.
hint-too-late = Tu n’as plus d’essai, un indice ne t’aiderait plus. La réponse modèle arrive : { $reveal }.
empty-answer = Ta réponse est vide, elle n’a donc pas été comptée. Écris trois à six phrases avec tes propres mots, en anglais.
short-answer = Ta réponse n’a que { $words ->
    [one] { $words } mot
   *[other] { $words } mots
 } : elle n’a pas été comptée et n’a coûté aucun essai. Développe-la en une ou plusieurs phrases.
long-answer = Ta réponse a { $chars } caractères et je peux en noter { $max } au plus : elle n’a pas été comptée et n’a coûté aucun essai. Raccourcis-la et renvoie-la.
not-english = Je ne sais noter que des réponses en anglais : celle-ci n’a pas été comptée et n’a coûté aucun essai. Renvoie-la en anglais.
admins-only = Seules les personnes qui peuvent gérer cet endroit peuvent faire cela. Demande à l’une d’elles, ou à un admin la permission « Gérer le serveur ».
servers-only = Je travaille sur les serveurs, pas en messages privés. Utilise la commande dans un salon de ton serveur.
old-button = Ce bouton vient d’une autre version de Hone et ne fait plus rien. Utilise { $command } à la place.
unknown-schedule = Il n’y a pas de question quotidienne numéro { $number } ici. Pour les voir toutes : { $command }.
which-schedule = Il y a plusieurs questions quotidiennes dans ce salon (numéros { $numbers }). Dis laquelle avec { $option }.
which-schedule-option = { $option }:NUMÉRO
already-scheduled = Ce salon a déjà cette question quotidienne : numéro { $number }. Modifie-la avec { $command }.
already-posted = La question du jour a déjà été publiée. Pour la voir : { $command }.
already-skipped = Cette question est déjà sautée.
nothing-to-ask = Aucune question ne correspond à ces packs et à cette difficulté, ou toutes ont été posées et il est prévu de s’arrêter alors. Change cela avec { $command }.
nothing-fits = Aucune question ne correspond à ces packs et à cette difficulté. Choisis plus de packs ou une autre difficulté.
nothing-fits-edit = Aucune question ne correspond à ces packs et à cette difficulté. Rien n’a été modifié.
not-a-time = « { $words } » n’est pas une heure. Écris-la sous la forme HH:MM entre 00:00 et 23:59, par exemple 09:00.
not-a-zone = « { $words } » n’est pas un fuseau horaire. Écris un nom IANA comme Europe/Berlin, America/New_York ou UTC.{ $some ->
    [yes] { " " }Voulais-tu dire { $close } ?
   *[no] { "" }
 }
not-a-weekday = « { $words } » n’est pas un jour de la semaine. Écris les jours en anglais, par exemple mon-fri ou mon,wed,fri.
no-weekday = Aucun jour de la semaine n’a été donné. Écris les jours en anglais, par exemple mon-fri ou mon,wed,fri.
not-a-day = « { $words } » n’est pas une date. Écris-la sous la forme AAAA-MM-JJ, par exemple 2026-12-24.
not-in-future = Le { $day } n’est pas à venir. Donne une date plus tardive.
no-such-pack = Il n’y a pas de pack « { $words } ». Il y a : { $known }.
open-too-short = Entre { $opens } et { $closes }, il n’y a que { $minutes } minutes. Une question reste ouverte au moins { $least } minutes.
no-such-command = Il n’y a pas de commande « { $words } ». L’aide seule, sans rien après, les montre toutes.
broken = Quelque chose s’est cassé de mon côté ; rien de ce que tu as fait n’est perdu ni compté. Réessaie dans une minute. Si ça reste cassé, donne ce numéro à un admin : { $reference }.

## Words that were not understood

unknown-command = « { $words } » n’est pas une commande.{ did-you-mean } Écris « aide » pour les voir toutes.
did-you-mean = { $some ->
    [yes] { " " }Voulais-tu dire { $meant } ?
   *[no] { "" }
 }
nothing-said = Écris « aide » pour voir ce que tu peux demander.
incomplete-command = « { $command } » doit être suivi de l’un de ces mots : { $known }.
missing-option = « { $command } » a aussi besoin de : { $missing }. Écris « { $help } » pour une explication.
unknown-option = « { $command } » ne connaît pas « { $words } ».{ did-you-mean } Écris « { $help } » pour une explication.
no-value = « { $option } » a besoin d’une valeur. Écris « { $help } » pour une explication.
not-one-of = « { $words } » ne convient pas à « { $option } ». Les valeurs possibles : { $known }.
not-a-number = « { $words } » ne convient pas à « { $option } » : il faut un nombre entier d’au moins 1.
given-twice = « { $option } » a été donné deux fois.
not-understood = Je n’ai pas compris. Écris « { $help } » pour une explication.

## Commands

command-today = aujourdhui
    .help = Montre la question ouverte, tes essais et tes indices
command-answer = répondre
    .help = Répond à la question ouverte, en anglais ; sans texte, un formulaire s’ouvre
command-hint = indice
    .help = Donne l’indice suivant pour la question ouverte ; chacun coûte 1 point
command-leaderboard = classement
    .help = Montre qui en est où
command-me = moi
    .help = Montre tes points, ton rang et ta série
command-daily = quotidien
    .help = Met en place la question quotidienne (pour les admins)
command-daily-add = ajouter
    .help = Lance une question quotidienne dans ce salon
command-daily-list = liste
    .help = Liste les questions quotidiennes de ce serveur
command-daily-edit = modifier
    .help = Modifie une question quotidienne ; ce qui n’est pas nommé reste
command-daily-preview = aperçu
    .help = Montre les prochaines publications, en heure locale et en UTC
command-daily-test = test
    .help = Te montre, à toi seul·e, à quoi ressemble une publication
command-daily-now = maintenant
    .help = Publie la question du jour tout de suite au lieu d’attendre son heure
command-daily-skip = sauter
    .help = Saute la prochaine question
command-daily-pause = pause
    .help = Ne publie plus rien jusqu’à la reprise
command-daily-resume = reprendre
    .help = Reprend après une pause
command-daily-remove = supprimer
    .help = Termine une question quotidienne ; ses points et ses séries restent
command-daily-settings = réglages
    .help = Montre ou change qui peut configurer Hone, qui apprend les problèmes et la langue parlée
command-quiz = quiz
    .help = Jouer à un quiz ; un quart des points compte aux classements, 10 par jour au plus
command-quiz-start = lancer
    .help = Lance un quiz dans ce salon
command-quiz-skip = sauter
    .help = Saute la question ouverte : tout de suite si tu as lancé le quiz, sinon par vote
command-quiz-standings = résultats
    .help = Te montre qui en est où dans le quiz
command-quiz-leave = quitter
    .help = Quitte le quiz ; tes points restent
command-quiz-stop = arrêter
    .help = Arrête le quiz (qui l’a lancé et les admins ; tout le monde si cette personne est partie)
command-help = aide
    .help = Explique les commandes

option-text = texte
    .help = Ta réponse en anglais, trois à six phrases avec tes propres mots
option-span = période
    .help = Quelle période
option-board = portée
    .help = Les réponses de qui comptent
option-page = page
    .help = Quelle page
option-command = commande
    .help = La commande à expliquer
option-time = heure
    .help = Quand elle arrive, sous la forme HH:MM, à l’heure locale
option-zone = fuseau
    .help = Le fuseau horaire, par exemple Europe/Berlin
option-days = jours
    .help = Quels jours, en anglais : mon-fri ou mon,wed,fri (par défaut : tous les jours)
option-packs = packs
    .help = Quels packs, séparés par des virgules ; « all » pour tous (par défaut)
option-difficulty = difficulté
    .help = Seulement les questions de cette difficulté
option-closes = fin
    .help = Quand elle se termine, sous la forme HH:MM (par défaut : une heure avant la suivante)
option-ping = mention
    .help = Le rôle à mentionner
option-at-end = à-la-fin
    .help = Ce qui se passe quand tout a été posé
option-thread = fil
    .help = Ouvre un fil sous chaque question
option-pin = épingle
    .help = Épingle chaque question tant qu’elle est ouverte
option-schedule = numéro
    .help = Son numéro dans la liste ; nécessaire seulement s’il y en a plusieurs
option-until = jusque
    .help = Le jour où ça reprend tout seul, sous la forme AAAA-MM-JJ
option-admins = admins
    .help = Un rôle qui peut aussi configurer Hone
option-alerts = alertes
    .help = Où je signale les problèmes
option-language = langue
    .help = Ce que je parle dans les salons
option-rounds = questions
    .help = Combien de questions (3 à 20, sinon 5)
option-seconds = secondes
    .help = À la place : tant de secondes par question (10 à 600)
option-mode = mode
    .help = Qui gagne des points
option-speed-bonus = bonus-vitesse
    .help = Si une bonne réponse rapide rapporte un peu plus
option-tags = mots-clés
    .help = Seulement les questions avec un de ces mots-clés, séparés par des virgules
option-pace = rythme
    .help = Combien de temps chaque question reste ouverte

choice-day = Aujourd’hui
choice-week = Cette semaine, depuis lundi
choice-month = Ce mois-ci
choice-all = Depuis toujours
choice-channel = Ce salon
choice-workspace = Tout le serveur
choice-easy = Facile
choice-medium = Moyen
choice-hard = Difficile
choice-any = Toutes
choice-start-over = Recommencer dans un nouvel ordre
choice-oldest-first = Reposer les plus anciennes
choice-stop = Ne plus rien publier
choice-scaled = Selon sa longueur
choice-double = Deux fois plus longtemps
choice-none = Sans minuterie
choice-everyone = Toutes les bonnes réponses
choice-race = Seulement la première bonne réponse
choice-yes = Oui
choice-no = Non
choice-here = Dans ce salon
choice-off = À la personne qui a mis en place la question quotidienne

## S’entraîner

practice-title = Entraînement
practice-waiting = { practice-due-now }, et { $unseen ->
    [0] rien n’est nouveau pour toi.
    [one] { $unseen } question est nouvelle pour toi.
   *[other] { $unseen } questions sont nouvelles pour toi.
 }
practice-due-now = { $due ->
    [0] Rien n’est à revoir
    [one] { $due } question est à revoir
   *[other] { $due } questions sont à revoir
 }
practice-nothing = Il n’y a plus rien à travailler ici.
practice-nothing-next = Il n’y a plus rien à travailler maintenant. La prochaine question revient : { $next }.
practice-form = Seule la note est gardée, pour toi
button-options = Choix multiple
button-in-words = Répondre en phrases
button-hint-of = Indice { $number } sur { $all }
button-no-idea = Je ne sais pas
button-put-off = Pas maintenant
button-next-question = Question suivante
button-practise = S’entraîner
button-snooze = Dans 2 heures
practice-right = Juste
practice-wrong = Pas juste
practice-picked = Ton choix était { $letter } : { $option } – { $why }
practice-is = La bonne réponse est { $letter } : { $option } – { $why }
practice-full-answer = Ce que dit une réponse complète
practice-put-off = Remise à plus tard. Elle attend une demi-journée.
practice-due = { $rating ->
    [again] Pas encore su. Elle revient : { $due }.
    [hard] Su avec peine. Elle revient : { $due }.
    [good] Su. Elle revient : { $due }.
   *[easy] Bien su. Elle revient : { $due }.
 }
practice-known = Tu as rencontré { $known } questions sur { $all }.
practice-next-due = La prochaine revient : { $next }.
practice-reminder = Je te fais un rappel à { $hour } ({ $zone }) les jours où quelque chose attend. Pour changer : { $command }.
practice-no-reminder = Je ne te fais pas de rappel. Choisis une heure avec { $command }.
practice-away = Tu es en pause jusqu’au { $day } ; rien n’est à revoir avant.
practice-remind-set = Quand quelque chose attend, je te le rappelle par message privé à { $hour } ({ $zone }), une fois par jour au plus ; d’abord { $next }. Pour arrêter : { $off }.
practice-remind-off = Je ne te fais plus de rappel.
practice-snoozed = Prochain rappel : { $next }.
practice-away-set = Jusqu’au { $day }, rien n’est à revoir et je ne te rappelle rien. Pour reprendre plus tôt : { $off }.
practice-back = Content de te revoir. Ce qui est à revoir t’attend.
reminder-title = C’est l’heure de s’entraîner
reminder-note = Tu as demandé ce rappel. Pour l’arrêter : { $off }.

## Entretiens blancs

mock-title = Entretien blanc : question { $number } sur { $all }
mock-form = Question { $number } ; toi seul·e vois ceci
mock-rules = Réponds comme à l’entretien. Ce que tu as trouvé et manqué, tu l’apprends à la fin. Un point qu’un indice dévoile compte pour moitié. Cela ne compte dans aucun classement et se termine tout seul : { $ends }.
mock-fewer = Il n’y a que { $all } questions pour cela.
mock-until = Réponds avant : { $until }. Ce qui vient plus tard est lu, mais ne rapporte rien.
mock-under-way = Celui-ci est encore en cours. Pour en commencer un autre, termine-le avec { $command }.
mock-taken = Bien reçu. La suivante :
mock-late = C’est arrivé trop tard et ne rapporte donc rien. La suivante :
mock-passed = Passée. La suivante :
mock-before-now = La question { $number } est terminée. Tu en es ici :
button-pass = Passer
button-export = En Markdown
button-again = Encore un
mock-over = Entretien blanc : { $score } %
mock-about = { $role }, { level }, { $day } : { $answered } questions sur { $all } répondues.
mock-first = C’était ton premier. Le prochain lui sera comparé.
mock-compared = { $change ->
    [better] La dernière fois ({ $role }, { level }, { $day }), c’était { $before } % ; c’est { $by } de mieux.
    [worse] La dernière fois ({ $role }, { level }, { $day }), c’était { $before } % ; c’est { $by } de moins.
   *[same] La dernière fois ({ $role }, { level }, { $day }), c’était aussi { $before } %.
 }
mock-topics = Par sujet, le plus faible d’abord
mock-topic = { $topic } : { $score } %
mock-topic-before = { $topic } : { $score } %, la dernière fois { $before } %
mock-read = À lire ensuite
mock-question = { $number }. { $ask } – { $score } %
mock-question-heading = Question { $number } – { $score } %
mock-point = { $credit ->
    [full] ✓ Trouvé : { $point }
    [half] ◐ À moitié : { $point }
   *[none] · Manqué : { $point }
 }
mock-not-answered = Sans réponse.
mock-was-late = Répondu après le temps.
mock-your-answer = Ta réponse
mock-exported = Le rapport de ton entretien blanc, avec tes réponses en entier.

practised-already = Cette question est terminée. Continue avec { $command }.
no-reminder = Tu n’as pas de rappel, il n’y a donc rien à repousser. Choisis une heure avec { $command }.
no-mock = Tu n’as pas d’entretien blanc à montrer. Commences-en un avec { $command }.
nothing-to-interview = Il n’y a pas de question pour ce rôle. Choisis un autre paquet.
minutes-out-of-range = Une réponse peut prendre de { $least } à { $most } minutes. Sans indication, prends ton temps.

command-practice = entraînement
    .help = T’entraîner : ce que tu as manqué ou jamais vu revient jusqu’à ce que tu le saches
command-practice-next = suivante
    .help = Montre la prochaine question à travailler
command-practice-status = état
    .help = Montre ce qui est à revoir et quand tu as un rappel
command-practice-remind = rappel
    .help = Un rappel par jour, par message privé
command-practice-snooze = repousser
    .help = Repousse le prochain rappel
command-practice-away = absence
    .help = Une pause : rien n’est à revoir et rien ne te le rappelle
command-mock = entretien
    .help = Un entretien blanc : cinq questions et un rapport, rien que pour toi
command-mock-start = commencer
    .help = Commence un entretien blanc
command-mock-show = montrer
    .help = Montre la question qui t’attend
command-mock-stop = terminer
    .help = Le termine maintenant et montre le rapport
command-mock-report = rapport
    .help = Montre encore le rapport du dernier
command-mock-export = exporter
    .help = Donne le rapport du dernier en fichier Markdown

option-hours = heures
    .help = De combien d’heures (sinon : 2)
option-role = rôle
    .help = Le paquet dont il s’agit
option-level = niveau
    .help = Où tu en es
option-minutes = minutes
    .help = Minutes par réponse (sinon : autant que tu veux)

choice-beginner = Au début
choice-intermediate = Intermédiaire
choice-advanced = Avancé
