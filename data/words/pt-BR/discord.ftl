## Choices

select-span = Período
select-whose = Ranking
select-board = { $place ->
    [everywhere] Todos os canais
   *[channel] Este canal
 }
select-another-role = Outra sobre
select-pack = Praticar um só pacote
