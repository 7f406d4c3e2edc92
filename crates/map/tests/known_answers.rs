//! Known answers of the supply indicators: E2 (19/30, 19/29), E3 (I-34 to I-37), and each rule that takes a line away.

use crate::common;

use common::*;
use waymark_map::{
    Audience, Benchmark, Change, Cost, Days, Edit, Hours, LinkId, Met, Network, OtherSide,
    ProviderId, ProviderType, Requirement, Scope, Sector, Share, Slot, Status, Stroke, Suggested,
    Switch, Trained, Value, balanced_completeness, completeness, density, freshness, missing,
    publish, quality_minimum, round_the_clock, trained_staff, working_completeness,
};

fn check(share: Share, part: u64, of: u64, tenths: u64) {
    println!(
        "{}/{} = {} tenths of a percent",
        share.part(),
        share.of(),
        tenths
    );
    assert_eq!((share.part(), share.of()), (part, of));
    assert_eq!(share.tenths_of_percent(), Some(tenths));
}

/// E2: health 5 of 7, justice 6 of 11 without J3, social 8 of 12.
fn e2() -> District {
    let mut here = District::with_areas(&["North", "South"]);
    here.add(1, "Hospital", "North", &["H1", "H2", "H3", "H6", "H8"]);
    here.add(2, "Police", "North", &["J1", "J2", "J8"]);
    here.add(3, "Court", "North", &["J4", "J5", "J9"]);
    let social = ["S1", "S2", "S3", "S5", "S7", "S8", "S9", "S10"];
    here.add(4, "Women’s centre", "North", &social);
    here
}

fn north() -> Scope {
    Scope::everything().in_area(area("North"))
}

fn of_north(here: &District, figure: fn(&waymark_map::PublicDirectory, &Scope) -> Share) -> Share {
    figure(&publish(&here.0, Audience::Public, TODAY), &north())
}

#[test]
fn e2_completeness() {
    let mut here = e2();
    check(of_north(&here, completeness), 19, 30, 633);
    let balanced = of_north(&here, balanced_completeness);
    assert_eq!(balanced.tenths_of_percent(), Some(642));
    let directory = publish(&here.0, Audience::Public, TODAY);
    let justice = completeness(&directory, &north().of_sector(Sector::Justice));
    check(justice, 6, 11, 545);
    assert_eq!(missing(&directory, &north()).len(), 11);
    let south = Scope::everything().in_area(area("South"));
    check(completeness(&directory, &south), 0, 30, 0);
    here.apply(Edit::SwitchService(service("J3"), Switch::Off));
    check(of_north(&here, completeness), 19, 29, 655);
}

#[test]
fn a_stale_line_does_not_count_and_a_hidden_one_counts_where_it_declares() {
    let mut here = e2();
    let later = publish(&here.0, Audience::Public, TODAY.plus(Days(91)));
    check(completeness(&later, &north()), 0, 30, 0);
    let last = publish(&here.0, Audience::Public, TODAY.plus(Days(90)));
    check(completeness(&last, &north()), 19, 30, 633);
    here.add(9, "Quiet house", "North", &["S4"]);
    check(of_north(&here, completeness), 20, 30, 667);
    here.set(1, of("H3", "PR-20"), status(Status::Unknown));
    here.verify(1, TODAY);
    check(of_north(&here, completeness), 19, 30, 633);
}

