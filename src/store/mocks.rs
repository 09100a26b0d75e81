//! Mock interviews: begun, answered question by question, over.

use anyhow::Context as _;
use chrono::{DateTime, TimeDelta, Utc};

use super::practice::select_questions_for;
use super::questions::named;
use super::{Person, Recorded, Store};
use crate::error::Result;
use crate::quiz::MockId;
use crate::quiz::grade::Grade;
use crate::quiz::mock::{Eligible, LASTS, Progress, Seniority, Stage, stage};
use crate::quiz::question::{Difficulty, Level, QuestionId};

/// What came in so many mock interviews before is not asked again if it can be helped.
const RECENT: i64 = 3;

/// A mock interview with its questions.
#[derive(Debug, Clone, PartialEq)]
pub struct Mock {
    pub id: MockId,
    /// The pack it is about.
    pub role: String,
    pub level: Seniority,
    /// For each answer.
    pub per_answer: Option<TimeDelta>,
    pub started_at: DateTime<Utc>,
    /// When it was over, if that was recorded.
    pub ended_at: Option<DateTime<Utc>>,
    pub questions: Vec<MockQuestion>,
}

impl Mock {
    /// Where it is at `now`.
    pub fn stage(&self, now: DateTime<Utc>) -> Stage {
        let progress: Vec<_> = self.questions.iter().map(|question| question.progress).collect();
        if self.ended_at.is_some() { Stage::Over } else { stage(&progress, self.started_at, now) }
    }

    /// The question with this number, from 1.
    pub fn question(&self, number: u8) -> Option<&MockQuestion> {
        self.questions.get(usize::from(number).checked_sub(1)?)
    }
}

#[derive(Debug, Clone, PartialEq)]
pub struct MockQuestion {
    pub question: QuestionId,
    pub revision: String,
    pub progress: Progress,
    pub hints: u8,
    /// What was answered and how that was graded; neither when it was passed.
    pub answered: Option<(String, Grade)>,
    pub late: bool,
    /// The request that answered or passed it.
    pub request: Option<String>,
}

/// A mock interview to begin.
#[derive(Debug, Clone)]
pub struct NewMock<'a> {
    pub role: &'a str,
    pub level: Seniority,
    pub per_answer: Option<TimeDelta>,
    pub questions: &'a [QuestionId],
    pub at: DateTime<Utc>,
    /// What the platform calls the request; sent twice, it begins once.
    pub request: &'a str,
}

/// An answer, or a pass, to be recorded.
#[derive(Debug, Clone)]
pub struct MockAnswer<'a> {
    pub mock: MockId,
    pub number: u8,
    pub at: DateTime<Utc>,
    /// What the platform calls the request; sent twice, it counts once.
    pub request: &'a str,
    /// `None`: passed.
    pub answered: Option<(&'a str, &'a Grade)>,
    pub late: bool,
}

impl Store {
    /// What could be asked for a role: its questions, and the behavioural ones of every pack. What is open in a channel
    /// of theirs would be given away, so it is not asked.
    ///
    /// # Errors
    /// Only when the database fails.
    pub async fn mock_pool(&self, who: &Person, role: &str) -> Result<Vec<Eligible>> {
        let rows = select_questions_for!(
            r#"select q.pack, q.slug, q.level, q.difficulty, q.tags,
                      exists (select 1 from mock_question a where a.workspace_id = $1 and a.question_id = q.question_id and a.mock_id in (
                          select mock_id from mock where workspace_id = $1 and member_id = $2 order by mock_id desc limit $4)) as "recent!"
                 from question_store.question q
                where not q.retired and (q.pack = $3 or q.level = 'behavioral')"#,
            who,
            role,
            RECENT
        )
        .fetch_all(&self.pool)
        .await?;
        rows.into_iter()
            .map(|row| {
                Ok(Eligible {
                    question: named(&row.pack, &row.slug)?,
                    level: level(&row.level)?,
                    difficulty: row.difficulty.parse().unwrap_or(Difficulty::Medium),
                    tags: row.tags,
                    recent: row.recent,
                })
            })
            .collect()
    }

