//! The question's own texts, graded.

use super::{Cell, Findings, Row, Subject, Table};
use crate::quiz::grade::{Credit, Finding, Grade, PointGrade};
use crate::quiz::question::{Example, ExampleKind};

const STRONG_FROM: u16 = 800;
const WRONG_TO: u16 = 500;
const OFF_TOPIC_TO: u16 = 200;

pub(super) fn ask_earns_nothing(subject: &Subject<'_>, findings: &mut Findings<'_>) {
    for id in subject.earned(&subject.question.ask) {
        findings.error(
            format!("key_point[{id}].any_of"),
            format!(
                "the question's own words earn this point (\"{}\"): ask for something that is not in the question",
                words_for(subject, &subject.question.ask, &id)
            ),
        );
    }
}

pub(super) fn hints_earn_nothing(subject: &Subject<'_>, findings: &mut Findings<'_>) {
    for (number, hint) in subject.question.hints.iter().enumerate() {
        for id in subject.earned(&hint.text) {
            if !hint.reveals.contains(&id) {
                findings.error(
                    format!("hint[{number}]"),
                    format!(
                        "earns `{id}` (\"{}\"): write reveals = [\"{id}\"], or say less in the hint",
                        words_for(subject, &hint.text, &id)
                    ),
                );
            }
        }
    }
}

pub(super) fn says_earns_itself(subject: &Subject<'_>, findings: &mut Findings<'_>) {
    for point in &subject.question.key_points {
        let key = format!("key_point[{}].says", point.id);
        let grade = subject.grader.grade_without_echo_guard(&point.says);
        if let Some(own) = grade.point(&point.id).filter(|own| own.credit < Credit::Full) {
            let advice = match own.finding {
                Finding::ArguedAgainst => {
                    "it reads as if one argued against it: is the first group what is done, and polarity what you mean?"
                }
                Finding::InList => "it reads as a list of keywords: write a full sentence",
                Finding::Contradicted => "it matches its own contradictions",
                _ => "add an alternative to any_of that matches it",
            };
            findings.error(key.clone(), format!("does not make its own point: {advice}"));
        }
        for other in grade.points.iter().filter(|other| other.id != point.id && other.credit > Credit::None) {
            findings.warn(
                key.clone(),
                format!(
                    "also makes `{}` (\"{}\"): narrow that point's patterns, or make the two one point",
                    other.id,
                    quoted(&point.says, other)
                ),
            );
        }
    }
}

pub(super) fn answer_earns_all(subject: &Subject<'_>, findings: &mut Findings<'_>) {
    let grade = subject.grader.grade(&subject.question.answer, 0);
    for point in grade.points.iter().filter(|point| point.credit < Credit::Full) {
        findings.error(
            "answer",
            format!("does not make `{}` ({}): say it there, or widen its patterns", point.id, in_words(point.finding)),
        );
    }
}

pub(super) fn examples_hold(subject: &Subject<'_>, findings: &mut Findings<'_>) {
    for (number, example) in subject.question.examples.iter().enumerate() {
        let key = format!("example[{number}]");
        let grade = subject.grader.grade(&example.answer, 0);
        for point in &grade.points {
            match expected(example, &point.id) {
                Some(true) if point.credit == Credit::None => findings.error(
                    format!("{key}.makes"),
                    format!("`{}` {}: widen its any_of by this way of saying it", point.id, in_words(point.finding)),
                ),
                Some(false) if point.credit > Credit::None => findings.error(
                    format!("{key}.misses"),
                    format!(
                        "`{}` is credited for \"{}\": narrow its patterns",
                        point.id,
                        quoted(&example.answer, point)
                    ),
                ),
                None if point.credit > Credit::None => findings.warn(
                    key.clone(),
                    format!(
                        "also makes `{}` (\"{}\"): write it into makes or misses",
                        point.id,
                        quoted(&example.answer, point)
                    ),
                ),
                _ => {}
            }
        }
        let (bad, wanted) = match example.kind {
            ExampleKind::Strong => (grade.coverage < STRONG_FROM, "a strong answer covers 80 % or more"),
            ExampleKind::Wrong => (grade.coverage > WRONG_TO, "a wrong answer covers half or less"),
            ExampleKind::OffTopic => (grade.coverage > OFF_TOPIC_TO, "an answer off the topic covers 20 % or less"),
            ExampleKind::Partial => {
                (grade.coverage == 0 || grade.coverage == 1000, "a partial answer covers something, not everything")
            }
        };
        if bad {
            findings.error(key, format!("covers {} %, but {wanted}", grade.coverage / 10));
        }
    }
}

/// The table of examples and key points.
pub(super) fn table(subject: &Subject<'_>, question: String, file: String) -> Table {
    let rows: Vec<Row> = subject
        .question
        .examples
        .iter()
        .map(|example| row(example, &subject.grader.grade(&example.answer, 0)))
        .collect();
    Table {
        question,
        file,
        key_points: subject.question.key_points.iter().map(|point| point.id.clone()).collect(),
        holds: rows.iter().flat_map(|row| &row.cells).all(Cell::holds),
        rows,
    }
}

fn row(example: &Example, grade: &Grade) -> Row {
    let cells = grade.points.iter().map(|point| Cell {
        expected: expected(example, &point.id),
        actual: point.credit,
        evidence: point
            .evidence
            .iter()
            .filter_map(|range| example.answer.get(range.clone()))
            .map(str::to_owned)
            .collect(),
    });
    Row { kind: example.kind, coverage: grade.coverage, cells: cells.collect() }
}

fn expected(example: &Example, id: &str) -> Option<bool> {
    if example.makes.iter().any(|made| made == id) {
        Some(true)
    } else if example.misses.iter().any(|missed| missed == id) {
        Some(false)
    } else {
        None
    }
}

fn words_for(subject: &Subject<'_>, text: &str, id: &str) -> String {
    subject.grader.grade_without_echo_guard(text).point(id).map(|point| quoted(text, point)).unwrap_or_default()
}

/// The words that a point was found in.
pub(super) fn quoted(text: &str, point: &PointGrade) -> String {
    point.evidence.iter().filter_map(|range| text.get(range.clone())).collect::<Vec<_>>().join(" … ")
}

const fn in_words(finding: Finding) -> &'static str {
    match finding {
        Finding::Made | Finding::Revealed => "is found",
        Finding::InList => "is found in a list of keywords only",
        Finding::ArguedAgainst => "is found, but as something argued against",
        Finding::Contradicted => "is taken away by a contradiction",
        Finding::NotFound => "is not found",
    }
}
