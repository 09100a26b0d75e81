//! Forgetting somebody: nothing of them stays in any table, and what others did stays as it was.
//!
//! Whatever is being recorded for them at the same moment is either there before and goes too, or comes after and finds
//! no member: then the database refuses it, which is [`crate::error::PrivacyRefusal::Forgotten`].

use chrono::{DateTime, Utc};
use sqlx::PgConnection;

use super::{Asking, objections, one_person_everywhere};
use crate::error::{Error, Result};
use crate::store::Store;

/// The database found two who wait for each other, and gave one of them up.
const DEADLOCK: &str = "40P01";
/// So often it is tried again then.
const TRIES: usize = 5;

/// Deletes a member's rows from each of these tables, in this order.
macro_rules! delete_from {
    ($connection:expr, $workspaces:expr, $members:expr, $($table:literal),+) => {$(
        sqlx::query!(
            "delete from " + $table + " t using unnest($1::bigint[], $2::bigint[]) p (workspace_id, member_id)
              where t.workspace_id = p.workspace_id and t.member_id = p.member_id",
            $workspaces,
            $members
        )
        .execute(&mut *$connection)
        .await?;
    )+};
}

/// What there was to forget.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub struct Forgotten {
    /// Workspaces in which they were known.
    pub places: usize,
    /// Daily questions they had set up, which go on.
    pub schedules: u64,
}

impl Store {
    /// Forgets somebody here, or everywhere they are the same person, their own workspace included. All or nothing; a
    /// second time finds nothing.
    ///
    /// # Errors
    /// Only when the database fails.
    pub async fn forget(&self, who: &Asking<'_>, everywhere: bool, now: DateTime<Utc>) -> Result<Forgotten> {
        let mut tries = 1;
        loop {
            match self.forget_once(who, everywhere, now).await {
                Err(Error::Internal(error)) if tries < TRIES && is_deadlock(&error) => tries += 1,
                outcome => return outcome,
            }
        }
    }

    async fn forget_once(&self, who: &Asking<'_>, everywhere: bool, now: DateTime<Utc>) -> Result<Forgotten> {
        let mut tx = self.pool.begin().await?;
        let places = who.places(&mut tx, everywhere).await?;
        let workspaces: Vec<i64> = places.iter().map(|place| place.workspace).collect();
        let members: Vec<i64> = places.iter().map(|place| place.member).collect();
        lock(&mut tx, &workspaces, &members).await?;
        leave_quizzes(&mut tx, &workspaces, &members, now).await?;
        objections::forget(&mut tx, &workspaces, &members).await?;
        play(&mut tx, &workspaces, &members).await?;
        practice(&mut tx, &workspaces, &members).await?;
        leave_groups(&mut tx, &workspaces, &members).await?;
        seasons(&mut tx, &workspaces, &members).await?;
        let schedules = sqlx::query!(
            "update schedule s set created_by = null from workspace w
              where w.workspace_id = s.workspace_id and w.platform = $1 and s.created_by = $2
                and (w.external_id = $3 or ($4 and $5))",
            who.at.platform.word(),
            who.person,
            who.at.id,
            everywhere,
            one_person_everywhere(who.at.platform)
        )
        .execute(&mut *tx)
        .await?
        .rows_affected();
        sqlx::query!(
            "delete from member m using unnest($1::bigint[], $2::bigint[]) p (workspace_id, member_id)
              where m.workspace_id = p.workspace_id and m.member_id = p.member_id",
            &workspaces,
            &members
        )
        .execute(&mut *tx)
        .await?;
        let own = who.own();
        if everywhere || own == who.at.id {
            sqlx::query!(
                "with own as (select workspace_id from workspace where platform = $1 and external_id = $2),
                      boards as (delete from board b using own where b.workspace_id = own.workspace_id)
                 delete from workspace w using own where w.workspace_id = own.workspace_id",
                who.at.platform.word(),
                own
            )
            .execute(&mut *tx)
            .await?;
        }
        tx.commit().await?;
        Ok(Forgotten { places: places.len(), schedules })
    }
}

