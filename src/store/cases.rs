//! Reports and appeals: filed, shown, decided.

use anyhow::Context as _;
use chrono::{DateTime, NaiveDate, Utc};
use sqlx::PgConnection;

use super::questions::named;
use super::{OnConstraint as _, Store};
use crate::error::{CaseRefusal, Refusal, Result};
use crate::quiz::grade::Grade;
use crate::quiz::moderation::{CASES_A_WORD, MOST_OPEN};
use crate::quiz::question::QuestionId;
use crate::quiz::{CaseId, MemberId, PhrasingId, QuizId, RoundId, WorkspaceId};

/// Something a member objects to.
#[derive(Debug, Clone, Copy)]
pub struct NewCase<'a> {
    pub workspace: WorkspaceId,
    pub member: MemberId,
    pub about: Met<'a>,
    pub says: &'a str,
    /// What the platform calls the request; sent twice, it is filed once.
    pub request: &'a str,
    pub at: DateTime<Utc>,
}

/// What it is about.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Met<'a> {
    /// The question of a round.
    Round(RoundId),
    /// A question of a quiz, from 1.
    Quiz(QuizId, u8),
    /// The grade of their own attempt, from 1, and the key point they believe they made.
    Attempt(RoundId, i16, Option<&'a str>),
}

/// A case as moderators see it.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Case {
    pub id: CaseId,
    pub member: MemberId,
    pub member_name: String,
    pub question: QuestionId,
    pub revision: String,
    /// The round it was met in, and its day.
    pub round: Option<(RoundId, NaiveDate)>,
    /// Of an appeal.
    pub attempt: Option<AppealedAttempt>,
    pub key_point: Option<String>,
    pub says: String,
    pub opened_at: DateTime<Utc>,
    pub open: bool,
}

/// The attempt an appeal is about, as it holds now.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct AppealedAttempt {
    pub number: i16,
    /// Empty: its words were removed.
    pub answer: String,
    pub grade: Grade,
    pub points: i32,
    pub hints_shown: i16,
}

/// Characters of a reason for a decision.
pub const LONGEST_REASON: usize = 200;

/// Who decides something, by which request.
#[derive(Debug, Clone, Copy)]
pub struct Deciding<'a> {
    pub workspace: WorkspaceId,
    pub author: MemberId,
    /// What the platform calls the request; sent twice, it decides once.
    pub request: &'a str,
    pub at: DateTime<Utc>,
    /// In their own words, at most [`LONGEST_REASON`] characters; empty: they do not say.
    pub reason: &'a str,
}

/// What becomes of a case.
#[derive(Debug, Clone, Copy)]
pub enum Verdict<'a> {
    Accepted,
    Rejected,
    /// An appeal is accepted: this phrase makes the key point from now on, looked for by this pattern.
    Phrasing {
        key_point: &'a str,
        phrase: &'a str,
        pattern: &'a str,
    },
}

struct Row {
    case_id: i64,
    member_id: i64,
    member_name: String,
    pack: String,
    slug: String,
    revision: String,
    round_id: Option<i64>,
    local_day: Option<NaiveDate>,
    number: Option<i16>,
    answer: Option<String>,
    grade: Option<serde_json::Value>,
    points: Option<i32>,
    hints_shown: Option<i16>,
    key_point: Option<String>,
    says: String,
    opened_at: DateTime<Utc>,
    state: String,
}

impl Row {
    fn read(self) -> Result<Case> {
        let attempt = match (self.number, self.answer, self.grade) {
            (Some(number), Some(answer), Some(grade)) => Some(AppealedAttempt {
                number,
                answer,
                grade: serde_json::from_value(grade).context("a stored grade")?,
                points: self.points.unwrap_or_default(),
                hints_shown: self.hints_shown.unwrap_or_default(),
            }),
            _ => None,
        };
        Ok(Case {
            id: CaseId(self.case_id),
            member: MemberId(self.member_id),
            member_name: self.member_name,
            question: named(&self.pack, &self.slug)?,
            revision: self.revision,
            round: self.round_id.map(RoundId).zip(self.local_day),
            attempt,
            key_point: self.key_point,
            says: self.says,
            opened_at: self.opened_at,
            open: self.state == "open",
        })
    }
}

/// The one query behind every look at cases; what follows is its `where` and `order`.
macro_rules! select_cases {
    ($rest:tt $(, $argument:expr)* $(,)?) => {
        sqlx::query_as!(
            Row,
            r#"select c.case_id, c.member_id, m.name as member_name, q.pack, q.slug, c.revision, c.round_id, r.local_day as "local_day?",
                    a.number as "number?", a.answer as "answer?", a.grade as "grade?", a.points as "points?", a.hints_shown as "hints_shown?",
                    c.key_point, c.says, c.opened_at, c.state
               from moderation_case c
               join member m on m.workspace_id = c.workspace_id and m.member_id = c.member_id
               join question_store.question q on q.question_id = c.question_id
               left join round r on r.workspace_id = c.workspace_id and r.round_id = c.round_id
               left join attempt_now a on a.workspace_id = c.workspace_id and a.round_id = c.round_id and a.member_id = c.member_id
                    and a.number = c.attempt "# + $rest,
            $($argument),*
        )
    };
}

