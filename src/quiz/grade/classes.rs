//! What kind of word a word is, as far as segmenting, negation and the guards need to know.
//!
//! The lists are part of the algorithm: changing one changes grades.

use std::collections::HashMap;
use std::hash::{BuildHasher, BuildHasherDefault, Hasher, RandomState};
use std::ops::BitOr;
use std::sync::LazyLock;

/// A set of kinds a word belongs to.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub(super) struct Class(u32);

impl Class {
    /// Carries grammar rather than content.
    pub(super) const FUNCTION: Self = Self(1);
    pub(super) const ARTICLE: Self = Self(1 << 1);
    /// Turns a claim round.
    pub(super) const NEGATOR: Self = Self(1 << 2);
    /// A verb that turns its complement round: to avoid something.
    pub(super) const NEGATIVE_VERB: Self = Self(1 << 3);
    /// A verb that says that something must not be; counts for points that deny.
    pub(super) const DENYING_VERB: Self = Self(1 << 4);
    /// Forms of be, do, have, and the modals.
    pub(super) const AUXILIARY: Self = Self(1 << 5);
    pub(super) const MODAL: Self = Self(1 << 6);
    pub(super) const BE: Self = Self(1 << 7);
    /// Can be the subject of a clause on its own.
    pub(super) const PRONOUN: Self = Self(1 << 8);
    /// Refers to something said before.
    pub(super) const ANAPHOR: Self = Self(1 << 9);
    pub(super) const CONTRAST: Self = Self(1 << 10);
    /// Opens a clause of its own.
    pub(super) const CLAUSE_START: Self = Self(1 << 11);
    /// Ends what a negation before it reaches: reasons, conditions, consequences.
    pub(super) const BARRIER: Self = Self(1 << 12);
    /// Opens a condition.
    pub(super) const CONDITION: Self = Self(1 << 13);
    /// A verb in the form of a command.
    pub(super) const COMMAND: Self = Self(1 << 14);
    pub(super) const AND: Self = Self(1 << 15);
    pub(super) const OR: Self = Self(1 << 16);
    /// Makes "not …" mean "not … alone".
    pub(super) const ONLY: Self = Self(1 << 17);
    /// Somebody who means harm, or anybody at all.
    pub(super) const INTRUDER: Self = Self(1 << 18);
    /// What a thing is when it is not worth doing.
    pub(super) const WORTHLESS: Self = Self(1 << 19);
    /// Something is given up.
    pub(super) const GIVE_UP: Self = Self(1 << 20);
    /// Carries grammar in German, French, Spanish, Portuguese, Italian, Dutch or Polish, and is no English word.
    pub(super) const FOREIGN: Self = Self(1 << 22);
    /// May be part of a verdict, or open a clause that gives something up.
    pub(super) const CUE: Self = Self(1 << 23);
    /// An adverb that says how much or how often; may stand anywhere.
    pub(super) const ADVERB: Self = Self(1 << 21);

    pub(super) const fn is(self, other: Self) -> bool {
        self.0 & other.0 != 0
    }
}

impl BitOr for Class {
    type Output = Self;

    fn bitor(self, other: Self) -> Self {
        Self(self.0 | other.0)
    }
}

/// The kinds of `word`, given in lower case.
pub(super) fn class_of(word: &str) -> Class {
    CLASSES.get(word).copied().unwrap_or_default()
}

