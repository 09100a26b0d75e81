//! Proving questions: a list of named checks, all problems told at once, each with what to write instead.

mod content;
mod mutations;
mod patterns;
mod proof;
mod report;
mod run;
#[cfg(test)]
mod tests;

use serde::Serialize;

use super::{Pack, Problem, Severity};
use crate::quiz::grade::{Credit, Grader, Lexicon};
use crate::quiz::question::{ExampleKind, Question};

pub use report::{write_json, write_text};
pub use run::{Format, Options, run};

/// One thing that is proven of every question.
pub struct Check {
    pub name: &'static str,
    /// What it makes sure of, in one sentence.
    pub about: &'static str,
    run: fn(&Subject<'_>, &mut Findings<'_>),
}

/// All checks, in the order in which their findings are told.
pub const CHECKS: &[Check] = &[
    Check { name: "shape", about: "The question has what a question needs, within its limits.", run: content::shape },
    Check { name: "hints", about: "There are three hints, and what they reveal exists.", run: content::hints },
    Check {
        name: "key-points",
        about: "There are four to seven key points with names, reasons and worth.",
        run: content::key_points,
    },
    Check {
        name: "examples",
        about: "A strong, a partial and a wrong answer are there, and they name real key points.",
        run: content::examples,
    },
    Check {
        name: "choice",
        about: "The multiple-choice form has one right and three wrong options, all different.",
        run: content::choice,
    },
    Check { name: "alternatives", about: "Every key point can be said in several ways.", run: patterns::alternatives },
    Check {
        name: "weak-words",
        about: "No pattern is satisfied by small words or by the question's own.",
        run: patterns::weak_words,
    },
    Check { name: "same-patterns", about: "No two key points share a pattern.", run: patterns::same_patterns },
    Check { name: "ask-earns-nothing", about: "The question said back earns nothing.", run: proof::ask_earns_nothing },
    Check {
        name: "hints-earn-nothing",
        about: "A hint said back earns only what it declares.",
        run: proof::hints_earn_nothing,
    },
    Check {
        name: "says-earns-itself",
        about: "Each key point's own sentence makes the point, and no other.",
        run: proof::says_earns_itself,
    },
    Check { name: "answer-earns-all", about: "The model answer makes every key point.", run: proof::answer_earns_all },
    Check { name: "examples-hold", about: "The examples come out as stated.", run: proof::examples_hold },
    Check {
        name: "untested",
        about: "Every alternative is used by some text of the question.",
        run: patterns::untested,
    },
    Check { name: "negations", about: "Each key point turned round earns nothing.", run: mutations::negations },
    Check {
        name: "keyword-dump",
        about: "The strong answer as a list of keywords earns little.",
        run: mutations::keyword_dump,
    },
    Check {
        name: "dress",
        about: "Look-alikes, invisible characters, width and case change nothing.",
        run: mutations::dress,
    },
    Check { name: "typos", about: "A slip in every long word loses at most one point.", run: mutations::typos },
    Check {
        name: "length",
        about: "The strong answer earns the same after a page of other text.",
        run: mutations::length,
    },
];

/// A question under proof.
pub struct Subject<'a> {
    pub question: &'a Question,
    pub grader: &'a Grader,
    pub lexicon: &'a Lexicon,
}

impl Subject<'_> {
    /// The first example of its kind.
    fn example(&self, kind: ExampleKind) -> Option<&str> {
        self.question.examples.iter().find(|example| example.kind == kind).map(|example| example.answer.as_str())
    }

    /// The ids of the key points that `text` earns anything for.
    fn earned(&self, text: &str) -> Vec<String> {
        let grade = self.grader.grade_without_echo_guard(text);
        grade.points.into_iter().filter(|point| point.credit > Credit::None).map(|point| point.id).collect()
    }
}

/// Takes what the checks find in one file.
pub struct Findings<'a> {
    file: &'a str,
    problems: &'a mut Vec<Problem>,
}

