//! The proof that the rollups equal the ledger, and putting it right where they do not.

use super::Store;
use super::ranks::settle_counts;
use crate::error::Result;
use crate::quiz::{MemberId, WorkspaceId};

/// A rollup that differs from what the ledger says.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct LedgerDifference {
    pub workspace: i64,
    pub board: i64,
    pub member: i64,
    pub period: i32,
    /// Ledger minus rollup.
    pub points: i32,
    pub answered: i32,
    pub quiz_points: i32,
}

/// Some members of one workspace, by their ids.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct MemberSpan {
    pub workspace: WorkspaceId,
    pub first: MemberId,
    pub last: MemberId,
    pub members: u64,
}

/// What only one process may do at a time: an advisory lock's number, of our own choosing.
const REPAIR: i64 = 0x686f_6e65_0001;

impl Store {
    /// Every rollup that is not what the ledger says, at most `at_most`. None is how it must be.
    ///
    /// # Errors
    /// Only when the database fails.
    pub async fn ledger_differences(&self, at_most: i64) -> Result<Vec<LedgerDifference>> {
        let mut found = Vec::new();
        for span in self.member_spans(i64::MAX).await? {
            found.extend(self.differences_of(span).await?);
            if found.len() >= usize::try_from(at_most).unwrap_or(usize::MAX) {
                break;
            }
        }
        found.truncate(usize::try_from(at_most).unwrap_or(usize::MAX));
        Ok(found)
    }

    /// All members that stand in the ledger or on a board, in spans of at most `size` within one workspace.
    ///
    /// # Errors
    /// Only when the database fails.
    pub async fn member_spans(&self, size: i64) -> Result<Vec<MemberSpan>> {
        let rows = sqlx::query!(
            r#"select workspace_id as "workspace_id!", min(member_id) as "first!", max(member_id) as "last!", count(*) as "members!"
                 from (select workspace_id, member_id,
                              (row_number() over (partition by workspace_id order by member_id) - 1) / $1::bigint as span
                         from (select workspace_id, member_id from member
                                union select workspace_id, member_id from standing) everyone) numbered
                group by workspace_id, span order by workspace_id, span"#,
            size.max(1)
        )
        .fetch_all(&self.pool)
        .await?;
        Ok(rows
            .into_iter()
            .map(|row| MemberSpan {
                workspace: WorkspaceId(row.workspace_id),
                first: MemberId(row.first),
                last: MemberId(row.last),
                members: row.members.cast_unsigned(),
            })
            .collect())
    }

    /// The rollups of these members that are not what the ledger says.
    ///
    /// # Errors
    /// Only when the database fails.
    pub async fn differences_of(&self, span: MemberSpan) -> Result<Vec<LedgerDifference>> {
        Ok(sqlx::query_as!(
            LedgerDifference,
            r#"select workspace_id as "workspace!", board_id as "board!", member_id as "member!", period as "period!", points as "points!",
                      answered as "answered!", quiz_points as "quiz_points!"
                 from ledger_difference($1, $2, $3)"#,
            span.workspace.0,
            span.first.0,
            span.last.0
        )
        .fetch_all(&self.pool)
        .await?)
    }

    /// Puts the rollups of these members right; returns how many were wrong. Safe while answers come in: one statement
    /// sees ledger and rollups of one moment, and an answer moves both together, so what is added is right afterwards too.
    ///
    /// # Errors
    /// Only when the database fails.
    pub async fn repair_standings(&self, span: MemberSpan) -> Result<u64> {
        let mut tx = self.pool.begin().await?;
        // Two of them would both add the same difference.
        sqlx::query!("select pg_advisory_xact_lock($1)", REPAIR).execute(&mut *tx).await?;
        let mended = sqlx::query!(
            "select move_standings(workspace_id, member_id, array[board_id], array[period], points, answered, quiz_points)
               from ledger_difference($1, $2, $3) order by member_id, board_id, period",
            span.workspace.0,
            span.first.0,
            span.last.0
        )
        .fetch_all(&mut *tx)
        .await?;
        tx.commit().await?;
        Ok(u64::try_from(mended.len()).unwrap_or(u64::MAX))
    }

    /// Puts the counted ranks of big boards right; returns how many counts were wrong. Safe while answers come in. With
    /// `only_look`, nothing is changed.
    ///
    /// # Errors
    /// Only when the database fails.
    pub async fn repair_ranks(&self, only_look: bool) -> Result<u64> {
        let boards = sqlx::query!(
            "select workspace_id, board_id from board where ranks = 'counted' order by workspace_id, board_id"
        )
        .fetch_all(&self.pool)
        .await?;
        let mut mended = 0;
        for board in boards {
            let mut tx = self.pool.begin().await?;
            sqlx::query!("select pg_advisory_xact_lock($1)", REPAIR).execute(&mut *tx).await?;
            mended += settle_counts(&mut tx, board.workspace_id, board.board_id).await?;
            if only_look {
                tx.rollback().await?;
            } else {
                tx.commit().await?;
            }
        }
        Ok(mended)
    }
}
