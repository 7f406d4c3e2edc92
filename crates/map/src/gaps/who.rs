//! Who she is that seeks help, and whether a service line takes her: yes, no, or nobody asked.

use crate::inventory::{Choice, FieldId, Requirement, Value, codes};
use crate::provider::{Line, Provider, Slot};

/// The women for whom a map may look different.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Who {
    AnyWoman,
    GirlOf15,
    InAWheelchair,
    /// Without identity papers or proof of residence.
    WithoutPapers,
    SpeakerOf(Tongue),
}

/// A language other than the national one (PR-08).
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Tongue {
    Local,
    Migrant,
    Sign,
}

/// Whether she is let in.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Admits {
    Yes,
    /// The inventory does not say.
    NotAsked,
    No,
}

const LANGUAGES: FieldId = FieldId::new(8);
const FOR_WHOM: FieldId = FieldId::new(25);
const STEP_FREE: FieldId = FieldId::new(33);
const SIGN_OR_EASY: FieldId = FieldId::new(34);
const AT_HOME: FieldId = FieldId::new(35);

const WOMEN: Choice = Choice(1);
const GIRLS_10_TO_17: Choice = Choice(2);
const ANYBODY: Choice = Choice(6);

impl Who {
    pub const ALL: [Self; 7] = [
        Self::AnyWoman,
        Self::GirlOf15,
        Self::InAWheelchair,
        Self::WithoutPapers,
        Self::SpeakerOf(Tongue::Local),
        Self::SpeakerOf(Tongue::Migrant),
        Self::SpeakerOf(Tongue::Sign),
    ];

    /// Whether `line` of `provider` takes her.
    pub(crate) fn admitted(self, provider: &Provider, line: Line<'_>) -> Admits {
        // A service of the package is for women unless its provider says for whom it is.
        let woman = match for_whom(line, WOMEN) {
            Admits::NotAsked => Admits::Yes,
            said => said,
        };
        match self {
            Self::AnyWoman => woman,
            Self::GirlOf15 => {
                let alone = without(line, &[Requirement::FamilyConsent]);
                for_whom(line, GIRLS_10_TO_17).and(alone)
            }
            Self::InAWheelchair => woman.and(reaches_her(provider, line)),
            Self::WithoutPapers => {
                let papers = [Requirement::IdentityPaper, Requirement::Residence];
                woman.and(without(line, &papers))
            }
            Self::SpeakerOf(tongue) => woman.and(speaks(provider, tongue)),
        }
    }
}

impl Admits {
    /// Both must let her in.
    fn and(self, other: Self) -> Self {
        self.max(other)
    }
}

fn for_whom(line: Line<'_>, her: Choice) -> Admits {
    match line.value(FOR_WHOM) {
        None => Admits::NotAsked,
        Some(value) if value.has(her) || value.has(ANYBODY) => Admits::Yes,
        Some(_) => Admits::No,
    }
}

/// Nothing of the list is asked of her.
fn without(line: Line<'_>, needs: &[Requirement]) -> Admits {
    if !line.requirements_are_known() {
        return Admits::NotAsked;
    }
    match needs.iter().any(|need| line.requires(*need)) {
        true => Admits::No,
        false => Admits::Yes,
    }
}

/// No step on her way, or the service comes to her.
fn reaches_her(provider: &Provider, line: Line<'_>) -> Admits {
    let says = |value: Option<&Value>| value.and_then(Value::as_one);
    match (
        says(provider.value(Slot::Own(STEP_FREE))),
        says(line.value(AT_HOME)),
    ) {
        (Some(codes::YES), _) | (_, Some(codes::YES)) => Admits::Yes,
        (Some(codes::NO), _) => Admits::No,
        _ => Admits::NotAsked,
    }
}

fn speaks(provider: &Provider, tongue: Tongue) -> Admits {
    let easy = provider.value(Slot::Own(SIGN_OR_EASY));
    if tongue == Tongue::Sign && easy.is_some_and(|value| value.has(codes::YES)) {
        return Admits::Yes;
    }
    let spoken = match tongue {
        Tongue::Local => Choice(2),
        Tongue::Migrant => Choice(3),
        Tongue::Sign => Choice(4),
    };
    match provider.value(Slot::Own(LANGUAGES)) {
        None => Admits::NotAsked,
        Some(value) if value.has(spoken) => Admits::Yes,
        Some(_) => Admits::No,
    }
}
