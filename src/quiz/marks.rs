//! What answers in a quiz earn and what of it counts on the boards; which questions are asked, and in which order
//! everybody sees their options.

use chrono::{DateTime, TimeDelta, Utc};
use rand::SeedableRng as _;
use rand::rngs::ChaCha8Rng;
use rand::seq::SliceRandom as _;
use sha2::{Digest as _, Sha256};

use super::score::FULL_MARKS;
use super::sitting::{Mode, Rules};
use super::{MemberId, QuizId};

/// What a right answer earns in the quiz.
pub const RIGHT: i32 = 10;
/// The most that speed adds to a right answer.
pub const BONUS: i32 = 2;
/// Of so many quiz points one counts on the boards.
pub const QUIZ_POINTS_FOR_ONE: i32 = 4;
/// Quizzes of one day count for no more than this: what a full answer to one daily question earns.
pub const COUNTED_A_DAY: i32 = FULL_MARKS;

/// An answer as the rules see it.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Given {
    pub member: MemberId,
    pub right: bool,
    pub at: DateTime<Utc>,
}

/// What each answer to a question earns in the quiz, in the order given.
pub fn points(rules: &Rules, put_at: DateTime<Utc>, limit: TimeDelta, given: &[Given]) -> Vec<i32> {
    let winner = given.iter().filter(|given| given.right).min_by_key(|given| (given.at, given.member));
    let earned = |answer: &Given| match rules.mode {
        _ if !answer.right => 0,
        Mode::Race if winner.is_none_or(|winner| winner.member != answer.member) => 0,
        Mode::Everyone if rules.bonus && rules.timed() => RIGHT + bonus(answer.at - put_at, limit),
        Mode::Everyone | Mode::Race => RIGHT,
    };
    given.iter().map(earned).collect()
}

/// A point for each whole third of the time that is left, so two in the first third and one in the second.
fn bonus(taken: TimeDelta, limit: TimeDelta) -> i32 {
    let (taken, limit) = (taken.num_milliseconds().max(0), limit.num_milliseconds().max(1));
    if taken * 3 < limit {
        BONUS
    } else if taken * 3 < limit * 2 {
        BONUS / 2
    } else {
        0
    }
}

/// How many of `earned` quiz points count on the boards, when `before` points of that day's quizzes did already.
pub fn counted(earned: i32, before: i32) -> i32 {
    (earned / QUIZ_POINTS_FOR_ONE).min(COUNTED_A_DAY - before).max(0)
}

/// Which of the questions are asked, in order: those this place heard least often, shuffled by `seed`.
pub fn pick<T>(mut pool: Vec<(T, u32)>, rounds: u8, seed: u64) -> Vec<T> {
    pool.shuffle(&mut ChaCha8Rng::seed_from_u64(seed));
    pool.sort_by_key(|(_, times)| *times);
    pool.into_iter().take(rounds.into()).map(|(question, _)| question).collect()
}

/// The order in which one member sees the options of one question: place by place, the index of the option.
pub fn order(quiz: QuizId, number: u8, member: MemberId, options: usize) -> Vec<usize> {
    let mut digest = Sha256::new();
    digest.update(quiz.0.to_be_bytes());
    digest.update([number]);
    digest.update(member.0.to_be_bytes());
    let mut order: Vec<usize> = (0..options).collect();
    order.shuffle(&mut ChaCha8Rng::from_seed(digest.finalize().into()));
    order
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::super::sitting::Pace;
    use super::*;

    const RULES: Rules = Rules { rounds: 3, mode: Mode::Everyone, pace: Pace::Seconds(30), bonus: true };
    const LIMIT: TimeDelta = TimeDelta::seconds(30);

    fn at(seconds: i64) -> DateTime<Utc> {
        DateTime::from_timestamp(1_800_000_000 + seconds, 0).unwrap()
    }

    #[test]
    fn a_race_has_one_winner() {
        let rules = Rules { mode: Mode::Race, ..RULES };
        let given = |member, right, seconds| Given { member: MemberId(member), right, at: at(seconds) };
        let answers = [given(1, true, 5), given(2, true, 4), given(3, false, 1)];
        assert_eq!(points(&rules, at(0), LIMIT, &answers), [0, RIGHT, 0]);
    }

    #[test]
    fn speed_adds_a_little_and_can_be_switched_off() {
        let answers = [0, 9, 10, 19, 20, 30].map(|s| Given { member: MemberId(s), right: true, at: at(s) });
        assert_eq!(points(&RULES, at(0), LIMIT, &answers), [12, 12, 11, 11, 10, 10]);
        let plain = Rules { bonus: false, ..RULES };
        assert_eq!(points(&plain, at(0), LIMIT, &answers), [10; 6]);
    }

    #[test]
    fn grinding_quizzes_never_beats_the_daily_question() {
        let mut before = 0;
        for _ in 0..50 {
            before += counted(20 * (RIGHT + BONUS), before);
        }
        assert_eq!(before, FULL_MARKS);
        assert_eq!([0, 3, 4, 39, 40, 400].map(|earned| counted(earned, 0)), [0, 0, 1, 9, 10, 10]);
    }

    proptest! {
        #[test]
        fn everybody_sees_every_option_in_an_order_of_their_own(quiz: i64, number: u8, member: i64) {
            let mut seen = order(QuizId(quiz), number, MemberId(member), 4);
            prop_assert_eq!(&seen, &order(QuizId(quiz), number, MemberId(member), 4));
            seen.sort_unstable();
            prop_assert_eq!(seen, [0, 1, 2, 3]);
        }
    }
}
