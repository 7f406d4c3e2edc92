//! What left, to whom, and what advisers say: written down, printed, carried in a copy, and never in the way.

use crate::house;

use house::{House, MONDAY, TUESDAY, WORDS, words};
use waymark_keep::Shelf;
use waymark_keep::stored::keys;
use waymark_talk::{
    Advisers, Audience, CopyFor, CopyKey, FileKind, LeavingStep, Left, Recipient, ReleaseOf, Reply,
    Request, TroubleKind,
};

fn with_results() -> House {
    let mut house = House::with_round();
    house.open_day(MONDAY);
    house.women_answer(20);
    house.close_day(MONDAY, 20);
    house
}

fn leaving(house: &mut House, step: LeavingStep) -> Left {
    let of = ReleaseOf::Open;
    match house.ask(Request::Leaving { of, step }) {
        Reply::Left(left) => *left,
        other => panic!("expected what left, got {other:?}"),
    }
}

fn file(house: &mut House, kind: FileKind) -> String {
    let language = "en".to_owned();
    let of = ReleaseOf::Open;
    match house.ask(Request::MakeFile { of, kind, language }) {
        Reply::FileMade(made) => String::from_utf8(made.bytes.0).unwrap(),
        other => panic!("expected a file, got {other:?}"),
    }
}

fn given(name: &str) -> LeavingStep {
    LeavingStep::Record {
        name: name.to_owned(),
        to: Recipient {
            audience: Audience::Partner,
            organisation: "Quiet Harbour".to_owned(),
            note: "Asked over tea.".to_owned(),
        },
        today: TUESDAY,
    }
}

#[test]
fn a_file_that_left_is_written_down_with_its_day_and_its_reader() {
    let mut house = with_results();
    assert!(leaving(&mut house, LeavingStep::Look).files.is_empty());
    leaving(&mut house, given("first.csv"));
    leaving(&mut house, LeavingStep::Advisers(Advisers::Read));
    let left = leaving(&mut house, given("second.csv"));
    // The newest first, each with what was printed in it.
    let told: Vec<_> = left
        .files
        .iter()
        .map(|one| (one.name.as_str(), one.advisers))
        .collect();
    let expected = [
        ("second.csv", Advisers::Read),
        ("first.csv", Advisers::NotSaid),
    ];
    assert_eq!(told, expected);
    assert_eq!(left.files[0].on, TUESDAY);
    assert_eq!(left.files[0].to.audience, Audience::Partner);
    assert_eq!(left.files[0].to.organisation, "Quiet Harbour");
    // No file says to whom another was given.
    for kind in FileKind::ALL
        .into_iter()
        .filter(|kind| *kind != FileKind::Workbook)
    {
        let text = file(&mut house, kind);
        assert!(
            !text.contains("Harbour") && !text.contains("over tea"),
            "{kind:?}"
        );
    }
}

#[test]
fn what_advisers_say_is_printed_and_stops_nothing() {
    let mut house = with_results();
    let page = FileKind::Page(Audience::Public);
    assert!(file(&mut house, page).contains("Whether they have read it was not said."));
    leaving(&mut house, LeavingStep::Advisers(Advisers::AskForChanges));
    assert!(file(&mut house, page).contains("They read it and asked for changes"));
    leaving(&mut house, LeavingStep::Advisers(Advisers::Read));
    let (page, csv) = (file(&mut house, page), file(&mut house, FileKind::Csv));
    assert!(
        page.contains("They read it before it left.")
            && csv.contains("They read it before it left.")
    );
    assert!(!page.contains("asked for changes"));
}

#[test]
fn the_record_lies_sealed_and_goes_into_a_copy() {
    let mut house = with_results();
    leaving(&mut house, given("first.csv"));
    leaving(&mut house, LeavingStep::Advisers(Advisers::NoneYet));
    assert!(house.has(Shelf::Work, keys::LEFT));
    let Reply::Copy(copy) = house.ask(Request::MakeCopy {
        purpose: CopyFor::Keeping,
        today: TUESDAY,
    }) else {
        panic!("expected a copy");
    };
    let mut other = House::new();
    let Reply::Restored(_) = other.ask(Request::Restore {
        file: copy.file,
        key: CopyKey::Passphrase(words(WORDS)),
        today: TUESDAY,
    }) else {
        panic!("expected a copy brought back");
    };
    let left = leaving(&mut other, LeavingStep::Look);
    assert_eq!(left.advisers, Advisers::NoneYet);
    assert_eq!(left.files.len(), 1);
    assert_eq!(left.files[0].to.note, "Asked over tea.");
}

#[test]
fn where_nothing_is_shown_nothing_can_have_left() {
    let mut house = House::with_round();
    let ask = || Request::Leaving {
        of: ReleaseOf::Open,
        step: given("first.csv"),
    };
    assert_eq!(house.refused(ask()), TroubleKind::NothingShown);
    assert!(!house.has(Shelf::Work, keys::LEFT));
    // The control: with results it is written down.
    let mut house = with_results();
    assert!(matches!(house.ask(ask()), Reply::Left(_)));
}

#[test]
fn the_earlier_round_of_the_area_stands_beside_this_one() {
    let mut house = with_results();
    let page = FileKind::Page(Audience::Planner);
    assert!(!file(&mut house, page).contains("Since Spring"));
    house.state(Request::CloseRound { today: TUESDAY });
    house.is_ready();
    let mut round = house::new_round();
    (round.label, round.today) = ("Summer".to_owned(), TUESDAY);
    house.state(Request::OpenRound(round));
    house.open_day(TUESDAY);
    house.women_answer(20);
    house.close_day(TUESDAY, 20);
    assert!(file(&mut house, page).contains("Since Spring"));
    // The closed one is the first of its area and stands alone.
    let of = ReleaseOf::Past(0);
    let (kind, language) = (page, "en".to_owned());
    let Reply::FileMade(made) = house.ask(Request::MakeFile { of, kind, language }) else {
        panic!("expected a file");
    };
    assert!(!String::from_utf8(made.bytes.0).unwrap().contains("Since "));
}
