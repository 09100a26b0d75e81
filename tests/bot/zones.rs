//! Every zone there is, eleven years: one question on each local day, at its hour or the first valid moment after it.

use chrono::{
    DateTime, Datelike as _, Days, NaiveDate, NaiveDateTime, NaiveTime, Offset as _, TimeDelta, TimeZone as _, Utc,
};
use chrono_tz::{TZ_VARIANTS, Tz};
use hone::quiz::schedule::{DEFAULT_CATCH_UP, Timetable, Weekdays};

fn daily(zone: Tz, opens: NaiveTime) -> Timetable {
    let closes = Timetable::default_closing(opens);
    Timetable { zone, opens, closes, weekdays: Weekdays::ALL, catch_up: DEFAULT_CATCH_UP }
}

fn at_minute(minute: u32) -> NaiveTime {
    NaiveTime::from_hms_opt(minute / 60 % 24, minute % 60, 0).unwrap()
}

fn day(year: i32, month: u32, day: u32) -> NaiveDate {
    NaiveDate::from_ymd_opt(year, month, day).unwrap()
}

fn offset(zone: Tz, at: NaiveDateTime) -> i32 {
    zone.offset_from_utc_datetime(&at).fix().local_minus_utc()
}

/// What the wall shows.
fn wall(zone: Tz, at: DateTime<Utc>) -> NaiveDateTime {
    at.with_timezone(&zone).naive_local()
}

/// The opening is the first moment at which the wall shows the hour or later, looked at from outside.
fn is_first_moment(table: &Timetable, day: NaiveDate) {
    let round = table.occurrence(day);
    let (zone, stated) = (table.zone, day.and_time(table.opens));
    let shown = wall(zone, round.opens_at);
    assert!(shown >= stated, "{zone}: {stated} opens at {shown}");
    // Also when the clock was set back in between, and the hour comes a second time.
    for before in [1, 30 * 60, 3600, 2 * 3600, 3 * 3600] {
        let earlier = wall(zone, round.opens_at - TimeDelta::seconds(before));
        assert!(earlier < stated, "{zone}: {stated} opens at {shown}, but the wall showed {earlier} before");
    }
    // Unless the hour was skipped, it is the hour.
    if zone.from_local_datetime(&stated).earliest().is_some() {
        assert_eq!(shown, stated, "{zone}");
    }
    assert!(round.closes_at > round.opens_at, "{zone}: {stated} closes before it opens");
}

/// Walks the days; gives how many rounds there were.
fn walk(zone: Tz, opens: NaiveTime, from: NaiveDate, to: NaiveDate) -> usize {
    let table = daily(zone, opens);
    let noon = |day: NaiveDate| day.and_hms_opt(12, 0, 0).unwrap();
    let offsets: Vec<i32> = (from - Days::new(2))
        .iter_days()
        .take_while(|it| *it <= to + Days::new(2))
        .map(|it| offset(zone, noon(it)))
        .collect();
    let mut rounds = 0;
    let mut last = None;
    let mut next = table.due_day_from(from);
    for (number, day) in from.iter_days().take_while(|it| *it < to).enumerate() {
        if day != next {
            assert!(day < next, "{zone}: {day} comes after {next}");
            continue;
        }
        let opens_at = table.occurrence(day).opens_at;
        assert!(last.is_none_or(|last| last < opens_at), "{zone}: {day} opens before the day before");
        next = table.due_day_from(day + Days::new(1));
        rounds += 1;
        let changes = offsets[number..number + 5].iter().any(|it| *it != offsets[number]);
        if changes {
            for minute in (0..1440).step_by(15) {
                is_first_moment(&daily(zone, at_minute(minute)), day);
            }
            // Woken at the opening, the scheduler owes this day and no other.
            let due = table.due(day, opens_at);
            assert_eq!((due.missed.len(), due.open.map(|it| it.day), due.next_day), (0, Some(day), next), "{zone}");
            assert_eq!(table.due(day, opens_at - TimeDelta::seconds(1)).open, None, "{zone}: {day} opens too early");
        } else {
            // Without a clock change near, the wall is Greenwich and an offset.
            assert_eq!(
                opens_at.naive_utc() + TimeDelta::seconds(offsets[number].into()),
                day.and_time(opens),
                "{zone}"
            );
        }
        last = Some(opens_at);
    }
    rounds
}

#[test]
fn every_zone_has_one_question_a_day_for_eleven_years() {
    let (from, to) = (day(2020, 1, 1), day(2031, 1, 1));
    let days = usize::try_from((to - from).num_days()).unwrap();
    let share = TZ_VARIANTS.len().div_ceil(2);
    std::thread::scope(|scope| {
        for (half, zones) in TZ_VARIANTS.chunks(share).enumerate() {
            scope.spawn(move || {
                for (number, zone) in zones.iter().enumerate() {
                    let opens = at_minute(u32::try_from(half * share + number).unwrap() * 37 % 1440);
                    assert_eq!(walk(*zone, opens, from, to), days, "{zone}");
                }
            });
        }
    });
}

#[test]
fn samoa_and_tokelau_had_no_thirtieth_of_december() {
    for zone in [Tz::Pacific__Apia, Tz::Pacific__Fakaofo] {
        for minute in [0, 15, 540, 1425] {
            assert_eq!(walk(zone, at_minute(minute), day(2011, 9, 1), day(2012, 5, 1)), 242, "{zone}");
            let table = daily(zone, at_minute(minute));
            assert_eq!(table.due_day_from(day(2011, 12, 30)), day(2011, 12, 31), "{zone}");
        }
    }
}

#[test]
fn odd_zones_by_name() {
    for (zone, on, opens, expected) in [
        // Half an hour of summer time: 02:00 becomes 02:30, and back.
        ("Australia/Lord_Howe", day(2026, 10, 4), "02:15", "2026-10-03T15:30:00Z"),
        ("Australia/Lord_Howe", day(2026, 4, 5), "01:45", "2026-04-04T14:45:00Z"),
        // Summer time all year but in Ramadan.
        ("Africa/Casablanca", day(2026, 2, 15), "02:30", "2026-02-15T01:30:00Z"),
        ("Africa/Casablanca", day(2026, 3, 1), "09:00", "2026-03-01T09:00:00Z"),
        ("Africa/Casablanca", day(2026, 3, 22), "02:30", "2026-03-22T02:00:00Z"),
        // Around the day that was not.
        ("Pacific/Apia", day(2011, 12, 29), "23:45", "2011-12-30T09:45:00Z"),
        ("Pacific/Apia", day(2011, 12, 31), "00:00", "2011-12-30T10:00:00Z"),
        // Three quarters of an hour, never summer.
        ("Asia/Kathmandu", day(2026, 7, 1), "09:00", "2026-07-01T03:15:00Z"),
        // Two hours of summer time at once.
        ("Antarctica/Troll", day(2026, 3, 29), "01:30", "2026-03-29T01:00:00Z"),
        ("Antarctica/Troll", day(2026, 10, 25), "02:00", "2026-10-25T00:00:00Z"),
    ] {
        let table = daily(zone.parse().unwrap(), opens.parse::<NaiveTime>().unwrap());
        assert_eq!(table.occurrence(on).opens_at, expected.parse::<DateTime<Utc>>().unwrap(), "{zone}, {on} {opens}");
        is_first_moment(&table, on);
        assert_eq!(table.occurrence(on).day.weekday(), on.weekday());
    }
}
