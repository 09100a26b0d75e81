//! Negations that argue for a measure: "without limits an attacker can …", "if we do not check, anyone could …".

use super::classes::Class;
use super::negation::{Negation, Negator};
use super::token::Gap;

impl Negation<'_> {
    /// "Not limiting requests is reckless" and "no limits means trouble", but not "do not limit" and "no need to limit".
    fn may_open_premise(&self, negator: Negator) -> bool {
        let next = self.text.word(negator.at + 1);
        match self.text.word(negator.at) {
            "not" => next.ends_with("ing"),
            "no" => !matches!(
                next,
                "need" | "point" | "reason" | "sense" | "use" | "benefit" | "value" | "purpose" | "good"
            ),
            _ => true,
        }
    }

    /// Whether the negator is part of the reason for the measure, not against it:
    /// "without limits an attacker can …", "if we do not check, anyone could …".
    #[expect(clippy::too_many_lines, reason = "the ways of giving a reason, side by side")]
    pub(super) fn is_premise(&self, negator: Negator, target: usize) -> bool {
        let text = self.text;
        let (start, end) = (self.sentence_start(negator.at), self.sentence_end(negator.at));
        let opening = self.clause_start(negator.at);
        let benign = |from: usize, to: usize| {
            (from..to).any(|at| {
                text.class(at).is(Class::WORTHLESS)
                    || matches!(
                        text.word(at),
                        "fine"
                            | "ok"
                            | "okay"
                            | "nothing"
                            | "safe"
                            | "unaffected"
                            | "anyway"
                            | "faster"
                            | "better"
                            | "cheaper"
                            | "easier"
                            | "happier"
                            | "simpler"
                            | "happy"
                    )
                    || text.reads(at, &["no", "problem"])
                    || text.reads(at, &["no", "harm"])
                    || text.reads(at, &["no", "need"])
            })
        };
        // "Images that are not signed are rejected" asks for signed ones.
        let relative = (start.max(negator.at.saturating_sub(3))..negator.at)
            .any(|at| matches!(text.word(at), "that" | "which" | "who" | "whose"));
        let kept_out = |at: usize| {
            text.class(at).is(Class::DENYING_VERB) && text.class(at.wrapping_sub(1)).is(Class::BE)
                || matches!(text.word(at), "refused" | "refuses" | "rejects" | "blocks" | "denies" | "fails" | "stops")
        };
        let goes_wrong = |at: usize| matches!(text.word(at), "will" | "would" | "can" | "could" | "never" | "cannot");
        if relative && (target + 1..end).any(|at| kept_out(at) || goes_wrong(at)) && !benign(target + 1, end) {
            return true;
        }
        // "Nothing checked whether it was signed" tells what went wrong.
        let told = matches!(text.word(negator.at), "nothing" | "nobody") && negator.at + 1 == target
            || text.reads(negator.at, &["no", "1"]) && negator.at + 2 == target;
        let whether = (target + 1..end.min(target + 4))
            .any(|at| matches!(text.word(at), "whether" | "if" | "what" | "who" | "which" | "where"));
        if told && text.word(target).ends_with("ed") && whether && !benign(target + 1, end) {
            return true;
        }
        let condition = (opening..negator.at).rev().find(|at| text.class(*at).is(Class::CONDITION));
        let bare = matches!(
            text.word(negator.at),
            "without"
                | "lacking"
                | "skipping"
                | "ignoring"
                | "omitting"
                | "forgetting"
                | "failing"
                | "not"
                | "lack"
                | "no"
                | "unlimited"
                | "limitless"
                | "unrestricted"
        ) && self.may_open_premise(negator)
            && negator.at <= opening + 1
            && (opening == start
                || text.gap(opening).is(Gap::CLAUSE)
                || text.class(opening).is(Class::CONTRAST | Class::BARRIER));
        let brings = |at: usize| {
            matches!(
                text.word(at),
                "lets"
                    | "allows"
                    | "leads"
                    | "means"
                    | "exposes"
                    | "risks"
                    | "invites"
                    | "leaves"
                    | "gives"
                    | "opens"
                    | "enables"
                    | "causes"
                    | "makes"
                    | "turns"
                    | "reckless"
                    | "negligent"
                    | "dangerous"
                    | "irresponsible"
                    | "risky"
                    | "unacceptable"
                    | "inexcusable"
            ) || text.class(at).is(Class::INTRUDER)
        };
        // "No limits means trouble" argues for limits, "no limits are needed" does not.
        let harms = |at: usize| {
            brings(at)
                || !matches!(text.word(negator.at), "no" | "not")
                    && (text.class(at).is(Class::AUXILIARY) || text.word(at) == "never")
                || condition.is_some() && text.class(at).is(Class::AUXILIARY)
        };
        if condition.is_some() || bare {
            // What follows from it, in the same sentence.
            let comma = (target + 1..end).find(|at| text.gap(*at).is(Gap::CLAUSE) || text.word(*at) == "then");
            let commanded = comma.is_some_and(|at| {
                let verb = if text.word(at) == "then" || text.class(at).is(Class::ADVERB) { at + 1 } else { at };
                text.class(verb).is(Class::COMMAND) && !harms(verb + 1)
            });
            let consequence = (target + 1..end).any(harms);
            if consequence && !commanded && !benign(target + 1, end) {
                return true;
            }
        }
        // The other way round: "anyone can copy it if there is no limit", "attackers get in without MFA".
        let trailing = condition.or((text.word(negator.at) == "without").then_some(negator.at));
        if let Some(turn) = trailing.filter(|turn| *turn > start + 2) {
            let intruder = (start..turn).any(|at| text.class(at).is(Class::INTRUDER));
            let modal =
                (start..turn).any(|at| matches!(text.word(at), "can" | "could" | "may" | "might" | "would" | "will"));
            let denied = (start..turn).any(|at| text.class(at).is(Class::NEGATOR));
            if text.word(turn) == "without" {
                return intruder && modal && !denied || (start..turn).any(|at| text.class(at).is(Class::WORTHLESS));
            }
            return (intruder || modal) && !denied && !benign(start, turn);
        }
        false
    }
}