#[test]
fn a_line_works_when_it_is_full_free_private_and_needs_nobodys_leave() {
    let mut here = e2();
    check(of_north(&here, working_completeness), 0, 30, 0);
    here.set(1, own("PR-30"), Value::One(Cost::Free.choice()));
    here.set(1, own("PR-50"), Value::One(Met::Told.choice()));
    check(of_north(&here, working_completeness), 0, 30, 0);
    let none = Value::many([Requirement::None.choice().0]);
    here.set(1, own("PR-32"), none.clone());
    check(of_north(&here, working_completeness), 5, 30, 167);
    for need in [Requirement::PoliceReport, Requirement::FamilyConsent] {
        here.set(1, of("H8", "PR-32"), Value::many([need.choice().0]));
        check(of_north(&here, working_completeness), 4, 30, 133);
    }
    here.set(1, of("H8", "PR-32"), none);
    for (slot, wrong, right) in [
        (
            of("H8", "PR-30"),
            Cost::Fee.choice(),
            Cost::Waivable.choice(),
        ),
        (own("PR-50"), Met::No.choice(), Met::Seen.choice()),
    ] {
        here.set(1, slot, Value::One(wrong));
        assert!(of_north(&here, working_completeness).part() < 5);
        here.set(1, slot, Value::One(right));
        check(of_north(&here, working_completeness), 5, 30, 167);
    }
    here.set(1, of("H8", "PR-20"), status(Status::Partly));
    here.verify(1, TODAY);
    check(of_north(&here, working_completeness), 4, 30, 133);
    check(of_north(&here, completeness), 19, 30, 633);
}

#[test]
fn four_of_the_nine_urgent_services_are_open_at_night() {
    let mut here = e2();
    check(of_north(&here, round_the_clock), 0, 9, 0);
    for (provider, one) in [(1, "H2"), (1, "H3"), (2, "J2"), (4, "S3"), (4, "S5")] {
        here.set(provider, of(one, "PR-21"), Value::Hours(Hours::Always));
    }
    check(of_north(&here, round_the_clock), 4, 9, 444);
}

#[test]
fn north_has_two_family_places_and_the_guide_suggests_eight() {
    let mut here = e2();
    here.add(9, "Quiet house", "North", &["S4"]);
    here.set(9, of("S4", "PR-23"), Value::Number(2));
    let guide = Benchmark {
        service: service("S4"),
        places: 1,
        for_women: 10_000,
    };
    for (audience, have) in [(Audience::Coordination, 2), (Audience::Public, 0)] {
        let directory = publish(&here.0, audience, TODAY);
        let found = density(&directory, &directory.areas()[0], guide);
        assert_eq!((found.have, found.suggested), (have, Suggested::Places(8)));
    }
}

#[test]
fn quality_training_and_freshness() {
    let mut here = e2();
    for (provider, trained) in [(1, Trained::Most), (2, Trained::Some), (3, Trained::Most)] {
        here.set(provider, own("PR-57"), Value::One(trained.choice()));
    }
    here.set(1, own("PR-50"), Value::One(Met::Seen.choice()));
    here.set(1, own("PR-51"), Value::One(Met::No.choice()));
    let directory = publish(&here.0, Audience::Public, TODAY);
    check(trained_staff(&directory, &north()), 2, 3, 667);
    let quality = quality_minimum(&directory, &north());
    check(quality.seen, 1, 40, 25);
    check(quality.told, 2, 40, 50);
    check(quality.met, 3, 40, 75);
    check(freshness(&directory, &north()), 19, 19, 1_000);
    here.set(4, own("PR-07"), phone("112"));
    let directory = publish(&here.0, Audience::Public, TODAY);
    check(freshness(&directory, &north()), 11, 19, 579);
    let police = north().of_type(ProviderType::Government);
    check(
        trained_staff(&directory, &north().of_sector(Sector::Justice)),
        1,
        2,
        500,
    );
    assert_eq!(trained_staff(&directory, &police).tenths_of_percent(), None);
}

/// E3: a clinic with three services, a police post with two, a women's centre with three.
fn e3() -> District {
    let mut here = District::with_areas(&["North"]);
    here.add(1, "A clinic", "North", &["H2", "H3", "H4"]);
    here.add(2, "B police", "North", &["J2", "J8"]);
    here.add(3, "C centre", "North", &["S1", "S8", "S9"]);
    here.link(1, 1, 2, "J2");
    here.link(1, 2, 3, "S8");
    here.link(3, 1, 1, "H3");
    here
}

