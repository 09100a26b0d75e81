//! What an attempt earns: a short list of named rules in whole points, each with what it saw.
//!
//! The reasons always add up to the total, so that a member can check the sum.

use serde::{Deserialize, Serialize};

/// What a full answer earns, without hints, at the first try.
pub const FULL_MARKS: i32 = 10;
/// What each hint seen before the attempt costs.
pub const HINT_PRICE: i32 = 1;
/// What each earlier attempt in the same round costs.
pub const RETRY_PRICE: i32 = 1;

/// What the rules look at.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
pub struct Facts {
    /// Thousandths of what full marks need.
    pub coverage: u16,
    /// Key points made, counted in halves.
    pub key_points_made_halves: u32,
    pub key_points: u32,
    /// Hints seen before this attempt.
    pub hints_shown: u8,
    /// Attempts made before this one in the same round.
    pub earlier_attempts: u8,
    /// The round was closed already.
    pub late: bool,
}

/// A rule that gives or takes points, with what it saw.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[serde(tag = "rule", rename_all = "snake_case")]
pub enum Rule {
    /// The key points made, counted in halves, of so many.
    Coverage { made_halves: u32, of: u32 },
    /// The hints seen before.
    Hints { seen: u8 },
    /// Which attempt in the round it is, from 2.
    Retries { attempt: u8 },
    /// The round was closed.
    Practice,
}

/// What one rule gave or took.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Reason {
    #[serde(flatten)]
    pub rule: Rule,
    pub points: i32,
}

/// What an attempt earns, and why.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Points {
    pub total: i32,
    /// They add up to `total`.
    pub reasons: Vec<Reason>,
}

/// Applies the rules in their order. Nothing goes below 0: a price takes at most what is there.
pub fn score(facts: &Facts) -> Points {
    let mut points = Points { total: 0, reasons: Vec::new() };
    let made = Rule::Coverage { made_halves: facts.key_points_made_halves, of: facts.key_points };
    points.give(made, coverage_points(facts.coverage));
    if facts.hints_shown > 0 {
        points.take(Rule::Hints { seen: facts.hints_shown }, i32::from(facts.hints_shown) * HINT_PRICE);
    }
    if facts.earlier_attempts > 0 {
        let attempt = facts.earlier_attempts.saturating_add(1);
        points.take(Rule::Retries { attempt }, i32::from(facts.earlier_attempts) * RETRY_PRICE);
    }
    if facts.late {
        points.take(Rule::Practice, points.total);
    }
    points
}

/// What a coverage in thousandths is worth, rounded half up.
fn coverage_points(coverage: u16) -> i32 {
    (i32::from(coverage.min(1000)) * FULL_MARKS + 500) / 1000
}

impl Points {
    fn give(&mut self, rule: Rule, points: i32) {
        self.total += points;
        self.reasons.push(Reason { rule, points });
    }

    fn take(&mut self, rule: Rule, price: i32) {
        self.give(rule, -price.min(self.total));
    }
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::*;

    const FULL: Facts = Facts {
        coverage: 1000,
        key_points_made_halves: 10,
        key_points: 5,
        hints_shown: 0,
        earlier_attempts: 0,
        late: false,
    };

    fn told(facts: Facts) -> (i32, Vec<(Rule, i32)>) {
        let points = score(&facts);
        (points.total, points.reasons.into_iter().map(|reason| (reason.rule, reason.points)).collect())
    }

    #[test]
    fn every_rule_tells_its_reason() {
        let all = Rule::Coverage { made_halves: 10, of: 5 };
        assert_eq!(told(FULL), (10, vec![(all, 10)]));
        assert_eq!(
            told(Facts { coverage: 700, key_points_made_halves: 7, hints_shown: 1, earlier_attempts: 1, ..FULL }),
            (
                5,
                vec![
                    (Rule::Coverage { made_halves: 7, of: 5 }, 7),
                    (Rule::Hints { seen: 1 }, -1),
                    (Rule::Retries { attempt: 2 }, -1)
                ]
            )
        );
        assert_eq!(
            told(Facts { hints_shown: 3, earlier_attempts: 2, late: true, ..FULL }),
            (
                0,
                vec![
                    (all, 10),
                    (Rule::Hints { seen: 3 }, -3),
                    (Rule::Retries { attempt: 3 }, -2),
                    (Rule::Practice, -5)
                ]
            )
        );
    }

    #[test]
    fn nothing_goes_below_zero_and_the_sum_stays_honest() {
        let facts = Facts { coverage: 100, key_points_made_halves: 1, hints_shown: 2, earlier_attempts: 1, ..FULL };
        let (total, reasons) = told(facts);
        assert_eq!((total, reasons.iter().map(|(_, points)| *points).collect()), (0, vec![1, -1, 0]));
    }

    #[test]
    fn a_reason_is_stored_flat() {
        let stored = serde_json::to_value(&score(&Facts { hints_shown: 1, ..FULL }).reasons).unwrap();
        insta::assert_snapshot!(stored, @r#"[{"rule":"coverage","made_halves":10,"of":5,"points":10},{"rule":"hints","seen":1,"points":-1}]"#);
    }

    #[test]
    fn halves_round_up() {
        assert_eq!([44, 45, 50, 949, 950, 1000].map(coverage_points), [0, 0, 1, 9, 10, 10]);
    }

    prop_compose! {
        fn facts()(coverage in 0_u16..=1200, halves in 0_u32..=14, hints_shown in 0_u8..6, earlier_attempts in 0_u8..6, late: bool) -> Facts {
            Facts { coverage, key_points_made_halves: halves, key_points: 7, hints_shown, earlier_attempts, late }
        }
    }

    proptest! {
        #[test]
        fn the_reasons_add_up(facts in facts()) {
            let points = score(&facts);
            prop_assert_eq!(points.reasons.iter().map(|reason| reason.points).sum::<i32>(), points.total);
            prop_assert!((0..=FULL_MARKS).contains(&points.total));
        }

        #[test]
        fn more_never_earns_less(facts in facts(), more in 0_u16..400) {
            let better = Facts { coverage: facts.coverage + more, ..facts };
            prop_assert!(score(&better).total >= score(&facts).total);
        }

        #[test]
        fn help_never_pays(facts in facts()) {
            let total = score(&facts).total;
            let hinted = score(&Facts { hints_shown: facts.hints_shown + 1, ..facts }).total;
            let retried = score(&Facts { earlier_attempts: facts.earlier_attempts + 1, ..facts }).total;
            let practised = score(&Facts { late: true, ..facts }).total;
            prop_assert!(hinted <= total && retried <= total && practised == 0);
        }
    }
}
