//! The question store: packs go in, questions come out.

use std::collections::BTreeMap;

use anyhow::Context as _;
use chrono::{DateTime, NaiveDate, Utc};
use sqlx::PgConnection;

use super::{Schedule, Store};
use crate::bank::{Pack, revision_of};
use crate::error::Result;
use crate::quiz::pick::Asked;
use crate::quiz::question::{Difficulty, Question, QuestionId};
use crate::quiz::{RoundId, ScheduleId, WorkspaceId};

/// What an import did with one pack.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct ImportReport {
    pub pack: String,
    pub version: u32,
    pub added: usize,
    pub changed: usize,
    pub retired: usize,
    pub unchanged: usize,
    /// Texts that a newer one replaced before at this version; raise the version to bring them back.
    pub held_back: usize,
    /// The store holds this newer version, so nothing was touched.
    pub kept_newer: Option<u32>,
}

impl std::fmt::Display for ImportReport {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        write!(f, "{}, version {}: ", self.pack, self.version)?;
        if let Some(newer) = self.kept_newer {
            return write!(f, "nothing was changed, because the question store holds the newer version {newer}");
        }
        write!(
            f,
            "{} new, {} changed, {} retired, {} as before",
            self.added, self.changed, self.retired, self.unchanged
        )?;
        if self.held_back > 0 {
            write!(
                f,
                "; {} texts were replaced before at this version and stay so – raise the version to bring them back",
                self.held_back
            )?;
        }
        Ok(())
    }
}

/// A pack as the store knows it.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct PackRow {
    pub pack: String,
    pub name: String,
    pub about: String,
    pub version: i32,
    /// Questions in play.
    pub questions: i64,
}

/// Which questions a schedule may ask.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct PoolFilter {
    /// Empty: all packs.
    pub packs: Vec<String>,
    pub difficulty: Option<Difficulty>,
}

/// What a schedule has left to ask.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct PoolLeft {
    /// Questions in play that it never asked.
    pub never_asked: i64,
    /// Whether the round in question asked something a second time.
    pub repeated: bool,
}

