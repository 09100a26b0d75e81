//! When a channel gets its rounds: local time, zone and weekdays, and what clock changes do to them.
//!
//! The rule, everywhere: **a wall-clock time means the first instant at which the wall shows that time or
//! later.** A time that the clock skips therefore comes at the first valid moment after the gap, a time
//! that comes twice comes the first time, and a day that the calendar skips has no round.

use std::cmp::Ordering;
use std::str::FromStr;

use chrono::{
    DateTime, Datelike, Days, NaiveDate, NaiveDateTime, NaiveTime, Offset, TimeDelta, TimeZone, Utc, Weekday,
};
use chrono_tz::{OffsetComponents, Tz};
use serde::{Deserialize, Serialize};

/// A round may be opened this long after its hour; later the day is recorded as missed.
pub const DEFAULT_CATCH_UP: TimeDelta = TimeDelta::hours(6);
/// The shortest time a round may stay open.
pub const SHORTEST_ROUND: TimeDelta = TimeDelta::minutes(10);

/// The weekdays on which a schedule opens a round.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Serialize, Deserialize)]
pub struct Weekdays(u8);

impl Weekdays {
    pub const ALL: Self = Self(0b111_1111);
    pub const WORKDAYS: Self = Self(0b001_1111);
    pub const WEEKEND: Self = Self(0b110_0000);

    /// Bit 0 is Monday. `None` when no day or an unknown day is set.
    pub fn from_bits(bits: i16) -> Option<Self> {
        u8::try_from(bits).ok().filter(|bits| (1..=0b111_1111).contains(bits)).map(Self)
    }

    pub fn bits(self) -> i16 {
        i16::from(self.0)
    }

    pub fn contains(self, day: Weekday) -> bool {
        self.0 & (1 << day.num_days_from_monday()) != 0
    }
}

/// Words that are no time, zone or weekday.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Misread {
    Time(String),
    /// With the zones that come closest.
    Zone(String, Vec<&'static str>),
    Weekday(String),
    /// No weekday was named at all.
    NoWeekday,
}

impl FromStr for Weekdays {
    type Err = Misread;

    fn from_str(text: &str) -> Result<Self, Self::Err> {
        let lower = text.trim().to_lowercase();
        match lower.as_str() {
            "daily" | "all" | "everyday" | "every day" => return Ok(Self::ALL),
            "weekdays" | "workdays" => return Ok(Self::WORKDAYS),
            "weekend" | "weekends" => return Ok(Self::WEEKEND),
            _ => {}
        }
        let mut bits = 0;
        for part in lower.split([',', ' ', '+']).filter(|part| !part.is_empty()) {
            match part.split_once(['-', '–']) {
                Some((from, to)) => {
                    let (from, to) = (weekday(from)?, weekday(to)?);
                    let mut day = from;
                    loop {
                        bits |= 1 << day;
                        if day == to {
                            break;
                        }
                        day = (day + 1) % 7;
                    }
                }
                None => bits |= 1 << weekday(part)?,
            }
        }
        if bits == 0 {
            return Err(Misread::NoWeekday);
        }
        Ok(Self(bits))
    }
}

fn weekday(name: &str) -> Result<u8, Misread> {
    name.parse::<Weekday>()
        .ok()
        .and_then(|day| u8::try_from(day.num_days_from_monday()).ok())
        .ok_or_else(|| Misread::Weekday(name.to_owned()))
}

/// Reads `9:00`, `09:00` or `17.30`.
///
/// # Errors
/// When it is no time of day.
pub fn parse_time(text: &str) -> Result<NaiveTime, Misread> {
    let wrong = || Misread::Time(text.to_owned());
    let (hour, minute) = text.trim().split_once([':', '.']).ok_or_else(wrong)?;
    if !(1..=2).contains(&hour.len()) || minute.len() != 2 {
        return Err(wrong());
    }
    let number = |digits: &str| -> Option<u32> {
        digits.bytes().all(|b| b.is_ascii_digit()).then(|| digits.parse().ok()).flatten()
    };
    number(hour)
        .zip(number(minute))
        .and_then(|(hour, minute)| NaiveTime::from_hms_opt(hour, minute, 0))
        .ok_or_else(wrong)
}

