## Les progrès

me-topics = Thèmes
me-strong = Les plus forts : { $topics }
me-weak = Les plus faibles : { $topics }
me-topic = { $topic } { $percent } %
me-topics-note = La part des points clés trouvée par tes meilleures réponses, en moyenne ; thèmes avec au moins { $least } questions auxquelles tu as répondu.
progress-title = Tes points par semaine
progress = À partir de la semaine du { $first } : { $before } ; cette semaine jusqu’ici { $now }.
progress-nothing = Aucun ces { $weeks } dernières semaines.
progress-chart = Points par semaine
progress-alt = Une barre pour les points de chaque semaine : { $weeks }.
chart-day = { $date }/{ $month }
chart-bar = { $label } : { $value }