impl Findings<'_> {
    fn error(&mut self, key: impl Into<String>, says: impl Into<String>) {
        self.add(Severity::Error, key.into(), says.into());
    }

    fn warn(&mut self, key: impl Into<String>, says: impl Into<String>) {
        self.add(Severity::Warning, key.into(), says.into());
    }

    fn add(&mut self, severity: Severity, key: String, says: String) {
        self.problems.push(Problem { file: self.file.to_owned(), key, says, severity });
    }
}

/// What came out.
#[derive(Debug, Default, Serialize)]
pub struct Report {
    pub packs: Vec<PackReport>,
    pub problems: Vec<Problem>,
}

impl Report {
    pub fn errors(&self) -> usize {
        self.problems.iter().filter(|problem| problem.severity == Severity::Error).count()
    }

    pub fn warnings(&self) -> usize {
        self.problems.len() - self.errors()
    }
}

/// One pack in numbers, and the tables of its questions.
#[derive(Debug, Serialize)]
pub struct PackReport {
    pub pack: String,
    pub questions: usize,
    pub key_points: usize,
    pub patterns: usize,
    pub examples: usize,
    pub errors: usize,
    pub warnings: usize,
    pub tables: Vec<Table>,
}

/// How the examples of one question come out, key point by key point.
#[derive(Debug, Serialize)]
pub struct Table {
    pub question: String,
    pub file: String,
    pub key_points: Vec<String>,
    pub rows: Vec<Row>,
    /// Whether every cell is as stated.
    pub holds: bool,
}

/// One example.
#[derive(Debug, Serialize)]
pub struct Row {
    pub kind: ExampleKind,
    pub coverage: u16,
    pub cells: Vec<Cell>,
}

/// One example and one key point.
#[derive(Debug, Serialize)]
pub struct Cell {
    /// Absent where the example says nothing of this point.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub expected: Option<bool>,
    pub actual: Credit,
    #[serde(skip_serializing_if = "Vec::is_empty")]
    pub evidence: Vec<String>,
}

impl Cell {
    /// Whether it came out as stated.
    pub const fn holds(&self) -> bool {
        match self.expected {
            Some(true) => !matches!(self.actual, Credit::None),
            Some(false) => matches!(self.actual, Credit::None),
            None => true,
        }
    }
}

/// Checks `packs`. `file_of` names the file of a question for people; `done` hears of each question checked.
pub fn check(
    packs: &[Pack],
    lexicon: &Lexicon,
    file_of: &dyn Fn(&str, &str) -> String,
    done: &mut dyn FnMut(),
) -> Report {
    let mut report = Report::default();
    for pack in packs {
        let before = report.problems.len();
        let mut tables = Vec::new();
        for (slug, question) in &pack.questions {
            let file = file_of(&pack.slug, slug);
            let mut findings = Findings { file: &file, problems: &mut report.problems };
            match Grader::new(question, lexicon) {
                Ok(grader) => {
                    let subject = Subject { question, grader: &grader, lexicon };
                    for check in CHECKS {
                        (check.run)(&subject, &mut findings);
                    }
                    tables.push(proof::table(&subject, format!("{}/{slug}", pack.slug), file.clone()));
                }
                Err(problems) => {
                    for problem in problems {
                        findings.error(problem.key, format!("column {}: {}", problem.column, problem.says));
                    }
                }
            }
            done();
        }
        let found = &report.problems[before..];
        let errors = found.iter().filter(|problem| problem.severity == Severity::Error).count();
        let points = || pack.questions.values().flat_map(|question| &question.key_points);
        report.packs.push(PackReport {
            pack: pack.slug.clone(),
            questions: pack.questions.len(),
            key_points: points().count(),
            patterns: points().map(|point| point.any_of.len()).sum(),
            examples: pack.questions.values().map(|question| question.examples.len()).sum(),
            errors,
            warnings: found.len() - errors,
            tables,
        });
    }
    report
}
