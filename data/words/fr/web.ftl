## Les classements hors de la messagerie

export-done = Le classement ({ board-span }, { board-place }) en fichier CSV : { $members } { $members ->
    [one] membre
   *[other] membres
 }.{ $whole ->
    [yes] {""}
   *[no] {" "}Le classement est plus long que ne peut l’être un fichier ; en voici le début.
 }{ $marked ->
    [yes] {" "}Une apostrophe précède chaque nom qu’un tableur aurait calculé comme une formule.
   *[no] {""}
 }
column-rank = Rang
column-name = Nom
column-points = Points
column-rounds = Manches
column-quiz-points = Points de quiz

command-export = exporter
    .help = Te donne un classement en fichier CSV (pour les admins)
