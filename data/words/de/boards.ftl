## Boards

board-title = Rangliste: { board-span }, { board-place }
board-span = { $span ->
    [day] heute
    [week] diese Woche
    [month] dieser Monat
    [season] die Saison
   *[all] gesamt
 }
board-place = { $place ->
    [group] eine Lerngruppe
    [groups] Lerngruppen
    [everywhere] alle Kanäle
   *[channel] dieser Kanal
 }
board-empty = Noch hat niemand geantwortet. Sei die erste Person mit { $command }.
board-figures = { points }, { rounds }
board-figures-quiz = { points } (davon { $quiz } aus Quizzen), { rounds }
board-note = Seite { $page } von { $pages } · { $members } { $members ->
    [one] Mitglied
   *[other] Mitglieder
 }
board-note-ends = { board-note } · beginnt neu { $end }
board-own = (du)

## One's own

me-nothing = Du hast noch nicht geantwortet. Sieh dir die Frage mit { $today } an und antworte mit { $answer }.
me-standing = { $place ->
    [everywhere] { button-span }, alle Kanäle: { $standing }
   *[channel] { button-span }, in diesem Kanal: { $standing }
 }
me-elsewhere = { button-span }: { $standing }
me-daily = Tägliche Frage { $number } in { $channel }
me-nothing-anywhere = Hone stellt seine täglichen Fragen in den Kanälen von Servern, und du hast noch keine beantwortet.
me-more-elsewhere = { $more ->
    [one] Und noch eine tägliche Frage; frag in ihrem Kanal.
   *[other] Und { $more } weitere tägliche Fragen; frag in ihren Kanälen.
 }
me-elsewhere-note = In einem Kanal nennt { $me } auch deine Themen, deine letzten Runden und die Punkte der letzten Wochen.
me-rank = { points }, Rang { $rank } von { $members }
me-unranked = noch keine Antwort
me-streak = Serie: { $rounds } (beste: { $best }), { $explained }. { $freezes }.
me-freezes-next = { $held } Joker in der Hand, der nächste nach { $rounds ->
    [one] 1 weiteren Runde
   *[other] { $rounds } weiteren Runden
 }
me-freezes-most = { $held } Joker in der Hand, mehr geht nicht
me-recent = Deine letzten Runden
me-round = { $day }: { points }, { $question }
streak-broken = { $day } verpasst, ohne Joker zum Ausgleich
streak-none = beantworte eine Runde, um eine zu beginnen
streak-whole = keine Runde verpasst
streak-covered = gehalten: { $day } hat ein Joker ausgeglichen
streak-covered-more = gehalten: { $days } Runden haben Joker ausgeglichen, zuletzt { $day }
