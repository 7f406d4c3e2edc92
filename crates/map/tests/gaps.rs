//! Known answers of the gap analysis: presence, reasons, hours, who is let in, duplication, losses.

use crate::common;

use common::*;
use waymark_map::gaps::{
    AreaCard, Band, Clock, Matrix, Presence, Recipe, Tongue, Unlisted, Verdict, Who, Why, beside,
    losses, why,
};
use waymark_map::{
    Audience, Benchmark, Change, Choice, Cost, Daily, Days, Edit, Hours, Met, Moment,
    PublicDirectory, Requirement, Scope, Sector, Span, Status, Switch, Value, Visibility, publish,
    working_completeness,
};

fn public(here: &District) -> PublicDirectory {
    publish(&here.0, Audience::Public, TODAY)
}

fn body(here: &District) -> PublicDirectory {
    publish(&here.0, Audience::Coordination, TODAY)
}

/// E2 of the domain reference: 5 of 7, 6 of 11, 8 of 12.
fn e2() -> District {
    let mut here = District::with_areas(&["North", "South"]);
    here.add(1, "Hospital", "North", &["H1", "H2", "H3", "H6", "H8"]);
    here.add(2, "Police", "North", &["J1", "J2", "J8"]);
    here.add(3, "Court", "North", &["J4", "J5", "J9"]);
    let social = ["S1", "S2", "S3", "S5", "S7", "S8", "S9", "S10"];
    here.add(4, "Women’s centre", "North", &social);
    here
}

fn presence(here: &District, code: &str, who: Who) -> Presence {
    Presence::of(&public(here), &area("North"), service(code), who)
}

fn check(here: &District, code: &str, expected: Verdict) {
    let found = presence(here, code, Who::AnyWoman).verdict();
    assert_eq!(found, expected, "{code}");
}

#[test]
fn e2_element_by_element() {
    let mut here = e2();
    let directory = public(&here);
    let card = AreaCard::of(&directory, &directory.areas()[0], &[]);
    let tenths = [
        card.completeness,
        card.balanced,
        card.working,
        card.round_the_clock,
    ]
    .map(|share| share.tenths_of_percent().unwrap());
    assert_eq!(tenths, [633, 642, 0, 0]);
    let there = card
        .elements
        .iter()
        .filter(|one| one.presence.verdict() == Verdict::Present);
    assert_eq!((there.count(), card.elements.len()), (19, 30));
    let matrix = Matrix::of(&directory, Who::AnyWoman);
    assert_eq!(matrix.zeros().count(), 11 + 30);
    let health = matrix.sector(&area("North"), Sector::Health);
    assert_eq!(
        (health.providers, health.present.part(), health.absent),
        (1, 5, 2)
    );
    here.apply(Edit::SwitchService(service("J3"), Switch::Off));
    let matrix = Matrix::of(&public(&here), Who::AnyWoman);
    assert_eq!(matrix.zeros().count(), 10 + 29);
}

#[test]
fn not_confirmed_and_not_known_are_not_absent() {
    let mut here = e2();
    check(&here, "H3", Verdict::Present);
    check(&here, "H4", Verdict::Absent);
    here.set(1, of("H4", "PR-20"), status(Status::Unknown));
    check(&here, "H4", Verdict::Unknown);
    here.set(1, of("H4", "PR-20"), status(Status::NotNow));
    check(&here, "H4", Verdict::Unknown);
    here.verify(1, TODAY);
    check(&here, "H4", Verdict::Absent);
    here.set(1, of("H3", "PR-20"), status(Status::Partly));
    check(&here, "H3", Verdict::Unconfirmed);
    let later = publish(&here.0, Audience::Public, TODAY.plus(Days(91)));
    let old = Presence::of(&later, &area("North"), service("J2"), Who::AnyWoman);
    assert_eq!(
        (old.there, old.unconfirmed, old.verdict()),
        (0, 1, Verdict::Unconfirmed)
    );
}

#[test]
fn a_hidden_house_counts_in_its_declared_area_and_nothing_more_is_said() {
    let mut here = e2();
    check(&here, "S4", Verdict::Absent);
    here.add(9, "Quiet house", "North", &["S4"]);
    check(&here, "S4", Verdict::Present);
    let found = presence(&here, "S4", Who::AnyWoman);
    assert_eq!((found.there, found.unlisted), (0, Unlisted::Somebody));
    assert_eq!(
        presence(&here, "S4", Who::GirlOf15).verdict(),
        Verdict::Unknown
    );
    let south = Presence::of(&public(&here), &area("South"), service("S4"), Who::AnyWoman);
    assert_eq!(south.verdict(), Verdict::Absent);
    assert!(why(&public(&here), &area("North"), service("S4"), Who::AnyWoman).is_empty());
    let clock = Clock::of(&public(&here), &area("North"), service("S4"), Who::AnyWoman);
    assert_eq!((clock.lines, clock.coverage(Band::Week).unknown), (0, 168));
}

