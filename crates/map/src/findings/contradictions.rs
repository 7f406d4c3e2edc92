//! Answers of one record that cannot all be right, or that two records tell differently.

use crate::directory::Directory;
use crate::inventory::{Cost, Status, Value, codes};
use crate::provider::{Line, LinkId, OtherSide, Provider, ProviderId, Slot};
use crate::taxonomy::{Sector, ServiceId};

/// Something to ask again, and of whom.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Contradiction {
    pub provider: ProviderId,
    pub what: Clash,
}

#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Clash {
    /// Said to be full, with reasons why it is not.
    FullWithReasons(ServiceId),
    /// Said to be free, while forms, tests or transport cost her.
    FreeWithHiddenCosts(ServiceId),
    /// A service of a sector that the provider does not name as its own.
    OutsideItsSectors(ServiceId),
    /// A helpline said to be full whose test call nobody answered.
    HelplineUnanswered,
    /// No member of the mechanism, and yet it decides there.
    DecidesWithoutBeingMember,
    /// A link to a provider that does not offer the service.
    LinkToNoService(LinkId),
    /// A link that the other side denies.
    LinkDenied(LinkId),
    /// Shares a house with one that does not say so.
    TogetherOnOneSide(ProviderId),
}

/// Everything that clashes, by provider. For the tablet alone.
pub fn contradictions(directory: &Directory) -> Vec<Contradiction> {
    let mut found = Vec::new();
    for provider in directory.providers() {
        let mut add = |what| {
            found.push(Contradiction {
                provider: provider.id(),
                what,
            });
        };
        provider
            .lines()
            .for_each(|line| of_line(provider, line, &mut add));
        of_record(provider, &mut add);
        of_others(directory, provider, &mut add);
    }
    found
}

fn of_line(provider: &Provider, line: Line<'_>, add: &mut impl FnMut(Clash)) {
    let service = line.service();
    let reasons = line.value(codes::REASONS);
    let has_reasons = matches!(reasons, Some(Value::Many(reasons)) if !reasons.is_empty());
    if line.status() == Status::Full && has_reasons {
        add(Clash::FullWithReasons(service));
    }
    let hidden = line.value(codes::HIDDEN_COSTS);
    let costs = hidden.is_some_and(|costs| {
        matches!(costs, Value::Many(some) if !some.is_empty()) && !costs.has(codes::NO_HIDDEN_COST)
    });
    if line.cost() == Some(Cost::Free) && costs {
        add(Clash::FreeWithHiddenCosts(service));
    }
    let sectors = provider.sectors();
    if line.is_there() && !sectors.contains(&sector_of(line)) {
        add(Clash::OutsideItsSectors(service));
    }
}

fn sector_of(line: Line<'_>) -> Sector {
    line.service().sector()
}

fn of_record(provider: &Provider, add: &mut impl FnMut(Clash)) {
    let helpline = provider.line(ServiceId::HELPLINE);
    let is_full = helpline.is_some_and(|line| line.status() == Status::Full);
    if is_full && provider.own_choice(codes::TEST_ANSWERED) == Some(codes::NO) {
        add(Clash::HelplineUnanswered);
    }
    let decides = provider.own_choice(codes::DECIDES) == Some(codes::YES);
    if decides && provider.own_choice(codes::MEMBER) == Some(codes::NO) {
        add(Clash::DecidesWithoutBeingMember);
    }
}

fn of_others(directory: &Directory, provider: &Provider, add: &mut impl FnMut(Clash)) {
    for (id, link) in provider.links() {
        let other = directory.provider(link.to);
        let line = other.and_then(|other| other.line(link.service));
        if !line.is_some_and(Line::is_there) {
            add(Clash::LinkToNoService(id));
        }
        if link.other_side == OtherSide::Denies {
            add(Clash::LinkDenied(id));
        }
    }
    for other in together(provider) {
        let says_so = directory.provider(*other);
        if !says_so.is_some_and(|other| together(other).any(|one| *one == provider.id())) {
            add(Clash::TogetherOnOneSide(*other));
        }
    }
}

fn together(provider: &Provider) -> impl Iterator<Item = &ProviderId> {
    let named = match provider.value(Slot::Own(codes::TOGETHER_WITH)) {
        Some(Value::Providers(named)) => Some(named),
        _ => None,
    };
    named.into_iter().flatten()
}
