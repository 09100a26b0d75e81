//! A quiz: multiple-choice questions put to a channel one after the other, each with a deadline.
//!
//! [`next`] says what has to happen at an instant, from what is stored and what was counted. Whoever asks, and
//! however late, gets the same answer, so a quiz goes on after a restart and always ends: every phase has a last
//! instant, and the whole has [`Rules::ends_by`].

use chrono::{DateTime, TimeDelta, Utc};

use super::question::Choice;

/// Rounds a quiz may have.
pub const ROUNDS: std::ops::RangeInclusive<u32> = 3..=20;
/// Seconds a question may be given.
pub const SECONDS: std::ops::RangeInclusive<u32> = 10..=600;
/// How long people can join before the first question.
pub const LOBBY: TimeDelta = TimeDelta::seconds(30);
/// How long a result stands before the quiz goes on.
pub const PAUSE: TimeDelta = TimeDelta::seconds(8);
/// Clicks made in time may arrive so much later.
pub const GRACE: TimeDelta = TimeDelta::seconds(1);
/// A message that is not in the channel by then will not come; the quiz ends.
const PATIENCE: TimeDelta = TimeDelta::minutes(2);
/// A result that cannot be shown does not hold the quiz up for longer.
const UNSHOWN: TimeDelta = TimeDelta::seconds(30);
/// When a question's time ran out so long ago, nobody was there to take answers: it is given its time anew, once.
const STALLED: TimeDelta = TimeDelta::seconds(10);
/// When the quiz should have gone on so long ago, it is over.
const DEAD: TimeDelta = TimeDelta::minutes(15);
/// A question without a timer closes all the same when so much time has passed.
const UNTIMED: TimeDelta = TimeDelta::minutes(10);
/// Whoever let so many questions in a row go by is not waited for.
pub const AWAY: u8 = 2;
/// After so many questions in a row that nobody answered the quiz ends.
const SILENT: u8 = 2;
/// Who earns points.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub enum Mode {
    /// Whoever is right.
    #[default]
    Everyone,
    /// The first who is right; that ends the question.
    Race,
}

/// How long a question stays open.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub enum Pace {
    /// By the length of the text.
    #[default]
    Scaled,
    /// Twice that.
    Double,
    /// So many seconds.
    Seconds(u32),
    /// Until everybody answered, or until the quiz is moved on.
    Untimed,
}

/// What was agreed at the start.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub struct Rules {
    pub rounds: u8,
    pub mode: Mode,
    pub pace: Pace,
    /// Whether speed earns a little more.
    pub bonus: bool,
}

impl Rules {
    /// How long a question stays open.
    pub fn limit(&self, choice: &Choice) -> TimeDelta {
        let letters = |text: &str| i64::try_from(text.chars().count()).unwrap_or(i64::MAX);
        let wrong: i64 = choice.wrong.iter().map(|wrong| letters(&wrong.text)).sum();
        // Fifteen letters a second is slow reading, also in a second language.
        let scaled = (12 + (letters(&choice.ask) + letters(&choice.right) + wrong) / 15).clamp(20, 75);
        match self.pace {
            Pace::Scaled => TimeDelta::seconds(scaled),
            Pace::Double => TimeDelta::seconds(2 * scaled),
            Pace::Seconds(seconds) => TimeDelta::seconds(seconds.into()),
            Pace::Untimed => UNTIMED,
        }
    }

    /// Whether the time of a question is worth showing.
    pub fn timed(&self) -> bool {
        self.pace != Pace::Untimed
    }

    /// When the quiz is over whatever happens.
    pub fn ends_by(&self, started: DateTime<Utc>) -> DateTime<Utc> {
        // The most that a round can take, once more for the lobby: unposted, given its time twice, shown.
        started + (PATIENCE + UNTIMED * 2 + DEAD) * (i32::from(self.rounds) + 1)
    }
}

#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub enum Phase {
    /// People join.
    Lobby,
    /// A question is open.
    Asking,
    /// Its result is shown.
    Showing,
}

