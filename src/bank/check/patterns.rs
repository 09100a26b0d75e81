//! The patterns themselves.

use std::collections::BTreeMap;

use super::{Findings, Subject};
use crate::quiz::grade::{Credit, Grader, is_small_word, same_word};
use crate::quiz::question::{KeyPoint, Polarity, Question};

/// Of untested alternatives so many are named.
const NAMED: usize = 6;

pub(super) fn alternatives(subject: &Subject<'_>, findings: &mut Findings<'_>) {
    for point in &subject.question.key_points {
        let key = format!("key_point[{}].any_of", point.id);
        let written: usize = point.any_of.iter().map(|pattern| pattern.matches('|').count() + 1).sum();
        let with_set = point.any_of.iter().any(|pattern| pattern.contains('@'));
        if point.any_of.is_empty() {
            findings.error(key, "is empty: write two or more patterns such as \"rotat*|renew* + key*|secret*\"");
            continue;
        }
        if point.any_of.len() < 2 && written < 4 && !with_set {
            let alternatives = if written == 1 { "alternative" } else { "alternatives" };
            findings.error(
                key.clone(),
                format!("one pattern with {written} {alternatives} finds little: add another way of saying it, or synonyms with `|`, or a set such as @verify"),
            );
        }
        for (number, pattern) in point.any_of.iter().enumerate() {
            for alternative in single_group(pattern) {
                let plain = alternative.trim_end_matches('*');
                if !alternative.contains('@')
                    && !alternative.contains(' ')
                    && plain.chars().count() <= 4
                    && alternative.ends_with('*')
                {
                    findings.warn(
                        format!("{key}[{number}]"),
                        format!("`{alternative}` alone matches much: give it company, as in \"{alternative} + …\", or write the words out"),
                    );
                }
            }
        }
    }
}

/// The alternatives of a pattern that is one group.
fn single_group(pattern: &str) -> Vec<&str> {
    if groups(pattern).len() == 1 { pattern.split('|').map(str::trim).collect() } else { Vec::new() }
}

fn groups(pattern: &str) -> Vec<&str> {
    pattern.split(" + ").collect()
}

pub(super) fn weak_words(subject: &Subject<'_>, findings: &mut Findings<'_>) {
    let asked: Vec<&str> =
        subject.question.ask.split(|letter: char| !letter.is_alphanumeric()).filter(|word| !word.is_empty()).collect();
    for point in &subject.question.key_points {
        for (number, pattern) in point.any_of.iter().enumerate() {
            for alternative in single_group(pattern) {
                let key = format!("key_point[{}].any_of[{number}]", point.id);
                let word = alternative.trim_end_matches('*');
                if word.is_empty() || word.starts_with('@') || word.contains(' ') {
                    continue;
                }
                if is_small_word(word) {
                    findings.error(
                        key,
                        format!("`{alternative}` is a small word that every answer holds: give it company with ` + `"),
                    );
                } else if word.chars().count() < 3 {
                    findings
                        .error(key, format!("`{alternative}` is too short to stand alone: give it company with ` + `"));
                } else if asked.iter().any(|asked| same_word(asked, word)) {
                    findings.error(key, format!("`{alternative}` is in the question: give it company with ` + `"));
                }
            }
        }
    }
}

pub(super) fn same_patterns(subject: &Subject<'_>, findings: &mut Findings<'_>) {
    let mut seen: BTreeMap<&str, &str> = BTreeMap::new();
    for point in &subject.question.key_points {
        for (number, pattern) in point.any_of.iter().enumerate() {
            if let Some(other) = seen.insert(pattern.trim(), &point.id) {
                let whose = if other == point.id {
                    "this point has it twice".to_owned()
                } else {
                    format!("`{other}` has the same")
                };
                findings.error(
                    format!("key_point[{}].any_of[{number}]", point.id),
                    format!("{whose}: one answer must not earn two points"),
                );
            }
        }
    }
}

/// Alternatives that none of the question's own texts uses. A question whose key points are the alternatives
/// tells which ones are found.
pub(super) fn untested(subject: &Subject<'_>, findings: &mut Findings<'_>) {
    let question = subject.question;
    let mut written: Vec<(String, &str)> = Vec::new();
    for point in &question.key_points {
        for pattern in &point.any_of {
            for alternative in groups(pattern).into_iter().flat_map(|group| group.split('|')).map(str::trim) {
                if !alternative.contains('@') && !written.contains(&(alternative.to_owned(), &point.id)) {
                    written.push((alternative.to_owned(), &point.id));
                }
            }
        }
    }
    let as_points = written.iter().enumerate().map(|(number, (alternative, _))| KeyPoint {
        id: number.to_string(),
        says: String::new(),
        why: String::new(),
        worth: 1,
        any_of: vec![alternative.clone()],
        polarity: Polarity::Any,
        contradictions: Vec::new(),
    });
    let probe = Question { key_points: as_points.collect(), hints: Vec::new(), ..question.clone() };
    let Ok(grader) = Grader::new(&probe, subject.lexicon) else { return };
    let mut used = vec![false; written.len()];
    let texts = question.examples.iter().map(|example| &example.answer).chain([&question.answer]);
    for text in texts.chain(question.key_points.iter().map(|point| &point.says)) {
        let grade = grader.grade_without_echo_guard(text);
        used.iter_mut().zip(grade.points).for_each(|(used, point)| *used |= point.credit > Credit::None);
    }
    for point in &question.key_points {
        let of_point = || written.iter().zip(&used).filter(|((_, id), _)| *id == point.id);
        let unused: Vec<&str> =
            of_point().filter(|(_, used)| !**used).map(|((alternative, _), _)| alternative.as_str()).collect();
        // Synonyms are written for answers nobody has seen; only when most of them are guesses is it worth a word.
        if unused.len() * 3 > of_point().count() * 2 {
            let named = unused.iter().take(NAMED).map(|unused| format!("`{unused}`")).collect::<Vec<_>>().join(", ");
            let more = unused.len().saturating_sub(NAMED);
            let more = if more > 0 { format!(" and {more} more") } else { String::new() };
            findings.warn(
                format!("key_point[{}].any_of", point.id),
                format!("no example uses {named}{more}: add an example that says it so, or drop what nobody says"),
            );
        }
    }
}
