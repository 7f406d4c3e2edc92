//! One area: what is there, what works, what is open at night, whether there are enough; element by
//! element.

use std::collections::BTreeSet;

use super::{Presence, Recipe, Who, Why, why};
use crate::area::Area;
use crate::indicators::{
    Benchmark, Density, Scope, Share, balanced_completeness, completeness, density,
    round_the_clock, working_completeness,
};
use crate::publish::PublicDirectory;
use crate::taxonomy::ServiceId;

/// The supply indicators of one area. No figure adds the others up.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct AreaCard {
    pub area: Area,
    /// I-01.
    pub completeness: Share,
    /// I-01b, for planners.
    pub balanced: Share,
    /// I-02.
    pub working: Share,
    /// I-03.
    pub round_the_clock: Share,
    /// I-06, for each benchmark that the planner chose.
    pub density: Vec<(Benchmark, Density)>,
    pub elements: Vec<Element>,
}

/// One active service of the package.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Element {
    pub service: ServiceId,
    pub presence: Presence,
    /// What keeps women from it; nothing where it works.
    pub why: BTreeSet<Why>,
}

impl AreaCard {
    pub fn of(directory: &PublicDirectory, area: &Area, benchmarks: &[Benchmark]) -> Self {
        let scope = Scope::everything().in_area(area.id.clone());
        let element = |service| Element {
            service,
            presence: Presence::of(directory, &area.id, service, Who::AnyWoman),
            why: why(directory, &area.id, service, Who::AnyWoman),
        };
        let density = |benchmark: &Benchmark| (*benchmark, density(directory, area, *benchmark));
        Self {
            area: area.clone(),
            completeness: completeness(directory, &scope),
            balanced: balanced_completeness(directory, &scope),
            working: working_completeness(directory, &scope),
            round_the_clock: round_the_clock(directory, &scope),
            density: benchmarks.iter().map(density).collect(),
            elements: directory.active().iter().map(element).collect(),
        }
    }

    /// The figures with the number of the indicator, and from what each was worked out.
    pub fn shares(&self, directory: &PublicDirectory) -> [(&'static str, Share, Recipe); 4] {
        let area = self.area.id.as_str();
        [
            ("I-01", self.completeness),
            ("I-01b", self.balanced),
            ("I-02", self.working),
            ("I-03", self.round_the_clock),
        ]
        .map(|(code, share)| (code, share, Recipe::of(directory, code).with("area", area)))
    }
}
