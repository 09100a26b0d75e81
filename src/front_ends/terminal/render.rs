//! A reply as lines of text, wrapped to the screen.

use std::fmt::Write as _;

use chrono::{DateTime, Utc};
use chrono_tz::Tz;

use crate::chat::{Block, Line, Reply, Span, Tone};
use crate::words::{self, plain};

/// How the screen can be written to.
#[derive(Debug, Clone, Copy)]
pub(super) struct Style {
    bold: bool,
    width: usize,
}

impl Style {
    /// Bold letters on a real screen, plain ones in a pipe.
    pub(super) fn new(tty: bool) -> Self {
        Self { bold: tty, width: if tty { textwrap::termwidth().clamp(40, 100) } else { 88 } }
    }
}

/// Plain words, broken where the screen ends.
pub(super) fn wrapped(words: &str, style: &Style) -> String {
    textwrap::fill(words, textwrap::Options::new(style.width).word_splitter(textwrap::WordSplitter::NoHyphenation))
}

/// The whole reply, without a final line break.
pub(super) fn reply(reply: &Reply, style: &Style, now: DateTime<Utc>, zone: Tz) -> String {
    let mut out = String::new();
    let words = Words { language: words::Words::of(reply.language), style, now, zone };
    for (i, block) in reply.blocks.iter().enumerate() {
        if i > 0 && !matches!(block, Block::Note(_) | Block::Bullets(_)) {
            out.push('\n');
        }
        let text = words.block(block, i == 0);
        if !text.is_empty() {
            out.push_str(&text);
            out.push('\n');
        }
    }
    // Nothing to save it with: whoever wants to keep it takes it from the screen.
    if let Some(file) = &reply.file {
        let _ = write!(out, "\n{}\n\n{}\n", clean(&file.name), clean(&file.content));
    }
    if !reply.buttons.is_empty() {
        let buttons: Vec<_> =
            reply.buttons.iter().enumerate().map(|(i, button)| format!("[{}] {}", i + 1, button.label)).collect();
        out.push_str(&words.wrap(&buttons.join("   "), "  ", "  "));
        out.push('\n');
    }
    let mut number = reply.buttons.len();
    for select in &reply.selects {
        let choices = select.choices.iter().map(|choice| {
            number += 1;
            let mark = if choice.chosen { "→ " } else { "" };
            format!("[{number}] {mark}{}", clean(&choice.label))
        });
        let line = format!("{}: {}", clean(&select.prompt), choices.collect::<Vec<_>>().join("   "));
        out.push_str(&words.wrap(&line, "  ", "      "));
        out.push('\n');
    }
    if matches!(reply.tone, Tone::Question | Tone::Good | Tone::Plain) && reply.blocks.len() > 1 {
        let rule = "─".repeat(style.width.min(60));
        out.insert_str(0, &format!("{rule}\n"));
        return out;
    }
    out.truncate(out.trim_end().len());
    out
}

struct Words<'a> {
    language: &'static words::Words,
    style: &'a Style,
    now: DateTime<Utc>,
    zone: Tz,
}

