//! Study groups: what they may be called, how large they get, and who stands where on their boards.

use std::cmp::Reverse;

use unicode_normalization::UnicodeNormalization as _;
use unicode_segmentation::UnicodeSegmentation as _;

use super::grade::is_ignorable;
use super::standing::{Board, Standing};
use super::{GroupId, MemberId};

/// The longest name, in graphemes: what a reader counts as characters.
pub const LONGEST_NAME: usize = 40;
/// A grapheme can be a whole tower of code points; a name is at most so many of them.
const CODE_POINTS: usize = 100;
/// Groups in one workspace.
pub const MOST_GROUPS: i64 = 100;
/// Members of one group, those invited included.
pub const MOST_MEMBERS: i64 = 100;
/// Groups one member is in.
pub const MOST_GROUPS_EACH: i64 = 5;

/// Lines shown above and below one's own when it is on another page.
const AROUND: usize = 3;

/// What a group is called.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct GroupName {
    shown: String,
    folded: String,
}

/// Why words are no name.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Misnamed {
    /// Nothing that could be seen.
    Empty,
    TooLong,
}

impl GroupName {
    /// Reads a name as it was typed: white space is one space, and what nobody sees is left out.
    ///
    /// # Errors
    /// When nothing is left, or too much.
    pub fn read(words: &str) -> Result<Self, Misnamed> {
        let joins = |letter: char| matches!(letter, '\u{200c}' | '\u{200d}' | '\u{fe0f}');
        let seen: String = words.chars().filter(|letter| !is_ignorable(*letter) || joins(*letter)).collect();
        let shown: String = seen.split_whitespace().collect::<Vec<_>>().join(" ").nfc().collect();
        let folded = fold(&shown);
        if folded.is_empty() {
            return Err(Misnamed::Empty);
        }
        if shown.graphemes(true).count() > LONGEST_NAME || shown.chars().count() > CODE_POINTS {
            return Err(Misnamed::TooLong);
        }
        Ok(Self { shown, folded })
    }

    pub fn shown(&self) -> &str {
        &self.shown
    }

    /// The same for names that differ in case, width or the way their accents are written.
    pub fn folded(&self) -> &str {
        &self.folded
    }
}

/// A name, or the beginning of one, without what makes no difference.
pub fn fold(words: &str) -> String {
    // To upper case first: that makes ß and SS the same.
    let folded: String = words.nfkc().collect::<String>().to_uppercase().to_lowercase().nfkc().collect();
    let seen: String = folded.chars().filter(|letter| !is_ignorable(*letter)).collect();
    seen.split_whitespace().collect::<Vec<_>>().join(" ")
}

/// The ranks of lines that stand best first: equal ones share a rank, and the next one is skipped (1-2-2-4).
fn ranks<K: PartialEq>(keys: &[K]) -> Vec<i64> {
    let mut ranks: Vec<i64> = Vec::with_capacity(keys.len());
    for (at, key) in keys.iter().enumerate() {
        let rank = match ranks.last() {
            Some(last) if keys[at - 1] == *key => *last,
            _ => i64::try_from(at).unwrap_or(i64::MAX - 1) + 1,
        };
        ranks.push(rank);
    }
    ranks
}

/// How many pages there are, and page `page` (from 1; a page beyond the last is the last) of them.
fn turned<T: Clone>(all: &[T], page: u32, page_size: u32) -> (u32, u32, Vec<T>) {
    let size = usize::try_from(page_size.max(1)).unwrap_or(1);
    let pages = u32::try_from(all.len().div_ceil(size)).unwrap_or(u32::MAX).max(1);
    let page = page.clamp(1, pages);
    let from = size * usize::try_from(page - 1).unwrap_or(0);
    (page, pages, all.iter().skip(from).take(size).cloned().collect())
}

/// One page of a group's board: its members' lines of the workspace's board, ranked among themselves. The ranks that come
/// with them do not matter.
pub fn board(mut lines: Vec<Standing>, page: u32, page_size: u32, member: Option<MemberId>) -> Board {
    lines.sort_by_key(|line| (Reverse(line.points), line.member));
    let points: Vec<i64> = lines.iter().map(|line| line.points).collect();
    for (line, rank) in lines.iter_mut().zip(ranks(&points)) {
        line.rank = rank;
    }
    let place = lines.iter().position(|line| Some(line.member) == member);
    let members = i64::try_from(lines.len()).unwrap_or(i64::MAX);
    let (page, pages, shown) = turned(&lines, page, page_size);
    let mut board = Board { page, pages, members, lines: shown, ..Board::default() };
    if let Some(place) = place {
        let own = &lines[place];
        if !board.lines.contains(own) {
            let near = place.saturating_sub(AROUND)..(place + AROUND + 1).min(lines.len());
            board.around = lines[near].iter().filter(|line| *line != own).cloned().collect();
        }
        board.own = Some(own.clone());
    }
    board
}

/// What a group's members earned.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Tally {
    pub group: GroupId,
    pub name: String,
    /// Of all its members together.
    pub points: i64,
    /// Members who answered.
    pub active: i64,
    /// Whether the caller is in it.
    pub own: bool,
}

/// A group's line on the board of all groups.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct GroupLine {
    pub rank: i64,
    pub name: String,
    /// Points of an active member on average, in tenths of a point; none without an active member.
    pub average: Option<i64>,
    pub active: i64,
    pub own: bool,
}

/// One page of the groups against each other.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct GroupsBoard {
    /// From 1.
    pub page: u32,
    pub pages: u32,
    pub groups: usize,
    pub lines: Vec<GroupLine>,
    /// The caller's groups that are on other pages.
    pub elsewhere: Vec<GroupLine>,
}

