## Help

help-title = What you can ask
help-note = More on one of them: { $example }. Answers and results are seen only by you.
help-entry = { $command } – { $about }
help-entry-subs = { $command } – { $about }: { $subs }
help-of = Help: { $command }
help-about = { $about }.
help-option = { $needed ->
    [yes] { $option }, needed: { $about }{ help-choices }
   *[no] { $option }: { $about }{ help-choices }
 }
help-choices = { $some ->
    [yes] { " " }({ $choices })
   *[no] { "" }
 }
