//! Every check fires on what it is for, says where, and says what to write.

use std::collections::BTreeMap;

use super::*;
use crate::bank::{PackInfo, lexicon, load_embedded};
use crate::quiz::question::{Example, Hint, Polarity};

const SOUND: &str = include_str!("sound.toml");

fn sound() -> Question {
    toml::from_str(SOUND).unwrap()
}

/// What the check called `name` finds in `question`.
fn found(name: &str, question: &Question) -> Vec<String> {
    let grader = Grader::new(question, lexicon()).unwrap();
    let subject = Subject { question, grader: &grader, lexicon: lexicon() };
    let mut problems = Vec::new();
    let check = CHECKS.iter().find(|check| check.name == name).unwrap();
    (check.run)(&subject, &mut Findings { file: "q.toml", problems: &mut problems });
    problems.iter().map(|problem| problem.to_string().replacen("q.toml ", "", 1)).collect()
}

fn point<'a>(question: &'a mut Question, id: &str) -> &'a mut crate::quiz::question::KeyPoint {
    question.key_points.iter_mut().find(|point| point.id == id).unwrap()
}

fn example(kind: ExampleKind, answer: &str, makes: &[&str], misses: &[&str]) -> Example {
    let owned = |ids: &[&str]| ids.iter().map(|id| (*id).to_owned()).collect();
    Example { kind, answer: answer.to_owned(), makes: owned(makes), misses: owned(misses) }
}

/// A fault put into a sound question: the check that must find it, the fault, what must be said.
type Fault = (&'static str, fn(&mut Question), &'static str);

