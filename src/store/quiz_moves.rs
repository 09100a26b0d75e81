//! What time does to quizzes: they are moved on under their row's lock, by what [`sitting::next`] says.

use chrono::{DateTime, TimeDelta, Utc};
use sqlx::PgConnection;

use super::sittings::{Quiz, Row, select_quizzes};
use super::{Store, stored_words};
use crate::chat::Platform;
use crate::error::Result;
use crate::quiz::marks::{self, Given};
use crate::quiz::sitting::{self, AWAY, Ending, Facts, Move, Phase, State};
use crate::quiz::{MemberId, QuizId, WorkspaceId};

impl Store {
    /// The running quizzes that somebody has to look at by `now`.
    ///
    /// # Errors
    /// Only when the database fails.
    pub async fn quizzes_to_look_at(
        &self,
        platforms: &[Platform],
        now: DateTime<Utc>,
        at_most: i64,
    ) -> Result<Vec<(WorkspaceId, QuizId)>> {
        let platforms = stored_words(platforms);
        let rows = sqlx::query!(
            "select z.workspace_id, z.quiz_id from quiz z join workspace w on w.workspace_id = z.workspace_id
              where z.phase <> 'over' and z.look_at <= $1 and w.platform = any ($2) order by z.look_at limit $3",
            now,
            &platforms,
            at_most
        )
        .fetch_all(&self.pool)
        .await?;
        Ok(rows.into_iter().map(|row| (WorkspaceId(row.workspace_id), QuizId(row.quiz_id))).collect())
    }

    /// When a quiz has to be looked at or shown next.
    ///
    /// # Errors
    /// Only when the database fails.
    pub async fn next_quiz_instant(&self, platforms: &[Platform]) -> Result<Option<DateTime<Utc>>> {
        let platforms = stored_words(platforms);
        Ok(sqlx::query_scalar!(
            "select least(
                 (select min(z.look_at) from quiz z join workspace w on w.workspace_id = z.workspace_id
                   where z.phase <> 'over' and w.platform = any ($1)),
                 (select min(s.next_edit_at) from quiz_screen s join workspace w on w.workspace_id = s.workspace_id
                   where s.shown < s.wanted and not s.dropped and w.platform = any ($1)))",
            &platforms
        )
        .fetch_one(&self.pool)
        .await?)
    }

    /// Does the next thing in a quiz, if it is due; `None` when it is over. Several processes may try at once.
    ///
    /// # Errors
    /// Only when the database fails; then nothing happened.
    pub async fn move_quiz(&self, workspace: WorkspaceId, quiz: QuizId, now: DateTime<Utc>) -> Result<Option<Move>> {
        let mut tx = self.pool.begin().await?;
        let Some(quiz) = locked(&mut tx, workspace, quiz).await? else { return Ok(None) };
        let facts = facts(&mut tx, &quiz).await?;
        let step = sitting::next(&quiz.rules, &quiz.state, &facts, quiz.ends_by, now);
        match step {
            Move::Wait(until) => look_again(&mut tx, &quiz, until).await?,
            Move::Ask(number) => {
                drop_unsent(&mut tx, &quiz).await?;
                let state = quiz.state.after(step, &facts, now);
                write_state(&mut tx, &quiz, &state, None, now).await?;
                // What is left of the one before loses its buttons.
                show(&mut tx, &quiz, "question", number, now).await?;
                if quiz.state.phase == Phase::Lobby {
                    refresh(&mut tx, &quiz, "lobby", 0).await?;
                }
            }
            Move::AskAgain => {
                let state = quiz.state.after(step, &facts, now);
                write_state(&mut tx, &quiz, &state, Some(now + facts.limit), now).await?;
                refresh(&mut tx, &quiz, "question", state.number).await?;
            }
            Move::Show => {
                let state = quiz.state.after(step, &facts, now);
                close_question(&mut tx, &quiz, &facts, &state, now).await?;
                drop_unsent(&mut tx, &quiz).await?;
                write_state(&mut tx, &quiz, &state, None, now).await?;
                refresh(&mut tx, &quiz, "question", state.number).await?;
                show(&mut tx, &quiz, "result", state.number, now).await?;
            }
            Move::End(ending) => end(&mut tx, &quiz, ending, now).await?,
        }
        tx.commit().await?;
        Ok(Some(step))
    }

    /// Ends a quiz before its time. `false` when it was over.
    ///
    /// # Errors
    /// Only when the database fails.
    pub async fn end_quiz(
        &self,
        workspace: WorkspaceId,
        quiz: QuizId,
        ending: Ending,
        now: DateTime<Utc>,
    ) -> Result<bool> {
        let mut tx = self.pool.begin().await?;
        let Some(quiz) = locked(&mut tx, workspace, quiz).await? else { return Ok(false) };
        end(&mut tx, &quiz, ending, now).await?;
        tx.commit().await?;
        Ok(true)
    }
}

