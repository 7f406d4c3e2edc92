//! Who sees what: by record and by field, and no sign of what was left out.

use crate::common;

use common::*;
use waymark_map::{
    Audience, Change, Days, LinkId, ProviderId, PublicDirectory, PublicProvider, Slot, Status,
    Value, Visibility, call_back, publish,
};

fn seen(here: &District, audience: Audience) -> PublicDirectory {
    publish(&here.0, audience, TODAY)
}

fn names(directory: &PublicDirectory) -> Vec<&str> {
    directory
        .providers()
        .iter()
        .map(PublicProvider::name)
        .collect()
}

/// A clinic and a centre in one house, and a shelter next door that both send women to.
fn district() -> District {
    let mut here = District::with_areas(&["North", "South"]);
    here.add(70, "Clinic", "North", &["H2", "H3"]);
    here.add(31, "Centre", "North", &["S8"]);
    here.add(55, "Quiet house", "North", &["S4"]);
    here.change(70, Change::Place(exact(31.95, 35.91)));
    here.set(
        70,
        own("PR-06"),
        Value::Providers([ProviderId(31), ProviderId(55)].into()),
    );
    here.set(31, own("PR-06"), Value::Providers([ProviderId(55)].into()));
    here.set(55, own("PR-06"), Value::Providers([ProviderId(70)].into()));
    here.set(55, of("S4", "PR-23"), Value::Number(2));
    here.link(70, 1, 55, "S4");
    here.link(70, 2, 31, "S8");
    here.link(31, 1, 55, "S4");
    here.link(55, 1, 70, "H3");
    here.set(70, Slot::Link(LinkId(1), field("PR-73")), Value::one(1));
    here.set(70, Slot::Link(LinkId(2), field("PR-73")), Value::one(2));
    here
}

#[test]
fn each_audience_sees_its_records() {
    let mut here = district();
    here.add(80, "Office", "South", &["S5"]);
    for (visibility, who) in [
        (Visibility::Public, [1, 1, 1]),
        (Visibility::Professionals, [0, 1, 1]),
        (Visibility::Coordination, [0, 0, 1]),
        (Visibility::Hidden, [0, 0, 0]),
    ] {
        here.change(80, Change::Visibility(visibility));
        let found = Audience::ALL.map(|audience| seen(&here, audience).search("office").len());
        assert_eq!(found, who, "{visibility:?}");
    }
}

#[test]
fn each_audience_sees_its_fields_of_a_record() {
    let mut here = district();
    here.set(70, of("H2", "PR-27"), Value::many([1]));
    let reasons = of("H2", "PR-27");
    let has = |here: &District, slot| {
        Audience::ALL.map(|audience| {
            let directory = seen(here, audience);
            let clinic = directory.search("clinic");
            clinic[0].value(slot).is_some()
        })
    };
    assert_eq!(has(&here, reasons), [false, false, true], "as is usual");
    here.change(
        70,
        Change::FieldVisibility(field("PR-27"), Visibility::Public),
    );
    assert_eq!(has(&here, reasons), [true; 3], "as its provider chose");
    // Without its status there is no line, and no other field of it.
    here.change(
        70,
        Change::FieldVisibility(field("PR-20"), Visibility::Coordination),
    );
    assert_eq!(has(&here, reasons), [false, false, true]);
    let public = seen(&here, Audience::Public);
    assert_eq!(public.search("clinic")[0].lines().count(), 0);
    // The point is a field too.
    let points = |here: &District| {
        Audience::ALL.map(|audience| {
            let directory = seen(here, audience);
            let point = directory.search("clinic")[0].position();
            point.is_some()
        })
    };
    assert_eq!(points(&here), [true; 3]);
    here.change(
        70,
        Change::FieldVisibility(field("PR-10"), Visibility::Professionals),
    );
    assert_eq!(points(&here), [false, true, true]);
}

