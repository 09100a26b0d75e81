//! What is said: blocks of typed spans, never markup. User text enters only as a plain or code span.

use chrono::{DateTime, Utc};

use super::{Action, Language, Tell};
use crate::pictures::Chart;

/// One message or form, ready for any place to show.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct Reply {
    pub blocks: Vec<Block>,
    /// In rows of at most five.
    pub buttons: Vec<Button>,
    /// Below the buttons, each in a row of its own.
    pub selects: Vec<Select>,
    /// Instead of a message.
    pub form: Option<Form>,
    pub tone: Tone,
    /// The platform's id of a role to ping. Nothing else ever pings.
    pub ping: Option<String>,
    /// A text to keep.
    pub file: Option<File>,
    /// What the words say, to look at. A place that shows no pictures loses nothing.
    pub picture: Option<Picture>,
    /// What somebody else is told because of it.
    pub tell: Option<Box<Tell>>,
    /// What it is written in; a place says its own few words in the same.
    pub language: Language,
}

/// The mood of a message; shown by colour, never by colour alone.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub enum Tone {
    #[default]
    Plain,
    /// The question of the day.
    Question,
    /// Something worked.
    Good,
    /// A no.
    Refused,
    /// Something broke.
    Failed,
}

/// A run of spans that stays on one line unless it is too long.
pub type Line = Vec<Span>;

#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Block {
    /// The title of the message; the first one is the title of the whole.
    Heading(Line),
    Paragraph(Line),
    /// Words of a question or of a member, set apart.
    Quote(String),
    Bullets(Vec<Line>),
    /// Numbers and names in columns: `rank`, `name`, `figures`. `own` marks the caller's line.
    Ranking(Vec<RankingLine>),
    /// Small print at the end.
    Note(Line),
}

/// One line of a ranking.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct RankingLine {
    pub rank: i64,
    pub name: String,
    pub figures: String,
    pub own: bool,
}

#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Span {
    /// Plain words; shown as they are, whatever they hold.
    Text(String),
    Strong(String),
    /// Something to type.
    Code(String),
    /// A command, without the place's prefix: `daily add`.
    Command(String),
    /// An instant, in the reader's own time where the place can do that.
    Time(DateTime<Utc>),
    /// An instant with its distance from now.
    Until(DateTime<Utc>),
    Link {
        name: String,
        url: String,
    },
    /// A channel, by the platform's own id.
    Channel(String),
    /// A role, by the platform's own id; naming it pings nobody.
    Role(String),
}

#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Button {
    pub label: String,
    pub action: Action,
    pub style: ButtonStyle,
    pub enabled: bool,
}

/// A choice among named things, for more of them than buttons are good for; at most 25.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Select {
    /// What is chosen.
    pub prompt: String,
    pub choices: Vec<Choice>,
}

/// One of the things to choose from.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Choice {
    pub label: String,
    /// What choosing it means.
    pub action: Action,
    /// Whether it is what is shown.
    pub chosen: bool,
}

#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub enum ButtonStyle {
    Main,
    #[default]
    Other,
    Danger,
}

/// A text to keep; the end of its name says what it is.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct File {
    pub name: String,
    pub content: String,
}

/// A chart to look at. It is drawn where it is shown; everything in it stands in the reply's blocks, too.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Picture {
    /// The file's name, with `.png`.
    pub name: String,
    /// What it shows, for those who do not see it; a place may cut it after 1,024 characters.
    pub alt: String,
    pub chart: Chart,
}

/// A form with one field of free text.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Form {
    pub title: String,
    pub label: String,
    pub placeholder: String,
    pub at_most: usize,
    /// What submitting it means.
    pub action: Action,
}

/// A text span.
pub fn text(words: impl Into<String>) -> Span {
    Span::Text(words.into())
}

/// A paragraph of one text span.
pub fn paragraph(words: impl Into<String>) -> Block {
    Block::Paragraph(vec![text(words)])
}

impl Reply {
    /// A message of one sentence.
    pub fn sentence(words: impl Into<String>) -> Self {
        Self { blocks: vec![paragraph(words)], ..Self::default() }
    }

    pub fn titled(title: impl Into<String>) -> Self {
        Self { blocks: vec![Block::Heading(vec![text(title)])], ..Self::default() }
    }

    pub fn form(form: Form) -> Self {
        Self { form: Some(form), ..Self::default() }
    }

    #[must_use]
    pub fn with(mut self, block: Block) -> Self {
        self.blocks.push(block);
        self
    }

    #[must_use]
    pub fn picture(mut self, picture: Picture) -> Self {
        self.picture = Some(picture);
        self
    }

    #[must_use]
    pub fn tone(mut self, tone: Tone) -> Self {
        self.tone = tone;
        self
    }

    #[must_use]
    pub fn button(mut self, label: &str, action: Action, style: ButtonStyle) -> Self {
        self.buttons.push(Button { label: label.to_owned(), action, style, enabled: true });
        self
    }

    /// With a choice, unless there is nothing to choose from.
    #[must_use]
    pub fn select(mut self, prompt: &str, choices: Vec<Choice>) -> Self {
        if choices.iter().any(|choice| !choice.chosen) {
            self.selects.push(Select { prompt: prompt.to_owned(), choices });
        }
        self
    }
}
