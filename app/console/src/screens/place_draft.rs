//! The fields of team, place and contacts, as they are typed; and the settings they make.

use leptos::prelude::*;
use waymark_talk::{ContactKind, ContactTested, Settings, SupportContact, Team};

/// Codes of the choices, stable in tests.
pub const TRAINED: &str = "trained";
pub const POLICE: &str = "police";
pub const STABLE: &str = "stable";
pub const CRISIS: &str = "crisis";

/// Stands for the area between the passphrase and the first time the place is kept: a workspace is never without one.
pub const NOT_NAMED: &str = "?";

/// Whether the place was ever kept.
pub fn is_named(settings: &Settings) -> bool {
    !settings.area.is_empty() && settings.area != NOT_NAMED
}

/// One signal a field.
#[derive(Clone, Copy)]
pub struct Draft {
    pub team: RwSignal<String>,
    pub area: RwSignal<String>,
    pub name: RwSignal<String>,
    pub phone: RwSignal<String>,
    pub hours: RwSignal<String>,
    pub complaint: RwSignal<String>,
    pub kind: RwSignal<String>,
    pub tested: RwSignal<bool>,
    /// Asked at set-up; whoever has set up has said "stable".
    pub setting: RwSignal<String>,
}

impl Draft {
    /// What was kept so far.
    pub fn of(settings: &Settings) -> Self {
        let draft = Self::empty();
        if is_named(settings) {
            draft.area.set(settings.area.clone());
            draft.setting.set(STABLE.to_owned());
        }
        if let Team::Named(name) = &settings.team {
            draft.team.set(name.clone());
        }
        if let SupportContact::Card {
            name,
            phone,
            hours,
            complaint,
            kind,
            tested,
        } = &settings.support
        {
            draft.name.set(name.clone());
            draft.phone.set(phone.clone());
            draft.hours.set(hours.clone());
            draft.complaint.set(complaint.clone());
            draft.tested.set(*tested == ContactTested::ConfirmedTwice);
            draft.kind.set(match kind {
                ContactKind::TrainedResponder => TRAINED.to_owned(),
                ContactKind::PoliceOnly => POLICE.to_owned(),
            });
        }
        draft
    }

    fn empty() -> Self {
        let line = || RwSignal::new(String::new());
        Self {
            team: line(),
            area: line(),
            name: line(),
            phone: line(),
            hours: line(),
            complaint: line(),
            kind: line(),
            tested: RwSignal::new(false),
            setting: line(),
        }
    }

    /// Whether it can be left: an area, and a setting this is made for.
    pub fn enough(self) -> bool {
        !self.area.get().trim().is_empty() && self.setting.get() == STABLE
    }

    /// Whether a contact was begun and something of it is still missing.
    pub fn contact_is_half(self) -> bool {
        let parts = [self.name, self.phone, self.hours, self.kind];
        let filled = |part: &RwSignal<String>| !part.get().trim().is_empty();
        parts.iter().any(filled) && !parts.iter().all(filled)
    }

    /// The settings these fields make. A kind that was not chosen counts as the weaker one, so the survey stays shut.
    pub fn settings(self) -> Settings {
        let said = |field: RwSignal<String>| field.get_untracked().trim().to_owned();
        let team = said(self.team);
        let area = said(self.area);
        Settings {
            area: match area.is_empty() {
                true => NOT_NAMED.to_owned(),
                false => area,
            },
            team: match team.is_empty() {
                true => Team::Unnamed,
                false => Team::Named(team),
            },
            support: self.support(said),
        }
    }

    fn support(self, said: impl Fn(RwSignal<String>) -> String) -> SupportContact {
        let lines = [self.name, self.phone, self.hours, self.complaint];
        if lines.iter().all(|line| said(*line).is_empty()) {
            return SupportContact::NoneYet;
        }
        SupportContact::Card {
            name: said(self.name),
            phone: said(self.phone),
            hours: said(self.hours),
            complaint: said(self.complaint),
            kind: match said(self.kind).as_str() {
                TRAINED => ContactKind::TrainedResponder,
                _ => ContactKind::PoliceOnly,
            },
            tested: match self.tested.get_untracked() {
                true => ContactTested::ConfirmedTwice,
                false => ContactTested::NotYet,
            },
        }
    }
}
