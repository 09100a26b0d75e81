//! Grading free text: offline, at once, the same every time, with the words that earned each point.
//!
//! An answer is only ever compared with a rubric; nothing in it is followed, so nothing in it can talk to the
//! grader. Only integers are used, so every platform agrees.
//!
//! # Patterns
//!
//! A key point is found when one of its patterns is. A pattern is a few groups joined by ` + `, all of which must
//! stand in one sentence (or in two, if the second says "it" or "this"), within 22 words, in any order:
//!
//! ```text
//! return*|expos*|@reveal + label*|top 1|fewer
//! ```
//!
//! - `|` divides alternatives, of which one is enough.
//! - `label` stands for the word and its inflections, `label*` for everything that begins so, `top 1` for
//!   words in a row between which one small word may stand.
//! - `@reveal` is a set of the lexicon.
//! - The **first group is the head**: what is done or claimed. Whether the answer is for or against it is judged
//!   there. A negator that the pattern itself asks for does not count as one.
//!
//! Case, accents, look-alike letters, British and American spelling, numbers as words or digits, words joined or
//! split (`rate limit`, `rate-limit`, `ratelimit`) and slips in long words make no difference.
//!
//! # What an answer can cost
//!
//! Nothing in an answer slows the grader out of proportion. At most [`MAX_ANSWER_CHARS`] characters and 4,096 words
//! are read, each once; a word or group of the rubric is looked at in at most 128 places; a pattern is judged at 48
//! of them, taken from the whole answer; a judgement looks at no more than 64 words to either side and passes at most
//! 12 verdicts a sentence. So the work is at most proportional to the length of the answer times the number of key
//! points, which a test holds by counting how often words are looked at. In milliseconds: under 1 for 4,000 characters
//! and a shipped question.

mod classes;
mod fuzzy;
mod guards;
mod index;
mod judge;
mod lexicon;
mod lookalike;
mod matching;
mod negation;
mod negator;
mod normalise;
mod opinion;
mod outcome;
mod pattern;
mod phrasing;
mod premise;
#[cfg(test)]
mod properties;
mod retraction;
mod segment;
mod spelling;
mod stance;
mod token;
mod verdict;
#[cfg(test)]
mod work;

use crate::quiz::question::Question;

pub use lexicon::Lexicon;
pub use outcome::{Credit, Finding, Flag, Grade, PointGrade, Ungradable};
pub use pattern::PatternProblem;
pub use phrasing::{PHRASING_WORDS, PhrasingProblem, pattern_for, raised, sentences, with_accepted};

pub(in crate::quiz) use normalise::is_ignorable;

use classes::{Class, class_of};
use guards::Language;
use judge::Rubric;
use normalise::{cut, normalise};
use segment::Text;
use spelling::{plain_spelling, stem};

/// Longer answers are refused by [`screen`] and cut by [`Grader::grade`].
pub const MAX_ANSWER_CHARS: usize = 4000;
/// Shorter answers are refused by [`screen`].
pub const MIN_ANSWER_WORDS: usize = 3;

/// One question's rubric, made ready for grading.
#[derive(Debug)]
pub struct Grader {
    rubric: Rubric,
}

impl Grader {
    /// # Errors
    /// Every pattern that cannot be read, with its place.
    pub fn new(question: &Question, lexicon: &Lexicon) -> Result<Self, Vec<PatternProblem>> {
        Self::with_phrasings::<&str, &str>(question, lexicon, &[])
    }

    /// As [`Grader::new`], with accepted phrasings: pairs of a key point's id and the words that earn it.
    /// Whether they are meant so is still judged. Phrasings of points that are not there are left out.
    ///
    /// # Errors
    /// Every pattern that cannot be read, with its place.
    pub fn with_phrasings<I: AsRef<str>, P: AsRef<str>>(
        question: &Question,
        lexicon: &Lexicon,
        phrasings: &[(I, P)],
    ) -> Result<Self, Vec<PatternProblem>> {
        let phrasings: Vec<_> = phrasings.iter().map(|(id, phrase)| (id.as_ref(), phrase.as_ref())).collect();
        Rubric::new(question, lexicon, &phrasings).map(|rubric| Self { rubric })
    }

    /// Grades `answer`, given after the first `hints_shown` hints. Never refuses: what is too long is cut.
    pub fn grade(&self, answer: &str, hints_shown: usize) -> Grade {
        self.rubric.grade(answer, hints_shown, true)
    }

    /// As [`Grader::grade`], crediting even what only repeats the question. For proving that a rubric does not
    /// ask for the question's own words.
    pub fn grade_without_echo_guard(&self, answer: &str) -> Grade {
        self.rubric.grade(answer, 0, false)
    }
}

/// Whether `answer` can be graded at all. To be asked before an attempt is used up.
///
/// # Errors
/// What is wrong with it.
pub fn screen(answer: &str) -> Result<(), Ungradable> {
    let chars = answer.chars().count();
    if chars > MAX_ANSWER_CHARS {
        return Err(Ungradable::TooLong { chars, max: MAX_ANSWER_CHARS });
    }
    let clean = normalise(answer);
    let language = Language::of(&Text::of(&clean));
    match language.words {
        0 => Err(Ungradable::Empty),
        _ if language.is_foreign() => Err(Ungradable::NotEnglish),
        words if words < MIN_ANSWER_WORDS => Err(Ungradable::TooShort { words }),
        _ => Ok(()),
    }
}

/// Whether `word` carries grammar rather than content: "the", "should", "without".
pub fn is_small_word(word: &str) -> bool {
    class_of(&word.to_lowercase()).is(Class::FUNCTION)
}

/// Whether a sentence that starts with `word` may be a command: "limit", "encrypt".
pub fn is_command(word: &str) -> bool {
    class_of(word).is(Class::COMMAND)
}

/// Whether two words are the same but for inflection and spelling.
pub fn same_word(one: &str, other: &str) -> bool {
    let key = |word: &str| stem(&plain_spelling(&word.to_lowercase())).into_owned();
    key(one) == key(other)
}
