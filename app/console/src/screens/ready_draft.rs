//! What the team says before women are asked, as it is typed and picked; and the readiness it makes.

use leptos::prelude::*;
use waymark_talk::{Approvals, Confirmed, Happens, Readiness, SaidIn};
use waymark_words::Locale;

/// Codes of the choices, stable in tests.
pub const YES: &str = "yes";
pub const NO: &str = "no";
pub const HAVE: &str = "have";
pub const NONE_NEEDED: &str = "none-needed";
pub const NOT_YET: &str = "not-yet";

/// One signal a field.
#[derive(Clone, Copy)]
pub struct Draft {
    pub emergency: RwSignal<String>,
    pub displaced: RwSignal<String>,
    pub responder: RwSignal<String>,
    pub supervisor: RwSignal<String>,
    pub place: RwSignal<bool>,
    pub women_only: RwSignal<bool>,
    pub approvals: RwSignal<String>,
    duty: [RwSignal<String>; Locale::ALL.len()],
}

impl Draft {
    /// What was kept so far.
    pub fn of(kept: &Readiness) -> Self {
        let code = |code: &str| RwSignal::new(code.to_owned());
        let tick = |confirmed| RwSignal::new(confirmed == Confirmed::Yes);
        Self {
            emergency: code(happens_code(kept.emergency)),
            displaced: code(happens_code(kept.displaced)),
            responder: code(&kept.responder),
            supervisor: code(&kept.supervisor),
            place: tick(kept.place),
            women_only: tick(kept.women_only),
            approvals: code(match kept.approvals {
                Approvals::NotYet => NOT_YET,
                Approvals::There => HAVE,
                Approvals::NoneNeeded => NONE_NEEDED,
            }),
            duty: core::array::from_fn(|at| {
                let language = Locale::ALL.get(at);
                code(language.map_or("", |one| kept.duty_in(one.tag())))
            }),
        }
    }

    /// The sentence about the duty to report, in this language.
    pub fn duty(self, language: Locale) -> RwSignal<String> {
        let [first, ..] = self.duty;
        let mut all = Locale::ALL.iter().zip(self.duty);
        let found = all.find(|(one, _)| **one == language);
        found.map_or(first, |(_, line)| line)
    }

    /// Whether its page is still there.
    pub fn is_here(self) -> bool {
        self.responder.try_get_untracked().is_some()
    }

    /// The readiness these fields make.
    pub fn readiness(self) -> Readiness {
        let said = |line: RwSignal<String>| line.get_untracked().trim().to_owned();
        let confirmed = |tick: RwSignal<bool>| match tick.get_untracked() {
            true => Confirmed::Yes,
            false => Confirmed::NotYet,
        };
        let duty = Locale::ALL.iter().zip(self.duty);
        Readiness {
            emergency: happens(&said(self.emergency)),
            displaced: happens(&said(self.displaced)),
            responder: said(self.responder),
            supervisor: said(self.supervisor),
            place: confirmed(self.place),
            women_only: confirmed(self.women_only),
            approvals: match said(self.approvals).as_str() {
                HAVE => Approvals::There,
                NONE_NEEDED => Approvals::NoneNeeded,
                _ => Approvals::NotYet,
            },
            duty: duty
                .map(|(language, line)| SaidIn {
                    language: language.tag().to_owned(),
                    text: said(line),
                })
                .collect(),
        }
    }
}

fn happens(code: &str) -> Happens {
    match code {
        YES => Happens::Yes,
        NO => Happens::No,
        _ => Happens::NotSaid,
    }
}

fn happens_code(happens: Happens) -> &'static str {
    match happens {
        Happens::NotSaid => "",
        Happens::No => NO,
        Happens::Yes => YES,
    }
}