async fn hold_workspace(connection: &mut PgConnection, workspace: WorkspaceId) -> Result<()> {
    sqlx::query!("select workspace_id from workspace where workspace_id = $1 for no key update", workspace.0)
        .fetch_one(connection)
        .await?;
    Ok(())
}

impl Store {
    /// Files a report or an appeal; the same request again files nothing. Whoever looks after the workspace is told of
    /// new ones, but not of each.
    ///
    /// # Errors
    /// A refusal when the member has one about this already, or too many.
    pub async fn file_case(&self, new: &NewCase<'_>) -> Result<()> {
        let mut tx = self.pool.begin().await?;
        // One at a time in a workspace, so that limits hold.
        hold_workspace(&mut tx, new.workspace).await?;
        let before = sqlx::query!(
            r#"select exists (select 1 from moderation_case where workspace_id = $1 and request = $2) as "filed!",
                      (select count(*) from moderation_case where workspace_id = $1 and member_id = $3 and state = 'open') as "open!""#,
            new.workspace.0,
            new.request,
            new.member.0
        )
        .fetch_one(&mut *tx)
        .await?;
        if before.filed {
            return Ok(());
        }
        let (round, quiz, attempt, key_point) = match new.about {
            Met::Round(round) => (Some(round.0), None, None, None),
            Met::Quiz(quiz, number) => (None, Some((quiz.0, i16::from(number))), None, None),
            Met::Attempt(round, number, key_point) => (Some(round.0), None, Some(number), key_point),
        };
        let (one_each, again) = match attempt {
            None => ("one_open_report", CaseRefusal::Reported),
            Some(_) => ("one_open_appeal", CaseRefusal::Appealed),
        };
        let filed = sqlx::query_scalar!(
            "insert into moderation_case (workspace_id, kind, member_id, question_id, revision, round_id, quiz_id, quiz_number, attempt,
                                          key_point, says, request, opened_at)
             select $1, case when $6::smallint is null then 'report' else 'appeal' end, $2, met.question_id, met.revision, $3, $4, $5, $6,
                    $7, $8, $9, $10
               from (select question_id, revision from round where workspace_id = $1 and round_id = $3 and question_id is not null
                     union all
                     select question_id, revision from quiz_question where workspace_id = $1 and quiz_id = $4 and number = $5) met
             returning case_id",
            new.workspace.0,
            new.member.0,
            round,
            quiz.map(|quiz| quiz.0),
            quiz.map(|quiz| quiz.1),
            attempt,
            key_point,
            new.says,
            new.request,
            new.at
        )
        .fetch_optional(&mut *tx)
        .await
        .on_constraint(one_each, again.into())?;
        let Some(filed) = filed else { return Err(Refusal::OldButton.into()) };
        if before.open >= MOST_OPEN {
            return Err(CaseRefusal::TooMany { most: MOST_OPEN }.into());
        }
        sqlx::query!(
            "insert into private_word (workspace_id, about, case_id, queued_at, due_at)
             select $1, 'cases', $4, $2, $2
              where not exists (select 1 from private_word w
                     where w.workspace_id = $1 and w.about = 'cases' and w.queued_at > $2::timestamptz - interval '1 day'
                       and (select count(*) from moderation_case c where c.workspace_id = $1 and c.case_id > w.case_id) < $3)",
            new.workspace.0,
            new.at,
            CASES_A_WORD,
            filed
        )
        .execute(&mut *tx)
        .await?;
        tx.commit().await?;
        Ok(())
    }

    /// # Errors
    /// Only when the database fails.
    pub async fn case(&self, workspace: WorkspaceId, case: CaseId) -> Result<Option<Case>> {
        select_cases!("where c.workspace_id = $1 and c.case_id = $2", workspace.0, case.0)
            .fetch_optional(&self.pool)
            .await?
            .map(Row::read)
            .transpose()
    }

    /// The oldest open case after one, or of all.
    ///
    /// # Errors
    /// Only when the database fails.
    pub async fn next_case(&self, workspace: WorkspaceId, after: Option<CaseId>) -> Result<Option<Case>> {
        select_cases!(
            "where c.workspace_id = $1 and c.case_id > $2 and c.state = 'open' order by c.case_id limit 1",
            workspace.0,
            after.map_or(i64::MIN, |after| after.0)
        )
        .fetch_optional(&self.pool)
        .await?
        .map(Row::read)
        .transpose()
    }

    /// How many cases wait.
    ///
    /// # Errors
    /// Only when the database fails.
    pub async fn open_cases(&self, workspace: WorkspaceId) -> Result<i64> {
        Ok(sqlx::query_scalar!(
            r#"select count(*) as "open!" from moderation_case where workspace_id = $1 and state = 'open'"#,
            workspace.0
        )
        .fetch_one(&self.pool)
        .await?)
    }

    /// An attempt of a member in a round as it holds now, by its number; 0 is the best.
    ///
    /// # Errors
    /// Only when the database fails.
    pub async fn attempt_to_appeal(
        &self,
        workspace: WorkspaceId,
        round: RoundId,
        external_id: &str,
        number: u8,
    ) -> Result<Option<AppealedAttempt>> {
        let row = sqlx::query!(
            r#"select a.number as "number!", a.answer as "answer!", a.grade as "grade!", a.points as "points!", a.hints_shown as "hints_shown!"
                 from attempt_now a join member m on m.workspace_id = a.workspace_id and m.member_id = a.member_id
                where a.workspace_id = $1 and a.round_id = $2 and m.external_id = $3 and ($4::smallint = 0 or a.number = $4)
                order by a.points desc, a.number desc limit 1"#,
            workspace.0,
            round.0,
            external_id,
            i16::from(number)
        )
        .fetch_optional(&self.pool)
        .await?;
        row.map(|row| {
            Ok(AppealedAttempt {
                number: row.number,
                answer: row.answer,
                grade: serde_json::from_value(row.grade).context("a stored grade")?,
                points: row.points,
                hints_shown: row.hints_shown,
            })
        })
        .transpose()
    }

    /// The phrasing that a request accepted, if it did.
    ///
    /// # Errors
    /// Only when the database fails.
    pub async fn phrasing_of_request(&self, workspace: WorkspaceId, request: &str) -> Result<Option<PhrasingId>> {
        let found = sqlx::query_scalar!(
            r#"select phrasing_id as "phrasing_id!" from decision where workspace_id = $1 and request = $2 and phrasing_id is not null"#,
            workspace.0,
            request
        )
        .fetch_optional(&self.pool)
        .await?;
        Ok(found.map(PhrasingId))
    }

    /// Decides a case; the member will be told. The same request again decides nothing. With a phrasing, answers under
    /// way are graded again, and all that were given are still to be: [`Store::phrasings_to_apply`].
    ///
    /// # Errors
    /// A refusal when it was decided before.
    pub async fn decide_case(
        &self,
        by: &Deciding<'_>,
        case: CaseId,
        verdict: Verdict<'_>,
    ) -> Result<Option<PhrasingId>> {
        let mut tx = self.pool.begin().await?;
        // As whoever is forgotten holds it, so that neither waits for the other with something in hand.
        hold_workspace(&mut tx, by.workspace).await?;
        let locked = sqlx::query!(
            r#"select question_id, state, phrasing_id,
                      exists (select 1 from decision d where d.workspace_id = $1 and d.request = $3 and d.case_id = $2) as "again!"
                 from moderation_case where workspace_id = $1 and case_id = $2 for update"#,
            by.workspace.0,
            case.0,
            by.request
        )
        .fetch_optional(&mut *tx)
        .await?
        .ok_or(Refusal::OldButton)?;
        if locked.again {
            return Ok(locked.phrasing_id.map(PhrasingId));
        }
        if locked.state != "open" {
            return Err(CaseRefusal::Decided.into());
        }
        let mut phrasing = None;
        if let Verdict::Phrasing { key_point, phrase, pattern } = verdict {
            let id = sqlx::query_scalar!(
                "insert into phrasing as p (workspace_id, question_id, key_point, phrase, pattern, author_member_id, accepted_at)
                 values ($1, $2, $3, $4, $5, $6, $7)
                 on conflict on constraint phrasings_accepted_once do update set regraded_at = null
                 returning phrasing_id",
                by.workspace.0,
                locked.question_id,
                key_point,
                phrase,
                pattern,
                by.author.0,
                by.at
            )
            .fetch_one(&mut *tx)
            .await?;
            // Whoever grades an answer to it right now looks again, and then finds the phrasing.
            sqlx::query!(
                "update round set moves = moves + 1 where workspace_id = $1 and question_id = $2",
                by.workspace.0,
                locked.question_id
            )
            .execute(&mut *tx)
            .await?;
            phrasing = Some(id);
        }
        let (state, what) = match verdict {
            Verdict::Accepted => ("accepted", "accepted"),
            Verdict::Rejected => ("rejected", "rejected"),
            Verdict::Phrasing { .. } => ("accepted", "phrasing"),
        };
        sqlx::query!(
            "with decided as (
                 update moderation_case set state = $3, decided_at = $4, author_member_id = $5, phrasing_id = $6
                  where workspace_id = $1 and case_id = $2
                 returning workspace_id, case_id, kind, member_id, question_id),
             told as (
                 insert into private_word (workspace_id, member_id, about, case_id, queued_at, due_at)
                 -- with a phrasing, when it is known what that moved
                 select workspace_id, member_id, $3, case_id, $4, $4 from decided where $6::bigint is null)
             insert into decision (workspace_id, decided_at, author_member_id, what, appeal, case_id, question_id, phrasing_id, member_id, request)
             select workspace_id, $4, $5, $7, kind = 'appeal', case_id, question_id, $6, member_id, $8 from decided",
            by.workspace.0,
            case.0,
            state,
            by.at,
            by.author.0,
            phrasing,
            what,
            by.request
        )
        .execute(&mut *tx)
        .await?;
        tx.commit().await?;
        Ok(phrasing.map(PhrasingId))
    }
}
