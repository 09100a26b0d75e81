//! Answers made from the question's own texts that must not change, or must not earn.

use super::content::can_be_denied;
use super::{Findings, Subject};
use crate::quiz::grade::{Credit, Grade, MAX_ANSWER_CHARS, is_command, is_small_word};
use crate::quiz::question::ExampleKind;

/// Of the negations of a question, so many per cent must earn nothing.
const REJECTED_PERCENT: usize = 85;
/// What the strong answer may earn as a list of keywords.
const DUMP_TO: u16 = 400;

pub(super) fn negations(subject: &Subject<'_>, findings: &mut Findings<'_>) {
    let mut earning = Vec::new();
    let mut all = 0;
    for point in subject.question.key_points.iter().filter(|point| can_be_denied(point.polarity)) {
        for denied in denials(&point.says) {
            all += 1;
            let grade = subject.grader.grade_without_echo_guard(&denied);
            if grade.point(&point.id).is_some_and(|own| own.credit > Credit::None) {
                earning.push((point.id.as_str(), denied));
            }
        }
    }
    let rejected = (all - earning.len()) * 100;
    let too_many = rejected < all * REJECTED_PERCENT;
    for (id, denied) in earning {
        let says = format!(
            "still earned by \"{denied}\": let the first group of its patterns be what is done, or the name of the measure"
        );
        let key = format!("key_point[{id}].any_of");
        if too_many { findings.error(key, says) } else { findings.warn(key, says) }
    }
}

/// Sentences that say the opposite of `says`.
pub(super) fn denials(says: &str) -> Vec<String> {
    let says = says.trim().trim_end_matches('.');
    let first = says.split_whitespace().next().unwrap_or_default();
    let name = first.chars().skip(1).any(char::is_uppercase);
    let low = if name {
        says.to_owned()
    } else {
        let mut letters = says.chars();
        letters.next().map(|first| first.to_lowercase().chain(letters).collect()).unwrap_or_default()
    };
    if is_command(&first.to_lowercase()) {
        vec![
            format!("Never {low}."),
            format!("We do not {low}."),
            format!("There is no need to {low}."),
            format!("No need to {low}."),
            format!("You should not {low}."),
            format!("It is pointless to {low}."),
            format!("{says} is unnecessary."),
            format!("{says} is a waste of time."),
        ]
    } else {
        vec![
            format!("It is not true that {low}."),
            format!("It is a myth that {low}."),
            format!("I do not think that {low}."),
            format!("I disagree that {low}."),
            format!("It is false that {low}."),
        ]
    }
}

pub(super) fn keyword_dump(subject: &Subject<'_>, findings: &mut Findings<'_>) {
    let Some(strong) = subject.example(ExampleKind::Strong) else { return };
    let grade = subject.grader.grade(&as_keywords(strong), 0);
    if grade.coverage > DUMP_TO {
        let full: Vec<_> =
            grade.points.iter().filter(|point| point.credit > Credit::None).map(|point| point.id.as_str()).collect();
        findings.error(
            "example",
            format!(
                "the strong answer as a list of keywords covers {} %, at most {} % is sound: give the one-word patterns of {} company",
                grade.coverage / 10,
                DUMP_TO / 10,
                full.join(", ")
            ),
        );
    }
}

/// The words of content, with commas.
pub(super) fn as_keywords(text: &str) -> String {
    let words =
        text.split(|letter: char| !letter.is_alphanumeric()).filter(|word| !word.is_empty() && !is_small_word(word));
    words.collect::<Vec<_>>().join(", ")
}

pub(super) fn dress(subject: &Subject<'_>, findings: &mut Findings<'_>) {
    let Some(strong) = subject.example(ExampleKind::Strong) else { return };
    let plain = subject.grader.grade(strong, 0);
    for (name, dressed) in [
        ("with look-alike letters", look_alikes(strong)),
        ("with invisible characters", invisible(strong)),
        ("in full width", full_width(strong)),
        ("in capitals", strong.to_uppercase()),
    ] {
        // Invisible characters count as characters, so a very long answer would be cut.
        if dressed.chars().count() <= MAX_ANSWER_CHARS && credits(&subject.grader.grade(&dressed, 0)) != credits(&plain)
        {
            findings.error(
                "example",
                format!(
                    "the strong answer {name} earns something else: this is a fault of the grader, please report it"
                ),
            );
        }
    }
}