#[test]
fn every_reason_is_named_and_a_line_works_when_none_is_left() {
    let mut here = e2();
    let reasons = |here: &District, code: &str| {
        let found = why(&body(here), &area("North"), service(code), Who::AnyWoman);
        found.into_iter().collect::<Vec<Why>>()
    };
    assert_eq!(reasons(&here, "H4"), [Why::Nobody]);
    let unasked = [
        Why::CostNotAsked,
        Why::RoomNotAsked,
        Why::RequirementsNotAsked,
    ];
    assert_eq!(reasons(&here, "H3"), unasked);
    here.set(1, own("PR-30"), Value::One(Cost::Fee.choice()));
    here.set(1, own("PR-50"), Value::One(Met::No.choice()));
    let police = Value::many([Requirement::PoliceReport.choice().0]);
    here.set(1, own("PR-32"), police);
    let found = [Why::Fee, Why::NoPrivateRoom, Why::PoliceReportFirst];
    assert_eq!(reasons(&here, "H3"), found);
    here.set(1, own("PR-30"), Value::One(Cost::Waivable.choice()));
    here.set(1, own("PR-50"), Value::One(Met::Told.choice()));
    here.set(1, own("PR-32"), Value::many([Requirement::None.choice().0]));
    assert_eq!(reasons(&here, "H3"), []);
    here.set(1, of("H4", "PR-20"), status(Status::NotNow));
    here.set(1, of("H4", "PR-27"), Value::many([1, 3]));
    here.verify(1, TODAY);
    let named = [Why::NotNow, Why::Named(Choice(1)), Why::Named(Choice(3))];
    assert_eq!(reasons(&here, "H4"), named);
    // What a provider names is for the coordination body alone.
    let said = why(&public(&here), &area("North"), service("H4"), Who::AnyWoman);
    assert_eq!(said.into_iter().collect::<Vec<_>>(), [Why::NotNow]);
}

#[test]
fn what_has_no_hindrance_is_what_i_02_counts() {
    let mut here = e2();
    let none = Value::many([Requirement::None.choice().0]);
    here.set(1, own("PR-30"), Value::One(Cost::Free.choice()));
    here.set(1, own("PR-50"), Value::One(Met::Seen.choice()));
    here.set(1, own("PR-32"), none);
    here.set(1, of("H8", "PR-30"), Value::One(Cost::Fee.choice()));
    let directory = public(&here);
    let scope = Scope::everything().in_area(area("North"));
    let card = AreaCard::of(&directory, &directory.areas()[0], &[]);
    let working = card.elements.iter().filter(|one| one.presence.working > 0);
    let share = working_completeness(&directory, &scope);
    assert_eq!((working.count() as u64, share.part()), (4, 4));
}

#[test]
fn a_clock_knows_open_closed_and_what_nobody_said() {
    let mut here = e2();
    let clock =
        |here: &District| Clock::of(&public(here), &area("North"), service("H3"), Who::AnyWoman);
    assert_eq!(clock(&here).coverage(Band::Week).unknown, 168);
    assert_eq!((clock(&here).lines, clock(&here).without_hours), (1, 1));
    let day = Span::new(8 * 60 + 30, 16 * 60).unwrap();
    let mut week = [Daily::Between(day); 7];
    week[5] = Daily::Closed;
    week[6] = Daily::Unknown;
    here.set(1, of("H3", "PR-21"), Value::Hours(Hours::Week(week)));
    let found = clock(&here);
    let at = [(0, 8), (0, 9), (0, 15), (0, 16), (5, 9), (6, 9)].map(|(d, h)| found.at(d, h));
    use Moment::{Closed, Open, Unknown};
    assert_eq!(at, [Closed, Open, Open, Closed, Closed, Unknown]);
    let all = found.coverage(Band::Week);
    assert_eq!((all.open, all.unknown, all.of), (35, 24, 168));
    let night = found.coverage(Band::Night);
    assert_eq!((night.open, night.unknown, night.of), (0, 8, 56));
    let service_off = Clock::of(&public(&here), &area("South"), service("H3"), Who::AnyWoman);
    assert_eq!(service_off.coverage(Band::Week).open, 0);
    here.set(1, of("H3", "PR-21"), Value::Hours(Hours::Always));
    assert_eq!(clock(&here).coverage(Band::Weekend).open, 48);
}

