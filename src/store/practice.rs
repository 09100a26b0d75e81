//! Practice: what somebody remembers of which question, and the question shown to them.

use anyhow::Context as _;
use chrono::{DateTime, TimeDelta, Utc};

use super::questions::named;
use super::{Recorded, Store};
use crate::chat::Platform;
use crate::error::Result;
use crate::quiz::grade::Grade;
use crate::quiz::question::{Difficulty, QuestionId};
use crate::quiz::review::{Candidate, Memory, Rating, Reviewed};
use crate::quiz::{MemberId, ShowingId, WorkspaceId};

/// What was put off comes again after this.
const PUT_OFF: TimeDelta = TimeDelta::hours(12);

/// Somebody in a workspace of their own, and who that is elsewhere.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Person {
    /// Their own workspace.
    pub workspace: WorkspaceId,
    pub member: MemberId,
    pub platform: Platform,
    /// The platform's id of them, the same in every workspace.
    pub external_id: String,
    /// Where they ask from.
    pub at: WorkspaceId,
}

/// The one query behind what may be asked of one person alone: a question that is open in a channel of theirs would
/// be given away. `$1` is their workspace, `$2` the member, `$3` and `$4` what the rest of it asks for.
macro_rules! select_questions_for {
    ($select:tt, $who:expr, $third:expr, $fourth:expr) => {
        sqlx::query!(
            $select + " and q.question_id not in (
                      select r.question_id from round r
                       where r.state = 'open' and r.question_id is not null
                         and (r.workspace_id = $7 or r.workspace_id in (
                              select m.workspace_id from member m join workspace w on w.workspace_id = m.workspace_id
                               where m.external_id = $5 and w.platform = $6)))
                order by q.pack, q.slug",
            $who.workspace.0,
            $who.member.0,
            $third,
            $fourth,
            $who.external_id,
            $who.platform.word(),
            $who.at.0
        )
    };
}
pub(super) use select_questions_for;

/// A question shown to be practised.
#[derive(Debug, Clone, PartialEq)]
pub struct Showing {
    pub id: ShowingId,
    pub question: QuestionId,
    pub revision: String,
    /// The packs practised; none: all.
    pub packs: Vec<String>,
    /// The order of the options.
    pub seed: i64,
    pub hints: u8,
    pub done: bool,
    /// The request that ended it.
    pub request: Option<String>,
    /// Of the answer that ended it.
    pub rating: Option<Rating>,
    /// What was remembered before, and when that was found.
    pub before: Option<(Memory, DateTime<Utc>)>,
    pub due_at: Option<DateTime<Utc>>,
}

/// How a showing ended.
#[derive(Debug, Clone)]
pub struct NewReview<'a> {
    pub showing: ShowingId,
    /// What the platform calls the request; sent twice, it counts once.
    pub request: &'a str,
    pub at: DateTime<Utc>,
    /// `None`: it was put off.
    pub outcome: Option<(Rating, Reviewed)>,
    /// Of an answer in words.
    pub grade: Option<&'a Grade>,
}

/// A daily question somebody answered, which is over.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct RoundAnswered {
    pub question: QuestionId,
    pub answered_at: DateTime<Utc>,
    /// Of the best answer, in thousandths.
    pub coverage: u16,
    pub hints: u8,
}

impl Store {
    /// Everything that may be practised, out of these packs (none: of all). A question that is open in a channel of
    /// theirs would be given away, so it waits.
    ///
    /// # Errors
    /// Only when the database fails.
    pub async fn practice_pool(&self, who: &Person, packs: &[String], now: DateTime<Utc>) -> Result<Vec<Candidate>> {
        let rows = select_questions_for!(
            r#"select q.pack, q.slug, q.difficulty, c.due_at as "due_at?"
                 from question_store.question q
                 left join practice_card c on c.workspace_id = $1 and c.member_id = $2 and c.question_id = q.question_id
                where not q.retired and (cardinality($3::text[]) = 0 or q.pack = any ($3))
                  and not exists (select 1 from showing s where s.workspace_id = $1 and s.member_id = $2
                                     and s.question_id = q.question_id and s.rating is null and s.done_at > $4)"#,
            who,
            packs,
            now - PUT_OFF
        )
        .fetch_all(&self.pool)
        .await?;
        rows.into_iter()
            .map(|row| {
                Ok(Candidate {
                    question: named(&row.pack, &row.slug)?,
                    difficulty: row.difficulty.parse().unwrap_or(Difficulty::Medium),
                    due_at: row.due_at,
                })
            })
            .collect()
    }

