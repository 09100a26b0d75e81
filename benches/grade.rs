//! How long grading takes, over the shipped packs.
//!
//! First a table of our own: for answers of 300, 1,000 and 4,000 characters the median, the 99th percentile and the
//! worst, and the median as a multiple of what lower-casing and splitting the same text takes on this machine. Then
//! the same with divan, for comparing two builds.

use std::hint::black_box;
use std::time::{Duration, Instant};

use divan::Bencher;
use divan::counter::ItemsCount;
use hone::bank::{Pack, lexicon, load_embedded};
use hone::quiz::grade::Grader;
use hone::quiz::question::Question;

const LENGTHS: [usize; 3] = [300, 1_000, 4_000];
/// Each answer is graded so often; the quickest counts, so that other work on the machine does not.
const TRIES: usize = 5;

fn main() {
    let only_listed = std::env::args().any(|argument| matches!(argument.as_str(), "--list" | "--test"));
    if !only_listed {
        table();
    }
    divan::main();
}

/// A question's rubric and an answer to it.
struct Pair {
    grader: Grader,
    answer: String,
}

fn pairs(length: usize) -> Vec<Pair> {
    let packs = load_embedded().expect("the shipped packs can be read");
    packs.iter().flat_map(|pack| pack.questions.values().map(|question| pair(pack, question, length))).collect()
}

/// The question's own examples first, then the answers of its pack, until there are `length` characters.
fn pair(pack: &Pack, question: &Question, length: usize) -> Pair {
    let own = question.examples.iter().map(|example| example.answer.as_str()).chain([question.answer.as_str()]);
    let others = pack.questions.values().map(|other| other.answer.as_str());
    let texts = own.chain(others.cycle()).flat_map(|text| text.chars().chain(['\n']));
    Pair {
        grader: Grader::new(question, lexicon()).expect("the shipped patterns can be read"),
        answer: texts.take(length).collect(),
    }
}

/// What any reading of a text costs at least: lower case, cut into words.
fn split_words(text: &str) -> usize {
    let lower = text.to_lowercase();
    lower.split(|letter: char| !letter.is_alphanumeric()).filter(|word| !word.is_empty()).map(str::len).sum()
}

fn quickest(mut work: impl FnMut()) -> Duration {
    let mut times = (0..TRIES).map(|_| {
        let start = Instant::now();
        work();
        start.elapsed()
    });
    let first = times.next().unwrap_or_default();
    times.fold(first, Duration::min)
}

fn table() {
    let start = Instant::now();
    let packs = load_embedded().expect("the shipped packs can be read");
    let read = start.elapsed();
    let lexicon = lexicon();
    let known = start.elapsed();
    let questions = packs.iter().flat_map(|pack| pack.questions.values());
    let graders: Vec<_> = questions.map(|question| Grader::new(question, lexicon)).collect();
    let ready = start.elapsed();
    println!(
        "{} questions: read in {} ms, lexicon in {} ms, made ready in {} ms",
        graders.len(),
        read.as_millis(),
        known.saturating_sub(read).as_millis(),
        ready.saturating_sub(known).as_millis()
    );
    println!("characters  answers/s     median        p99      worst  median / splitting into words");
    for length in LENGTHS {
        let pairs = pairs(length);
        let mut grading: Vec<_> =
            pairs.iter().map(|pair| quickest(|| drop(black_box(pair.grader.grade(&pair.answer, 0))))).collect();
        let mut splitting: Vec<_> = pairs
            .iter()
            .map(|pair| {
                quickest(|| {
                    black_box(split_words(&pair.answer));
                })
            })
            .collect();
        grading.sort();
        splitting.sort();
        let at = |times: &[Duration], percent: usize| {
            let last = times.len().saturating_sub(1);
            times.get(last * percent / 100).copied().unwrap_or_default().as_secs_f64() * 1e6
        };
        let total: Duration = grading.iter().sum();
        let count = u32::try_from(pairs.len()).map_or(f64::INFINITY, f64::from);
        let rate = count / total.as_secs_f64().max(f64::EPSILON);
        let median = at(&grading, 50);
        let ratio = median / at(&splitting, 50).max(0.001);
        println!(
            "{length:>10} {rate:>10.0} {median:>7.1} µs {:>7.1} µs {:>7.1} µs {ratio:>10.1}",
            at(&grading, 99),
            at(&grading, 100)
        );
    }
}

#[divan::bench(args = LENGTHS)]
fn grade(bencher: Bencher<'_, '_>, length: usize) {
    let pairs = pairs(length);
    bencher.counter(ItemsCount::new(pairs.len())).bench_local(|| {
        for pair in &pairs {
            black_box(pair.grader.grade(&pair.answer, 0));
        }
    });
}

#[divan::bench(args = LENGTHS)]
fn split_into_words(bencher: Bencher<'_, '_>, length: usize) {
    let pairs = pairs(length);
    bencher.counter(ItemsCount::new(pairs.len())).bench_local(|| {
        for pair in &pairs {
            black_box(split_words(&pair.answer));
        }
    });
}
