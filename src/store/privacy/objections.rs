//! Reports, appeals and what was decided: of members who are forgotten, and their words once those of answers go.

use chrono::{DateTime, Utc};
use sqlx::PgConnection;

use super::retention::AT_ONCE;
use crate::error::Result;
use crate::store::Store;

/// What they objected to goes with what they were told; what they decided for others stays, by nobody. Of a phrasing
/// accepted for them only what is looked for stays, not their sentence.
pub(super) async fn forget(connection: &mut PgConnection, workspaces: &[i64], members: &[i64]) -> Result<()> {
    sqlx::query!(
        "with p as (select * from unnest($1::bigint[], $2::bigint[]) p (workspace_id, member_id)),
         sentences as (
             update phrasing f
                set phrase = case when exists (select 1 from moderation_case c join p using (workspace_id, member_id)
                                                where c.workspace_id = f.workspace_id and c.phrasing_id = f.phrasing_id)
                                  then f.pattern else f.phrase end,
                    author_member_id = case when (f.workspace_id, f.author_member_id) in (select * from p) then null
                                            else f.author_member_id end
              where (f.workspace_id, f.author_member_id) in (select * from p)
                 or exists (select 1 from moderation_case c join p using (workspace_id, member_id)
                             where c.workspace_id = f.workspace_id and c.phrasing_id = f.phrasing_id)),
         excused as (
             update excuse e set author_member_id = null from p
              where e.workspace_id = p.workspace_id and e.author_member_id = p.member_id and e.member_id <> p.member_id)
         update moderation_case c set author_member_id = null from p
          where c.workspace_id = p.workspace_id and c.author_member_id = p.member_id and c.member_id <> p.member_id",
        workspaces,
        members
    )
    .execute(&mut *connection)
    .await?;
    sqlx::query!(
        "with p as (select * from unnest($1::bigint[], $2::bigint[]) p (workspace_id, member_id)),
         told as (delete from private_word w using p where w.workspace_id = p.workspace_id and w.member_id = p.member_id),
         excused as (delete from excuse e using p where e.workspace_id = p.workspace_id and e.member_id = p.member_id)
         delete from moderation_case c using p where c.workspace_id = p.workspace_id and c.member_id = p.member_id",
        workspaces,
        members
    )
    .execute(&mut *connection)
    .await?;
    // The request of a decision was its author's, and so were its words, which may be of whom it is about.
    sqlx::query!(
        "update decision d
            set author_member_id = nullif(d.author_member_id, p.member_id), member_id = nullif(d.member_id, p.member_id),
                reason = '', request = case when d.author_member_id = p.member_id then 'forgotten-' || d.decision_id else d.request end
           from unnest($1::bigint[], $2::bigint[]) p (workspace_id, member_id)
          where d.workspace_id = p.workspace_id and p.member_id in (d.author_member_id, d.member_id)",
        workspaces,
        members
    )
    .execute(connection)
    .await?;
    Ok(())
}

impl Store {
    /// Removes the words of appeals with those of their answers, and of reports so long after they were decided. `true`
    /// when there may be more.
    ///
    /// # Errors
    /// Only when the database fails.
    pub(super) async fn remove_from_cases(&self, now: DateTime<Utc>) -> Result<bool> {
        let removed = sqlx::query!(
            r#"with old as (
                   select c.workspace_id, c.case_id, c.phrasing_id
                     from workspace w
                     join moderation_case c on c.workspace_id = w.workspace_id and c.words_removed_at is null
                     left join round r on r.workspace_id = c.workspace_id and r.round_id = c.round_id
                    where w.keep_answers is not null
                      and case c.kind when 'appeal' then r.closes_at else c.decided_at end < $1::timestamptz - make_interval(days => w.keep_answers)
                    order by c.workspace_id, c.case_id limit $2
                      for no key update of c skip locked),
               phrases as (
                   update phrasing p set phrase = p.pattern from old o
                    where p.workspace_id = o.workspace_id and p.phrasing_id = o.phrasing_id),
               removed as (
                   update moderation_case c set says = '', words_removed_at = $1 from old o
                    where c.workspace_id = o.workspace_id and c.case_id = o.case_id)
               select count(*) = $2 as "more!" from old"#,
            now,
            AT_ONCE
        )
        .fetch_one(&self.pool)
        .await?;
        Ok(removed.more)
    }
}
