//! What players of a quiz say, and how they stand.

use anyhow::Context as _;
use chrono::{DateTime, Utc};
use serde_json::Value;

use super::Store;
use super::sittings::{Player, QuizQuestion, TableLine, Taken, small};
use crate::error::Result;
use crate::quiz::question::Choice;
use crate::quiz::{MemberId, QuizId, WorkspaceId};

/// An answer to be taken.
#[derive(Debug, Clone, Copy)]
pub struct NewChoice<'a> {
    pub workspace: WorkspaceId,
    pub quiz: QuizId,
    pub number: u8,
    pub member: MemberId,
    /// As the question's text numbers it: 0 is the right one.
    pub option: u8,
    /// What the platform calls the request; sent twice, it counts once.
    pub request: &'a str,
    /// The instant of the click.
    pub at: DateTime<Utc>,
}

/// How many answered the open question.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub struct Tally {
    /// Who joined and did not leave.
    pub players: i64,
    pub answers: i64,
    pub skip_votes: i64,
}

impl Store {
    /// Takes an answer; whoever answers joins. The first answer stands. The quiz's row is held meanwhile, so that an
    /// answer is counted before the question closes or not at all.
    ///
    /// # Errors
    /// Only when the database fails.
    pub async fn answer_quiz(&self, new: &NewChoice<'_>) -> Result<Taken> {
        let row = sqlx::query!(
            r#"with open as (
                   update quiz set look_at = least(look_at, $7)
                    where workspace_id = $1 and quiz_id = $2 and phase = 'asking' and number = $3 and $7 < coalesce(closes_at, 'infinity')
                   returning workspace_id, quiz_id),
               joined as (
                   insert into quiz_player as p (workspace_id, quiz_id, member_id, joined_at)
                   select workspace_id, quiz_id, $4, $7 from open
                   on conflict on constraint quiz_players_key do update set left_at = null, missed = 0),
               given as (
                   insert into quiz_answer (workspace_id, quiz_id, number, member_id, option, answered_at, request)
                   select workspace_id, quiz_id, $3, $4, $5, $7, $6 from open
                   on conflict do nothing
                   returning workspace_id, quiz_id),
               screen as (
                   update quiz_screen s set wanted = s.wanted + 1 from given g
                    where s.workspace_id = g.workspace_id and s.quiz_id = g.quiz_id and s.kind = 'question' and s.number = $3)
               select exists (select 1 from given) as "now!",
                      (select option from quiz_answer where workspace_id = $1 and quiz_id = $2 and number = $3 and member_id = $4) as before"#,
            new.workspace.0,
            new.quiz.0,
            i16::from(new.number),
            new.member.0,
            i16::from(new.option),
            new.request,
            new.at
        )
        .fetch_one(&self.pool)
        .await?;
        if row.now {
            return Ok(Taken::Now);
        }
        // Two clicks at the same moment: the other one was not to be seen yet.
        let before = match row.before {
            Some(before) => Some(small(before)),
            None => self.quiz_answer(new.workspace, new.quiz, new.number, new.member).await?,
        };
        Ok(before.map_or(Taken::Late, Taken::Before))
    }

    /// What a member answered to a question, as the question's text numbers it.
    ///
    /// # Errors
    /// Only when the database fails.
    pub async fn quiz_answer(
        &self,
        workspace: WorkspaceId,
        quiz: QuizId,
        number: u8,
        member: MemberId,
    ) -> Result<Option<u8>> {
        let option = sqlx::query_scalar!(
            "select option from quiz_answer where workspace_id = $1 and quiz_id = $2 and number = $3 and member_id = $4",
            workspace.0,
            quiz.0,
            i16::from(number),
            member.0
        )
        .fetch_optional(&self.pool)
        .await?;
        Ok(option.map(small))
    }

    /// A player wants to skip the open question; once for each. `false` when they are not in the quiz or the question
    /// is not open.
    ///
    /// # Errors
    /// Only when the database fails.
    pub async fn vote_to_skip(
        &self,
        workspace: WorkspaceId,
        quiz: QuizId,
        number: u8,
        member: MemberId,
        at: DateTime<Utc>,
    ) -> Result<bool> {
        let voted = sqlx::query_scalar!(
            r#"with open as (
                   update quiz set look_at = least(look_at, $5)
                    where workspace_id = $1 and quiz_id = $2 and phase = 'asking' and number = $3
                   returning workspace_id, quiz_id),
               voted as (
                   update quiz_player p set skips = $3, missed = 0 from open o
                    where p.workspace_id = o.workspace_id and p.quiz_id = o.quiz_id and p.member_id = $4 and p.left_at is null
                   returning p.workspace_id, p.quiz_id),
               screen as (
                   update quiz_screen s set wanted = s.wanted + 1 from voted v
                    where s.workspace_id = v.workspace_id and s.quiz_id = v.quiz_id and s.kind = 'question' and s.number = $3)
               select exists (select 1 from voted) as "voted!""#,
            workspace.0,
            quiz.0,
            i16::from(number),
            member.0,
            at
        )
        .fetch_one(&self.pool)
        .await?;
        Ok(voted)
    }

    /// The host wants to go on: begin, close the question, or leave the result. `number` is the question they saw, so
    /// that a second click does not skip the next one. `false` when the quiz is further already.
    ///
    /// # Errors
    /// Only when the database fails.
    pub async fn hurry_quiz(
        &self,
        workspace: WorkspaceId,
        quiz: QuizId,
        number: u8,
        at: DateTime<Utc>,
    ) -> Result<bool> {
        let hurried = sqlx::query!(
            "update quiz set hurried = true, look_at = least(look_at, $4)
              where workspace_id = $1 and quiz_id = $2 and phase in ('lobby', 'asking') and number = $3",
            workspace.0,
            quiz.0,
            i16::from(number),
            at
        )
        .execute(&self.pool)
        .await?;
        Ok(hurried.rows_affected() == 1)
    }

    /// A member's part in a quiz, if they joined.
    ///
    /// # Errors
    /// Only when the database fails.
    pub async fn quiz_player(&self, workspace: WorkspaceId, quiz: QuizId, member: MemberId) -> Result<Option<Player>> {
        let row = sqlx::query!(
            r#"select left_at is not null as "left!", missed from quiz_player where workspace_id = $1 and quiz_id = $2 and member_id = $3"#,
            workspace.0,
            quiz.0,
            member.0
        )
        .fetch_optional(&self.pool)
        .await?;
        Ok(row.map(|row| Player { left: row.left, missed: small(row.missed) }))
    }

    /// The names of those who joined and did not leave, in order, and how many they are.
    ///
    /// # Errors
    /// Only when the database fails.
    pub async fn quiz_players(&self, workspace: WorkspaceId, quiz: QuizId, at_most: i64) -> Result<(Vec<String>, i64)> {
        let rows = sqlx::query!(
            r#"select m.name, count(*) over () as "all!"
                 from quiz_player p join member m on m.workspace_id = p.workspace_id and m.member_id = p.member_id
                where p.workspace_id = $1 and p.quiz_id = $2 and p.left_at is null
                order by p.joined_at, p.member_id limit $3"#,
            workspace.0,
            quiz.0,
            at_most
        )
        .fetch_all(&self.pool)
        .await?;
        let all = rows.first().map_or(0, |row| row.all);
        Ok((rows.into_iter().map(|row| row.name).collect(), all))
    }

    /// # Errors
    /// Only when the database fails.
    pub async fn quiz_tally(&self, workspace: WorkspaceId, quiz: QuizId, number: u8) -> Result<Tally> {
        Ok(sqlx::query_as!(
            Tally,
            r#"select count(*) filter (where left_at is null) as "players!",
                      count(*) filter (where left_at is null and skips = $3) as "skip_votes!",
                      (select count(*) from quiz_answer where workspace_id = $1 and quiz_id = $2 and number = $3) as "answers!"
                 from quiz_player where workspace_id = $1 and quiz_id = $2"#,
            workspace.0,
            quiz.0,
            i16::from(number)
        )
        .fetch_one(&self.pool)
        .await?)
    }

    /// How often each option of a question was chosen; in the order of the question's text.
    ///
    /// # Errors
    /// Only when the database fails.
    pub async fn quiz_options(&self, workspace: WorkspaceId, quiz: QuizId, number: u8) -> Result<Vec<(u8, i64)>> {
        let rows = sqlx::query!(
            r#"select option, count(*) as "times!" from quiz_answer where workspace_id = $1 and quiz_id = $2 and number = $3
                group by option order by option"#,
            workspace.0,
            quiz.0,
            i16::from(number)
        )
        .fetch_all(&self.pool)
        .await?;
        Ok(rows.into_iter().map(|row| (small(row.option), row.times)).collect())
    }

    /// The multiple-choice form of a question of a quiz.
    ///
    /// # Errors
    /// When the quiz has no such question, or its text cannot be read by this version.
    pub async fn quiz_choice(&self, workspace: WorkspaceId, quiz: QuizId, number: u8) -> Result<Choice> {
        let choice = sqlx::query_scalar!(
            r#"select r.body -> 'choice' as "choice!: Value"
                 from quiz_question q join question_store.revision r on r.question_id = q.question_id and r.revision = q.revision
                where q.workspace_id = $1 and q.quiz_id = $2 and q.number = $3"#,
            workspace.0,
            quiz.0,
            i16::from(number)
        )
        .fetch_one(&self.pool)
        .await?;
        Ok(serde_json::from_value(choice).context("a stored multiple-choice form")?)
    }

    /// The questions asked so far, in order.
    ///
    /// # Errors
    /// Only when the database fails.
    pub async fn quiz_questions(&self, workspace: WorkspaceId, quiz: QuizId) -> Result<Vec<QuizQuestion>> {
        let rows = sqlx::query!(
            r#"select q.number, q.withdrawn, count(a.member_id) as "answers!",
                      count(a.member_id) filter (where a.option = 0) as "right!"
                 from quiz z
                 join quiz_question q on q.workspace_id = z.workspace_id and q.quiz_id = z.quiz_id and q.number <= z.number
                 left join quiz_answer a on a.workspace_id = q.workspace_id and a.quiz_id = q.quiz_id and a.number = q.number
                where z.workspace_id = $1 and z.quiz_id = $2
                group by q.number, q.withdrawn order by q.number"#,
            workspace.0,
            quiz.0
        )
        .fetch_all(&self.pool)
        .await?;
        Ok(rows
            .into_iter()
            .map(|row| QuizQuestion {
                number: small(row.number),
                withdrawn: row.withdrawn,
                answers: row.answers,
                right: row.right,
            })
            .collect())
    }

    /// The closed questions that a member did not get right, in order.
    ///
    /// # Errors
    /// Only when the database fails.
    pub async fn quiz_missed(&self, workspace: WorkspaceId, quiz: QuizId, member: MemberId) -> Result<Vec<u8>> {
        let rows = sqlx::query_scalar!(
            "select q.number from quiz_question q
              where q.workspace_id = $1 and q.quiz_id = $2 and q.closed_at is not null and not q.withdrawn
                and not exists (select 1 from quiz_answer a where a.workspace_id = $1 and a.quiz_id = $2 and a.number = q.number
                                   and a.member_id = $3 and a.option = 0)
              order by q.number",
            workspace.0,
            quiz.0,
            member.0
        )
        .fetch_all(&self.pool)
        .await?;
        Ok(rows.into_iter().map(small).collect())
    }

    /// Who stands where in a quiz: the first `at_most`, and how many answered at all. Equal points share a rank.
    ///
    /// # Errors
    /// Only when the database fails.
    pub async fn quiz_table(
        &self,
        workspace: WorkspaceId,
        quiz: QuizId,
        at_most: i64,
        own: Option<MemberId>,
    ) -> Result<(Vec<TableLine>, i64)> {
        let rows = sqlx::query!(
            r#"with sums as (
                   select a.member_id, sum(case when q.withdrawn then 0 else a.points end) as points,
                          count(*) filter (where a.option = 0 and not q.withdrawn and q.closed_at is not null) as "right"
                     from quiz_answer a
                     join quiz_question q on q.workspace_id = a.workspace_id and q.quiz_id = a.quiz_id and q.number = a.number
                    where a.workspace_id = $1 and a.quiz_id = $2 group by a.member_id),
               ranked as (
                   select *, rank() over (order by points desc) as place, row_number() over (order by points desc, "right" desc, member_id) as line,
                          count(*) over () as members
                     from sums)
               select r.member_id, m.name, r.points as "points!", r."right" as "right!", r.place as "place!", r.members as "members!"
                 from ranked r join member m on m.workspace_id = $1 and m.member_id = r.member_id
                where r.line <= $3 or r.member_id = $4
                order by r.line"#,
            workspace.0,
            quiz.0,
            at_most,
            own.map(|own| own.0)
        )
        .fetch_all(&self.pool)
        .await?;
        let members = rows.first().map_or(0, |row| row.members);
        let lines = rows.into_iter().map(|row| TableLine {
            rank: row.place,
            member: MemberId(row.member_id),
            name: row.name,
            points: row.points,
            right: row.right,
        });
        Ok((lines.collect(), members))
    }
}
