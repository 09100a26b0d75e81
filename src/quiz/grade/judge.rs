//! A rubric and its judgement of an answer, key point by key point.

use std::ops::Range;
use std::sync::Arc;

use super::classes::Class;
use super::guards::{Asked, Language, Shingles, item_at, label, label_of, stands_alone};
use super::index::{Builder, GroupId, Index};
use super::lexicon::{Lexicon, Synonyms};
use super::matching::{Places, REACH, Span, find, spread_out};
use super::opinion::Opinions;
use super::pattern::{self, Complaint, Pattern, PatternProblem};
use super::segment::Text;
use super::stance::{affirms, holds_denial, none_denied};
use super::token::Gap;
use super::{Credit, Finding, Flag, Grade, MAX_ANSWER_CHARS, PointGrade, cut, normalise};
use crate::quiz::question::{KeyPoint, Polarity, Question};

/// So many matches of a pattern are judged.
const MOST_MATCHES: usize = 48;

#[derive(Debug)]
pub(super) struct Rubric {
    index: Index,
    synonyms: Arc<Synonyms>,
    points: Vec<Point>,
    /// Worth that earns full marks.
    needed: u32,
    asked: Asked,
    hints: Vec<Shingles>,
}

#[derive(Debug)]
struct Point {
    id: String,
    worth: u32,
    polarity: Polarity,
    patterns: Vec<Vec<GroupId>>,
    contradictions: Vec<Vec<GroupId>>,
    /// The number of hints after which it is given away.
    revealed_after: Option<usize>,
}

/// What one pattern was found to say.
#[derive(Clone, Copy)]
struct Sighting {
    credit: Credit,
    finding: Finding,
    /// Tokens from, up to.
    from: u32,
    to: u32,
}

impl Sighting {
    const fn width(&self) -> u32 {
        self.to - self.from
    }
}

impl Rubric {
    pub(super) fn new(
        question: &Question,
        lexicon: &Lexicon,
        phrasings: &[(&str, &str)],
    ) -> Result<Self, Vec<PatternProblem>> {
        let mut problems = Vec::new();
        let mut builder = Builder::new(lexicon);
        let texts = [&question.ask, &question.answer].into_iter();
        let texts = texts.chain(question.hints.iter().map(|hint| &hint.text));
        for text in texts.chain(question.key_points.iter().flat_map(|point| [&point.says, &point.why])) {
            builder.know(text);
        }
        let mut points = Vec::with_capacity(question.key_points.len());
        for point in &question.key_points {
            let mut read = |key: &str, patterns: &[String]| {
                let mut groups = Vec::with_capacity(patterns.len());
                for (number, text) in patterns.iter().enumerate() {
                    match pattern::read(text, lexicon) {
                        Ok(pattern) => groups.push(builder.pattern(pattern)),
                        Err(Complaint { column, says }) => {
                            problems.push(PatternProblem {
                                key: format!("key_point[{}].{key}[{number}]", point.id),
                                column,
                                says,
                            });
                        }
                    }
                }
                groups
            };
            let mut patterns = read("any_of", &point.any_of);
            let contradictions = read("contradictions", &point.contradictions);
            for (_, phrase) in phrasings.iter().filter(|(id, _)| *id == point.id) {
                if let Ok(phrase) = pattern::read_phrase(&phrase.replace(['*', '|', '@'], " "))
                    && !phrase.is_empty()
                {
                    patterns.push(builder.pattern(Pattern { groups: vec![vec![phrase]] }));
                }
            }
            points.push(Point::new(point, question, patterns, contradictions));
        }
        if !problems.is_empty() {
            return Err(problems);
        }
        let ask = normalise(&question.ask);
        let hints = question.hints.iter().map(|hint| Shingles::of(&Text::of(&normalise(&hint.text)))).collect();
        Ok(Self {
            index: builder.finish(),
            synonyms: Arc::clone(&lexicon.synonyms),
            points,
            needed: question.worth_needed(),
            asked: Asked::of(&Text::of(&ask)),
            hints,
        })
    }

