//! Seasons: which days one may take, and when its final standings are made.

use chrono::{DateTime, Days, NaiveDate, NaiveTime, Utc};
use chrono_tz::Tz;

use super::schedule::instant;

/// Days a season may last at most.
pub const LONGEST: i64 = 366;
/// So many days before today it may begin at the earliest.
pub const FURTHEST_BACK: i64 = 31;
/// So many days after today it may begin at the latest.
pub const FURTHEST_AHEAD: i64 = 366;
/// Letters of its name at most.
pub const LONGEST_NAME: usize = 50;
/// When it is over where no daily question opens.
pub const CLOSING_TIME: NaiveTime = NaiveTime::from_hms_opt(9, 0, 0).unwrap();

/// Some local days in a row, both ends included.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub struct Stretch {
    pub from: NaiveDate,
    pub to: NaiveDate,
}

impl Stretch {
    /// # Errors
    /// When it ends before it begins, or lasts too long.
    pub fn new(from: NaiveDate, to: NaiveDate) -> Result<Self, SeasonRefusal> {
        let days = (to - from).num_days() + 1;
        if days < 1 {
            return Err(SeasonRefusal::EndsBeforeItBegins { from, to });
        }
        if days > LONGEST {
            return Err(SeasonRefusal::TooLong { days, most: LONGEST });
        }
        Ok(Self { from, to })
    }

    /// The days of a season that is set up on `today`.
    ///
    /// # Errors
    /// Also when it begins too far away, on either side, or would be over already.
    pub fn starting(from: NaiveDate, to: NaiveDate, today: NaiveDate) -> Result<Self, SeasonRefusal> {
        let stretch = Self::new(from, to)?;
        Self::near(from, today)?;
        if to < today {
            return Err(SeasonRefusal::OverAlready { to });
        }
        Ok(stretch)
    }

    /// The days of a season whose first or last one is changed on `today`.
    ///
    /// # Errors
    /// When what changes could not have been set up today: the first day is too far away, the last one is over.
    pub fn edited(before: Self, from: NaiveDate, to: NaiveDate, today: NaiveDate) -> Result<Self, SeasonRefusal> {
        let stretch = Self::new(from, to)?;
        if from != before.from {
            Self::near(from, today)?;
        }
        if to != before.to && to < today {
            return Err(SeasonRefusal::OverAlready { to });
        }
        Ok(stretch)
    }

    fn near(from: NaiveDate, today: NaiveDate) -> Result<(), SeasonRefusal> {
        if !(-FURTHEST_BACK..=FURTHEST_AHEAD).contains(&(from - today).num_days()) {
            return Err(SeasonRefusal::BeginsTooFarAway { from, back: FURTHEST_BACK, ahead: FURTHEST_AHEAD });
        }
        Ok(())
    }

    pub fn contains(&self, day: NaiveDate) -> bool {
        self.from <= day && day <= self.to
    }

    pub fn overlaps(&self, other: &Self) -> bool {
        self.from <= other.to && other.from <= self.to
    }

    /// When the season is over: on the day after its last, when the next question comes, which is at `opens` on the
    /// wall. By then every round of its days had its time.
    pub fn over_at(&self, zone: Tz, opens: Option<NaiveTime>) -> DateTime<Utc> {
        instant(zone, (self.to + Days::new(1)).and_time(opens.unwrap_or(CLOSING_TIME)))
    }

    /// When its last day ends.
    pub fn ends_at(&self, zone: Tz) -> DateTime<Utc> {
        instant(zone, (self.to + Days::new(1)).and_time(NaiveTime::MIN))
    }
}

/// A no that has to do with seasons.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum SeasonRefusal {
    NoName,
    NameTooLong {
        letters: usize,
        most: usize,
    },
    NameTaken {
        name: String,
    },
    EndsBeforeItBegins {
        from: NaiveDate,
        to: NaiveDate,
    },
    TooLong {
        days: i64,
        most: i64,
    },
    BeginsTooFarAway {
        from: NaiveDate,
        back: i64,
        ahead: i64,
    },
    OverAlready {
        to: NaiveDate,
    },
    /// Another season has some of its days.
    Overlaps {
        name: String,
        stretch: Stretch,
    },
    /// There never was one.
    None,
    /// None is running or planned.
    NoneOpen,
    /// None is running.
    NoneRunning,
    Unknown {
        name: String,
        known: Vec<String>,
    },
    /// Several could be meant and none was named.
    Which {
        known: Vec<String>,
    },
    /// Its final standings are made.
    Over {
        name: String,
    },
    NotBegun {
        name: String,
        from: NaiveDate,
    },
    /// An edit that names nothing to change.
    NothingToChange,
}

/// The name of a season as it is kept: white space folded.
///
/// # Errors
/// When nothing is left, or too much.
pub fn name(typed: &str) -> Result<String, SeasonRefusal> {
    let shown: String = typed.chars().filter(|letter| !letter.is_control() || letter.is_whitespace()).collect();
    let name = shown.split_whitespace().collect::<Vec<_>>().join(" ");
    match name.chars().count() {
        0 => Err(SeasonRefusal::NoName),
        letters if letters > LONGEST_NAME => Err(SeasonRefusal::NameTooLong { letters, most: LONGEST_NAME }),
        _ => Ok(name),
    }
}

