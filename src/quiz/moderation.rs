//! Reports and appeals: how many, and how long.

/// Characters of what somebody says about a question or a grade.
pub const MAX_WORDS: usize = 500;
/// Reports and appeals of one member that may wait at the same time.
pub const MOST_OPEN: i64 = 10;
/// Whoever looks after the workspace is told of new ones at most once a day, or after so many.
pub const CASES_A_WORD: i64 = 10;
