//! Rankings, read from the rollups. A page is one statement, so that all of it is of one moment.

use std::collections::HashMap;

use super::Store;
use crate::error::Result;
use crate::quiz::standing::{Board, Period, Standing};
use crate::quiz::{BoardId, MemberId, WorkspaceId};

struct Row {
    member_id: i64,
    name: String,
    points: i32,
    answered: i32,
    quiz_points: i32,
    /// Members with more points; where it was asked for.
    above: Option<i64>,
}

impl Row {
    fn read(self, rank: i64) -> Standing {
        Standing {
            rank,
            member: MemberId(self.member_id),
            name: self.name,
            points: self.points.into(),
            answered: self.answered.into(),
            quiz_points: self.quiz_points.into(),
        }
    }
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
        let rows = sqlx::query!(
            r#"select members as "members!", page as "page!", own, member_id, name, points, answered, quiz_points, above
                 from board_page($1, $2, $3, $4, $5, $6)"#,
            workspace.0,
            board.0,
            period.number(),
            i64::from(page.max(1)),
            i64::from(page_size.max(1)),
            member.map(|member| member.0)
        )
        .fetch_all(&self.pool)
        .await?;
        let mut found = Board::default();
        let mut before: Option<(i64, i64)> = None;
        for row in rows {
            let members = row.members;
            let pages = (members + i64::from(page_size) - 1) / i64::from(page_size.max(1));
            found.members = members;
            found.pages = u32::try_from(pages).unwrap_or(u32::MAX).max(1);
            found.page = u32::try_from(row.page).unwrap_or(u32::MAX);
            let (Some(own), Some(member_id), Some(name), Some(points)) = (row.own, row.member_id, row.name, row.points)
            else {
                continue;
            };
            let (answered, quiz_points) = (row.answered.unwrap_or(0), row.quiz_points.unwrap_or(0));
            let line = Row { member_id, name, points, answered, quiz_points, above: row.above };
            if own {
                let rank = line.above.unwrap_or(0) + 1;
                found.own = Some(line.read(rank));
                continue;
            }
            let place = (row.page - 1) * i64::from(page_size) + i64::try_from(found.lines.len()).unwrap_or(i64::MAX);
            let rank = match (before, line.above) {
                (Some((points, rank)), _) if points == i64::from(line.points) => rank,
                (None, Some(above)) => above + 1,
                _ => place + 1,
            };
            before = Some((line.points.into(), rank));
            found.lines.push(line.read(rank));
        }
        Ok(found)
    }

    /// The lines next to a member's own, best first: at most `each_side` above it and as many below, the own one left
    /// out.
    ///
    /// # Errors
    /// Only when the database fails.
    pub async fn standings_around(
        &self,
        workspace: WorkspaceId,
        board: BoardId,
        period: Period,
        member: MemberId,
        each_side: u32,
    ) -> Result<Vec<Standing>> {
        let rows = sqlx::query_as!(
            Row,
            r#"select member_id as "member_id!", name as "name!", points as "points!", answered as "answered!",
                      quiz_points as "quiz_points!", above
                 from board_around($1, $2, $3, $4, $5)"#,
            workspace.0,
            board.0,
            period.number(),
            member.0,
            i64::from(each_side)
        )
        .fetch_all(&self.pool)
        .await?;
        Ok(rows
            .into_iter()
            .map(|row| {
                let rank = row.above.unwrap_or(0) + 1;
                row.read(rank)
            })
            .collect())
    }

    /// The ranks of some members in a period; who did not take part in it is left out.
    ///
    /// # Errors
    /// Only when the database fails.
    pub async fn ranks_in(
        &self,
        workspace: WorkspaceId,
        board: BoardId,
        period: Period,
        members: &[MemberId],
    ) -> Result<HashMap<MemberId, i64>> {
        let members: Vec<_> = members.iter().map(|member| member.0).collect();
        let rows = sqlx::query!(
            r#"select member_id, 1 + members_above($1, $2, $3, points) as "rank!" from standing
                where workspace_id = $1 and board_id = $2 and period = $3 and (answered > 0 or quiz_points > 0)
                  and member_id = any ($4)"#,
            workspace.0,
            board.0,
            period.number(),
            &members
        )
        .fetch_all(&self.pool)
        .await?;
        Ok(rows.into_iter().map(|row| (MemberId(row.member_id), row.rank)).collect())
    }
}
