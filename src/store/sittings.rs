//! Quizzes: started, joined, answered, left, moved on by their host. What time does to them is in `quiz_moves`.

use anyhow::Context as _;
use chrono::{DateTime, NaiveDate, Utc};
use serde_json::Value;

use super::seasons::periods_of;
use super::{OnConstraint as _, Store};
use crate::chat::{ChannelRef, Language, Platform, WorkspaceRef};
use crate::error::{QuizRefusal, Refusal, Result};
use crate::quiz::question::{Choice, Difficulty};
use crate::quiz::sitting::{Ending, Mode, Pace, Phase, Rules, State};
use crate::quiz::{MemberId, QuizId, WorkspaceId};

/// A quiz, running or over.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Quiz {
    pub workspace: WorkspaceId,
    pub id: QuizId,
    pub channel: ChannelRef,
    /// What is spoken in the channel.
    pub language: Language,
    /// `None`: somebody who is forgotten.
    pub host: Option<Host>,
    pub rules: Rules,
    /// Once it is over: where it was last.
    pub state: State,
    pub closes_at: Option<DateTime<Utc>>,
    pub ends_by: DateTime<Utc>,
    /// `None` while it runs.
    pub ending: Option<Ending>,
}

/// Who started a quiz.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Host {
    pub member: MemberId,
    pub name: String,
}

/// Which questions a quiz may ask.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct QuizFilter {
    /// Empty: all packs.
    pub packs: Vec<String>,
    /// Any of these; empty: all.
    pub tags: Vec<String>,
    pub difficulty: Option<Difficulty>,
}

/// A question a quiz could ask.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Candidate {
    pub question_id: i64,
    pub revision: String,
}

/// A quiz to be started.
#[derive(Debug, Clone)]
pub struct NewQuiz<'a> {
    pub workspace: WorkspaceId,
    pub channel: &'a str,
    pub host: MemberId,
    /// What the platform calls the request; sent twice, it starts one.
    pub request: &'a str,
    pub day: NaiveDate,
    pub rules: Rules,
    /// With the seconds each stays open.
    pub questions: &'a [(Candidate, i32)],
    pub at: DateTime<Utc>,
}

/// One question of a quiz.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct QuizQuestion {
    pub number: u8,
    /// It counts for nobody.
    pub withdrawn: bool,
    pub answers: i64,
    pub right: i64,
}

/// How taking an answer went.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Taken {
    Now,
    /// They had answered already: with this option.
    Before(u8),
    /// The question is not open any more.
    Late,
}

/// A member's part in a quiz.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Player {
    pub left: bool,
    /// Questions in a row they let go by.
    pub missed: u8,
}

/// One member's line in a quiz.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct TableLine {
    pub rank: i64,
    pub member: MemberId,
    pub name: String,
    pub points: i64,
    pub right: i64,
}

pub(super) struct Row {
    pub workspace_id: i64,
    pub platform: String,
    pub external_id: String,
    pub language: String,
    pub quiz_id: i64,
    pub channel: String,
    pub host: Option<i64>,
    pub host_name: Option<String>,
    pub rounds: i16,
    pub mode: String,
    pub pace: String,
    pub seconds: Option<i32>,
    pub bonus: bool,
    pub phase: String,
    pub number: i16,
    pub since: DateTime<Utc>,
    pub put_at: Option<DateTime<Utc>>,
    pub closes_at: Option<DateTime<Utc>>,
    pub hurried: bool,
    pub extended: bool,
    pub silent: i16,
    pub ends_by: DateTime<Utc>,
    pub ending: Option<String>,
}

/// The one query behind every look at quizzes; what follows is its `where` and `order`.
macro_rules! select_quizzes {
    ($rest:tt $(, $argument:expr)* $(,)?) => {
        sqlx::query_as!(
            $crate::store::sittings::Row,
            r#"select z.workspace_id, w.platform, w.external_id, w.language, z.quiz_id, z.channel, z.host, h.name as "host_name?", z.rounds, z.mode, z.pace,
                    z.seconds, z.bonus, z.phase, z.number, z.since, z.put_at, z.closes_at, z.hurried, z.extended, z.silent, z.ends_by,
                    z.ending
               from quiz z
               join workspace w on w.workspace_id = z.workspace_id
               left join member h on h.workspace_id = z.workspace_id and h.member_id = z.host "# + $rest,
            $($argument),*
        )
    };
}
pub(super) use select_quizzes;

/// A count in the rows, which never exceeds what it is read as.
pub(super) fn small(number: i16) -> u8 {
    u8::try_from(number).unwrap_or(u8::MAX)
}

