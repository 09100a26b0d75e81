//! Links to boards on the web: what each opens, until when, and the signature that only Hone can make.
//!
//! A link is a secret of its own: whoever has it can read the one board it names, and nothing else. It is read without the
//! database, so that a made-up one costs nothing.

use std::fmt;
use std::str::FromStr;

use base64::Engine as _;
use base64::prelude::BASE64_URL_SAFE_NO_PAD as LETTERS;
use chrono::{DateTime, TimeDelta, Utc};
use hmac::{Hmac, KeyInit as _, Mac as _};
use rand::TryRng as _;
use sha2::Sha256;
use url::{Host, Url};

use crate::quiz::WorkspaceId;
use crate::quiz::standing::{Scope, Span};

/// So long a link opens its board.
pub const GOOD_FOR: TimeDelta = TimeDelta::days(7);
/// Where boards are, below the public address.
pub const FOLDER: &str = "board";
/// Bytes of a signature.
const SIGNATURE: usize = 32;
/// Signed before everything, so that a signature means nothing elsewhere.
const PURPOSE: &[u8] = b"hone board link 1\n";
/// Letters of the longest link that is looked at.
const LONGEST: usize = 400;

/// What a link opens.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct BoardLink {
    pub workspace: WorkspaceId,
    /// The platform's id of the channel where it was asked for.
    pub channel: String,
    pub scope: Scope,
    pub span: Span,
    /// From then on it opens nothing; whole seconds.
    pub until: DateTime<Utc>,
}

/// Why a link opens nothing.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum DeadLink {
    /// Not ours, cut short, or changed.
    Unknown,
    /// It was ours.
    Expired,
}

/// What signs the links.
#[derive(Clone)]
pub struct Key([u8; SIGNATURE]);

/// Makes links, and reads them back.
#[derive(Debug, Clone)]
pub struct BoardLinks {
    at: PublicUrl,
    key: Key,
}

/// The address under which the web reaches Hone.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct PublicUrl(String);

impl Key {
    pub fn of(bytes: [u8; SIGNATURE]) -> Self {
        Self(bytes)
    }

    /// One that nobody can guess.
    ///
    /// # Errors
    /// When the operating system gives no random numbers.
    pub fn random() -> anyhow::Result<Self> {
        let mut bytes = [0; SIGNATURE];
        rand::rngs::SysRng.try_fill_bytes(&mut bytes)?;
        Ok(Self(bytes))
    }

    pub(crate) fn bytes(&self) -> &[u8; SIGNATURE] {
        &self.0
    }

    fn over(&self, content: &[u8]) -> Hmac<Sha256> {
        // A short key is filled up with zeros: RFC 2104.
        let mut block = [0; 64];
        block[..SIGNATURE].copy_from_slice(&self.0);
        Hmac::new(&block.into()).chain_update(PURPOSE).chain_update(content)
    }
}

/// Never what it is: it may end up in a log.
impl fmt::Debug for Key {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("Key(…)")
    }
}

impl BoardLinks {
    pub fn new(at: PublicUrl, key: Key) -> Self {
        Self { at, key }
    }

    /// The whole address of a board.
    pub fn address(&self, link: &BoardLink) -> String {
        format!("{}/{FOLDER}/{}", self.at.0, self.token(link))
    }

    /// The last part of the address.
    pub fn token(&self, link: &BoardLink) -> String {
        let BoardLink { workspace, channel, scope, span, until } = link;
        let content = format!("{workspace} {scope} {span} {} {channel}", until.timestamp());
        let signature = self.key.over(content.as_bytes()).finalize().into_bytes();
        LETTERS.encode([signature.as_slice(), content.as_bytes()].concat())
    }

    /// What the last part of an address opens.
    ///
    /// # Errors
    /// When it opens nothing, or nothing any more.
    pub fn read(&self, token: &str, now: DateTime<Utc>) -> Result<BoardLink, DeadLink> {
        if token.len() > LONGEST {
            return Err(DeadLink::Unknown);
        }
        let bytes = LETTERS.decode(token).map_err(|_| DeadLink::Unknown)?;
        let (signature, content) = bytes.split_at_checked(SIGNATURE).ok_or(DeadLink::Unknown)?;
        // Compares in constant time.
        self.key.over(content).verify_slice(signature).map_err(|_| DeadLink::Unknown)?;
        let link = str::from_utf8(content).ok().and_then(understood).ok_or(DeadLink::Unknown)?;
        if now < link.until { Ok(link) } else { Err(DeadLink::Expired) }
    }
}

/// What was signed, in words.
fn understood(content: &str) -> Option<BoardLink> {
    let mut parts = content.splitn(5, ' ');
    let mut next = || parts.next();
    let workspace = next()?.parse().ok()?;
    let scope = next()?.parse().ok()?;
    let span = next()?.parse().ok()?;
    let until = DateTime::from_timestamp(next()?.parse().ok()?, 0)?;
    Some(BoardLink { workspace, channel: next()?.to_owned(), scope, span, until })
}

impl FromStr for PublicUrl {
    type Err = String;

