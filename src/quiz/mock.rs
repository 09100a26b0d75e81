//! A mock interview: which five questions, when it is over, and what the report says.

use chrono::{DateTime, TimeDelta, Utc};

use super::grade::{Credit, Grade};
use super::question::{Difficulty, Level, Question, QuestionId, Reference};
use super::review::place;

/// Questions in a mock interview, the behavioural one included.
pub const QUESTIONS: usize = 5;
/// Minutes that an answer may be given.
pub const MINUTES: std::ops::RangeInclusive<u32> = 1..=60;
/// A mock interview is over after this, whatever was or was not answered.
pub const LASTS: TimeDelta = TimeDelta::hours(24);
/// What was sent in time may arrive so much later.
const GRACE: TimeDelta = TimeDelta::seconds(5);
/// Things to read that a report names.
const TO_READ: usize = 3;

/// How far along the candidate is said to be.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub enum Seniority {
    Beginner,
    #[default]
    Intermediate,
    Advanced,
}

impl Seniority {
    pub const EVERY: [Self; 3] = [Self::Beginner, Self::Intermediate, Self::Advanced];

    /// The word it is stored and typed as.
    pub fn word(self) -> &'static str {
        match self {
            Self::Beginner => "beginner",
            Self::Intermediate => "intermediate",
            Self::Advanced => "advanced",
        }
    }

    pub fn from_word(word: &str) -> Option<Self> {
        Self::EVERY.into_iter().find(|level| level.word() == word)
    }

    /// How badly a question fits, from 0.
    fn distance(self, question: &Eligible) -> u8 {
        let asks = match (question.level, question.difficulty) {
            (Level::Beginner, _) => 0u8,
            (Level::Intermediate, _) => 1,
            (Level::Advanced, _) | (_, Difficulty::Hard) => 2,
            (_, Difficulty::Easy) => 0,
            (_, Difficulty::Medium) => 1,
        };
        let wanted = match self {
            Self::Beginner => 0u8,
            Self::Intermediate => 1,
            Self::Advanced => 2,
        };
        asks.abs_diff(wanted)
    }
}

/// A question that could be asked.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Eligible {
    pub question: QuestionId,
    pub level: Level,
    pub difficulty: Difficulty,
    pub tags: Vec<String>,
    /// It came in one of the member's last mock interviews.
    pub recent: bool,
}

/// The questions of a mock interview in the order they come: those of the role, the easier ones first, and a
/// behavioural one last. Fewer than five only where there are no more. What came lately is avoided, then what does
/// not fit the level, then what covers the same topics again.
pub fn choose(pool: &[Eligible], role: &str, level: Seniority, seed: i64) -> Vec<QuestionId> {
    let of_role = |question: &&Eligible| question.question.pack() == role;
    let behavioural = pool
        .iter()
        .filter(|question| question.level == Level::Behavioral)
        .min_by_key(|question| (!of_role(question), question.recent, place(seed, &question.question)));
    let technical: Vec<_> =
        pool.iter().filter(of_role).filter(|question| question.level != Level::Behavioral).collect();
    let mut chosen: Vec<&Eligible> = Vec::new();
    while chosen.len() + usize::from(behavioural.is_some()) < QUESTIONS {
        let shared = |question: &Eligible| {
            chosen.iter().flat_map(|other| &other.tags).filter(|tag| question.tags.contains(tag)).count()
        };
        let next = technical
            .iter()
            .filter(|question| !chosen.iter().any(|other| other.question == question.question))
            .min_by_key(|question| {
                (question.recent, level.distance(question), shared(question), place(seed, &question.question))
            });
        let Some(next) = next else { break };
        chosen.push(next);
    }
    chosen.sort_by_key(|question| question.difficulty);
    chosen.into_iter().chain(behavioural).map(|question| question.question.clone()).collect()
}

/// How one question of a mock interview came out so far.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub struct Progress {
    /// When it was put; the ones after it are not shown yet.
    pub shown_at: Option<DateTime<Utc>>,
    /// When it was answered or passed.
    pub done_at: Option<DateTime<Utc>>,
}

/// Where a mock interview is.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Stage {
    /// The question with this number, from 1, waits for an answer.
    Asking(u8),
    Over,
}

