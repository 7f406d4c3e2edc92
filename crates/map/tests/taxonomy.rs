//! The list of services is the printed one, in every language, and can be switched but not renumbered.

use std::collections::BTreeSet;

use waymark_map::{ActiveServices, Sector, ServiceId, Standing, SwitchRefused, Taxonomy};

fn id(text: &str) -> ServiceId {
    ServiceId::parse(text).unwrap()
}

#[test]
fn thirty_services_under_their_printed_numbers() {
    let taxonomy = Taxonomy::of_the_package();
    let active = ActiveServices::all(&taxonomy);
    let sizes = Sector::ALL.map(|sector| active.of_sector(sector).count());
    assert_eq!(sizes, [7, 11, 12]);
    assert!(taxonomy.service(id("H5")).is_none(), "H5 is reserved");
    let standing = |text| taxonomy.service(id(text)).unwrap().standing;
    assert_eq!(standing("J3"), Standing::Supplied);
    assert_eq!(standing("J4"), Standing::Printed);
    let urgent: Vec<String> = taxonomy.urgent().map(|one| one.id.to_string()).collect();
    assert_eq!(urgent.join(" "), "H2 H3 H4 J2 J8 S1 S2 S3 S4");
}

#[test]
fn every_service_has_a_name_in_both_languages_a_module_and_a_known_picture() {
    let taxonomy = Taxonomy::of_the_package();
    let codes: BTreeSet<&str> = taxonomy
        .groups()
        .iter()
        .map(|one| one.code.as_str())
        .collect();
    for service in taxonomy.services() {
        let languages: Vec<&str> = service.label.languages().collect();
        assert_eq!(languages, ["en", "ar"], "{}", service.id);
        assert_ne!(
            service.label.in_language("ar"),
            service.label.in_language("en")
        );
        assert_eq!(
            service.label.in_language("xx"),
            service.label.in_language("en")
        );
        assert!((2..=4).contains(&service.module));
        // Women are shown no picture of the justice sector's own meetings.
        let pictured = codes.contains(service.group.as_str());
        assert_eq!(pictured, service.id != id("J11"), "{}", service.id);
    }
    assert_eq!(taxonomy.of_group("papers").count(), 2);
}

#[test]
fn the_pictures_are_those_that_women_are_asked_about() {
    let choices = include_str!("../../../surveys/service-feedback/choices.csv");
    for group in Taxonomy::of_the_package().groups() {
        let start = format!("help,{},", group.code);
        let line = choices
            .lines()
            .find(|line| line.starts_with(&start))
            .unwrap();
        assert!(line.contains(&group.pictogram), "{}", group.code);
        assert!(
            line.contains(group.label.in_language("ar")),
            "{}",
            group.code
        );
    }
}

#[test]
fn a_service_can_be_switched_and_a_reserved_number_cannot() {
    let taxonomy = Taxonomy::of_the_package();
    let mut active = ActiveServices::all(&taxonomy);
    active.switch_off(id("J3"));
    assert_eq!(active.iter().count(), 29);
    active.switch_on(&taxonomy, id("J3")).unwrap();
    assert_eq!(active, ActiveServices::all(&taxonomy));
    let refused = active.switch_on(&taxonomy, id("H5"));
    assert_eq!(refused, Err(SwitchRefused(id("H5"))));
}

#[test]
fn only_printed_numbers_are_read() {
    for text in ["H9", "J12", "S13", "H0", "H01", "S+4", "X1", "H", "", "h3"] {
        assert!(ServiceId::parse(text).is_none(), "{text}");
    }
    assert_eq!(id("J11").to_string(), "J11");
}
