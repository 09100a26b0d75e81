## Help

help-title = O que você pode pedir
help-note = Mais sobre um deles: { $example }. Respostas e resultados só você vê.
help-entry = { $command } – { $about }
help-entry-subs = { $command } – { $about }: { $subs }
help-of = Ajuda: { $command }
help-about = { $about }.
help-option = { $needed ->
    [yes] { $option }, obrigatório: { $about }{ help-choices }
   *[no] { $option }: { $about }{ help-choices }
 }
help-choices = { $some ->
    [yes] { " " }({ $choices })
   *[no] { "" }
 }