/// Ranks groups by the average of their active members. What is shown is what is ranked, so it is rounded to a tenth
/// first; a group where nobody was active comes after all others.
pub fn against_each_other(mut tallies: Vec<Tally>, page: u32, page_size: u32) -> GroupsBoard {
    let average = |tally: &Tally| (tally.active > 0).then(|| (tally.points * 20 + tally.active) / (tally.active * 2));
    tallies.sort_by_key(|tally| (Reverse(average(tally)), tally.group));
    let averages: Vec<Option<i64>> = tallies.iter().map(average).collect();
    let lines: Vec<GroupLine> = tallies
        .into_iter()
        .zip(ranks(&averages))
        .zip(averages)
        .map(|((tally, rank), average)| GroupLine {
            rank,
            name: tally.name,
            average,
            active: tally.active,
            own: tally.own,
        })
        .collect();
    let (page, pages, shown) = turned(&lines, page, page_size);
    let own: Vec<GroupLine> = shown.iter().filter(|line| line.own).cloned().collect();
    let elsewhere = lines.iter().filter(|line| line.own && !own.contains(line)).cloned().collect();
    GroupsBoard { page, pages, groups: lines.len(), lines: shown, elsewhere }
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::*;

    fn name(words: &str) -> GroupName {
        GroupName::read(words).unwrap()
    }

    #[test]
    fn a_name_is_what_a_reader_sees() {
        assert_eq!(name("  Night \n owls\u{202e} ").shown(), "Night owls");
        assert_eq!(name("👩\u{200d}🚀 crew").shown(), "👩\u{200d}🚀 crew");
        for nothing in ["", "  ", "\u{200b}\u{200d}", "\u{2800}\u{3164}\n"] {
            assert_eq!(GroupName::read(nothing), Err(Misnamed::Empty), "{nothing:?}");
        }
        assert!(GroupName::read(&"é".repeat(40)).is_ok() && GroupName::read(&"e\u{301}".repeat(40)).is_ok());
        assert_eq!(GroupName::read(&"é".repeat(41)), Err(Misnamed::TooLong));
        assert_eq!(GroupName::read(&"e\u{301}\u{302}\u{303}\u{304}".repeat(30)), Err(Misnamed::TooLong));
    }

    #[test]
    fn names_that_differ_in_dress_only_are_the_same() {
        for (one, other) in
            [("Night Owls", "ｎｉｇｈｔ  owls"), ("Café", "CAFE\u{301}"), ("Straße", "STRASSE"), ("a\u{200d}b", "AB")]
        {
            assert_eq!(name(one).folded(), name(other).folded(), "{one} {other}");
        }
        assert_ne!(name("Owls 1").folded(), name("Owls 2").folded());
    }

    fn tally(group: i64, points: i64, active: i64) -> Tally {
        Tally { group: GroupId(group), name: format!("group {group}"), points, active, own: group == 4 }
    }

    #[test]
    fn groups_are_ranked_by_the_average_of_those_who_answered() {
        let all = vec![tally(1, 0, 0), tally(2, 20, 3), tally(3, 67, 10), tally(4, 0, 2), tally(5, 30, 3)];
        let board = against_each_other(all.clone(), 1, 10);
        let seen: Vec<_> = board.lines.iter().map(|line| (line.rank, line.name.as_str(), line.average)).collect();
        assert_eq!(
            seen,
            [
                (1, "group 5", Some(100)),
                (2, "group 2", Some(67)),
                (2, "group 3", Some(67)),
                (4, "group 4", Some(0)),
                (5, "group 1", None),
            ]
        );
        let first = against_each_other(all, 1, 2);
        assert_eq!((first.pages, first.groups, first.elsewhere.len()), (3, 5, 1));
        assert_eq!(first.elsewhere[0].rank, 4);
    }

    fn any_line() -> impl Strategy<Value = Standing> {
        (0i64..5, 0i64..1000).prop_map(|(points, member)| Standing {
            rank: 0,
            member: MemberId(member),
            name: String::new(),
            points,
            answered: 1,
            quiz_points: 0,
        })
    }

    proptest! {
        #[test]
        fn pages_joined_are_the_whole_and_order_of_asking_does_not_matter(
            mut lines in prop::collection::vec(any_line(), 0..60), size in 1u32..8
        ) {
            lines.sort_by_key(|line| line.member);
            lines.dedup_by_key(|line| line.member);
            let whole = board(lines.clone(), 1, 100, None);
            lines.reverse();
            let mut joined = Vec::new();
            for page in 1..=board(lines.clone(), 1, size, None).pages {
                joined.extend(board(lines.clone(), page, size, None).lines);
            }
            prop_assert_eq!(&joined, &whole.lines);
            for line in &joined {
                let better = joined.iter().filter(|other| other.points > line.points).count();
                prop_assert_eq!(line.rank, i64::try_from(better).unwrap() + 1);
                let own = board(lines.clone(), 1, 1, Some(line.member));
                prop_assert_eq!(own.own.as_ref(), Some(line));
                prop_assert!(own.around.len() <= 6 && !own.around.contains(line));
            }
        }

        #[test]
        fn any_words_are_a_name_or_none(words in "\\PC{0,60}") {
            if let Ok(name) = GroupName::read(&words) {
                prop_assert_eq!(GroupName::read(name.shown()), Ok(name.clone()));
                prop_assert!(!name.folded().is_empty() && name.shown().graphemes(true).count() <= LONGEST_NAME);
            }
        }
    }
}