fn network(here: &District) -> Network {
    Network::of(&publish(&here.0, Audience::Public, TODAY), &north())
}

#[test]
fn e3_referral_net() {
    let mut here = e3();
    let net = network(&here);
    check(net.link_completeness(), 3, 6, 500);
    check(net.two_way(), 2, 3, 667);
    check(net.dead_end_share(), 1, 3, 333);
    check(net.two_step_reach(), 18, 24, 750);
    assert_eq!(net.dead_ends(), [2]);
    // Published numbers go by name: A, B, C.
    assert_eq!([1, 2, 3].map(|one| net.reach(one).len()), [8, 2, 8]);
    let dotted: Vec<_> = net
        .links()
        .filter(|link| link.stroke == Stroke::Dotted)
        .collect();
    assert_eq!(dotted.len(), 1);
    assert_eq!((dotted[0].from, dotted[0].to), (1, 2));
    // The unconfirmed link counts in I-34 but not in I-35; once confirmed, in both; denied, in neither.
    here.change(1, Change::OtherSide(LinkId(1), OtherSide::Confirms));
    check(network(&here).two_way(), 3, 3, 1_000);
    here.change(1, Change::OtherSide(LinkId(1), OtherSide::Denies));
    check(network(&here).link_completeness(), 2, 6, 333);
    check(network(&here).two_way(), 2, 2, 1_000);
    check(network(&here).written_agreements(), 0, 2, 0);
    here.set(1, Slot::Link(LinkId(2), field("PR-72")), Value::one(1));
    // Agreements are not for the public.
    check(network(&here).written_agreements(), 0, 2, 0);
    let body = publish(&here.0, Audience::Coordination, TODAY);
    check(Network::of(&body, &north()).written_agreements(), 1, 2, 500);
}

#[test]
fn a_link_to_a_stale_provider_is_no_live_link() {
    let mut here = e3();
    here.set(2, own("PR-07"), phone("112"));
    let net = network(&here);
    assert!(net.links().all(|link| link.to != 2));
    check(net.dead_end_share(), 0, 2, 0);
}

#[test]
fn what_breaks_when_one_provider_is_gone() {
    let here = e3();
    let points = network(&here).single_points();
    let told: Vec<_> = points
        .iter()
        .map(|point| (point.provider, point.only_here.len(), point.cut_off))
        .collect();
    // The clinic takes its three services with it, and the centre's way to the two of the police.
    assert_eq!(told, [(1, 3, 2), (3, 3, 0), (2, 2, 0)]);
}

#[test]
fn circles_and_doors_that_open_to_a_letter_nobody_writes() {
    let mut here = e3();
    assert!(
        network(&here).circles().is_empty(),
        "a link back is no circle"
    );
    here.add(4, "D office", "North", &["S5"]);
    here.add(5, "E office", "North", &["S6"]);
    here.link(4, 1, 5, "S7");
    here.link(5, 1, 4, "S7");
    let circles = network(&here).circles();
    assert_eq!(circles.len(), 1);
    assert_eq!(circles[0].service, service("S7"));
    assert_eq!(circles[0].providers, [4, 5].into());
    // When one of them offers it, the women arrive.
    here.set(5, of("S7", "PR-20"), status(Status::Partly));
    here.verify(5, TODAY);
    assert!(network(&here).circles().is_empty());

    let letter = Value::many([Requirement::ReferralLetter.choice().0]);
    here.set(5, of("S6", "PR-32"), letter.clone());
    let closed = network(&here).no_way_in();
    assert_eq!(closed.len(), 1);
    assert_eq!((closed[0].provider, closed[0].service), (5, service("S6")));
    here.link(3, 2, 5, "S6");
    assert!(network(&here).no_way_in().is_empty());
    assert!(here.0.provider(ProviderId(5)).is_some());
}
