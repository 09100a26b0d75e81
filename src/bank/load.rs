//! Reading packs from a folder or from the binary.

use std::collections::BTreeMap;
use std::path::Path;

use include_dir::{Dir, include_dir};

use super::{Pack, PackInfo, Problem, Severity};
use crate::quiz::question::{Question, is_slug};

/// The packs that travel inside the binary.
static SHIPPED: Dir<'static> = include_dir!("$CARGO_MANIFEST_DIR/data/packs");

/// One file as read: its path for messages, its name and its text.
struct File {
    path: String,
    name: String,
    text: Result<String, String>,
}

/// The packs that travel inside the binary.
///
/// # Errors
/// All problems of all files. Shipped packs are proven by a test, so this means a broken build.
pub fn load_embedded() -> Result<Vec<Pack>, Vec<Problem>> {
    let folders = SHIPPED.dirs().map(|dir| {
        let slug = dir.path().to_string_lossy().into_owned();
        let files = dir
            .files()
            .map(|file| File {
                path: format!("data/packs/{}", file.path().display()),
                name: file_name(file.path()),
                text: file.contents_utf8().map(ToOwned::to_owned).ok_or_else(|| "is not UTF-8 text".to_owned()),
            })
            .collect();
        (slug, files)
    });
    collect(folders.collect())
}

/// The packs in `folder`: either one pack (it holds `pack.toml`, or question files only) or a folder of packs.
///
/// # Errors
/// All problems of all files, sorted by file.
pub fn load_folder(folder: &Path) -> Result<Vec<Pack>, Vec<Problem>> {
    let whole = |says: String| {
        vec![Problem { file: folder.display().to_string(), key: String::new(), says, severity: Severity::Error }]
    };
    let entries = read_sorted(folder).map_err(|error| whole(format!("cannot be read: {error}")))?;
    let holds_files = entries.iter().any(|path| path.extension().is_some_and(|end| end == "toml"));
    let folders: Vec<_> = if holds_files {
        let absolute = folder.canonicalize().unwrap_or_else(|_| folder.to_owned());
        // A folder of question files may be called anything; only a pack's name is for ever.
        let name = Some(file_name(&absolute)).filter(|name| is_slug(name));
        vec![(name.unwrap_or_else(|| "questions".to_owned()), read_files(folder))]
    } else {
        entries
            .iter()
            .filter(|path| path.is_dir() && !file_name(path).starts_with('.'))
            .map(|path| (file_name(path), read_files(path)))
            .collect()
    };
    if folders.is_empty() {
        return Err(whole("holds no pack: expected <pack>/pack.toml and <pack>/<slug>.toml".to_owned()));
    }
    collect(folders)
}

fn read_sorted(folder: &Path) -> std::io::Result<Vec<std::path::PathBuf>> {
    let mut paths: Vec<_> =
        std::fs::read_dir(folder)?.map(|entry| entry.map(|entry| entry.path())).collect::<Result<_, _>>()?;
    paths.sort();
    Ok(paths)
}

fn read_files(folder: &Path) -> Vec<File> {
    read_sorted(folder)
        .unwrap_or_default()
        .into_iter()
        .filter(|path| path.is_file() && !file_name(path).starts_with('.'))
        .map(|path| File {
            name: file_name(&path),
            text: std::fs::read_to_string(&path).map_err(|error| format!("cannot be read: {error}")),
            path: path.display().to_string(),
        })
        .collect()
}

fn file_name(path: &Path) -> String {
    path.file_name().map(|name| name.to_string_lossy().into_owned()).unwrap_or_default()
}

/// Text without the line breaks that only keep a file narrow: an empty line, or a line that begins as an item of a
/// list, still begins anew.
fn flowing(text: &str) -> String {
    let mut out = String::with_capacity(text.len());
    let mut paragraph_ended = false;
    for line in text.trim().lines().map(str::trim) {
        if line.is_empty() {
            paragraph_ended = true;
            continue;
        }
        if !out.is_empty() {
            out.push_str(match (paragraph_ended, is_item(line)) {
                (true, _) => "\n\n",
                (false, true) => "\n",
                (false, false) => " ",
            });
        }
        out.push_str(line);
        paragraph_ended = false;
    }
    out
}

fn is_item(line: &str) -> bool {
    let number = line.trim_start_matches(|letter: char| letter.is_ascii_digit());
    let numbered = number.len() < line.len() && (number.starts_with(". ") || number.starts_with(") "));
    numbered || ["- ", "* ", "• "].iter().any(|bullet| line.starts_with(bullet))
}

