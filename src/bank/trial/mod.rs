//! Grading answers from a file: `hone grade`, for authors and for measuring the grader.

#[cfg(test)]
mod fixtures;

use std::collections::{BTreeMap, HashMap};
use std::io::{self, BufRead, Write};

use serde::{Deserialize, Serialize};

use super::cores::for_each_question;
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
    all: Vec<Grader>,
    by_name: HashMap<String, usize>,
    ambiguous: Vec<String>,
}

impl Graders {
    /// # Errors
    /// Every pattern that cannot be read, with its file and key.
    pub fn new(packs: &[Pack], lexicon: &Lexicon) -> Result<Self, Vec<Problem>> {
        let mut graders = Self { all: Vec::new(), by_name: HashMap::new(), ambiguous: Vec::new() };
        let mut problems = Vec::new();
        let ready = for_each_question(packs, |pack, slug, question| (pack, slug, Grader::new(question, lexicon)));
        for (pack, slug, outcome) in ready {
            match outcome {
                Ok(grader) => {
                    let number = graders.all.len();
                    graders.all.push(grader);
                    graders.by_name.insert(format!("{}/{slug}", pack.slug), number);
                    if graders.by_name.insert(slug.to_owned(), number).is_some() {
                        graders.ambiguous.push(slug.to_owned());
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
        for slug in &graders.ambiguous {
            graders.by_name.remove(slug);
        }
        if problems.is_empty() { Ok(graders) } else { Err(problems) }
    }

    fn find(&self, name: &str) -> Result<&Grader, String> {
        if let Some(grader) = self.by_name.get(name).and_then(|number| self.all.get(*number)) {
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
fn grade_line(graders: &Graders, bytes: &[u8], to: &mut impl Write) -> io::Result<Result<(), String>> {
    let line: Line = match serde_json::from_slice(bytes.trim_ascii_end()) {
        Ok(line) => line,
        Err(error) => return Ok(Err(explain(&error))),
    };
    let rubric = match graders.find(&line.question_id) {
        Ok(rubric) => rubric,
        Err(says) => return Ok(Err(says)),
    };
    let grade = rubric.grade(&line.answer, line.hints_shown);
    serde_json::to_writer(&mut *to, &told(&line, &grade))?;
    to.write_all(b"\n")?;
    // Whoever reads along sees each line as it comes.
    to.flush()?;
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

#[cfg(test)]
mod tests {
    use std::fmt::Write as _;

    use super::*;
    use crate::bank::{lexicon, load_folder};

    const LIMITS: &str = r#"
ask = "How do you slow down a thief of models?"
level = "beginner"
difficulty = "easy"
points_needed = 2
answer = "Limit requests, watermark outputs, sign contracts."

[[hint]]
text = "Count what each one asks."
reveals = ["limit"]

[[key_point]]
id = "limit"
says = "Limit requests."
any_of = ["limit* + request*"]

[[key_point]]
id = "mark"
says = "Watermark outputs."
any_of = ["watermark*"]

[[key_point]]
id = "sign"
says = "Have it in the contract."
any_of = ["contract*"]
"#;

    fn graders(files: &[(&str, &str)]) -> Result<Graders, Vec<Problem>> {
        let folder = tempfile::tempdir().unwrap();
        for (name, text) in files {
            let path = folder.path().join(name);
            std::fs::create_dir_all(path.parent().unwrap()).unwrap();
            std::fs::write(path, text).unwrap();
        }
        load_folder(folder.path()).and_then(|packs| Graders::new(&packs, lexicon()))
    }

    /// What is printed, what is complained of, and how many lines were wrong.
    fn grade(graders: &Graders, answers: &str) -> (String, String, usize) {
        let (mut graded, mut complaints) = (Vec::new(), Vec::new());
        let wrong = grade_lines(graders, answers.as_bytes(), &mut graded, &mut complaints).unwrap();
        (String::from_utf8(graded).unwrap(), String::from_utf8(complaints).unwrap(), wrong)
    }

    #[test]
    fn questions_may_lie_in_the_folder_itself_without_a_pack_file() {
        let graders = graders(&[("slow-them-down.toml", LIMITS)]).ok().unwrap();
        let line = r#"{"id": 7, "question_id": "slow-them-down", "answer": "I limit requests and would watermark the output."}"#;
        let (graded, complaints, wrong) = grade(&graders, line);
        assert_eq!(
            graded,
            concat!(
                r#"{"id":7,"question_id":"slow-them-down","coverage":1,"points":{"limit":1,"mark":1,"sign":0},"#,
                r#""flags":[],"evidence":{"limit":["limit requests"],"mark":["watermark"]}}"#,
                "\n"
            )
        );
        assert_eq!((complaints.as_str(), wrong), ("", 0));
    }

    #[test]
    fn halves_hints_and_flags_are_told() {
        let graders = graders(&[("slow-them-down.toml", LIMITS)]).ok().unwrap();
        let (graded, ..) = grade(
            &graders,
            concat!(
                r#"{"id": "a", "question_id": "slow-them-down", "answer": "Limit their requests.", "hints_shown": 1}"#,
                "\n",
                r#"{"id": ["b"], "question_id": "slow-them-down", "answer": "watermark, contract, limits, requests, keys"}"#,
                "\n",
                r#"{"id": null, "question_id": "slow-them-down", "answer": ""}"#,
            ),
        );
        assert_eq!(
            graded,
            concat!(
                r#"{"id":"a","question_id":"slow-them-down","coverage":0.25,"points":{"limit":0.5,"mark":0,"sign":0},"#,
                r#""flags":[],"evidence":{"limit":["Limit their requests"]}}"#,
                "\n",
                r#"{"id":["b"],"question_id":"slow-them-down","coverage":0.5,"points":{"limit":0,"mark":0.5,"sign":0.5},"#,
                r#""flags":["list"],"evidence":{"mark":["watermark"],"sign":["contract"]}}"#,
                "\n",
                r#"{"id":null,"question_id":"slow-them-down","coverage":0,"points":{"limit":0,"mark":0,"sign":0},"#,
                r#""flags":[],"evidence":{}}"#,
                "\n"
            )
        );
    }

    #[test]
    fn what_is_wrong_with_a_line_is_told_by_its_number_and_the_others_are_graded() {
        let graders = graders(&[("slow-them-down.toml", LIMITS)]).ok().unwrap();
        let good = r#"{"id": 1, "question_id": "slow-them-down", "answer": "contracts"}"#;
        let answers = format!(
            "{good}\nnot json\n\n{}\n{}\n{}\n{good}",
            r#"{"id": 2, "question_id": "nowhere", "answer": "my secret words"}"#,
            r#"{"id": 3, "question_id": "slow-them-down"}"#,
            r#"{"id": 4, "question_id": "slow-them-down", "answer": "cut"#,
        );
        let (graded, complaints, wrong) = grade(&graders, &answers);
        assert_eq!(graded.lines().count(), 2);
        assert_eq!(wrong, 4);
        insta::assert_snapshot!(complaints, @r"
        line 2: column 2: is not JSON
        line 4: there is no question `nowhere`
        line 5: `answer` is missing
        line 6: column 57: the JSON object is not finished
        ");
    }

    #[test]
    fn two_packs_may_share_a_slug_if_the_answer_names_the_pack() {
        let graders = graders(&[("one/same.toml", LIMITS), ("two/same.toml", LIMITS)]).ok().unwrap();
        let (graded, complaints, wrong) = grade(
            &graders,
            "{\"id\": 1, \"question_id\": \"same\", \"answer\": \"x\"}\n{\"id\": 2, \"question_id\": \"two/same\", \"answer\": \"x\"}",
        );
        assert_eq!((graded.lines().count(), wrong), (1, 1));
        assert_eq!(complaints, "line 1: more than one pack has a question `same`: write pack/same\n");
    }

    #[test]
    fn a_question_may_have_one_key_point_or_thirty() {
        for count in [1, 30] {
            let mut text =
                "ask = \"Count.\"\nlevel = \"beginner\"\ndifficulty = \"easy\"\nanswer = \"One.\"\n".to_owned();
            for number in 0..count {
                write!(text, "[[key_point]]\nid = \"p{number}\"\nsays = \"Say it.\"\nany_of = [\"thing{number}x\"]\n")
                    .unwrap();
            }
            let graders = graders(&[("count.toml", &text)]).ok().unwrap();
            let (graded, ..) = grade(&graders, r#"{"id": 1, "question_id": "count", "answer": "It is thing0x."}"#);
            let told: serde_json::Value = serde_json::from_str(&graded).unwrap();
            assert_eq!(told["points"].as_object().unwrap().len(), count);
            assert_eq!(told["points"]["p0"], 1);
        }
    }

    #[test]
    fn a_bad_pattern_is_told_with_file_key_column_and_what_was_expected() {
        let text = LIMITS.replace("\"watermark*\"", "\"watermark* + @wobble\", \"mark + | label\", \"sign * here\"");
        let told: Vec<_> = graders(&[("pack/slow.toml", &text)])
            .err()
            .unwrap()
            .iter()
            .map(|problem| format!("{}: {}: {}", problem.file, problem.key, problem.says))
            .collect();
        insta::assert_snapshot!(told.join("\n"), @r"
        pack/slow.toml: key_point[mark].any_of[0]: column 14: the lexicon has no set @wobble
        pack/slow.toml: key_point[mark].any_of[1]: column 7: nothing here: expected a word, a phrase or @set between `+` and `|`
        pack/slow.toml: key_point[mark].any_of[2]: column 6: `*` stands for an ending and needs a beginning: write `label*`
        ");
    }
}
