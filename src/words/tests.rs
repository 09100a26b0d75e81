//! The catalogues say the same things, and nothing else; what is said fits where it is shown.

use super::*;

#[test]
fn values_stand_where_the_sentence_wants_them() {
    let words = Words::of(Language::English);
    let command = Span::Command("today".to_owned());
    assert_eq!(
        say!(words, "round-gone", command = command.clone()),
        [text("This question was withdrawn and counts for nobody. See the current one with "), command, text("."),]
    );
}

#[test]
fn what_a_member_writes_means_nothing_to_a_catalogue() {
    let words = Words::of(Language::English);
    let said = plain!(words, "not-a-day", words = "{ $words } \u{E000}\u{E001}{ day }");
    assert_eq!(
        said,
        "“{ $words } \u{E000}\u{E001}{ day }” is not a day. Write it as YYYY-MM-DD, for example 2026-12-24."
    );
}