/// A quiz that is not over, read under its row's lock.
async fn locked(connection: &mut PgConnection, workspace: WorkspaceId, quiz: QuizId) -> Result<Option<Quiz>> {
    let locked = sqlx::query!(
        "select quiz_id from quiz where workspace_id = $1 and quiz_id = $2 and phase <> 'over' for no key update",
        workspace.0,
        quiz.0
    )
    .fetch_optional(&mut *connection)
    .await?;
    if locked.is_none() {
        return Ok(None);
    }
    // Read only now, so that nothing is older than the lock.
    select_quizzes!("where z.workspace_id = $1 and z.quiz_id = $2", workspace.0, quiz.0)
        .fetch_optional(connection)
        .await?
        .map(Row::read)
        .transpose()
}

async fn facts(connection: &mut PgConnection, quiz: &Quiz) -> Result<Facts> {
    let row = sqlx::query!(
        r#"select count(*) filter (where p.left_at is null) as "players!",
                  count(*) filter (where p.left_at is null and p.missed < $4) as "present!",
                  count(*) filter (where p.left_at is null and p.missed < $4 and a.member_id is null) as "awaited!",
                  count(*) filter (where p.left_at is null and p.skips = $3) as "skip_votes!",
                  count(a.member_id) as "answers!", min(a.answered_at) filter (where a.option = 0) as first_right,
                  coalesce((select q.open_for from quiz_question q where q.workspace_id = $1 and q.quiz_id = $2 and q.number = $3), 0)
                      as "open_for!",
                  exists (select 1 from quiz_question q join question_store.question s on s.question_id = q.question_id
                           where q.workspace_id = $1 and q.quiz_id = $2 and q.number = $3 and s.retired) as "withdrawn!"
             from quiz_player p
             left join quiz_answer a on a.workspace_id = p.workspace_id and a.quiz_id = p.quiz_id and a.member_id = p.member_id
                                    and a.number = $3
            where p.workspace_id = $1 and p.quiz_id = $2"#,
        quiz.workspace.0,
        quiz.id.0,
        i16::from(quiz.state.number),
        i16::from(AWAY)
    )
    .fetch_one(connection)
    .await?;
    let count = |number: i64| u32::try_from(number).unwrap_or(u32::MAX);
    // In the lobby everybody has voted for, and nobody answered, question 0.
    let asking = quiz.state.number > 0;
    Ok(Facts {
        limit: TimeDelta::seconds(row.open_for.into()),
        players: count(row.players),
        present: count(row.present),
        awaited: count(row.awaited),
        answers: count(row.answers),
        first_right: row.first_right,
        skip_votes: if asking { count(row.skip_votes) } else { 0 },
        withdrawn: row.withdrawn,
    })
}

/// Writes where the quiz is now; it is looked at again when that has to be.
async fn write_state(
    connection: &mut PgConnection,
    quiz: &Quiz,
    state: &State,
    closes_at: Option<DateTime<Utc>>,
    now: DateTime<Utc>,
) -> Result<()> {
    let phase = match state.phase {
        Phase::Lobby => "lobby",
        Phase::Asking => "asking",
        Phase::Showing => "showing",
    };
    sqlx::query!(
        "update quiz set phase = $3, number = $4, since = $5, put_at = $6, closes_at = $7, hurried = $8, extended = $9, silent = $10,
                look_at = $11
          where workspace_id = $1 and quiz_id = $2",
        quiz.workspace.0,
        quiz.id.0,
        phase,
        i16::from(state.number),
        state.since,
        state.put_at,
        closes_at,
        state.hurried,
        state.extended,
        i16::from(state.silent),
        now
    )
    .execute(connection)
    .await?;
    Ok(())
}

