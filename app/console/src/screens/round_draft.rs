//! The fields of a round that is being set up. They outlive a look at another screen, but not the lock.

use std::sync::Arc;

use leptos::prelude::*;
use waymark_plan::{FEWEST_RESIDENTS, WOMEN_FOR_A_BREAKDOWN};
use waymark_talk::{PlanSeen, RoundLength, SaidBreakdown, SaidResidents, SaidStanding, SaidTerms};
use waymark_words::{Locale, console as words, plan};

use crate::amount;
use crate::screens::round_told_fields::Told;
use crate::screens::round_which::COMMUNITY;

/// Codes of the choices, stable in tests.
pub const SHORT: &str = "short";
pub const FULL: &str = "full";
pub const PRACTICE: &str = "practice";
pub const LIVE: &str = "live";
pub const NO: &str = "no";
pub const AGE: &str = "age";
pub const SEX: &str = "sex";

/// What has to be put right: in a field, or (without a name) anywhere.
#[derive(Clone, Default, PartialEq, Eq)]
pub struct Fault {
    pub field: &'static str,
    pub text: String,
}

/// One signal a field.
#[derive(Clone, Copy)]
pub struct Draft {
    pub label: RwSignal<String>,
    /// The id of a form of the team's own; empty for the survey that comes with the tablet.
    pub form: RwSignal<String>,
    pub length: RwSignal<String>,
    /// Whether the round is to count.
    pub standing: RwSignal<String>,
    pub invitation: RwSignal<String>,
    /// The last day of the study; empty for none.
    pub end: RwSignal<String>,
    pub expected: RwSignal<String>,
    pub breakdown: RwSignal<String>,
    pub residents: RwSignal<String>,
    pub reason: RwSignal<String>,
    pub signed_by: RwSignal<String>,
    /// Codes of the kinds of help that one place alone offers.
    pub alone: RwSignal<Vec<String>>,
    /// Whether what need not be said is in sight.
    pub more: RwSignal<bool>,
    /// What is told back, by language.
    told: [Told; Locale::ALL.len()],
    pub fault: RwSignal<Fault>,
    /// The plan these fields made, when it was looked at.
    pub plan: RwSignal<Option<Arc<PlanSeen>>>,
}

impl Draft {
    pub fn empty() -> Self {
        let line = || RwSignal::new(String::new());
        Self {
            label: line(),
            form: line(),
            length: RwSignal::new(FULL.to_owned()),
            standing: RwSignal::new(PRACTICE.to_owned()),
            invitation: line(),
            end: line(),
            expected: line(),
            breakdown: RwSignal::new(NO.to_owned()),
            residents: line(),
            reason: line(),
            signed_by: line(),
            alone: RwSignal::new(Vec::new()),
            more: RwSignal::new(false),
            told: core::array::from_fn(|_| Told::empty()),
            fault: RwSignal::new(Fault::default()),
            plan: RwSignal::new(None),
        }
    }

    /// Forgets everything: after opening, and whenever the tablet locks.
    pub fn clear(self) {
        let told = self.told.into_iter().flat_map(Told::lines);
        for line in self.lines().into_iter().chain(told) {
            line.set(String::new());
        }
        self.length.set(FULL.to_owned());
        self.standing.set(PRACTICE.to_owned());
        self.breakdown.set(NO.to_owned());
        self.alone.set(Vec::new());
        self.more.set(false);
        self.fault.set(Fault::default());
        self.plan.set(None);
    }

    /// What is typed.
    fn lines(self) -> [RwSignal<String>; 8] {
        [
            self.label,
            self.form,
            self.invitation,
            self.end,
            self.expected,
            self.residents,
            self.reason,
            self.signed_by,
        ]
    }

    /// From the first change on, nothing is said to be wrong: it may be right by now.
    pub fn forgives(self) {
        Effect::new(move |before: Option<()>| {
            let told = self.told.into_iter().flat_map(Told::lines);
            for line in self.lines().into_iter().chain(told) {
                line.track();
            }
            self.breakdown.track();
            self.standing.track();
            if before.is_some() {
                self.fault.set(Fault::default());
            }
        });
    }

