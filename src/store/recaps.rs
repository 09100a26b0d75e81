//! Recaps: planned when their Monday comes, and what a week looked like.

use std::collections::HashMap;

use anyhow::Context as _;
use chrono::{DateTime, Days, NaiveDate, TimeDelta, Utc};

use super::{Store, stored_words, zone};
use crate::chat::{ChannelRef, Language, Platform, WorkspaceRef};
use crate::error::Result;
use crate::quiz::recap::owed;
use crate::quiz::standing::{Period, Span, Standing};
use crate::quiz::{MemberId, RecapId, ScheduleId, WorkspaceId};

/// Standings shown.
const SHOWN: usize = 5;
/// Among so many at the top the one who climbed most is looked for.
const CLIMBERS: u32 = 50;
/// Newcomers named.
const NAMED: i64 = 5;

/// The recap of one week in one channel.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Recap {
    pub workspace: WorkspaceId,
    pub id: RecapId,
    pub schedule: ScheduleId,
    pub channel: ChannelRef,
    /// What is spoken there.
    pub language: Language,
    /// The Monday the week began on.
    pub week: NaiveDate,
    pub due_at: DateTime<Utc>,
}

/// What a week looked like on a channel's board.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct WeekFigures {
    /// The first of them, best first.
    pub lines: Vec<Standing>,
    /// Where those at the top stood in the week before, if they took part in it.
    pub ranks_before: HashMap<MemberId, i64>,
    /// Who took part.
    pub members: i64,
    /// Who climbed most since the week before: the name, the rank then and now.
    pub climbed: Option<(String, i64, i64)>,
    /// Who took part for the first time: some names, and how many there are.
    pub new: (Vec<String>, i64),
    /// Questions asked, those of them that somebody answered, and people's answers to them, each counted once.
    pub asked: i64,
    pub answered: i64,
    pub answers: i64,
    /// Of several closed and answered questions the one that people made least of: its revision, and how much, in percent.
    pub hardest: Option<(String, i64)>,
}

impl Store {
    /// Queues the recaps that are due at `now`, each channel's once, unless they are switched off or nobody answered.
    /// Returns how many were queued.
    ///
    /// # Errors
    /// Only when the database fails.
    pub async fn queue_due_recaps(&self, platforms: &[Platform], now: DateTime<Utc>) -> Result<u64> {
        let platforms = stored_words(platforms);
        let mut queued = 0;
        while let Some(made) = self.queue_due_recap(&platforms, now).await? {
            queued += u64::from(made);
        }
        Ok(queued)
    }