/// Whether two names are the same to people.
pub fn same_name(one: &str, other: &str) -> bool {
    one.to_lowercase() == other.to_lowercase()
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::*;
    use crate::quiz::standing::{Period, Span};

    fn day(text: &str) -> NaiveDate {
        text.parse().unwrap()
    }

    #[test]
    fn a_name_is_one_line_of_some_letters() {
        assert_eq!(name("  Spring\n 2026 "), Ok("Spring 2026".to_owned()));
        assert_eq!(name("a\0b"), Ok("ab".to_owned()));
        assert_eq!(name(" \t"), Err(SeasonRefusal::NoName));
        assert_eq!(name(&"é".repeat(51)), Err(SeasonRefusal::NameTooLong { letters: 51, most: 50 }));
        assert!(same_name("ÉTÉ 2026", "été 2026"));
    }

    #[test]
    fn it_may_begin_a_month_ago_and_not_be_over_already() {
        let today = day("2026-03-02");
        assert!(Stretch::starting(day("2026-01-30"), day("2026-03-02"), today).is_ok());
        for (from, to) in [("2026-01-29", "2026-03-02"), ("2027-03-04", "2027-03-05")] {
            let refused = Stretch::starting(day(from), day(to), today);
            assert!(matches!(refused, Err(SeasonRefusal::BeginsTooFarAway { .. })), "{refused:?}");
        }
        let refused = Stretch::starting(day("2026-02-01"), day("2026-03-01"), today);
        assert_eq!(refused, Err(SeasonRefusal::OverAlready { to: day("2026-03-01") }));
        let refused = Stretch::starting(day("2026-03-04"), day("2026-03-03"), today);
        assert!(matches!(refused, Err(SeasonRefusal::EndsBeforeItBegins { .. })), "{refused:?}");
    }

    #[test]
    fn what_is_not_changed_may_stay_as_it_is() {
        let (today, before) = (day("2026-06-10"), Stretch::new(day("2026-03-02"), day("2026-06-08")).unwrap());
        let edited = |from: &str, to: &str| Stretch::edited(before, day(from), day(to), today);
        assert_eq!(edited("2026-03-02", "2026-06-08"), Ok(before));
        assert!(edited("2026-03-02", "2026-06-10").is_ok());
        assert!(edited("2026-05-10", "2026-06-08").is_ok());
        assert_eq!(edited("2026-03-02", "2026-06-09"), Err(SeasonRefusal::OverAlready { to: day("2026-06-09") }));
        assert!(matches!(edited("2026-05-09", "2026-06-08"), Err(SeasonRefusal::BeginsTooFarAway { .. })));
    }

    #[test]
    fn it_is_over_when_the_next_question_comes() {
        let spring = Stretch::new(day("2026-03-01"), day("2026-03-28")).unwrap();
        let at = |text: &str| text.parse::<DateTime<Utc>>().unwrap();
        let (paris, opens) = (Tz::Europe__Paris, NaiveTime::from_hms_opt(2, 30, 0));
        assert_eq!(spring.over_at(paris, None), at("2026-03-29T07:00:00Z"));
        // The wall skips half past two on that night.
        assert_eq!(spring.over_at(paris, opens), at("2026-03-29T01:00:00Z"));
        assert_eq!(spring.ends_at(paris), at("2026-03-28T23:00:00Z"));
    }

    proptest! {
        #[test]
        fn stretches_overlap_when_they_share_a_day(a in 0i64..500, m in 0i64..400, b in 0i64..500, n in 0i64..400) {
            let first = day("2026-01-01");
            let at = |days: i64| first + chrono::TimeDelta::days(days);
            let (one, other) = (Stretch { from: at(a), to: at(a + m) }, Stretch { from: at(b), to: at(b + n) });
            let shared = (0..1000).any(|n| one.contains(at(n)) && other.contains(at(n)));
            prop_assert_eq!(one.overlaps(&other), shared);
            prop_assert_eq!(other.overlaps(&one), shared);
            prop_assert_eq!(Stretch::new(one.from, one.to).is_ok(), m < LONGEST);
        }

        #[test]
        fn the_period_of_a_season_is_no_other_one(number in 1i32..1 << 24, other in 1i32..1 << 24, days in 0i64..50_000) {
            let day = day("2000-01-03") + chrono::TimeDelta::days(days);
            let season = Period::of(Span::Season(number), day);
            prop_assert_eq!(season.number(), (4 << 24) + number);
            prop_assert!(!Period::all_of(day).contains(&season.number()));
            prop_assert_eq!(season == Period::of(Span::Season(other), day), number == other);
            prop_assert_eq!(Span::Season(number).to_string().parse(), Ok(Span::Season(number)));
        }

        #[test]
        fn no_name_panics_and_a_kept_one_stays(typed in ".{0,80}") {
            if let Ok(kept) = name(&typed) {
                prop_assert_eq!(name(&kept), Ok(kept));
            }
        }
    }
}
