## Los progresos

me-topics = Temas
me-strong = Los más fuertes: { $topics }
me-weak = Los más flojos: { $topics }
me-topic = { $topic } { $percent } %
me-topics-note = Qué parte de los puntos clave dieron tus mejores respuestas, de media; temas con al menos { $least } preguntas respondidas.
progress-title = Tus puntos por semana
progress = Desde la semana del { $first }: { $before }; esta semana, hasta ahora, { $now }.
progress-nothing = Ninguno en las últimas { $weeks } semanas.
progress-chart = Puntos por semana
progress-alt = Una barra por los puntos de cada semana: { $weeks }.
chart-day = { $date }/{ $month }
chart-bar = { $label }: { $value }
