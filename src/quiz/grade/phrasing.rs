//! A way of saying a key point that a person accepted, made into a pattern.
//!
//! The words of content of one sentence become the groups of the pattern, the verb first, because whether it is meant
//! so is judged at the head. All guards stay. A pattern that would give the point to the question, to a hint or to an
//! answer known to be wrong is refused.

use super::classes::{Class, class_of};
use super::guards::Asked;
use super::normalise::normalise;
use super::segment::{Sentence, Text};
use super::spelling::stem;
use super::token::{Gap, Token};
use super::{Credit, Finding, Grade, Grader, Lexicon, PatternProblem, PointGrade};
use crate::quiz::question::{ExampleKind, Polarity, Question};

/// Words of content a phrasing needs, and may have: fewer would be a keyword, more would fit nobody else's sentence.
pub const PHRASING_WORDS: std::ops::RangeInclusive<usize> = 2..=8;

/// Why a phrasing cannot be accepted.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum PhrasingProblem {
    /// The question has no such key point.
    NoSuchPoint,
    /// So many words of content, which is not within [`PHRASING_WORDS`].
    Words(usize),
    /// More than one sentence.
    Sentences,
    /// It only repeats the question.
    Echo,
    /// With it this hint, from 1, would earn the point.
    Hint(usize),
    /// With it this answer, which the question's author says misses the point, would earn it.
    Wrong(String),
    /// Not even itself makes the point then.
    NotMade(Finding),
}

/// The sentences of an answer, as written.
pub fn sentences(answer: &str) -> Vec<&str> {
    let clean = normalise(answer);
    let text = Text::of(&clean);
    let place = |sentence: &Sentence| {
        let first = text.tokens.get(sentence.start)?.start as usize;
        let last = text.tokens.get(sentence.end.checked_sub(1)?)?.end as usize;
        answer.get(text.clean.origin(first..last))
    };
    text.sentences.iter().filter_map(place).collect()
}

/// The question with accepted patterns, pairs of a key point's id and a pattern. Those of points that are not there
/// are left out.
#[must_use]
pub fn with_accepted<I: AsRef<str>, P: AsRef<str>>(question: &Question, accepted: &[(I, P)]) -> Question {
    let mut question = question.clone();
    for (id, pattern) in accepted {
        if let Some(point) = question.key_points.iter_mut().find(|point| point.id == id.as_ref())
            && !point.any_of.iter().any(|known| known == pattern.as_ref())
        {
            point.any_of.push(pattern.as_ref().to_owned());
        }
    }
    question
}

/// The pattern for `words`, accepted as a way of saying the key point `id`. `accepted` are the patterns there are already.
///
/// # Errors
/// Why it must not be.
pub fn pattern_for(
    question: &Question,
    lexicon: &Lexicon,
    accepted: &[(String, String)],
    id: &str,
    words: &str,
) -> Result<String, PhrasingProblem> {
    let point = question.key_points.iter().find(|point| point.id == id).ok_or(PhrasingProblem::NoSuchPoint)?;
    let clean = normalise(words);
    let text = Text::of(&clean);
    let [sentence] = text.sentences.as_slice() else {
        return Err(if text.sentences.is_empty() { PhrasingProblem::Words(0) } else { PhrasingProblem::Sentences });
    };
    let before = with_accepted(question, accepted);
    // What is claimed by a no holds it: "keeps no copies". A point that denies is looked for without.
    let groups = groups(&text, *sentence, point.polarity == Polarity::Affirm)?;
    Trial { question: &before, lexicon, id, words }.of(&groups)
}

/// The groups of the pattern, the head first; with `negators` each no stays before the word it belongs to.
fn groups(text: &Text<'_>, sentence: Sentence, negators: bool) -> Result<Vec<String>, PhrasingProblem> {
    let tokens = &text.tokens[sentence.start..sentence.end];
    let mut found: Vec<(String, bool)> = Vec::new();
    let mut stems: Vec<String> = Vec::new();
    let mut no: Option<&Token<'_>> = None;
    let mut at = 0;
    while at < tokens.len() {
        // Words joined by a hyphen are one thing: "rate-limit".
        let run = 1 + tokens[at + 1..].iter().take_while(|token| token.gap.is(Gap::TIGHT)).count();
        let (first, last) = (&tokens[at], &tokens[at + run - 1]);
        at += run;
        if first.class.is(Class::NEGATOR) {
            no = Some(first);
            continue;
        }
        if run == 1 && first.class.is(Class::FUNCTION) {
            continue;
        }
        let written = match run {
            1 => first.word.to_string(),
            _ => text.clean.text[first.start as usize..last.end as usize].to_owned(),
        };
        let key = stem(&first.word).into_owned();
        if run == 1 && stems.contains(&key) {
            continue;
        }
        stems.push(key);
        found.push(match (no.take(), negators) {
            (Some(no), true) => (format!("{} {written}", no.word), false),
            // What is denied is judged where the no stands.
            (Some(_), false) => (written, true),
            (None, _) => (written, run == 1 && is_verb(&first.word)),
        });
    }
    if !PHRASING_WORDS.contains(&found.len()) {
        return Err(PhrasingProblem::Words(found.len()));
    }
    if let Some(head) = found.iter().position(|(_, head)| *head) {
        found[..=head].rotate_right(1);
    }
    Ok(found.into_iter().map(|(written, _)| written).collect())
}

