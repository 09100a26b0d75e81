//! Streaks: consecutive rounds answered, in one function.
//!
//! A streak counts rounds, not clock days: a day without a round breaks nothing, and neither does a round
//! that was never posted. Every seventh round answered in a row earns a freeze; at most two are held, and
//! one is spent by itself on each missed round. A freeze keeps the streak and adds nothing to it.

use chrono::NaiveDate;
use serde::{Deserialize, Serialize};

/// Rounds answered in a row that earn a freeze.
pub const ROUNDS_PER_FREEZE: u32 = 7;
/// The most freezes one can hold.
pub const MOST_FREEZES: u32 = 2;

/// What one member did with one round.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
pub enum Part {
    /// Answered before it closed.
    Answered,
    /// It closed without an answer.
    Missed,
    /// It is open and can still be answered.
    Open,
    /// It does not count: voided, or covered by an admin.
    Excused,
}

/// One round of a schedule as seen by one member.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Seen {
    /// The local day as of then; it is never rewritten.
    pub day: NaiveDate,
    pub part: Part,
}

/// Where a streak stands, and why.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct Streak {
    /// Rounds answered in a row up to now.
    pub current: u32,
    pub best: u32,
    /// Freezes held.
    pub freezes: u32,
    /// Rounds still to answer for the next freeze; `None` while the most are held.
    pub next_freeze_in: Option<u32>,
    /// The days covered by freezes in the current streak, oldest first.
    pub covered: Vec<NaiveDate>,
    /// The day whose miss ended the streak before this one.
    pub broken_on: Option<NaiveDate>,
    /// Whether a round is open that is not answered yet.
    pub open: bool,
}

/// The streak after these rounds of one schedule, oldest first. Rounds before the first answer do not matter.
pub fn streak(rounds: impl IntoIterator<Item = Seen>) -> Streak {
    let mut streak = Streak::default();
    let mut towards_freeze = 0;
    for round in rounds {
        match round.part {
            Part::Answered => {
                streak.current += 1;
                streak.best = streak.best.max(streak.current);
                if streak.freezes < MOST_FREEZES {
                    towards_freeze += 1;
                    if towards_freeze == ROUNDS_PER_FREEZE {
                        towards_freeze = 0;
                        streak.freezes += 1;
                    }
                }
            }
            Part::Missed if streak.current == 0 => {}
            Part::Missed if streak.freezes > 0 => {
                streak.freezes -= 1;
                streak.covered.push(round.day);
            }
            Part::Missed => {
                streak.current = 0;
                towards_freeze = 0;
                streak.covered.clear();
                streak.broken_on = Some(round.day);
            }
            Part::Open => streak.open = true,
            Part::Excused => {}
        }
    }
    streak.next_freeze_in = (streak.freezes < MOST_FREEZES).then_some(ROUNDS_PER_FREEZE - towards_freeze);
    streak
}

#[cfg(test)]
mod tests {
    use chrono::Days;
    use proptest::prelude::*;

    use super::*;

    fn after(parts: &str) -> Streak {
        let first = NaiveDate::from_ymd_opt(2026, 3, 2).unwrap();
        streak(parts.chars().zip(0..).map(|(letter, i)| Seen {
            day: first + Days::new(i),
            part: match letter {
                'a' => Part::Answered,
                'm' => Part::Missed,
                'o' => Part::Open,
                _ => Part::Excused,
            },
        }))
    }

    #[test]
    fn an_open_round_breaks_nothing() {
        let streak = after("aaao");
        assert_eq!((streak.current, streak.open), (3, true));
    }

    #[test]
    fn a_missed_round_breaks_it_and_says_which() {
        let streak = after("aaam");
        assert_eq!((streak.current, streak.best), (0, 3));
        assert_eq!(streak.broken_on, NaiveDate::from_ymd_opt(2026, 3, 5));
    }

    #[test]
    fn seven_rounds_earn_a_freeze_that_covers_a_miss_and_adds_nothing() {
        let streak = after("aaaaaaama");
        assert_eq!((streak.current, streak.freezes), (8, 0));
        assert_eq!(streak.covered, [NaiveDate::from_ymd_opt(2026, 3, 9).unwrap()]);
    }

    #[test]
    fn at_most_two_freezes_are_held() {
        let streak = after(&"a".repeat(50));
        assert_eq!((streak.freezes, streak.next_freeze_in), (MOST_FREEZES, None));
        assert_eq!(after(&format!("{}mmm", "a".repeat(50))).current, 0);
    }

    fn any_part() -> impl Strategy<Value = char> {
        prop::sample::select(vec!['a', 'm', 'x'])
    }

    proptest! {
        #[test]
        fn it_never_grows_without_an_answer(parts in prop::collection::vec(any_part(), 0..60), last in any_part()) {
            let before: String = parts.iter().collect();
            let grown = after(&format!("{before}{last}")).current;
            prop_assert!(grown <= after(&before).current + u32::from(last == 'a'));
        }

        #[test]
        fn an_excused_round_changes_nothing(parts in prop::collection::vec(any_part(), 0..40), at in 0usize..41) {
            let mut with = parts.clone();
            with.insert(at.min(parts.len()), 'x');
            let (a, b) = (after(&parts.iter().collect::<String>()), after(&with.iter().collect::<String>()));
            prop_assert_eq!((a.current, a.best, a.freezes), (b.current, b.best, b.freezes));
        }

        #[test]
        fn one_more_answer_never_leaves_one_worse_off(parts in prop::collection::vec(any_part(), 1..40), at in 0usize..40) {
            let mut better = parts.clone();
            let at = at % parts.len();
            better[at] = 'a';
            let best = |parts: &[char]| after(&parts.iter().collect::<String>()).best;
            prop_assert!(best(&better) >= best(&parts));
        }
    }
}