impl Row {
    pub(super) fn read(self) -> Result<Quiz> {
        let seconds = self.seconds.and_then(|seconds| u32::try_from(seconds).ok()).unwrap_or(30);
        Ok(Quiz {
            workspace: WorkspaceId(self.workspace_id),
            id: QuizId(self.quiz_id),
            channel: ChannelRef {
                workspace: WorkspaceRef {
                    platform: Platform::from_word(&self.platform).context("a known platform")?,
                    id: self.external_id,
                },
                id: self.channel,
            },
            language: super::workspaces::language(&self.language),
            host: self.host.zip(self.host_name).map(|(member, name)| Host { member: MemberId(member), name }),
            rules: Rules {
                rounds: small(self.rounds),
                mode: if self.mode == "race" { Mode::Race } else { Mode::Everyone },
                pace: match self.pace.as_str() {
                    "double" => Pace::Double,
                    "seconds" => Pace::Seconds(seconds),
                    "untimed" => Pace::Untimed,
                    _ => Pace::Scaled,
                },
                bonus: self.bonus,
            },
            state: State {
                phase: match self.phase.as_str() {
                    "lobby" => Phase::Lobby,
                    "asking" => Phase::Asking,
                    _ => Phase::Showing,
                },
                number: small(self.number),
                since: self.since,
                put_at: self.put_at,
                hurried: self.hurried,
                extended: self.extended,
                silent: small(self.silent),
            },
            closes_at: self.closes_at,
            ends_by: self.ends_by,
            ending: self.ending.map(|word| match word.as_str() {
                "finished" => Ending::Finished,
                "stopped" => Ending::Stopped,
                "nobody" => Ending::Nobody,
                "deserted" => Ending::Deserted,
                "unreachable" => Ending::Unreachable,
                _ => Ending::Interrupted,
            }),
        })
    }
}

impl Store {
    /// # Errors
    /// Only when the database fails.
    pub async fn quiz(&self, workspace: WorkspaceId, quiz: QuizId) -> Result<Option<Quiz>> {
        select_quizzes!("where z.workspace_id = $1 and z.quiz_id = $2", workspace.0, quiz.0)
            .fetch_optional(&self.pool)
            .await?
            .map(Row::read)
            .transpose()
    }

    /// The quiz of a channel: the running one, or else the last.
    ///
    /// # Errors
    /// Only when the database fails.
    pub async fn latest_quiz(&self, workspace: WorkspaceId, channel: &str) -> Result<Option<Quiz>> {
        select_quizzes!(
            "where z.workspace_id = $1 and z.channel = $2 order by z.quiz_id desc limit 1",
            workspace.0,
            channel
        )
        .fetch_optional(&self.pool)
        .await?
        .map(Row::read)
        .transpose()
    }

    /// The questions a quiz could ask, each with how often quizzes of the channel asked it. A question that a round
    /// still has open is not among them: its quiz would give the answer away.
    ///
    /// # Errors
    /// Only when the database fails.
    pub async fn quiz_pool(
        &self,
        workspace: WorkspaceId,
        channel: &str,
        filter: &QuizFilter,
    ) -> Result<Vec<(Candidate, u32)>> {
        let rows = sqlx::query!(
            r#"select q.question_id, q.revision,
                      (select count(*)::integer from quiz_question a join quiz z on z.workspace_id = a.workspace_id and z.quiz_id = a.quiz_id
                        where a.workspace_id = $1 and z.channel = $2 and a.question_id = q.question_id and a.closed_at is not null) as "times!"
                 from question_store.question q
                 join question_store.revision r on r.question_id = q.question_id and r.revision = q.revision
                where not q.retired and r.body ? 'choice'
                  and (cardinality($3::text[]) = 0 or q.pack = any ($3)) and (cardinality($4::text[]) = 0 or q.tags && $4)
                  and ($5::text is null or q.difficulty = $5)
                  and not exists (select 1 from round o where o.workspace_id = $1 and o.question_id = q.question_id and o.state = 'open')
                order by q.pack, q.slug"#,
            workspace.0,
            channel,
            &filter.packs,
            &filter.tags,
            filter.difficulty.map(|difficulty| difficulty.to_string())
        )
        .fetch_all(&self.pool)
        .await?;
        Ok(rows
            .into_iter()
            .map(|row| (Candidate { question_id: row.question_id, revision: row.revision }, row.times.cast_unsigned()))
            .collect())
    }

    /// The multiple-choice forms of these texts, in the order given.
    ///
    /// # Errors
    /// When one is not stored, or cannot be read by this version.
    pub async fn choices(&self, questions: &[Candidate]) -> Result<Vec<Choice>> {
        let ids: Vec<i64> = questions.iter().map(|question| question.question_id).collect();
        let revisions: Vec<String> = questions.iter().map(|question| question.revision.clone()).collect();
        let rows = sqlx::query_scalar!(
            r#"select r.body -> 'choice' as "choice!: Value"
                 from unnest($1::bigint[], $2::text[]) with ordinality u (question_id, revision, place)
                 join question_store.revision r on r.question_id = u.question_id and r.revision = u.revision
                order by u.place"#,
            &ids,
            &revisions
        )
        .fetch_all(&self.pool)
        .await?;
        Ok(rows
            .into_iter()
            .map(|choice| serde_json::from_value(choice).context("a stored multiple-choice form"))
            .collect::<anyhow::Result<_>>()?)
    }