const FAULTS: &[Fault] = &[
    ("shape", |q| q.ask = "  ".into(), "ask: is empty: write the question as it will be posted"),
    ("shape", |q| q.ask = "why ".repeat(200), "at most 600 fit: move detail into the hints"),
    (
        "shape",
        |q| q.answer = "Limit it.".into(),
        "answer: warning: has 2 words; 60 to 180 read well: say each key point",
    ),
    ("shape", |q| q.tags.clear(), "tags: warning: there are none: write two to five"),
    (
        "shape",
        |q| q.references[0].url = "http://x.org".into(),
        "references[0].url: write an address that starts with https://",
    ),
    ("shape", |q| q.references.clear(), "references: warning: there are none: name a public source"),
    ("hints", |q| q.hints.truncate(2), "hint: there are 2; write three: a nudge, the concept, an outline"),
    (
        "hints",
        |q| q.hints[0].reveals = vec!["nothing".into()],
        "there is no key point `nothing`; there are who, limit, filter, trace",
    ),
    ("key-points", |q| q.key_points.truncate(3), "key_point: there are 3; write 4 to 7"),
    ("key-points", |q| q.points_needed = Some(9), "points_needed: is 9; the key points are worth 4 together"),
    ("key-points", |q| q.key_points[1].worth = 0, "key_point[limit].worth: is 0: write 1 or more"),
    ("key-points", |q| q.key_points[1].id = "who".into(), "key_point[who].id: two key points are called so"),
    ("key-points", |q| q.key_points[1].id = "Who?".into(), "write lower-case letters, digits and single hyphens"),
    (
        "key-points",
        |q| q.key_points[1].why.clear(),
        "key_point[limit].why: is empty: write in one sentence why it matters",
    ),
    (
        "examples",
        |q| q.examples.retain(|e| e.kind != ExampleKind::Wrong),
        "example: no wrong answer: write one in a member's words",
    ),
    ("examples", |q| q.examples[0].makes.push("nobody".into()), "example[0].makes: there is no key point `nobody`"),
    ("examples", |q| q.examples[0].misses.push("who".into()), "example[0]: `who` stands in both makes and misses"),
    (
        "choice",
        |q| q.choice = None,
        "choice: is missing: quizzes need it; write ask, right, why and three wrong options",
    ),
    ("choice", |q| q.choice.as_mut().unwrap().wrong.truncate(2), "choice.wrong: there are 2; write three"),
    (
        "choice",
        |q| {
            let c = q.choice.as_mut().unwrap();
            c.wrong[1].text = c.right.clone();
        },
        "choice.wrong[1].text: another option says the same",
    ),
    (
        "choice",
        |q| q.choice.as_mut().unwrap().right = "long ".repeat(40),
        "choice.right: warning: is by far the longest option",
    ),
    (
        "alternatives",
        |q| point(q, "who").any_of.clear(),
        "key_point[who].any_of: is empty: write two or more patterns such as",
    ),
    (
        "alternatives",
        |q| point(q, "who").any_of = vec!["authenticat* + caller*".into()],
        "one pattern with 1 alternative finds little: add another way of saying it",
    ),
    (
        "alternatives",
        |q| point(q, "who").any_of.push("log*|login".into()),
        "warning: `log*` alone matches much: give it company, as in \"log* + …\"",
    ),
    (
        "weak-words",
        |q| point(q, "who").any_of.push("should".into()),
        "key_point[who].any_of[2]: `should` is a small word that every answer holds: give it company with ` + `",
    ),
    ("weak-words", |q| point(q, "who").any_of.push("ai".into()), "`ai` is too short to stand alone: give it company"),
    // The stem counts, not the form.
    (
        "weak-words",
        |q| point(q, "who").any_of.push("opening".into()),
        "`opening` is in the question: give it company with ` + `",
    ),
    (
        "same-patterns",
        |q| {
            let pattern = q.key_points[0].any_of[0].clone();
            q.key_points[1].any_of.push(pattern);
        },
        "`who` has the same: one answer must not earn two points",
    ),
    (
        "same-patterns",
        |q| {
            let pattern = q.key_points[0].any_of[0].clone();
            q.key_points[0].any_of.push(pattern);
        },
        "this point has it twice",
    ),
    (
        "ask-earns-nothing",
        |q| point(q, "who").any_of.push("open* + model*".into()),
        "key_point[who].any_of: the question's own words earn this point (\"open its language model\"): ask for something that is not in the question",
    ),
    ("hints-earn-nothing", |q| q.hints[2].reveals.retain(|id| id != "limit"), "hint[2]: earns `limit`"),
    (
        "hints-earn-nothing",
        |q| q.hints[2].reveals.retain(|id| id != "limit"),
        "write reveals = [\"limit\"], or say less in the hint",
    ),
    (
        "says-earns-itself",
        |q| point(q, "limit").says = "Be careful with volume.".into(),
        "key_point[limit].says: does not make its own point: add an alternative to any_of that matches it",
    ),
    (
        "says-earns-itself",
        |q| point(q, "limit").says = "Do not limit requests.".into(),
        "it reads as if one argued against it: is the first group what is done, and polarity what you mean?",
    ),
    (
        "says-earns-itself",
        |q| point(q, "limit").contradictions.push("limit* + each".into()),
        "it matches its own contradictions",
    ),
    (
        "says-earns-itself",
        |q| point(q, "limit").says = "Limit the requests of each authenticated caller.".into(),
        "key_point[limit].says: warning: also makes `who`",
    ),
    (
        "answer-earns-all",
        |q| q.answer = q.answer.replace("limit", "adore"),
        "answer: does not make `limit` (is not found): say it there, or widen its patterns",
    ),
    (
        "examples-hold",
        |q| {
            q.examples[1] = example(
                ExampleKind::Partial,
                "Authenticate each caller. Be frugal with volume.",
                &["who", "limit"],
                &[],
            );
        },
        "example[1].makes: `limit` is not found: widen its any_of by this way of saying it",
    ),
    (
        "examples-hold",
        |q| {
            q.examples[1].makes.pop();
            q.examples[1].misses.push("limit".into());
        },
        "example[1].misses: `limit` is credited for",
    ),
    ("examples-hold", |q| q.examples[0].makes.clear(), "warning: also makes `who`"),
    (
        "examples-hold",
        |q| q.examples[0].answer = "Authenticate each caller.".into(),
        "example[0]: covers 25 %, but a strong answer covers 80 % or more",
    ),
    (
        "examples-hold",
        |q| q.examples[1].answer = "I would think about it.".into(),
        "a partial answer covers something, not everything",
    ),
    ("examples-hold", |q| q.examples[2].answer = q.answer.clone(), "a wrong answer covers half or less"),
    (
        "examples-hold",
        |q| q.examples.push(example(ExampleKind::OffTopic, "Authenticate each caller and limit requests.", &[], &[])),
        "an answer off the topic covers 20 % or less",
    ),
    (
        "untested",
        |q| point(q, "who").any_of = vec!["authenticat*|wombat|dingo|emu|quokka|numbat|bilby|koala".into()],
        "no example uses `wombat`, `dingo`, `emu`, `quokka`, `numbat`, `bilby` and 1 more: add an example that says it so, or drop what nobody says",
    ),
    // "key" is the head: what is done to the keys is never judged.
    (
        "negations",
        |q| {
            let p = point(q, "who");
            p.polarity = Polarity::Affirm;
            p.says = "It depends, so mind the caller: they authenticate.".into();
        },
        "key_point[who].any_of: still earned by \"",
    ),
    (
        "negations",
        |q| {
            let p = point(q, "who");
            p.says = "It depends, so mind the caller: they authenticate.".into();
        },
        "let the first group of its patterns be what is done, or the name of the measure",
    ),
    (
        "keyword-dump",
        |q| {
            for (p, word) in q.key_points.iter_mut().zip(["customer", "limit", "output", "log"]) {
                p.any_of = vec![format!("{word}*")];
            }
        },
        "the strong answer as a list of keywords covers 50 %, at most 40 % is sound: give the one-word patterns of who, limit, filter, trace company",
    ),
    // Beginnings of four letters are too short for slips to be forgiven.
    (
        "typos",
        |q| {
            q.key_points[0].any_of = vec!["enco*".into(), "in code".into()];
            q.key_points[1].any_of = vec!["logg*".into(), "to log".into()];
            q.examples[0].answer = "Everything is encoded, and logging goes on all night.".into();
        },
        "a slip in every long word of the strong answer loses who, limit: add shorter or other words to their patterns",
    ),
    // Mostly Russian: there look-alikes are letters in their own right.
    (
        "dress",
        |q| q.examples[0].answer = "Ограничить число запросов для всех: limit requests.".into(),
        "the strong answer with look-alike letters earns something else: this is a fault of the grader, please report it",
    ),
    // One character before it is one too many.
    (
        "length",
        |q| {
            q.key_points[0].any_of = vec!["rsa".into(), "rsa key".into()];
            q.examples[0].answer = "We talk. ".repeat(444) + "rsa";
            q.examples[0].answer.insert(0, 'x');
        },
        "the strong answer after a page of other text earns something else: this is a fault of the grader",
    ),
];

