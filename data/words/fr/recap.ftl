## Bilan de la semaine

recap-title = Bilan de la semaine
recap-week = Du { $first } au { $last }
recap-rounds = { $asked ->
    [0] Aucune question n’a été posée
    [one] { $asked } question a été posée
   *[other] { $asked } questions ont été posées
 }, et { $members ->
    [one] { $members } personne a participé
   *[other] { $members } personnes ont participé
 } avec { $answers ->
    [one] { $answers } réponse
   *[other] { $answers } réponses
 }.
recap-standings = Classement
recap-climbed = Plus belle remontée : { $name }, du rang { $before } au rang { $now }.
recap-new = Pour la première fois à ce classement : { $names }.
recap-new-more = Pour la première fois à ce classement : { $names } et { $more } de plus.
recap-unanswered = { $questions ->
    [one] { $questions } question est restée sans réponse.
   *[other] { $questions } questions sont restées sans réponse.
 }
recap-hardest = La question la plus difficile : en moyenne { $percent } % de ses points clés ont été trouvés
recap-note = Une nouvelle semaine a commencé et tout le monde repart de zéro. Regarde-la avec { $command }.
recap-chart = Points de la semaine
recap-alt = Une barre pour les points de chaque personne : { $members }.
settings-recap = { $recap ->
    [yes] Le lundi, les salons reçoivent un bilan de la semaine. Désactive-le avec { $option }:no.
   *[no] Il n’y a pas de bilan de la semaine. Active-le avec { $option }:yes.
 }

option-recap = bilan
    .help = Faire le bilan de la semaine dans les salons, le lundi
