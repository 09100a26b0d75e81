//! The lexicon that travels inside the binary.

use std::collections::BTreeMap;
use std::sync::LazyLock;

use serde::Deserialize;

use crate::quiz::grade::Lexicon;

/// `data/lexicon.toml`.
#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct File {
    version: u32,
    always: Vec<Vec<String>>,
    spelled_right: String,
    sets: BTreeMap<String, Vec<String>>,
}

static LEXICON: LazyLock<Lexicon> = LazyLock::new(|| {
    read(include_str!("../../data/lexicon.toml")).expect("a test proves that the shipped lexicon can be read")
});

/// The synonym sets that patterns use as `@name`.
pub fn lexicon() -> &'static Lexicon {
    &LEXICON
}

/// # Errors
/// All problems of the file, one a line.
fn read(text: &str) -> Result<Lexicon, String> {
    let file: File = toml::from_str(text).map_err(|error| error.to_string())?;
    let lexicon = Lexicon::new(file.version, file.sets).and_then(|lexicon| lexicon.with_synonyms(&file.always));
    let told = |problems: Vec<_>| problems.iter().map(ToString::to_string).collect::<Vec<_>>().join("\n");
    Ok(lexicon.map_err(told)?.with_known_words(&file.spelled_right))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_shipped_lexicon_can_be_read() {
        let lexicon = read(include_str!("../../data/lexicon.toml")).unwrap();
        assert!(lexicon.names().count() >= 100, "{}", lexicon.names().count());
        assert!(lexicon.version() >= 1);
    }

    #[test]
    fn a_bad_member_is_told_with_its_set() {
        let told = read("version = 1\nalways = []\nspelled_right = ''\n[sets]\nlog = ['log*', '*ing']").unwrap_err();
        assert_eq!(told, "sets.log, column 1: `*` stands for an ending and needs a beginning: write `label*`");
    }
}
