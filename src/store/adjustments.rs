//! Attempts graded anew, after the fact: each an entry of its own in the ledger, with the standings moved along.

use std::collections::BTreeMap;

use anyhow::Context as _;
use chrono::{DateTime, Utc};
use sqlx::PgConnection;

use super::Store;
use crate::error::Result;
use crate::quiz::grade::Grade;
use crate::quiz::score::Points;
use crate::quiz::{MemberId, RoundId, WorkspaceId};

/// A round whose attempts can be graded anew.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct GradedRound {
    pub workspace: WorkspaceId,
    pub round: RoundId,
    pub revision: String,
    /// What was seen of it: grows with every change of what its attempts earn.
    pub moves: i32,
    /// Oldest first.
    pub attempts: Vec<GradedAttempt>,
}

/// An attempt as it holds now.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct GradedAttempt {
    pub member: MemberId,
    pub number: i16,
    /// `None`: its words were removed, so it cannot be graded anew.
    pub answer: Option<String>,
    pub hints_shown: i16,
    pub grade: Grade,
    pub points: i32,
}

/// Why attempts are graded anew.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Cause<'a> {
    pub kind: CauseKind,
    /// The member who brought it about; `None`: whoever runs Hone.
    pub author: Option<MemberId>,
    /// What exactly, in words or as the cause's own id; no member's words.
    pub remark: &'a str,
}

#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum CauseKind {
    /// An admin accepted another way of saying a key point.
    Phrasing,
    /// The rules were applied again.
    Rescore,
}

impl CauseKind {
    /// As it is stored.
    fn word(self) -> &'static str {
        match self {
            Self::Phrasing => "phrasing",
            Self::Rescore => "rescore",
        }
    }
}

/// What holds for an attempt from now on.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Regraded {
    pub member: MemberId,
    pub number: i16,
    pub grade: Grade,
    pub points: Points,
}

/// By how much the points that count for a member moved.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct MemberMoved {
    pub member: MemberId,
    pub before: i32,
    pub now: i32,
}

impl Store {
    /// The rounds that asked one question in a workspace and were answered, or with `None` all of them, in their order.
    ///
    /// # Errors
    /// Only when the database fails.
    pub async fn answered_rounds(&self, of: Option<(WorkspaceId, &str, &str)>) -> Result<Vec<(WorkspaceId, RoundId)>> {
        let (workspace, pack, slug) =
            of.map_or((None, None, None), |(workspace, pack, slug)| (Some(workspace.0), Some(pack), Some(slug)));
        let rows = sqlx::query!(
            "select r.workspace_id, r.round_id from round r join question_store.question q on q.question_id = r.question_id
              where ($1::bigint is null or r.workspace_id = $1) and ($2::text is null or (q.pack = $2 and q.slug = $3))
                and exists (select 1 from attempt a where a.workspace_id = r.workspace_id and a.round_id = r.round_id)
              order by r.workspace_id, r.round_id",
            workspace,
            pack,
            slug
        )
        .fetch_all(&self.pool)
        .await?;
        Ok(rows.into_iter().map(|row| (WorkspaceId(row.workspace_id), RoundId(row.round_id))).collect())
    }

    /// The attempts of a round as they hold now.
    ///
    /// # Errors
    /// Only when the database fails.
    pub async fn graded_round(&self, workspace: WorkspaceId, round: RoundId) -> Result<Option<GradedRound>> {
        let Some(head) = sqlx::query!(
            r#"select revision as "revision!", moves from round where workspace_id = $1 and round_id = $2 and revision is not null"#,
            workspace.0,
            round.0
        )
        .fetch_optional(&self.pool)
        .await?
        else {
            return Ok(None);
        };
        let rows = sqlx::query!(
            r#"select member_id as "member_id!", number as "number!", case when answer_removed_at is null then answer end as answer, hints_shown as "hints_shown!",
                      grade as "grade!", points as "points!"
                 from attempt_now where workspace_id = $1 and round_id = $2 order by attempt_id"#,
            workspace.0,
            round.0
        )
        .fetch_all(&self.pool)
        .await?;
        let attempts = rows
            .into_iter()
            .map(|row| {
                Ok(GradedAttempt {
                    member: MemberId(row.member_id),
                    number: row.number,
                    answer: row.answer,
                    hints_shown: row.hints_shown,
                    grade: serde_json::from_value(row.grade).context("a stored grade")?,
                    points: row.points,
                })
            })
            .collect::<Result<_>>()?;
        Ok(Some(GradedRound { workspace, round, revision: head.revision, moves: head.moves, attempts }))
    }

