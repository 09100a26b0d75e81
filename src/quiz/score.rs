//! What an attempt earns: a short list of named rules in whole points, each with its reason in words.
//!
//! The reasons always add up to the total, so that a member can check the sum.

use std::fmt;

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

/// A rule that gives or takes points.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum RuleName {
    Coverage,
    Hints,
    Retries,
    Practice,
}

/// What one rule gave or took.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Reason {
    pub rule: RuleName,
    pub points: i32,
    /// In words, to be read after the number: "4 of 5 key points".
    pub says: String,
}

/// What an attempt earns, and why.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Points {
    pub total: i32,
    /// They add up to `total`.
    pub reasons: Vec<Reason>,
}

impl fmt::Display for Reason {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self.points {
            0 => f.write_str(&self.says),
            // A true minus sign, as in print.
            taken if taken < 0 => write!(f, "{} \u{2212}{}", self.says, taken.unsigned_abs()),
            given => write!(f, "{} +{given}", self.says),
        }
    }
}

/// Applies the rules in their order. Nothing goes below 0: a price takes at most what is there.
pub fn score(facts: &Facts) -> Points {
    let mut points = Points { total: 0, reasons: Vec::new() };
    points.give(RuleName::Coverage, coverage_points(facts.coverage), made_in_words(facts));
    if facts.hints_shown > 0 {
        let says = match facts.hints_shown {
            1 => "one hint".to_owned(),
            2 => "two hints".to_owned(),
            more => format!("{} hints", in_words(more)),
        };
        points.take(RuleName::Hints, i32::from(facts.hints_shown) * HINT_PRICE, says);
    }
    if facts.earlier_attempts > 0 {
        let says = match facts.earlier_attempts {
            1 => "second try".to_owned(),
            2 => "third try".to_owned(),
            more => format!("try number {}", u16::from(more) + 1),
        };
        points.take(RuleName::Retries, i32::from(facts.earlier_attempts) * RETRY_PRICE, says);
    }
    if facts.late {
        points.take(RuleName::Practice, points.total, "practice: the round was closed".to_owned());
    }
    points
}

/// What a coverage in thousandths is worth, rounded half up.
fn coverage_points(coverage: u16) -> i32 {
    (i32::from(coverage.min(1000)) * FULL_MARKS + 500) / 1000
}

fn made_in_words(facts: &Facts) -> String {
    let half = if facts.key_points_made_halves % 2 == 1 { "½" } else { "" };
    let made = match facts.key_points_made_halves / 2 {
        0 if !half.is_empty() => half.to_owned(),
        whole => format!("{whole}{half}"),
    };
    let noun = if facts.key_points == 1 { "key point" } else { "key points" };
    format!("{made} of {} {noun}", facts.key_points)
}

fn in_words(number: u8) -> String {
    match number {
        3 => "three".to_owned(),
        4 => "four".to_owned(),
        more => more.to_string(),
    }
}

impl Points {
    fn give(&mut self, rule: RuleName, points: i32, says: String) {
        self.total += points;
        self.reasons.push(Reason { rule, points, says });
    }

    fn take(&mut self, rule: RuleName, price: i32, says: String) {
        self.give(rule, -price.min(self.total), says);
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

    fn told(facts: Facts) -> String {
        let points = score(&facts);
        let reasons: Vec<_> = points.reasons.iter().map(ToString::to_string).collect();
        format!("{} = {}", points.total, reasons.join(", "))
    }

    #[test]
    fn every_rule_tells_its_reason() {
        assert_eq!(told(FULL), "10 = 5 of 5 key points +10");
        assert_eq!(
            told(Facts { coverage: 700, key_points_made_halves: 7, hints_shown: 1, earlier_attempts: 1, ..FULL }),
            "5 = 3½ of 5 key points +7, one hint \u{2212}1, second try \u{2212}1"
        );
        assert_eq!(
            told(Facts { hints_shown: 3, earlier_attempts: 2, late: true, ..FULL }),
            "0 = 5 of 5 key points +10, three hints \u{2212}3, third try \u{2212}2, practice: the round was closed \u{2212}5"
        );
    }

    #[test]
    fn nothing_goes_below_zero_and_the_sum_stays_honest() {
        assert_eq!(
            told(Facts { coverage: 100, key_points_made_halves: 1, hints_shown: 2, earlier_attempts: 1, ..FULL }),
            "0 = ½ of 5 key points +1, two hints \u{2212}1, second try"
        );
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
