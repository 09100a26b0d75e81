//! One spelling for words that are written several ways, and the stem that inflections share.

use std::borrow::Cow;
use std::cell::RefCell;
use std::collections::HashMap;
use std::sync::LazyLock;

use rust_stemmers::{Algorithm, Stemmer};

use super::classes::{Map, Salt};

/// The American spelling, the base form of an irregular verb or noun, digits for small numbers.
/// Both patterns and answers go through here, so a change that is not good English does no harm.
pub(super) fn plain_spelling(word: &str) -> Cow<'_, str> {
    if !word.is_ascii() || word.len() < 2 {
        return Cow::Borrowed(word);
    }
    if let Some(plain) = IRREGULAR.get(word) {
        return Cow::Borrowed(plain);
    }
    if let Some(version) =
        word.strip_prefix('v').filter(|rest| rest.contains('.') && rest.starts_with(|c: char| c.is_ascii_digit()))
    {
        return Cow::Borrowed(version);
    }
    if word.len() < 6 {
        return Cow::Borrowed(word);
    }
    let bytes = word.as_bytes();
    let family = BRITISH_STARTS.iter().any(|(start, _)| start.as_bytes()[..2] == bytes[..2]);
    for (british, american) in BRITISH_STARTS.iter().filter(|_| family) {
        // Enroll and fulfill are American already.
        if let Some(rest) = word.strip_prefix(british)
            && !word.starts_with(american)
        {
            return Cow::Owned(format!("{american}{rest}"));
        }
    }
    let ending = bytes.windows(2).skip(3).any(|pair| pair == b"is" || pair == b"ys");
    for (british, american) in BRITISH_ENDS.iter().filter(|_| ending) {
        if let Some(rest) = word.strip_suffix(british)
            && rest.len() >= 4
            && !matches!(word, "precise" | "concise" | "otherwise" | "likewise" | "paradise" | "expertise" | "analyses")
        {
            return Cow::Owned(format!("{rest}{american}"));
        }
    }
    Cow::Borrowed(word)
}

const BRITISH_STARTS: &[(&str, &str)] = &[
    ("behaviour", "behavior"),
    ("colour", "color"),
    ("favour", "favor"),
    ("honour", "honor"),
    ("labour", "labor"),
    ("neighbour", "neighbor"),
    ("endeavour", "endeavor"),
    ("defence", "defense"),
    ("offence", "offense"),
    ("licence", "license"),
    ("catalogue", "catalog"),
    ("programme", "program"),
    ("centre", "center"),
    ("artefact", "artifact"),
    ("judgement", "judgment"),
    ("modell", "model"),
    ("labell", "label"),
    ("travell", "travel"),
    ("cancell", "cancel"),
    ("signall", "signal"),
    ("channell", "channel"),
    ("tunnell", "tunnel"),
    ("levell", "level"),
    ("enrol", "enroll"),
    ("fulfil", "fulfill"),
    ("grey", "gray"),
    ("practise", "practice"),
    ("practising", "practicing"),
    ("sceptic", "skeptic"),
    ("cheque", "check"),
    ("metre", "meter"),
    ("fibre", "fiber"),
    ("storey", "story"),
];

const BRITISH_ENDS: &[(&str, &str)] = &[
    ("isation", "ization"),
    ("isations", "izations"),
    ("ise", "ize"),
    ("ises", "izes"),
    ("ised", "ized"),
    ("ising", "izing"),
    ("iser", "izer"),
    ("isers", "izers"),
    ("yse", "yze"),
    ("yses", "yzes"),
    ("ysed", "yzed"),
    ("ysing", "yzing"),
];

/// What `word`, in plain spelling, has in common with its inflections.
pub(super) fn stem(word: &str) -> Cow<'_, str> {
    thread_local! {
        static ENGLISH: Stemmer = Stemmer::create(Algorithm::English);
        /// Words stemmed before: the same few thousand come again and again.
        static STEMMED: RefCell<HashMap<Box<str>, Box<str>, Salt>> = const { RefCell::new(HashMap::with_hasher(Salt)) };
    }
    if word.len() <= 3 || !word.bytes().all(|byte| byte.is_ascii_lowercase()) {
        return Cow::Borrowed(word);
    }
    for (start, stem) in DISTINCT {
        if word.as_bytes().first() == start.as_bytes().first() && word.starts_with(start) {
            return Cow::Borrowed(stem);
        }
    }
    STEMMED.with_borrow_mut(|stemmed| {
        if let Some(stem) = stemmed.get(word) {
            return if **stem == *word { Cow::Borrowed(word) } else { Cow::Owned(stem.to_string()) };
        }
        let stem = ENGLISH.with(|english| english.stem(word));
        if stemmed.len() >= MOST_STEMMED {
            stemmed.clear();
        }
        if word.len() <= LONGEST_STEMMED {
            stemmed.insert(word.into(), (*stem).into());
        }
        stem
    })
}

