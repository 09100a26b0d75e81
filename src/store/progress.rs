//! How one member comes along: their own rows only.

use super::Store;
use crate::error::Result;
use crate::quiz::standing::Period;
use crate::quiz::topics::{JUDGED_FROM, Topic};
use crate::quiz::{BoardId, MemberId, WorkspaceId};

impl Store {
    /// A member's points on a board in each of some periods.
    ///
    /// # Errors
    /// Only when the database fails.
    pub async fn points_by_period(
        &self,
        workspace: WorkspaceId,
        board: BoardId,
        member: MemberId,
        periods: &[Period],
    ) -> Result<Vec<i64>> {
        let periods: Vec<i32> = periods.iter().map(|period| period.number()).collect();
        let points = sqlx::query_scalar!(
            r#"select coalesce(s.points, 0) as "points!"
                 from unnest($4::integer[]) with ordinality p (period, place)
                 left join standing s on s.workspace_id = $1 and s.board_id = $2 and s.member_id = $3 and s.period = p.period
                order by p.place"#,
            workspace.0,
            board.0,
            member.0,
            &periods
        )
        .fetch_all(&self.pool)
        .await?;
        Ok(points.into_iter().map(i64::from).collect())
    }

    /// The topics of the rounds a member answered, those asked too seldom left out. Of each round the best attempt counts.
    ///
    /// # Errors
    /// Only when the database fails.
    pub async fn topics(&self, workspace: WorkspaceId, member: MemberId) -> Result<Vec<Topic>> {
        Ok(sqlx::query_as!(
            Topic,
            r#"with best as (
                   select a.round_id, max((a.grade ->> 'coverage')::integer) as coverage
                     from attempt_now a where a.workspace_id = $1 and a.member_id = $2 group by a.round_id)
               select t.tag as "name!", (avg(least(b.coverage, 1000)) / 10)::bigint as "percent!", count(*) as "questions!"
                 from best b
                 join round r on r.workspace_id = $1 and r.round_id = b.round_id and r.state in ('open', 'closed')
                 join question_store.question q on q.question_id = r.question_id,
                      unnest(q.tags) t (tag)
                group by t.tag having count(*) >= $3"#,
            workspace.0,
            member.0,
            JUDGED_FROM
        )
        .fetch_all(&self.pool)
        .await?)
    }
}
