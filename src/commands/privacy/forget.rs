//! Being forgotten: asked for twice, the second time in a word typed by hand.

use crate::chat::{Action, Block, Form, Language, PrivacyAction, Reply, Span, Tone};
use crate::commands::Here;
use crate::error::{PrivacyRefusal, Result};
use crate::words::{Words, plain, say};

/// The longest thing that can be typed; more than the word in any language.
const AT_MOST: usize = 40;

/// The form that asks for the word.
pub(in crate::commands) fn form(words: &Words, everywhere: bool) -> Reply {
    let word = word(words);
    let (title, placeholder) = if everywhere {
        (plain!(words, "forget-title-everywhere"), plain!(words, "forget-what-everywhere"))
    } else {
        (plain!(words, "forget-title-here"), plain!(words, "forget-what-here"))
    };
    Reply::form(Form {
        title,
        label: plain!(words, "forget-label", word = word),
        placeholder,
        at_most: AT_MOST,
        action: Action::Privacy(PrivacyAction::Forget { everywhere }),
    })
}

/// The word that confirms it.
fn word(words: &Words) -> String {
    plain!(words, "forget-word")
}

/// The form came back.
pub(in crate::commands) async fn confirmed(here: &Here<'_>, everywhere: bool, typed: &str) -> Result<Reply> {
    let (words, store) = (here.words, &here.app.store);
    let bare = |text: &str| text.trim_matches(|letter: char| !letter.is_alphabetic()).to_lowercase();
    // The form may have been in another language than this is answered in.
    if !Language::EVERY.into_iter().any(|language| bare(&word(Words::of(language))) == bare(typed)) {
        let typed = typed.trim().to_owned();
        return Err(PrivacyRefusal::NotConfirmed { typed, word: word(words) }.into());
    }
    let who = here.asking();
    let forgotten = store.forget(&who, everywhere, here.request.at).await?;
    here.app.ring_quiz();
    let (_, own, elsewhere) = store.kept(&who).await?;
    let mut reply = Reply::default().tone(Tone::Good).with(Block::Paragraph(match forgotten.places {
        0 => say!(words, "forget-nothing"),
        places if everywhere => say!(words, "forgotten-everywhere", places = places),
        _ => say!(words, "forgotten-here"),
    }));
    let mut notes = vec![say!(words, "forgotten-posts")];
    if forgotten.schedules > 0 {
        let alerts = Span::Command("daily settings".to_owned());
        notes.push(say!(words, "forgotten-schedules", schedules = forgotten.schedules, command = alerts));
    }
    if own.is_some() || elsewhere > 0 {
        let command = Span::Command("privacy forget".to_owned());
        notes.push(say!(words, "forgotten-elsewhere", command = command, option = words.option("everywhere")));
    }
    notes.push(say!(words, "forgotten-anew"));
    reply.blocks.push(Block::Bullets(notes));
    Ok(reply)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_word_fits_and_is_one_s_own_in_every_language() {
        for language in Language::EVERY {
            let words = Words::of(language);
            assert!(word(words).chars().count() <= AT_MOST);
            for everywhere in [true, false] {
                let form = form(words, everywhere).form.unwrap();
                assert!(form.label.chars().count() <= 45 && form.label.contains(&word(words)), "{}", form.label);
                assert!(form.title.chars().count() <= 45, "{}", form.title);
                assert!(form.placeholder.chars().count() <= 100, "{}", form.placeholder);
            }
        }
    }
}
