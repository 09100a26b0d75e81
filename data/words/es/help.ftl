## Help

help-title = Lo que puedes pedir
help-note = Más sobre uno de ellos: { $example }. Las respuestas y los resultados solo los ves tú.
help-entry = { $command } – { $about }
help-entry-subs = { $command } – { $about }: { $subs }
help-of = Ayuda: { $command }
help-about = { $about }.
help-option = { $needed ->
    [yes] { $option }, obligatorio: { $about }{ help-choices }
   *[no] { $option }: { $about }{ help-choices }
 }
help-choices = { $some ->
    [yes] { " " }({ $choices })
   *[no] { "" }
 }
