//! What study groups earned: the workspace's board, read for the members they have now.

use super::Store;
use crate::error::Result;
use crate::quiz::group::Tally;
use crate::quiz::standing::{Period, Standing};
use crate::quiz::{BoardId, GroupId, MemberId, WorkspaceId};

impl Store {
    /// The lines of a group's members on the workspace's board, in no order and without ranks: at most as many as a
    /// group has members.
    ///
    /// # Errors
    /// Only when the database fails.
    pub async fn group_lines(
        &self,
        workspace: WorkspaceId,
        group: GroupId,
        board: BoardId,
        period: Period,
    ) -> Result<Vec<Standing>> {
        let rows = sqlx::query!(
            "select s.member_id, m.name, s.points, s.answered, s.quiz_points
               from group_member g
               join standing s on s.workspace_id = g.workspace_id and s.member_id = g.member_id and s.board_id = $3 and s.period = $4
               join member m on m.workspace_id = g.workspace_id and m.member_id = g.member_id
              where g.workspace_id = $1 and g.group_id = $2 and (s.answered > 0 or s.quiz_points > 0)",
            workspace.0,
            group.0,
            board.0,
            period.number()
        )
        .fetch_all(&self.pool)
        .await?;
        let lines = rows.into_iter().map(|row| Standing {
            rank: 0,
            member: MemberId(row.member_id),
            name: row.name,
            points: row.points.into(),
            answered: row.answered.into(),
            quiz_points: row.quiz_points.into(),
        });
        Ok(lines.collect())
    }

    /// What each group's members earned, in no order.
    ///
    /// # Errors
    /// Only when the database fails.
    pub async fn group_tallies(
        &self,
        workspace: WorkspaceId,
        board: BoardId,
        period: Period,
        seen_by: Option<MemberId>,
    ) -> Result<Vec<Tally>> {
        let rows = sqlx::query!(
            r#"select g.group_id, g.name, count(s.member_id) as "active!", coalesce(sum(s.points), 0) as "points!",
                      coalesce(bool_or(m.member_id = $4), false) as "own!"
                 from study_group g
                 left join group_member m on m.workspace_id = g.workspace_id and m.group_id = g.group_id
                 left join standing s on s.workspace_id = m.workspace_id and s.member_id = m.member_id and s.board_id = $2
                                     and s.period = $3 and (s.answered > 0 or s.quiz_points > 0)
                where g.workspace_id = $1
                group by g.group_id, g.name"#,
            workspace.0,
            board.0,
            period.number(),
            seen_by.map(|member| member.0)
        )
        .fetch_all(&self.pool)
        .await?;
        let tallies = rows.into_iter().map(|row| Tally {
            group: GroupId(row.group_id),
            name: row.name,
            points: row.points,
            active: row.active,
            own: row.own,
        });
        Ok(tallies.collect())
    }
}
