//! Every answer of `tests/grading` with the grade it must get.
//!
//! Each file `cases*.toml` is a list of cases for the rubrics in the folder beside it. A case that fails is a fault
//! of the grader: mend the grader.

use std::collections::{BTreeMap, BTreeSet};
use std::fmt::Write as _;
use std::path::{Path, PathBuf};

use serde::Deserialize;

use crate::bank::{lexicon, load_folder};
use crate::quiz::grade::{Credit, Grade, Grader};

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct Cases {
    case: Vec<Case>,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct Case {
    rubric: String,
    /// What the case is an example of.
    kind: String,
    answer: String,
    #[serde(default)]
    hints_shown: usize,
    /// Key points that must earn full credit.
    #[serde(default)]
    makes: Vec<String>,
    /// Key points that must earn half.
    #[serde(default)]
    half: Vec<String>,
    /// Key points that must earn nothing.
    #[serde(default)]
    misses: Vec<String>,
    /// Thousandths that must come out.
    coverage: Option<u16>,
}

impl Case {
    /// What did not come out as it must; empty when all did.
    fn faults(&self, grade: &Grade) -> String {
        let mut faults = String::new();
        for (ids, wanted) in [(&self.makes, Credit::Full), (&self.half, Credit::Half), (&self.misses, Credit::None)] {
            for id in ids {
                let Some(point) = grade.point(id) else {
                    let _ = write!(faults, " there is no {id};");
                    continue;
                };
                if point.credit != wanted {
                    let words: Vec<_> =
                        point.evidence.iter().filter_map(|range| self.answer.get(range.clone())).collect();
                    let _ = write!(
                        faults,
                        " {id} must be {wanted:?} and is {:?} ({:?}, {words:?});",
                        point.credit, point.finding
                    );
                }
            }
        }
        if let Some(wanted) = self.coverage.filter(|wanted| *wanted != grade.coverage) {
            let _ = write!(faults, " coverage must be {wanted} and is {};", grade.coverage);
        }
        faults
    }
}

fn folder() -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/grading")
}

fn graders() -> BTreeMap<String, Grader> {
    let packs = load_folder(&folder().join("rubrics")).unwrap();
    let questions = packs.into_iter().flat_map(|pack| pack.questions);
    questions.map(|(slug, question)| (slug, Grader::new(&question, lexicon()).unwrap())).collect()
}

fn cases() -> Vec<(String, Case)> {
    let mut files: Vec<_> = std::fs::read_dir(folder())
        .unwrap()
        .map(|entry| entry.unwrap().path())
        .filter(|path| path.extension().is_some_and(|end| end == "toml"))
        .collect();
    files.sort();
    let read = |file: PathBuf| {
        let name = file.file_name().unwrap().to_string_lossy().into_owned();
        let cases: Cases = toml::from_str(&std::fs::read_to_string(&file).unwrap()).unwrap();
        cases.case.into_iter().enumerate().map(move |(number, case)| (format!("{name} #{}", number + 1), case))
    };
    files.into_iter().flat_map(read).collect()
}

#[test]
fn every_answer_gets_the_grade_it_must_get() {
    let graders = graders();
    let mut told = String::new();
    let (mut right, mut all) = (0, 0);
    for (name, case) in cases() {
        all += 1;
        let grader = graders.get(&case.rubric).unwrap_or_else(|| panic!("{name}: there is no rubric {}", case.rubric));
        let faults = case.faults(&grader.grade(&case.answer, case.hints_shown));
        if faults.is_empty() {
            right += 1;
        } else {
            let _ = writeln!(told, "{name} {} {}:{faults}\n    {}", case.rubric, case.kind, case.answer);
        }
    }
    assert!(right == all, "{right} of {all} are right\n{told}");
}

#[test]
fn the_fixtures_are_many_and_of_many_kinds() {
    let cases = cases();
    let kinds: BTreeSet<_> = cases.iter().map(|(_, case)| case.kind.as_str()).collect();
    assert!(cases.len() >= 300 && kinds.len() >= 15, "{} cases of {} kinds", cases.len(), kinds.len());
    let mut seen = BTreeSet::new();
    for (name, case) in &cases {
        assert!(seen.insert((&case.rubric, &case.answer, case.hints_shown)), "{name} is there twice");
    }
}
