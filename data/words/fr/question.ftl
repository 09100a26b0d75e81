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