/// Where a quiz is.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct State {
    pub phase: Phase,
    /// The question that is open or was last, from 1; 0 in the lobby.
    pub number: u8,
    /// When the phase began.
    pub since: DateTime<Utc>,
    /// When the channel saw it begin. Time runs from then.
    pub put_at: Option<DateTime<Utc>>,
    /// The host wants to go on.
    pub hurried: bool,
    /// The question was given its time anew.
    pub extended: bool,
    /// Questions in a row that nobody answered.
    pub silent: u8,
}

/// What was counted about the present question.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Facts {
    /// How long the question stays open.
    pub limit: TimeDelta,
    /// Those who joined and did not leave.
    pub players: u32,
    /// Of these, who is not away: see [`AWAY`].
    pub present: u32,
    /// Of these, who has not answered.
    pub awaited: u32,
    pub answers: u32,
    /// The earliest right answer.
    pub first_right: Option<DateTime<Utc>>,
    pub skip_votes: u32,
    /// The question was withdrawn from the bank; it counts for nobody.
    pub withdrawn: bool,
}

/// Why a quiz is over.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Ending {
    Finished,
    Stopped,
    /// Nobody joined.
    Nobody,
    /// Everybody left, or nobody answered any more.
    Deserted,
    /// The channel could not be reached.
    Unreachable,
    /// It stood still for too long.
    Interrupted,
}

/// What has to happen.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Move {
    /// Nothing before this instant, unless somebody does something.
    Wait(DateTime<Utc>),
    Ask(u8),
    /// The open question gets its time anew.
    AskAgain,
    /// The question closes; its result is shown.
    Show,
    End(Ending),
}

impl State {
    pub fn new(started: DateTime<Utc>) -> Self {
        Self {
            phase: Phase::Lobby,
            number: 0,
            since: started,
            put_at: None,
            hurried: false,
            extended: false,
            silent: 0,
        }
    }

    /// When the open question closes, once it was seen.
    pub fn closes_at(&self, limit: TimeDelta) -> Option<DateTime<Utc>> {
        (self.phase == Phase::Asking).then_some(self.put_at? + limit)
    }

    /// Where the quiz is after a move. A wait and an end change nothing here.
    #[must_use]
    pub fn after(self, step: Move, facts: &Facts, now: DateTime<Utc>) -> Self {
        match step {
            Move::Wait(_) | Move::End(_) => self,
            Move::Ask(number) => {
                Self { phase: Phase::Asking, number, since: now, put_at: None, hurried: false, extended: false, ..self }
            }
            Move::AskAgain => Self { put_at: Some(now), extended: true, ..self },
            Move::Show => {
                let passed_over = facts.withdrawn || self.hurried || voted_down(facts);
                let silent = match facts.answers {
                    0 if passed_over => self.silent,
                    0 => self.silent.saturating_add(1),
                    _ => 0,
                };
                Self { phase: Phase::Showing, since: now, put_at: None, hurried: false, silent, ..self }
            }
        }
    }
}

/// More than half of those present want to skip the question.
fn voted_down(facts: &Facts) -> bool {
    facts.skip_votes > 0 && facts.skip_votes * 2 > facts.present
}

/// What has to happen at `now`.
pub fn next(rules: &Rules, state: &State, facts: &Facts, ends_by: DateTime<Utc>, now: DateTime<Utc>) -> Move {
    let step = match state.phase {
        Phase::Lobby => next_in_lobby(state, facts, now),
        Phase::Asking => next_while_asking(rules, state, facts, now),
        Phase::Showing => next_while_showing(rules, state, facts, now),
    };
    match step {
        _ if now >= ends_by => Move::End(Ending::Interrupted),
        Move::Wait(until) => Move::Wait(until.min(ends_by)),
        step => step,
    }
}

