## Help

help-title = できること
help-note = 個別の説明は、たとえば{ $example }。回答と結果はあなたにしか見えません。
help-entry = { $command } – { $about }
help-entry-subs = { $command } – { $about }：{ $subs }
help-of = ヘルプ：{ $command }
help-about = { $about }。
help-option = { $needed ->
    [yes] { $option }（必須）：{ $about }{ help-choices }
   *[no] { $option }：{ $about }{ help-choices }
 }
help-choices = { $some ->
    [yes] （{ $choices }）
   *[no] { "" }
 }