    /// Begins a mock interview and puts its first question. Nothing happens when one is under way, or when this very
    /// request began one.
    ///
    /// # Errors
    /// Only when the database fails.
    pub async fn begin_mock(&self, who: &Person, new: &NewMock<'_>) -> Result<()> {
        let packs: Vec<_> = new.questions.iter().map(|id| id.pack().to_owned()).collect();
        let slugs: Vec<_> = new.questions.iter().map(|id| id.slug().to_owned()).collect();
        sqlx::query!(
            "with begun as (
                 insert into mock (workspace_id, member_id, role, level, seconds, started_at, ends_at, request)
                 values ($1, $2, $3, $4, $5, $6, $7, $8)
                 on conflict do nothing
                 returning workspace_id, mock_id)
             insert into mock_question (workspace_id, mock_id, number, question_id, revision, shown_at)
             select b.workspace_id, b.mock_id, a.number::smallint, q.question_id, q.revision, case when a.number = 1 then $6::timestamptz end
               from begun b, unnest($9::text[], $10::text[]) with ordinality a (pack, slug, number)
               join question_store.question q on q.pack = a.pack and q.slug = a.slug",
            who.workspace.0,
            who.member.0,
            new.role,
            new.level.word(),
            new.per_answer.map(|limit| i32::try_from(limit.num_seconds()).unwrap_or(i32::MAX)),
            new.at,
            new.at + LASTS,
            new.request,
            &packs,
            &slugs
        )
        .execute(&self.pool)
        .await?;
        Ok(())
    }

    /// A mock interview of theirs: that of this id, or else the latest one.
    ///
    /// # Errors
    /// Only when the database fails.
    pub async fn mock(&self, who: &Person, id: Option<MockId>) -> Result<Option<Mock>> {
        let found = sqlx::query_scalar!(
            "select mock_id from mock where workspace_id = $1 and member_id = $2 and ($3::bigint is null or mock_id = $3)
              order by mock_id desc limit 1",
            who.workspace.0,
            who.member.0,
            id.map(|id| id.0)
        )
        .fetch_optional(&self.pool)
        .await?;
        self.read_mock(who, found).await
    }

    /// The latest one that is over.
    ///
    /// # Errors
    /// Only when the database fails.
    pub async fn last_ended_mock(&self, who: &Person, now: DateTime<Utc>) -> Result<Option<Mock>> {
        let found = sqlx::query_scalar!(
            "select mock_id from mock where workspace_id = $1 and member_id = $2 and (ended_at is not null or ends_at <= $3)
              order by mock_id desc limit 1",
            who.workspace.0,
            who.member.0,
            now
        )
        .fetch_optional(&self.pool)
        .await?;
        self.read_mock(who, found).await
    }

    /// The last one before `mock` in which anything was answered, of the same role if there is one.
    ///
    /// # Errors
    /// Only when the database fails.
    pub async fn mock_before(&self, who: &Person, mock: &Mock) -> Result<Option<Mock>> {
        let found = sqlx::query_scalar!(
            "select m.mock_id from mock m
              where m.workspace_id = $1 and m.member_id = $2 and m.mock_id < $3
                and exists (select 1 from mock_question q
                             where q.workspace_id = m.workspace_id and q.mock_id = m.mock_id and q.grade is not null)
              order by m.role <> $4, m.mock_id desc limit 1",
            who.workspace.0,
            who.member.0,
            mock.id.0,
            mock.role
        )
        .fetch_optional(&self.pool)
        .await?;
        self.read_mock(who, found).await
    }

    async fn read_mock(&self, who: &Person, found: Option<i64>) -> Result<Option<Mock>> {
        let Some(id) = found.map(MockId) else { return Ok(None) };
        let rows = sqlx::query!(
            r#"select m.role, m.level as seniority, m.seconds, m.started_at, m.ended_at, q.pack, q.slug, a.revision, a.shown_at, a.done_at,
                      a.hints, a.answer, a.grade, a.late, a.request
                 from mock m
                 join mock_question a on a.workspace_id = m.workspace_id and a.mock_id = m.mock_id
                 join question_store.question q on q.question_id = a.question_id
                where m.workspace_id = $1 and m.member_id = $2 and m.mock_id = $3
                order by a.number"#,
            who.workspace.0,
            who.member.0,
            id.0
        )
        .fetch_all(&self.pool)
        .await?;
        let Some(first) = rows.first() else { return Ok(None) };
        let mut mock = Mock {
            id,
            role: first.role.clone(),
            level: Seniority::from_word(&first.seniority).unwrap_or_default(),
            per_answer: first.seconds.map(|seconds| TimeDelta::seconds(seconds.into())),
            started_at: first.started_at,
            ended_at: first.ended_at,
            questions: Vec::with_capacity(rows.len()),
        };
        for row in rows {
            let grade: Option<Grade> = row.grade.map(serde_json::from_value).transpose().context("a stored grade")?;
            mock.questions.push(MockQuestion {
                question: named(&row.pack, &row.slug)?,
                revision: row.revision,
                progress: Progress { shown_at: row.shown_at, done_at: row.done_at },
                hints: u8::try_from(row.hints).unwrap_or(u8::MAX),
                answered: row.answer.zip(grade),
                late: row.late,
                request: row.request,
            });
        }
        Ok(Some(mock))
    }

    /// The hint of this number is taken; the same again changes nothing.
    ///
    /// # Errors
    /// Only when the database fails.
    pub async fn take_mock_hint(&self, who: &Person, mock: MockId, number: u8, hint: u8) -> Result<()> {
        sqlx::query!(
            "update mock_question set hints = $4::smallint
              where workspace_id = $1 and mock_id = $2 and number = $3 and done_at is null and hints + 1 = $4::smallint",
            who.workspace.0,
            mock.0,
            i16::from(number),
            i16::from(hint)
        )
        .execute(&self.pool)
        .await?;
        Ok(())
    }

    /// Records an answer and puts the next question, or ends the interview after the last, in one statement.
    ///
    /// # Errors
    /// Only when the database fails.
    pub async fn answer_mock(&self, who: &Person, answer: &MockAnswer<'_>) -> Result<Recorded> {
        let grade = answer
            .answered
            .map(|(_, grade)| serde_json::to_value(grade))
            .transpose()
            .context("a grade is plain data")?;
        let outcome = sqlx::query!(
            r#"with done as (
                   update mock_question a set done_at = $4, answer = $5, grade = $6, late = $7, request = $8
                     from mock m
                    where m.workspace_id = a.workspace_id and m.mock_id = a.mock_id and m.ended_at is null
                      and a.workspace_id = $1 and a.mock_id = $2 and a.number = $3 and a.done_at is null and a.shown_at is not null
                      and not exists (select 1 from mock_question o where o.workspace_id = $1 and o.request = $8)
                   returning a.number),
               put as (
                   update mock_question a set shown_at = $4 from done
                    where a.workspace_id = $1 and a.mock_id = $2 and a.number = done.number + 1),
               over as (
                   update mock m set ended_at = $4 from done
                    where m.workspace_id = $1 and m.mock_id = $2
                      and not exists (select 1 from mock_question a
                                       where a.workspace_id = $1 and a.mock_id = $2 and a.number = done.number + 1))
               select exists (select 1 from done) as "now!",
                      exists (select 1 from mock_question where workspace_id = $1 and request = $8) as "before!""#,
            who.workspace.0,
            answer.mock.0,
            i16::from(answer.number),
            answer.at,
            answer.answered.map(|(words, _)| words),
            grade,
            answer.late,
            answer.request
        )
        .fetch_one(&self.pool)
        .await?;
        Ok(Recorded::of(outcome.now, outcome.before))
    }

    /// Ends a mock interview early; what is not answered stays so.
    ///
    /// # Errors
    /// Only when the database fails.
    pub async fn end_mock(&self, who: &Person, mock: MockId, at: DateTime<Utc>) -> Result<()> {
        sqlx::query!(
            "update mock set ended_at = least($4, ends_at) where workspace_id = $1 and member_id = $2 and mock_id = $3 and ended_at is null",
            who.workspace.0,
            who.member.0,
            mock.0,
            at
        )
        .execute(&self.pool)
        .await?;
        Ok(())
    }

    /// Ends what was left alone for too long. Returns how many.
    ///
    /// # Errors
    /// Only when the database fails.
    pub async fn end_left_mocks(&self, now: DateTime<Utc>) -> Result<u64> {
        let ended = sqlx::query!("update mock set ended_at = ends_at where ended_at is null and ends_at <= $1", now)
            .execute(&self.pool)
            .await?;
        Ok(ended.rows_affected())
    }
}

fn level(word: &str) -> Result<Level> {
    Ok(serde_json::from_value(serde_json::Value::String(word.to_owned())).context("a stored level")?)
}
