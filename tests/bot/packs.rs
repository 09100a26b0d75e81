//! The question store: what is shipped is proven, and what is imported stays.

use std::collections::{BTreeMap, BTreeSet};

use hone::bank::{self, Pack};

use crate::postgres::Database;

#[test]
fn the_shipped_packs_load() {
    bank::load_embedded().unwrap_or_else(|problems| panic!("{problems:#?}"));
}

#[test]
fn every_topic_is_covered_by_exactly_one_question() {
    let topics: BTreeSet<&str> = include_str!("../../data/topics.txt")
        .lines()
        .filter(|line| !line.is_empty() && !line.starts_with('#'))
        .collect();
    assert_eq!(topics.len(), 188);
    let packs = bank::load_embedded().unwrap_or_else(|problems| panic!("{problems:#?}"));
    let mut covered: BTreeMap<&str, Vec<String>> = BTreeMap::new();
    for (id, question) in packs.iter().flat_map(Pack::named_questions) {
        assert_eq!(question.covers.len(), 1, "{id} covers one topic");
        for topic in &question.covers {
            covered.entry(topic).or_default().push(id.to_string());
        }
    }
    let missing: Vec<_> = topics.iter().filter(|topic| !covered.contains_key(*topic)).collect();
    let wrong: Vec<_> = covered.iter().filter(|(topic, by)| by.len() > 1 || !topics.contains(*topic)).collect();
    assert!(missing.is_empty() && wrong.is_empty(), "not covered: {missing:?}; twice, or not on the list: {wrong:?}");
}

fn demo() -> Pack {
    bank::load_folder(std::path::Path::new(crate::world::PACKS)).unwrap().remove(0)
}

#[tokio::test]
async fn an_older_pack_never_replaces_a_newer_one() {
    let database = Database::new().await;
    let store = hone::store::Store::over(database.pool.clone());
    let now = "2026-03-02T07:00:00Z".parse().unwrap();
    let old = demo();
    let report = store.import(&old, now).await.unwrap();
    assert_eq!((report.added, report.changed, report.unchanged), (3, 0, 0));
    let mut new = old.clone();
    new.info.version = 2;
    new.questions.get_mut("rate-limit").unwrap().ask = "Something else, then?".to_owned();
    let removed = new.questions.remove("least-privilege");
    let report = store.import(&new, now).await.unwrap();
    assert_eq!((report.added, report.changed, report.retired, report.unchanged), (0, 1, 1, 1));
    let report = store.import(&old, now).await.unwrap();
    assert_eq!(report.kept_newer, Some(2));
    // At the same version a text that was replaced does not come back either.
    let mut same = old.clone();
    same.info.version = 2;
    same.questions.get_mut("rate-limit").unwrap().ask = "A third wording?".to_owned();
    assert_eq!(store.import(&same, now).await.unwrap().changed, 2, "the mended text and the question that is back");
    new.questions.insert("least-privilege".to_owned(), removed.unwrap());
    let report = store.import(&new, now).await.unwrap();
    assert_eq!((report.changed, report.held_back), (0, 1));
    assert_eq!(
        report.to_string(),
        "demo, version 2: 0 new, 0 changed, 0 retired, 2 as before; 1 texts were replaced before at this version and stay so – raise the version to bring them back"
    );
    drop(store);
    database.drop().await;
}

#[tokio::test]
async fn processes_that_start_together_import_once() {
    let database = Database::new().await;
    let store = hone::store::Store::over(database.pool.clone());
    let now = "2026-03-02T07:00:00Z".parse().unwrap();
    let pack = demo();
    let reports = futures::future::join_all((0..4).map(|_| store.import(&pack, now))).await;
    let added: usize = reports.into_iter().map(|report| report.unwrap().added).sum();
    assert_eq!(added, 3);
    drop(store);
    database.drop().await;
}
