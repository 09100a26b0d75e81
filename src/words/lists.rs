//! Several things in a row, as a language writes that.

use super::{Words, plain};

impl Words {
    /// `a, b, c`.
    pub fn commas<T: Into<String>>(&self, items: impl IntoIterator<Item = T>) -> String {
        fold(items, |a, b| plain!(self, "list-comma", a = a, b = b))
    }

    /// `a and b and c`.
    pub fn ands<T: Into<String>>(&self, items: impl IntoIterator<Item = T>) -> String {
        fold(items, |a, b| plain!(self, "list-and", a = a, b = b))
    }

    /// `a or b or c`.
    pub fn ors<T: Into<String>>(&self, items: impl IntoIterator<Item = T>) -> String {
        fold(items, |a, b| plain!(self, "list-or", a = a, b = b))
    }

    /// `a, then b, then c`.
    pub fn thens<T: Into<String>>(&self, items: impl IntoIterator<Item = T>) -> String {
        fold(items, |a, b| plain!(self, "list-then", a = a, b = b))
    }
}

fn fold<T: Into<String>>(items: impl IntoIterator<Item = T>, join: impl Fn(String, String) -> String) -> String {
    items.into_iter().map(Into::into).reduce(join).unwrap_or_default()
}
