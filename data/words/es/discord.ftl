## Choices

select-span = Periodo
select-whose = Clasificación
select-board = { $place ->
    [everywhere] Todos los canales
   *[channel] Este canal
 }
select-another-role = Otra sobre
select-pack = Practicar un solo paquete
