//! An accepted phrasing, applied to the answers given before: whoever said it has the key point, and more points if it
//! earns more. Interrupted anywhere it is taken up again by whatever process is there, and doing it twice changes nothing.

use std::collections::HashMap;
use std::sync::Arc;

use anyhow::anyhow;
use chrono::{DateTime, Utc};

use crate::app::{App, Prepared};
use crate::bank;
use crate::commands::points_of;
use crate::error::Result;
use crate::quiz::grade::{Grader, raised, with_accepted};
use crate::store::{Cause, CauseKind, GradedAttempt, Phrasing, Regraded};

/// Phrasings taken up at once.
const PAGE: i64 = 20;
/// How often a round that answers come in for is graded again before it is left for the next time.
const LOOKS: u32 = 20;

/// Takes up what was accepted and not applied to the end.
pub(crate) async fn apply_due(app: &App, now: DateTime<Utc>) -> Result<()> {
    for phrasing in app.store.phrasings_to_apply(PAGE).await? {
        apply(app, &phrasing, now).await?;
    }
    Ok(())
}

/// Grades every answer to the question in the workspace again, with the phrasing, and queues the words to those whose
/// points moved.
pub(crate) async fn apply(app: &App, phrasing: &Phrasing, now: DateTime<Utc>) -> Result<()> {
    let store = &app.store;
    let question = (phrasing.workspace, phrasing.question.pack(), phrasing.question.slug());
    let id = phrasing.id.to_string();
    let cause = Cause { kind: CauseKind::Phrasing, author: phrasing.author, remark: &id };
    let mut texts: HashMap<String, (Arc<Prepared>, Grader)> = HashMap::new();
    for (workspace, round) in store.answered_rounds(Some(question)).await? {
        let mut done = false;
        for _ in 0..LOOKS {
            let Some(seen) = store.graded_round(workspace, round).await? else { break };
            if !texts.contains_key(&seen.revision) {
                let prepared = app.prepared(&seen.revision).await?;
                let accepted = with_accepted(&prepared.question, &[(&phrasing.key_point, &phrasing.pattern)]);
                let grader = Grader::new(&accepted, bank::lexicon())
                    .map_err(|problems| anyhow!("phrasing {id} cannot be read: {problems:?}"))?;
                texts.insert(seen.revision.clone(), (prepared, grader));
            }
            let Some((prepared, grader)) = texts.get(&seen.revision) else { break };
            let better: Vec<_> =
                seen.attempts.iter().filter_map(|attempt| better(attempt, prepared, grader, phrasing)).collect();
            if store.adjust(&seen, &better, cause, now).await?.is_some() {
                done = true;
                break;
            }
        }
        if !done {
            tracing::info!(%round, "answers keep coming; the rest is graded anew next time");
            return Ok(());
        }
    }
    store.phrasing_applied(phrasing, now).await
}

/// What an attempt earns with the phrasing, if that is more.
fn better(attempt: &GradedAttempt, prepared: &Prepared, grader: &Grader, phrasing: &Phrasing) -> Option<Regraded> {
    let hints = u8::try_from(attempt.hints_shown).unwrap_or(0);
    let found = grader.grade(attempt.answer.as_deref()?, hints.into());
    let grade = raised(&attempt.grade, found.point(&phrasing.key_point)?, &prepared.question)?;
    let points = points_of(&grade, hints, u8::try_from(attempt.number - 1).unwrap_or(0));
    (points.total > attempt.points).then_some(Regraded {
        member: attempt.member,
        number: attempt.number,
        grade,
        points,
    })
}