impl Words<'_> {
    fn block(&self, block: &Block, title: bool) -> String {
        match block {
            Block::Heading(line) => {
                let words = self.line(line);
                if title {
                    self.bold(&self.wrap(&words, "", ""))
                } else {
                    self.bold(&self.wrap(&format!("{words}:"), "", ""))
                }
            }
            Block::Paragraph(line) | Block::Note(line) => self.wrap(&self.line(line), "", ""),
            Block::Quote(words) => self.wrap(&clean(words), "  │ ", "  │ "),
            Block::Bullets(lines) => {
                lines.iter().map(|line| self.wrap(&self.line(line), "  • ", "    ")).collect::<Vec<_>>().join("\n")
            }
            Block::Ranking(lines) => {
                let wide = lines.iter().map(|line| line.name.chars().count()).max().unwrap_or(0).min(32);
                lines
                    .iter()
                    .map(|line| {
                        let name: String = clean(&line.name).chars().take(32).collect();
                        let mark = if line.own { "→" } else { " " };
                        let own =
                            if line.own { format!("  {}", plain!(self.language, "board-own")) } else { String::new() };
                        format!(" {mark}{:>4}  {name:<wide$}  {}{own}", line.rank, line.figures)
                    })
                    .collect::<Vec<_>>()
                    .join("\n")
            }
        }
    }

    fn line(&self, spans: &Line) -> String {
        spans
            .iter()
            .map(|span| match span {
                Span::Text(words) | Span::Strong(words) => clean(words),
                Span::Code(words) => format!("“{}”", clean(words)),
                Span::Command(path) => format!("“{}”", self.language.command(path)),
                Span::Time(at) => self.time(*at),
                Span::Until(at) => format!("{} ({})", self.time(*at), self.language.distance(*at - self.now)),
                Span::Link { name, url } => format!("{} <{}>", clean(name), clean(url)),
                Span::Channel(id) => format!("#{}", clean(id)),
                Span::Role(id) => format!("@{}", clean(id)),
            })
            .collect()
    }

    fn time(&self, at: DateTime<Utc>) -> String {
        self.language.moment(at.with_timezone(&self.zone))
    }

    fn wrap(&self, words: &str, first: &str, next: &str) -> String {
        let options = textwrap::Options::new(self.style.width)
            .initial_indent(first)
            .subsequent_indent(next)
            // Addresses and names with hyphens stay whole, however long.
            .break_words(false)
            .word_separator(textwrap::WordSeparator::AsciiSpace)
            .word_splitter(textwrap::WordSplitter::NoHyphenation);
        textwrap::fill(words, options)
    }

    fn bold(&self, words: &str) -> String {
        if self.style.bold { format!("\u{1b}[1m{words}\u{1b}[0m") } else { words.to_owned() }
    }
}

/// Without anything that could steer the terminal.
fn clean(words: &str) -> String {
    words.chars().filter(|letter| *letter == '\n' || !letter.is_control()).collect()
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::chat::{RankingLine, text};

    fn shown(of: &Reply) -> String {
        let now = "2026-03-02T08:00:00Z".parse().unwrap();
        reply(of, &Style { bold: false, width: 60 }, now, Tz::Europe__Paris)
    }

    #[test]
    fn a_reply_reads_well() {
        let message = Reply::titled("Leaderboard")
            .with(Block::Ranking(vec![
                RankingLine { rank: 1, name: "ann".to_owned(), figures: "12 points, 2 rounds".to_owned(), own: false },
                RankingLine {
                    rank: 2,
                    name: "bartholomew".to_owned(),
                    figures: "9 points, 1 round".to_owned(),
                    own: true,
                },
            ]))
            .with(Block::Note(vec![text("starts anew "), Span::Until("2026-03-08T23:00:00Z".parse().unwrap())]));
        insta::assert_snapshot!(shown(&message), @"
        ────────────────────────────────────────────────────────────
        Leaderboard

             1  ann          12 points, 2 rounds
         →   2  bartholomew  9 points, 1 round  (you)
        starts anew Mon 9 Mar at 00:00 (in 7 days)
        ");
    }

    #[test]
    fn choices_are_numbered_after_the_buttons() {
        use crate::chat::{Action, ButtonStyle, Choice, PracticeAction};
        let action: Action = PracticeAction::Next { after: None }.into();
        let choice = |label: &str, chosen| Choice { label: label.to_owned(), action: action.clone(), chosen };
        let message = Reply::sentence("Choose.").button("Next ›", action.clone(), ButtonStyle::Other).select(
            "Time",
            vec![
                choice("Today", false),
                choice("This week", true),
                choice("This month", false),
                choice("All time", false),
            ],
        );
        insta::assert_snapshot!(shown(&message), @"
        Choose.
          [1] Next ›
          Time: [2] Today   [3] → This week   [4] This month   [5]
              All time
        ");
        assert!(Reply::default().select("Nothing", vec![choice("only this", true)]).selects.is_empty());
    }

    #[test]
    fn nothing_a_member_writes_steers_the_terminal() {
        assert_eq!(shown(&Reply::sentence("a\u{1b}[2Jb\u{7}c\r")), "a[2Jbc");
    }
}