fn next_in_lobby(state: &State, facts: &Facts, now: DateTime<Utc>) -> Move {
    let begin = || if facts.players > 0 { Move::Ask(1) } else { Move::End(Ending::Nobody) };
    match state.put_at {
        None if now >= state.since + PATIENCE => Move::End(Ending::Unreachable),
        None => Move::Wait(state.since + PATIENCE),
        Some(_) if state.hurried => begin(),
        Some(put) if now >= put + LOBBY + DEAD => Move::End(Ending::Interrupted),
        Some(put) if now >= put + LOBBY => begin(),
        Some(put) => Move::Wait(put + LOBBY),
    }
}

fn next_while_asking(rules: &Rules, state: &State, facts: &Facts, now: DateTime<Utc>) -> Move {
    if facts.withdrawn || state.hurried || voted_down(facts) {
        return Move::Show;
    }
    let Some(put) = state.put_at else {
        let until = state.since + PATIENCE;
        return if now >= until { Move::End(Ending::Unreachable) } else { Move::Wait(until) };
    };
    let closes = put + facts.limit;
    if (facts.answers > 0 && facts.awaited == 0) || facts.players == 0 {
        return Move::Show;
    }
    if now >= closes + DEAD {
        return Move::End(Ending::Interrupted);
    }
    if now >= closes + STALLED && !state.extended {
        return Move::AskAgain;
    }
    let won = facts.first_right.filter(|_| rules.mode == Mode::Race);
    let until = won.map_or(closes, |won| won.min(closes)) + GRACE;
    if now >= until { Move::Show } else { Move::Wait(until) }
}

