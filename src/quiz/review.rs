//! Spaced repetition: when a question is due again, and which one comes next.
//!
//! The memory model is FSRS with its published default parameters, from the crate `fsrs`. A member's memory of a
//! question is two numbers; a review turns them into the next two and a day.

use chrono::{DateTime, Days, NaiveDate, NaiveTime, TimeDelta, Utc};
use chrono_tz::Tz;
use rand::rngs::ChaCha8Rng;
use rand::seq::SliceRandom as _;
use rand::{Rng as _, SeedableRng as _};
use sha2::{Digest as _, Sha256};

use super::question::{Difficulty, QuestionId};
use super::schedule::instant;

/// How likely a question is to be remembered when it comes again.
const RETENTION: f32 = 0.9;
/// What was not known comes again after this.
pub const SOON: TimeDelta = TimeDelta::minutes(10);
/// However well something is known, it comes again after so many days: interviews do not wait for ever.
const LONGEST: u64 = 180;
/// A reminder that could not go out in time is still worth sending for so long.
pub const REMINDER_WORTH: TimeDelta = TimeDelta::hours(3);

/// How well something was known, in FSRS's four steps.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Rating {
    Again,
    Hard,
    Good,
    Easy,
}

impl Rating {
    pub const EVERY: [Self; 4] = [Self::Again, Self::Hard, Self::Good, Self::Easy];

    /// The word it is stored as.
    pub fn word(self) -> &'static str {
        match self {
            Self::Again => "again",
            Self::Hard => "hard",
            Self::Good => "good",
            Self::Easy => "easy",
        }
    }

    pub fn from_word(word: &str) -> Option<Self> {
        Self::EVERY.into_iter().find(|rating| rating.word() == word)
    }
}

/// What an answer in one's own words says about how well it was known; the coverage is a grade's. Every hint taken before costs a step.
pub fn rating_of_answer(coverage: u16, hints: u8) -> Rating {
    let known = match coverage {
        1000.. => Rating::Easy,
        700..1000 => Rating::Good,
        400..700 => Rating::Hard,
        _ => Rating::Again,
    };
    match (known, hints) {
        (known, 0) => known,
        (Rating::Easy, 1) => Rating::Good,
        (Rating::Easy | Rating::Good | Rating::Hard, _) => Rating::Hard,
        (Rating::Again, _) => Rating::Again,
    }
}

/// What a pick among four says. One in four is luck, so it is never easy.
pub fn rating_of_pick(right: bool, hints: u8) -> Rating {
    match (right, hints) {
        (true, 0) => Rating::Good,
        (true, _) => Rating::Hard,
        (false, _) => Rating::Again,
    }
}

/// What a member remembers of a question, as FSRS sees it.
#[derive(Debug, Clone, Copy, PartialEq)]
pub struct Memory {
    /// Days until it is remembered with nine chances in ten.
    pub stability: f32,
    /// From 1 to 10.
    pub difficulty: f32,
}

/// What a review leaves behind.
#[derive(Debug, Clone, Copy, PartialEq)]
pub struct Reviewed {
    pub memory: Memory,
    pub due_at: DateTime<Utc>,
}

/// A review at `now`. `before` is the memory the last one left, and when that was. Whole days end at midnight
/// where the member is.
pub fn review(before: Option<(Memory, DateTime<Utc>)>, rating: Rating, now: DateTime<Utc>, zone: Tz) -> Reviewed {
    let day = |at: DateTime<Utc>| at.with_timezone(&zone).date_naive();
    let elapsed = before.map_or(0, |(_, last)| day(now).signed_duration_since(day(last)).num_days().max(0));
    let state = before.map(|(memory, _)| fsrs::MemoryState {
        stability: sound(memory.stability, 0.001, 36_500.0),
        difficulty: sound(memory.difficulty, 1.0, 10.0),
    });
    let next = next_state(state, u32::try_from(elapsed).unwrap_or(u32::MAX), rating);
    let due_at = match rating {
        Rating::Again => now + SOON,
        _ => instant(zone, (day(now) + Days::new(whole_days(next.interval))).and_time(NaiveTime::MIN)),
    };
    Reviewed { memory: Memory { stability: next.memory.stability, difficulty: next.memory.difficulty }, due_at }
}

fn next_state(state: Option<fsrs::MemoryState>, elapsed: u32, rating: Rating) -> fsrs::ItemState {
    let states =
        fsrs::FSRS::new(&fsrs::DEFAULT_PARAMETERS).and_then(|fsrs| fsrs.next_states(state, RETENTION, elapsed));
    match states {
        Ok(states) => match rating {
            Rating::Again => states.again,
            Rating::Hard => states.hard,
            Rating::Good => states.good,
            Rating::Easy => states.easy,
        },
        // Only for parameters other than the published ones; then it simply comes again tomorrow.
        Err(_) => fsrs::ItemState {
            memory: state.unwrap_or(fsrs::MemoryState { stability: 1.0, difficulty: 5.0 }),
            interval: 1.0,
        },
    }
}