    /// The daily questions they answered, over by now, of which practice knows nothing yet.
    ///
    /// # Errors
    /// Only when the database fails.
    pub async fn rounds_to_learn_from(&self, who: &Person) -> Result<Vec<RoundAnswered>> {
        let rows = sqlx::query!(
            r#"select q.pack, q.slug, max(a.answered_at) as "answered_at!", max((a.grade ->> 'coverage')::integer) as "coverage!",
                      min(a.hints_shown) as "hints!"
                 from member m
                 join workspace w on w.workspace_id = m.workspace_id
                 join attempt_now a on a.workspace_id = m.workspace_id and a.member_id = m.member_id
                 join round r on r.workspace_id = a.workspace_id and r.round_id = a.round_id
                 join question_store.question q on q.question_id = r.question_id
                where m.external_id = $3 and w.platform = $4 and r.state = 'closed' and not q.retired
                  and not exists (select 1 from practice_card c
                                   where c.workspace_id = $1 and c.member_id = $2 and c.question_id = q.question_id)
                group by q.pack, q.slug"#,
            who.workspace.0,
            who.member.0,
            who.external_id,
            who.platform.word()
        )
        .fetch_all(&self.pool)
        .await?;
        rows.into_iter()
            .map(|row| {
                Ok(RoundAnswered {
                    question: named(&row.pack, &row.slug)?,
                    answered_at: row.answered_at,
                    coverage: u16::try_from(row.coverage).unwrap_or(0),
                    hints: u8::try_from(row.hints).unwrap_or(u8::MAX),
                })
            })
            .collect()
    }

    /// Counts an answer to a daily question as the first review of it.
    ///
    /// # Errors
    /// Only when the database fails.
    pub async fn learn_from_round(&self, who: &Person, round: &RoundAnswered, reviewed: &Reviewed) -> Result<()> {
        sqlx::query!(
            "insert into practice_card (workspace_id, member_id, question_id, stability, difficulty, reviewed_at, due_at, reviews)
             select $1, $2, question_id, $5, $6, $7, $8, 1 from question_store.question where pack = $3 and slug = $4
             on conflict on constraint practice_cards_key do nothing",
            who.workspace.0,
            who.member.0,
            round.question.pack(),
            round.question.slug(),
            reviewed.memory.stability,
            reviewed.memory.difficulty,
            round.answered_at,
            reviewed.due_at
        )
        .execute(&self.pool)
        .await?;
        Ok(())
    }

    /// Shows a question to be practised, unless one is shown already.
    ///
    /// # Errors
    /// Only when the database fails.
    pub async fn show_question(
        &self,
        who: &Person,
        question: &QuestionId,
        packs: &[String],
        seed: i64,
        now: DateTime<Utc>,
    ) -> Result<()> {
        sqlx::query!(
            "insert into showing (workspace_id, member_id, question_id, revision, seed, shown_at, packs)
             select $1, $2, question_id, revision, $5, $6, $7 from question_store.question where pack = $3 and slug = $4
             on conflict (workspace_id, member_id) where done_at is null do nothing",
            who.workspace.0,
            who.member.0,
            question.pack(),
            question.slug(),
            seed,
            now,
            packs
        )
        .execute(&self.pool)
        .await?;
        Ok(())
    }

    /// Takes back a question that was shown and not answered.
    ///
    /// # Errors
    /// Only when the database fails.
    pub async fn take_back(&self, who: &Person, showing: ShowingId) -> Result<()> {
        sqlx::query!(
            "delete from showing where workspace_id = $1 and member_id = $2 and showing_id = $3 and done_at is null",
            who.workspace.0,
            who.member.0,
            showing.0
        )
        .execute(&self.pool)
        .await?;
        Ok(())
    }

