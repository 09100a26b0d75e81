//! Seasons: started, changed, ended and taken back by admins; shown to everyone.

mod options;
mod show;

use chrono::NaiveDate;

pub use options::Season as SeasonCommand;

use super::Here;
use crate::chat::{Action, Block, ButtonStyle, Line, Reply, SeasonAction, Span, Tone};
use crate::error::{Refusal, Result};
use crate::quiz::season::{self, SeasonRefusal, Stretch, same_name};
use crate::quiz::standing::{self, Scope};
use crate::store::{NewSeason, Season, SeasonEdit};
use crate::words::{plain, say};

pub(super) async fn run(here: &Here<'_>, command: &SeasonCommand) -> Result<Reply> {
    match command {
        SeasonCommand::Show { name } => show::one(here, &named_or_last(here, name.as_deref()).await?).await,
        SeasonCommand::List => show::list(here).await,
        SeasonCommand::Start { name, to, from, reward } => {
            here.admins_only().await?;
            start(here, name, to, from.as_deref(), reward.as_deref()).await
        }
        SeasonCommand::Edit { to, from, rename, reward, name } => {
            here.admins_only().await?;
            let season = open(here, name.as_deref()).await?;
            edit(here, &season, (from.as_deref(), to.as_deref()), rename.as_deref(), reward.as_deref()).await
        }
        SeasonCommand::End => {
            here.admins_only().await?;
            end(here).await
        }
        SeasonCommand::Cancel { name } => {
            here.admins_only().await?;
            Ok(ask_to_cancel(here, &open(here, name.as_deref()).await?))
        }
    }
}

pub(super) async fn press(here: &Here<'_>, action: &SeasonAction) -> Result<Reply> {
    let (SeasonAction::Show { season } | SeasonAction::Cancel { season }) = action;
    let season = here.app.store.season(here.workspace, *season).await?;
    match action {
        SeasonAction::Show { .. } => show::one(here, &season.ok_or(SeasonRefusal::None)?).await,
        SeasonAction::Cancel { .. } => {
            here.admins_only().await?;
            cancel(here, &season.ok_or(SeasonRefusal::NoneOpen)?).await
        }
    }
}

async fn start(here: &Here<'_>, name: &str, to: &str, from: Option<&str>, reward: Option<&str>) -> Result<Reply> {
    let (store, request) = (&here.app.store, here.request);
    let name = season::name(name)?;
    let zone = here.zone().await?;
    let today = request.at.with_timezone(&zone).date_naive();
    let stretch = Stretch::starting(from.map_or(Ok(today), day)?, day(to)?, today)?;
    let new = NewSeason {
        name: &name,
        stretch,
        zone,
        channel: &request.channel.id,
        reward: reward.filter(|role| is_one(here, role)),
        by: store.remember_member(here.workspace, &request.caller, request.at).await?,
        request: &request.id,
    };
    let season = store.start_season(here.workspace, &new, request.at).await?;
    described(here, &season, &plain!(here.words, "season-started", season = season.name.as_str())).await
}

async fn edit(
    here: &Here<'_>,
    season: &Season,
    (from, to): (Option<&str>, Option<&str>),
    rename: Option<&str>,
    reward: Option<&str>,
) -> Result<Reply> {
    let mut edit = SeasonEdit::from(season);
    if from.is_some() || to.is_some() {
        let today = season.today(here.request.at);
        let first = from.map_or(Ok(season.stretch.from), day)?;
        let last = to.map_or(Ok(season.stretch.to), day)?;
        edit.stretch = Stretch::edited(season.stretch, first, last, today)?;
    }
    if let Some(name) = rename {
        edit.name = season::name(name)?;
    }
    if let Some(role) = reward {
        edit.reward = is_one(here, role).then(|| role.to_owned());
    }
    if from.is_none() && to.is_none() && rename.is_none() && reward.is_none() {
        return Err(SeasonRefusal::NothingToChange.into());
    }
    let season = here.app.store.edit_season(season, &edit).await?;
    described(here, &season, &plain!(here.words, "season-changed", season = season.name.as_str())).await
}

async fn end(here: &Here<'_>) -> Result<Reply> {
    let at = here.request.at;
    let seasons = here.app.store.seasons(here.workspace).await?;
    let Some(season) = seasons.iter().find(|season| season.runs(at)) else {
        let planned =
            seasons.iter().find(|season| season.closed_at.is_none() && season.stretch.from > season.today(at));
        return Err(match planned {
            Some(season) => SeasonRefusal::NotBegun { name: season.name.clone(), from: season.stretch.from },
            None => SeasonRefusal::NoneRunning,
        }
        .into());
    };
    let mut edit = SeasonEdit::from(season);
    edit.stretch.to = season.today(at);
    let season = here.app.store.edit_season(season, &edit).await?;
    described(here, &season, &plain!(here.words, "season-ends-today", season = season.name.as_str())).await
}

fn ask_to_cancel(here: &Here<'_>, season: &Season) -> Reply {
    let words = here.words;
    let sure = say!(words, "season-cancel-sure", season = season.name.as_str(), days = words.stretch(season.stretch));
    let action = Action::Season(SeasonAction::Cancel { season: season.number });
    Reply::default().with(Block::Paragraph(sure)).button(
        &plain!(words, "button-season-cancel"),
        action,
        ButtonStyle::Danger,
    )
}

