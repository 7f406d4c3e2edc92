//! How far help is, on the tablet: searched a little at a time, answered from memory, forgotten with an edit and with the lock.

use crate::house;

use house::{House, MONDAY, WORDS, words};
use waymark_keep::Shelf;
use waymark_keep::stored::keys;
use waymark_map::access::frame::{Corner, Frame};
use waymark_map::access::grid::Grid;
use waymark_map::access::lay::Lay;
use waymark_map::access::raster::Raster;
use waymark_map::{
    Agreed, Change, Day, Edit, FieldId, Place, Position, ProviderId, Role, Slot, Stamp, Status,
    Text, Value, Visibility, edit_to_bytes,
};
use waymark_talk::{
    ContentBytes, DirectoryStep, KeptBeside, Reply, Request, TroubleKind, WaysAre, WaysAsked,
    WaysAt, WaysFile, WaysStep,
};

const CLINIC: ProviderId = ProviderId(7);
const NOW: Stamp = Stamp {
    on: Day::since_1970(MONDAY.0 as i32),
    by: Role::Facilitator,
};

/// One row of a hundred cells of 100 m on the equator.
fn road(value: f64) -> Vec<u8> {
    let corner = Corner {
        west: 0.0,
        north: 100.0,
        width: 100.0,
        height: 100.0,
    };
    let frame = Frame::new(1, 100, corner).unwrap();
    let raster = Raster::new(frame, vec![Some(value); 100]).unwrap();
    Grid::new(Lay::Degrees { parallel: 0.0 }, raster)
        .unwrap()
        .to_bytes()
}

/// A clinic at the western end.
fn clinic() -> Vec<Edit> {
    let field = |code| FieldId::parse(code).unwrap();
    let service = waymark_map::ServiceId::parse("H3").unwrap();
    let check = waymark_map::Check {
        on: NOW.on,
        by: Role::Facilitator,
        source: waymark_map::Source::Call,
        evidence: waymark_map::Evidence::Told,
    };
    let changes = [
        Change::Set(
            Slot::Own(field("PR-02")),
            Value::Text(Text::new("Clinic").unwrap()),
        ),
        Change::Set(
            Slot::Service(service, field("PR-20")),
            Value::One(Status::Full.choice()),
        ),
        Change::Visibility(Visibility::Public),
        Change::Place(Place::Exact {
            position: Position::of_degrees(0.0005, 0.0005).unwrap(),
            agreed: Agreed {
                on: NOW.on,
                told: Role::Facilitator,
            },
        }),
        Change::Verify(waymark_map::Verified::EveryLine, check),
    ];
    let changes = changes.map(|change| Edit::Change(CLINIC, change));
    [Edit::Add(CLINIC)].into_iter().chain(changes).collect()
}

fn make(house: &mut House, edits: &[Edit]) {
    let bytes = edits
        .iter()
        .map(|edit| ContentBytes(edit_to_bytes(edit, NOW)));
    let step = DirectoryStep::Make(bytes.collect());
    assert_eq!(house.ask(Request::Directory(step)), Reply::DirectoryKept);
}

fn keep(house: &mut House, what: KeptBeside, bytes: Vec<u8>) {
    let step = DirectoryStep::KeepBeside(what, ContentBytes(bytes));
    assert_eq!(house.ask(Request::Directory(step)), Reply::DirectoryKept);
}

fn ways(step: WaysStep) -> Request {
    Request::Directory(DirectoryStep::Ways(step))
}

fn are(house: &mut House, step: WaysStep) -> WaysAre {
    match house.ask(ways(step)) {
        Reply::Ways(are) => are,
        other => panic!("{other:?}"),
    }
}

fn asked() -> WaysAsked {
    WaysAsked {
        service: "H3".to_owned(),
        who: 0,
        at: WaysAt::AnyTime,
        speed: 50,
    }
}

