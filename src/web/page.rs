//! Pages in HTML. Whatever comes from people is escaped by the template, and set apart so that writing from right to left
//! stays where it is.

use chrono::{DateTime, NaiveTime, Utc};
use chrono_tz::Tz;
use maud::{DOCTYPE, Markup, html};

use crate::board_link::{BoardLink, BoardLinks};
use crate::chat::{self, Line};
use crate::commands::board_place;
use crate::quiz::schedule::instant;
use crate::quiz::standing::{Board, Scope, Span, ends_before};
use crate::store::Season;
use crate::words::{Words, plain, say, word};

/// The one style sheet.
pub(super) const STYLE: &str = include_str!("board.css");

/// What a board's page shows.
pub(super) struct Shown<'a> {
    pub words: &'a Words,
    pub links: &'a BoardLinks,
    pub link: &'a BoardLink,
    pub board: &'a Board,
    /// The name of the study group whose board it is.
    pub group: Option<String>,
    /// The season whose board it is, or else the one to go to from here.
    pub season: Option<Season>,
    pub zone: Tz,
    pub now: DateTime<Utc>,
}

/// A page that says one thing.
pub(super) fn sentence(words: &Words, line: &Line) -> String {
    let said = spans(words, line, Tz::UTC, DateTime::UNIX_EPOCH);
    whole(words, "Hone", &html! { h1 { "Hone" } p { (said) } })
}

/// A page of a board.
pub(super) fn board(shown: &Shown<'_>) -> String {
    let Shown { words, board, link, zone, now, .. } = shown;
    let heading = match &shown.group {
        Some(group) => plain!(words, "web-title-group", group = group.as_str()),
        None => plain!(words, "web-title", place = board_place(link.scope)),
    };
    let title = format!("{heading}: {}", span_name(shown, link.span));
    let expires = say!(
        words,
        "web-expires",
        until = chat::Span::Time(link.until),
        zone = zone.name(),
        command = chat::Span::Command("leaderboard".to_owned())
    );
    whole(
        words,
        &title,
        &html! {
            h1 { (heading) }
            (spans_nav(shown))
            @if board.lines.is_empty() {
                p { (plain!(words, "web-empty")) }
                p.note { (spans(words, &caption(shown), *zone, *now)) }
            } @else {
                (table(shown))
                (pages_nav(shown))
            }
            p.note { (spans(words, &expires, *zone, *now)) }
        },
    )
}

fn whole(words: &Words, title: &str, content: &Markup) -> String {
    let page = html! {
        (DOCTYPE)
        html lang=(words.language().code()) {
            head {
                meta charset="utf-8";
                meta name="viewport" content="width=device-width, initial-scale=1";
                meta name="color-scheme" content="light dark";
                meta name="robots" content="noindex, nofollow, noarchive";
                title { (title) }
                link rel="stylesheet" href="style.css";
            }
            body { main { (content) } }
        }
    };
    page.into_string()
}

fn span_name(shown: &Shown<'_>, span: Span) -> String {
    match &shown.season {
        Some(season) if season.span() == span => season.name.clone(),
        _ => plain!(shown.words, "button-span", span = word(span.word())),
    }
}

/// The same on the page, where a season's name is set apart.
fn span_label(shown: &Shown<'_>, span: Span) -> Markup {
    let name = span_name(shown, span);
    if matches!(span, Span::Season(_)) {
        html! { bdi { (name) } }
    } else {
        html! { (name) }
    }
}

/// The other stretches of time, as links that are good for as long as this one.
fn spans_nav(shown: &Shown<'_>) -> Markup {
    let Shown { words, links, link, .. } = shown;
    html! {
        nav aria-label=(plain!(words, "web-spans")) {
            ul {
                @for span in Span::EVERY.into_iter().chain(shown.season.as_ref().map(Season::span)) {
                    li {
                        @if span == link.span {
                            a aria-current="page" href=(links.token(link)) { (span_label(shown, span)) }
                        } @else {
                            a href=(links.token(&BoardLink { span, ..(*link).clone() })) { (span_label(shown, span)) }
                        }
                    }
                }
            }
        }
    }
}

