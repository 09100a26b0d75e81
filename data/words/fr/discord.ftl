## Choices

select-span = Période
select-whose = Classement
select-board = { $place ->
    [everywhere] Tous les salons
   *[channel] Ce salon
 }
select-another-role = Un autre sur
select-pack = S’entraîner sur un seul pack
