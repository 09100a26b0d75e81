//! Which of the bot's shards a process serves.
//!
//! <https://discord.com/developers/docs/events/gateway#sharding>

use std::fmt;
use std::str::FromStr;

/// More than any bot has, and few enough to count.
const MOST: u32 = 16_384;
/// Servers for which Discord recommends one shard.
const RECOMMENDED: u32 = 1000;
/// Servers with which Discord still takes a shard.
const TAKEN: u32 = 2500;

/// A run of shards, `0-3/8`: from `first` to `last`, counted from 0, of `total`.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Shards {
    first: u32,
    last: u32,
    total: u32,
}

impl Shards {
    /// All of them, at least one.
    pub(super) fn all(total: u32) -> Self {
        let total = total.clamp(1, MOST);
        Self { first: 0, last: total - 1, total }
    }

    pub(super) fn first(self) -> u32 {
        self.first
    }

    /// How many these are.
    pub(super) fn count(self) -> u32 {
        self.last - self.first + 1
    }

    /// How many the bot has in all its processes.
    pub fn total(self) -> u32 {
        self.total
    }

    /// Those that other processes must serve, in words; `None` if there are none.
    pub fn others(self) -> Option<String> {
        let run = |first: u32, last: u32| match last.checked_sub(first) {
            None => None,
            Some(0) => Some(first.to_string()),
            Some(_) => Some(format!("{first} to {last}")),
        };
        let before = self.first.checked_sub(1).and_then(|last| run(0, last));
        let parts: Vec<_> = before.into_iter().chain(run(self.last + 1, self.total - 1)).collect();
        (!parts.is_empty()).then(|| parts.join(" and "))
    }

    /// What to do when Discord recommends more shards than these are of.
    pub fn too_few(self, recommended: u32) -> Option<String> {
        (self.total < recommended).then(|| {
            format!(
                "DISCORD_SHARDS counts {} shards, but Discord recommends {recommended}, one for each {RECOMMENDED} servers, \
                 and refuses shards with more than {TAKEN}. Count {recommended} or more in every process.",
                self.total
            )
        })
    }

    /// Whether there are so few that Discord would refuse them.
    pub(super) fn far_too_few(self, recommended: u32) -> bool {
        recommended.saturating_sub(1).saturating_mul(RECOMMENDED) > self.total.saturating_mul(TAKEN)
    }
}

/// As it is written.
impl fmt::Display for Shards {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let Self { first, last, total } = self;
        if first == last { write!(f, "{first}/{total}") } else { write!(f, "{first}-{last}/{total}") }
    }
}

impl FromStr for Shards {
    type Err = String;

    fn from_str(words: &str) -> Result<Self, String> {
        let number = |digits: &str| {
            let digits = digits.trim();
            digits.bytes().all(|byte| byte.is_ascii_digit()).then(|| digits.parse::<u32>().ok()).flatten()
        };
        let read = || {
            let (run, total) = words.split_once('/')?;
            let (first, last) = run.split_once('-').unwrap_or((run, run));
            Some((number(first)?, number(last)?, number(total)?))
        };
        let example = "Write for example 0-3/8 for shards 0 to 3 of 8, or 2/8 for one";
        match read() {
            None => Err(format!("“{words}” names no shards. {example}")),
            Some((.., total)) if !(1..=MOST).contains(&total) => {
                Err(format!("“{words}”: a bot has 1 to {MOST} shards, not {total}. {example}"))
            }
            Some((first, last, _)) if first > last => Err(format!("“{words}”: {first} comes after {last}. {example}")),
            Some((_, last, total)) if last >= total => Err(format!(
                "“{words}”: there is no shard {last} of {total}, for they are counted from 0 to {}. {example}",
                total - 1
            )),
            Some((first, last, total)) => Ok(Self { first, last, total }),
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn shards_are_read_as_they_are_written() {
        for words in ["0-3/8", "2/8", "0/1", "0-7/8"] {
            let shards: Shards = words.parse().unwrap();
            assert_eq!(shards.to_string(), words);
        }
        let some: Shards = " 2 - 3 / 8 ".parse().unwrap();
        assert_eq!((some.first(), some.count(), some.total()), (2, 2, 8));
        assert_eq!("5-5/8".parse::<Shards>().unwrap().to_string(), "5/8");
        assert_eq!((Shards::all(0).to_string(), Shards::all(3).to_string()), ("0/1".to_owned(), "0-2/3".to_owned()));
    }

    #[test]
    fn what_is_no_run_of_shards_is_told_so() {
        let says = |words: &str| words.parse::<Shards>().unwrap_err();
        for words in ["", "8", "/8", "0-3", "a/8", "+1/8", "-1/8", "1-2-3/8", "0/8/8", "0–3/8"] {
            assert!(says(words).starts_with(&format!("“{words}” names no shards. Write for example 0-3/8")), "{words}");
        }
        assert!(says("4/4").contains("there is no shard 4 of 4, for they are counted from 0 to 3"));
        assert!(says("3-1/8").contains("3 comes after 1"));
        assert!(says("0/0").contains("a bot has 1 to 16384 shards, not 0"));
        assert!(says("0/99999").contains("not 99999"));
    }

    #[test]
    fn too_few_shards_are_told_and_far_too_few_are_not_tried() {
        let two: Shards = "0/2".parse().unwrap();
        assert_eq!(two.too_few(2), None);
        assert!(
            two.too_few(3)
                .unwrap()
                .starts_with("DISCORD_SHARDS counts 2 shards, but Discord recommends 3, one for each 1000")
        );
        // Six recommended are more than 5000 servers.
        assert!(!two.far_too_few(6) && two.far_too_few(7));
    }

    #[test]
    fn the_others_are_named() {
        let others = |words: &str| words.parse::<Shards>().unwrap().others();
        assert_eq!(others("0-7/8"), None);
        assert_eq!(others("0-3/8").as_deref(), Some("4 to 7"));
        assert_eq!(others("7/8").as_deref(), Some("0 to 6"));
        assert_eq!(others("1-6/8").as_deref(), Some("0 and 7"));
        assert_eq!(others("1/8").as_deref(), Some("0 and 2 to 7"));
    }
}
