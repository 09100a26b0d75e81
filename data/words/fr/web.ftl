## Les classements hors de la messagerie

export-done = Le classement ({ board-span }, { board-place }) en fichier CSV : { $members } { $members ->
    [one] membre
   *[other] membres
 }.{ $whole ->
    [yes] {""}
   *[no] {" "}Le classement est plus long ; en voici le début.
 }{ $marked ->
    [yes] {" "}Une apostrophe précède chaque nom qu’un tableur aurait calculé comme une formule.
   *[no] {""}
 }
column-rank = Rang
column-name = Nom
column-points = Points
column-rounds = Manches
column-quiz-points = Points de quiz

board-web = { $link } – pour quiconque a le lien, jusqu’à { $until }
board-web-link = Ce classement sur le web
web-title = { $place ->
    [everywhere] Classement de tous les salons
   *[channel] Classement d’un salon
 }
web-title-group = Classement du groupe d’étude { $group }
web-spans = Période
web-pages = Pages
web-caption-ends = { button-span } · repart de zéro { $end }, { $zone }
web-caption = { button-span }
web-empty = Personne n’a encore répondu.
web-expires = Quiconque a cette adresse peut lire ce classement jusqu’à { $until } ({ $zone }). { $command } dans la messagerie en donne une nouvelle.
web-expired = Ce lien a plus de sept jours et a expiré. Demandes-en un nouveau avec { $command } dans la messagerie.
web-unknown = Il n’y a pas de classement à cette adresse. Copie à nouveau le lien entier, ou demandes-en un nouveau avec { $command } dans la messagerie.
web-busy = Le classement ne peut pas être affiché pour le moment. Réessaie dans une minute.

command-export = exporter
    .help = Te donne un classement en fichier CSV (pour les admins)