/// Whether a word is a verb that can be given as a command, in whatever form: "rotate", "rotating", "rotated".
fn is_verb(word: &str) -> bool {
    let is = |form: &str| class_of(form).is(Class::COMMAND);
    is(word)
        || ["ing", "ed", "es", "s"].iter().filter_map(|ending| word.strip_suffix(ending)).any(|base| {
            let doubled = base.as_bytes().windows(2).last().is_some_and(|pair| pair[0] == pair[1]);
            is(base) || is(&format!("{base}e")) || doubled && is(&base[..base.len() - 1])
        })
}

/// A phrasing on trial.
struct Trial<'a> {
    /// With what was accepted before.
    question: &'a Question,
    lexicon: &'a Lexicon,
    id: &'a str,
    words: &'a str,
}

impl Trial<'_> {
    fn of(&self, groups: &[String]) -> Result<String, PhrasingProblem> {
        let pattern = groups.join(" + ");
        let trial = with_accepted(self.question, &[(self.id, &pattern)]);
        let unreadable = |_: Vec<PatternProblem>| PhrasingProblem::Words(groups.len());
        let before = Grader::new(self.question, self.lexicon).map_err(unreadable)?;
        let after = Grader::new(&trial, self.lexicon).map_err(unreadable)?;
        let credit = |grade: &Grade| grade.point(self.id).map_or(Credit::None, |point| point.credit);
        let newly = |text: &str| {
            let credit = |grader: &Grader| credit(&grader.grade_without_echo_guard(text));
            credit(&after) > credit(&before)
        };
        if self.repeats_the_question() || newly(&self.question.ask) {
            return Err(PhrasingProblem::Echo);
        }
        for (number, hint) in (1..).zip(&self.question.hints) {
            if !hint.reveals.iter().any(|given| given == self.id) && newly(&hint.text) {
                return Err(PhrasingProblem::Hint(number));
            }
        }
        for example in &self.question.examples {
            let wrong = matches!(example.kind, ExampleKind::Wrong | ExampleKind::OffTopic)
                && !example.makes.iter().any(|made| made == self.id);
            if (wrong || example.misses.iter().any(|missed| missed == self.id)) && newly(&example.answer) {
                return Err(PhrasingProblem::Wrong(example.answer.clone()));
            }
        }
        match after.grade(self.words, 0).point(self.id) {
            Some(point) if point.credit > Credit::None => Ok(pattern),
            point => Err(PhrasingProblem::NotMade(point.map_or(Finding::NotFound, |point| point.finding))),
        }
    }

    /// Whether every word of content stands in the question.
    fn repeats_the_question(&self) -> bool {
        let (ask, own) = (normalise(&self.question.ask), normalise(self.words));
        let asked = Asked::of(&Text::of(&ask));
        Text::of(&own)
            .tokens
            .iter()
            .filter(|token| !token.class.is(Class::FUNCTION))
            .all(|token| asked.holds(&token.word))
    }
}