fn collect(folders: Vec<(String, Vec<File>)>) -> Result<Vec<Pack>, Vec<Problem>> {
    let mut problems = Vec::new();
    let packs: Vec<_> = folders.into_iter().filter_map(|(slug, files)| read_pack(slug, files, &mut problems)).collect();
    if problems.is_empty() {
        Ok(packs)
    } else {
        problems.sort();
        Err(problems)
    }
}

/// `None` when nothing could be read; what was wrong is in `problems` either way.
fn read_pack(slug: String, files: Vec<File>, problems: &mut Vec<Problem>) -> Option<Pack> {
    let before = problems.len();
    let mut report = |file: &str, says: String| {
        problems.push(Problem { file: file.to_owned(), key: String::new(), says, severity: Severity::Error });
    };
    if !is_slug(&slug) {
        report(&slug, "a pack's folder is named with lower-case letters, digits and single hyphens".to_owned());
    }
    let mut info = None;
    let mut questions = BTreeMap::new();
    for file in files {
        let text = match file.text {
            Ok(text) => text,
            Err(says) => {
                report(&file.path, says);
                continue;
            }
        };
        let Some(stem) = file.name.strip_suffix(".toml") else {
            report(&file.path, "does not belong in a pack: only pack.toml and <slug>.toml do".to_owned());
            continue;
        };
        if stem == "pack" {
            match toml::from_str::<PackInfo>(&text) {
                Ok(read) => info = Some(read),
                Err(error) => report(&file.path, place(&text, &error)),
            }
            continue;
        }
        if !is_slug(stem) {
            report(
                &file.path,
                "a question's file is named with lower-case letters, digits and single hyphens".to_owned(),
            );
        }
        match toml::from_str::<Question>(&text) {
            Ok(mut question) => {
                question.ask = flowing(&question.ask);
                question.answer = flowing(&question.answer);
                for hint in &mut question.hints {
                    hint.text = flowing(&hint.text);
                }
                questions.insert(stem.to_owned(), question);
            }
            Err(error) => report(&file.path, place(&text, &error)),
        }
    }
    if before != problems.len() {
        return None;
    }
    let info = info.unwrap_or_else(|| PackInfo {
        name: slug.clone(),
        about: String::new(),
        version: 1,
        licence: String::new(),
    });
    Some(Pack { slug, info, questions })
}

/// `line 3, column 9: unknown field …`
fn place(text: &str, error: &toml::de::Error) -> String {
    let Some(span) = error.span() else { return error.message().to_owned() };
    let before = text.get(..span.start).unwrap_or(text);
    let line = before.matches('\n').count() + 1;
    let column = before.chars().rev().take_while(|c| *c != '\n').count() + 1;
    format!("line {line}, column {column}: {}", error.message())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn line_breaks_of_the_file_are_not_those_of_the_text() {
        let text =
            "\nOne sentence that\n goes on.  \nAnd another:\n- first\n- second\n\n\nA new paragraph,\n2024 was good.\n";
        assert_eq!(
            flowing(text),
            "One sentence that goes on. And another:\n- first\n- second\n\nA new paragraph, 2024 was good."
        );
        assert_eq!((flowing(" \n"), flowing("a\r\nb")), (String::new(), "a b".to_owned()));
    }

    fn problems_of(files: &[(&str, &str)]) -> Vec<String> {
        let folder = tempfile::tempdir().unwrap();
        let pack = folder.path().join("demo");
        std::fs::create_dir(&pack).unwrap();
        for (name, text) in files {
            std::fs::write(pack.join(name), text).unwrap();
        }
        match load_folder(folder.path()) {
            Ok(_) => Vec::new(),
            Err(problems) => problems
                .into_iter()
                .map(|problem| problem.to_string().replace(&format!("{}/", folder.path().display()), ""))
                .collect(),
        }
    }

    #[test]
    fn a_misspelt_key_is_told_with_its_place() {
        insta::assert_debug_snapshot!(
            problems_of(&[("a-question.toml", "ask = \"Why?\"\nlevle = \"beginner\"\n")]),
            @r#"
        [
            "demo/a-question.toml: line 2, column 1: unknown field `levle`, expected one of `ask`, `level`, `difficulty`, `tags`, `covers`, `answer`, `references`, `points_needed`, `retired`, `hint`, `key_point`, `example`, `choice`",
        ]
        "#
        );
    }

    #[test]
    fn all_problems_of_all_files_come_at_once() {
        let found = problems_of(&[("a.toml", "x = 1"), ("b.toml", "y = "), ("notes.txt", "hello")]);
        assert_eq!(found.len(), 3, "{found:?}");
    }
}
