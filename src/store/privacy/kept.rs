//! How much is kept about somebody in one workspace.

use chrono::{DateTime, Utc};

use super::Asking;
use crate::error::Result;
use crate::store::Store;

/// What one workspace holds about a person, counted.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Kept {
    pub since: DateTime<Utc>,
    /// What boards call them.
    pub name: String,
    pub name_hidden: bool,
    pub answers: i64,
    /// Of these, the ones whose words are still there.
    pub worded: i64,
    pub hints: i64,
    pub quizzes: i64,
    pub quiz_answers: i64,
    /// Questions known from practice.
    pub cards: i64,
    pub showings: i64,
    pub mocks: i64,
    pub mock_answers: i64,
    pub reminded: bool,
    /// Study groups they are in or invited to.
    pub groups: i64,
    /// Seasons in whose final standings they are.
    pub seasons: i64,
    /// Seasons they set up.
    pub seasons_set_up: i64,
    /// Daily questions they set up.
    pub schedules: i64,
    /// Reports and appeals.
    pub cases: i64,
    /// Days a moderator excused them from.
    pub excuses: i64,
    /// What they decided as a moderator.
    pub decisions: i64,
    /// Days the words of answers are kept after they are over; `None`: for good.
    pub keep_answers: Option<i32>,
}

impl Store {
    /// What is kept about somebody here, in their own workspace, and in how many others there is something.
    ///
    /// # Errors
    /// Only when the database fails.
    pub async fn kept(&self, who: &Asking<'_>) -> Result<(Option<Kept>, Option<Kept>, usize)> {
        let mut connection = self.pool.acquire().await?;
        let (mut here, mut own, mut elsewhere) = (None, None, 0);
        for place in who.places(&mut connection, true).await? {
            let kept = sqlx::query_as!(
                Kept,
                r#"select m.created_at as since, m.name, m.name_hidden, w.keep_answers,
                          (select count(*) from attempt a where a.workspace_id = $1 and a.member_id = $2) as "answers!",
                          (select count(*) from attempt a where a.workspace_id = $1 and a.member_id = $2 and a.answer_removed_at is null)
                              as "worded!",
                          (select count(*) from hint_taken h where h.workspace_id = $1 and h.member_id = $2) as "hints!",
                          (select count(*) from quiz_player p where p.workspace_id = $1 and p.member_id = $2) as "quizzes!",
                          (select count(*) from quiz_answer a where a.workspace_id = $1 and a.member_id = $2) as "quiz_answers!",
                          (select count(*) from practice_card c where c.workspace_id = $1 and c.member_id = $2) as "cards!",
                          (select count(*) from showing s where s.workspace_id = $1 and s.member_id = $2) as "showings!",
                          (select count(*) from mock k where k.workspace_id = $1 and k.member_id = $2) as "mocks!",
                          (select count(*) from mock k join mock_question q on q.workspace_id = k.workspace_id and q.mock_id = k.mock_id
                            where k.workspace_id = $1 and k.member_id = $2 and q.answer is not null) as "mock_answers!",
                          exists (select 1 from reminder r where r.workspace_id = $1 and r.member_id = $2) as "reminded!",
                          (select count(*) from group_member g where g.workspace_id = $1 and g.member_id = $2)
                          + (select count(*) from group_invitation i where i.workspace_id = $1 and i.member_id = $2) as "groups!",
                          (select count(distinct f.number) from season_standing f where f.workspace_id = $1 and f.member_id = $2) as "seasons!",
                          (select count(*) from season n where n.workspace_id = $1 and n.member_id = $2) as "seasons_set_up!",
                          (select count(*) from schedule s where s.workspace_id = $1 and s.created_by = m.external_id and s.state <> 'removed')
                              as "schedules!",
                          (select count(*) from moderation_case c where c.workspace_id = $1 and c.member_id = $2) as "cases!",
                          (select count(*) from excuse e where e.workspace_id = $1 and e.member_id = $2) as "excuses!",
                          (select count(*) from decision d where d.workspace_id = $1 and d.author_member_id = $2) as "decisions!"
                     from member m join workspace w on w.workspace_id = m.workspace_id
                    where m.workspace_id = $1 and m.member_id = $2"#,
                place.workspace,
                place.member
            )
            .fetch_optional(&mut *connection)
            .await?;
            if place.external_id == who.own() {
                own = kept;
            } else if place.external_id == who.at.id {
                here = kept;
            } else {
                elsewhere += 1;
            }
        }
        Ok((here, own, elsewhere))
    }
}
