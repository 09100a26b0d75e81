//! A clock that can be moved, so that closing, reveal and the next day can be seen in a minute.

use std::sync::Arc;
use std::sync::atomic::{AtomicI64, Ordering};

use chrono::{DateTime, Days, NaiveDate, NaiveDateTime, TimeDelta, Utc};
use chrono_tz::Tz;

use crate::quiz::schedule::{instant, parse_time};

/// The machine's clock, moved by so many milliseconds.
#[derive(Debug, Clone)]
pub struct MovableClock {
    ahead: Arc<AtomicI64>,
    zone: Tz,
    started: i64,
}

impl MovableClock {
    /// A clock that shows `at` now, or the right time.
    pub fn new(zone: Tz, at: Option<DateTime<Utc>>) -> Self {
        let now = machine_time();
        let ahead = at.map_or(0, |at| ahead_of(now, at));
        Self { ahead: Arc::new(AtomicI64::new(ahead)), zone, started: now.timestamp_micros() }
    }

    pub fn now(&self) -> DateTime<Utc> {
        machine_time() + TimeDelta::milliseconds(self.ahead.load(Ordering::Relaxed))
    }

    /// The zone in which times are typed and shown.
    pub fn zone(&self) -> Tz {
        self.zone
    }

    /// When it was made, in microseconds of the real time; tells one run from another.
    pub fn started(&self) -> i64 {
        self.started
    }

    /// Moves the clock as a person says, and tells where it stands.
    ///
    /// # Errors
    /// A sentence when the words are no time.
    pub fn set(&self, words: &str) -> Result<String, String> {
        let now = self.now();
        let to = match words {
            "" => now,
            "now" => machine_time(),
            words => read_moment(words, self.zone, now)?,
        };
        if !words.is_empty() {
            self.ahead.store(if words == "now" { 0 } else { ahead_of(machine_time(), to) }, Ordering::Relaxed);
        }
        let local = self.now().with_timezone(&self.zone);
        let moved =
            if self.ahead.load(Ordering::Relaxed) == 0 { "" } else { ", moved by you; “clock now” puts it right" };
        Ok(format!("It is {} in {}{moved}.", local.format("%A %-d %B %Y, %H:%M"), self.zone.name()))
    }
}

/// The milliseconds from `now` to `at`, rounded up: a clock set to 18:00 never shows 17:59.
fn ahead_of(now: DateTime<Utc>, at: DateTime<Utc>) -> i64 {
    (at - now).num_milliseconds() + 1
}

#[expect(clippy::disallowed_methods, reason = "a front end reads the clock")]
fn machine_time() -> DateTime<Utc> {
    Utc::now()
}

/// Reads `18:00` (the next one), `2026-12-01`, `2026-12-01T09:00` or `+1d`, `+2h`, `+30m`.
///
/// # Errors
/// A sentence that shows how to write it.
pub fn read_moment(words: &str, zone: Tz, now: DateTime<Utc>) -> Result<DateTime<Utc>, String> {
    let wrong =
        || format!("“{words}” is not a time. Write 18:00, 2026-12-01, 2026-12-01T09:00, +1d, +2h, +30m or now.");
    let words = words.trim();
    if let Some(step) = words.strip_prefix('+') {
        let unit = step.chars().last().ok_or_else(wrong)?;
        let number: i64 = step[..step.len() - unit.len_utf8()].parse().map_err(|_| wrong())?;
        let seconds = match unit {
            'd' => 86_400,
            'h' => 3_600,
            'm' => 60,
            _ => return Err(wrong()),
        };
        let step =
            number.checked_mul(seconds).filter(|step| (0..=10 * 366 * 86_400).contains(step)).ok_or_else(wrong)?;
        return Ok(now + TimeDelta::seconds(step));
    }
    let spaced = words.replace(' ', "T");
    for format in ["%Y-%m-%dT%H:%M", "%Y-%m-%dT%H:%M:%S"] {
        if let Ok(wall) = NaiveDateTime::parse_from_str(&spaced, format) {
            return Ok(instant(zone, wall));
        }
    }
    if let Ok(day) = words.parse::<NaiveDate>() {
        return Ok(instant(zone, day.and_time(chrono::NaiveTime::MIN)));
    }
    let time = parse_time(words).map_err(|_| wrong())?;
    let today = now.with_timezone(&zone).date_naive();
    let coming = instant(zone, today.and_time(time));
    Ok(if coming > now { coming } else { instant(zone, (today + Days::new(1)).and_time(time)) })
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn moments_are_read_as_people_write_them() {
        let now = "2026-12-01T10:00:00Z".parse().unwrap();
        let read = |words| read_moment(words, Tz::Europe__Berlin, now).map(|at| at.to_rfc3339());
        assert_eq!(read("18:00").unwrap(), "2026-12-01T17:00:00+00:00");
        assert_eq!(read("09:00").unwrap(), "2026-12-02T08:00:00+00:00");
        assert_eq!(read("2026-12-24").unwrap(), "2026-12-23T23:00:00+00:00");
        assert_eq!(read("2026-12-24T20:15").unwrap(), "2026-12-24T19:15:00+00:00");
        assert_eq!(read("+1d").unwrap(), "2026-12-02T10:00:00+00:00");
        for wrong in ["tomorrow", "+", "+é", "+1w", "+99999999999d", "25:00", "2026-13-01"] {
            assert!(read(wrong).unwrap_err().starts_with('“'), "{wrong}");
        }
    }
}
