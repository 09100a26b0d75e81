//! A reply as Discord shows it, within Discord's limits. Rendering never fails; what had to be cut is cut
//! on a grapheme boundary with an ellipsis.
//!
//! Limits: <https://discord.com/developers/docs/resources/message#embed-object-embed-limits> and
//! <https://discord.com/developers/docs/components/reference>.

use serde_json::{Value, json};
use unicode_segmentation::UnicodeSegmentation as _;

use crate::chat::{Block, Button, ButtonStyle, Choice, Form, Line, Reply, Select, Span, Tone};
use crate::words::{Words, plain};

const TITLE: usize = 256;
const THREAD_NAME: usize = 100;
const DESCRIPTION: usize = 4096;
/// Of all embeds of a message together.
const ALL_EMBEDS: usize = 6000;
/// Of what a picture shows.
const ALT: usize = 1024;
const LABEL: usize = 80;
const BUTTONS_IN_A_ROW: usize = 5;
const ROWS: usize = 5;
const PROMPT: usize = 150;
const CHOICES: usize = 25;
const CHOICE: usize = 100;
const FORM_TITLE: usize = 45;
const PLACEHOLDER: usize = 100;
/// Visible only to the one who asked.
pub(super) const EPHEMERAL: u64 = 1 << 6;

/// The message body: embeds, buttons and who may be pinged (nobody, unless the reply names a role).
pub(super) fn message(reply: &Reply) -> Value {
    let mut message = json!({
        "embeds": embeds(reply),
        "components": rows(reply),
        "allowed_mentions": { "parse": [] },
    });
    // Only a role's own id can be pinged; anything else in there is ignored.
    if let Some(role) = reply.ping.as_deref().filter(|role| role.parse::<u64>().is_ok()) {
        message["content"] = json!(format!("<@&{role}>"));
        message["allowed_mentions"] = json!({ "parse": [], "roles": [role] });
    }
    message
}

/// A form as a modal.
pub(super) fn modal(form: &Form) -> Value {
    json!({
        "title": cut(&form.title, FORM_TITLE),
        "custom_id": form.action.to_string(),
        "components": [{ "type": 1, "components": [{
            "type": 4,
            "custom_id": "text",
            "style": 2,
            "label": cut(&form.label, FORM_TITLE),
            "placeholder": cut(&form.placeholder, PLACEHOLDER),
            "min_length": 1,
            "max_length": form.at_most.clamp(1, 4000),
            "required": true,
        }] }],
    })
}

fn embeds(reply: &Reply) -> Vec<Value> {
    let words = Words::of(reply.language);
    let mut blocks = reply.blocks.iter().peekable();
    let title = match blocks.peek() {
        Some(Block::Heading(line)) => {
            let title = cut(&bare(words, line), TITLE);
            blocks.next();
            Some(title)
        }
        _ => None,
    };
    let mut budget = ALL_EMBEDS - title.as_deref().map_or(0, length);
    let mut descriptions: Vec<String> = vec![String::new()];
    for block in blocks {
        let mut text = render(words, block);
        let last = descriptions.last().map_or(0, |last| length(last));
        if last + 2 + length(&text) > DESCRIPTION && last > 0 {
            descriptions.push(String::new());
        }
        budget = budget.saturating_sub(2);
        if budget == 0 {
            break;
        }
        text = cut(&text, budget.min(DESCRIPTION - 2));
        budget = budget.saturating_sub(length(&text));
        if let Some(last) = descriptions.last_mut() {
            if !last.is_empty() {
                last.push_str(if matches!(block, Block::Bullets(_) | Block::Note(_)) { "\n" } else { "\n\n" });
            }
            last.push_str(&text);
        }
    }
    let colour = colour(reply.tone);
    descriptions
        .into_iter()
        .enumerate()
        .filter(|(i, text)| *i == 0 || !text.is_empty())
        .map(|(i, text)| {
            let mut embed = json!({ "color": colour });
            if let (0, Some(title)) = (i, &title) {
                embed["title"] = json!(title);
            }
            if !text.is_empty() || title.is_none() {
                embed["description"] = json!(if text.is_empty() { "…" } else { text.as_str() });
            }
            embed
        })
        .collect()
}

