//! A board as a CSV file ([RFC 4180](https://www.rfc-editor.org/rfc/rfc4180)) that is safe to open in a spreadsheet.

use std::fmt::Write as _;

use super::Here;
use super::leaderboard::place;
use crate::chat::{self, Block, File, Reply};
use crate::error::Result;
use crate::quiz::standing::{Scope, Span, Standing};
use crate::words::{Words, plain, say, whether, word};

/// Members in one file.
const LINES: u32 = 100_000;
/// Bytes of one file; what Discord takes has never been less.
const BYTES: usize = 8_000_000;
/// Says that the text is UTF-8 to spreadsheets that would else take it for something older.
const UTF_8: char = '\u{FEFF}';

pub(super) async fn board(here: &Here<'_>, span: Span, scope: Scope) -> Result<Reply> {
    here.admins_only().await?;
    let words = here.words;
    let (zone, board) = here.which_board(span, scope).page(1, LINES).await?;
    if board.lines.is_empty() {
        let command = chat::Span::Command("answer".to_owned());
        return Ok(Reply::default().with(Block::Paragraph(say!(words, "board-empty", command = command))));
    }
    let table = Table::of(words, &board.lines);
    let mut reply = Reply::default().with(Block::Paragraph(say!(
        words,
        "export-done",
        span = word(span.word()),
        place = place(scope),
        members = table.members,
        whole = whether(i64::try_from(table.members) == Ok(board.members)),
        marked = whether(table.marked),
    )));
    let today = here.request.at.with_timezone(&zone).date_naive();
    reply.file = Some(File { name: format!("leaderboard-{}-{today}.csv", span.word()), content: table.text });
    Ok(reply)
}

/// The text of a file, and what is worth telling about it.
struct Table {
    text: String,
    members: usize,
    /// Whether a name had to be kept from being a formula.
    marked: bool,
}

impl Table {
    /// As many of the lines as one file may have.
    fn of(words: &Words, lines: &[Standing]) -> Self {
        let heads = [
            plain!(words, "column-rank"),
            plain!(words, "column-name"),
            plain!(words, "column-points"),
            plain!(words, "column-rounds"),
            plain!(words, "column-quiz-points"),
        ];
        let mut table = Self { text: UTF_8.to_string(), members: 0, marked: false };
        let _ = write!(table.text, "{}\r\n", heads.each_ref().map(|head| quoted(head)).join(","));
        for line in lines {
            let (name, marked) = inert(&line.name);
            let name = quoted(&name);
            let before = table.text.len();
            let (points, rounds, quiz) = (line.points, line.answered, line.quiz_points);
            let _ = write!(table.text, "{},{name},{points},{rounds},{quiz}\r\n", line.rank);
            if table.text.len() > BYTES {
                table.text.truncate(before);
                break;
            }
            table.members += 1;
            table.marked |= marked;
        }
        table
    }
}

/// A field that holds exactly these words.
fn quoted(words: &str) -> String {
    format!("\"{}\"", words.replace('"', "\"\""))
}

