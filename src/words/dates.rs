//! Days and times in words. What Discord shows as a timestamp it words itself.

use chrono::{DateTime, Datelike as _, NaiveDate, NaiveTime, TimeDelta, Weekday};
use chrono_tz::Tz;

use super::{Words, plain, word};

impl Words {
    /// `Monday 2 March`.
    pub fn day(&self, day: NaiveDate) -> String {
        plain!(self, "day", weekday = number(day.weekday()), date = day.day(), month = day.month())
    }

    /// `Mon`.
    pub fn short_weekday(&self, day: Weekday) -> String {
        plain!(self, "short-weekday", weekday = number(day))
    }

    /// `Sat 28 Mar 2026 09:00`.
    pub fn wall(&self, at: DateTime<Tz>) -> String {
        plain!(
            self,
            "wall",
            weekday = number(at.weekday()),
            date = at.day(),
            month = at.month(),
            // In letters: a year is no number to be grouped.
            year = at.year().to_string(),
            time = Self::time(at.time())
        )
    }

    /// `Sat 18:00`.
    pub fn short_wall(&self, at: DateTime<Tz>) -> String {
        plain!(self, "wall-short", weekday = number(at.weekday()), time = Self::time(at.time()))
    }

    /// `Mon 9 Mar at 00:00`.
    pub fn moment(&self, at: DateTime<Tz>) -> String {
        plain!(
            self,
            "wall-near",
            weekday = number(at.weekday()),
            date = at.day(),
            month = at.month(),
            time = Self::time(at.time())
        )
    }

    /// `in 7 days`, `2 h ago`.
    pub fn distance(&self, span: TimeDelta) -> String {
        let minutes = (span.num_seconds().abs() + 30) / 60;
        let (unit, count) = match minutes {
            0 => ("now", 0),
            1..60 => ("minutes", minutes),
            60..2880 => ("hours", (minutes + 30) / 60),
            _ => ("days", (minutes + 720) / 1440),
        };
        let side = if span < TimeDelta::zero() { "past" } else { "future" };
        plain!(self, "distance", unit = word(unit), count = count, side = word(side))
    }

    /// `09:00`, the same in every language: it is typed like that, too.
    pub fn time(time: NaiveTime) -> String {
        time.format("%H:%M").to_string()
    }
}

/// From 1, Monday, to 7.
fn number(day: Weekday) -> u32 {
    day.number_from_monday()
}