fn is_deadlock(error: &anyhow::Error) -> bool {
    let database = error.downcast_ref::<sqlx::Error>().and_then(sqlx::Error::as_database_error);
    database.is_some_and(|error| error.code().as_deref() == Some(DEADLOCK))
}

/// Takes what others take too, in the order in which they do: the workspace (for its groups), running quizzes, rounds,
/// standings, the member.
/// From then on nothing can be written that belongs to the member.
async fn lock(connection: &mut PgConnection, workspaces: &[i64], members: &[i64]) -> Result<()> {
    sqlx::query!(
        "select workspace_id from workspace where workspace_id = any ($1) order by workspace_id for no key update",
        workspaces
    )
    .fetch_all(&mut *connection)
    .await?;
    sqlx::query!(
        "select z.quiz_id from quiz z join unnest($1::bigint[], $2::bigint[]) p (workspace_id, member_id) on p.workspace_id = z.workspace_id
          where z.phase <> 'over' and (z.host = p.member_id or exists (
                select 1 from quiz_player y where y.workspace_id = z.workspace_id and y.quiz_id = z.quiz_id and y.member_id = p.member_id))
          order by z.workspace_id, z.quiz_id for no key update of z",
        workspaces,
        members
    )
    .fetch_all(&mut *connection)
    .await?;
    // Whoever grades a round anew, or answers it, looks again.
    sqlx::query!(
        "with held as (
             select r.workspace_id, r.round_id from round r
              where (r.workspace_id, r.round_id) in (
                    select a.workspace_id, a.round_id from attempt a
                      join unnest($1::bigint[], $2::bigint[]) p (workspace_id, member_id)
                        on p.workspace_id = a.workspace_id and p.member_id = a.member_id)
              order by r.workspace_id, r.round_id for no key update)
         update round r set moves = r.moves + 1 from held h where r.workspace_id = h.workspace_id and r.round_id = h.round_id",
        workspaces,
        members
    )
    .execute(&mut *connection)
    .await?;
    sqlx::query!(
        "select s.board_id from standing s join unnest($1::bigint[], $2::bigint[]) p (workspace_id, member_id)
             on p.workspace_id = s.workspace_id and p.member_id = s.member_id
          order by s.workspace_id, s.member_id, s.board_id, s.period for update of s",
        workspaces,
        members
    )
    .fetch_all(&mut *connection)
    .await?;
    sqlx::query!(
        "select m.member_id from member m join unnest($1::bigint[], $2::bigint[]) p (workspace_id, member_id)
             on p.workspace_id = m.workspace_id and p.member_id = m.member_id
          order by m.workspace_id, m.member_id for update of m",
        workspaces,
        members
    )
    .fetch_all(connection)
    .await?;
    Ok(())
}

/// Quizzes go on without them: those they host are nobody's, and what running ones show is shown anew.
async fn leave_quizzes(
    connection: &mut PgConnection,
    workspaces: &[i64],
    members: &[i64],
    now: DateTime<Utc>,
) -> Result<()> {
    sqlx::query!(
        "with theirs as (
             select z.workspace_id, z.quiz_id
               from quiz z join unnest($1::bigint[], $2::bigint[]) p (workspace_id, member_id) on p.workspace_id = z.workspace_id
              where z.phase <> 'over' and (z.host = p.member_id or exists (
                    select 1 from quiz_player y
                     where y.workspace_id = z.workspace_id and y.quiz_id = z.quiz_id and y.member_id = p.member_id))),
         looked as (
             update quiz z set look_at = least(z.look_at, $3) from theirs t where z.workspace_id = t.workspace_id and z.quiz_id = t.quiz_id)
         update quiz_screen s set wanted = s.wanted + 1 from theirs t
          where s.workspace_id = t.workspace_id and s.quiz_id = t.quiz_id",
        workspaces,
        members,
        now
    )
    .execute(&mut *connection)
    .await?;
    // The request that started it was theirs, too.
    sqlx::query!(
        "update quiz z set host = null, request = 'forgotten-' || z.quiz_id
           from unnest($1::bigint[], $2::bigint[]) p (workspace_id, member_id)
          where z.workspace_id = p.workspace_id and z.host = p.member_id",
        workspaces,
        members
    )
    .execute(&mut *connection)
    .await?;
    delete_from!(connection, workspaces, members, "quiz_answer", "quiz_player", "quiz_score");
    Ok(())
}

