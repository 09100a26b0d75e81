//! Which question a schedule asks next.
//!
//! Every schedule has a stored seed, and with it an order over all questions there are or will be: each
//! question's place is drawn from the seed and its name. New questions slip into the order without moving
//! the others, and nothing repeats until all was asked.

use std::collections::BTreeMap;
use std::str::FromStr;

use chrono::NaiveDate;
use rand::rngs::ChaCha8Rng;
use rand::{Rng, SeedableRng};
use serde::{Deserialize, Serialize};
use sha2::{Digest, Sha256};

use super::question::QuestionId;

/// What happens once every question of a schedule was asked.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum WhenAllAsked {
    /// Shuffle anew and start over.
    #[default]
    StartOver,
    /// Ask what was asked longest ago.
    OldestFirst,
    /// Post nothing more.
    Stop,
}

impl WhenAllAsked {
    /// The word it is stored and typed as.
    pub fn word(self) -> &'static str {
        match self {
            Self::StartOver => "start-over",
            Self::OldestFirst => "oldest-first",
            Self::Stop => "stop",
        }
    }
}

impl FromStr for WhenAllAsked {
    type Err = String;

    fn from_str(text: &str) -> Result<Self, Self::Err> {
        [Self::StartOver, Self::OldestFirst, Self::Stop]
            .into_iter()
            .find(|policy| policy.word() == text)
            .ok_or_else(|| format!("“{text}” is not one of start-over, oldest-first, stop."))
    }
}

/// How often and when last a schedule asked a question.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Asked {
    pub times: u32,
    pub last: NaiveDate,
}

/// The question to ask, and how many remain that were never asked (this one not counted).
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Picked {
    pub question: QuestionId,
    pub never_asked: usize,
}

/// The next question out of `pool`, or `None` when there is none or the policy says stop.
pub fn next(
    pool: &[QuestionId],
    asked: &BTreeMap<QuestionId, Asked>,
    seed: i64,
    policy: WhenAllAsked,
) -> Option<Picked> {
    let times = |id: &QuestionId| asked.get(id).map_or(0, |asked| asked.times);
    let never_asked = pool.iter().filter(|id| times(id) == 0).count();
    let fewest = pool.iter().map(times).min()?;
    if fewest > 0 && policy == WhenAllAsked::Stop {
        return None;
    }
    let question = if fewest > 0 && policy == WhenAllAsked::OldestFirst {
        pool.iter().min_by_key(|id| (asked.get(id).map(|asked| asked.last), place(seed, 0, id)))?
    } else {
        // Where one order ends and the next begins, what was just asked waits.
        let mut by_date: Vec<_> = pool.iter().filter_map(|id| asked.get(id).map(|asked| asked.last)).collect();
        by_date.sort_unstable();
        let recent = if fewest == 0 { None } else { by_date.get(by_date.len().div_ceil(2)).copied() };
        let candidates = || pool.iter().filter(|id| times(id) == fewest);
        let rested =
            candidates().filter(|id| recent.is_none_or(|recent| asked.get(id).is_none_or(|asked| asked.last < recent)));
        rested
            .min_by_key(|id| place(seed, fewest, id))
            .or_else(|| candidates().min_by_key(|id| place(seed, fewest, id)))?
    };
    Some(Picked { question: question.clone(), never_asked: never_asked.saturating_sub(1) })
}

/// A question's place in the order of one cycle.
fn place(seed: i64, cycle: u32, id: &QuestionId) -> (u64, QuestionId) {
    let mut digest = Sha256::new();
    digest.update(seed.to_be_bytes());
    digest.update(cycle.to_be_bytes());
    digest.update(id.to_string());
    (ChaCha8Rng::from_seed(digest.finalize().into()).next_u64(), id.clone())
}

/// A seed for a new schedule.
pub fn new_seed() -> i64 {
    rand::make_rng::<ChaCha8Rng>().next_u64().cast_signed()
}

#[cfg(test)]
mod tests {
    use chrono::Days;
    use proptest::prelude::*;

    use super::*;

    fn pool(n: usize) -> Vec<QuestionId> {
        (0..n).map(|i| QuestionId::new("demo", &format!("q{i}")).unwrap()).collect()
    }

    fn play(pool: &[QuestionId], seed: i64, policy: WhenAllAsked, days: u64) -> Vec<QuestionId> {
        let mut asked: BTreeMap<QuestionId, Asked> = BTreeMap::new();
        let mut order = Vec::new();
        for day in 0..days {
            let Some(picked) = next(pool, &asked, seed, policy) else { break };
            let last = NaiveDate::from_ymd_opt(2026, 1, 1).unwrap() + Days::new(day);
            let times = asked.get(&picked.question).map_or(0, |asked| asked.times) + 1;
            asked.insert(picked.question.clone(), Asked { times, last });
            order.push(picked.question);
        }
        order
    }

    #[test]
    fn the_order_is_stable_across_versions() {
        let order: Vec<_> = play(&pool(6), 7, WhenAllAsked::Stop, 9).iter().map(|id| id.slug().to_owned()).collect();
        insta::assert_debug_snapshot!(order, @r#"
        [
            "q3",
            "q5",
            "q4",
            "q1",
            "q2",
            "q0",
        ]
        "#);
    }

    proptest! {
        #[test]
        fn nothing_repeats_until_all_was_asked(n in 1usize..40, seed: i64) {
            let pool = pool(n);
            for policy in [WhenAllAsked::StartOver, WhenAllAsked::OldestFirst, WhenAllAsked::Stop] {
                let order = play(&pool, seed, policy, 3 * n as u64);
                for cycle in order.chunks(n) {
                    let mut seen = cycle.to_vec();
                    seen.sort();
                    seen.dedup();
                    prop_assert_eq!(seen.len(), cycle.len());
                }
                prop_assert_eq!(order.len(), if policy == WhenAllAsked::Stop { n } else { 3 * n });
                if n > 1 {
                    prop_assert!(order.windows(2).all(|pair| pair[0] != pair[1]), "the same question two days running");
                }
            }
        }

        #[test]
        fn a_new_question_moves_no_other(n in 2usize..30, seed: i64) {
            let larger = pool(n + 1);
            let before = play(&larger[..n], seed, WhenAllAsked::Stop, 100);
            let mut after = play(&larger, seed, WhenAllAsked::Stop, 100);
            after.retain(|id| *id != larger[n]);
            prop_assert_eq!(before, after);
        }
    }
}