/// Which stretch of time the table is about, and when it ends.
fn caption(shown: &Shown<'_>) -> Line {
    let Shown { words, link, zone, now, .. } = shown;
    if let Some(season) = shown.season.as_ref().filter(|season| season.span() == link.span) {
        let name = season.name.as_str();
        return match season.closed_on() {
            // A group's board is of the members it has now, so it is never final.
            Some(_) if matches!(link.scope, Scope::Group(_)) => vec![chat::Span::Text(name.to_owned())],
            Some(closed) => say!(words, "season-web-over", season = name, closed = words.date(closed)),
            None => {
                let end = chat::Span::Until(season.stretch.ends_at(season.zone));
                say!(words, "season-web-ends", season = name, end = end, zone = zone.name())
            }
        };
    }
    match ends_before(link.span, now.with_timezone(zone).date_naive()) {
        Some(end) => {
            let end = chat::Span::Until(instant(*zone, end.and_time(NaiveTime::MIN)));
            say!(words, "web-caption-ends", span = word(link.span.word()), end = end, zone = zone.name())
        }
        None => say!(words, "web-caption", span = word(link.span.word())),
    }
}

fn table(shown: &Shown<'_>) -> Markup {
    let Shown { words, board, zone, now, .. } = shown;
    let quizzes = board.lines.iter().any(|line| line.quiz_points > 0);
    html! {
        table {
            caption { (spans(words, &caption(shown), *zone, *now)) }
            thead {
                tr {
                    th scope="col" { (plain!(words, "column-rank")) }
                    th scope="col" { (plain!(words, "column-name")) }
                    th scope="col" { (plain!(words, "column-points")) }
                    @if quizzes { th scope="col" { (plain!(words, "column-quiz-points")) } }
                    th scope="col" { (plain!(words, "column-rounds")) }
                }
            }
            tbody {
                @for line in &board.lines {
                    tr {
                        td { (line.rank) }
                        th scope="row" { bdi { (line.name) } }
                        td { (line.points) }
                        @if quizzes { td { (line.quiz_points) } }
                        td { (line.answered) }
                    }
                }
            }
        }
    }
}

fn pages_nav(shown: &Shown<'_>) -> Markup {
    let Shown { words, links, link, board, .. } = shown;
    let token = links.token(link);
    let (page, pages, members) = (board.page, board.pages, board.members);
    html! {
        p.note { (plain!(words, "board-note", page = page, pages = pages, members = members)) }
        @if pages > 1 {
            nav aria-label=(plain!(words, "web-pages")) {
                ul {
                    @if page > 1 {
                        li { a rel="prev" href={ (token) "?page=" (page - 1) } { (plain!(words, "button-previous")) } }
                    }
                    @if page < pages {
                        li { a rel="next" href={ (token) "?page=" (page + 1) } { (plain!(words, "button-next")) } }
                    }
                }
            }
        }
    }
}

fn spans(words: &Words, line: &Line, zone: Tz, now: DateTime<Utc>) -> Markup {
    let time = |at: &DateTime<Utc>| {
        html! { time datetime=(at.format("%Y-%m-%dT%H:%M:%SZ")) { (words.moment(at.with_timezone(&zone))) } }
    };
    html! {
        @for span in line {
            @match span {
                chat::Span::Text(said) | chat::Span::Channel(said) | chat::Span::Role(said) => (said),
                chat::Span::Strong(said) => strong { (said) },
                chat::Span::Code(said) => code { (said) },
                chat::Span::Command(path) => code { "/" (words.command(path)) },
                chat::Span::Time(at) => (time(at)),
                chat::Span::Until(at) => { (time(at)) " (" (words.distance(*at - now)) ")" },
                chat::Span::Link { name, url } => a href=(url) { (name) },
            }
        }
    }
}
