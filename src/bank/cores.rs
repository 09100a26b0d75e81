//! The same work for every question, on all cores.

use std::num::NonZero;
use std::thread;

use super::Pack;
use crate::quiz::question::Question;

/// Does `work` for each question of `packs`; what came out stands in the order of packs and slugs.
///
/// # Panics
/// When `work` does.
pub(super) fn for_each_question<'a, T: Send>(
    packs: &'a [Pack],
    work: impl Fn(&'a Pack, &'a str, &'a Question) -> T + Sync,
) -> Vec<T> {
    let questions: Vec<_> = packs
        .iter()
        .flat_map(|pack| pack.questions.iter().map(move |(slug, question)| (pack, slug.as_str(), question)))
        .collect();
    let cores = thread::available_parallelism().map_or(1, NonZero::get);
    let share = questions.len().div_ceil(cores).max(1);
    let work = &work;
    thread::scope(|scope| {
        let running: Vec<_> = questions
            .chunks(share)
            .map(|chunk| {
                scope.spawn(move || {
                    chunk.iter().map(|(pack, slug, question)| work(pack, slug, question)).collect::<Vec<_>>()
                })
            })
            .collect();
        running
            .into_iter()
            .flat_map(|one| one.join().unwrap_or_else(|panic| std::panic::resume_unwind(panic)))
            .collect()
    })
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::bank::load_embedded;

    #[test]
    fn every_question_comes_once_and_in_order() {
        let packs = load_embedded().unwrap();
        let names = for_each_question(&packs, |pack, slug, _| format!("{}/{slug}", pack.slug));
        let expected: Vec<_> = packs.iter().flat_map(Pack::named_questions).map(|(id, _)| id.to_string()).collect();
        assert_eq!(names, expected);
        assert!(for_each_question(&[], |_, _, _| ()).is_empty());
    }
}