/// Reads an IANA zone name, in any case.
///
/// # Errors
/// When there is no such zone; with what comes closest.
pub fn parse_zone(text: &str) -> Result<Tz, Misread> {
    let wanted = text.trim();
    Tz::from_str_insensitive(wanted).map_err(|_| Misread::Zone(wanted.to_owned(), zones_like(wanted, 3)))
}

/// Zone names that contain or resemble `text`, best first; the common ones for an empty text.
pub fn zones_like(text: &str, at_most: usize) -> Vec<&'static str> {
    const COMMON: [&str; 12] = [
        "UTC",
        "Europe/London",
        "Europe/Berlin",
        "Europe/Paris",
        "America/New_York",
        "America/Chicago",
        "America/Los_Angeles",
        "America/Sao_Paulo",
        "Asia/Kolkata",
        "Asia/Tokyo",
        "Asia/Singapore",
        "Australia/Sydney",
    ];
    let wanted = text.trim().to_lowercase().replace(' ', "_");
    if wanted.is_empty() {
        return COMMON.into_iter().take(at_most).collect();
    }
    let mut ranked: Vec<(f64, &'static str)> = chrono_tz::TZ_VARIANTS
        .iter()
        .filter_map(|zone| {
            let name = zone.name().to_lowercase();
            let city = name.rsplit('/').next().unwrap_or(&name);
            let score = if name == wanted || city == wanted {
                3.0
            } else if city.starts_with(&wanted) || name.starts_with(&wanted) {
                2.0
            } else if name.contains(&wanted) {
                1.5
            } else {
                strsim::jaro_winkler(city, &wanted).max(strsim::jaro_winkler(&name, &wanted))
            };
            (score > 0.86).then(|| (score, zone.name()))
        })
        .collect();
    ranked.sort_by(|a, b| b.0.total_cmp(&a.0).then(a.1.cmp(b.1)));
    ranked.into_iter().take(at_most).map(|(_, name)| name).collect()
}

/// The first instant at which the wall in `zone` shows `wall` or later.
pub fn instant(zone: Tz, wall: NaiveDateTime) -> DateTime<Utc> {
    if let Some(first) = zone.from_local_datetime(&wall).earliest() {
        return first.with_timezone(&Utc);
    }
    // In a gap: the wall jumps over `wall` once in this window, so the predicate turns true once.
    let shows = |at: NaiveDateTime| at + zone.offset_from_utc_datetime(&at).fix_delta() >= wall;
    let (mut before, mut after) = (wall - TimeDelta::hours(27), wall + TimeDelta::hours(27));
    while after - before > TimeDelta::seconds(1) {
        let middle = before + (after - before) / 2;
        if shows(middle) {
            after = middle;
        } else {
            before = middle;
        }
    }
    let whole = after.and_utc().timestamp();
    let candidate = DateTime::from_timestamp(whole, 0).unwrap_or(after.and_utc());
    if shows(candidate.naive_utc()) { candidate } else { candidate + TimeDelta::seconds(1) }
}

trait FixDelta {
    fn fix_delta(&self) -> TimeDelta;
}

impl<T: Offset> FixDelta for T {
    fn fix_delta(&self) -> TimeDelta {
        TimeDelta::seconds(i64::from(self.fix().local_minus_utc()))
    }
}

/// Whether the calendar of `zone` has this day (Samoa had no 30 December 2011).
fn day_exists(zone: Tz, day: NaiveDate) -> bool {
    [
        NaiveTime::MIN,
        NaiveTime::from_hms_opt(12, 0, 0).unwrap_or_default(),
        NaiveTime::from_hms_opt(23, 59, 59).unwrap_or_default(),
    ]
    .into_iter()
    .any(|time| zone.from_local_datetime(&day.and_time(time)).earliest().is_some())
}