/// A thread's name, within its limit.
pub(super) fn thread_name(name: &str) -> String {
    cut(name, THREAD_NAME)
}

/// What a picture shows, within its limit.
pub(super) fn alt(alt: &str) -> String {
    cut(alt, ALT)
}

fn colour(tone: Tone) -> u32 {
    match tone {
        Tone::Plain => 0x4F_5B_73,
        Tone::Question => 0x35_6A_E6,
        Tone::Good => 0x2E_8B_57,
        Tone::Refused => 0xB0_7D_10,
        Tone::Failed => 0xB3_26_1E,
    }
}

fn render(words: &Words, block: &Block) -> String {
    match block {
        Block::Heading(line) => format!("**{}**", self::line(words, line)),
        Block::Paragraph(line) => self::line(words, line),
        Block::Quote(quoted) => quoted.lines().map(|line| format!("> {}", escape(line))).collect::<Vec<_>>().join("\n"),
        Block::Bullets(lines) => {
            lines.iter().map(|line| format!("- {}", self::line(words, line))).collect::<Vec<_>>().join("\n")
        }
        Block::Ranking(lines) => lines
            .iter()
            .map(|line| {
                let name = escape(&line.name);
                let (name, mark) =
                    if line.own { (format!("**{name}** {}", plain!(words, "board-own")), "▸ ") } else { (name, "") };
                format!("{mark}`{:>3}` {name} – {}", line.rank, escape(&line.figures))
            })
            .collect::<Vec<_>>()
            .join("\n"),
        Block::Note(line) => format!("-# {}", self::line(words, line).replace('\n', " ")),
    }
}

fn line(words: &Words, spans: &Line) -> String {
    spans
        .iter()
        .map(|span| match span {
            Span::Text(said) => escape(said),
            Span::Strong(said) => {
                said.split("\n\n").map(|part| format!("**{}**", escape(part))).collect::<Vec<_>>().join("\n\n")
            }
            Span::Code(said) => code(said),
            // As the reader finds it in the list of commands.
            Span::Command(path) => code(&format!("/{}", words.command(path))),
            Span::Time(at) => format!("<t:{}:f>", at.timestamp()),
            Span::Until(at) => format!("<t:{0}:f> (<t:{0}:R>)", at.timestamp()),
            Span::Link { name, url } => format!("[{}](<{}>)", escape(name), url.replace(['>', '<', ')', ' '], "")),
            Span::Channel(id) => format!("<#{id}>"),
            Span::Role(id) => format!("<@&{id}>"),
        })
        .collect()
}

/// What a title can show: no markup works there.
fn bare(words: &Words, spans: &Line) -> String {
    spans
        .iter()
        .map(|span| match span {
            Span::Text(said) | Span::Strong(said) | Span::Code(said) | Span::Channel(said) | Span::Role(said) => {
                said.clone()
            }
            Span::Command(path) => format!("/{}", words.command(path)),
            Span::Time(at) | Span::Until(at) => at.format("%Y-%m-%d %H:%M UTC").to_string(),
            Span::Link { name, .. } => name.clone(),
        })
        .collect()
}

fn code(words: &str) -> String {
    format!("`{}`", words.replace('`', "ˋ"))
}

/// Takes every meaning away that Discord's markdown could find in plain words.
fn escape(words: &str) -> String {
    let mut out = String::with_capacity(words.len() + 8);
    let mut line_start = true;
    for (at, letter) in words.char_indices() {
        let special = match letter {
            '\\' | '*' | '_' | '~' | '`' | '|' | '<' | '>' | '[' | ']' | '(' | ')' | '@' => true,
            '#' | '-' | '+' => line_start,
            ':' => words[at..].starts_with("://"),
            // "1." at the start of a line makes a list that counts by itself.
            '.' => {
                let line = words[..at].rsplit('\n').next().unwrap_or("");
                !line.trim().is_empty() && line.trim().bytes().all(|byte| byte.is_ascii_digit())
            }
            _ => false,
        };
        if special {
            out.push('\\');
        }
        out.push(letter);
        line_start = letter == '\n' || (line_start && letter == ' ');
    }
    out
}

