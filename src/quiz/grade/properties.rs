//! What holds for every answer and every pattern.

use std::collections::BTreeMap;

use proptest::prelude::*;

use super::work;
use super::*;
use crate::quiz::question::{Difficulty, Hint, KeyPoint, Level, Polarity};

/// A word may be looked at so often for each key point, whatever stands around it. Ordinary answers need a tenth.
const LOOKS_PER_WORD_AND_POINT: u64 = 120;

fn lexicon() -> Lexicon {
    let sets = [("limit", "limit*|restrict*|cap|quota*|throttl*"), ("log", "log|logs|logging|record*|audit*")];
    let sets = sets.map(|(name, members)| (name.to_owned(), vec![members.to_owned()]));
    Lexicon::new(1, BTreeMap::from(sets)).unwrap().with_synonyms(&[vec!["delete".into(), "erase".into()]]).unwrap()
}

fn question(patterns: &[(&str, Polarity)]) -> Question {
    let key_points = patterns.iter().enumerate().map(|(number, (pattern, polarity))| KeyPoint {
        id: format!("p{number}"),
        says: "Limit requests.".into(),
        why: String::new(),
        worth: 1,
        any_of: vec![(*pattern).into()],
        polarity: *polarity,
        contradictions: vec!["unlimited + everything".into()],
    });
    Question {
        ask: "How do you keep a service within its bounds?".into(),
        level: Level::Beginner,
        difficulty: Difficulty::Easy,
        tags: Vec::new(),
        covers: Vec::new(),
        answer: "Limit requests and log them.".into(),
        references: Vec::new(),
        points_needed: None,
        retired: false,
        hints: vec![Hint {
            text: "Think of limits for each and every caller of it.".into(),
            reveals: vec!["p0".into()],
        }],
        key_points: key_points.collect(),
        examples: Vec::new(),
        choice: None,
    }
}

fn grader() -> Grader {
    let patterns = [
        ("@limit + request*|quer*|call*", Polarity::Affirm),
        ("@log", Polarity::Affirm),
        ("trust*|believe* + input*|user*", Polarity::Deny),
        ("rotat* + key*|secret* + often|monthly|every", Polarity::Affirm),
        ("water mark|tls 1.3|cve-2021-44228", Polarity::Any),
        ("delete + data + old|stale", Polarity::Affirm),
    ];
    Grader::new(&question(&patterns), &lexicon()).unwrap()
}

/// Words that make the grader think.
fn phrase() -> impl Strategy<Value = String> {
    let words = "limit requests|never|not|no|without|log|pointless|is a waste of time|but|because|if|,|.|?|;|\n|- |and|or|\
        we|I don't|so we do not|some say it is useless|do not trust|users|rotate|keys|every month|instead of|rather than|\
        TLS 1.3|water-mark|unlimited|forbidden|delete|old data|no need to|should not be|it|this|that can wait|hardly|why|\
        should we|leave|out|(|)|:|\u{200b}|\u{202e}|é|ﬃ|１|Ж|漢|\u{301}|'|\"|1.|2)|a)|#|/|etc.|e.g.|0.5|x²|½";
    let words: Vec<String> = words.split('|').map(str::to_owned).collect();
    proptest::collection::vec((proptest::sample::select(words), prop_oneof![4 => Just(" "), 1 => Just("")]), 0..120)
        .prop_map(|pieces| pieces.into_iter().map(|(word, gap)| word + gap).collect())
}

fn any_text() -> impl Strategy<Value = String> {
    prop_oneof![phrase(), "\\PC{0,200}", any::<String>(), "[a-z ,.]{0,400}"]
}

fn credits(grade: &Grade) -> Vec<Credit> {
    grade.points.iter().map(|point| point.credit).collect()
}