    /// Suggests how to invite, unless the team has words of its own.
    pub fn suggest(self, locale: Locale) {
        let own = self.invitation.get_untracked();
        let suggested = Locale::ALL
            .iter()
            .any(|one| words::round_invitation_draft(*one) == own);
        if own.is_empty() || suggested {
            let text = words::round_invitation_draft(locale).to_owned();
            self.invitation.set(text);
        }
    }

    /// What is wrong, for beside the button: of a field only that it is marked.
    pub fn wrong(self, locale: Locale) -> Signal<String> {
        Signal::derive(move || {
            let fault = self.fault.get();
            match fault.field {
                "" => fault.text,
                _ => plan::put_right(locale).to_owned(),
            }
        })
    }

    /// What is wrong in this field; empty for nothing.
    pub fn wrong_in(self, field: &'static str) -> Signal<String> {
        Signal::derive(move || {
            let fault = self.fault.get();
            match fault.field == field {
                true => fault.text,
                false => String::new(),
            }
        })
    }

    /// Whether the questions are the team's own.
    pub fn is_own(self) -> bool {
        self.form.with(|form| !form.is_empty())
    }

    /// Whether it is the talk with a community: there women and men can be told apart.
    pub fn is_of_a_community(self) -> bool {
        self.form.with(|form| form == COMMUNITY)
    }

    /// What is told back in this language.
    pub fn told_in(self, language: Locale) -> Told {
        let [first, ..] = self.told;
        let mut all = Locale::ALL.iter().zip(self.told);
        let found = all.find(|(one, _)| **one == language);
        found.map_or(first, |(_, told)| told)
    }

    /// Women expected, once a number is written.
    pub fn women(self) -> Option<u32> {
        amount::read(&self.expected.get())
    }

    pub fn enough_for_ages(self) -> bool {
        self.women()
            .is_some_and(|women| women >= WOMEN_FOR_A_BREAKDOWN)
    }

    pub fn few_residents(self) -> bool {
        amount::read(&self.residents.get()).is_some_and(|people| people < FEWEST_RESIDENTS)
    }

    pub fn length(self) -> RoundLength {
        // A form of the team's own has no short form.
        let own = untrack(|| self.is_own());
        match self.length.get_untracked().as_str() {
            SHORT if !own => RoundLength::Short,
            _ => RoundLength::Full,
        }
    }

    /// Whether it is to count; tracked.
    pub fn standing(self) -> SaidStanding {
        match self.standing.with(|standing| standing == LIVE) {
            true => SaidStanding::Live,
            false => SaidStanding::Practice,
        }
    }

    /// What was said; else the field with something that is no number.
    pub fn terms(self) -> Result<SaidTerms, &'static str> {
        let residents = match said(self.residents) {
            text if text.is_empty() => SaidResidents::NotSaid,
            text => SaidResidents::People {
                people: amount::read(&text).ok_or("residents")?,
                reason: said(self.reason),
                signed_by: said(self.signed_by),
            },
        };
        let expected = match said(self.expected) {
            text if text.is_empty() => 0,
            text => amount::read(&text).ok_or("expected")?,
        };
        // Chosen while more were expected or for another form, and out of sight since: the plan says that it is not there.
        let enough = expected >= WOMEN_FOR_A_BREAKDOWN;
        let of_a_community = untrack(|| self.is_of_a_community());
        Ok(SaidTerms {
            expected,
            residents,
            // A form of the team's own asks about no kinds of help that are known here.
            one_provider: match untrack(|| self.is_own()) {
                true => Vec::new(),
                false => self.alone.get_untracked(),
            },
            breakdown: match self.breakdown.get_untracked().as_str() {
                AGE if enough && !of_a_community => SaidBreakdown::Age,
                SEX if enough && of_a_community => SaidBreakdown::Sex,
                _ => SaidBreakdown::PracticeQuestionsOnly,
            },
            told: (Locale::ALL.iter().zip(self.told))
                .map(|(language, told)| told.told(*language))
                .collect(),
            standing: untrack(|| self.standing()),
        })
    }
}

/// A line as it was typed, without what stands around it.
pub fn said(line: RwSignal<String>) -> String {
    line.get_untracked().trim().to_owned()
}
