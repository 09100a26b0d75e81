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
