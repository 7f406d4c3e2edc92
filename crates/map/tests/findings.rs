//! What is found to look at again, and what is left in peace.

use crate::common;

use std::collections::BTreeSet;

use common::*;
use waymark_map::{
    Alike, AreaId, Change, Clash, Cost, Known, LinkId, OtherSide, ProviderId, Status, Value,
    contradictions, duplicates,
};

#[test]
fn the_same_provider_entered_twice_is_found() {
    let mut here = District::with_areas(&["North", "South"]);
    here.add(1, "Women’s Centre North", "North", &["S9"]);
    here.add(2, "womens centre  north", "North", &["S8"]);
    here.add(3, "Womens Center North", "North", &["S8"]);
    here.add(4, "Women’s Centre North", "South", &["S9"]);
    here.add(5, "Police post", "South", &["J2"]);
    here.add(6, "Court", "South", &["J5"]);
    here.set(5, own("PR-07"), phone("000 01-00"));
    here.set(6, own("PR-07"), phone("0000100"));
    let found: Vec<_> = duplicates(&here.0)
        .into_iter()
        .map(|pair| (pair.one.0, pair.other.0, pair.why))
        .collect();
    let expected = [
        (1, 2, Alike::SameName),
        (1, 3, Alike::NearName),
        (2, 3, Alike::NearName),
        (5, 6, Alike::SamePhone),
    ];
    assert_eq!(found, expected);
}

#[test]
fn each_clash_is_found_once_and_goes_when_it_is_put_right() {
    let mut here = District::with_areas(&["North"]);
    here.add(1, "Clinic", "North", &["H3", "S3"]);
    here.add(2, "Centre", "North", &["S8"]);
    here.set(1, own("PR-04"), Value::many([1, 3]));
    here.set(1, own("PR-79"), Value::one(1));
    here.set(1, of("H3", "PR-31"), Value::many([2]));
    here.link(1, 1, 2, "S8");
    assert!(contradictions(&here.0).is_empty());

    let mut wrong = |slot, bad: Value, good: Value, clash: Clash| {
        here.set(1, slot, bad);
        let found: Vec<_> = contradictions(&here.0)
            .into_iter()
            .map(|one| one.what)
            .collect();
        assert_eq!(found, [clash]);
        here.set(1, slot, good);
        assert!(contradictions(&here.0).is_empty());
    };
    let (h3, s3) = (service("H3"), service("S3"));
    wrong(
        of("H3", "PR-27"),
        Value::many([1]),
        Value::many([]),
        Clash::FullWithReasons(h3),
    );
    wrong(
        own("PR-04"),
        Value::many([1]),
        Value::many([1, 3]),
        Clash::OutsideItsSectors(s3),
    );
    wrong(
        own("PR-81b"),
        Value::one(2),
        Value::one(1),
        Clash::HelplineUnanswered,
    );
    let other = ProviderId(2);
    wrong(
        own("PR-06"),
        Value::Providers([other].into()),
        Value::Providers([].into()),
        Clash::TogetherOnOneSide(other),
    );
    let decides = Clash::DecidesWithoutBeingMember;
    wrong(own("PR-78"), Value::one(2), Value::one(1), decides);
    let free = Value::One(Cost::Free.choice());
    let fee = Value::One(Cost::Fee.choice());
    wrong(of("H3", "PR-30"), free, fee, Clash::FreeWithHiddenCosts(h3));
}

#[test]
fn links_that_the_other_side_does_not_know_of() {
    let mut here = District::with_areas(&["North"]);
    here.add(1, "Clinic", "North", &["H3"]);
    here.add(2, "Centre", "North", &["S8"]);
    here.link(1, 1, 2, "S8");
    here.change(1, Change::OtherSide(LinkId(1), OtherSide::Denies));
    here.set(2, of("S8", "PR-20"), status(Status::NotNow));
    let found: Vec<_> = contradictions(&here.0)
        .into_iter()
        .map(|one| one.what)
        .collect();
    let link = LinkId(1);
    assert_eq!(
        found,
        [Clash::LinkToNoService(link), Clash::LinkDenied(link)]
    );
}

#[test]
fn a_provider_told_of_elsewhere_is_known_again_by_name_and_area() {
    let mut here = District::with_areas(&["North", "South"]);
    here.add(11, "Côte Clinic", "North", &["H2"]);
    let known = Known::of(&here.0);
    let in_north: BTreeSet<AreaId> = [area("North")].into();
    let in_south: BTreeSet<AreaId> = [area("South")].into();
    let found = |name: &str, areas: &BTreeSet<AreaId>| known.named(name, areas).map(|one| one.id());
    assert_eq!(found("cote clinic", &in_north), Some(ProviderId(11)));
    assert_eq!(found("cote clinic", &in_south), None, "another area");
    let near = known.alike("Cote Clinik", &[], &in_north);
    assert_eq!(near, [(ProviderId(11), Alike::NearName)]);
}