fn sound(number: f32, least: f32, most: f32) -> f32 {
    if number.is_finite() { number.clamp(least, most) } else { least }
}

fn whole_days(interval: f32) -> u64 {
    // Between 1 and LONGEST, so nothing is lost.
    #[expect(clippy::cast_possible_truncation, clippy::cast_sign_loss, reason = "bounded just before")]
    let days = sound(interval.round(), 1.0, 180.0) as u64;
    days.min(LONGEST)
}

/// A question that could be practised.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Candidate {
    pub question: QuestionId,
    pub difficulty: Difficulty,
    /// When it is due; `None` for one never seen.
    pub due_at: Option<DateTime<Utc>>,
}

/// What there is to practise.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub struct Waiting {
    pub due: usize,
    pub unseen: usize,
    /// When the next one falls due that is not yet.
    pub next_at: Option<DateTime<Utc>>,
}

/// Counts what there is to practise at `now`.
pub fn waiting(pool: &[Candidate], now: DateTime<Utc>) -> Waiting {
    let due = |candidate: &&Candidate| candidate.due_at.is_some_and(|due| due <= now);
    Waiting {
        due: pool.iter().filter(due).count(),
        unseen: pool.iter().filter(|candidate| candidate.due_at.is_none()).count(),
        next_at: pool.iter().filter_map(|candidate| candidate.due_at).filter(|due| *due > now).min(),
    }
}

/// The question to practise now: what is due longest, then what was never seen, easy ones first, in an order of
/// the member's own.
pub fn next(pool: &[Candidate], seed: i64, now: DateTime<Utc>) -> Option<&Candidate> {
    let due = pool.iter().filter(|candidate| candidate.due_at.is_some_and(|due| due <= now));
    due.min_by_key(|candidate| (candidate.due_at, &candidate.question)).or_else(|| {
        let unseen = pool.iter().filter(|candidate| candidate.due_at.is_none());
        unseen.min_by_key(|candidate| (candidate.difficulty, place(seed, &candidate.question)))
    })
}

/// A question's place in the order of a seed.
pub(super) fn place(seed: i64, id: &QuestionId) -> u64 {
    let mut digest = Sha256::new();
    digest.update(seed.to_be_bytes());
    digest.update(id.to_string());
    ChaCha8Rng::from_seed(digest.finalize().into()).next_u64()
}

/// In which order `n` options are shown under a seed: the option at each letter.
pub fn order(seed: i64, n: usize) -> Vec<usize> {
    let mut order: Vec<usize> = (0..n).collect();
    order.shuffle(&mut ChaCha8Rng::seed_from_u64(seed.cast_unsigned()));
    order
}

