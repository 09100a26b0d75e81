//! Rankings, read from the rollups; and the proof that the rollups equal the ledger.

use super::Store;
use crate::error::Result;
use crate::quiz::standing::{Board, Period, Standing};
use crate::quiz::{BoardId, MemberId, WorkspaceId};

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

impl Store {
    /// One page of a board, and the line of `member` wherever it is. Pages count from 1; a page beyond the
    /// last is the last.
    ///
    /// # Errors
    /// Only when the database fails.
    pub async fn standings(
        &self,
        workspace: WorkspaceId,
        board: BoardId,
        period: Period,
        page: u32,
        page_size: u32,
        member: Option<MemberId>,
    ) -> Result<Board> {
        let members = sqlx::query_scalar!(
            r#"select count(*) as "members!" from standing where workspace_id = $1 and board_id = $2 and period = $3 and (answered > 0 or quiz_points > 0)"#,
            workspace.0,
            board.0,
            period.number()
        )
        .fetch_one(&self.pool)
        .await?;
        let pages =
            u32::try_from((members + i64::from(page_size) - 1) / i64::from(page_size)).unwrap_or(u32::MAX).max(1);
        let page = page.clamp(1, pages);
        let rows = sqlx::query!(
            r#"with shown as (
                   select member_id, points, answered, quiz_points from standing
                    where workspace_id = $1 and board_id = $2 and period = $3 and (answered > 0 or quiz_points > 0)
                    order by points desc, member_id limit $4 offset $5),
               own as (
                   select member_id, points, answered, quiz_points from standing
                    where workspace_id = $1 and board_id = $2 and period = $3 and (answered > 0 or quiz_points > 0) and member_id = $6)
               select l.member_id as "member_id!", l.points as "points!", l.answered as "answered!", l.quiz_points as "quiz_points!", l.own as "own!", m.name,
                      1 + (select count(*) from standing t
                            where t.workspace_id = $1 and t.board_id = $2 and t.period = $3 and (t.answered > 0 or t.quiz_points > 0) and t.points > l.points) as "rank!"
                 from (select *, false as own from shown union all select *, true from own) l
                 join member m on m.workspace_id = $1 and m.member_id = l.member_id
                order by l.own, l.points desc, l.member_id"#,
            workspace.0,
            board.0,
            period.number(),
            i64::from(page_size),
            i64::from(page_size) * i64::from(page - 1),
            member.map(|member| member.0)
        )
        .fetch_all(&self.pool)
        .await?;
        let mut found = Board { page, pages, members, ..Board::default() };
        for row in rows {
            let standing = Standing {
                rank: row.rank,
                member: MemberId(row.member_id),
                name: row.name,
                points: row.points.into(),
                answered: row.answered.into(),
                quiz_points: row.quiz_points.into(),
            };
            if row.own {
                found.own = Some(standing);
            } else {
                found.lines.push(standing);
            }
        }
        Ok(found)
    }

    /// Every rollup that is not what the ledger says, at most `at_most`. None is how it must be.
    ///
    /// # Errors
    /// Only when the database fails.
    pub async fn ledger_differences(&self, at_most: i64) -> Result<Vec<LedgerDifference>> {
        Ok(sqlx::query_as!(
            LedgerDifference,
            r#"select coalesce(l.workspace_id, s.workspace_id) as "workspace!", coalesce(l.board_id, s.board_id) as "board!",
                      coalesce(l.member_id, s.member_id) as "member!", coalesce(l.period, s.period) as "period!",
                      coalesce(l.points, 0) - coalesce(s.points, 0) as "points!",
                      coalesce(l.answered, 0) - coalesce(s.answered, 0) as "answered!",
                      coalesce(l.quiz_points, 0) - coalesce(s.quiz_points, 0) as "quiz_points!"
                 from ledger_standing l
                 full join (select * from standing where answered <> 0 or points <> 0 or quiz_points <> 0) s
                   on (s.workspace_id, s.board_id, s.member_id, s.period) = (l.workspace_id, l.board_id, l.member_id, l.period)
                where (coalesce(l.points, 0), coalesce(l.answered, 0), coalesce(l.quiz_points, 0))
                      <> (coalesce(s.points, 0), coalesce(s.answered, 0), coalesce(s.quiz_points, 0))
                limit $1"#,
            at_most
        )
        .fetch_all(&self.pool)
        .await?)
    }
}