    /// Writes what holds for these attempts from now on and moves the standings, all or nothing. Only what the round was
    /// seen as can be graded anew: `None`, with nothing written, when an answer came or something else moved it meanwhile;
    /// then it is read and graded again. Nothing to write is nothing done.
    ///
    /// # Errors
    /// Only when the database fails.
    pub async fn adjust(
        &self,
        seen: &GradedRound,
        regraded: &[Regraded],
        cause: Cause<'_>,
        at: DateTime<Utc>,
    ) -> Result<Option<Vec<MemberMoved>>> {
        if regraded.is_empty() {
            return Ok(Some(Vec::new()));
        }
        let mut tx = self.pool.begin().await?;
        if !hold_round(&mut tx, seen.workspace, seen.round, Some(seen.moves)).await? {
            return Ok(None);
        }
        let attempts = sqlx::query_scalar!(
            r#"select count(*) as "attempts!" from attempt where workspace_id = $1 and round_id = $2"#,
            seen.workspace.0,
            seen.round.0
        )
        .fetch_one(&mut *tx)
        .await?;
        if usize::try_from(attempts) != Ok(seen.attempts.len()) {
            return Ok(None);
        }
        let before = round_worth(&mut tx, seen.workspace, seen.round).await?;
        for new in regraded {
            sqlx::query!(
                "insert into adjustment (workspace_id, round_id, member_id, number, adjusted_at, cause, author_member_id, remark, grade,
                                         points, reasons, moved)
                 select workspace_id, round_id, member_id, number, $5, $6, $7, $8, $9, $10, $11, $10 - points
                   from attempt_now where workspace_id = $1 and round_id = $2 and member_id = $3 and number = $4",
                seen.workspace.0,
                seen.round.0,
                new.member.0,
                new.number,
                at,
                cause.kind.word(),
                cause.author.map(|author| author.0),
                cause.remark,
                serde_json::to_value(&new.grade).context("a grade is plain data")?,
                new.points.total,
                serde_json::to_value(&new.points.reasons).context("reasons are plain data")?
            )
            .execute(&mut *tx)
            .await?;
        }
        let moved = move_round(&mut tx, seen.workspace, seen.round, &before).await?;
        tx.commit().await?;
        Ok(Some(moved))
    }
}

/// Holds a round against answers for the rest of the transaction, and lets those under way look again. `false` when it
/// is no longer what was seen.
pub(super) async fn hold_round(
    connection: &mut PgConnection,
    workspace: WorkspaceId,
    round: RoundId,
    seen: Option<i32>,
) -> Result<bool> {
    let held = sqlx::query!(
        "update round set moves = moves + 1 where workspace_id = $1 and round_id = $2 and moves = coalesce($3, moves)",
        workspace.0,
        round.0,
        seen
    )
    .execute(connection)
    .await?;
    Ok(held.rows_affected() == 1)
}

/// The points that count for each member of a round; nobody's when it is void. Under [`hold_round`].
pub(super) async fn round_worth(
    connection: &mut PgConnection,
    workspace: WorkspaceId,
    round: RoundId,
) -> Result<BTreeMap<MemberId, i32>> {
    let rows = sqlx::query!(
        r#"select a.member_id as "member_id!", max(a.points) as "points!" from attempt_now a
             join round r on r.workspace_id = a.workspace_id and r.round_id = a.round_id and r.state <> 'void'
            where a.workspace_id = $1 and a.round_id = $2 group by a.member_id"#,
        workspace.0,
        round.0
    )
    .fetch_all(connection)
    .await?;
    Ok(rows.into_iter().map(|row| (MemberId(row.member_id), row.points)).collect())
}

/// Moves the standings from what the round was worth before to what it is worth now. Under [`hold_round`].
pub(super) async fn move_round(
    connection: &mut PgConnection,
    workspace: WorkspaceId,
    round: RoundId,
    before: &BTreeMap<MemberId, i32>,
) -> Result<Vec<MemberMoved>> {
    let now = round_worth(&mut *connection, workspace, round).await?;
    let everyone: std::collections::BTreeSet<_> = before.keys().chain(now.keys()).copied().collect();
    let mut moved = Vec::new();
    let (mut members, mut points, mut answered) = (Vec::new(), Vec::new(), Vec::new());
    for member in everyone {
        let (was, is) = (before.get(&member), now.get(&member));
        if was == is {
            continue;
        }
        let change =
            MemberMoved { member, before: was.copied().unwrap_or_default(), now: is.copied().unwrap_or_default() };
        moved.push(change);
        members.push(member.0);
        points.push(change.now - change.before);
        answered.push(i32::from(is.is_some()) - i32::from(was.is_some()));
    }
    sqlx::query!(
        "select move_standings(r.workspace_id, u.member_id, r.boards, r.periods, u.points, u.answered, 0)
           from round r, unnest($3::bigint[], $4::integer[], $5::integer[]) u (member_id, points, answered)
          where r.workspace_id = $1 and r.round_id = $2 order by u.member_id",
        workspace.0,
        round.0,
        &members,
        &points,
        &answered
    )
    .fetch_all(connection)
    .await?;
    Ok(moved)
}
