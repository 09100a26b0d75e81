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
