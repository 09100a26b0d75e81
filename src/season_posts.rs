//! What the bot says unasked when a season is over, in the workspace's language.

use crate::chat::{Action, Block, ButtonStyle, Line, RankingLine, Reply, SeasonAction, Span, Tone};
use crate::store::{FinalLine, Season, SeasonProblem};
use crate::words::{Words, plain, say, whether};

/// Of those who share a place on the podium so many are named.
const NAMED: usize = 10;
/// Places on the podium.
const PODIUM: i64 = 3;

/// The winners, with thanks to all. `lines` is the top of the final standings, `members` how many took part, `next` the
/// season that follows.
pub fn winners(
    words: &'static Words,
    season: &Season,
    lines: &[FinalLine],
    members: i64,
    next: Option<&Season>,
) -> Reply {
    let title = plain!(words, "season-over-title", season = season.name.as_str());
    let mut reply = Reply { language: words.language(), ..Reply::titled(title) }.tone(Tone::Good);
    let podium: Vec<_> = lines.iter().map(|line| &line.standing).filter(|line| line.rank <= PODIUM).collect();
    let best: Vec<_> = podium.iter().filter(|line| line.rank == 1 && line.points > 0).collect();
    let Some(first) = best.first() else {
        let nobody = Block::Paragraph(say!(words, "season-no-winner", days = words.stretch(season.stretch)));
        return following(words, reply.with(nobody), next);
    };
    let names = best.iter().take(NAMED).map(|line| line.name.clone());
    let mut won = say!(
        words,
        "season-won",
        winners = best.len(),
        names = Span::Strong(words.ands(names)),
        points = first.points,
        days = words.stretch(season.stretch)
    );
    if let Some(role) = &season.reward {
        won.push(Span::Text(" ".to_owned()));
        won.extend(say!(words, "season-won-reward", winners = best.len(), role = Span::Role(role.clone())));
    }
    reply = reply.with(Block::Paragraph(won));
    let ranking = podium.iter().take(NAMED).map(|line| RankingLine {
        rank: line.rank,
        name: line.name.clone(),
        figures: words.figures(line),
        own: false,
    });
    reply = reply.with(Block::Ranking(ranking.collect()));
    if podium.len() > NAMED {
        reply = reply.with(Block::Paragraph(say!(words, "season-more", more = podium.len() - NAMED)));
    }
    reply = reply.with(Block::Paragraph(say!(words, "season-thanks", members = members)));
    let show = Action::Season(SeasonAction::Show { season: season.number });
    following(words, reply, next).button(&plain!(words, "button-season-final"), show, ButtonStyle::Other)
}

fn following(words: &Words, reply: Reply, next: Option<&Season>) -> Reply {
    match next {
        Some(next) => {
            let days = words.stretch(next.stretch);
            reply.with(Block::Note(say!(words, "season-next", season = next.name.as_str(), days = days)))
        }
        None => reply,
    }
}

/// One thing that does not work.
pub fn problem_line(words: &Words, problem: &SeasonProblem) -> Line {
    let error = words.trouble(&problem.trouble);
    match (&problem.member, &problem.channel) {
        (Some(member), _) => say!(words, "season-problem-reward", member = member.as_str(), error = error),
        (None, Some(channel)) => {
            say!(words, "season-problem-channel", channel = Span::Channel(channel.clone()), error = error)
        }
        (None, None) => vec![Span::Text(error)],
    }
}

/// Word to an admin of what does not work.
pub fn problem(words: &'static Words, season: &Season, problems: &[SeasonProblem]) -> Reply {
    let lines: Vec<Line> = problems.iter().map(|problem| problem_line(words, problem)).collect();
    let given_up = problems.iter().all(|problem| problem.given_up);
    let outlook = say!(
        words,
        "season-problem-note",
        given_up = whether(given_up),
        command = Span::Command("season show".to_owned())
    );
    let title = plain!(words, "season-problem-title", season = season.name.as_str());
    Reply { language: words.language(), ..Reply::titled(title) }
        .tone(Tone::Refused)
        .with(Block::Bullets(lines))
        .with(Block::Note(outlook))
}
