## Wie man vorankommt

me-topics = Themen
me-strong = Am stärksten: { $topics }
me-weak = Am schwächsten: { $topics }
me-topic = { $topic } { $percent } %
me-topics-note = Wie viel der Kernpunkte deine besten Antworten im Schnitt nannten; Themen, zu denen du mindestens { $least } Fragen beantwortet hast.
progress-title = Deine Punkte je Woche
progress = Ab der Woche vom { $first }: { $before }; diese Woche bisher { $now }.
progress-nothing = Keine in den letzten { $weeks } Wochen.
progress-chart = Punkte je Woche
progress-alt = Ein Balken für die Punkte jeder Woche: { $weeks }.
chart-day = { $date }.{ $month }.
chart-bar = { $label }: { $value }