async fn look_again(connection: &mut PgConnection, quiz: &Quiz, at: DateTime<Utc>) -> Result<()> {
    sqlx::query!(
        "update quiz set look_at = $3 where workspace_id = $1 and quiz_id = $2",
        quiz.workspace.0,
        quiz.id.0,
        at
    )
    .execute(connection)
    .await?;
    Ok(())
}

/// Another message is wanted in the channel.
async fn show(connection: &mut PgConnection, quiz: &Quiz, kind: &str, number: u8, now: DateTime<Utc>) -> Result<()> {
    sqlx::query!(
        "insert into quiz_screen (workspace_id, quiz_id, kind, number, next_edit_at) values ($1, $2, $3, $4, $5)
         on conflict on constraint one_screen_each do nothing",
        quiz.workspace.0,
        quiz.id.0,
        kind,
        i16::from(number),
        now
    )
    .execute(connection)
    .await?;
    Ok(())
}

/// A message says something else from now on.
async fn refresh(connection: &mut PgConnection, quiz: &Quiz, kind: &str, number: u8) -> Result<()> {
    sqlx::query!(
        "update quiz_screen set wanted = wanted + 1 where workspace_id = $1 and quiz_id = $2 and kind = $3 and number = $4",
        quiz.workspace.0,
        quiz.id.0,
        kind,
        i16::from(number)
    )
    .execute(connection)
    .await?;
    Ok(())
}

/// What surely never reached the channel has become pointless.
async fn drop_unsent(connection: &mut PgConnection, quiz: &Quiz) -> Result<()> {
    sqlx::query!(
        "update quiz_screen set dropped = true where workspace_id = $1 and quiz_id = $2 and message is null and not uncertain",
        quiz.workspace.0,
        quiz.id.0
    )
    .execute(connection)
    .await?;
    Ok(())
}

/// The question closes: what each answer earned, and who let it go by.
async fn close_question(
    connection: &mut PgConnection,
    quiz: &Quiz,
    facts: &Facts,
    after: &State,
    now: DateTime<Utc>,
) -> Result<()> {
    let rows = sqlx::query!(
        "select member_id, option, answered_at from quiz_answer where workspace_id = $1 and quiz_id = $2 and number = $3",
        quiz.workspace.0,
        quiz.id.0,
        i16::from(quiz.state.number)
    )
    .fetch_all(&mut *connection)
    .await?;
    let given: Vec<_> = rows
        .into_iter()
        .map(|row| Given { member: MemberId(row.member_id), right: row.option == 0, at: row.answered_at })
        .collect();
    let points = marks::points(&quiz.rules, quiz.state.put_at.unwrap_or(quiz.state.since), facts.limit, &given);
    let members: Vec<i64> = given.iter().map(|given| given.member.0).collect();
    sqlx::query!(
        "update quiz_answer a set points = u.points from unnest($4::bigint[], $5::integer[]) u (member_id, points)
          where a.workspace_id = $1 and a.quiz_id = $2 and a.number = $3 and a.member_id = u.member_id",
        quiz.workspace.0,
        quiz.id.0,
        i16::from(quiz.state.number),
        &members,
        &points
    )
    .execute(&mut *connection)
    .await?;
    sqlx::query!(
        "update quiz_question set closed_at = $4, withdrawn = $5 where workspace_id = $1 and quiz_id = $2 and number = $3",
        quiz.workspace.0,
        quiz.id.0,
        i16::from(quiz.state.number),
        now,
        facts.withdrawn
    )
    .execute(&mut *connection)
    .await?;
    // A question that was passed over says nothing about who is there.
    if after.silent > quiz.state.silent || facts.answers > 0 {
        sqlx::query!(
            "update quiz_player p set missed = case when exists (
                    select 1 from quiz_answer a where a.workspace_id = p.workspace_id and a.quiz_id = p.quiz_id and a.member_id = p.member_id
                       and a.number = $3) then 0 else least(p.missed + 1, 100) end
              where p.workspace_id = $1 and p.quiz_id = $2 and p.left_at is null",
            quiz.workspace.0,
            quiz.id.0,
            i16::from(quiz.state.number)
        )
        .execute(connection)
        .await?;
    }
    Ok(())
}

