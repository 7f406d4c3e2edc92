//! The readiness gate: each point with its light and its reason. A red one keeps the survey shut; mapping stays open.

use crate::ready::days_since;
use crate::{
    Approvals, Confirmed, ContactKind, ContactTested, Happens, LONGEST_DUTY, Learned, Readiness,
    Settings, SupportContact, Today,
};

/// Days for which a call to the support contact counts. Numbers change and people leave; a week is what safe-consultation
/// practice asks for.
pub const CALL_COUNTS_DAYS: u32 = 7;

/// What is looked at, in the order in which it is shown.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum GateItem {
    /// Whether this is a setting the package is made for.
    Setting,
    /// The contact on the card.
    Support,
    /// Who sits with a woman in distress.
    Responder,
    /// Where to complain.
    Complaint,
    /// The place.
    Place,
    /// The time.
    WomenOnly,
    /// The duty to report.
    Duty,
    /// Approvals.
    Approvals,
    /// Whether the texts were reviewed.
    Languages,
    /// The practice district.
    Practice,
    /// The questions about safety.
    Quiz,
    /// The scenes.
    Rehearsal,
}

/// How a point stands.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Light {
    /// As it should be.
    Green,
    /// To be looked at; keeps nothing shut.
    Amber,
    /// Keeps the survey shut.
    Red,
}

/// Why it stands so; each has a sentence that also says what to do.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Why {
    /// It is as it should be.
    Done,
    /// It was not done, written or said yet.
    Missing,
    /// An emergency: the package is not made for it (R11).
    Emergency,
    /// A place of refuge: the same.
    Displaced,
    /// The police alone are no support contact.
    PoliceOnly,
    /// Never called, or nobody knows when.
    NeverCalled,
    /// Called on this day, too long ago.
    CalledLongAgo(Today),
    /// Called on this day.
    Called(Today),
    /// Longer than can be read aloud.
    TooLong,
    /// Written in one language and not in all.
    InSomeLanguages,
    /// None is needed here.
    NotNeeded,
    /// The texts are drafts, so this is a round for practice.
    Drafts,
    /// Not needed for practice, and needed before a round that counts.
    BeforeALiveRound,
}

/// One point of the gate.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct GatePoint {
    /// What is looked at.
    pub item: GateItem,
    /// How it stands.
    pub light: Light,
    /// Why.
    pub why: Why,
}

/// Whether the texts of a round were reviewed.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Texts {
    /// Not yet: the round is for practice, with colleagues.
    Drafts,
    /// They were: the round counts.
    Reviewed,
}

/// Everything the gate looks at. What only the page can see, storage and battery, it adds itself.
#[derive(Clone, Copy)]
pub struct Gate<'a> {
    /// Area, team and contact.
    pub settings: &'a Settings,
    /// What the team says.
    pub readiness: &'a Readiness,
    /// What was learned on this tablet.
    pub learned: Learned,
    /// Whether the texts were reviewed.
    pub texts: Texts,
    /// The languages in which the duty to report should be written.
    pub languages: &'a [&'a str],
    /// The local date.
    pub today: Today,
}

