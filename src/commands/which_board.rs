//! Which board is meant where nobody's own line matters: in a file, on the web.

use chrono::{DateTime, SubsecRound as _, Utc};
use chrono_tz::Tz;

use super::Here;
use crate::board_link::{BoardLink, GOOD_FOR};
use crate::chat::{self, Block};
use crate::error::{GroupRefusal, Result};
use crate::quiz::season::SeasonRefusal;
use crate::quiz::standing::{Board, Period, Scope, Span};
use crate::quiz::{WorkspaceId, group};
use crate::store::{Season, Store};
use crate::words::{plain, say};

/// A board, as it is asked for.
#[derive(Debug)]
pub(crate) struct WhichBoard<'a> {
    pub store: &'a Store,
    pub workspace: WorkspaceId,
    /// The platform's id of the channel it is asked for in.
    pub channel: &'a str,
    pub scope: Scope,
    pub span: Span,
    pub at: DateTime<Utc>,
}

impl WhichBoard<'_> {
    /// One page as everybody sees it, and the zone it stands in.
    ///
    /// # Errors
    /// When the database fails, or the board is one of study groups, which have no lines of members.
    pub(crate) async fn page(&self, page: u32, size: u32) -> Result<(Tz, Board)> {
        let Self { store, workspace, .. } = *self;
        let zone = super::zone(store, workspace, self.channel).await?;
        let period = Period::of(self.span, self.at.with_timezone(&zone).date_naive());
        let channel = match self.scope {
            Scope::Channel => Some(self.channel),
            Scope::Workspace | Scope::Group(_) => None,
            Scope::Groups => return Err(GroupRefusal::NoLines.into()),
        };
        let board = store.board(workspace, channel).await?;
        Ok(match self.scope {
            Scope::Group(id) => {
                let lines = store.group_lines(workspace, id, board, period).await?;
                (zone, group::board(lines, page, size, None))
            }
            _ => match self.season().await?.filter(|season| season.closed_at.is_some()) {
                Some(season) => (zone, store.final_page(&season, board, page, size, None).await?),
                None => (zone, store.standings(workspace, board, period, page, size, None).await?),
            },
        })
    }

    /// The season it is of, if it is a season's.
    ///
    /// # Errors
    /// When the database fails, or the season was cancelled.
    pub(crate) async fn season(&self) -> Result<Option<Season>> {
        let Span::Season(number) = self.span else { return Ok(None) };
        Ok(Some(self.store.season(self.workspace, number).await?.ok_or(SeasonRefusal::None)?))
    }

    /// The season that runs, or else the last one that did.
    ///
    /// # Errors
    /// When the database fails.
    pub(crate) async fn last_season(&self) -> Result<Option<Season>> {
        let seasons = self.store.seasons(self.workspace).await?;
        Ok(seasons.into_iter().rfind(|season| season.stretch.from <= season.today(self.at)))
    }

    /// The name of the study group whose board it is.
    ///
    /// # Errors
    /// When the database fails, or the group is gone.
    pub(crate) async fn group(&self) -> Result<Option<String>> {
        let Scope::Group(id) = self.scope else { return Ok(None) };
        let groups = self.store.groups(self.workspace, None).await?;
        let found = groups.into_iter().find(|group| group.id == id).ok_or(GroupRefusal::Gone)?;
        Ok(Some(found.name))
    }
}

impl Here<'_> {
    pub(super) fn which_board(&self, span: Span, scope: Scope) -> WhichBoard<'_> {
        let (workspace, channel) = (self.workspace, self.request.channel.id.as_str());
        WhichBoard { store: &self.app.store, workspace, channel, scope, span, at: self.request.at }
    }
}

/// Where the same board can be read on the web, if anywhere.
pub(super) fn web_link(here: &Here<'_>, span: Span, scope: Scope) -> Option<Block> {
    let links = here.app.board_links.as_ref().filter(|_| scope != Scope::Groups)?;
    let until = here.request.at.trunc_subsecs(0) + GOOD_FOR;
    let (workspace, channel) = (here.workspace, here.request.channel.id.clone());
    let url = links.address(&BoardLink { workspace, channel, scope, span, until });
    let link = chat::Span::Link { name: plain!(here.words, "board-web-link"), url };
    Some(Block::Note(say!(here.words, "board-web", link = link, until = chat::Span::Time(until))))
}
