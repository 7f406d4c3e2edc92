//! Taking a list in: whole or not at all, once and not twice, and what the directory says stays.

use crate::common;

use common::*;
use waymark_listings::{Categories, Columns, Meaning, Meant, Setting, What, preview};
use waymark_map::{Change, Directory, Edit, FieldId, ProviderId, ServiceId, Slot, Status, Value};

const LIST: &str = "name,category,area,phone,status
Côte Clinic,Clinic,North,06 555 0100,functional
Cote clinic,Counselling,North,,
Court,Court,South,,closed
";

fn service(id: &str) -> ServiceId {
    ServiceId::parse(id).unwrap()
}

#[test]
fn rows_of_one_provider_become_one_record() {
    let directory = taken(&looked("list.csv", LIST));
    let clinic = directory.provider(ProviderId(101)).unwrap();
    let lines: Vec<_> = clinic
        .lines()
        .map(|line| (line.service(), line.status()))
        .collect();
    let expected = [(service("H2"), Status::Full), (service("S8"), Status::Full)];
    assert_eq!(lines, expected);
    let court = directory.provider(ProviderId(102)).unwrap();
    assert_eq!(court.line(service("J5")).unwrap().status(), Status::NotNow);
    assert!(
        court.line(service("J5")).unwrap().check().is_none(),
        "nobody made sure"
    );
}

#[test]
fn the_same_list_again_adds_nothing() {
    let list = reading("list.csv", LIST);
    let directory = taken(&beside(&list, &Directory::empty(), AGREED));
    let again = beside(&list, &directory, AGREED);
    assert!(again.edits(&directory, || ProviderId(1)).is_empty());
    assert_eq!((again.new_providers(), again.added_to()), (0, 0));
    assert!(again.problems.is_empty());
}

#[test]
fn what_the_directory_says_stays() {
    let mut directory = taken(&looked("list.csv", LIST));
    let other = "name,category,area,phone,status\ncôte clinic,Police,North,06 555 0199,functional\nCourt,Court,South,06 1,functional\n";
    let preview = beside(&reading("other.csv", other), &directory, AGREED);
    let expected = [(2, "PR-07", What::Differs), (3, "PR-20", What::Differs)];
    assert_eq!(told(&preview), expected);
    take(&mut directory, &preview);
    let clinic = directory.provider(ProviderId(101)).unwrap();
    assert!(clinic.line(service("J2")).is_some(), "the gap is filled");
    let Some(Value::Phone(phone)) = clinic.value(Slot::Own(FieldId::PHONE)) else {
        panic!("no phone");
    };
    assert_eq!(phone.as_str(), "06 555 0100");
}

#[test]
fn likely_doubles_are_shown() {
    let directory = taken(&looked("list.csv", LIST));
    let near = "name,category,area,phone\nCote Clinik,Clinic,North,\nSwitchboard,Clinic,South,065550100\nFar away,Clinic,South,\n";
    let preview = beside(&reading("near.csv", near), &directory, AGREED);
    assert_eq!(
        told(&preview),
        [(2, "", What::LikelyThere), (3, "", What::LikelyThere)]
    );
}

#[test]
fn half_a_list_is_never_taken_in() {
    let preview = looked("list.csv", LIST);
    let mut directory = Directory::empty();
    let mut edits = preview.edits(&directory, {
        let mut next = 0;
        move || {
            next += 1;
            ProviderId(next)
        }
    });
    let last = Change::RemoveService(service("S12"));
    edits.push(Edit::Change(ProviderId(1), last));
    let before = directory.clone();
    let refused = directory.apply_all(&edits, STAMP).unwrap_err();
    assert_eq!(refused.at, edits.len() - 1);
    assert!(directory == before);
    // The control: without its last edit all of it is made, and undone by what was before.
    edits.pop();
    let undo = directory.apply_all(&edits, STAMP).unwrap();
    assert!(undo == before && directory != before);
}

#[test]
fn columns_and_categories_can_be_changed() {
    let list = reading("list.csv", "what,where,who\nJuggling,North,Circus\n");
    let columns = Columns::proposed(&list);
    assert!(!columns.name_providers());
    let columns = columns
        .with(0, Meaning::Category)
        .with(1, Meaning::AreaName)
        .with(2, Meaning::Name);
    let standard = Categories::standard();
    let known = standard
        .clone()
        .with("juggling", Meant::Services(vec![service("S9")]));
    for (categories, expected) in [(&standard, 1), (&known, 0)] {
        let preview = preview(
            &list,
            Setting {
                columns: &columns,
                categories,
                ground: &ground(),
                directory: &Directory::empty(),
                today: TODAY,
                points: AGREED,
            },
        );
        assert_eq!(preview.problems.count(What::UnknownCategory), expected);
        assert_eq!(preview.categories[0].words, "Juggling");
        assert_eq!(preview.proposed[0].name, "Circus");
    }
}

#[test]
fn where_a_kind_of_service_is_missing_is_said() {
    let preview = looked("list.csv", LIST);
    let missing = |category: &str| -> Vec<&str> {
        let areas = preview.spread.without(category);
        areas.into_iter().map(|area| area.as_str()).collect()
    };
    assert_eq!(missing("Clinic"), ["XX02"]);
    assert_eq!(missing("Court"), ["XX01"]);
}
