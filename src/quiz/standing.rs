//! Rankings: which period a day belongs to, and who stands where.

use std::fmt;
use std::str::FromStr;

use chrono::{Datelike, Days, Months, NaiveDate};
use serde::{Deserialize, Serialize};

use super::GroupId;

/// The stretch of time a leaderboard looks at.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Default, Serialize, Deserialize)]
#[serde(rename_all = "lowercase")]
pub enum Span {
    Day,
    /// ISO week, from Monday.
    #[default]
    Week,
    Month,
    /// The season of the workspace that has this number.
    Season(i32),
    /// All time.
    All,
}

impl Span {
    /// Those that every day has; seasons come and go.
    pub const EVERY: [Self; 4] = [Self::Day, Self::Week, Self::Month, Self::All];

    pub fn word(self) -> &'static str {
        match self {
            Self::Day => "day",
            Self::Week => "week",
            Self::Month => "month",
            Self::Season(_) => "season",
            Self::All => "all",
        }
    }
}

/// Who is ranked on a board.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub enum Scope {
    /// Those who answered in the channel where it is asked for.
    Channel,
    /// Those who answered anywhere in the workspace.
    Workspace,
    /// The members of one study group.
    Group(GroupId),
    /// The study groups, against each other.
    Groups,
}

/// The word buttons carry; they outlive updates, so it must not change.
impl fmt::Display for Scope {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Channel => f.write_str("c"),
            Self::Workspace => f.write_str("w"),
            Self::Group(group) => write!(f, "g{group}"),
            Self::Groups => f.write_str("g"),
        }
    }
}

impl FromStr for Scope {
    type Err = ();

    fn from_str(word: &str) -> Result<Self, ()> {
        match word {
            "c" => Ok(Self::Channel),
            "w" => Ok(Self::Workspace),
            "g" => Ok(Self::Groups),
            _ => {
                let number = word.strip_prefix('g').filter(|number| !number.starts_with('+')).ok_or(())?;
                number.parse().map(Self::Group).map_err(|_| ())
            }
        }
    }
}

/// What buttons carry; they outlive updates, so it must not change.
impl fmt::Display for Span {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(self.word())?;
        if let Self::Season(number) = self { number.fmt(f) } else { Ok(()) }
    }
}

impl FromStr for Span {
    type Err = ();

    fn from_str(word: &str) -> Result<Self, ()> {
        if let Some(number) = word.strip_prefix("season").filter(|number| !number.starts_with('+')) {
            return number.parse().map(Self::Season).map_err(|_| ());
        }
        Self::EVERY.into_iter().find(|span| span.word() == word).ok_or(())
    }
}

/// One day, week, month or all time, as one number: the kind above, the running number below bit 24.
///
/// The encoding is stored; it must not change.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub struct Period(i32);

/// A Monday. Days and weeks are counted from here.
const EPOCH: NaiveDate = NaiveDate::from_ymd_opt(2000, 1, 3).unwrap();

impl Period {
    pub const ALL_TIME: Self = Self(5 << 24);

    pub fn of(span: Span, day: NaiveDate) -> Self {
        let days = i32::try_from((day - EPOCH).num_days()).unwrap_or(0);
        Self(match span {
            Span::Day => (1 << 24) + days,
            Span::Week => (2 << 24) + days.div_euclid(7),
            Span::Month => (3 << 24) + day.year() * 12 + day.month0().cast_signed(),
            Span::Season(number) => return Self::season(number),
            Span::All => Self::ALL_TIME.0,
        })
    }

    /// The season of a workspace that has this number.
    pub const fn season(number: i32) -> Self {
        Self((4 << 24) + number)
    }

    /// Every period an answer of this day counts for, besides a season's.
    pub fn all_of(day: NaiveDate) -> Vec<i32> {
        Span::EVERY.into_iter().map(|span| Self::of(span, day).0).collect()
    }

    pub fn number(self) -> i32 {
        self.0
    }
}

/// The period before the one that `day` lies in, where moving up and down between the two says something: weeks and months.
pub fn period_before(span: Span, day: NaiveDate) -> Option<Period> {
    let day_before = match span {
        Span::Week => day - Days::new(7),
        Span::Month => day.with_day(1)? - Days::new(1),
        _ => return None,
    };
    Some(Period::of(span, day_before))
}

/// The first day after the period that `day` lies in; `None` for all time, and for a season, which has an end of its own.
pub fn ends_before(span: Span, day: NaiveDate) -> Option<NaiveDate> {
    match span {
        Span::Day => Some(day + Days::new(1)),
        Span::Week => Some(day + Days::new(u64::from(7 - day.weekday().num_days_from_monday()))),
        Span::Month => day.with_day(1).map(|first| first + Months::new(1)),
        Span::Season(_) | Span::All => None,
    }
}

/// One member's line in a ranking.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Standing {
    /// Competition rank: equal points share it, and the next one is skipped (1-2-2-4).
    pub rank: i64,
    pub member: super::MemberId,
    pub name: String,
    pub points: i64,
    /// Rounds answered.
    pub answered: i64,
    /// Of the points: those that quizzes counted for.
    pub quiz_points: i64,
}

/// One page of a ranking, with the caller's own line.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct Board {
    /// From 1.
    pub page: u32,
    pub pages: u32,
    pub members: i64,
    pub lines: Vec<Standing>,
    /// The caller's line, wherever it is.
    pub own: Option<Standing>,
    /// Those next to it, best first, when it is not on the page.
    pub around: Vec<Standing>,
    /// The ranks that members held in the period before.
    pub before: std::collections::HashMap<super::MemberId, i64>,
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::*;

    fn day(text: &str) -> NaiveDate {
        text.parse().unwrap()
    }

    #[test]
    fn a_week_runs_from_monday_to_sunday() {
        let week = |text| Period::of(Span::Week, day(text));
        assert_eq!(week("2026-03-02"), week("2026-03-08"));
        assert_ne!(week("2026-03-08"), week("2026-03-09"));
        assert_eq!(week("2026-12-31"), week("2027-01-01"));
    }

    #[test]
    fn the_stored_numbers_stay_as_they_are() {
        assert_eq!(Period::all_of(day("2026-03-02")), [16_786_771, 33_555_797, 50_355_962, 83_886_080]);
    }

    #[test]
    fn the_period_before_ends_where_this_one_begins() {
        let before = |span, text| period_before(span, day(text)).unwrap();
        assert_eq!(before(Span::Week, "2026-03-08"), Period::of(Span::Week, day("2026-03-01")));
        assert_eq!(before(Span::Month, "2026-03-31"), Period::of(Span::Month, day("2026-02-28")));
        assert_eq!(period_before(Span::All, day("2026-03-31")), None);
    }

    proptest! {
        #[test]
        fn a_period_ends_where_the_next_begins(days in 0i64..20_000) {
            let day = EPOCH + chrono::TimeDelta::days(days);
            for span in [Span::Day, Span::Week, Span::Month] {
                let end = ends_before(span, day).unwrap();
                prop_assert_eq!(Period::of(span, end - Days::new(1)), Period::of(span, day));
                prop_assert_ne!(Period::of(span, end), Period::of(span, day));
            }
        }
    }
}