/// So many words are remembered with their stems, in half a megabyte, and none longer than this.
const MOST_STEMMED: usize = 8192;
const LONGEST_STEMMED: usize = 24;

/// Words that the stemmer would throw together although they mean different things, by their beginnings;
/// and a few that it would keep apart although they mean the same.
const DISTINCT: &[(&str, &str)] = &[
    ("integrity", "integrity"),
    ("importan", "important"),
    ("several", "several"),
    ("severity", "severe"),
    ("severe", "severe"),
    ("experience", "experience"),
    ("experiment", "experiment"),
    ("positive", "positive"),
    ("container", "container"),
    ("objective", "objective"),
    ("executive", "executive"),
    ("authority", "authority"),
    ("authoriz", "authorize"),
    ("generic", "generic"),
    ("generaliz", "generalize"),
    ("generat", "generate"),
    ("operator", "operator"),
    ("organ", "organize"),
    ("relativ", "relative"),
    ("universit", "university"),
    ("numer", "numeric"),
    ("detector", "detect"),
    ("inspector", "inspect"),
    ("protector", "protect"),
    ("predictor", "predict"),
    ("collector", "collect"),
    ("analys", "analyze"),
    ("analyz", "analyze"),
    ("analyt", "analyze"),
    ("memori", "memorize"),
    // Of examples, not of people.
    ("adversaria", "adversarial"),
    ("adversar", "adversary"),
    ("identit", "identity"),
    ("canned", "canned"),
    ("yearly", "yearly"),
    ("inheritance", "inherit"),
    ("proof", "prove"),
    ("maintenance", "maintain"),
    ("retention", "retain"),
    ("deletion", "delete"),
    ("explanation", "explain"),
    ("explainab", "explain"),
    ("revocation", "revoke"),
    ("classif", "classify"),
    ("verif", "verify"),
    ("modif", "modify"),
    ("identif", "identify"),
    ("notif", "notify"),
    ("certif", "certify"),
    ("simplif", "simplify"),
    ("quantif", "quantify"),
    ("specif", "specify"),
    ("justif", "justify"),
    ("qualif", "qualify"),
];

static IRREGULAR: LazyLock<Map<&'static str, &'static str>> = LazyLock::new(|| {
    const FORMS: &str = "\
        choose chose chosen|send sent|build built|make made|give gave given|take took taken|know knew known|show shown|\
        hold held|find found|get got gotten|tell told|say said|go went gone goes|run ran|break broke broken|\
        steal stole stolen|buy bought|bring brought|catch caught|teach taught|think thought|lose lost|mean meant|\
        meet met|pay paid|sell sold|stand stood|understand understood|write wrote written|draw drew drawn|\
        drive drove driven|fall fell fallen|grow grew grown|hide hid hidden|lead led|rise rose risen|see saw seen|\
        shrink shrank shrunk|speak spoke spoken|spend spent|throw threw thrown|freeze froze frozen|\
        forget forgot forgotten|keep kept|leave left|feel felt|begin began begun|come came|become became|\
        overwrite overwrote overwritten|rewrite rewrote rewritten|withdraw withdrew withdrawn|undo undid undone|\
        child children|index indices indexes|vertex vertices|matrix matrices|criterion criteria|man men|woman women|\
        person persons|half halves|self selves|analysis analyses|hypothesis hypotheses|axis axes|schema schemata|\
        0 zero|1 one|2 two|3 three|4 four|5 five|6 six|7 seven|8 eight|9 nine|10 ten|12 twelve|100 hundred";
    let mut forms = Map::default();
    for family in FORMS.split('|') {
        let mut words = family.split_whitespace();
        if let Some(base) = words.next() {
            forms.extend(words.map(|word| (word, base)));
        }
    }
    forms
});

#[cfg(test)]
mod tests {
    use super::*;

    fn same(one: &str, other: &str) -> bool {
        let key = |word: &str| stem(&plain_spelling(word)).into_owned();
        key(one) == key(other)
    }

    #[test]
    fn british_and_american_irregular_and_plural_are_one_word() {
        for (one, other) in [
            ("authorisation", "authorize"),
            ("authorised", "authorization"),
            ("behaviour", "behaviors"),
            ("labelling", "labels"),
            ("written", "writes"),
            ("analysis", "analysing"),
            ("indices", "index"),
            ("two", "2"),
            ("defence", "defenses"),
            ("encryption", "encrypted"),
        ] {
            assert!(same(one, other), "{one} {other}");
        }
    }

    #[test]
    fn words_that_only_look_related_stay_apart() {
        for (one, other) in [
            ("integrity", "integration"),
            ("important", "import"),
            ("several", "severity"),
            ("position", "positive"),
            ("container", "contain"),
            ("authority", "authorize"),
            ("aes", "des"),
            ("symmetric", "asymmetric"),
            ("adversarial", "adversary"),
            ("identity", "identical"),
            ("canned", "can"),
            ("yearly", "years"),
        ] {
            assert!(!same(one, other), "{one} {other}");
        }
    }
}
