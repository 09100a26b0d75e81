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
