## Choices

select-span = Time
select-whose = Board
select-board = { $place ->
    [everywhere] Everywhere here
   *[channel] This channel
 }
select-another-role = Another one about
select-pack = Practise one pack