    /// Deals with one schedule whose Monday has come. Whether it made a recap; `None` when there is none.
    async fn queue_due_recap(&self, platforms: &[String], now: DateTime<Utc>) -> Result<Option<bool>> {
        let mut tx = self.pool.begin().await?;
        let due = sqlx::query!(
            "select s.workspace_id, s.schedule_id, s.channel, s.zone, s.opens, s.catch_up, s.recap_day, w.recap
               from schedule s join workspace w on w.workspace_id = s.workspace_id
              where s.state in ('active', 'ended') and s.recap_at <= $1 and w.platform = any ($2)
              order by s.recap_at limit 1
                for no key update of s skip locked",
            now,
            platforms
        )
        .fetch_optional(&mut *tx)
        .await?;
        let Some(due) = due else { return Ok(None) };
        let catch_up = TimeDelta::seconds(due.catch_up.into());
        let owed = owed(zone(&due.zone)?, due.opens, catch_up, due.recap_day, now);
        let mut made = false;
        if let (Some((week, due_at)), true) = (owed.now, due.recap) {
            let inserted = sqlx::query!(
                "with made as (
                     insert into recap (workspace_id, schedule_id, channel, week, due_at)
                     select $1, $2, $3, $4, $5
                      where exists (select 1 from board b
                                      join standing t on t.workspace_id = b.workspace_id and t.board_id = b.board_id and t.period = $6
                                     where b.workspace_id = $1 and b.kind = 'channel' and b.external_id = $3
                                       and (t.answered > 0 or t.quiz_points > 0))
                     on conflict on constraint one_recap_a_week do nothing
                     returning workspace_id, recap_id, channel)
                 insert into delivery (workspace_id, recap_id, step, channel, state, due_at)
                 select workspace_id, recap_id, 'recap', channel, 'due', $7 from made",
                due.workspace_id,
                due.schedule_id,
                due.channel,
                week,
                due_at,
                Period::of(Span::Week, week).number(),
                now
            )
            .execute(&mut *tx)
            .await?;
            made = inserted.rows_affected() > 0;
        }
        sqlx::query!(
            "update schedule set recap_day = $3, recap_at = $4 where workspace_id = $1 and schedule_id = $2",
            due.workspace_id,
            due.schedule_id,
            owed.next.0,
            owed.next.1
        )
        .execute(&mut *tx)
        .await?;
        tx.commit().await?;
        Ok(Some(made))
    }

    /// # Errors
    /// Only when the database fails.
    pub async fn recap(&self, workspace: WorkspaceId, recap: RecapId) -> Result<Option<Recap>> {
        let row = sqlx::query!(
            "select r.schedule_id, r.channel, r.week, r.due_at, w.platform, w.external_id, w.language
               from recap r join workspace w on w.workspace_id = r.workspace_id
              where r.workspace_id = $1 and r.recap_id = $2",
            workspace.0,
            recap.0
        )
        .fetch_optional(&self.pool)
        .await?;
        row.map(|row| {
            let platform = Platform::from_word(&row.platform).context("a known platform")?;
            Ok(Recap {
                workspace,
                id: recap,
                schedule: ScheduleId(row.schedule_id),
                channel: ChannelRef { workspace: WorkspaceRef { platform, id: row.external_id }, id: row.channel },
                language: super::workspaces::language(&row.language),
                week: row.week,
                due_at: row.due_at,
            })
        })
        .transpose()
    }

    /// What the week of a recap looked like.
    ///
    /// # Errors
    /// Only when the database fails.
    pub async fn week_figures(&self, recap: &Recap) -> Result<WeekFigures> {
        let workspace = recap.workspace;
        let board = self.board(workspace, Some(&recap.channel.id)).await?;
        let [week, before] = [recap.week, recap.week - Days::new(7)].map(|day| Period::of(Span::Week, day));
        let top = self.standings(workspace, board, week, 1, CLIMBERS, None).await?;
        let members: Vec<_> = top.lines.iter().map(|line| line.member).collect();
        let ranks = self.ranks_in(workspace, board, before, &members).await?;
        let climbed = top
            .lines
            .iter()
            .filter_map(|line| Some((line, *ranks.get(&line.member)?)))
            .filter(|(line, before)| line.rank < *before)
            .max_by_key(|(line, before)| (before - line.rank, -line.rank))
            .map(|(line, before)| (line.name.clone(), before, line.rank));
        // All they ever earned here is of this week.
        let new = sqlx::query!(
            r#"select m.name, count(*) over () as "all!"
                 from standing t
                 join standing a on a.workspace_id = t.workspace_id and a.board_id = t.board_id and a.member_id = t.member_id
                  and a.period = $4 and a.answered = t.answered and a.points = t.points and a.quiz_points = t.quiz_points
                 join member m on m.workspace_id = t.workspace_id and m.member_id = t.member_id
                where t.workspace_id = $1 and t.board_id = $2 and t.period = $3 and (t.answered > 0 or t.quiz_points > 0)
                order by t.points desc, t.member_id limit $5"#,
            workspace.0,
            board.0,
            week.number(),
            Period::ALL_TIME.number(),
            NAMED
        )
        .fetch_all(&self.pool)
        .await?;
        let mut figures = WeekFigures {
            members: top.members,
            climbed,
            ranks_before: ranks,
            new: (new.iter().map(|row| row.name.clone()).collect(), new.first().map_or(0, |row| row.all)),
            lines: top.lines.into_iter().take(SHOWN).collect(),
            ..WeekFigures::default()
        };
        self.add_rounds(recap, &mut figures).await?;
        Ok(figures)
    }

    /// What was asked in the week, and how it went. Of an open question, here or elsewhere, nothing is told.
    async fn add_rounds(&self, recap: &Recap, figures: &mut WeekFigures) -> Result<()> {
        let rows = sqlx::query!(
            r#"select r.revision as "revision!", r.state = 'closed' as "closed!", count(b.member_id) as "members!",
                      (avg(b.coverage) / 10)::bigint as percent,
                      exists (select 1 from round o where o.workspace_id = $1 and o.state = 'open' and o.question_id = r.question_id) as "open!"
                 from round r
                 left join lateral (
                       select a.member_id, max(least((a.grade ->> 'coverage')::integer, 1000)) as coverage from attempt_now a
                        where a.workspace_id = r.workspace_id and a.round_id = r.round_id group by a.member_id) b on true
                where r.workspace_id = $1 and r.channel = $2 and r.local_day between $3 and $3 + 6
                  and r.opens_at between $4::timestamptz - interval '10 days' and $4 and r.state in ('open', 'closed')
                group by r.round_id, r.revision, r.state, r.question_id
                order by percent, r.round_id"#,
            recap.workspace.0,
            recap.channel.id,
            recap.week,
            recap.due_at
        )
        .fetch_all(&self.pool)
        .await?;
        let count = |held: usize| i64::try_from(held).unwrap_or(i64::MAX);
        figures.asked = count(rows.len());
        figures.answered = count(rows.iter().filter(|row| row.members > 0).count());
        figures.answers = rows.iter().map(|row| row.members).sum();
        let mut judged = rows.iter().filter(|row| row.closed && row.members > 0 && !row.open);
        let hardest = judged.next().and_then(|row| Some((row.revision.clone(), row.percent?)));
        // The hardest of one is no news, and neither is one that everybody knew.
        figures.hardest = hardest.filter(|(_, percent)| *percent < 100 && judged.next().is_some());
        Ok(())
    }
}
