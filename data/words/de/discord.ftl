## Choices

select-span = Zeitraum
select-whose = Rangliste
select-board = { $place ->
    [everywhere] Alle Kanäle
   *[channel] Dieser Kanal
 }
select-another-role = Noch eines über
select-pack = Nur ein Paket üben
