//! A network as it is drawn: the same every time, areas side by side, nothing on nothing, hidden offices nowhere.
#![allow(dead_code)]

use crate::common;

use common::*;
use waymark_map::draw::Reading;
use waymark_map::network::{Drawn, Home, Layout, NETWORK_SIZE};
use waymark_map::{
    Audience, Change, LinkId, Network, OtherSide, Scope, Stroke, Visibility, publish,
};

/// Two areas: a clinic sends to the police and to advice, advice sends back; a hidden office sends to the clinic.
fn district() -> District {
    let mut district = District::with_areas(&["North", "South"]);
    district.add(1, "Clinic", "North", &["H3", "H2"]);
    district.add(2, "Police", "North", &["J2"]);
    district.add(3, "Advice", "South", &["S7"]);
    district.add(4, "Unseen", "South", &["S7"]);
    district.link(1, 1, 2, "J2");
    district.link(1, 2, 3, "S7");
    district.link(1, 3, 4, "S7");
    district.link(3, 1, 1, "H3");
    district.link(4, 1, 1, "H3");
    district.change(4, Change::Visibility(Visibility::Hidden));
    district
}

fn layout(district: &District, drawn: Drawn, reading: Reading) -> Layout {
    let seen = publish(&district.0, Audience::Coordination, TODAY);
    let network = Network::of(&seen, &Scope::everything());
    Layout::of(&network, &seen, drawn, reading)
}

#[test]
fn offices_of_one_area_stand_side_by_side_and_within_the_drawing() {
    let layout = layout(&district(), Drawn::EveryLink, Reading::FromLeft);
    let homes: Vec<&Home> = layout.stretches.iter().map(|one| &one.home).collect();
    assert_eq!(
        homes,
        [&Home::Area(area("North")), &Home::Area(area("South"))]
    );
    // Published numbers are by name: advice, clinic, police.
    let order: Vec<u32> = layout.offices.iter().map(|one| one.provider).collect();
    assert_eq!(order, [2, 3, 1]);
    for one in &layout.offices {
        assert!(one.at.x > 0.0 && one.at.x < NETWORK_SIZE.0);
        assert!(one.at.y > 0.0 && one.at.y < NETWORK_SIZE.1);
        let others = layout
            .offices
            .iter()
            .filter(|other| other.provider != one.provider);
        for other in others {
            assert!(one.at.distance(other.at) > 2.0 * layout.radius);
        }
    }
}

#[test]
fn a_hidden_office_is_not_drawn_and_no_link_to_it() {
    let mut district = district();
    let hidden = layout(&district, Drawn::EveryLink, Reading::FromLeft);
    assert_eq!((hidden.offices.len(), hidden.ways.len()), (3, 3));
    // The control: when it may be seen, it is drawn with its links.
    district.change(4, Change::Visibility(Visibility::Public));
    let shown = layout(&district, Drawn::EveryLink, Reading::FromLeft);
    assert_eq!((shown.offices.len(), shown.ways.len()), (4, 5));
}

#[test]
fn a_link_back_or_a_word_makes_a_link_firm() {
    let mut district = district();
    let strokes = |district: &District| {
        let layout = layout(district, Drawn::EveryLink, Reading::FromLeft);
        let ways = layout.ways.iter();
        ways.map(|way| ((way.from, way.to), way.stroke))
            .collect::<Vec<_>>()
    };
    assert_eq!(
        strokes(&district),
        [
            ((1, 2), Stroke::Firm),
            ((2, 1), Stroke::Firm),
            ((2, 3), Stroke::Dotted)
        ]
    );
    district.change(1, Change::OtherSide(LinkId(1), OtherSide::Confirms));
    assert_eq!(strokes(&district)[2], ((2, 3), Stroke::Firm));
}

#[test]
fn one_kind_of_help_draws_its_links_alone() {
    let layout = layout(
        &district(),
        Drawn::LinksFor(service("S7")),
        Reading::FromLeft,
    );
    let ways: Vec<(u32, u32)> = layout.ways.iter().map(|way| (way.from, way.to)).collect();
    assert_eq!(ways, [(2, 1)]);
    assert_eq!(layout.offices.len(), 3);
}

#[test]
fn read_from_the_right_the_drawing_is_mirrored_and_otherwise_the_same() {
    let district = district();
    let left = layout(&district, Drawn::EveryLink, Reading::FromLeft);
    let right = layout(&district, Drawn::EveryLink, Reading::FromRight);
    assert_eq!(left, layout(&district, Drawn::EveryLink, Reading::FromLeft));
    for (one, other) in left.offices.iter().zip(&right.offices) {
        assert_eq!(one.provider, other.provider);
        assert!((one.at.x + other.at.x - NETWORK_SIZE.0).abs() < 1e-6);
        assert!((one.at.y - other.at.y).abs() < 1e-6);
    }
}

#[test]
fn a_finger_means_the_office_it_is_near_and_none_in_the_middle() {
    let layout = layout(&district(), Drawn::EveryLink, Reading::FromLeft);
    for (place, one) in layout.offices.iter().enumerate() {
        assert_eq!(layout.nearest(one.at.plus(20.0, -20.0)), Some(place));
    }
    assert_eq!(
        layout.nearest(waymark_map::draw::Pixel::new(650.0, 500.0)),
        None
    );
}