#[test]
fn a_sound_question_has_no_problem() {
    let question = sound();
    for check in CHECKS {
        assert_eq!(found(check.name, &question), [""; 0], "{}", check.name);
    }
}

#[test]
fn every_fault_is_found_where_it_is_and_with_what_to_write() {
    let mut silent = Vec::new();
    for (name, fault, wanted) in FAULTS {
        let mut question = sound();
        fault(&mut question);
        let told = found(name, &question);
        if !told.iter().any(|line| line.contains(wanted)) {
            silent.push((name, wanted, told));
        }
    }
    assert!(silent.is_empty(), "{silent:#?}");
}

#[test]
fn every_check_is_tried_here() {
    for check in CHECKS {
        assert!(FAULTS.iter().any(|(name, ..)| *name == check.name), "{}", check.name);
    }
}

/// Most of the shipped key points turned round earn nothing, whatever words turn them.
#[test]
fn the_shipped_key_points_turned_round_earn_nothing() {
    let (mut all, mut rejected) = (0_usize, 0_usize);
    for question in load_embedded().unwrap().iter().flat_map(|pack| pack.questions.values()) {
        let grader = Grader::new(question, lexicon()).unwrap();
        for point in question.key_points.iter().filter(|point| point.polarity == Polarity::Affirm) {
            for denied in mutations::denials(&point.says) {
                all += 1;
                let grade = grader.grade_without_echo_guard(&denied);
                rejected += usize::from(grade.point(&point.id).is_some_and(|own| own.credit == Credit::None));
            }
        }
    }
    assert!(all > 1000 && rejected * 100 >= all * 97, "{rejected} of {all}");
}