/// The quiz is over: its points go on the boards, and the podium into the channel.
async fn end(connection: &mut PgConnection, quiz: &Quiz, ending: Ending, now: DateTime<Utc>) -> Result<()> {
    let word = match ending {
        Ending::Finished => "finished",
        Ending::Stopped => "stopped",
        Ending::Nobody => "nobody",
        Ending::Deserted => "deserted",
        Ending::Unreachable => "unreachable",
        Ending::Interrupted => "interrupted",
    };
    sqlx::query!(
        "update quiz set phase = 'over', ending = $3, ended_at = $4 where workspace_id = $1 and quiz_id = $2",
        quiz.workspace.0,
        quiz.id.0,
        word,
        now
    )
    .execute(&mut *connection)
    .await?;
    count_points(connection, quiz).await?;
    drop_unsent(connection, quiz).await?;
    match quiz.state.phase {
        Phase::Lobby => refresh(connection, quiz, "lobby", 0).await?,
        Phase::Asking => refresh(connection, quiz, "question", quiz.state.number).await?,
        Phase::Showing => {}
    }
    if quiz.state.number > 0 {
        show(connection, quiz, "podium", 0, now).await?;
    }
    Ok(())
}

/// Writes what the quiz counts for into the ledger, and moves the standings by as much.
async fn count_points(connection: &mut PgConnection, quiz: &Quiz) -> Result<()> {
    // Whoever plays in two channels at once has their day's total read by one of the two at a time.
    sqlx::query!(
        "select m.member_id from member m
           join quiz_player p on p.workspace_id = m.workspace_id and p.member_id = m.member_id
          where p.workspace_id = $1 and p.quiz_id = $2 order by m.member_id for no key update of m",
        quiz.workspace.0,
        quiz.id.0
    )
    .fetch_all(&mut *connection)
    .await?;
    let rows = sqlx::query!(
        r#"select a.member_id, sum(a.points)::integer as "earned!", z.local_day,
                  coalesce((select sum(s.counted) from quiz_score s where s.workspace_id = $1 and s.member_id = a.member_id
                              and s.local_day = z.local_day), 0)::integer as "before!"
             from quiz_answer a
             join quiz z on z.workspace_id = a.workspace_id and z.quiz_id = a.quiz_id
             join quiz_question q on q.workspace_id = a.workspace_id and q.quiz_id = a.quiz_id and q.number = a.number
            where a.workspace_id = $1 and a.quiz_id = $2 and q.closed_at is not null and not q.withdrawn
            group by a.member_id, z.local_day order by a.member_id"#,
        quiz.workspace.0,
        quiz.id.0
    )
    .fetch_all(&mut *connection)
    .await?;
    let (mut members, mut earned, mut counted) = (Vec::new(), Vec::new(), Vec::new());
    for row in rows {
        let counts = marks::counted(row.earned, row.before);
        if counts > 0 {
            members.push(row.member_id);
            earned.push(row.earned);
            counted.push(counts);
        }
    }
    sqlx::query!(
        "with written as (
             insert into quiz_score (workspace_id, quiz_id, member_id, local_day, earned, counted)
             select z.workspace_id, z.quiz_id, u.member_id, z.local_day, u.earned, u.counted
               from quiz z, unnest($3::bigint[], $4::integer[], $5::integer[]) u (member_id, earned, counted)
              where z.workspace_id = $1 and z.quiz_id = $2
             on conflict on constraint quiz_scores_key do nothing
             returning workspace_id, quiz_id, member_id, counted)
         select move_standings(w.workspace_id, w.member_id, z.boards, z.periods, w.counted, 0, w.counted)
           from written w join quiz z on z.workspace_id = w.workspace_id and z.quiz_id = w.quiz_id
          order by w.member_id",
        quiz.workspace.0,
        quiz.id.0,
        &members,
        &earned,
        &counted
    )
    .fetch_all(connection)
    .await?;
    Ok(())
}
