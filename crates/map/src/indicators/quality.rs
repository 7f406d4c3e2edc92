//! How good and how fresh: trained staff (I-29), the quality minimum (I-30), lines verified in time (I-39).

use super::{Scope, Share};
use crate::inventory::{Met, Trained, codes};
use crate::provider::Provider;
use crate::publish::PublicDirectory;

/// The quality minimum: ten checks a provider, and how many of them are met.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Quality {
    /// Seen with one's own eyes.
    pub seen: Share,
    /// Told, not seen.
    pub told: Share,
    /// Both together.
    pub met: Share,
}

/// Checks in the quality minimum, PR-50 to PR-59.
const CHECKS: usize = 10;

/// I-29: confirmed providers most of whose staff were trained in 24 months, of those who answered.
pub fn trained_staff(directory: &PublicDirectory, scope: &Scope) -> Share {
    let answers: Vec<Trained> = directory
        .confirmed(scope)
        .filter_map(|provider| provider.own_choice(codes::TRAINED))
        .filter_map(Trained::of)
        .collect();
    Share::of_list(&answers, |answer| *answer == Trained::Most)
}

/// I-30: the mean share of the ten checks met by confirmed providers; what was not asked is not met. Staff training
/// (PR-57) is met when most were trained, and counts as told.
pub fn quality_minimum(directory: &PublicDirectory, scope: &Scope) -> Quality {
    let providers: Vec<&Provider> = directory.confirmed(scope).collect();
    let count = |wanted: Met| -> usize {
        let met = |provider: &&Provider| how_met(provider).filter(|met| *met == wanted).count();
        providers.iter().map(met).sum()
    };
    let (seen, told) = (count(Met::Seen), count(Met::Told));
    let checks = providers.len() * CHECKS;
    Quality {
        seen: Share::new(seen, checks),
        told: Share::new(told, checks),
        met: Share::new(seen + told, checks),
    }
}

fn how_met(provider: &Provider) -> impl Iterator<Item = Met> {
    codes::quality().filter_map(|field| {
        let choice = provider.own_choice(field)?;
        if field != codes::TRAINED {
            return Met::of(choice);
        }
        let most = Trained::of(choice)? == Trained::Most;
        Some(if most { Met::Told } else { Met::No })
    })
}

/// I-39: service lines verified within the days that a check holds, of all lines of the scope.
pub fn freshness(directory: &PublicDirectory, scope: &Scope) -> Share {
    let records = directory.providers().iter().map(|one| one.record());
    let lines: Vec<_> = records
        .filter(|provider| scope.has_place_and_kind(provider))
        .flat_map(Provider::lines)
        .filter(|line| scope.has_service(line.service()))
        .collect();
    Share::of_list(&lines, |line| directory.confirms(*line))
}