    pub(super) fn grade(&self, answer: &str, hints_shown: usize, echo_guard: bool) -> Grade {
        let (answer, was_cut) = cut(answer, MAX_ANSWER_CHARS);
        let clean = normalise(answer);
        let mut text = Text::of(&clean);
        let shown = self.hints.get(..hints_shown).unwrap_or(&self.hints);
        let guards = label(&mut text, echo_guard.then_some(&self.asked), shown);
        let mut places = find(&self.index, &self.synonyms.family, &text);
        let opinions = Opinions::of(&text);
        let mut halves = 0_u64;
        let points = self.points.iter().map(|point| {
            let grade = self.judge(point, &text, &opinions, &mut places, hints_shown);
            halves += u64::from(point.worth) * u64::from(grade.credit.halves());
            grade
        });
        let points = points.collect();
        let flags = [
            (guards.list, Flag::List),
            (guards.echo, Flag::QuestionRepeated),
            (guards.hint_copy, Flag::HintRepeated),
            (Language::of(&text).is_doubtful(), Flag::NotEnglish),
            (was_cut, Flag::Cut),
        ];
        Grade {
            coverage: coverage(halves, self.needed),
            points,
            flags: flags.into_iter().filter_map(|(raised, flag)| raised.then_some(flag)).collect(),
        }
    }

    fn judge(
        &self,
        point: &Point,
        text: &Text<'_>,
        opinions: &Opinions,
        places: &mut Places,
        hints_shown: usize,
    ) -> PointGrade {
        let graded = |credit, finding, evidence: Vec<Range<usize>>| PointGrade {
            id: point.id.clone(),
            credit,
            finding,
            evidence,
        };
        let stance = Search { index: &self.index, text, opinions };
        let mut best: Option<Sighting> = None;
        for pattern in &point.patterns {
            if let Some(sighting) = stance.look(pattern, Wanted::Point(point.polarity), places)
                && best.as_ref().is_none_or(|best| sighting.credit > best.credit)
            {
                best = Some(sighting);
            }
            if best.as_ref().is_some_and(|best| best.credit == Credit::Full) {
                break;
            }
        }
        let Some(best) = best else { return graded(Credit::None, Finding::NotFound, Vec::new()) };
        if best.credit > Credit::None {
            for pattern in &point.contradictions {
                if let Some(against) = stance.look(pattern, Wanted::Contradiction, places)
                    && against.credit > Credit::None
                {
                    return graded(Credit::None, Finding::Contradicted, evidence(text, &against));
                }
            }
        }
        let revealed = point.revealed_after.is_some_and(|hints| hints_shown >= hints);
        if revealed && best.credit == Credit::Full {
            return graded(Credit::Half, Finding::Revealed, evidence(text, &best));
        }
        graded(best.credit, best.finding, evidence(text, &best))
    }
}

impl Point {
    fn new(
        point: &KeyPoint,
        question: &Question,
        patterns: Vec<Vec<GroupId>>,
        contradictions: Vec<Vec<GroupId>>,
    ) -> Self {
        let reveals = |hint: &crate::quiz::question::Hint| hint.reveals.contains(&point.id);
        Self {
            id: point.id.clone(),
            worth: point.worth,
            polarity: point.polarity,
            patterns,
            contradictions,
            revealed_after: question.hints.iter().position(reveals).map(|at| at + 1),
        }
    }
}

/// Thousandths of what is needed, rounded to the nearest.
pub(super) fn coverage(halves: u64, needed: u32) -> u16 {
    let needed = u64::from(needed.max(1)) * 2;
    let thousandths = (halves * 1000 + needed / 2) / needed;
    u16::try_from(thousandths.min(1000)).unwrap_or(1000)
}

fn evidence(text: &Text<'_>, sighting: &Sighting) -> Vec<Range<usize>> {
    let first = text.tokens.get(sighting.from as usize).map(|token| token.start as usize);
    let last =
        sighting.to.checked_sub(1).and_then(|last| text.tokens.get(last as usize)).map(|token| token.end as usize);
    match (first, last) {
        (Some(first), Some(last)) => vec![text.clean.origin(first..last)],
        _ => Vec::new(),
    }
}

