//! The fields of team, place and contacts, as they are typed; and the settings they make.

use leptos::prelude::*;
use waymark_talk::{ContactKind, ContactTested, Settings, SupportContact, Team, Today};

use waymark_shell::today;

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
    /// Called today.
    pub tested: RwSignal<bool>,
    /// What was kept of the last call, and the number that was called.
    last: RwSignal<(String, ContactTested)>,
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
            draft.last.set((phone.clone(), *tested));
            draft
                .tested
                .set(*tested == ContactTested::On(Today(today::today())));
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
            last: RwSignal::new((String::new(), ContactTested::NotYet)),
            setting: line(),
        }
    }

    /// Whether its page is still there.
    pub fn is_here(self) -> bool {
        self.area.try_get_untracked().is_some()
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
            tested: self.called(),
        }
    }

    /// When this number was called last. Another number was not called yet.
    fn called(self) -> ContactTested {
        let now = Today(today::today());
        let (number, last) = self.last.get_untracked();
        match (self.tested.get_untracked(), last) {
            (true, _) => ContactTested::On(now),
            // The tick of today was taken back.
            (false, ContactTested::On(day)) if day == now => ContactTested::NotYet,
            (false, last) if number.trim() == self.phone.get_untracked().trim() => last,
            (false, _) => ContactTested::NotYet,
        }
    }

    /// The day of the last call, before today; nothing where there is none.
    pub fn called_before(self) -> Option<u32> {
        match self.last.get_untracked().1 {
            ContactTested::On(Today(day)) if day != today::today() => Some(day),
            _ => None,
        }
    }
}
