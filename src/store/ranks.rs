//! Ranks on big boards: when a board becomes one, and keeping its counts up to date. What reads them are the
//! functions `members_above` and `points_at`; a small board never gets here.

use super::Store;
use crate::error::Result;
use crate::quiz::standing::Period;

/// A board with more members than this, of all time, has its ranks counted.
const BIG: i64 = 1_000;
/// Moves brought into the counts by one statement.
const FOLDED_AT_ONCE: i64 = 20_000;

impl Store {
    /// Brings what moved since the last time into the counts of the big boards; returns how many moves there were.
    ///
    /// # Errors
    /// Only when the database fails.
    pub async fn fold_rank_moves(&self) -> Result<i64> {
        let mut folded = 0;
        loop {
            // Several processes take different moves; the order in which counts are touched is the same for all.
            let some = sqlx::query_scalar!(
                r#"with taken as (
                       delete from rank_move where move_id in (
                           select move_id from rank_move order by move_id limit $1 for update skip locked)
                       returning workspace_id, board_id, period, was, now),
                   counted as (
                       insert into rank_count as c (workspace_id, board_id, period, coarse, bucket, members)
                       select t.workspace_id, t.board_id, t.period, v.coarse, v.bucket, sum(v.members)
                         from taken t,
                              lateral (values (false, t.was, -1), (true, t.was >> 6, -1), (false, t.now, 1), (true, t.now >> 6, 1))
                                   v (coarse, bucket, members)
                        where v.bucket is not null
                        group by 1, 2, 3, 4, 5 having sum(v.members) <> 0
                        order by 1, 2, 3, 4, 5
                       on conflict on constraint rank_counts_key do update set members = c.members + excluded.members)
                   select count(*) as "some!" from taken"#,
                FOLDED_AT_ONCE
            )
            .fetch_one(&self.pool)
            .await?;
            folded += some;
            if some < FOLDED_AT_ONCE {
                return Ok(folded);
            }
        }
    }

    /// Takes each board that has become big one step further towards counted ranks, and says whether there are any. A
    /// step never waits: what it cannot do yet, it does when it is called again.
    ///
    /// # Errors
    /// Only when the database fails.
    pub async fn count_big_boards(&self) -> Result<bool> {
        // Whoever did not see that moves are to be noted had begun before `ranks_since`, and is gone once nothing older
        // runs. From then on what stands and what is noted move together, in any snapshot.
        let ready = sqlx::query!(
            "select workspace_id, board_id from board
              where ranks = 'counting' and pg_snapshot_xmin(pg_current_snapshot()) > ranks_since order by workspace_id, board_id"
        )
        .fetch_all(&self.pool)
        .await?;
        for board in ready {
            let mut tx = self.pool.begin().await?;
            let mine = sqlx::query_scalar!(
                "select board_id from board where workspace_id = $1 and board_id = $2 and ranks = 'counting' for update",
                board.workspace_id,
                board.board_id
            )
            .fetch_optional(&mut *tx)
            .await?;
            if mine.is_some() {
                settle_counts(&mut tx, board.workspace_id, board.board_id).await?;
                sqlx::query!(
                    "update board set ranks = 'counted' where workspace_id = $1 and board_id = $2",
                    board.workspace_id,
                    board.board_id
                )
                .execute(&mut *tx)
                .await?;
            }
            tx.commit().await?;
        }
        // A transaction of its own, later than any that did not see it said.
        sqlx::query!(
            "update board set ranks_since = pg_current_xact_id() where ranks = 'counting' and ranks_since is null"
        )
        .execute(&self.pool)
        .await?;
        sqlx::query!(
            "update board b set ranks = 'counting'
              where b.ranks = 'listed'
                and exists (select 1 from standing s where s.workspace_id = b.workspace_id and s.board_id = b.board_id and s.period = $1
                               and (s.answered > 0 or s.quiz_points > 0)
                             order by s.points desc, s.member_id offset $2)",
            Period::ALL_TIME.number(),
            BIG
        )
        .execute(&self.pool)
        .await?;
        let any = sqlx::query_scalar!(r#"select exists (select 1 from board where ranks <> 'listed') as "any!""#);
        Ok(any.fetch_one(&self.pool).await?)
    }
}

/// Makes the counts of a board, together with what is noted, equal to what stands. Returns how many were wrong. Right at
/// any moment: one statement sees all three at once, and only the difference is added.
pub(super) async fn settle_counts(connection: &mut sqlx::PgConnection, workspace: i64, board: i64) -> Result<u64> {
    let wrong = sqlx::query!(
        "with standing_now as (
             select s.period, v.coarse, v.bucket, count(*) as members
               from standing s, lateral (values (false, s.points), (true, s.points >> 6)) v (coarse, bucket)
              where s.workspace_id = $1 and s.board_id = $2 and (s.answered > 0 or s.quiz_points > 0) group by 1, 2, 3),
         counted as (
             select period, coarse, bucket, members from rank_count where workspace_id = $1 and board_id = $2
             union all
             select m.period, v.coarse, v.bucket, v.members
               from rank_move m,
                    lateral (values (false, m.was, -1), (true, m.was >> 6, -1), (false, m.now, 1), (true, m.now >> 6, 1))
                         v (coarse, bucket, members)
              where m.workspace_id = $1 and m.board_id = $2 and v.bucket is not null),
         difference as (
             select period, coarse, bucket, sum(members) as members
               from (select * from standing_now union all select period, coarse, bucket, -members from counted) both_of_them
              group by 1, 2, 3 having sum(members) <> 0)
         insert into rank_count as c (workspace_id, board_id, period, coarse, bucket, members)
         select $1, $2, period, coarse, bucket, members from difference order by period, coarse, bucket
         on conflict on constraint rank_counts_key do update set members = c.members + excluded.members",
        workspace,
        board
    )
    .execute(connection)
    .await?;
    Ok(wrong.rows_affected())
}