/// What a pattern is looked for as.
#[derive(Clone, Copy)]
enum Wanted {
    Point(Polarity),
    /// Every part of it has to be meant, not only its head: "labels instead of all scores" gives no scores.
    Contradiction,
}

/// Looks for patterns in one answer.
struct Search<'a> {
    index: &'a Index,
    text: &'a Text<'a>,
    opinions: &'a Opinions,
}

impl Search<'_> {
    /// The best sighting of a pattern: the one that earns most, of those the tightest, of those the first.
    fn look(&self, pattern: &[GroupId], wanted: Wanted, places: &mut Places) -> Option<Sighting> {
        if pattern.iter().any(|group| places.group(self.index, self.text, *group).is_empty()) {
            return None;
        }
        let (head, others) = pattern.split_first()?;
        let heads = places.known_group(*head);
        let matches: Vec<_> = heads.iter().filter_map(|place| self.around(*place, others, places)).collect();
        let sightings: Vec<_> = spread_out(&matches, MOST_MATCHES)
            .filter(|spans| !matches!(wanted, Wanted::Contradiction) || self.in_one_claim(spans))
            .map(|spans| self.weigh(spans, wanted))
            .collect();
        // "Analysis is noise, so we dropped secret scanning": a wide match around a denied one says nothing.
        let affirmed = matches!(wanted, Wanted::Point(Polarity::Affirm));
        let around_denied = |sighting: &Sighting| {
            affirmed
                && sightings.iter().any(|other| {
                    other.credit == Credit::None
                        && sighting.from < other.to
                        && other.from < sighting.to
                        && other.width() * 2 <= sighting.width()
                })
        };
        let mut best: Option<&Sighting> = None;
        for sighting in &sightings {
            let better = best.is_none_or(|best| (sighting.credit, best.width()) > (best.credit, sighting.width()));
            if better && (sighting.credit == Credit::None || !around_denied(sighting)) {
                best = Some(sighting);
            }
        }
        best.copied()
    }

    /// Whether the parts of a match are said of the same thing: not one before "whereas" and the other after it.
    fn in_one_claim(&self, spans: &[Span]) -> bool {
        let from = spans.iter().map(|span| span.start).min().unwrap_or(0) as usize;
        let to = spans.iter().map(|span| span.end).max().unwrap_or(0) as usize;
        (from + 1..to).all(|at| {
            let (class, next) = (self.text.class(at), self.text.class(at + 1));
            let subject = class.is(Class::ARTICLE) && self.text.gap(at).is(Gap::CLAUSE)
                || class.is(Class::AND) && next.is(Class::ARTICLE);
            !subject && !class.is(Class::CLAUSE_START)
        })
    }

    /// The tightest choice of places, one for each other group, in the sentence of `head` or, if one refers to
    /// the other, in two.
    fn around(&self, head: Span, others: &[GroupId], places: &Places) -> Option<Vec<Span>> {
        let number = *self.text.sentence_of.get(head.start as usize)? as usize;
        let sentence = self.text.sentence(number);
        let (start, end) = (sentence.start, sentence.end);
        if others.is_empty() {
            return Some(vec![head]);
        }
        if let Some(spans) = tightest(head, others, places, &(start..end), None) {
            return if sentence.list { self.in_item(head, others, places, end) } else { Some(spans) };
        }
        if sentence.refers_back && number > 0 {
            let before = self.text.sentence(number - 1);
            if !before.skip
                && let Some(spans) = tightest(head, others, places, &(before.start..end), None)
            {
                return Some(spans);
            }
        }
        let next = self.text.sentences.get(number + 1)?;
        if next.refers_back && !next.skip {
            return tightest(head, others, places, &(start..next.end), None);
        }
        None
    }

    /// As [`tightest`], in a list: inside the item of `head`, or in an item and the label it stands under,
    /// as in "training: own account, own role".
    fn in_item(&self, head: Span, others: &[GroupId], places: &Places, end: usize) -> Option<Vec<Span>> {
        let own = item_at(self.text, head.start as usize);
        let alone = tightest(head, others, places, &own, None);
        if alone.is_some() {
            return alone;
        }
        if let Some(label) = label_of(self.text, &own)
            && let Some(spans) = tightest(head, others, places, &own, Some(&label))
        {
            return Some(spans);
        }
        if !self.text.gap(own.end).is(Gap::COLON) {
            return None;
        }
        // The head is in the label.
        let mut item = own.clone();
        let reach = (head.start + REACH) as usize;
        while item.end < end.min(reach) {
            item = item_at(self.text, item.end);
            if let Some(spans) = tightest(head, others, places, &item, Some(&own)) {
                return Some(spans);
            }
            if self.text.gap(item.end).is(Gap::COLON) {
                break;
            }
        }
        None
    }

    fn weigh(&self, spans: &[Span], wanted: Wanted) -> Sighting {
        let head = spans.first().copied().unwrap_or(Span { start: 0, end: 0 });
        let sentence = self.text.sentence_of.get(head.start as usize).map_or(0, |number| *number as usize);
        let fits = match wanted {
            Wanted::Point(Polarity::Any) => true,
            Wanted::Point(Polarity::Affirm) => affirms(self.text, self.opinions, spans, false),
            Wanted::Point(Polarity::Deny) => {
                !affirms(self.text, self.opinions, spans, true) || holds_denial(self.text, spans)
            }
            Wanted::Contradiction => affirms(self.text, self.opinions, spans, false) && none_denied(self.text, spans),
        };
        let sentence = self.text.sentence(sentence);
        let in_list = sentence.list && !stands_alone(self.text, head.start as usize);
        let (credit, finding) = match (fits, in_list) {
            (false, _) => (Credit::None, Finding::ArguedAgainst),
            (true, true) => (Credit::Half, Finding::InList),
            (true, false) => (Credit::Full, Finding::Made),
        };
        let from = spans.iter().map(|span| span.start).min().unwrap_or(0);
        let to = spans.iter().map(|span| span.end).max().unwrap_or(0);
        Sighting { credit, finding, from, to: to.max(from) }
    }
}