#[test]
fn the_same_map_for_other_women() {
    let mut here = e2();
    let seen = |here: &District, who: Who| presence(here, "H3", who).verdict();
    let others = &Who::ALL[1..];
    for who in others {
        assert_eq!(
            seen(&here, *who),
            Verdict::Unknown,
            "{who:?}: nobody was asked"
        );
    }
    assert_eq!(seen(&here, Who::AnyWoman), Verdict::Present);
    let closed = [
        (of("H3", "PR-25"), Value::many([1])),
        (own("PR-33"), Value::one(2)),
        (own("PR-08"), Value::many([1])),
        (
            of("H3", "PR-32"),
            Value::many([Requirement::IdentityPaper.choice().0]),
        ),
    ];
    for (slot, value) in closed {
        here.set(1, slot, value);
    }
    for who in others {
        assert_eq!(seen(&here, *who), Verdict::Absent, "{who:?}");
        let found = why(&public(&here), &area("North"), service("H3"), *who);
        assert!(found.contains(&Why::NotForHer), "{who:?}");
    }
    let opened = [
        (of("H3", "PR-25"), Value::many([1, 2]), Who::GirlOf15),
        (own("PR-33"), Value::one(1), Who::InAWheelchair),
        (
            own("PR-08"),
            Value::many([1, 2]),
            Who::SpeakerOf(Tongue::Local),
        ),
        (own("PR-34"), Value::one(1), Who::SpeakerOf(Tongue::Sign)),
    ];
    for (slot, value, who) in opened {
        here.set(1, slot, value);
        assert_eq!(seen(&here, who), Verdict::Present, "{who:?}");
    }
    let consent = Value::many([Requirement::FamilyConsent.choice().0]);
    here.set(1, of("H3", "PR-32"), consent);
    assert_eq!(seen(&here, Who::GirlOf15), Verdict::Absent);
    assert_eq!(seen(&here, Who::WithoutPapers), Verdict::Present);
}

#[test]
fn three_and_more_beside_none() {
    let mut here = e2();
    assert!(beside(&Matrix::of(&public(&here), Who::AnyWoman)).is_empty());
    here.add(5, "Second centre", "North", &["S8"]);
    assert!(beside(&Matrix::of(&public(&here), Who::AnyWoman)).is_empty());
    here.add(6, "Third centre", "North", &["S8"]);
    let found = beside(&Matrix::of(&public(&here), Who::AnyWoman));
    assert_eq!(found.len(), 1);
    assert_eq!(found[0].many, [(service("S8"), 3)]);
    assert_eq!(found[0].none.len(), 11);
}

#[test]
fn what_goes_with_one_provider() {
    let mut here = e2();
    let told = |here: &District| {
        let found = losses(&public(here), Who::AnyWoman);
        let told = found.into_iter();
        told.map(|one| (one.provider, one.lost[0].services.len()))
            .collect::<Vec<_>>()
    };
    // By name: court, hospital, police, women’s centre.
    assert_eq!(told(&here), [(1, 3), (2, 5), (3, 3), (4, 8)]);
    here.add(5, "Second centre", "North", &["S8", "S9"]);
    assert_eq!(told(&here), [(1, 3), (2, 5), (3, 3), (5, 6)]);
}

#[test]
fn enough_places_and_the_recipe_of_a_figure() {
    let mut here = e2();
    here.add(9, "Quiet house", "North", &["S4"]);
    here.set(9, of("S4", "PR-23"), Value::Number(2));
    let guide = Benchmark {
        service: service("S4"),
        places: 1,
        for_women: 10_000,
    };
    let directory = body(&here);
    let card = AreaCard::of(&directory, &directory.areas()[0], &[guide]);
    assert_eq!(card.density[0].1.have, 2);
    let recipe = Recipe::of(&directory, "I-06").with("benchmark", "S4:1:10000");
    assert_eq!(
        recipe.to_string(),
        "I-06 audience=coordination on=2024-10-04 fresh-days=90 services=30 providers=4 benchmark=S4:1:10000"
    );
    here.change(4, Change::Visibility(Visibility::Hidden));
    assert!(
        card.shares(&body(&here))[0]
            .2
            .to_string()
            .contains("providers=3 area=North")
    );
}
