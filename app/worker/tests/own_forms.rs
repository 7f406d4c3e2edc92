//! A form of the team's own: kept, asked in a round, counted like any other.

use crate::house;

use house::{House, MONDAY, TUESDAY, women};
use waymark_ask::Form;
use waymark_ask::round_form::{self, Wishes};
use waymark_ask::workbook::{self, markdown};
use waymark_count::{Ledger, release};
use waymark_keep::stored::MOST_OWN_FORMS;
use waymark_talk::{
    ContentBytes, CopyFor, CopyKey, Figures, NewRound, OwnFormCard, Reply, Request, TroubleKind,
};

/// An imported form with this id, ready for a round.
fn own(id: &str) -> Form {
    let tables = format!(
        "| survey |\n| | type | name | label | relevant |\n\
         | | select_one yn | was_open | Was it open? | |\n\
         | | select_multiple ways | ways | How did you come? | |\n\
         | | select_one yn | paid | Did you pay for the bus? | selected(${{ways}}, 'bus') |\n\
         | choices |\n| | list_name | name | label |\n| | yn | y | Yes |\n| | yn | n | No |\n\
         | | ways | bus | Bus |\n| | ways | walk | On foot |\n\
         | settings |\n| | form_id | form_title |\n| | {id} | Our questions |\n"
    );
    let (definition, _) = workbook::read(&markdown(&tables).unwrap());
    let wishes = Wishes {
        unnamed: "en".to_owned(),
        ..Wishes::default()
    };
    round_form::make(&definition, &women::form(), &wishes)
        .form
        .unwrap()
}

fn keep(house: &mut House, form: &Form) -> Vec<OwnFormCard> {
    let form = ContentBytes(form.to_bytes());
    cards(house.ask(Request::KeepForm {
        form,
        today: MONDAY,
    }))
}

fn cards(reply: Reply) -> Vec<OwnFormCard> {
    match reply {
        Reply::OwnForms(cards) => cards,
        other => panic!("expected the forms, got {other:?}"),
    }
}

fn bytes(house: &mut House, id: &str) -> ContentBytes {
    match house.ask(Request::OwnForm { id: id.to_owned() }) {
        Reply::OwnForm(bytes) => bytes,
        other => panic!("expected a form, got {other:?}"),
    }
}

fn set_up() -> House {
    let mut house = House::new();
    house.is_set_up();
    house
}

#[test]
fn a_form_is_kept_sealed_and_there_is_one_of_an_id() {
    let mut house = set_up();
    let kept = keep(&mut house, &own("bus"));
    assert_eq!(kept.len(), 1);
    assert_eq!(
        (kept[0].title.as_str(), kept[0].questions),
        ("Our questions", 3)
    );
    assert_eq!(keep(&mut house, &own("bus")).len(), 1);
    assert_eq!(keep(&mut house, &own("road")).len(), 2);
    let everything = house.memory.all_bytes();
    assert!(!contains(&everything, b"Our questions"), "in the clear");
    house.restart();
    assert_eq!(house.refused(Request::OwnForms), TroubleKind::Locked);
    house.state(Request::Unlock {
        passphrase: house::words(house::WORDS),
    });
    let id = own("road").id().to_owned();
    assert_eq!(bytes(&mut house, &id).0, own("road").to_bytes());
    let left = cards(house.ask(Request::DropForm { id: id.clone() }));
    assert_eq!(left.len(), 1);
    assert_eq!(
        house.refused(Request::OwnForm { id }),
        TroubleKind::FormDamaged
    );
}

#[test]
fn a_drawer_has_an_end_and_rubbish_is_no_form() {
    let mut house = set_up();
    let rubbish = Request::KeepForm {
        form: ContentBytes(vec![1, 2, 3]),
        today: MONDAY,
    };
    assert_eq!(house.refused(rubbish), TroubleKind::FormDamaged);
    for number in 0..MOST_OWN_FORMS {
        keep(&mut house, &own(&format!("f{number}")));
    }
    let one_more = Request::KeepForm {
        form: ContentBytes(own("more").to_bytes()),
        today: MONDAY,
    };
    assert_eq!(house.refused(one_more), TroubleKind::FormsFull);
    assert_eq!(cards(house.ask(Request::OwnForms)).len(), MOST_OWN_FORMS);
}

#[test]
fn women_answer_it_and_totals_come_out() {
    let mut house = set_up();
    let form = own("bus");
    keep(&mut house, &form);
    let round = NewRound {
        form: bytes(&mut house, form.id()),
        ..house::new_round()
    };
    let Reply::PlanSeen(seen) = house.ask(Request::PlanRound(round.clone())) else {
        panic!("expected the plan");
    };
    let titles: Vec<&str> = seen
        .tables
        .iter()
        .map(|table| table.title.as_str())
        .collect();
    assert!(titles.contains(&"Did you pay for the bus?"), "{titles:?}");
    house.state(Request::OpenRound(round));
    house.open_day(MONDAY);
    house.women_answer(12);
    house.close_day(MONDAY, 12);
    house.open_day(TUESDAY);
    house.women_answer(12);
    assert_eq!(house.close_day(TUESDAY, 12).figures, Figures::Shown);
    let results = house.results();
    let ledger = Ledger::from_bytes(&results.ledger).unwrap();
    let release = release::read(&results.release, &ledger).unwrap();
    let ids: Vec<&str> = release.tables().iter().map(|table| table.id()).collect();
    assert!(ids.contains(&"was_open"), "{ids:?}");
}

#[test]
fn it_goes_into_a_copy_and_comes_back() {
    let mut house = set_up();
    keep(&mut house, &own("bus"));
    let made = Request::MakeCopy {
        purpose: CopyFor::Keeping,
        today: MONDAY,
    };
    let Reply::Copy(copy) = house.ask(made) else {
        panic!("expected a copy");
    };
    let mut other = House::new();
    other.ask(Request::Restore {
        file: copy.file,
        key: CopyKey::Passphrase(house::words(house::WORDS)),
        today: MONDAY,
    });
    assert_eq!(cards(other.ask(Request::OwnForms)).len(), 1);
}

fn contains(whole: &[u8], part: &[u8]) -> bool {
    whole.windows(part.len()).any(|window| window == part)
}
