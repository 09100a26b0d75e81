//! Days with their year, and lines of standings: what is said of seasons in several places.

use chrono::{Datelike as _, NaiveDate};

use super::{Words, plain};
use crate::quiz::season::Stretch;
use crate::quiz::standing::Standing;

impl Words {
    /// `2 Mar 2026`.
    pub fn date(&self, day: NaiveDate) -> String {
        // In letters: a year is no number to be grouped.
        plain!(self, "date", date = day.day(), month = day.month(), year = day.year().to_string())
    }

    /// `2 Mar 2026 – 31 May 2026`.
    pub fn stretch(&self, stretch: Stretch) -> String {
        if stretch.from == stretch.to {
            return self.date(stretch.from);
        }
        plain!(self, "stretch", from = self.date(stretch.from), to = self.date(stretch.to))
    }

    /// `34 points, 5 rounds`.
    pub fn figures(&self, standing: &Standing) -> String {
        let (points, rounds, quiz) = (standing.points, standing.answered, standing.quiz_points);
        if quiz > 0 {
            plain!(self, "board-figures-quiz", points = points, rounds = rounds, quiz = quiz)
        } else {
            plain!(self, "board-figures", points = points, rounds = rounds)
        }
    }
}
