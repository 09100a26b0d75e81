//! What somebody is strong and weak in: how much of what there was to say they said, by topic.

/// A topic is judged from so many answered questions on.
pub const JUDGED_FROM: i64 = 3;
/// Named on either side at most.
const NAMED: usize = 3;

/// How a member's best answers to the questions of one topic went.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Topic {
    pub name: String,
    /// Of the key points, on average: from 0 to 100.
    pub percent: i64,
    /// Questions answered.
    pub questions: i64,
}

/// The best topics, best first, and of the rest the worst, worst first. Somebody with one topic only is strong in it.
pub fn strong_and_weak(mut topics: Vec<Topic>) -> (Vec<Topic>, Vec<Topic>) {
    topics.retain(|topic| topic.questions >= JUDGED_FROM);
    // The surer one first: it was asked more often.
    topics.sort_by(|a, b| (b.percent, b.questions).cmp(&(a.percent, a.questions)).then_with(|| a.name.cmp(&b.name)));
    let strong = topics.len().div_ceil(2).min(NAMED);
    let mut rest = topics.split_off(strong);
    rest.reverse();
    rest.truncate(NAMED);
    (topics, rest)
}

#[cfg(test)]
mod tests {
    use super::*;

    fn topic(name: &str, percent: i64, questions: i64) -> Topic {
        Topic { name: name.to_owned(), percent, questions }
    }

    fn names(topics: &[Topic]) -> Vec<&str> {
        topics.iter().map(|topic| topic.name.as_str()).collect()
    }

    #[test]
    fn no_topic_is_on_both_sides_and_few_answers_are_no_judgement() {
        assert_eq!(strong_and_weak(vec![topic("iam", 100, 2)]), (vec![], vec![]));
        let (strong, weak) = strong_and_weak(vec![topic("iam", 40, 3)]);
        assert_eq!((names(&strong), names(&weak)), (vec!["iam"], vec![]));
        let many = ["a", "b", "c", "d", "e", "f", "g"].into_iter().zip(1..).map(|(name, n)| topic(name, n * 10, 3));
        let (strong, weak) = strong_and_weak(many.collect());
        assert_eq!((names(&strong), names(&weak)), (vec!["g", "f", "e"], vec!["a", "b", "c"]));
    }

    #[test]
    fn of_equals_the_one_asked_more_often_comes_first() {
        let (strong, weak) = strong_and_weak(vec![topic("x", 50, 3), topic("y", 50, 9), topic("z", 50, 3)]);
        assert_eq!((names(&strong), names(&weak)), (vec!["y", "x"], vec!["z"]));
    }
}