/// Buttons, and below them menus, as far as there is room.
fn rows(reply: &Reply) -> Vec<Value> {
    let menus = reply.selects.iter().enumerate().filter_map(|(number, select)| menu(number, select));
    buttons(&reply.buttons)
        .into_iter()
        .chain(menus.map(|menu| json!({ "type": 1, "components": [menu] })))
        .take(ROWS)
        .collect()
}

/// Options that are the same to Discord are one.
fn menu(number: usize, select: &Select) -> Option<Value> {
    let mut seen = Vec::new();
    let mut options = Vec::new();
    for Choice { label, action, chosen } in &select.choices {
        let value = action.to_string();
        if options.len() == CHOICES || label.trim().is_empty() || seen.contains(&value) {
            continue;
        }
        options.push(json!({ "label": cut(label, CHOICE), "value": value, "default": false }));
        if *chosen && !options.iter().any(|option| option["default"] == true) {
            options.last_mut()?["default"] = json!(true);
        }
        seen.push(value);
    }
    (!options.is_empty()).then(|| {
        json!({
            "type": 3,
            "custom_id": format!("choice/{number}"),
            "placeholder": cut(&select.prompt, PROMPT),
            "options": options,
        })
    })
}

fn buttons(buttons: &[Button]) -> Vec<Value> {
    buttons
        .chunks(BUTTONS_IN_A_ROW)
        .take(ROWS)
        .map(|row| {
            let buttons: Vec<_> = row
                .iter()
                .map(|button| {
                    json!({
                        "type": 2,
                        "style": match button.style {
                            ButtonStyle::Main => 1,
                            ButtonStyle::Other => 2,
                            ButtonStyle::Danger => 4,
                        },
                        "label": cut(&button.label, LABEL),
                        "custom_id": button.action.to_string(),
                        "disabled": !button.enabled,
                    })
                })
                .collect();
            json!({ "type": 1, "components": buttons })
        })
        .collect()
}

/// Discord counts UTF-16 units in some places and code points in others; the larger number is safe in both.
fn length(text: &str) -> usize {
    text.encode_utf16().count()
}

