//! When the recap of a week is due: on the Monday after it, at the hour of the channel's daily question.

use chrono::{DateTime, Datelike as _, Days, NaiveDate, NaiveTime, TimeDelta, Utc};
use chrono_tz::Tz;

use super::schedule::instant;

/// What a channel is owed at some instant.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Owed {
    /// The week to look back on, by its Monday, and since when that is due.
    pub now: Option<(NaiveDate, DateTime<Utc>)>,
    /// The next Monday, and when to look again.
    pub next: (NaiveDate, DateTime<Utc>),
}

/// What is owed at `now`, `from` being the first Monday not dealt with yet. A week too long ago, by `catch_up`, is let go.
pub fn owed(zone: Tz, opens: NaiveTime, catch_up: TimeDelta, from: NaiveDate, now: DateTime<Utc>) -> Owed {
    let due_at = |monday: NaiveDate| instant(zone, monday.and_time(opens));
    // The wall in `zone` can be a day ahead.
    let day = now.date_naive() + Days::new(1);
    let mut monday = day - Days::new(day.weekday().num_days_from_monday().into());
    if due_at(monday) > now {
        monday = monday - Days::new(7);
    }
    if monday < from {
        return Owed { now: None, next: (from, due_at(from)) };
    }
    let next = monday + Days::new(7);
    let in_time = now - due_at(monday) <= catch_up;
    Owed { now: in_time.then(|| (monday - Days::new(7), due_at(monday))), next: (next, due_at(next)) }
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::*;
    use crate::quiz::schedule::DEFAULT_CATCH_UP;

    fn day(text: &str) -> NaiveDate {
        text.parse().unwrap()
    }

    fn at(zone: &str, from: &str, now: &str) -> (Option<String>, String) {
        let nine = NaiveTime::from_hms_opt(9, 0, 0).unwrap();
        let owed = owed(zone.parse().unwrap(), nine, DEFAULT_CATCH_UP, day(from), now.parse().unwrap());
        (owed.now.map(|(week, _)| week.to_string()), owed.next.0.to_string())
    }

    #[test]
    fn it_is_due_on_monday_at_the_hour_and_for_a_while() {
        let week = |text: &str| Some(text.to_owned());
        assert_eq!(at("UTC", "2026-03-09", "2026-03-09T08:59:59Z"), (None, "2026-03-09".to_owned()));
        assert_eq!(at("UTC", "2026-03-09", "2026-03-09T09:00:00Z"), (week("2026-03-02"), "2026-03-16".to_owned()));
        assert_eq!(at("UTC", "2026-03-09", "2026-03-09T15:00:00Z"), (week("2026-03-02"), "2026-03-16".to_owned()));
        assert_eq!(at("UTC", "2026-03-09", "2026-03-09T15:00:01Z"), (None, "2026-03-16".to_owned()));
        // Dealt with before, and long not dealt with.
        assert_eq!(at("UTC", "2026-03-16", "2026-03-09T10:00:00Z"), (None, "2026-03-16".to_owned()));
        assert_eq!(at("UTC", "2000-01-03", "2026-03-11T10:00:00Z"), (None, "2026-03-16".to_owned()));
        // The wall is ahead of UTC, or behind it.
        assert_eq!(
            at("Pacific/Kiritimati", "2026-03-09", "2026-03-08T19:00:00Z"),
            (week("2026-03-02"), "2026-03-16".to_owned())
        );
        assert_eq!(at("Pacific/Pago_Pago", "2026-03-09", "2026-03-09T19:59:59Z"), (None, "2026-03-09".to_owned()));
        assert_eq!(
            at("Pacific/Pago_Pago", "2026-03-09", "2026-03-09T20:00:00Z"),
            (week("2026-03-02"), "2026-03-16".to_owned())
        );
    }

    proptest! {
        /// However often it is looked, each week comes once, and none is left out while somebody looks.
        #[test]
        fn each_week_comes_once(zone in 0..chrono_tz::TZ_VARIANTS.len(), hour in 0u32..24, steps in prop::collection::vec(1i64..300, 50..120)) {
            let zone = chrono_tz::TZ_VARIANTS[zone];
            let opens = NaiveTime::from_hms_opt(hour, 30, 0).unwrap();
            let mut now: DateTime<Utc> = "2026-03-04T00:00:00Z".parse().unwrap();
            let mut from = day("2000-01-03");
            let mut weeks = Vec::new();
            for step in steps {
                let owed = owed(zone, opens, DEFAULT_CATCH_UP, from, now);
                prop_assert!(owed.next.1 > now && owed.next.0.weekday() == chrono::Weekday::Mon && owed.next.0 >= from);
                if let Some((week, due_at)) = owed.now {
                    prop_assert!(due_at <= now && now - due_at <= DEFAULT_CATCH_UP);
                    weeks.push(week);
                }
                from = owed.next.0;
                now += TimeDelta::minutes(step);
            }
            prop_assert!(weeks.windows(2).all(|pair| pair[1] - pair[0] == TimeDelta::days(7)), "{weeks:?}");
        }
    }
}
