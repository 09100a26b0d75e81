## Boards

board-title = Classement : { board-span }, { board-place }
board-span = { $span ->
    [day] aujourd’hui
    [week] cette semaine
    [month] ce mois-ci
    [season] la saison
   *[all] depuis toujours
 }
board-place = { $place ->
    [group] un groupe d’étude
    [groups] groupes d’étude
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
me-elsewhere = { button-span } : { $standing }
me-daily = Question quotidienne { $number } dans { $channel }
me-nothing-anywhere = Hone pose ses questions quotidiennes dans les salons des serveurs, et tu n’as encore répondu à aucune.
me-more-elsewhere = { $more ->
    [one] Et une autre question quotidienne ; demande dans son salon.
   *[other] Et { $more } autres questions quotidiennes ; demande dans leurs salons.
 }
me-elsewhere-note = Dans un salon, { $me } donne aussi tes sujets, tes dernières questions et les points des dernières semaines.
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