impl Store {
    /// Writes a pack: new texts become revisions, old ones are kept, missing questions are retired.
    /// A pack older than the stored one changes nothing, and neither does a text that was replaced before
    /// at the same version: an older binary never puts back older content.
    ///
    /// # Errors
    /// Only when the database fails.
    pub async fn import(&self, pack: &Pack, now: DateTime<Utc>) -> Result<ImportReport> {
        let version = pack.info.version.cast_signed();
        let mut report = ImportReport {
            pack: pack.slug.clone(),
            version: pack.info.version,
            added: 0,
            changed: 0,
            retired: 0,
            unchanged: 0,
            held_back: 0,
            kept_newer: None,
        };
        let mut tx = self.pool.begin().await?;
        // One import of a pack at a time, also from other processes.
        let stored =
            sqlx::query_scalar!("select version from question_store.pack where pack = $1 for update", pack.slug)
                .fetch_optional(&mut *tx)
                .await?;
        if let Some(stored) = stored
            && stored > version
        {
            report.kept_newer = Some(stored.cast_unsigned());
            return Ok(report);
        }
        sqlx::query!(
            "insert into question_store.pack (pack, name, about, licence, version, imported_at) values ($1, $2, $3, $4, $5, $6)
             on conflict (pack) do update set name = excluded.name, about = excluded.about, licence = excluded.licence,
                 version = excluded.version, imported_at = excluded.imported_at
             where (pack.name, pack.about, pack.licence, pack.version)
                   is distinct from (excluded.name, excluded.about, excluded.licence, excluded.version)",
            pack.slug,
            pack.info.name,
            pack.info.about,
            pack.info.licence,
            version,
            now
        )
        .execute(&mut *tx)
        .await?;
        let known = sqlx::query!(
            "select question_id, slug, revision, retired from question_store.question where pack = $1",
            pack.slug
        )
        .fetch_all(&mut *tx)
        .await?;
        let mut known: BTreeMap<_, _> = known.into_iter().map(|row| (row.slug.clone(), row)).collect();

        for (slug, question) in &pack.questions {
            let revision = revision_of(question);
            let question_id = match known.remove(slug) {
                Some(row) if row.revision == revision && row.retired == question.retired => {
                    report.unchanged += 1;
                    continue;
                }
                Some(row) => {
                    let replaced_before = sqlx::query_scalar!(
                        r#"select exists (select 1 from question_store.revision
                            where question_id = $1 and revision = $2 and pack_version = $3) as "known!""#,
                        row.question_id,
                        revision,
                        version
                    )
                    .fetch_one(&mut *tx)
                    .await?;
                    if replaced_before && row.revision != revision {
                        report.held_back += 1;
                        continue;
                    }
                    report.changed += 1;
                    row.question_id
                }
                None => {
                    report.added += 1;
                    sqlx::query_scalar!(
                        "insert into question_store.question (pack, slug, revision, level, difficulty, tags, covers, retired)
                         values ($1, $2, $3, $4, $5, $6, $7, $8) returning question_id",
                        pack.slug,
                        slug,
                        revision,
                        question.level.to_string(),
                        question.difficulty.to_string(),
                        &question.tags,
                        &question.covers,
                        question.retired
                    )
                    .fetch_one(&mut *tx)
                    .await?
                }
            };
            write_revision(&mut tx, question_id, &revision, question, version, now).await?;
        }
        for row in known.into_values().filter(|row| !row.retired) {
            sqlx::query!("update question_store.question set retired = true where question_id = $1", row.question_id)
                .execute(&mut *tx)
                .await?;
            report.retired += 1;
        }
        tx.commit().await?;
        Ok(report)
    }

    /// The packs in play, by name.
    ///
    /// # Errors
    /// Only when the database fails.
    pub async fn packs(&self) -> Result<Vec<PackRow>> {
        Ok(sqlx::query_as!(
            PackRow,
            r#"select p.pack, p.name, p.about, p.version, count(q.question_id) filter (where not q.retired) as "questions!"
                 from question_store.pack p left join question_store.question q on q.pack = p.pack
                group by p.pack order by p.pack"#
        )
        .fetch_all(&self.pool)
        .await?)
    }

    /// The questions that fit, in order of name.
    ///
    /// # Errors
    /// Only when the database fails.
    pub async fn questions(&self, filter: &PoolFilter) -> Result<Vec<QuestionId>> {
        let mut connection = self.pool.acquire().await?;
        fitting(&mut connection, filter).await
    }

    /// What a schedule asked so far.
    ///
    /// # Errors
    /// Only when the database fails.
    pub async fn asked(&self, workspace: WorkspaceId, schedule: ScheduleId) -> Result<BTreeMap<QuestionId, Asked>> {
        let mut connection = self.pool.acquire().await?;
        asked(&mut connection, workspace, schedule).await
    }

    /// The name of a question's current text.
    ///
    /// # Errors
    /// Only when the database fails, or the question was never imported.
    pub async fn current_revision(&self, question: &QuestionId) -> Result<String> {
        Ok(sqlx::query_scalar!(
            "select revision from question_store.question where pack = $1 and slug = $2",
            question.pack(),
            question.slug()
        )
        .fetch_one(&self.pool)
        .await?)
    }

    /// What is left to ask, as of the round just opened.
    ///
    /// # Errors
    /// Only when the database fails.
    pub async fn pool_left(&self, schedule: &Schedule, round: RoundId) -> Result<PoolLeft> {
        Ok(sqlx::query_as!(
            PoolLeft,
            r#"with asked as (
                   select round_id, question_id from round where workspace_id = $1 and schedule_id = $2 and question_id is not null)
               select (select count(*) from question_store.question q
                        where not q.retired and (cardinality($4::text[]) = 0 or q.pack = any ($4))
                          and ($5::text is null or q.difficulty = $5)
                          and not exists (select 1 from asked a where a.question_id = q.question_id)) as "never_asked!",
                      exists (select 1 from asked this join asked that using (question_id)
                               where this.round_id = $3 and that.round_id <> $3) as "repeated!""#,
            schedule.workspace.0,
            schedule.id.0,
            round.0,
            &schedule.pool.packs,
            schedule.pool.difficulty.map(|difficulty| difficulty.to_string())
        )
        .fetch_one(&self.pool)
        .await?)
    }

    /// One exact text.
    ///
    /// # Errors
    /// When it is not stored, or was written by a newer Hone in a shape this one cannot read.
    pub async fn revision(&self, revision: &str) -> Result<(QuestionId, Question)> {
        let row = sqlx::query!(
            "select q.pack, q.slug, r.body
               from question_store.revision r join question_store.question q on q.question_id = r.question_id
              where r.revision = $1 limit 1",
            revision
        )
        .fetch_one(&self.pool)
        .await?;
        let question = serde_json::from_value(row.body)
            .with_context(|| format!("the stored text of {}/{} cannot be read by this version", row.pack, row.slug))?;
        Ok((named(&row.pack, &row.slug)?, question))
    }
}

