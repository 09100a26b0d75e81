## O progresso

me-topics = Temas
me-strong = Mais fortes: { $topics }
me-weak = Mais fracos: { $topics }
me-topic = { $topic } { $percent } %
me-topics-note = Quanto dos pontos-chave suas melhores respostas trouxeram, em média; temas com pelo menos { $least } perguntas respondidas.
progress-title = Seus pontos por semana
progress = Desde a semana de { $first }: { $before }; nesta semana, até agora, { $now }.
progress-nothing = Nenhum nas últimas { $weeks } semanas.
progress-chart = Pontos por semana
progress-alt = Uma barra para os pontos de cada semana: { $weeks }.
chart-day = { $date }/{ $month }
chart-bar = { $label }: { $value }
