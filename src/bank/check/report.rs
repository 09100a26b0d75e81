//! Telling what came out, to people and to programs.

use std::io::{self, Write};

use super::{CHECKS, Cell, Report, Table};
use crate::bank::Severity;
use crate::quiz::grade::Credit;

/// Writes the report for people: problems by file, the tables that do not hold (or all), a line for each pack.
///
/// # Errors
/// When writing fails.
pub fn write_text(report: &Report, all_tables: bool, mut to: impl Write) -> io::Result<()> {
    let mut file = "";
    for problem in &report.problems {
        if problem.file != file {
            file = &problem.file;
            writeln!(to, "{file}")?;
        }
        let kind = match problem.severity {
            Severity::Error => "error",
            Severity::Warning => "warning",
        };
        let key = if problem.key.is_empty() { String::new() } else { format!("{}: ", problem.key) };
        writeln!(to, "  {kind}: {key}{}", problem.says)?;
    }
    if !report.problems.is_empty() {
        writeln!(to)?;
    }
    let tables = report.packs.iter().flat_map(|pack| &pack.tables);
    for table in tables.filter(|table| all_tables || !table.holds) {
        write_table(table, &mut to)?;
    }
    let widest = report.packs.iter().map(|pack| pack.pack.len()).max().unwrap_or(0);
    for pack in &report.packs {
        writeln!(
            to,
            "{:widest$}  {:>3} questions  {:>4} key points  {:>5} patterns  {:>4} examples  {:>3} errors  {:>4} warnings",
            pack.pack, pack.questions, pack.key_points, pack.patterns, pack.examples, pack.errors, pack.warnings
        )?;
    }
    let (errors, warnings) = (report.errors(), report.warnings());
    writeln!(to, "{} checks, {errors} errors, {warnings} warnings", CHECKS.len())
}

/// One row for each example, one column for each key point: what is expected, what came out.
fn write_table(table: &Table, to: &mut impl Write) -> io::Result<()> {
    writeln!(to, "{}  (+ made, ~ half, - not made; ! not as stated, ? not stated)", table.question)?;
    for (number, point) in table.key_points.iter().enumerate() {
        writeln!(to, "  {}  {point}", column(number))?;
    }
    let heads: Vec<_> = (0..table.key_points.len()).map(|number| format!("{:<3}", column(number))).collect();
    writeln!(to, "  {:<12}  {}  covers", "", heads.join(" "))?;
    for row in &table.rows {
        let cells: Vec<_> = row.cells.iter().map(|cell| format!("{:<3}", mark(cell))).collect();
        writeln!(to, "  {:<12}  {}  {:>3} %", kind(row), cells.join(" "), row.coverage / 10)?;
        for (number, cell) in row.cells.iter().enumerate().filter(|(_, cell)| !cell.holds()) {
            let words = cell.evidence.join(" … ");
            let found = if words.is_empty() { "nothing found".to_owned() } else { format!("found \"{words}\"") };
            writeln!(to, "  {:<12}  {}: {found}", "", column(number))?;
        }
    }
    writeln!(to)
}

fn kind(row: &super::Row) -> &'static str {
    match row.kind {
        crate::quiz::question::ExampleKind::Strong => "strong",
        crate::quiz::question::ExampleKind::Partial => "partial",
        crate::quiz::question::ExampleKind::Wrong => "wrong",
        crate::quiz::question::ExampleKind::OffTopic => "off_topic",
    }
}

fn mark(cell: &Cell) -> String {
    let made = match cell.actual {
        Credit::Full => '+',
        Credit::Half => '~',
        Credit::None => '-',
    };
    let note = match cell.expected {
        None if cell.actual > Credit::None => "?",
        _ if !cell.holds() => "!",
        _ => "",
    };
    format!("{made}{note}")
}

/// A, B, … Z, A1, B1, …
fn column(number: usize) -> String {
    let letter = char::from(b'A' + u8::try_from(number % 26).unwrap_or(0));
    if number < 26 { letter.to_string() } else { format!("{letter}{}", number / 26) }
}

/// Writes the report as one JSON object.
///
/// # Errors
/// When writing fails.
pub fn write_json(report: &Report, mut to: impl Write) -> io::Result<()> {
    serde_json::to_writer_pretty(&mut to, report)?;
    writeln!(to)
}