const LISTS: &[(Class, &str)] = &[
    // Without their accents.
    (
        Class::FOREIGN,
        "der das und ist nicht ein eine einen mit fur auf dem den des von zu wird werden sich auch oder kann konnen \
         sollte le la les et est une dans que qui pas pour sur avec du ne sont ou el los las una y es en por con para \
         del se um uma os nao com da dos il gli che di non per sono della het een van zijn niet voor op te nie jest \
         oraz przez na sie lo al como",
    ),
    (
        Class::CUE,
        "not never no nope nah waste bad of does do adds brings more security snake too terrible horrible awful stupid \
         silly dumb crazy poor bring add achieve achieves change changes solve solves prevents protects improves can \
         the skipped ignored omitted dropped scrapped abandoned avoided disabled forbidden prohibited banned disallowed \
         wrong false untrue incorrect mistaken nonsense bogus unacceptable dangerous reckless negligent irresponsible \
         risky unsafe insecure inexcusable myth joke scam fad gimmick hoax farce placebo distraction nuisance out leave \
         luxury something then later afterwards eventually until so",
    ),
    (Class::ARTICLE, "a an the"),
    (
        Class::FUNCTION,
        "a an the i me my we us our you your he him his she her it its they them their this that these those who \
         whom whose which what where when why how there here and or nor but if then else so as than because since \
         unless until while whereas although though however instead otherwise both either neither of in on at by \
         for with without within from into onto to up down out over under about after before between through \
         during against across per via toward towards upon off is are was were be been being am do does did doing \
         done have has had having can could will would shall should may might must ought need not no never any some \
         each every all most more much many few such only just also too very even still yet again ever own same \
         other another one ones let lets etc like rather quite already always often sometimes usually",
    ),
    (
        Class::NEGATOR,
        "not never no nor without hardly rarely neither nobody nothing none nowhere seldom scarcely barely",
    ),
    (
        Class::NEGATIVE_VERB,
        "avoid avoids avoiding skip skips skipping ignore ignores ignoring forget forgets forgetting omit omits \
         omitting disable disables disabling bypass bypasses bypassing refuse refuses refusing fail fails failing \
         lack lacks lacking stop stops stopping forbid forbids forbidding neglect neglects neglecting abandon \
         abandons abandoning scrap scrapping ditch ditching stopped quit oppose opposes opposing",
    ),
    (
        Class::DENYING_VERB,
        "prohibit prohibits prohibiting prohibited ban bans banning banned disallow disallows disallowing disallowed \
         prevent prevents preventing prevented reject rejects rejecting rejected deny denies denying denied block \
         blocks blocking blocked avoided forbidden stopped exclude excludes excluding excluded remove removes \
         removing removed strip strips stripping stripped cease ceases ceasing untrusted",
    ),
    (
        Class::BE,
        "is are was were be been being am s re seems seem looks look remains remain feels becomes become sounds",
    ),
    (
        Class::AUXILIARY,
        "is are was were be been being am do does did have has had can could will would shall should may might must \
         ought needs",
    ),
    (Class::MODAL, "can could will would shall should may might must ought"),
    (
        Class::PRONOUN,
        "i we you they it he she this that these those one someone somebody anyone anybody everyone everybody there",
    ),
    (Class::ANAPHOR, "it they this these that those them such its their both"),
    (Class::CONTRAST, "but however though although whereas while instead otherwise yet nevertheless nonetheless still"),
    (Class::CLAUSE_START, "but however whereas while although though instead otherwise because since unless"),
    (
        Class::BARRIER,
        "but however though although whereas while instead otherwise yet nevertheless nonetheless because so if since \
         unless until when whenever hence therefore thus where before except besides",
    ),
    (Class::CONDITION, "if when whenever where once suppose assuming"),
    (Class::AND, "and"),
    (Class::OR, "or nor"),
    (
        Class::ONLY,
        "only just merely necessarily alone solely simply exclusively entirely purely enough sufficient sufficiently \
         fully completely always perfect perfectly",
    ),
    (
        Class::INTRUDER,
        "attacker attackers adversary adversaries anyone anybody someone somebody hacker hackers thief thieves intruder \
         intruders abuser abusers competitor competitors bot bots malicious insider insiders criminal criminals \
         everyone everybody",
    ),
    (
        Class::WORTHLESS,
        "unnecessary pointless useless overrated overkill needless worthless meaningless futile superfluous nonsense \
         irrelevant silly stupid unhelpful ineffective counterproductive theatre theater rubbish overhyped wasteful \
         unimportant dispensable unneeded absurd foolish ridiculous harmful impractical unrealistic unworkable \
         optional",
    ),
    (
        Class::GIVE_UP,
        "drop drops dropped dropping remove removes removed removing skip skips skipped skipping disable disables \
         disabled abandon abandons abandoned scrap scraps scrapped ditch ditches ditched omit omits omitted discard \
         discarded forget ignore ignores ignored revert reverts reverted undo cancel cancelled canceled avoid avoids \
         postpone postponed stop stopped",
    ),
    (
        Class::ADVERB,
        "also always ever just really actually simply only even still then please first finally next too very so quite \
         often usually typically probably perhaps maybe clearly ideally generally especially particularly largely \
         mostly rather completely totally utterly entirely absolutely frankly honestly basically pretty fairly almost \
         nearly simply now later afterwards eventually automatically regularly all both somewhat",
    ),
    (
        Class::COMMAND,
        "accept add adjust alert allow allowlist analyse analyze anonymise anonymize apply approve ask assess assign \
         assume attach audit authenticate authorise authorize automate avoid back backup block bound break build calculate cap capture \
         change check choose classify clean collect combine compare compute configure confirm connect consider \
         contain convert copy count create cut decide decline decrypt delete deny deploy describe design detect \
         determine disable discard disclose do document drop educate eliminate enable encourage encrypt enforce ensure \
         escalate establish evaluate examine exclude explain expose fail fetch filter find fix flag fold follow force gather \
         generate get give grant harden hash have help hide hire hold identify ignore implement include increase inform \
         inject inspect install invalidate inventory investigate isolate issue keep label learn limit list listen load \
         lock log look maintain make manage map mark mask measure merge minimise minimize mitigate monitor move narrow \
         notify offer open override patch pause perform pick pin place plan prefer prepare preserve prevent prioritise \
         prioritize prohibit prompt protect prove provide publish pull push put quarantine raise rate read rebuild \
         record recover redact reduce refuse reject release rely remove rename replace report reproduce request require \
         reset resist respond restore restrict retain retrain return review revoke roll rotate round run sample \
         sandbox sanitise sanitize save scan schedule scope screen scrub search seal secure segment select send separate \
         serve set share show shorten sign simulate skip sort specify split stage start stop store stream strip \
         substitute suspend switch take tag teach tell test throttle time tokenise tokenize trace track train treat \
         trigger trust try tune turn understand update upgrade use validate verify version wait warn watch watermark \
         whitelist wipe withdraw work wrap write",
    ),
];