    fn from_str(words: &str) -> Result<Self, String> {
        let wrong = |why: &str| format!("{why}. Write for example https://hone.example.org");
        let url = Url::parse(words).map_err(|_| wrong("it is not an address"))?;
        let here = match url.host() {
            Some(Host::Domain(name)) => name == "localhost" || name.ends_with(".localhost"),
            Some(Host::Ipv4(address)) => address.is_loopback(),
            Some(Host::Ipv6(address)) => address.is_loopback(),
            None => return Err(wrong("it names no host")),
        };
        match url.scheme() {
            "https" => {}
            "http" if here => {}
            "http" => return Err(wrong("plain http is only for this machine, as links are secrets")),
            _ => return Err(wrong("it does not begin with https://")),
        }
        if !url.username().is_empty() || url.password().is_some() {
            // What stands there may be a secret: it is not said back.
            return Err(wrong("a name or password has no place in it"));
        }
        if url.query().is_some() || url.fragment().is_some() {
            return Err(wrong("nothing may follow the path, no ? and no #"));
        }
        Ok(Self(url.as_str().trim_end_matches('/').to_owned()))
    }
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::*;
    use crate::quiz::GroupId;

    fn links(key: u8) -> BoardLinks {
        BoardLinks::new("https://hone.example.org".parse().unwrap(), Key::of([key; 32]))
    }

    fn link() -> BoardLink {
        let until = "2026-03-09T08:00:00Z".parse().unwrap();
        let channel = "1234567890123456789".to_owned();
        BoardLink { workspace: WorkspaceId(7), channel, scope: Scope::Channel, span: Span::Week, until }
    }

    #[test]
    fn a_link_opens_what_it_was_made_for_until_its_last_second() {
        let (links, link) = (links(1), link());
        let address = links.address(&link);
        // Discord shows no link longer than 512 letters.
        assert!(address.len() < 200, "{}", address.len());
        let token = address.strip_prefix("https://hone.example.org/board/").unwrap();
        assert_eq!(links.read(token, link.until - TimeDelta::milliseconds(1)), Ok(link.clone()));
        for late in [TimeDelta::zero(), TimeDelta::days(400)] {
            assert_eq!(links.read(token, link.until + late), Err(DeadLink::Expired));
        }
    }

    #[test]
    fn a_link_with_any_letter_changed_opens_nothing() {
        let (links, link) = (links(1), link());
        let token = links.token(&link);
        let now = link.until - TimeDelta::days(1);
        let letters = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_=+/. ";
        for at in 0..token.len() {
            for letter in letters.chars().filter(|letter| *letter != char::from(token.as_bytes()[at])) {
                let mut changed = token.clone();
                changed.replace_range(at..=at, letter.encode_utf8(&mut [0; 4]));
                assert_eq!(links.read(&changed, now), Err(DeadLink::Unknown), "{changed}");
            }
            assert_eq!(links.read(&token[..at], now), Err(DeadLink::Unknown));
            assert_eq!(links.read(&token[at + 1..], now), Err(DeadLink::Unknown));
        }
        assert_eq!(links.read(&format!("{token}A"), now), Err(DeadLink::Unknown));
    }

    #[test]
    fn another_installation_s_link_opens_nothing_and_a_key_is_never_written() {
        let link = link();
        assert_eq!(links(2).read(&links(1).token(&link), link.until), Err(DeadLink::Unknown));
        assert_eq!(
            format!("{:?}", links(77)),
            "BoardLinks { at: PublicUrl(\"https://hone.example.org\"), key: Key(…) }"
        );
        assert_ne!(Key::random().unwrap().0, Key::random().unwrap().0);
    }

    #[test]
    fn an_address_is_https_and_nothing_but_an_address() {
        for (words, kept) in [
            ("https://hone.example.org", "https://hone.example.org"),
            ("https://Example.org:8443/hone/", "https://example.org:8443/hone"),
            ("http://localhost:9000", "http://localhost:9000"),
            ("http://127.0.0.1:9000/", "http://127.0.0.1:9000"),
            ("http://[::1]:9000", "http://[::1]:9000"),
        ] {
            assert_eq!(words.parse(), Ok(PublicUrl(kept.to_owned())));
        }
        let says = |words: &str| words.parse::<PublicUrl>().unwrap_err();
        let said = [
            "hone.example.org",
            "http://hone.example.org",
            "ftp://x.org",
            "mailto:x",
            "https://x.org/?a=1",
            "https://x.org/#a",
            "https://me:hunter2@x.org",
        ]
        .map(says);
        assert!(!said.concat().contains("hunter2"));
        insta::assert_snapshot!(said.join("\n"), @"
        it is not an address. Write for example https://hone.example.org
        plain http is only for this machine, as links are secrets. Write for example https://hone.example.org
        it does not begin with https://. Write for example https://hone.example.org
        it names no host. Write for example https://hone.example.org
        nothing may follow the path, no ? and no #. Write for example https://hone.example.org
        nothing may follow the path, no ? and no #. Write for example https://hone.example.org
        a name or password has no place in it. Write for example https://hone.example.org
        ");
    }

    proptest! {
        #[test]
        fn whatever_is_signed_is_read_back(
            workspace: i64,
            channel in "\\PC{0,20}",
            group: i64,
            which in 0usize..4,
            span in prop::sample::select(vec![Span::Day, Span::Week, Span::Month, Span::Season(3), Span::All]),
            seconds in 0i64..4_000_000_000,
        ) {
            let scope = [Scope::Channel, Scope::Workspace, Scope::Groups, Scope::Group(GroupId(group))][which];
            let until = DateTime::from_timestamp(seconds, 0).unwrap();
            let link = BoardLink { workspace: WorkspaceId(workspace), channel, scope, span, until };
            let links = links(3);
            prop_assert_eq!(links.read(&links.token(&link), until - TimeDelta::seconds(1)), Ok(link));
        }

        #[test]
        fn junk_opens_nothing_and_never_panics(junk in ".{0,500}") {
            prop_assert_eq!(links(1).read(&junk, DateTime::UNIX_EPOCH), Err(DeadLink::Unknown));
        }
    }
}