/// A name that no spreadsheet takes for a formula, and whether it had to be changed for that.
///
/// Spreadsheets compute what begins with one of these letters, quoted or not, also the wide ones, also after blanks:
/// <https://owasp.org/www-community/attacks/CSV_Injection>.
fn inert(name: &str) -> (String, bool) {
    let begins = name.starts_with(['\t', '\r', '\n']);
    let unseen =
        |letter| matches!(letter, '\u{200B}'..='\u{200F}' | '\u{202A}'..='\u{202E}' | '\u{2060}'..='\u{2069}' | UTF_8);
    let blank = |letter: char| letter.is_whitespace() || letter.is_control() || unseen(letter);
    let computed = name.trim_start_matches(blank).starts_with(['=', '+', '-', '@', '＝', '＋', '－', '＠']);
    if begins || computed { (format!("'{name}"), true) } else { (name.to_owned(), false) }
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::*;
    use crate::chat::Language;
    use crate::quiz::MemberId;

    fn standing(rank: i64, name: &str) -> Standing {
        Standing { rank, member: MemberId(rank), name: name.to_owned(), points: 10, answered: 2, quiz_points: 3 }
    }

    /// A reader that is strict about RFC 4180: every line ends with CR LF, every text is quoted.
    fn read(text: &str) -> Vec<Vec<String>> {
        let mut letters = text.strip_prefix(UTF_8).expect("the mark").chars().peekable();
        let (mut lines, mut line) = (Vec::new(), Vec::new());
        while letters.peek().is_some() {
            let mut field = String::new();
            if letters.next_if_eq(&'"').is_some() {
                loop {
                    match letters.next().expect("the quotes are closed") {
                        '"' if letters.next_if_eq(&'"').is_none() => break,
                        letter => field.push(letter),
                    }
                }
            } else {
                while let Some(digit) = letters.next_if(char::is_ascii_digit) {
                    field.push(digit);
                }
            }
            line.push(field);
            match letters.next() {
                Some(',') => {}
                Some('\r') => {
                    assert_eq!(letters.next(), Some('\n'));
                    lines.push(std::mem::take(&mut line));
                }
                other => panic!("{other:?} after a field"),
            }
        }
        assert!(line.is_empty(), "the last line ends, too");
        lines
    }

    #[test]
    fn a_board_is_a_table() {
        let table = Table::of(Words::of(Language::English), &[standing(1, "ann"), standing(1, "Zoë \"Z\", the 2nd")]);
        assert_eq!(
            table.text,
            "\u{FEFF}\"Rank\",\"Name\",\"Points\",\"Rounds\",\"Quiz points\"\r\n1,\"ann\",10,2,3\r\n1,\"Zoë \"\"Z\"\", the 2nd\",10,2,3\r\n"
        );
        assert!(!table.marked);
    }

    #[test]
    fn no_name_is_a_formula() {
        for name in [
            "=1+1",
            "+49",
            "-2",
            "@SUM(A1)",
            "\t=1",
            "\rx",
            "\nx",
            " =1",
            "\u{200B}=1",
            "\u{202E}=1",
            "＝1",
            "＋1",
            "－1",
            "＠x",
        ] {
            assert_eq!(inert(name), (format!("'{name}"), true));
        }
        for name in ["ann", "a=b", "O'Neil", "", "1-2", "日本", " ann"] {
            assert_eq!(inert(name), (name.to_owned(), false));
        }
    }

    #[test]
    fn a_file_is_no_larger_than_may_be_sent() {
        let words = Words::of(Language::English);
        let many = vec![standing(1, "an ordinary name"); LINES as usize];
        assert_eq!(Table::of(words, &many).members, many.len());
        let wide = vec![standing(1, &"\"".repeat(500)); 10_000];
        let table = Table::of(words, &wide);
        assert!(table.text.len() <= BYTES && table.text.len() > BYTES - 1_100, "{}", table.text.len());
        assert_eq!(read(&table.text).len(), table.members + 1);
    }

    proptest! {
        #[test]
        fn whatever_the_names_are_the_table_reads_back(names in prop::collection::vec("(?s).{0,12}|[=\"',\r\n ]{0,6}", 0..20)) {
            let lines: Vec<_> = (1..).zip(&names).map(|(rank, name)| standing(rank, name)).collect();
            let table = read(&Table::of(Words::of(Language::Japanese), &lines).text);
            prop_assert_eq!(table.len(), names.len() + 1);
            for (line, name) in table[1..].iter().zip(&names) {
                prop_assert_eq!(line.len(), 5);
                prop_assert_eq!(line[1].strip_prefix('\'').filter(|rest| rest == name).unwrap_or(&line[1]), name);
                prop_assert!(!line[1].starts_with(['=', '+', '-', '@', '\t', '\r', '\n']));
            }
        }
    }
}
