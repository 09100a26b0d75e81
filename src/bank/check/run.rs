//! `hone check` as a whole: load, check, tell.

use std::io::{self, IsTerminal, Write};
use std::path::{Path, PathBuf};

use indicatif::{ProgressBar, ProgressStyle};

use super::{Report, check, write_json, write_text};
use crate::bank::{lexicon, load_embedded, load_folder};

/// How the report is written.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub enum Format {
    #[default]
    Text,
    Json,
}

/// What to check and how to tell.
#[derive(Debug, Clone, Default)]
pub struct Options {
    /// A folder of packs or one pack; without it, the packs inside the binary.
    pub folder: Option<PathBuf>,
    pub format: Format,
    /// The tables of all questions, not only of those that do not come out as stated.
    pub tables: bool,
    /// Warnings fail too.
    pub strict: bool,
}

/// Checks as asked and writes the report to `to`. A progress bar runs on the error stream if that is a terminal.
/// Gives whether all is well.
///
/// # Errors
/// When writing fails.
pub fn run(options: &Options, to: impl Write) -> io::Result<bool> {
    let loaded = options.folder.as_deref().map_or_else(load_embedded, load_folder);
    let report = match loaded {
        Ok(packs) => {
            let bar = progress_bar(packs.iter().map(|pack| pack.questions.len()).sum());
            let file_of = |pack: &str, slug: &str| file_of(options.folder.as_deref(), pack, slug);
            let report = with_sorted_problems(check(&packs, lexicon(), &file_of, &mut || bar.inc(1)));
            bar.finish_and_clear();
            report
        }
        Err(problems) => Report { problems, ..Report::default() },
    };
    match options.format {
        Format::Text => write_text(&report, options.tables, to)?,
        Format::Json => write_json(&report, to)?,
    }
    Ok(report.errors() == 0 && !(options.strict && report.warnings() > 0))
}

fn with_sorted_problems(mut report: Report) -> Report {
    // The order of the checks is kept within a file.
    report.problems.sort_by(|one, other| one.file.cmp(&other.file).then(one.severity.cmp(&other.severity)));
    report
}

fn progress_bar(questions: usize) -> ProgressBar {
    if !io::stderr().is_terminal() {
        return ProgressBar::hidden();
    }
    let bar = ProgressBar::new(u64::try_from(questions).unwrap_or(0));
    if let Ok(style) = ProgressStyle::with_template("checking {bar:40} {pos}/{len} questions") {
        bar.set_style(style);
    }
    bar
}

/// The path of a question's file, as a person would write it.
fn file_of(folder: Option<&Path>, pack: &str, slug: &str) -> String {
    let name = format!("{slug}.toml");
    let Some(folder) = folder else { return format!("data/packs/{pack}/{name}") };
    let flat = folder.join(&name);
    if flat.is_file() { flat.display().to_string() } else { folder.join(pack).join(name).display().to_string() }
}