/// When a reminder at this hour comes next, strictly after `after` and not before `not_before`.
pub fn next_reminder(hour: NaiveTime, zone: Tz, after: DateTime<Utc>, not_before: Option<NaiveDate>) -> DateTime<Utc> {
    let today = after.with_timezone(&zone).date_naive();
    let mut day = not_before.map_or(today, |day| day.max(today));
    loop {
        let at = instant(zone, day.and_time(hour));
        if at > after {
            return at;
        }
        day = day + Days::new(1);
    }
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::*;

    const ZONE: Tz = Tz::Europe__Paris;

    fn at(text: &str) -> DateTime<Utc> {
        text.parse().unwrap()
    }

    fn candidate(slug: &str, difficulty: Difficulty, due_at: Option<&str>) -> Candidate {
        Candidate { question: QuestionId::new("demo", slug).unwrap(), difficulty, due_at: due_at.map(at) }
    }

    #[test]
    fn a_rating_follows_from_the_grade() {
        let of = rating_of_answer;
        assert_eq!(
            [of(1000, 0), of(999, 0), of(700, 0), of(699, 0), of(400, 0), of(399, 0)].map(Rating::word),
            ["easy", "good", "good", "hard", "hard", "again"]
        );
        assert_eq!(
            [of(1000, 1), of(1000, 2), of(800, 1), of(500, 3), of(0, 3)].map(Rating::word),
            ["good", "hard", "hard", "hard", "again"]
        );
        assert_eq!(rating_of_pick(true, 0), Rating::Good, "a pick may be luck");
    }

    #[test]
    fn what_is_known_comes_later_each_time() {
        let mut now = at("2026-03-02T08:00:00Z");
        let mut before = None;
        let mut days = Vec::new();
        for _ in 0..5 {
            let reviewed = review(before, Rating::Good, now, ZONE);
            days.push(reviewed.due_at.with_timezone(&ZONE).date_naive() - now.with_timezone(&ZONE).date_naive());
            before = Some((reviewed.memory, now));
            now = reviewed.due_at + TimeDelta::hours(8);
        }
        let days: Vec<_> = days.iter().map(TimeDelta::num_days).collect();
        assert_eq!(days, [2, 11, 46, 163, 180]);
        let forgotten = review(before, Rating::Again, now, ZONE);
        assert_eq!(forgotten.due_at, now + SOON);
        let relearned = review(Some((forgotten.memory, now)), Rating::Good, now + SOON, ZONE);
        let later = relearned.due_at - now;
        assert!(later < TimeDelta::days(30), "what was forgotten comes back sooner: {later}");
    }

    #[test]
    fn what_is_due_longest_comes_first_then_what_is_new() {
        use Difficulty::{Easy, Hard};
        let now = at("2026-03-02T08:00:00Z");
        let mut pool = vec![
            candidate("later", Easy, Some("2026-03-02T08:00:01Z")),
            candidate("hard", Hard, None),
            candidate("new", Easy, None),
            candidate("due", Easy, Some("2026-03-02T08:00:00Z")),
            candidate("overdue", Hard, Some("2026-02-01T08:00:00Z")),
        ];
        assert_eq!(waiting(&pool, now), Waiting { due: 2, unseen: 2, next_at: Some(at("2026-03-02T08:00:01Z")) });
        let mut order = Vec::new();
        while let Some(found) = next(&pool, 7, now).cloned() {
            order.push(found.question.slug().to_owned());
            pool.retain(|candidate| candidate.question != found.question);
        }
        assert_eq!(order, ["overdue", "due", "new", "hard"]);
    }

    #[test]
    fn a_reminder_comes_at_the_hour_on_the_wall() {
        let seven: NaiveTime = "07:00:00".parse().unwrap();
        let next = |after: &str| next_reminder(seven, ZONE, at(after), None).to_rfc3339();
        assert_eq!(next("2026-03-02T05:59:59Z"), "2026-03-02T06:00:00+00:00");
        assert_eq!(next("2026-03-02T06:00:00Z"), "2026-03-03T06:00:00+00:00");
        assert_eq!(next("2026-03-28T12:00:00Z"), "2026-03-29T05:00:00+00:00", "summer time began");
        let after_holiday = next_reminder(seven, ZONE, at("2026-03-02T12:00:00Z"), Some("2026-03-20".parse().unwrap()));
        assert_eq!(after_holiday.to_rfc3339(), "2026-03-20T06:00:00+00:00");
    }

    fn any_rating() -> impl Strategy<Value = Rating> {
        prop::sample::select(Rating::EVERY.to_vec())
    }

    proptest! {
        #[test]
        fn a_review_is_always_due_again_and_better_is_never_sooner(
            history in prop::collection::vec((any_rating(), 0i64..400), 0..20),
            zone in prop::sample::select(vec![ZONE, Tz::UTC, Tz::Pacific__Apia, Tz::America__Sao_Paulo]),
        ) {
            let mut now = at("2026-03-02T08:00:00Z");
            let mut before = None;
            for (rating, days) in history {
                let all = Rating::EVERY.map(|rating| review(before, rating, now, zone).due_at);
                prop_assert!(all.is_sorted(), "{all:?}");
                let reviewed = review(before, rating, now, zone);
                prop_assert!(reviewed.due_at > now && reviewed.due_at <= now + TimeDelta::days(182));
                prop_assert!(reviewed.memory.stability.is_finite() && (1.0..=10.0).contains(&reviewed.memory.difficulty));
                before = Some((reviewed.memory, now));
                now += TimeDelta::days(days);
            }
        }

        #[test]
        fn no_stored_number_breaks_a_review(stability in any::<f32>(), difficulty in any::<f32>(), back in any::<i32>(), rating in any_rating()) {
            let now = at("2026-03-02T08:00:00Z");
            let memory = Memory { stability, difficulty };
            let reviewed = review(Some((memory, now - TimeDelta::seconds(back.into()))), rating, now, ZONE);
            prop_assert!(reviewed.due_at > now);
        }

        #[test]
        fn options_are_shuffled_and_none_is_lost(seed in any::<i64>(), n in 0usize..8) {
            let mut shown = order(seed, n);
            prop_assert_eq!(order(seed, n), shown.clone());
            shown.sort_unstable();
            prop_assert_eq!(shown, (0..n).collect::<Vec<_>>());
        }

        #[test]
        fn a_reminder_comes_once_a_day(
            zone in prop::sample::select(chrono_tz::TZ_VARIANTS.to_vec()), minute in 0u32..1440, start in 0i64..40_000_000,
        ) {
            let hour = NaiveTime::from_hms_opt(minute / 60, minute % 60, 0).unwrap();
            let mut now = at("2026-01-01T00:00:00Z") + TimeDelta::seconds(start);
            let mut last = None;
            for _ in 0..10 {
                now = next_reminder(hour, zone, now, None);
                let day = now.with_timezone(&zone).date_naive();
                prop_assert!(last < Some(day), "{last:?} {day}");
                last = Some(day);
            }
        }
    }
}