/// When a channel gets its rounds.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Timetable {
    pub zone: Tz,
    pub opens: NaiveTime,
    /// The wall-clock time at which a round closes: the first such time after it opened.
    pub closes: NaiveTime,
    pub weekdays: Weekdays,
    pub catch_up: TimeDelta,
}

/// One round to come.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Occurrence {
    /// The local calendar day it is for.
    pub day: NaiveDate,
    pub opens_at: DateTime<Utc>,
    pub closes_at: DateTime<Utc>,
}

/// What a schedule owes at some instant.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct Due {
    /// Days whose time is past the catch-up window, oldest first.
    pub missed: Vec<Occurrence>,
    /// The day to open now.
    pub open: Option<Occurrence>,
    /// The first day that is still to come.
    pub next_day: NaiveDate,
}

impl Timetable {
    /// The closing time that gives everyone most of a day: one hour before the next day's opening.
    pub fn default_closing(opens: NaiveTime) -> NaiveTime {
        opens.overflowing_sub_signed(TimeDelta::hours(1)).0
    }

    pub fn occurrence(&self, day: NaiveDate) -> Occurrence {
        let opens_at = instant(self.zone, day.and_time(self.opens));
        let mut closing_day = day;
        let mut closes_at = instant(self.zone, day.and_time(self.closes));
        while closes_at <= opens_at {
            closing_day = closing_day + Days::new(1);
            closes_at = instant(self.zone, closing_day.and_time(self.closes));
        }
        Occurrence { day, opens_at, closes_at }
    }

    /// How long a round stays open on a day without a clock change.
    pub fn open_for(&self) -> TimeDelta {
        let span = self.closes - self.opens;
        if span <= TimeDelta::zero() { span + TimeDelta::days(1) } else { span }
    }

    /// The first due day on or after `day`.
    pub fn due_day_from(&self, mut day: NaiveDate) -> NaiveDate {
        while !(self.weekdays.contains(day.weekday()) && day_exists(self.zone, day)) {
            day = day + Days::new(1);
        }
        day
    }

    /// The first due day whose opening lies after `now`.
    pub fn next_day(&self, now: DateTime<Utc>) -> NaiveDate {
        let today = now.with_timezone(&self.zone).date_naive();
        let mut day = self.due_day_from(today - Days::new(1));
        while self.occurrence(day).opens_at <= now {
            day = self.due_day_from(day + Days::new(1));
        }
        day
    }

    /// The next `n` rounds, `first_day` being the first that may come.
    pub fn upcoming(&self, first_day: NaiveDate, n: usize) -> Vec<Occurrence> {
        let mut day = self.due_day_from(first_day);
        let mut found = Vec::with_capacity(n);
        while found.len() < n {
            found.push(self.occurrence(day));
            day = self.due_day_from(day + Days::new(1));
        }
        found
    }

    /// What is owed at `now`, if `next_day` is the first day not dealt with yet.
    pub fn due(&self, next_day: NaiveDate, now: DateTime<Utc>) -> Due {
        let mut due = Due { next_day: self.due_day_from(next_day), ..Due::default() };
        loop {
            let occurrence = self.occurrence(due.next_day);
            if occurrence.opens_at > now {
                return due;
            }
            due.next_day = self.due_day_from(occurrence.day + Days::new(1));
            due.missed.extend(due.open.take());
            if now - occurrence.opens_at <= self.catch_up && now < occurrence.closes_at {
                due.open = Some(occurrence);
            } else {
                due.missed.push(occurrence);
            }
        }
    }