/// Keeps a text under its name and makes it the current one of its question.
async fn write_revision(
    connection: &mut PgConnection,
    question_id: i64,
    revision: &str,
    question: &Question,
    version: i32,
    now: DateTime<Utc>,
) -> Result<()> {
    let body = serde_json::to_value(question).context("a question is plain data")?;
    sqlx::query!(
        "insert into question_store.revision (question_id, revision, body, pack_version, imported_at)
         values ($1, $2, $3, $4, $5)
         on conflict (question_id, revision) do update set pack_version = excluded.pack_version",
        question_id,
        revision,
        body,
        version,
        now
    )
    .execute(&mut *connection)
    .await?;
    sqlx::query!(
        "update question_store.question set revision = $2, level = $3, difficulty = $4, tags = $5, covers = $6, retired = $7
          where question_id = $1",
        question_id,
        revision,
        question.level.to_string(),
        question.difficulty.to_string(),
        &question.tags,
        &question.covers,
        question.retired
    )
    .execute(&mut *connection)
    .await?;
    Ok(())
}

/// The name in a row, as the constraints of the question store let it be.
pub(super) fn named(pack: &str, slug: &str) -> anyhow::Result<QuestionId> {
    QuestionId::new(pack, slug).context("the question store holds only valid names")
}

/// The questions that fit, in order of name.
pub(super) async fn fitting(connection: &mut PgConnection, filter: &PoolFilter) -> Result<Vec<QuestionId>> {
    let rows = sqlx::query!(
        "select pack, slug from question_store.question
          where not retired and (cardinality($1::text[]) = 0 or pack = any ($1)) and ($2::text is null or difficulty = $2)
          order by pack, slug",
        &filter.packs,
        filter.difficulty.map(|difficulty| difficulty.to_string())
    )
    .fetch_all(connection)
    .await?;
    rows.into_iter().map(|row| Ok(named(&row.pack, &row.slug)?)).collect()
}

/// What a schedule asked so far.
pub(super) async fn asked(
    connection: &mut PgConnection,
    workspace: WorkspaceId,
    schedule: ScheduleId,
) -> Result<BTreeMap<QuestionId, Asked>> {
    let rows = sqlx::query!(
        r#"select q.pack, q.slug, count(*)::integer as "times!", max(r.local_day) as "last!: NaiveDate"
             from round r join question_store.question q on q.question_id = r.question_id
            where r.workspace_id = $1 and r.schedule_id = $2
            group by q.pack, q.slug"#,
        workspace.0,
        schedule.0
    )
    .fetch_all(connection)
    .await?;
    rows.into_iter()
        .map(|row| Ok((named(&row.pack, &row.slug)?, Asked { times: row.times.cast_unsigned(), last: row.last })))
        .collect()
}
