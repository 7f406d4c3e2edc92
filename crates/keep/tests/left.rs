//! The record of what left: version one stays readable, the oldest goes, and nothing of it is printed.

use waymark_keep::stored::{
    AdvisersSay, Damaged, GivenTo, LONGEST_NOTE, Left, LeftFile, MAX_STORED_BYTES, MOST_LEFT,
};

/// Written by the first version; never to be written anew.
const LEFT_V1: &[u8] = include_bytes!("fixtures/left_v1.bin");

fn file(name: &str) -> LeftFile {
    LeftFile {
        name: name.to_owned(),
        on: 20_780,
        given_to: GivenTo::Partner,
        organisation: "The helpline".to_owned(),
        note: "Asked by telephone.".to_owned(),
        advisers: AdvisersSay::CouldNotMeet,
    }
}

fn record() -> Left {
    Left::default()
        .with(file("totals.csv"))
        .with_advisers([7; 32], AdvisersSay::Read)
        .with_advisers([8; 32], AdvisersSay::AskForChanges)
}

#[test]
fn version_one_stays_readable() {
    assert_eq!(Left::from_bytes(LEFT_V1), Ok(record()));
    assert_eq!(record().to_bytes(), LEFT_V1);
    for end in 0..LEFT_V1.len() {
        assert_eq!(Left::from_bytes(&LEFT_V1[..end]), Err(Damaged));
    }
}

#[test]
fn advisers_say_one_thing_of_a_release_at_a_time() {
    let record = record().with_advisers([7; 32], AdvisersSay::NoneYet);
    assert_eq!(record.advisers([7; 32]), AdvisersSay::NoneYet);
    assert_eq!(record.advisers([8; 32]), AdvisersSay::AskForChanges);
    assert_eq!(record.advisers([9; 32]), AdvisersSay::NotSaid);
}

#[test]
fn the_fullest_record_can_be_read_again() {
    let long = "\u{1f4e6}".repeat(LONGEST_NOTE + 100);
    let mut record = Left::default();
    for number in 0..MOST_LEFT + 5 {
        record = record.with(LeftFile {
            organisation: long.clone(),
            note: long.clone(),
            ..file(&format!("{number}-{}.csv", "x".repeat(200)))
        });
    }
    assert_eq!(record.files().len(), MOST_LEFT);
    assert!(record.files()[0].name.starts_with("5-"));
    assert_eq!(record.files()[0].note.chars().count(), LONGEST_NOTE);
    assert!(record.to_bytes().len() < MAX_STORED_BYTES);
    assert_eq!(Left::from_bytes(&record.to_bytes()), Ok(record));
}

#[test]
fn nothing_of_it_is_printed() {
    let printed = format!("{:?} {:?}", record(), file("totals.csv"));
    assert!(
        !printed.contains("helpline") && !printed.contains("totals"),
        "{printed}"
    );
    // The control: the name of the type is printed, so something was.
    assert!(printed.contains("LeftFile"));
}