async fn play(connection: &mut PgConnection, workspaces: &[i64], members: &[i64]) -> Result<()> {
    // What they brought about for others stays, by nobody.
    sqlx::query!(
        "update adjustment j set author_member_id = null
           from unnest($1::bigint[], $2::bigint[]) p (workspace_id, member_id)
          where j.workspace_id = p.workspace_id and j.author_member_id = p.member_id",
        workspaces,
        members
    )
    .execute(&mut *connection)
    .await?;
    delete_from!(connection, workspaces, members, "hint_taken", "adjustment", "attempt");
    sqlx::query!(
        "select remove_standings(p.workspace_id, p.member_id) from unnest($1::bigint[], $2::bigint[]) p (workspace_id, member_id)",
        workspaces,
        members
    )
    .fetch_all(connection)
    .await?;
    Ok(())
}

/// A group without its last member is gone, as when one leaves.
async fn leave_groups(connection: &mut PgConnection, workspaces: &[i64], members: &[i64]) -> Result<()> {
    delete_from!(connection, workspaces, members, "group_invitation");
    let left = sqlx::query!(
        "delete from group_member g using unnest($1::bigint[], $2::bigint[]) p (workspace_id, member_id)
          where g.workspace_id = p.workspace_id and g.member_id = p.member_id
         returning g.workspace_id, g.group_id",
        workspaces,
        members
    )
    .fetch_all(&mut *connection)
    .await?;
    let (of, groups): (Vec<i64>, Vec<i64>) = left.into_iter().map(|row| (row.workspace_id, row.group_id)).unzip();
    sqlx::query!(
        "delete from study_group g using unnest($1::bigint[], $2::bigint[]) l (workspace_id, group_id)
          where g.workspace_id = l.workspace_id and g.group_id = l.group_id
            and not exists (select 1 from group_member m where m.workspace_id = g.workspace_id and m.group_id = g.group_id)",
        &of,
        &groups
    )
    .execute(connection)
    .await?;
    Ok(())
}

/// Seasons they set up go on as nobody's. From final standings they are gone, and everybody behind them moves up.
async fn seasons(connection: &mut PgConnection, workspaces: &[i64], members: &[i64]) -> Result<()> {
    delete_from!(connection, workspaces, members, "season_standing", "season_step");
    sqlx::query!(
        "update season s set member_id = null, request = 'forgotten-' || s.number
           from unnest($1::bigint[], $2::bigint[]) p (workspace_id, member_id)
          where s.workspace_id = p.workspace_id and s.member_id = p.member_id",
        workspaces,
        members
    )
    .execute(connection)
    .await?;
    Ok(())
}

async fn practice(connection: &mut PgConnection, workspaces: &[i64], members: &[i64]) -> Result<()> {
    sqlx::query!(
        "delete from mock_question q using mock k, unnest($1::bigint[], $2::bigint[]) p (workspace_id, member_id)
          where k.workspace_id = p.workspace_id and k.member_id = p.member_id
            and q.workspace_id = k.workspace_id and q.mock_id = k.mock_id",
        workspaces,
        members
    )
    .execute(&mut *connection)
    .await?;
    delete_from!(connection, workspaces, members, "practice_card", "showing", "reminder", "mock");
    Ok(())
}
