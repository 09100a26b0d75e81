## Help

help-title = Was du fragen kannst
help-note = Mehr zu einem davon: { $example }. Antworten und Ergebnisse siehst nur du.
help-entry = { $command } – { $about }
help-entry-subs = { $command } – { $about }: { $subs }
help-of = Hilfe: { $command }
help-about = { $about }.
help-option = { $needed ->
    [yes] { $option }, nötig: { $about }{ help-choices }
   *[no] { $option }: { $about }{ help-choices }
 }
help-choices = { $some ->
    [yes] { " " }({ $choices })
   *[no] { "" }
 }
