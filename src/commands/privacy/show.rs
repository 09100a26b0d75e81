//! What is kept, in plain sentences.

use crate::chat::{Block, Line, Reply, Span};
use crate::commands::Here;
use crate::error::Result;
use crate::store::Kept;
use crate::words::{Words, plain, say, whether};

pub(super) async fn kept(here: &Here<'_>) -> Result<Reply> {
    let words = here.words;
    let (at_hand, own, elsewhere) = here.app.store.kept(&here.asking()).await?;
    let mut reply = Reply::titled(plain!(words, "privacy-title"));
    if at_hand.is_none() && own.is_none() {
        reply.blocks.push(Block::Paragraph(say!(words, "privacy-nothing")));
    }
    if let Some(kept) = &at_hand {
        reply.blocks.push(Block::Heading(say!(words, "privacy-here")));
        let since = Span::Time(kept.since);
        let name = kept.name.as_str();
        reply.blocks.push(Block::Paragraph(say!(
            words,
            "privacy-since",
            name = name,
            since = since,
            hidden = whether(kept.name_hidden)
        )));
        reply.blocks.push(Block::Bullets(lines(words, kept)));
        reply.blocks.push(Block::Paragraph(match kept.keep_answers {
            Some(days) => say!(words, "privacy-days", days = days),
            None => say!(words, "privacy-keep"),
        }));
        reply.blocks.push(Block::Paragraph(say!(words, "privacy-who")));
    }
    if let Some(kept) = &own {
        reply.blocks.push(Block::Heading(say!(words, "privacy-own")));
        reply.blocks.push(Block::Bullets(lines(words, kept)));
        reply.blocks.push(Block::Paragraph(match kept.keep_answers {
            Some(days) => say!(words, "privacy-own-days", days = days),
            None => say!(words, "privacy-own-keep"),
        }));
        reply.blocks.push(Block::Paragraph(say!(words, "privacy-own-who")));
    }
    if elsewhere > 0 {
        reply.blocks.push(Block::Paragraph(say!(words, "privacy-elsewhere", places = elsewhere)));
    }
    let command = |path: &str| Span::Command(path.to_owned());
    if at_hand.is_some() || own.is_some() || elsewhere > 0 {
        reply.blocks.push(Block::Paragraph(say!(
            words,
            "privacy-what-to-do",
            export = command("privacy export"),
            forget = command("privacy forget"),
            settings = command("privacy settings")
        )));
    }
    Ok(reply)
}

/// What there is, each in a line; what there is none of is left out.
fn lines(words: &Words, kept: &Kept) -> Vec<Line> {
    let mut lines = Vec::new();
    if kept.answers > 0 {
        lines.push(say!(words, "privacy-answers", answers = kept.answers, worded = kept.worded));
    }
    if kept.hints > 0 {
        lines.push(say!(words, "privacy-hints", hints = kept.hints));
    }
    if kept.quizzes > 0 {
        lines.push(say!(words, "privacy-quizzes", quizzes = kept.quizzes, answers = kept.quiz_answers));
    }
    if kept.cards > 0 || kept.showings > 0 {
        lines.push(say!(words, "privacy-practice", cards = kept.cards, showings = kept.showings));
    }
    if kept.mocks > 0 {
        lines.push(say!(words, "privacy-mocks", mocks = kept.mocks, answers = kept.mock_answers));
    }
    if kept.reminded {
        lines.push(say!(words, "privacy-reminder"));
    }
    if kept.groups > 0 {
        lines.push(say!(words, "privacy-groups", groups = kept.groups));
    }
    if kept.seasons > 0 {
        lines.push(say!(words, "privacy-seasons", seasons = kept.seasons));
    }
    if kept.seasons_set_up > 0 {
        lines.push(say!(words, "privacy-seasons-set-up", seasons = kept.seasons_set_up));
    }
    if kept.schedules > 0 {
        lines.push(say!(words, "privacy-schedules", schedules = kept.schedules));
    }
    if kept.cases > 0 {
        lines.push(say!(words, "privacy-cases", cases = kept.cases));
    }
    if kept.excuses > 0 {
        lines.push(say!(words, "privacy-excuses", days = kept.excuses));
    }
    if kept.decisions > 0 {
        lines.push(say!(words, "privacy-decisions", decisions = kept.decisions));
    }
    if lines.is_empty() {
        lines.push(say!(words, "privacy-only-name"));
    }
    lines
}
