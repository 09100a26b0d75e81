//! What a question is made of.

use std::collections::BTreeSet;

use super::{Findings, Subject};
use crate::quiz::question::{ExampleKind, Polarity, is_slug};

const MOST_ASKED: usize = 600;
const ANSWER_WORDS: std::ops::RangeInclusive<usize> = 60..=180;
const KEY_POINTS: std::ops::RangeInclusive<usize> = 4..=7;

pub(super) fn shape(subject: &Subject<'_>, findings: &mut Findings<'_>) {
    let question = subject.question;
    let asked = question.ask.chars().count();
    if question.ask.trim().is_empty() {
        findings.error("ask", "is empty: write the question as it will be posted");
    } else if asked > MOST_ASKED {
        findings.error("ask", format!("has {asked} characters; at most {MOST_ASKED} fit: move detail into the hints"));
    }
    let words = question.answer.split_whitespace().count();
    if !ANSWER_WORDS.contains(&words) {
        let advice = if words < *ANSWER_WORDS.start() {
            "say each key point in a full sentence"
        } else {
            "cut it to what a strong candidate would say aloud"
        };
        findings.warn(
            "answer",
            format!("has {words} words; {} to {} read well: {advice}", ANSWER_WORDS.start(), ANSWER_WORDS.end()),
        );
    }
    if question.tags.is_empty() {
        findings.warn("tags", "there are none: write two to five, so that people can practise a topic");
    }
    for (number, reference) in question.references.iter().enumerate() {
        if reference.name.trim().is_empty() {
            findings.error(format!("references[{number}].name"), "is empty: write what the link leads to");
        }
        if !reference.url.starts_with("https://") {
            findings.error(format!("references[{number}].url"), "write an address that starts with https://");
        }
    }
    if question.references.is_empty() {
        findings.warn("references", "there are none: name a public source to read on");
    }
}

pub(super) fn hints(subject: &Subject<'_>, findings: &mut Findings<'_>) {
    let question = subject.question;
    if question.hints.len() != 3 {
        findings.error(
            "hint",
            format!("there are {}; write three: a nudge, the concept, an outline", question.hints.len()),
        );
    }
    for (number, hint) in question.hints.iter().enumerate() {
        if hint.text.trim().is_empty() {
            findings.error(format!("hint[{number}].text"), "is empty");
        }
        for id in unknown(subject, &hint.reveals) {
            findings.error(format!("hint[{number}].reveals"), unknown_id(subject, id));
        }
    }
}

pub(super) fn key_points(subject: &Subject<'_>, findings: &mut Findings<'_>) {
    let question = subject.question;
    let count = question.key_points.len();
    if !KEY_POINTS.contains(&count) {
        findings.error("key_point", format!("there are {count}; write {} to {}", KEY_POINTS.start(), KEY_POINTS.end()));
    }
    let mut seen = BTreeSet::new();
    for point in &question.key_points {
        let key = |field: &str| format!("key_point[{}].{field}", point.id);
        if !is_slug(&point.id) {
            findings.error(key("id"), "write lower-case letters, digits and single hyphens");
        }
        if !seen.insert(&point.id) {
            findings.error(key("id"), "two key points are called so");
        }
        if point.says.trim().is_empty() {
            findings.error(key("says"), "is empty: write the point in one sentence");
        }
        if point.why.trim().is_empty() {
            findings
                .error(key("why"), "is empty: write in one sentence why it matters; it is shown to whoever missed it");
        }
        if point.worth == 0 {
            findings.error(key("worth"), "is 0: write 1 or more, or leave the point out");
        }
    }
    let worth: u32 = question.key_points.iter().map(|point| point.worth).sum();
    if let Some(needed) = question.points_needed
        && !(1..=worth).contains(&needed)
    {
        findings.error("points_needed", format!("is {needed}; the key points are worth {worth} together"));
    }
}

pub(super) fn examples(subject: &Subject<'_>, findings: &mut Findings<'_>) {
    let examples = &subject.question.examples;
    for (kind, name) in
        [(ExampleKind::Strong, "strong"), (ExampleKind::Partial, "partial"), (ExampleKind::Wrong, "wrong")]
    {
        if !examples.iter().any(|example| example.kind == kind) {
            findings.error("example", format!("no {name} answer: write one in a member's words"));
        }
    }
    for (number, example) in examples.iter().enumerate() {
        for (field, ids) in [("makes", &example.makes), ("misses", &example.misses)] {
            for id in unknown(subject, ids) {
                findings.error(format!("example[{number}].{field}"), unknown_id(subject, id));
            }
        }
        for id in example.makes.iter().filter(|id| example.misses.contains(id)) {
            findings.error(format!("example[{number}]"), format!("`{id}` stands in both makes and misses"));
        }
    }
}

pub(super) fn choice(subject: &Subject<'_>, findings: &mut Findings<'_>) {
    let Some(choice) = &subject.question.choice else {
        findings.error("choice", "is missing: quizzes need it; write ask, right, why and three wrong options");
        return;
    };
    if choice.wrong.len() != 3 {
        findings.error("choice.wrong", format!("there are {}; write three", choice.wrong.len()));
    }
    let mut options = BTreeSet::from([choice.right.trim().to_lowercase()]);
    for (number, wrong) in choice.wrong.iter().enumerate() {
        if !options.insert(wrong.text.trim().to_lowercase()) {
            findings.error(format!("choice.wrong[{number}].text"), "another option says the same");
        }
        if wrong.why.trim().is_empty() {
            findings.error(format!("choice.wrong[{number}].why"), "is empty: write what is wrong with it");
        }
    }
    for (key, text) in [("choice.ask", &choice.ask), ("choice.right", &choice.right), ("choice.why", &choice.why)] {
        if text.trim().is_empty() {
            findings.error(key, "is empty");
        }
    }
    let longest_wrong = choice.wrong.iter().map(|wrong| wrong.text.chars().count()).max().unwrap_or(0);
    let right = choice.right.chars().count();
    if right > longest_wrong * 3 / 2 && right > longest_wrong + 20 {
        findings.warn(
            "choice.right",
            "is by far the longest option, which gives it away: make the wrong ones as careful, or cut it",
        );
    }
}

fn unknown<'a>(subject: &Subject<'_>, ids: &'a [String]) -> Vec<&'a str> {
    let known = |id: &str| subject.question.key_points.iter().any(|point| point.id == id);
    ids.iter().map(String::as_str).filter(|id| !known(id)).collect()
}

fn unknown_id(subject: &Subject<'_>, id: &str) -> String {
    let ids: Vec<_> = subject.question.key_points.iter().map(|point| point.id.as_str()).collect();
    format!("there is no key point `{id}`; there are {}", ids.join(", "))
}

/// Whether turning the point round makes it wrong.
pub(super) fn can_be_denied(polarity: Polarity) -> bool {
    polarity == Polarity::Affirm
}