#[test]
fn nothing_beside_a_hidden_place_is_shown_and_no_gap_is_left() {
    let here = district();
    for audience in Audience::ALL {
        let directory = seen(&here, audience);
        assert_eq!(names(&directory), ["Centre", "Clinic"]);
        let numbers: Vec<u32> = directory
            .providers()
            .iter()
            .map(|one| one.number())
            .collect();
        assert_eq!(numbers, [1, 2]);
        let [centre, clinic] = directory.providers() else {
            panic!("two records");
        };
        let together = |one: &PublicProvider| one.value(own("PR-06")).cloned();
        assert!(together(clinic) == Some(Value::Providers([ProviderId(1)].into())));
        assert!(
            together(centre).is_none(),
            "an empty list tells that somebody was on it"
        );
        let links: Vec<_> = clinic.links().collect();
        assert_eq!(links, [(1, service("S8"))]);
        assert_eq!(centre.links().count(), 0);
        // The manner of the second link stands under the first number now, for those who may see it.
        let manner = clinic.value(Slot::Link(LinkId(1), field("PR-73")));
        let expected = (audience != Audience::Public).then(|| Value::one(2));
        assert!(manner.cloned() == expected);
        assert!(
            clinic
                .value(Slot::Link(LinkId(2), field("PR-73")))
                .is_none()
        );
        // That there is a safe place in the declared area is said, and its places to those who must know.
        let elsewhere: Vec<_> = directory.elsewhere().collect();
        assert_eq!(elsewhere, [(&area("North"), service("S4"))]);
        let places = directory.held_elsewhere(&area("North"), service("S4"));
        assert_eq!(
            places,
            if audience == Audience::Coordination {
                2
            } else {
                0
            }
        );
    }
}

#[test]
fn a_shelter_that_may_be_listed_keeps_its_place_to_itself() {
    let mut here = district();
    here.set(55, own("PR-12"), Value::many([1]));
    here.change(55, Change::ShelterMayBeShown(agreed()));
    here.change(55, Change::Visibility(Visibility::Public));
    let directory = seen(&here, Audience::Public);
    let shelter = directory.search("quiet")[0];
    assert_eq!(shelter.areas().collect::<Vec<_>>(), [&area("North")]);
    assert!(shelter.position().is_none() && shelter.links().next().is_none());
    assert!(shelter.value(own("PR-06")).is_none() && shelter.value(own("PR-12")).is_none());
    let others = directory
        .providers()
        .iter()
        .filter(|one| one.name() != "Quiet house");
    for one in others {
        assert!(one.links().all(|(to, _)| to != shelter.number()));
    }
    // The control: with its place known by area, both come back.
    here.change(55, Change::Place(waymark_map::Place::AreaOnly));
    let directory = seen(&here, Audience::Public);
    let shelter = directory.search("quiet")[0];
    assert!(shelter.links().next().is_some() && shelter.value(own("PR-12")).is_some());
}

#[test]
fn a_provider_who_opts_out_of_every_area_is_nowhere_at_all() {
    let mut here = district();
    here.set(55, own("PR-11"), Value::areas([]));
    for audience in Audience::ALL {
        assert_eq!(seen(&here, audience).elsewhere().count(), 0);
    }
}

#[test]
fn stale_and_switched_off_lines_are_not_elsewhere_either() {
    let mut here = district();
    let later = publish(&here.0, Audience::Public, TODAY.plus(Days(91)));
    assert_eq!(later.elsewhere().count(), 0);
    here.set(55, of("S4", "PR-20"), status(Status::NotNow));
    here.verify(55, TODAY);
    assert_eq!(seen(&here, Audience::Public).elsewhere().count(), 0);
}

#[test]
fn paper_to_ring_from_names_no_hidden_provider() {
    let here = district();
    let list = call_back(&here.0, TODAY.plus(Days(91)), Days(7));
    let offices: Vec<&str> = list.iter().map(|one| one.name.as_str()).collect();
    assert_eq!(offices, ["Centre", "Clinic"]);
    let due = here.0.due(TODAY.plus(Days(91)), Days(7));
    assert!(
        due.iter().any(|line| line.provider == ProviderId(55)),
        "the tablet knows it"
    );
}

#[test]
fn a_search_finds_names_however_they_are_written() {
    let mut here = District::with_areas(&["North"]);
    here.add(1, "Clínica de la Paz", "North", &["H3"]);
    here.add(2, "مركزُ الإغاثة", "North", &["S9"]);
    let directory = seen(&here, Audience::Public);
    for (words, found) in [("clinica PAZ", 1), ("الاغاثه", 1), ("", 2), ("guerra", 0)] {
        assert_eq!(directory.search(words).len(), found, "{words}");
    }
}