    /// The clock change, if any, between two instants.
    pub fn clock_change_between(&self, from: DateTime<Utc>, to: DateTime<Utc>) -> Option<ClockChange> {
        let offset = |at: DateTime<Utc>| self.zone.offset_from_utc_datetime(&at.naive_utc());
        let (before, after) = (offset(from), offset(to));
        (before.fix() != after.fix()).then(|| ClockChange {
            summer_time: after.dst_offset().cmp(&before.dst_offset()),
            before: signed(before.fix_delta()),
            after: signed(after.fix_delta()),
        })
    }
}

/// What a zone's clock does between two instants.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct ClockChange {
    /// Greater: it begins. Less: it ends.
    pub summer_time: Ordering,
    /// The distance from UTC, such as `+5:30`.
    pub before: String,
    pub after: String,
}

fn signed(offset: TimeDelta) -> String {
    let minutes = offset.num_minutes();
    let sign = if minutes < 0 { '−' } else { '+' };
    let (hours, minutes) = (minutes.abs() / 60, minutes.abs() % 60);
    if minutes == 0 { format!("{sign}{hours}") } else { format!("{sign}{hours}:{minutes:02}") }
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::*;

    fn timetable(zone: &str, opens: &str) -> Timetable {
        let opens = parse_time(opens).unwrap();
        Timetable {
            zone: zone.parse().unwrap(),
            opens,
            closes: Timetable::default_closing(opens),
            weekdays: Weekdays::ALL,
            catch_up: DEFAULT_CATCH_UP,
        }
    }

    fn opens(zone: &str, day: &str, time: &str) -> String {
        timetable(zone, time).occurrence(day.parse().unwrap()).opens_at.format("%Y-%m-%dT%H:%M:%SZ").to_string()
    }

    #[test]
    fn a_skipped_time_comes_at_the_end_of_the_gap() {
        assert_eq!(opens("Europe/Berlin", "2026-03-29", "02:30"), "2026-03-29T01:00:00Z");
        assert_eq!(opens("Australia/Lord_Howe", "2026-10-04", "02:15"), "2026-10-03T15:30:00Z");
    }

    #[test]
    fn a_repeated_time_comes_the_first_time() {
        assert_eq!(opens("Europe/Berlin", "2026-10-25", "02:30"), "2026-10-25T00:30:00Z");
        assert_eq!(opens("Australia/Lord_Howe", "2026-04-05", "01:45"), "2026-04-04T14:45:00Z");
    }

    #[test]
    fn odd_offsets_are_kept() {
        assert_eq!(opens("Asia/Kathmandu", "2026-05-01", "09:00"), "2026-05-01T03:15:00Z");
    }

    #[test]
    fn a_day_the_calendar_skips_has_no_round() {
        let table = timetable("Pacific/Apia", "09:00");
        let days: Vec<_> = table.upcoming("2011-12-29".parse().unwrap(), 3).iter().map(|o| o.day.to_string()).collect();
        assert_eq!(days, ["2011-12-29", "2011-12-31", "2012-01-01"]);
    }

    #[test]
    fn after_a_long_absence_only_the_last_day_is_caught_up() {
        let table = timetable("UTC", "09:00");
        let due = table.due("2026-03-02".parse().unwrap(), "2026-03-05T10:00:00Z".parse().unwrap());
        let missed: Vec<_> = due.missed.iter().map(|o| o.day.to_string()).collect();
        assert_eq!(missed, ["2026-03-02", "2026-03-03", "2026-03-04"]);
        assert_eq!(due.open.unwrap().day.to_string(), "2026-03-05");
        assert_eq!(due.next_day.to_string(), "2026-03-06");
    }

    #[test]
    fn outside_the_window_the_day_is_missed() {
        let table = timetable("UTC", "09:00");
        let due = table.due("2026-03-02".parse().unwrap(), "2026-03-02T15:00:01Z".parse().unwrap());
        assert_eq!((due.missed.len(), due.open), (1, None));
    }

    #[test]
    fn weekdays_are_read_as_people_write_them() {
        for (text, bits) in [
            ("mon-fri", 0b001_1111),
            ("Mon, wed,FRIDAY", 0b001_0101),
            ("fri-mon", 0b111_0001),
            ("daily", 0b111_1111),
            ("weekends", 0b110_0000),
        ] {
            assert_eq!(text.parse::<Weekdays>().unwrap().bits(), bits, "{text}");
        }
        assert_eq!("mon,funday".parse::<Weekdays>().unwrap_err(), Misread::Weekday("funday".to_owned()));
        assert!(",".parse::<Weekdays>().is_err());
    }

    #[test]
    fn impossible_times_are_refused() {
        for text in ["25:00", "9:60", "09:0", "9", "noon", "24:00", "-1:00", "0900", "٠٩:٠٠"] {
            assert!(parse_time(text).is_err(), "{text}");
        }
        assert_eq!(parse_time("9:05").unwrap(), parse_time("09:05").unwrap());
    }

    #[test]
    fn a_wrong_zone_is_answered_with_the_right_one() {
        assert_eq!(parse_zone("europe/berlin").unwrap(), chrono_tz::Europe::Berlin);
        assert_eq!(parse_zone("Berlin").unwrap_err(), Misread::Zone("Berlin".to_owned(), vec!["Europe/Berlin"]));
        let Misread::Zone(_, close) = parse_zone("Europe/Pariss").unwrap_err() else { panic!("another mistake") };
        assert!(close.contains(&"Europe/Paris"), "{close:?}");
    }

    #[test]
    fn a_clock_change_is_told() {
        let table = timetable("Europe/Berlin", "09:00");
        let rounds = table.upcoming("2026-03-28".parse().unwrap(), 2);
        assert_eq!(
            table.clock_change_between(rounds[0].opens_at, rounds[1].opens_at).unwrap(),
            ClockChange { summer_time: Ordering::Greater, before: "+1".to_owned(), after: "+2".to_owned() }
        );
    }

    proptest! {
        /// In every zone, over ten years, each due local day has exactly one round, in order, on that day.
        #[test]
        fn one_round_a_due_day_in_every_zone(
            zone in 0..chrono_tz::TZ_VARIANTS.len(), minute in 0u32..1440, bits in 1i16..128, start in 0i64..3650,
        ) {
            let opens = NaiveTime::from_hms_opt(minute / 60, minute % 60, 0).unwrap();
            let table = Timetable {
                zone: chrono_tz::TZ_VARIANTS[zone], opens, closes: Timetable::default_closing(opens),
                weekdays: Weekdays::from_bits(bits).unwrap(), catch_up: DEFAULT_CATCH_UP,
            };
            let first = NaiveDate::from_ymd_opt(2018, 1, 1).unwrap() + TimeDelta::days(start);
            let rounds = table.upcoming(first, 30);
            for pair in rounds.windows(2) {
                prop_assert!(pair[0].day < pair[1].day);
                prop_assert!(pair[0].opens_at < pair[1].opens_at);
                prop_assert!(pair[0].opens_at < pair[0].closes_at);
                // Walking the clock over the opening finds exactly this day.
                let due = table.due(pair[1].day, pair[1].opens_at);
                prop_assert_eq!(due.open.map(|o| o.day), Some(pair[1].day));
                prop_assert!(due.missed.is_empty());
                let early = table.due(pair[1].day, pair[1].opens_at - TimeDelta::seconds(1));
                prop_assert_eq!(early.open, None);
                prop_assert_eq!(table.next_day(pair[0].opens_at), pair[1].day);
            }
            for round in &rounds {
                prop_assert!(table.weekdays.contains(round.day.weekday()));
                let wall = round.opens_at.with_timezone(&table.zone).naive_local();
                prop_assert!(wall >= round.day.and_time(opens));
                let before = (round.opens_at - TimeDelta::seconds(1)).with_timezone(&table.zone).naive_local();
                prop_assert!(before < round.day.and_time(opens));
            }
        }
    }
}