async fn cancel(here: &Here<'_>, season: &Season) -> Result<Reply> {
    here.app.store.cancel_season(season).await?;
    let line = say!(here.words, "season-cancelled", season = season.name.as_str());
    Ok(Reply::default().tone(Tone::Good).with(Block::Paragraph(line)))
}

/// What was set up: its days, what happens at its end, and what the bot may not do for it yet.
async fn described(here: &Here<'_>, season: &Season, title: &str) -> Result<Reply> {
    let words = here.words;
    let over = show::over_at(here, season).await?;
    let mut lines: Vec<Line> = vec![
        say!(words, "season-days", days = words.stretch(season.stretch), zone = season.zone.name()),
        say!(words, "season-then", over = Span::Until(over)),
    ];
    let mut reply = Reply::titled(title).tone(Tone::Good);
    if let Some(role) = &season.reward {
        lines.push(say!(words, "season-reward", role = Span::Role(role.clone())));
        let lacking = here.request.rights.as_ref().map(|rights| rights.roles.clone()).unwrap_or_default();
        let note = if lacking.is_empty() {
            say!(words, "season-reward-order", role = Span::Role(role.clone()))
        } else {
            vec![Span::Strong(plain!(
                words,
                "season-reward-lacking",
                rights = words.ands(lacking.into_iter().map(|right| words.right(right)))
            ))]
        };
        reply = reply.with(Block::Bullets(lines)).with(Block::Paragraph(note));
    } else {
        reply = reply.with(Block::Bullets(lines));
    }
    Ok(reply.with(Block::Note(say!(words, "season-see", command = show::board_command(words)))))
}

/// Whether it is a role that somebody can get. Discord's everyone has the id of the server.
fn is_one(here: &Here<'_>, role: &str) -> bool {
    role != "none" && role != here.request.channel.workspace.id
}

fn day(words: &str) -> Result<NaiveDate, Refusal> {
    words.trim().parse().map_err(|_| Refusal::NotADay(words.to_owned()))
}

/// The season of that name; without one, the one to look at now: it runs, or was the last, or comes next.
async fn named_or_last(here: &Here<'_>, name: Option<&str>) -> Result<Season> {
    let mut seasons = here.app.store.seasons(here.workspace).await?;
    if let Some(name) = name {
        return named(seasons, name);
    }
    match current(&seasons, here) {
        Some(season) => Ok(season.clone()),
        None if seasons.is_empty() => Err(SeasonRefusal::None.into()),
        None => Ok(seasons.remove(0)),
    }
}

/// The season that runs, or else the last one that did.
fn current<'a>(seasons: &'a [Season], here: &Here<'_>) -> Option<&'a Season> {
    let at = here.request.at;
    seasons.iter().rfind(|season| season.stretch.from <= season.today(at))
}

/// The season whose leaderboard is asked for.
///
/// # Errors
/// A refusal when none has begun.
pub(super) async fn with_board(here: &Here<'_>) -> Result<Season> {
    let seasons = here.app.store.seasons(here.workspace).await?;
    if let Some(season) = current(&seasons, here) {
        return Ok(season.clone());
    }
    Err(match seasons.first() {
        Some(next) => SeasonRefusal::NotBegun { name: next.name.clone(), from: next.stretch.from },
        None => SeasonRefusal::None,
    }
    .into())
}

/// The season that a leaderboard is of, if it is a season's.
///
/// # Errors
/// A refusal when it was cancelled.
pub(super) async fn of(here: &Here<'_>, span: standing::Span) -> Result<Option<Season>> {
    here.which_board(span, Scope::Workspace).season().await
}

/// One that is not over: that of the name, or the running one, or the only planned.
async fn open(here: &Here<'_>, name: Option<&str>) -> Result<Season> {
    let seasons = here.app.store.seasons(here.workspace).await?;
    if let Some(name) = name {
        let season = named(seasons, name)?;
        return if season.closed_at.is_none() {
            Ok(season)
        } else {
            Err(SeasonRefusal::Over { name: season.name }.into())
        };
    }
    let mut open: Vec<_> = seasons.into_iter().filter(|season| season.closed_at.is_none()).collect();
    let at = here.request.at;
    let running = open.iter().position(|season| season.runs(at));
    if let Some(begun) = running.or_else(|| open.iter().position(|season| season.stretch.from <= season.today(at))) {
        return Ok(open.remove(begun));
    }
    match open.len() {
        0 => Err(SeasonRefusal::NoneOpen.into()),
        1 => Ok(open.remove(0)),
        _ => Err(SeasonRefusal::Which { known: open.into_iter().map(|season| season.name).collect() }.into()),
    }
}

fn named(seasons: Vec<Season>, typed: &str) -> Result<Season> {
    let wanted = season::name(typed)?;
    let known = seasons.iter().map(|season| season.name.clone()).collect();
    let found = seasons.into_iter().find(|season| same_name(&season.name, &wanted));
    found.ok_or(SeasonRefusal::Unknown { name: wanted, known }.into())
}
