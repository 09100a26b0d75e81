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
