//! The recap of a week, as its channel gets it: in words, and the same as a picture beside them.

use chrono::Days;

use crate::chat::{Block, Picture, Reply, Span};
use crate::commands::ranking_line;
use crate::pictures::{Bar, Chart, Shape};
use crate::store::{Recap, WeekFigures};
use crate::words::{Words, plain, say};

/// What a week looked like. `hardest` is the question people made least of, and how much, in percent.
pub fn recap(recap: &Recap, figures: &WeekFigures, hardest: Option<(&str, i64)>) -> Reply {
    let words = Words::of(recap.language);
    let (first, last) = (words.day(recap.week), words.day(recap.week + Days::new(6)));
    let mut reply = Reply { language: words.language(), ..Reply::titled(plain!(words, "recap-title")) };
    // The first line stays the same whatever is corrected later: by it the post is found again.
    reply.blocks.push(Block::Paragraph(say!(words, "recap-week", first = first, last = last)));
    reply.blocks.push(Block::Paragraph(say!(
        words,
        "recap-rounds",
        asked = figures.asked,
        answers = figures.answers,
        members = figures.members
    )));
    reply.blocks.push(Block::Heading(say!(words, "recap-standings")));
    reply.blocks.push(Block::Ranking(
        figures.lines.iter().map(|line| ranking_line(words, line, &figures.ranks_before, false)).collect(),
    ));
    let mut news = Vec::new();
    if let Some((name, before, now)) = &figures.climbed {
        news.push(say!(words, "recap-climbed", name = Span::Strong(name.clone()), before = *before, now = *now));
    }
    let (newcomers, all) = &figures.new;
    if !newcomers.is_empty() {
        let more = all - i64::try_from(newcomers.len()).unwrap_or(*all);
        let names = words.commas(newcomers.iter().cloned());
        news.push(if more > 0 {
            say!(words, "recap-new-more", names = Span::Strong(names), more = more)
        } else {
            say!(words, "recap-new", names = Span::Strong(names))
        });
    }
    if figures.asked > figures.answered {
        news.push(say!(words, "recap-unanswered", questions = figures.asked - figures.answered));
    }
    if !news.is_empty() {
        reply.blocks.push(Block::Bullets(news));
    }
    if let Some((ask, percent)) = hardest {
        reply.blocks.push(Block::Heading(say!(words, "recap-hardest", percent = percent)));
        reply.blocks.push(Block::Quote(ask.to_owned()));
    }
    let command = Span::Command("leaderboard".to_owned());
    reply.with(Block::Note(say!(words, "recap-note", command = command))).picture(picture(words, figures))
}

/// The standings as bars.
fn picture(words: &Words, figures: &WeekFigures) -> Picture {
    let bars: Vec<_> = figures
        .lines
        .iter()
        .map(|line| Bar {
            label: format!("{}. {}", line.rank, line.name),
            otherwise: format!("{}.", line.rank),
            value: line.points,
        })
        .collect();
    let each = bars.iter().map(|bar| plain!(words, "chart-bar", label = bar.label.clone(), value = bar.value));
    let alt = plain!(words, "recap-alt", members = words.commas(each));
    let chart = Chart { title: plain!(words, "recap-chart"), shape: Shape::Rows, bars };
    Picture { name: "week.png".to_owned(), alt, chart }
}