/// `now` with the key point of `found` raised to it, if that earns more; nothing else in it is touched, so doing it twice
/// is doing it once.
pub fn raised(now: &Grade, found: &PointGrade, question: &Question) -> Option<Grade> {
    let mut grade = now.clone();
    let point = grade.points.iter_mut().find(|point| point.id == found.id)?;
    if point.credit >= found.credit {
        return None;
    }
    *point = found.clone();
    let worth = |id: &str| question.key_points.iter().find(|point| point.id == id).map_or(0, |point| point.worth);
    let halves = grade.points.iter().map(|point| u64::from(worth(&point.id)) * u64::from(point.credit.halves())).sum();
    grade.coverage = super::judge::coverage(halves, question.worth_needed());
    Some(grade)
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::quiz::question::{Example, KeyPoint};

    fn question() -> Question {
        let point = |id: &str, pattern: &str, polarity| KeyPoint {
            id: id.to_owned(),
            says: String::new(),
            why: String::new(),
            worth: 1,
            any_of: vec![pattern.to_owned()],
            polarity,
            contradictions: Vec::new(),
        };
        let text = r#"{"ask": "A colleague pushed a key to the shared repository an hour ago. What do you do with the key?",
            "level": "beginner", "difficulty": "easy", "answer": "Revoke it.",
            "hint": [{"text": "Ask the provider for a list of calls."}]}"#;
        let mut question: Question = serde_json::from_str(text).unwrap();
        question.key_points = vec![
            point("revoke", "revok* + key*", Polarity::Affirm),
            point("never", "stor* + code", Polarity::Deny),
            point("copies", "delet* + copies", Polarity::Affirm),
        ];
        question.examples = vec![Example {
            kind: ExampleKind::Wrong,
            answer: "I would kill the job that uses the credential later on.".to_owned(),
            makes: Vec::new(),
            misses: vec!["revoke".to_owned()],
        }];
        question
    }

    fn asked(id: &str, words: &str) -> Result<String, PhrasingProblem> {
        pattern_for(&question(), &Lexicon::default(), &[], id, words)
    }

    fn credit(id: &str, pattern: &str, answer: &str) -> Credit {
        let question = with_accepted(&question(), &[(id, pattern)]);
        Grader::new(&question, &Lexicon::default()).unwrap().grade(answer, 0).point(id).unwrap().credit
    }

    #[test]
    fn the_verb_is_the_head_and_small_words_are_left_out() {
        assert_eq!(
            asked("revoke", "The credential is killed at the provider").unwrap(),
            "credential + killed + provider"
        );
        assert_eq!(asked("revoke", "I would have the credential rotated").unwrap(), "rotated + credential");
        assert_eq!(asked("revoke", "Make the access-token worthless").unwrap(), "make + access-token + worthless");
    }

    #[test]
    fn it_finds_the_same_said_a_little_differently_and_not_its_contrary() {
        let pattern = asked("revoke", "Rotate the leaked credential").unwrap();
        assert_eq!(pattern, "rotate + leaked + credential");
        for said in ["We are rotating every leaked credential.", "The leaked credentials get rotated right away."] {
            assert_eq!(credit("revoke", &pattern, said), Credit::Full, "{said}");
        }
        for said in [
            "We never rotate the leaked credential.",
            "Rotating a leaked credential is a waste of time.",
            "The leaked credential is there. We rotate the logs.",
        ] {
            assert_eq!(credit("revoke", &pattern, said), Credit::None, "{said}");
        }
    }

    #[test]
    fn a_no_that_belongs_to_the_claim_stays_with_its_word() {
        let pattern = asked("copies", "We keep no duplicates anywhere").unwrap();
        assert_eq!(pattern, "keep + no duplicates + anywhere");
        assert_eq!(credit("copies", &pattern, "They keep no duplicates anywhere."), Credit::Full);
        assert_eq!(credit("copies", &pattern, "They keep duplicates anywhere."), Credit::None);
        let pattern = asked("never", "Credentials never belong in source files").unwrap();
        assert_eq!(credit("never", &pattern, "A credential does not belong in a source file."), Credit::Full);
        assert_eq!(credit("never", &pattern, "Credentials belong in source files."), Credit::None);
    }

    #[test]
    fn what_would_give_the_point_away_is_refused() {
        use PhrasingProblem::{Echo, Hint, NoSuchPoint, Sentences, Words, Wrong};
        for (words, problem) in [
            ("", Words(0)),
            ("Rotate it.", Words(1)),
            ("Rotate alpha beta gamma delta epsilon zeta eta theta", Words(9)),
            ("Rotate the credential. Then log it.", Sentences),
            ("The colleague pushed the key", Echo),
            ("Ask the provider", Hint(1)),
            ("Kill the credential", Wrong(question().examples[0].answer.clone())),
        ] {
            assert_eq!(asked("revoke", words), Err(problem), "{words}");
        }
        assert_eq!(asked("other", "Rotate the credential"), Err(NoSuchPoint));
        assert!(
            matches!(asked("revoke", "Do not rotate the credential"), Ok(pattern) if pattern == "not rotate + credential")
        );
    }

    #[test]
    fn raising_a_point_touches_no_other_and_happens_once() {
        let question = question();
        let now = Grader::new(&question, &Lexicon::default()).unwrap().grade("I delete all the copies.", 0);
        let found =
            PointGrade { id: "revoke".to_owned(), credit: Credit::Full, finding: Finding::Made, evidence: Vec::new() };
        let raised_once = raised(&now, &found, &question).unwrap();
        assert_eq!((now.coverage, raised_once.coverage), (333, 667));
        assert_eq!(raised(&raised_once, &found, &question), None);
        assert_eq!(raised(&now, &PointGrade { id: "gone".to_owned(), ..found }, &question), None);
    }
}
