//! One service that is missing in an area, or does not work well enough to rely on.

use std::collections::BTreeSet;

use waymark_map::gaps::{Because, Element, Question, Recipe, Sure, Travel, Verdict, Why, sure};
use waymark_map::{AreaId, PublicDirectory, ServiceId};

/// A gap with everything that is said of it.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Gap {
    pub service: ServiceId,
    pub standing: Standing,
    pub why: BTreeSet<Why>,
    /// What could still turn it; empty where it is certain.
    pub not_certain: BTreeSet<Because>,
    pub recipe: Recipe,
}

/// In which way it is one.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Standing {
    /// Nobody offers it.
    Missing,
    /// Somebody said so once, and nobody made sure of it in time.
    Unconfirmed,
    /// Nobody knows.
    Unknown,
    /// It is there, and nobody of those listed works well enough to rely on.
    NotWorking,
}

impl Gap {
    /// None where the service works, or where only an unlisted provider offers it: of that one no
    /// more is told.
    pub(crate) fn of(
        directory: &PublicDirectory,
        area: &AreaId,
        element: &Element,
    ) -> Option<Self> {
        let standing = match element.presence.verdict() {
            Verdict::Absent => Standing::Missing,
            Verdict::Unconfirmed => Standing::Unconfirmed,
            Verdict::Unknown => Standing::Unknown,
            Verdict::Present if element.presence.there > 0 && element.presence.working == 0 => {
                Standing::NotWorking
            }
            Verdict::Present => return None,
        };
        let question = Question::of(element.service);
        let not_certain = match sure(directory, &Travel::unknown(), area, question) {
            Sure::NotCertain(because) => because,
            Sure::Served | Sure::Gap => BTreeSet::new(),
        };
        Some(Self {
            service: element.service,
            standing,
            why: element.why.clone(),
            not_certain,
            recipe: Recipe::of(directory, "gap")
                .with("area", area.as_str())
                .with("service", element.service)
                .with("who", "any-woman"),
        })
    }

    /// The picture that women were shown for it; empty where there is none.
    pub fn group(&self, directory: &PublicDirectory) -> String {
        let service = directory.taxonomy().service(self.service);
        service.map(|one| one.group.clone()).unwrap_or_default()
    }
}