/// Where a mock interview is at `now` that began at `started`.
pub fn stage(questions: &[Progress], started: DateTime<Utc>, now: DateTime<Utc>) -> Stage {
    if now >= started + LASTS {
        return Stage::Over;
    }
    match questions.iter().position(|question| question.done_at.is_none()) {
        Some(at) => Stage::Asking(u8::try_from(at + 1).unwrap_or(u8::MAX)),
        None => Stage::Over,
    }
}

/// Whether an answer at `at` came after its time.
pub fn is_late(shown_at: DateTime<Utc>, per_answer: Option<TimeDelta>, at: DateTime<Utc>) -> bool {
    per_answer.is_some_and(|limit| at > shown_at + limit + GRACE)
}

/// One question of a mock interview that is over.
#[derive(Debug, Clone, Copy)]
pub struct Answered<'a> {
    pub question: &'a Question,
    /// `None`: it was passed or never got to.
    pub grade: Option<&'a Grade>,
    pub late: bool,
}

/// What there is to say about a mock interview.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Report {
    /// Thousandths of what full answers to everything would be.
    pub score: u16,
    pub questions: Vec<QuestionReport>,
    /// By topic, the weakest first.
    pub topics: Vec<TopicScore>,
    /// Where to read on, for the weakest answers first.
    pub read: Vec<Reference>,
}

#[derive(Debug, Clone, PartialEq, Eq)]
pub struct QuestionReport {
    /// Thousandths; what came too late counts nothing.
    pub score: u16,
    pub late: bool,
    pub answered: bool,
    /// Each key point by its place in the question, and what it earned.
    pub points: Vec<Credit>,
}

#[derive(Debug, Clone, PartialEq, Eq)]
pub struct TopicScore {
    pub topic: String,
    pub score: u16,
}