/// The tightest choice of one place for each group of `others` around `head`, each inside `part`, tokens from, up to,
/// or inside its `label`.
fn tightest(
    head: Span,
    others: &[GroupId],
    places: &Places,
    part: &Range<usize>,
    label: Option<&Range<usize>>,
) -> Option<Vec<Span>> {
    let lies_in = |span: &Span, part: &Range<usize>| part.start <= span.start as usize && span.end as usize <= part.end;
    let inside = |span: &&Span| lies_in(span, part) || label.is_some_and(|label| lies_in(span, label));
    // For each group the last place that starts no later than the head, and the first one after it.
    let mut near: Vec<[Option<Span>; 2]> = Vec::with_capacity(others.len());
    for group in others {
        let spans = places.known_group(*group);
        let split = spans.partition_point(|span| span.start <= head.start);
        let (before, after) = spans.split_at(split);
        let left = before.iter().rev().take_while(|span| span.start + REACH >= head.start).find(inside);
        let right = after.iter().take_while(|span| span.start < head.start + REACH).find(inside);
        near.push([left.copied(), right.copied()]);
    }
    let mut best: Option<(u32, Vec<Span>)> = None;
    let lefts = near.iter().filter_map(|pair| pair[0].map(|left| left.start)).chain([head.start]);
    for bound in lefts {
        let mut chosen = vec![head];
        for [left, right] in &near {
            match (left.filter(|left| left.start >= bound), right) {
                (Some(left), _) => chosen.push(left),
                (None, Some(right)) => chosen.push(*right),
                (None, None) => break,
            }
        }
        if chosen.len() != others.len() + 1 {
            continue;
        }
        let to = chosen.iter().map(|span| span.end).max().unwrap_or(head.end);
        let from = chosen.iter().map(|span| span.start).min().unwrap_or(head.start);
        let width = to - from;
        if width <= REACH && best.as_ref().is_none_or(|(narrowest, _)| width < *narrowest) {
            best = Some((width, chosen));
        }
    }
    best.map(|(_, chosen)| chosen)
}
