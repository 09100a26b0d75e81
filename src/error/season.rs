//! What cannot be done with seasons, in words.

use crate::chat::{Line, Span};
use crate::quiz::season::SeasonRefusal;
use crate::words::{Words, say, whether};

/// How to say it.
pub(super) fn says(refusal: &SeasonRefusal, words: &Words) -> Line {
    let command = |words: &str| Span::Command(words.to_owned());
    match refusal {
        SeasonRefusal::NoName => say!(words, "season-no-name"),
        SeasonRefusal::NameTooLong { letters, most } => {
            say!(words, "season-long-name", letters = *letters, most = *most)
        }
        SeasonRefusal::NameTaken { name } => say!(words, "season-name-taken", season = name.as_str()),
        SeasonRefusal::EndsBeforeItBegins { from, to } => {
            say!(words, "season-ends-first", from = words.date(*from), to = words.date(*to))
        }
        SeasonRefusal::TooLong { days, most } => say!(words, "season-too-long", days = *days, most = *most),
        SeasonRefusal::BeginsTooFarAway { from, back, ahead } => {
            say!(words, "season-too-far", from = words.date(*from), back = *back, ahead = *ahead)
        }
        SeasonRefusal::OverAlready { to } => say!(words, "season-over-already", to = words.date(*to)),
        SeasonRefusal::Overlaps { name, stretch } => {
            say!(words, "season-overlaps", season = name.as_str(), days = words.stretch(*stretch))
        }
        SeasonRefusal::None => say!(words, "season-none", command = command("season start")),
        SeasonRefusal::NoneOpen => say!(words, "season-none-open", command = command("season start")),
        SeasonRefusal::NoneRunning => {
            say!(words, "season-none-running", list = command("season list"), start = command("season start"))
        }
        SeasonRefusal::Unknown { name, known } => say!(
            words,
            "season-unknown",
            season = name.as_str(),
            some = whether(!known.is_empty()),
            known = words.commas(known)
        ),
        SeasonRefusal::Which { known } => say!(words, "season-which", known = words.commas(known)),
        SeasonRefusal::Over { name } => {
            say!(words, "season-is-over", season = name.as_str(), command = command("season show"))
        }
        SeasonRefusal::NotBegun { name, from } => say!(
            words,
            "season-not-begun",
            season = name.as_str(),
            from = words.date(*from),
            command = command("season cancel")
        ),
        SeasonRefusal::NothingToChange => say!(
            words,
            "season-nothing-to-change",
            options = words.commas(["from", "to", "rename", "reward"].map(|option| words.option(option)))
        ),
    }
}