    /// The showing of that id, or else the one that waits for an answer; only ever their own.
    ///
    /// # Errors
    /// Only when the database fails.
    pub async fn showing(&self, who: &Person, id: Option<ShowingId>) -> Result<Option<Showing>> {
        let row = sqlx::query!(
            r#"select s.showing_id, q.pack, q.slug, s.revision, s.packs, s.seed, s.hints, s.done_at is not null as "done!", s.request, s.rating,
                      c.stability as "stability?", c.difficulty as "difficulty?", c.reviewed_at as "reviewed_at?", c.due_at as "due_at?"
                 from showing s
                 join question_store.question q on q.question_id = s.question_id
                 left join practice_card c
                   on c.workspace_id = s.workspace_id and c.member_id = s.member_id and c.question_id = s.question_id
                where s.workspace_id = $1 and s.member_id = $2
                  and (s.showing_id = $3 or ($3::bigint is null and s.done_at is null))"#,
            who.workspace.0,
            who.member.0,
            id.map(|id| id.0)
        )
        .fetch_optional(&self.pool)
        .await?;
        row.map(|row| {
            let memory =
                row.stability.zip(row.difficulty).map(|(stability, difficulty)| Memory { stability, difficulty });
            Ok(Showing {
                id: ShowingId(row.showing_id),
                question: named(&row.pack, &row.slug)?,
                revision: row.revision,
                packs: row.packs,
                seed: row.seed,
                hints: u8::try_from(row.hints).unwrap_or(u8::MAX),
                done: row.done,
                request: row.request,
                rating: row.rating.as_deref().and_then(Rating::from_word),
                before: memory.zip(row.reviewed_at),
                due_at: row.due_at,
            })
        })
        .transpose()
    }

    /// The hint of this number is taken; the same again changes nothing.
    ///
    /// # Errors
    /// Only when the database fails.
    pub async fn take_practice_hint(&self, who: &Person, showing: ShowingId, number: u8) -> Result<()> {
        sqlx::query!(
            "update showing set hints = $4::smallint
              where workspace_id = $1 and member_id = $2 and showing_id = $3 and done_at is null and hints + 1 = $4::smallint",
            who.workspace.0,
            who.member.0,
            showing.0,
            i16::from(number)
        )
        .execute(&self.pool)
        .await?;
        Ok(())
    }

    /// Ends a showing and keeps what is remembered now, in one statement.
    ///
    /// # Errors
    /// Only when the database fails.
    pub async fn end_showing(&self, who: &Person, review: &NewReview<'_>) -> Result<Recorded> {
        let grade = review.grade.map(serde_json::to_value).transpose().context("a grade is plain data")?;
        let reviewed = review.outcome.map(|(_, reviewed)| reviewed);
        let outcome = sqlx::query!(
            r#"with ended as (
                   update showing s set done_at = $4, request = $5, rating = $6, grade = $7
                    where s.workspace_id = $1 and s.member_id = $2 and s.showing_id = $3 and s.done_at is null
                      and not exists (select 1 from showing o where o.workspace_id = $1 and o.request = $5)
                   returning s.question_id),
               kept as (
                   insert into practice_card as c (workspace_id, member_id, question_id, stability, difficulty, reviewed_at, due_at, reviews)
                   select $1, $2, question_id, $8::real, $9::real, $4, $10::timestamptz, 1 from ended where $6::text is not null
                   on conflict on constraint practice_cards_key do update
                      set stability = excluded.stability, difficulty = excluded.difficulty, reviewed_at = excluded.reviewed_at,
                          due_at = excluded.due_at, reviews = c.reviews + 1)
               select exists (select 1 from ended) as "now!",
                      exists (select 1 from showing where workspace_id = $1 and request = $5) as "before!""#,
            who.workspace.0,
            who.member.0,
            review.showing.0,
            review.at,
            review.request,
            review.outcome.map(|(rating, _)| rating.word()),
            grade,
            reviewed.map(|reviewed| reviewed.memory.stability),
            reviewed.map(|reviewed| reviewed.memory.difficulty),
            reviewed.map(|reviewed| reviewed.due_at)
        )
        .fetch_one(&self.pool)
        .await?;
        Ok(Recorded::of(outcome.now, outcome.before))
    }
}