fn pack(questions: &[(&str, Question)]) -> Pack {
    let info = PackInfo { name: "Demo".into(), about: String::new(), version: 1, licence: String::new() };
    let questions: BTreeMap<_, _> = questions.iter().map(|(slug, q)| ((*slug).to_owned(), q.clone())).collect();
    Pack { slug: "demo".into(), info, questions }
}

fn report(packs: &[Pack]) -> (Report, usize) {
    let mut done = 0;
    let report = check(packs, lexicon(), &|pack, slug| format!("{pack}/{slug}.toml"), &mut || done += 1);
    (report, done)
}

fn faulty() -> Question {
    let mut question = sound();
    question.hints.push(Hint { text: "One more.".into(), reveals: Vec::new() });
    question.examples[1].makes.pop();
    question.examples[1].misses.push("limit".into());
    question.examples[1].misses.remove(0);
    question
}

#[test]
fn the_report_has_problems_a_table_and_a_line_for_each_pack() {
    let (report, done) = report(&[pack(&[("good", sound()), ("bad", faulty())])]);
    assert_eq!(done, 2, "the progress bar hears of every question");
    let mut text = Vec::new();
    write_text(&report, false, &mut text).unwrap();
    insta::assert_snapshot!(String::from_utf8(text).unwrap(), @r#"
    demo/bad.toml
      error: hint: there are 4; write three: a nudge, the concept, an outline
      error: example[1].misses: `limit` is credited for "restrict the volume": narrow its patterns

    demo/bad  (+ made, ~ half, - not made; ! not as stated, ? not stated)
      A  who
      B  limit
      C  filter
      D  trace
                    A   B   C   D    covers
      strong        +   +   +   +    100 %
      partial       +   +!  -   -     50 %
                    B: found "restrict the volume"
      wrong         -   -   -   -      0 %

    demo    2 questions     8 key points     10 patterns     6 examples    2 errors     0 warnings
    19 checks, 2 errors, 0 warnings
    "#);
}

#[test]
fn patterns_that_cannot_be_read_are_told_with_key_and_column() {
    let mut question = sound();
    point(&mut question, "who").any_of[0] = "sign + @logn".into();
    let (report, _) = report(&[pack(&[("bad", question)])]);
    let told: Vec<_> = report.problems.iter().map(ToString::to_string).collect();
    assert_eq!(told.len(), 1);
    assert!(
        told[0].starts_with("demo/bad.toml key_point[who].any_of[0]: column 8: the lexicon has no set @logn"),
        "{told:?}"
    );
}

#[test]
fn the_report_as_json_says_the_same_to_programs() {
    let (report, _) = report(&[pack(&[("bad", faulty())])]);
    let mut text = Vec::new();
    write_json(&report, &mut text).unwrap();
    let json: serde_json::Value = serde_json::from_slice(&text).unwrap();
    assert_eq!(json["problems"].as_array().unwrap().len(), report.problems.len());
    assert_eq!(json["problems"][0]["file"], "demo/bad.toml");
    assert_eq!(json["problems"][0]["severity"], "error");
    assert_eq!(json["packs"][0]["errors"], report.errors());
    let row = &json["packs"][0]["tables"][0]["rows"][0];
    assert_eq!(
        (&row["kind"], &row["cells"][0]["expected"], &row["cells"][0]["actual"]),
        (&"strong".into(), &true.into(), &2.into())
    );
    assert!(row["cells"][0]["evidence"][0].as_str().unwrap().len() > 5);
}

#[test]
fn two_runs_are_the_same_to_the_byte() {
    let told = || {
        let (report, _) = report(&[pack(&[("good", sound()), ("bad", faulty())])]);
        let (mut text, mut json) = (Vec::new(), Vec::new());
        write_text(&report, true, &mut text).unwrap();
        write_json(&report, &mut json).unwrap();
        (text, json)
    };
    assert_eq!(told(), told());
}