impl Gate<'_> {
    /// Every point, in order.
    pub fn points(&self) -> [GatePoint; 12] {
        let said = self.readiness;
        [
            self.setting(),
            self.support(),
            confirmed(GateItem::Responder, written(&said.responder)),
            confirmed(GateItem::Complaint, self.complaint()),
            confirmed(GateItem::Place, said.place),
            confirmed(GateItem::WomenOnly, said.women_only),
            self.duty(),
            self.approvals(),
            self.texts(),
            self.learned(GateItem::Practice, self.learned.practice),
            self.learned(GateItem::Quiz, self.learned.quiz),
            self.learned(GateItem::Rehearsal, self.learned.rehearsal),
        ]
    }

    /// The first red point, if there is one: then no woman is asked.
    pub fn shut_by(&self) -> Option<GatePoint> {
        let mut points = self.points().into_iter();
        points.find(|point| point.light == Light::Red)
    }

    fn setting(&self) -> GatePoint {
        let (light, why) = match (self.readiness.emergency, self.readiness.displaced) {
            (Happens::Yes, _) => (Light::Red, Why::Emergency),
            (_, Happens::Yes) => (Light::Red, Why::Displaced),
            (Happens::No, Happens::No) => (Light::Green, Why::Done),
            _ => (Light::Red, Why::Missing),
        };
        point(GateItem::Setting, light, why)
    }

    fn support(&self) -> GatePoint {
        let SupportContact::Card {
            name,
            phone,
            kind,
            tested,
            ..
        } = &self.settings.support
        else {
            return point(GateItem::Support, Light::Red, Why::Missing);
        };
        let (light, why) = match (kind, tested) {
            _ if name.trim().is_empty() || phone.trim().is_empty() => (Light::Red, Why::Missing),
            (ContactKind::PoliceOnly, _) => (Light::Red, Why::PoliceOnly),
            (_, ContactTested::NotYet | ContactTested::Undated) => (Light::Red, Why::NeverCalled),
            (_, ContactTested::On(day)) => match days_since(*day, self.today) {
                Some(0..=CALL_COUNTS_DAYS) => (Light::Green, Why::Called(*day)),
                _ => (Light::Red, Why::CalledLongAgo(*day)),
            },
        };
        point(GateItem::Support, light, why)
    }

    fn complaint(&self) -> Confirmed {
        match &self.settings.support {
            SupportContact::Card { complaint, .. } => written(complaint),
            SupportContact::NoneYet => Confirmed::NotYet,
        }
    }

    fn duty(&self) -> GatePoint {
        let said = self.readiness.duty_written();
        let everywhere = self
            .languages
            .iter()
            .all(|language| said.iter().any(|one| one.language == *language));
        let (light, why) = match said.is_empty() {
            true => (Light::Red, Why::Missing),
            false if said.iter().any(too_long) => (Light::Red, Why::TooLong),
            false if !everywhere => (Light::Amber, Why::InSomeLanguages),
            false => (Light::Green, Why::Done),
        };
        point(GateItem::Duty, light, why)
    }

    fn approvals(&self) -> GatePoint {
        let (light, why) = match self.readiness.approvals {
            Approvals::NotYet => (Light::Red, Why::Missing),
            Approvals::There => (Light::Green, Why::Done),
            Approvals::NoneNeeded => (Light::Green, Why::NotNeeded),
        };
        point(GateItem::Approvals, light, why)
    }

    fn texts(&self) -> GatePoint {
        match self.texts {
            Texts::Drafts => point(GateItem::Languages, Light::Amber, Why::Drafts),
            Texts::Reviewed => point(GateItem::Languages, Light::Green, Why::Done),
        }
    }

    /// A round with drafts is itself for learning, so only a round that counts waits for what was learned.
    fn learned(&self, item: GateItem, learned: Confirmed) -> GatePoint {
        let (light, why) = match (learned, self.texts) {
            (Confirmed::Yes, _) => (Light::Green, Why::Done),
            (Confirmed::NotYet, Texts::Drafts) => (Light::Amber, Why::BeforeALiveRound),
            (Confirmed::NotYet, Texts::Reviewed) => (Light::Red, Why::Missing),
        };
        point(item, light, why)
    }
}

fn point(item: GateItem, light: Light, why: Why) -> GatePoint {
    GatePoint { item, light, why }
}

fn confirmed(item: GateItem, confirmed: Confirmed) -> GatePoint {
    match confirmed {
        Confirmed::Yes => point(item, Light::Green, Why::Done),
        Confirmed::NotYet => point(item, Light::Red, Why::Missing),
    }
}

fn written(text: &str) -> Confirmed {
    match text.trim().is_empty() {
        true => Confirmed::NotYet,
        false => Confirmed::Yes,
    }
}

fn too_long(said: &crate::SaidIn) -> bool {
    said.text.chars().count() > LONGEST_DUTY
}