static CLASSES: LazyLock<Map<&'static str, Class>> = LazyLock::new(|| {
    let mut classes: Map<&'static str, Class> = Map::default();
    for (class, list) in LISTS {
        for word in list.split_whitespace() {
            let known = classes.entry(word).or_default();
            *known = *known | *class;
        }
    }
    classes
});

/// A map for short strings. Its keys come from rubrics and from the lists here, never from answers, so
/// collisions cannot be provoked. For keys from answers there is [`Salt`].
pub(super) type Map<K, V> = HashMap<K, V, BuildHasherDefault<Fnv>>;
pub(super) type Set<K> = std::collections::HashSet<K, BuildHasherDefault<Fnv>>;

/// Fowler, Noll and Vo's hash, 1a.
pub(super) struct Fnv(u64);

/// Makes hashers that differ from one process to the next, for keys that come from answers. Whoever is to provoke
/// collisions would have to know the salt; the order of keys never shows.
#[derive(Debug, Clone, Copy, Default)]
pub(super) struct Salt;

impl BuildHasher for Salt {
    type Hasher = Fnv;

    fn build_hasher(&self) -> Fnv {
        static SALT: LazyLock<u64> = LazyLock::new(|| RandomState::new().hash_one(0));
        Fnv(*SALT)
    }
}

impl Default for Fnv {
    fn default() -> Self {
        Self(0xcbf2_9ce4_8422_2325)
    }
}

impl Hasher for Fnv {
    fn finish(&self) -> u64 {
        self.0
    }

    fn write(&mut self, bytes: &[u8]) {
        for byte in bytes {
            self.0 = (self.0 ^ u64::from(*byte)).wrapping_mul(0x0100_0000_01b3);
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_word_can_be_of_several_kinds() {
        let never = class_of("never");
        assert!(never.is(Class::NEGATOR) && never.is(Class::FUNCTION));
        assert!(!class_of("encryption").is(Class::FUNCTION));
    }
}