/// With a clinic and both grids, searched to the end.
fn searched() -> House {
    let mut house = House::with_round();
    make(&mut house, &clinic());
    keep(&mut house, KeptBeside::Friction, road(0.012));
    keep(&mut house, KeptBeside::Women, road(1.0));
    let begun = are(&mut house, WaysStep::Begin { today: MONDAY });
    assert_eq!(begun, WaysAre::UnderWay { done: 0, of: 1 });
    assert_eq!(
        are(&mut house, WaysStep::Ask(asked())),
        begun,
        "an answer before the search"
    );
    let done = WaysAre::UnderWay { done: 1, of: 1 };
    assert_eq!(are(&mut house, WaysStep::GoOn), done);
    house
}

#[test]
fn what_is_missing_is_said_and_then_women_are_counted() {
    let mut house = House::with_round();
    let begin = || WaysStep::Begin { today: MONDAY };
    assert_eq!(are(&mut house, begin()), WaysAre::NoFriction);
    keep(&mut house, KeptBeside::Friction, road(0.012));
    assert_eq!(are(&mut house, begin()), WaysAre::NoWomen);
    keep(&mut house, KeptBeside::Women, road(1.0));
    keep(&mut house, KeptBeside::Friction, road(-1.0));
    assert_eq!(are(&mut house, begin()), WaysAre::NotAFriction);

    let mut house = searched();
    let Reply::Reached(reached) = house.ask(ways(WaysStep::Ask(asked()))) else {
        panic!("no answer");
    };
    let all = reached.rows.last().unwrap();
    assert_eq!(all.women, 100);
    // 30 minutes at 5 km/h are 2.5 km: the cell of the clinic and 25 more.
    assert_eq!(all.within[0], [26, 16, 26]);
    assert_eq!((reached.doors, reached.bands.0.len()), (1, 100));
    let file = WaysStep::File {
        asked: asked(),
        kind: WaysFile::Csv,
        language: "en".to_owned(),
    };
    let Reply::FileMade(file) = house.ask(ways(file)) else {
        panic!("no file");
    };
    let text = String::from_utf8(file.bytes.0).unwrap();
    assert!(text.contains("Everywhere,100,26,16,26,51,"), "{text}");
}

#[test]
fn an_edit_the_lock_and_whoever_stops_make_it_forget() {
    let forgets = |step: fn(&mut House)| {
        let mut house = searched();
        step(&mut house);
        assert_eq!(are(&mut house, WaysStep::Ask(asked())), WaysAre::Not);
    };
    // Hidden by now: no way that was worked out before may tell where it is.
    forgets(|house| make(house, &[Edit::Change(CLINIC, Change::Place(Place::Hidden))]));
    forgets(|house| keep(house, KeptBeside::Women, road(2.0)));
    forgets(|house| {
        are(house, WaysStep::Forget);
    });
    forgets(|house| {
        house.ask(Request::Lock);
        assert_eq!(house.refused(ways(WaysStep::GoOn)), TroubleKind::Locked);
        house.state(Request::Unlock {
            passphrase: words(WORDS),
        });
    });
    // The order of gaps has nothing to do with ways.
    let mut house = searched();
    keep(&mut house, KeptBeside::Work, vec![1]);
    assert!(matches!(
        house.ask(ways(WaysStep::Ask(asked()))),
        Reply::Reached(_)
    ));
}

#[test]
fn grids_are_sealed_and_a_question_that_is_none_is_refused() {
    let mut house = searched();
    assert!(house.has(Shelf::Work, keys::FRICTION) && house.has(Shelf::Work, keys::WOMEN));
    for wrong in [
        WaysAsked {
            service: "X1".to_owned(),
            ..asked()
        },
        WaysAsked { who: 99, ..asked() },
        WaysAsked {
            speed: 80,
            ..asked()
        },
        WaysAsked {
            at: WaysAt::Hour {
                weekday: 7,
                hour: 0,
            },
            ..asked()
        },
    ] {
        let refused = house.refused(ways(WaysStep::Ask(wrong)));
        assert_eq!(refused, TroubleKind::NotUnderstood);
    }
}
