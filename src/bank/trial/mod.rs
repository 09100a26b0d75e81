//! Grading answers from a file: `hone grade`, for authors and for measuring the grader.

#[cfg(test)]
mod fixtures;

use std::collections::{BTreeMap, HashMap};
use std::fmt::Display;
use std::io::{self, BufRead, Write};

use serde::{Deserialize, Serialize};

use super::{Pack, Problem, Severity};
use crate::quiz::grade::{Grade, Grader, Lexicon};

/// One line to grade.
#[derive(Debug, Deserialize)]
struct Line {
    id: serde_json::Value,
    /// The question's slug, or `pack/slug` where two packs share one.
    question_id: String,
    answer: String,
    #[serde(default)]
    hints_shown: usize,
}

/// One line graded.
#[derive(Debug, Serialize)]
struct Graded<'a> {
    id: &'a serde_json::Value,
    question_id: &'a str,
    coverage: Thousandths,
    points: serde_json::Map<String, serde_json::Value>,
    flags: Vec<String>,
    evidence: BTreeMap<&'a str, Vec<&'a str>>,
}

/// A number from 0 to 1 with at most three decimals.
#[derive(Debug)]
struct Thousandths(u16);

impl Serialize for Thousandths {
    fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        match self.0 {
            0 => serializer.serialize_u8(0),
            1000 => serializer.serialize_u8(1),
            part => serializer.serialize_f64(f64::from(part) / 1000.0),
        }
    }
}

/// Rubrics by slug and by `pack/slug`.
pub struct Graders {
    graders: Vec<Grader>,
    by_name: HashMap<String, usize>,
    ambiguous: Vec<String>,
}

impl Graders {
    /// # Errors
    /// Every pattern that cannot be read, with its file and key.
    pub fn new(packs: &[Pack], lexicon: &Lexicon) -> Result<Self, Vec<Problem>> {
        let mut all = Self { graders: Vec::new(), by_name: HashMap::new(), ambiguous: Vec::new() };
        let mut problems = Vec::new();
        for pack in packs {
            for (slug, question) in &pack.questions {
                match Grader::new(question, lexicon) {
                    Ok(grader) => {
                        let number = all.graders.len();
                        all.graders.push(grader);
                        all.by_name.insert(format!("{}/{slug}", pack.slug), number);
                        if all.by_name.insert(slug.clone(), number).is_some() {
                            all.ambiguous.push(slug.clone());
                        }
                    }
                    Err(found) => problems.extend(found.into_iter().map(|problem| Problem {
                        file: format!("{}/{slug}.toml", pack.slug),
                        says: format!("column {}: {}", problem.column, problem.says),
                        key: problem.key,
                        severity: Severity::Error,
                    })),
                }
            }
        }
        for slug in &all.ambiguous {
            all.by_name.remove(slug);
        }
        if problems.is_empty() { Ok(all) } else { Err(problems) }
    }

    fn find(&self, name: &str) -> Result<&Grader, String> {
        if let Some(grader) = self.by_name.get(name).and_then(|number| self.graders.get(*number)) {
            return Ok(grader);
        }
        if self.ambiguous.iter().any(|slug| slug == name) {
            return Err(format!("more than one pack has a question `{name}`: write pack/{name}"));
        }
        Err(format!("there is no question `{name}`"))
    }
}

/// Grades one JSON object a line and writes one a line, in the same order, as they come. What is wrong with a
/// line is told to `complaints` by its number; the other lines are graded all the same.
/// Gives the number of lines that were wrong.
///
/// # Errors
/// When reading or writing fails.
pub fn grade_lines(
    graders: &Graders,
    answers: impl BufRead,
    mut graded: impl Write,
    mut complaints: impl Write,
) -> io::Result<usize> {
    let mut wrong = 0;
    let mut answers = answers;
    let mut bytes = Vec::new();
    let mut number = 0;
    loop {
        bytes.clear();
        if answers.read_until(b'\n', &mut bytes)? == 0 {
            break;
        }
        number += 1;
        if bytes.iter().all(u8::is_ascii_whitespace) {
            continue;
        }
        if let Err(says) = grade_line(graders, &bytes, &mut graded)? {
            wrong += 1;
            writeln!(complaints, "line {number}: {says}")?;
        }
    }
    graded.flush()?;
    Ok(wrong)
}

/// The outer error is the output's, the inner one the line's. It never holds text of an answer.
fn grade_line(graders: &Graders, bytes: &[u8], graded: &mut impl Write) -> io::Result<Result<(), String>> {
    let line: Line = match serde_json::from_slice(bytes) {
        Ok(line) => line,
        Err(error) => return Ok(Err(explain(&error))),
    };
    let grader = match graders.find(&line.question_id) {
        Ok(grader) => grader,
        Err(says) => return Ok(Err(says)),
    };
    let grade = grader.grade(&line.answer, line.hints_shown);
    serde_json::to_writer(&mut *graded, &told(&line, &grade))?;
    graded.write_all(b"\n")?;
    // Whoever reads along sees each line as it comes.
    graded.flush()?;
    Ok(Ok(()))
}

/// What is wrong with a line of JSON, without quoting it.
fn explain(error: &serde_json::Error) -> String {
    let column = error.column();
    match error.classify() {
        serde_json::error::Category::Data => {
            let told = error.to_string();
            let missing = told.strip_prefix("missing field ").and_then(|rest| rest.split(" at ").next());
            missing.map_or_else(
                || format!(
                    "column {column}: expected an object like {{\"id\": …, \"question_id\": \"…\", \"answer\": \"…\", \"hints_shown\": 0}}"
                ),
                |field| format!("{field} is missing"),
            )
        }
        serde_json::error::Category::Eof => format!("column {column}: the JSON object is not finished"),
        _ => format!("column {column}: is not JSON"),
    }
}

fn told<'a>(line: &'a Line, grade: &'a Grade) -> Graded<'a> {
    let half = |halves: u32| match halves {
        0 => serde_json::Value::from(0),
        1 => serde_json::Value::from(0.5),
        _ => serde_json::Value::from(1),
    };
    let with_evidence = grade.points.iter().filter(|point| !point.evidence.is_empty());
    Graded {
        id: &line.id,
        question_id: &line.question_id,
        coverage: Thousandths(grade.coverage),
        points: grade.points.iter().map(|point| (point.id.clone(), half(point.credit.halves()))).collect(),
        flags: grade.flags.iter().map(ToString::to_string).collect(),
        evidence: with_evidence
            .map(|point| {
                let quotes = point.evidence.iter().filter_map(|range| line.answer.get(range.clone()));
                (point.id.as_str(), quotes.collect())
            })
            .collect(),
    }
}

/// Tells every problem on a line of its own.
///
/// # Errors
/// When writing fails.
pub fn tell_all(problems: &[impl Display], mut to: impl Write) -> io::Result<()> {
    problems.iter().try_for_each(|problem| writeln!(to, "{problem}"))
}