fn credits(grade: &Grade) -> Vec<Credit> {
    grade.points.iter().map(|point| point.credit).collect()
}

pub(super) fn look_alikes(text: &str) -> String {
    text.chars()
        .map(|letter| match letter {
            'a' => 'а',
            'c' => 'с',
            'e' => 'е',
            'i' => 'і',
            'o' => 'о',
            'p' => 'р',
            's' => 'ѕ',
            'x' => 'х',
            'y' => 'у',
            other => other,
        })
        .collect()
}

pub(super) fn invisible(text: &str) -> String {
    text.chars()
        .enumerate()
        .flat_map(|(at, letter)| [Some(letter), (at % 3 == 1).then_some('\u{200b}')])
        .flatten()
        .collect()
}

pub(super) fn full_width(text: &str) -> String {
    let wide = |letter: char| match letter {
        '!'..='~' => char::from_u32(u32::from(letter) + 0xfee0).unwrap_or(letter),
        other => other,
    };
    text.chars().map(wide).collect()
}

pub(super) fn typos(subject: &Subject<'_>, findings: &mut Findings<'_>) {
    let Some(strong) = subject.example(ExampleKind::Strong) else { return };
    let plain = subject.grader.grade(strong, 0);
    let slipped = subject.grader.grade(&with_typos(strong), 0);
    let lost: Vec<_> = plain
        .points
        .iter()
        .zip(&slipped.points)
        .filter(|(plain, slipped)| slipped.credit < plain.credit)
        .map(|(plain, _)| plain.id.as_str())
        .collect();
    if lost.len() > 1 {
        findings.warn(
            "example",
            format!(
                "a slip in every long word of the strong answer loses {}: add shorter or other words to their patterns",
                lost.join(", ")
            ),
        );
    }
}

/// Two letters swapped in the middle of every word of seven letters or more.
pub(super) fn with_typos(text: &str) -> String {
    let slip = |word: &str| {
        let mut letters: Vec<char> = word.chars().collect();
        if letters.len() >= 7 && letters.iter().all(char::is_ascii_alphabetic) {
            let middle = letters.len() / 2;
            letters.swap(middle, middle + 1);
        }
        letters.into_iter().collect::<String>()
    };
    text.split_inclusive(|letter: char| !letter.is_alphanumeric())
        .map(|piece| {
            let end = piece.trim_end_matches(|letter: char| !letter.is_alphanumeric()).len();
            slip(&piece[..end]) + &piece[end..]
        })
        .collect()
}

pub(super) fn length(subject: &Subject<'_>, findings: &mut Findings<'_>) {
    const FILLER: &str = "The weather was mild and the garden looked green that day. ";
    let Some(strong) = subject.example(ExampleKind::Strong) else { return };
    let room = MAX_ANSWER_CHARS.saturating_sub(strong.chars().count() + 1) / FILLER.len();
    let padded = format!("{}\n{strong}", FILLER.repeat(room));
    let (plain, long) = (subject.grader.grade(strong, 0), subject.grader.grade(&padded, 0));
    if credits(&plain) != credits(&long) || subject.grader.grade(&padded, 0) != long {
        findings.error("example", "the strong answer after a page of other text earns something else: this is a fault of the grader, please report it");
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn commands_and_statements_are_denied_differently() {
        assert_eq!(
            denials("Limit requests per key.")[..2],
            ["Never limit requests per key.", "We do not limit requests per key."]
        );
        assert_eq!(denials("AES is symmetric.")[0], "It is not true that AES is symmetric.");
        assert_eq!(
            denials("Authentication establishes who is calling.")[2],
            "I do not think that authentication establishes who is calling."
        );
    }

    #[test]
    fn mutations_change_what_they_say() {
        assert_eq!(as_keywords("Limit the requests of each key, and log them."), "Limit, requests, key, log");
        assert_eq!(with_typos("Watermark all outputs."), "Watemrark all outupts.");
        assert_eq!(full_width("Log it"), "Ｌｏｇ ｉｔ");
        assert!(look_alikes("copy") != "copy" && invisible("copy").chars().count() > 4);
    }
}