fn next_while_showing(rules: &Rules, state: &State, facts: &Facts, now: DateTime<Utc>) -> Move {
    let until = state.put_at.map_or(state.since + UNSHOWN, |put| put + PAUSE);
    if now < until && !state.hurried {
        return Move::Wait(until);
    }
    if state.number >= rules.rounds {
        Move::End(Ending::Finished)
    } else if now >= until + DEAD {
        Move::End(Ending::Interrupted)
    } else if facts.players == 0 || state.silent >= SILENT {
        Move::End(Ending::Deserted)
    } else {
        Move::Ask(state.number + 1)
    }
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::*;

    fn at(seconds: i64) -> DateTime<Utc> {
        DateTime::from_timestamp(1_800_000_000 + seconds, 0).unwrap()
    }

    const RULES: Rules = Rules { rounds: 3, mode: Mode::Everyone, pace: Pace::Seconds(30), bonus: true };
    const FACTS: Facts = Facts {
        limit: TimeDelta::seconds(30),
        players: 2,
        present: 2,
        awaited: 2,
        answers: 0,
        first_right: None,
        skip_votes: 0,
        withdrawn: false,
    };

    fn asking() -> State {
        State { phase: Phase::Asking, number: 1, put_at: Some(at(0)), ..State::new(at(0)) }
    }

    fn step(state: &State, facts: &Facts, seconds: i64) -> Move {
        next(&RULES, state, facts, RULES.ends_by(at(0)), at(seconds))
    }

    #[test]
    fn a_question_ends_with_its_time_or_with_the_last_answer() {
        assert_eq!(step(&asking(), &FACTS, 30), Move::Wait(at(31)));
        assert_eq!(step(&asking(), &FACTS, 31), Move::Show);
        let last = Facts { answers: 2, awaited: 0, ..FACTS };
        assert_eq!(step(&asking(), &last, 5), Move::Show);
        assert_eq!(
            step(&asking(), &Facts { skip_votes: 1, ..FACTS }, 5),
            Move::Wait(at(31)),
            "one of two is no majority"
        );
        assert_eq!(step(&asking(), &Facts { skip_votes: 2, ..FACTS }, 5), Move::Show);
        assert_eq!(step(&asking(), &Facts { withdrawn: true, ..FACTS }, 5), Move::Show);
        assert_eq!(step(&State { hurried: true, ..asking() }, &FACTS, 5), Move::Show);
    }

    #[test]
    fn time_in_which_nobody_could_answer_is_given_back_once() {
        assert_eq!(step(&asking(), &FACTS, 300), Move::AskAgain);
        let again = asking().after(Move::AskAgain, &FACTS, at(300));
        assert_eq!(step(&again, &FACTS, 301), Move::Wait(at(331)));
        assert_eq!(step(&again, &FACTS, 600), Move::Show);
        assert_eq!(step(&asking(), &FACTS, 30 + 15 * 60), Move::End(Ending::Interrupted));
    }

    #[test]
    fn a_race_is_won_by_the_earliest_click() {
        let rules = Rules { mode: Mode::Race, ..RULES };
        let facts = Facts { answers: 1, awaited: 1, first_right: Some(at(4)), ..FACTS };
        assert_eq!(next(&rules, &asking(), &facts, rules.ends_by(at(0)), at(4)), Move::Wait(at(5)));
        assert_eq!(next(&rules, &asking(), &facts, rules.ends_by(at(0)), at(5)), Move::Show);
    }

    #[test]
    fn a_silent_or_deserted_quiz_ends() {
        let showing = State { phase: Phase::Showing, put_at: Some(at(0)), ..asking() };
        assert_eq!(step(&showing, &FACTS, 8), Move::Ask(2));
        assert_eq!(step(&State { silent: 2, ..showing }, &FACTS, 8), Move::End(Ending::Deserted));
        assert_eq!(
            step(&showing, &Facts { players: 0, present: 0, awaited: 0, ..FACTS }, 8),
            Move::End(Ending::Deserted)
        );
        assert_eq!(step(&State { number: 3, ..showing }, &FACTS, 8), Move::End(Ending::Finished));
    }

    prop_compose! {
        fn any_facts()(players in 0u32..4, present in 0u32..4, awaited in 0u32..4, answers in 0u32..4, votes in 0u32..4,
                       limit in 10i64..600, won in prop::option::of(0i64..100_000), withdrawn in prop::bool::weighted(0.02)) -> Facts {
            let present = present.min(players);
            Facts {
                limit: TimeDelta::seconds(limit), players, present, awaited: awaited.min(present), answers,
                first_right: won.map(at), skip_votes: votes.min(present), withdrawn,
            }
        }
    }

    proptest! {
        /// Whatever people do, whenever somebody looks, and whether or not a message ever arrives.
        #[test]
        fn a_quiz_always_ends(rounds in 3u8..=20, race: bool, looks in prop::collection::vec(
            (any_facts(), prop::option::weighted(0.7, 0i64..200), prop::bool::weighted(0.1), prop_oneof![Just(0), 0i64..3600]), 1..40)) {
            let rules = Rules { rounds, mode: if race { Mode::Race } else { Mode::Everyone }, ..RULES };
            let ends_by = rules.ends_by(at(0));
            let mut state = State::new(at(0));
            let mut now = at(0);
            let mut moves = 0;
            for (facts, put, hurried, late) in looks.iter().cycle() {
                if let (None, Some(put)) = (state.put_at, put) {
                    state.put_at = Some(now + TimeDelta::seconds(*put));
                }
                state.hurried |= *hurried;
                let before = state;
                let step = next(&rules, &state, facts, ends_by, now);
                state = state.after(step, facts, now);
                match step {
                    Move::End(_) => break,
                    Move::Wait(until) => {
                        prop_assert!(until > now, "it never waits for the past");
                        now = until + TimeDelta::seconds(*late);
                    }
                    Move::Ask(number) => prop_assert!(number == before.number + 1 && number <= rounds),
                    Move::Show | Move::AskAgain => prop_assert_eq!(before.phase, Phase::Asking),
                }
                moves += 1;
                prop_assert!(moves <= 8 * (usize::from(rounds) + 1), "{moves} moves and no end");
            }
        }

        #[test]
        fn nobody_looking_ends_a_quiz_too(phase in 0..3, put in prop::option::of(0i64..60), facts in any_facts(), days in 1i64..30) {
            let phase = [Phase::Lobby, Phase::Asking, Phase::Showing][usize::try_from(phase).unwrap()];
            let state = State { phase, number: u8::from(phase != Phase::Lobby), put_at: put.map(at), ..State::new(at(0)) };
            prop_assert!(matches!(step(&state, &facts, days * 86_400), Move::End(_)));
        }
    }
}