/// At most `most` long, on a grapheme boundary.
fn cut(text: &str, most: usize) -> String {
    if length(text) <= most {
        return text.to_owned();
    }
    let mut out = String::new();
    let mut used = 1;
    for grapheme in text.graphemes(true) {
        used += length(grapheme);
        if used > most {
            break;
        }
        out.push_str(grapheme);
    }
    let kept = out.trim_end().trim_end_matches('\\').len();
    out.truncate(kept);
    if most > 0 {
        out.push('…');
    }
    out
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::*;
    use crate::chat::{Action, Language, RankingLine, text};
    use crate::quiz::RoundId;

    #[test]
    fn words_of_members_have_no_meaning_for_markdown() {
        insta::assert_snapshot!(escape("@everyone **bold** <@1> [x](https://evil.example) `code` ||spoiler||"), @r"\@everyone \*\*bold\*\* \<\@1\> \[x\]\(https\://evil.example\) \`code\` \|\|spoiler\|\|");
        insta::assert_snapshot!(escape("# big\n- item\n1. one\n> quote"), @r"
        \# big
        \- item
        1\. one
        \> quote
        ");
    }

    #[test]
    fn only_a_role_id_can_ping() {
        let mut reply = Reply::sentence("hello");
        reply.ping = Some("123".to_owned());
        assert_eq!(message(&reply)["allowed_mentions"], json!({ "parse": [], "roles": ["123"] }));
        reply.ping = Some("@everyone".to_owned());
        assert_eq!(message(&reply)["allowed_mentions"], json!({ "parse": [] }));
        assert_eq!(message(&reply).get("content"), None);
    }

    #[test]
    fn forms_and_buttons_fit_in_every_language() {
        for language in Language::EVERY {
            let words = Words::of(language);
            for (left, practice) in [(3, false), (2, false), (1, false), (3, true)] {
                let form = crate::commands::answer_form(words, None, left, practice).form.unwrap();
                for (said, most) in
                    [(&form.title, FORM_TITLE), (&form.label, FORM_TITLE), (&form.placeholder, PLACEHOLDER)]
                {
                    assert!(length(said) <= most, "{language}: {said}");
                }
            }
            let labels = [
                plain!(words, "button-answer"),
                plain!(words, "button-hint", price = 1),
                plain!(words, "button-hint-number", number = 3, price = 1),
                plain!(words, "button-try-again"),
                plain!(words, "button-share"),
            ];
            // Longer ones Discord takes, but a telephone cuts them.
            assert!(labels.iter().all(|label| length(label) <= 38), "{language}: {labels:?}");
        }
    }

    #[test]
    fn a_command_is_called_as_the_reader_finds_it() {
        let refusal = crate::error::Refusal::NothingScheduled;
        let said = |language| message(&refusal.reply(Words::of(language)))["embeds"][0]["description"].clone();
        assert!(said(Language::English).as_str().unwrap().contains("`/daily add`"));
        assert!(said(Language::German).as_str().unwrap().contains("`/täglich hinzufügen`"));
    }

    fn any_words() -> impl Strategy<Value = String> {
        prop_oneof!["[a-z *_\\n\\\\<>@#`]{0,200}", "\\PC{0,120}", "[👩‍🚀é☃]{0,80}", "x{3000,7000}"]
    }

    fn any_block() -> impl Strategy<Value = Block> {
        prop_oneof![
            any_words().prop_map(|words| Block::Heading(vec![text(words)])),
            any_words().prop_map(|words| Block::Paragraph(vec![text(words.clone()), Span::Strong(words)])),
            any_words().prop_map(Block::Quote),
            prop::collection::vec(any_words().prop_map(|words| vec![Span::Code(words)]), 0..8).prop_map(Block::Bullets),
            (any_words(), any::<i64>()).prop_map(|(name, rank)| Block::Ranking(vec![
                RankingLine {
                    rank,
                    name,
                    figures: "3 points".to_owned(),
                    own: true
                };
                30
            ])),
        ]
    }

    proptest! {
        #[test]
        fn no_reply_exceeds_the_limits(
            blocks in prop::collection::vec(any_block(), 0..6),
            buttons in 0usize..40,
            choices in prop::collection::vec((any_words(), any::<bool>(), 0i64..40), 0..40),
        ) {
            let mut reply = Reply { blocks, ..Reply::default() };
            let choice = |(label, chosen, round): &(String, bool, i64)| Choice {
                label: label.clone(),
                action: Action::OpenAnswer { round: RoundId(*round) },
                chosen: *chosen,
            };
            for _ in 0..3 {
                reply = reply.select(&"prompt ".repeat(30), choices.iter().map(choice).collect());
            }
            for _ in 0..buttons {
                reply = reply.button(&"label ".repeat(30), Action::OpenAnswer { round: RoundId(1) }, ButtonStyle::Main);
            }
            let message = message(&reply);
            let embeds = message["embeds"].as_array().unwrap();
            prop_assert!((1..=10).contains(&embeds.len()));
            let mut all = 0;
            for embed in embeds {
                let size = |key: &str| embed[key].as_str().map_or(0, length);
                prop_assert!(size("title") <= TITLE && size("description") <= DESCRIPTION);
                prop_assert!(size("title") + size("description") > 0);
                all += size("title") + size("description");
            }
            prop_assert!(all <= ALL_EMBEDS, "{all}");
            let rows = message["components"].as_array().unwrap();
            prop_assert!(rows.len() <= ROWS);
            for row in rows {
                prop_assert!((1..=BUTTONS_IN_A_ROW).contains(&row["components"].as_array().unwrap().len()));
                let menu = &row["components"][0];
                let Some(options) = menu["options"].as_array() else { continue };
                prop_assert!((1..=CHOICES).contains(&options.len()) && length(menu["placeholder"].as_str().unwrap()) <= PROMPT);
                let values: std::collections::HashSet<_> = options.iter().map(|option| option["value"].as_str().unwrap()).collect();
                prop_assert_eq!(values.len(), options.len());
                prop_assert!(options.iter().filter(|option| option["default"] == true).count() <= 1);
                prop_assert!(options.iter().all(|option| (1..=CHOICE).contains(&length(option["label"].as_str().unwrap()))));
            }
        }
    }
}
