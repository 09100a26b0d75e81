//! The app: all a front end ever calls is [`App::handle`].

use std::collections::HashMap;
use std::sync::{Arc, OnceLock, RwLock};
use std::time::Instant;

use anyhow::anyhow;
use rand::Rng as _;
use tokio::sync::Notify;

use crate::bank;
use crate::board_link::BoardLinks;
use crate::chat::{Block, Language, Manner, Reply, Span, Tone};
use crate::commands::{self, Request};
use crate::error::{Error, Result};
use crate::metrics::{Metrics, Outcome};
use crate::quiz::grade::{Grader, with_accepted};
use crate::quiz::question::{Question, QuestionId};
use crate::quiz::{PhrasingId, WorkspaceId};
use crate::store::Store;
use crate::words::{Words, say};

/// What the bot is made of. Cheap to share; holds nothing a restart would lose.
#[derive(Debug)]
pub struct App {
    pub store: Store,
    /// Texts read once, by revision. A revision never changes, so this is never stale.
    prepared: RwLock<HashMap<String, Arc<Prepared>>>,
    /// Rubrics with what a workspace accepted besides, by workspace and revision.
    accepted: RwLock<HashMap<(WorkspaceId, String), Accepting>>,
    pub metrics: Metrics,
    /// Where boards can be read on the web, too.
    pub board_links: Option<BoardLinks>,
    /// Rung when something became due that the scheduler should not sleep over.
    due: Notify,
    /// The same for the quizzes.
    quiz_due: Notify,
}

/// Phrasings, and a rubric with them.
type Accepting = (Vec<PhrasingId>, Arc<Grader>);

/// One exact text of a question.
#[derive(Debug)]
pub struct Prepared {
    pub id: QuestionId,
    pub revision: String,
    pub question: Question,
    /// Compiled when the first answer comes: posting a question needs none.
    grader: OnceLock<Arc<Grader>>,
}

impl Prepared {
    /// The compiled rubric, as the question's file has it; answers are graded by [`App::grader`].
    fn grader(&self) -> Result<Arc<Grader>> {
        if let Some(grader) = self.grader.get() {
            return Ok(grader.clone());
        }
        let grader = self.compiled(&self.question)?;
        Ok(self.grader.get_or_init(|| grader).clone())
    }

    fn compiled(&self, question: &Question) -> Result<Arc<Grader>> {
        let grader = Grader::new(question, bank::lexicon())
            .map_err(|problems| anyhow!("the stored patterns of {} cannot be read: {problems:?}", self.id))?;
        Ok(Arc::new(grader))
    }
}

impl App {
    pub fn new(store: Store) -> Self {
        Self {
            store,
            prepared: RwLock::default(),
            accepted: RwLock::default(),
            metrics: Metrics::default(),
            board_links: None,
            due: Notify::new(),
            quiz_due: Notify::new(),
        }
    }

    /// With boards on the web.
    #[must_use]
    pub fn publishing(self, board_links: BoardLinks) -> Self {
        Self { board_links: Some(board_links), ..self }
    }

    /// Answers a request; never fails. A fault of ours is logged here, once, and the member gets its number.
    pub async fn handle(&self, request: &Request) -> Reply {
        let ask = request.ask.name();
        let begun = Instant::now();
        let words = self.words(request).await;
        let (mut reply, outcome) = match commands::answer(self, request, words).await {
            Ok(reply) => (reply, Outcome::Answered),
            Err(Error::Refused(refusal)) => (refusal.reply(words), Outcome::Refused),
            Err(Error::Internal(error)) => {
                let reference = reference();
                tracing::error!(%reference, ask, error = format!("{error:#}"), "a request failed");
                (apology(words, reference), Outcome::Failed)
            }
        };
        reply.language = words.language();
        self.metrics.answered(ask, outcome, begun.elapsed());
        reply
    }

    /// The words to answer in: those of the member's own app where only they see it, else the workspace's.
    async fn words(&self, request: &Request) -> &'static Words {
        if request.ask.manner() != Manner::Public
            && let Some(language) = request.language
        {
            return Words::of(language);
        }
        let language = self.store.language(&request.channel.workspace).await.unwrap_or_else(|error| {
            tracing::warn!(%error, "which language the workspace speaks could not be read");
            Language::default()
        });
        Words::of(language)
    }

    /// A revision's text, with what is needed to grade answers to it.
    ///
    /// # Errors
    /// When it is not stored, or cannot be read by this version.
    pub async fn prepared(&self, revision: &str) -> Result<Arc<Prepared>> {
        if let Some(known) = self.prepared.read().unwrap_or_else(std::sync::PoisonError::into_inner).get(revision) {
            return Ok(known.clone());
        }
        let (id, question) = self.store.revision(revision).await?;
        let prepared = Arc::new(Prepared { id, revision: revision.to_owned(), question, grader: OnceLock::new() });
        self.prepared
            .write()
            .unwrap_or_else(std::sync::PoisonError::into_inner)
            .insert(revision.to_owned(), prepared.clone());
        Ok(prepared)
    }

    /// What answers to a question are graded by in a workspace: its rubric with the phrasings accepted there. Which these
    /// are is read each time, since another process may have accepted one.
    ///
    /// # Errors
    /// When the database fails, or the patterns cannot be read by this version.
    pub async fn grader(&self, workspace: WorkspaceId, prepared: &Prepared) -> Result<Arc<Grader>> {
        let phrasings = self.store.phrasings(workspace, &prepared.id).await?;
        if phrasings.is_empty() {
            return prepared.grader();
        }
        let ids: Vec<_> = phrasings.iter().map(|phrasing| phrasing.id).collect();
        let key = (workspace, prepared.revision.clone());
        if let Some((known, grader)) = self.accepted.read().unwrap_or_else(std::sync::PoisonError::into_inner).get(&key)
            && *known == ids
        {
            return Ok(grader.clone());
        }
        let accepted: Vec<_> = phrasings.iter().map(|phrasing| (&phrasing.key_point, &phrasing.pattern)).collect();
        let grader = prepared.compiled(&with_accepted(&prepared.question, &accepted))?;
        self.accepted.write().unwrap_or_else(std::sync::PoisonError::into_inner).insert(key, (ids, grader.clone()));
        Ok(grader)
    }

    /// Tells the scheduler not to wait for its next round.
    pub fn ring(&self) {
        self.due.notify_one();
    }

    /// Tells the quizmaster that something was said in a quiz.
    pub fn ring_quiz(&self) {
        self.quiz_due.notify_one();
    }

    /// Resolves when [`Self::ring_quiz`] was called.
    pub async fn quiz_rung(&self) {
        self.quiz_due.notified().await;
    }

    /// Resolves when [`Self::ring`] was called.
    pub async fn rung(&self) {
        self.due.notified().await;
    }
}

/// A short number to find a fault in the log by.
fn reference() -> String {
    const LETTERS: &[u8] = b"23456789ABCDEFGHJKLMNPQRSTUVWXYZ";
    let mut random = rand::make_rng::<rand::rngs::ChaCha8Rng>();
    (0..6).map(|_| char::from(LETTERS[(random.next_u32() % 32) as usize])).collect()
}

fn apology(words: &Words, reference: String) -> Reply {
    let line = say!(words, "broken", reference = Span::Code(reference));
    Reply::default().tone(Tone::Failed).with(Block::Paragraph(line))
}
