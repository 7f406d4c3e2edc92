//! Tablets as earlier versions left them, in the middle of their work, go on where they stopped.
//!
//! A fixture is a whole tablet (every shelf, the erasable slot), written once by the version of its day and never written
//! again. When what is stored changes, a new one is added beside it:
//! `WAYMARK_BLESS=1 cargo test -p waymark-worker --test all kept::` writes only files that are not there.

use crate::house;

use std::fs;
use std::path::{Path, PathBuf};

use house::{House, MONDAY, TUESDAY, open_day_with};
use waymark_ask::record::SeatToken;
use waymark_keep::{Change, Memory, Shelf, Vault};
use waymark_talk::{
    ContactTested, DayStanding, Figures, HeadCheck, Reply, Request, SeatCheck, Seats, Setup,
};
use waymark_worker::{MemorySlot, Slot};

/// Every version that ever went out: when its contact was called, and what its open day says of slips at close, where one more woman
/// drew none.
const FOUND: [(&str, ContactTested, SeatCheck); 3] = [
    ("tablet_v1.bin", ContactTested::Undated, SeatCheck::Free),
    ("tablet_v2.bin", ContactTested::Undated, SeatCheck::Free),
    (NEWEST, ContactTested::On(MONDAY), ONE_LEFT_OUT),
];
const NEWEST: &str = "tablet_v3.bin";

const ONE_LEFT_OUT: SeatCheck = SeatCheck::Doubtful { from: 0, below: 10 };

/// The women of the closed day, and those whose records wait on the open one.
const COUNTED: u32 = 20;
const WAITING: u32 = 5;

#[test]
fn every_tablet_ever_kept_goes_on_where_it_stopped() {
    for (name, tested, seats) in FOUND {
        let (memory, slot, release) = read(&file(name));
        let mut house = House::found(memory, slot);
        let unlocked = house.state(Request::Unlock {
            passphrase: house::words(house::WORDS),
        });
        let Setup::Unlocked(home) = unlocked.setup else {
            panic!("{name} does not open");
        };
        // Where nobody wrote down when the contact was called, it has to be called again before the next day.
        assert_eq!(home.settings, house::called(tested), "{name}");
        assert_eq!(home.round.expect("a round").label, "Spring", "{name}");
        assert_eq!(home.day, DayStanding::Open(TUESDAY), "{name}");
        assert_eq!(home.last_closed, Some(MONDAY), "{name}");
        assert_eq!(house.pool().len() as u32, WAITING, "{name}");
        assert_eq!(house.results().release, release, "{name}: other results");

        house.women_answer(1);
        let closed = house.close_day(TUESDAY, WAITING + 1);
        assert_eq!((closed.damaged, closed.heads), (0, HeadCheck::Agrees));
        assert_eq!(closed.seats, seats, "{name}");
        assert_eq!(closed.figures, Figures::Shown, "{name}");
        assert!(house.pool().is_empty(), "{name}");
    }
}

#[test]
fn a_tablet_with_one_byte_changed_is_told_from_a_whole_one() {
    // The control: the fixtures are really read.
    let (memory, slot, _) = read(&file(FOUND[0].0));
    let mut lock = house::now(memory.get(Shelf::Public, "lock"))
        .unwrap()
        .unwrap();
    *lock.last_mut().unwrap() ^= 1;
    house::now(memory.commit(&[Change::put(Shelf::Public, "lock", lock)])).unwrap();
    House::found(memory, slot).refused(Request::Unlock {
        passphrase: house::words(house::WORDS),
    });
}

/// Writes the newest fixture, once.
#[test]
fn the_newest_tablet_is_kept() {
    let newest = file(NEWEST);
    if std::env::var_os("WAYMARK_BLESS").is_some() && !newest.exists() {
        fs::write(&newest, tablet_of_today()).unwrap();
    }
    assert!(newest.exists(), "{}", newest.display());
}

fn tablet_of_today() -> Vec<u8> {
    let mut house = House::with_round();
    house.open_day(MONDAY);
    house.women_answer(COUNTED);
    house.close_day(MONDAY, COUNTED);
    house.state(open_day_with(TUESDAY, Seats::Numbered));
    let Reply::SeatSlips(slips) = house.ask(Request::SeatSlips) else {
        panic!("no slips");
    };
    let slip = |at: usize| SeatToken::read(&slips.0[at]).unwrap();
    house.women_answer_under(WAITING, |at, record| record.under(slip(at)));
    let mut pieces = Vec::new();
    for shelf in Shelf::ALL {
        for (key, value) in house::now(house.memory.list(shelf)).unwrap() {
            pieces.extend([shelf.name().into(), key.into_bytes(), value]);
        }
    }
    for (position, place) in house.slot.all().iter().enumerate() {
        pieces.extend([
            b"slot".to_vec(),
            position.to_string().into_bytes(),
            place.to_vec(),
        ]);
    }
    pieces.extend([
        b"told".to_vec(),
        b"release".to_vec(),
        house.results().release,
    ]);
    let mut bytes = Vec::new();
    for piece in pieces {
        bytes.extend(u32::try_from(piece.len()).unwrap().to_le_bytes());
        bytes.extend(piece);
    }
    bytes
}

/// A tablet, and the release its team saw on it.
fn read(path: &Path) -> (Memory, MemorySlot, Vec<u8>) {
    let bytes = fs::read(path).unwrap();
    let (memory, slot, mut release) = (Memory::new(), MemorySlot::default(), Vec::new());
    let mut rest = bytes.as_slice();
    while !rest.is_empty() {
        let (place, key, value) = (piece(&mut rest), piece(&mut rest), piece(&mut rest));
        let key = String::from_utf8(key).unwrap();
        let shelf = Shelf::ALL
            .into_iter()
            .find(|shelf| shelf.name().as_bytes() == place);
        match (shelf, place.as_slice()) {
            (Some(shelf), _) => {
                house::now(memory.commit(&[Change::put(shelf, key, value)])).unwrap()
            }
            (None, b"slot") => slot
                .write(key.parse().unwrap(), value.as_slice().try_into().unwrap())
                .unwrap(),
            (None, b"told") => release = value,
            (None, other) => panic!("{other:?} is no place on a tablet"),
        }
    }
    (memory, slot, release)
}

fn piece(rest: &mut &[u8]) -> Vec<u8> {
    let (length, after) = rest.split_first_chunk::<4>().unwrap();
    let (piece, after) = after.split_at(u32::from_le_bytes(*length) as usize);
    *rest = after;
    piece.to_vec()
}

fn file(name: &str) -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR"))
        .join("tests/fixtures")
        .join(name)
}