proptest! {
    #[test]
    fn any_answer_is_graded_and_quoted_from_itself(text in any_text(), hints in 0_usize..5) {
        let grader = grader();
        let grade = grader.grade(&text, hints);
        prop_assert!(grade.coverage <= 1000);
        prop_assert_eq!(grade.points.len(), 6);
        for point in &grade.points {
            prop_assert!(point.credit == Credit::None || !point.evidence.is_empty());
            for range in &point.evidence {
                prop_assert!(text.get(range.clone()).is_some_and(|words| !words.is_empty()), "{range:?}");
            }
        }
        prop_assert_eq!(&grader.grade(&text, hints), &grade);
        let _ = screen(&text);
    }

    #[test]
    fn any_pattern_is_read_or_told(pattern in "[a-z@+|* 0-9é-]{0,40}|\\PC{0,30}") {
        match Grader::new(&question(&[(&pattern, Polarity::Affirm)]), &lexicon()) {
            Ok(grader) => {
                grader.grade(&pattern, 0);
                grader.grade("We limit requests, log them and rotate the keys every month.", 0);
            }
            Err(problems) => for problem in problems {
                prop_assert_eq!(&problem.key, "key_point[p0].any_of[0]");
                prop_assert!((1..=pattern.chars().count() + 1).contains(&problem.column), "{problem}");
                prop_assert!(problem.says.len() > 10);
            },
        }
    }

    #[test]
    fn case_and_invisible_characters_change_nothing(text in phrase(), every in 1_usize..5) {
        let text: String = text.chars().filter(char::is_ascii).collect();
        let grader = grader();
        let plain = grader.grade(&text, 0);
        let hidden: String =
            text.chars().enumerate().flat_map(|(at, letter)| [Some(letter), (at % every == 0).then_some('\u{200b}')]).flatten().collect();
        for dressed in [text.to_uppercase(), hidden.clone()] {
            if dressed.chars().count() <= MAX_ANSWER_CHARS {
                prop_assert_eq!(credits(&grader.grade(&dressed, 0)), credits(&plain), "{:?}", dressed);
            }
        }
    }

    #[test]
    fn more_hints_never_earn_more(text in phrase()) {
        let grader = grader();
        prop_assert!(grader.grade(&text, 1).coverage <= grader.grade(&text, 0).coverage);
    }

    #[test]
    fn the_work_is_bounded(text in phrase()) {
        assert_bounded(&text);
    }
}

/// Grades the text over and over again, up to the limit.
fn assert_bounded(unit: &str) {
    if unit.is_empty() {
        return;
    }
    let grader = grader();
    let text: String = unit.chars().chain([' ']).cycle().take(MAX_ANSWER_CHARS).collect();
    let clean = normalise(&text);
    let words = Text::of(&clean).tokens.len() as u64;
    let looks = work::during(|| {
        grader.grade(&text, 1);
    });
    assert!(looks <= (words + 10) * 6 * LOOKS_PER_WORD_AND_POINT, "{looks} looks at {words} words of {unit:?}");
}

/// Repetitions of what is dearest to judge: heads that are denied, verdicts, reported speech, lists, slips.
#[test]
fn the_worst_texts_stay_within_the_bound() {
    for unit in [
        "never limit requests",
        "not limit request",
        "not log",
        "log",
        "no log no",
        "without limit log if",
        "some say it is useless",
        "say useless",
        "pointless.",
        "is pointless, and",
        "I don't.",
        "so we do not, but",
        "limit request, log, key,",
        "limti reqeusts logigng",
        "limit",
        "request limit",
        "a",
        "a b",
        "c v e 2021 44228",
        "cve-2021-44228",
        "water",
        "-",
        "?",
        "why would anyone log?",
        "if not log then can anyone",
        "it is forbidden to log, prohibited",
        "\u{fdfa}",
        "e\u{301}\u{301}\u{301}",
        "1,1",
        "etc. ",
        "log\n",
        "1. log\n",
    ] {
        assert_bounded(unit);
    }
}

#[test]
fn a_text_twice_as_long_costs_about_twice_as_much() {
    let grader = grader();
    for unit in ["we never limit the requests, and logging is pointless, so I don't ", "say useless, but not log, "] {
        let looks = |chars: usize| {
            let text: String = unit.chars().cycle().take(chars).collect();
            work::during(|| drop(grader.grade(&text, 0)))
        };
        let (short, long) = (looks(1500), looks(3000));
        assert!(long <= short * 5 / 2, "{unit}: {short} and {long}");
    }
}