/// Sums a mock interview up.
pub fn report(answered: &[Answered<'_>]) -> Report {
    let questions: Vec<_> = answered.iter().map(one).collect();
    let mut topics: Vec<TopicScore> = Vec::new();
    let mut names: Vec<&String> = answered.iter().flat_map(|answered| &answered.question.tags).collect();
    names.sort_unstable();
    names.dedup();
    for topic in names {
        let of_topic = answered.iter().zip(&questions).filter(|(answered, _)| answered.question.tags.contains(topic));
        topics.push(TopicScore { topic: topic.clone(), score: average(of_topic.map(|(_, report)| report.score)) });
    }
    topics.sort_by(|a, b| a.score.cmp(&b.score).then_with(|| a.topic.cmp(&b.topic)));
    Report {
        score: average(questions.iter().map(|report| report.score)),
        topics,
        read: to_read(answered, &questions),
        questions,
    }
}

fn one(answered: &Answered<'_>) -> QuestionReport {
    let credit = |id: &str| answered.grade.and_then(|grade| grade.point(id)).map(|point| point.credit);
    QuestionReport {
        score: answered.grade.filter(|_| !answered.late).map_or(0, |grade| grade.coverage.min(1000)),
        late: answered.late,
        answered: answered.grade.is_some(),
        points: answered.question.key_points.iter().map(|point| credit(&point.id).unwrap_or_default()).collect(),
    }
}

/// Rounded half up; nothing at all is 0.
fn average(scores: impl Iterator<Item = u16>) -> u16 {
    let (sum, n) = scores.fold((0u32, 0u32), |(sum, n), score| (sum + u32::from(score), n + 1));
    (sum * 2 + n).checked_div(n * 2).and_then(|average| u16::try_from(average).ok()).unwrap_or(0)
}

/// One reference of each question, the weakest first, then a second of each, and so on.
fn to_read(answered: &[Answered<'_>], reports: &[QuestionReport]) -> Vec<Reference> {
    let mut by_need: Vec<_> = answered.iter().zip(reports).collect();
    by_need.sort_by_key(|(_, report)| report.score);
    let most = by_need.iter().map(|(answered, _)| answered.question.references.len()).max().unwrap_or(0);
    let mut read: Vec<Reference> = Vec::new();
    let rounds = (0..most).flat_map(|i| by_need.iter().filter_map(move |(of, _)| of.question.references.get(i)));
    for reference in rounds {
        if read.len() < TO_READ && !read.iter().any(|known| known.url == reference.url) {
            read.push(reference.clone());
        }
    }
    read
}

/// How a mock interview compares with one before.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Comparison {
    pub score_before: u16,
    /// What both had: topic, before, now.
    pub topics: Vec<(String, u16, u16)>,
}

pub fn compare(now: &Report, before: &Report) -> Comparison {
    let earlier = |topic: &str| before.topics.iter().find(|other| other.topic == topic).map(|other| other.score);
    Comparison {
        score_before: before.score,
        topics: now
            .topics
            .iter()
            .filter_map(|topic| Some((topic.topic.clone(), earlier(&topic.topic)?, topic.score)))
            .collect(),
    }
}

/// A score as people read it.
pub fn percent(score: u16) -> u32 {
    (u32::from(score) + 5) / 10
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::*;
    use crate::quiz::grade::{Finding, PointGrade};
    use crate::quiz::question::KeyPoint;

    fn eligible(pack: &str, slug: &str, level: Level, difficulty: Difficulty, tags: &[&str]) -> Eligible {
        Eligible {
            question: QuestionId::new(pack, slug).unwrap(),
            level,
            difficulty,
            tags: tags.iter().map(ToString::to_string).collect(),
            recent: false,
        }
    }

    fn pool() -> Vec<Eligible> {
        let mut pool = Vec::new();
        for (level, difficulty) in [
            (Level::Beginner, Difficulty::Easy),
            (Level::Intermediate, Difficulty::Medium),
            (Level::Advanced, Difficulty::Hard),
            (Level::Tools, Difficulty::Medium),
            (Level::Scenario, Difficulty::Hard),
        ] {
            for i in 0..5 {
                pool.push(eligible("cloud", &format!("{level}-{i}"), level, difficulty, &[&format!("topic-{i}")]));
            }
        }
        pool.push(eligible("cloud", "quarrel", Level::Behavioral, Difficulty::Medium, &["communication"]));
        pool.push(eligible("other", "pride", Level::Behavioral, Difficulty::Easy, &["communication"]));
        pool.push(eligible("other", "unrelated", Level::Beginner, Difficulty::Easy, &["topic-9"]));
        pool
    }

    #[test]
    fn five_questions_fit_the_level_and_one_is_behavioural() {
        for seed in 0..50 {
            let chosen = choose(&pool(), "cloud", Seniority::Advanced, seed);
            let slugs: Vec<_> = chosen.iter().map(QuestionId::slug).collect();
            assert_eq!(slugs.len(), QUESTIONS);
            assert_eq!(slugs[4], "quarrel");
            assert!(slugs[..4].iter().all(|slug| slug.starts_with("advanced") || slug.starts_with("scenario")));
            let mut topics: Vec<_> = slugs[..4].iter().map(|slug| slug.rsplit('-').next()).collect();
            topics.sort_unstable();
            topics.dedup();
            assert_eq!(topics.len(), 4, "four topics: {slugs:?}");
        }
    }

    #[test]
    fn what_came_lately_does_not_come_again() {
        let mut pool = pool();
        let first = choose(&pool, "cloud", Seniority::Beginner, 1);
        for question in &mut pool {
            question.recent = first.contains(&question.question);
        }
        let second = choose(&pool, "cloud", Seniority::Beginner, 1);
        assert!(second[..4].iter().all(|question| !first.contains(question)), "{first:?} {second:?}");
    }

    #[test]
    fn a_role_with_little_gives_what_it_has() {
        let chosen = choose(&pool(), "other", Seniority::Intermediate, 1);
        assert_eq!(chosen.iter().map(QuestionId::slug).collect::<Vec<_>>(), ["unrelated", "pride"]);
        assert_eq!(choose(&[], "other", Seniority::Intermediate, 1), []);
    }

    #[test]
    fn a_late_answer_is_one_after_its_time_and_some_seconds() {
        let shown: DateTime<Utc> = "2026-03-02T08:00:00Z".parse().unwrap();
        let limit = Some(TimeDelta::minutes(3));
        assert!(!is_late(shown, limit, shown + TimeDelta::seconds(185)));
        assert!(is_late(shown, limit, shown + TimeDelta::seconds(186)));
        assert!(!is_late(shown, None, shown + TimeDelta::hours(20)));
    }

    fn question(tags: &[&str], urls: &[&str]) -> Question {
        let point = |id: &str| KeyPoint {
            id: id.to_owned(),
            says: format!("{id}."),
            why: String::new(),
            worth: 1,
            any_of: Vec::new(),
            polarity: crate::quiz::question::Polarity::Affirm,
            contradictions: Vec::new(),
        };
        Question {
            ask: "What?".to_owned(),
            level: Level::Beginner,
            difficulty: Difficulty::Easy,
            tags: tags.iter().map(ToString::to_string).collect(),
            covers: Vec::new(),
            answer: "That.".to_owned(),
            references: urls.iter().map(|url| Reference { name: (*url).to_owned(), url: (*url).to_owned() }).collect(),
            points_needed: None,
            retired: false,
            hints: Vec::new(),
            key_points: vec![point("one"), point("two")],
            examples: Vec::new(),
            choice: None,
        }
    }

    fn grade(coverage: u16, one: Credit) -> Grade {
        let point =
            |id: &str, credit| PointGrade { id: id.to_owned(), credit, finding: Finding::Made, evidence: Vec::new() };
        Grade { coverage, points: vec![point("one", one), point("two", Credit::None)], flags: Vec::new() }
    }

    #[test]
    fn a_report_scores_each_topic_and_names_three_things_to_read() {
        let questions =
            [question(&["iam", "cloud"], &["a", "b"]), question(&["iam"], &["a", "c"]), question(&["talk"], &["d"])];
        let (half, full) = (grade(500, Credit::Full), grade(1000, Credit::Full));
        let report = report(&[
            Answered { question: &questions[0], grade: Some(&half), late: false },
            Answered { question: &questions[1], grade: Some(&full), late: true },
            Answered { question: &questions[2], grade: None, late: false },
        ]);
        assert_eq!(report.score, 167);
        assert_eq!(percent(report.score), 17);
        let topics: Vec<_> = report.topics.iter().map(|topic| (topic.topic.as_str(), topic.score)).collect();
        assert_eq!(topics, [("talk", 0), ("iam", 250), ("cloud", 500)]);
        assert_eq!(report.questions[0].points, [Credit::Full, Credit::None]);
        assert_eq!((report.questions[1].score, report.questions[1].late), (0, true));
        assert!(!report.questions[2].answered);
        assert_eq!(report.read.iter().map(|read| read.url.as_str()).collect::<Vec<_>>(), ["a", "d", "c"]);
        let before =
            Report { score: 100, topics: vec![TopicScore { topic: "iam".to_owned(), score: 50 }], ..report.clone() };
        assert_eq!(
            compare(&report, &before),
            Comparison { score_before: 100, topics: vec![("iam".to_owned(), 50, 250)] }
        );
    }

    #[derive(Debug, Clone, Copy)]
    enum Event {
        AnswerOrPass(u8),
        Wait(i64),
    }

    proptest! {
        #[test]
        fn a_sitting_always_ends(
            questions in 1usize..=QUESTIONS,
            events in prop::collection::vec(
                prop_oneof![(0u8..8).prop_map(Event::AnswerOrPass), (0i64..200_000).prop_map(Event::Wait)], 0..60),
        ) {
            let started: DateTime<Utc> = "2026-03-02T08:00:00Z".parse().unwrap();
            let mut now = started;
            let mut progress = vec![Progress::default(); questions];
            let (mut taken, mut over) = (0, false);
            for event in events {
                match (event, stage(&progress, started, now)) {
                    (Event::Wait(seconds), _) => now += TimeDelta::seconds(seconds),
                    (Event::AnswerOrPass(number), Stage::Asking(at)) if number == at => {
                        progress[usize::from(at) - 1].done_at = Some(now);
                        taken += 1;
                    }
                    _ => {}
                }
                let stage = stage(&progress, started, now);
                prop_assert!(!over || stage == Stage::Over, "what is over stays over");
                over = stage == Stage::Over;
                prop_assert!(!over || taken == questions || now >= started + LASTS);
            }
            prop_assert!(taken <= questions);
            prop_assert_eq!(stage(&progress, started, started + LASTS), Stage::Over);
        }
    }
}