    /// Starts a quiz with its host as the first player. The same request again gives the same quiz.
    ///
    /// # Errors
    /// A refusal when the channel has one.
    pub async fn start_quiz(&self, new: &NewQuiz<'_>) -> Result<QuizId> {
        let boards = [self.board(new.workspace, None).await?.0, self.board(new.workspace, Some(new.channel)).await?.0];
        let (pace, seconds) = match new.rules.pace {
            Pace::Scaled => ("scaled", None),
            Pace::Double => ("double", None),
            Pace::Seconds(seconds) => ("seconds", Some(seconds.cast_signed())),
            Pace::Untimed => ("untimed", None),
        };
        let mut tx = self.pool.begin().await?;
        let before = sqlx::query_scalar!(
            "select quiz_id from quiz where workspace_id = $1 and request = $2",
            new.workspace.0,
            new.request
        )
        .fetch_optional(&mut *tx)
        .await?;
        if let Some(before) = before {
            return Ok(QuizId(before));
        }
        let periods = periods_of(&mut tx, new.workspace, new.day).await?;
        let quiz = sqlx::query_scalar!(
            "insert into quiz (workspace_id, channel, host, request, local_day, boards, periods, rounds, mode, pace, seconds, bonus,
                               phase, number, since, hurried, extended, silent, look_at, ends_by, started_at)
             values ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12, 'lobby', 0, $13, false, false, 0, $13, $14, $13)
             returning quiz_id",
            new.workspace.0,
            new.channel,
            new.host.0,
            new.request,
            new.day,
            &boards,
            &periods,
            i16::from(new.rules.rounds),
            if new.rules.mode == Mode::Race { "race" } else { "everyone" },
            pace,
            seconds,
            new.rules.bonus,
            new.at,
            new.rules.ends_by(new.at)
        )
        .fetch_one(&mut *tx)
        .await
        .on_constraint("one_quiz_a_channel", Refusal::Quiz(QuizRefusal::Running))?;
        for (number, (question, open_for)) in (1_i16..).zip(new.questions) {
            sqlx::query!(
                "insert into quiz_question (workspace_id, quiz_id, number, question_id, revision, open_for) values ($1, $2, $3, $4, $5, $6)",
                new.workspace.0,
                quiz,
                number,
                question.question_id,
                question.revision,
                open_for
            )
            .execute(&mut *tx)
            .await?;
        }
        sqlx::query!(
            "with player as (
                 insert into quiz_player (workspace_id, quiz_id, member_id, joined_at) values ($1, $2, $3, $4))
             insert into quiz_screen (workspace_id, quiz_id, kind, number, next_edit_at) values ($1, $2, 'lobby', 0, $4)",
            new.workspace.0,
            quiz,
            new.host.0,
            new.at
        )
        .execute(&mut *tx)
        .await?;
        tx.commit().await?;
        Ok(QuizId(quiz))
    }

    /// A member joins, or comes back. `false` when the quiz is over.
    ///
    /// # Errors
    /// Only when the database fails.
    pub async fn join_quiz(
        &self,
        workspace: WorkspaceId,
        quiz: QuizId,
        member: MemberId,
        at: DateTime<Utc>,
    ) -> Result<bool> {
        let joined = sqlx::query_scalar!(
            r#"with running as (
                   update quiz set look_at = least(look_at, $4) where workspace_id = $1 and quiz_id = $2 and phase <> 'over'
                   returning workspace_id, quiz_id),
               joined as (
                   insert into quiz_player as p (workspace_id, quiz_id, member_id, joined_at)
                   select workspace_id, quiz_id, $3, $4 from running
                   on conflict on constraint quiz_players_key do update set left_at = null, missed = 0),
               screen as (
                   update quiz_screen s set wanted = s.wanted + 1 from running r
                    where s.workspace_id = r.workspace_id and s.quiz_id = r.quiz_id and s.kind = 'lobby')
               select exists (select 1 from running) as "joined!""#,
            workspace.0,
            quiz.0,
            member.0,
            at
        )
        .fetch_one(&self.pool)
        .await?;
        Ok(joined)
    }

    /// A member leaves; nobody waits for them any more, and their points stay. `false` when they were not in it.
    ///
    /// # Errors
    /// Only when the database fails.
    pub async fn leave_quiz(
        &self,
        workspace: WorkspaceId,
        quiz: QuizId,
        member: MemberId,
        at: DateTime<Utc>,
    ) -> Result<bool> {
        let left = sqlx::query_scalar!(
            r#"with running as (
                   update quiz set look_at = least(look_at, $4) where workspace_id = $1 and quiz_id = $2 and phase <> 'over'
                   returning workspace_id, quiz_id),
               gone as (
                   update quiz_player p set left_at = coalesce(p.left_at, $4) from running r
                    where p.workspace_id = r.workspace_id and p.quiz_id = r.quiz_id and p.member_id = $3
                   returning p.workspace_id, p.quiz_id),
               screen as (
                   update quiz_screen s set wanted = s.wanted + 1 from gone g
                    where s.workspace_id = g.workspace_id and s.quiz_id = g.quiz_id and s.kind = 'lobby')
               select exists (select 1 from gone) as "left!""#,
            workspace.0,
            quiz.0,
            member.0,
            at
        )
        .fetch_one(&self.pool)
        .await?;
        Ok(left)
    }
}
