//! A thousand interviews: all of one length once sealed, and each counted once.

use std::collections::BTreeSet;
use std::rc::Rc;

use getrandom::SysRng;
use getrandom::rand_core::UnwrapErr;
use proptest::prelude::*;
use waymark_ask::record::{AgeBand, AreaIndex, Checks, Mode, Outcome, Sat};
use waymark_ask::{Form, Interview, Length, Record, xlsform};
use waymark_keep::{DayPublicKey, Pictures, RoundTag, SEALED_BYTES, WAITING_BYTES, Waiting, seal};
use waymark_unlock::{DayKey, Kdf, Passphrase, SlotSecret, Workspace};

fn form() -> Form {
    let folder = concat!(
        env!("CARGO_MANIFEST_DIR"),
        "/../../surveys/service-feedback/"
    );
    let sheets: Vec<_> = ["survey", "choices", "settings"]
        .into_iter()
        .map(|name| {
            let bytes = std::fs::read(format!("{folder}{name}.csv")).unwrap();
            xlsform::read_csv(name, &bytes).unwrap()
        })
        .collect();
    xlsform::form(&sheets).unwrap()
}

/// One touch at each question: which choices, and whether she stops there.
fn touches() -> impl Strategy<Value = (Vec<Vec<u8>>, Option<usize>)> {
    let one = prop::collection::vec(any::<u8>(), 0..4);
    (
        prop::collection::vec(one, 60),
        prop::option::weighted(0.3, 0..60usize),
    )
}

fn interviewed(form: &Rc<Form>, touches: &[Vec<u8>], stops_at: Option<usize>) -> Record {
    let mut interview = Interview::begin(Rc::clone(form), Length::Full);
    for (at, touched) in touches.iter().cycle().enumerate() {
        let Some(question) = interview.current() else {
            break;
        };
        if stops_at == Some(at) {
            break;
        }
        let options = interview.options(question);
        for touch in touched {
            if let Some(choice) = options.get(usize::from(*touch) % options.len().max(1)) {
                interview.choose(*choice);
            }
        }
        interview.next();
    }
    let outcome = match interview.current() {
        Some(_) => Outcome::Stopped,
        None => Outcome::Finished,
    };
    interview
        .finish(Sat {
            outcome,
            age: AgeBand::NotSaid,
            checks: Checks::Passed,
            mode: Mode::HerOwn,
            area: AreaIndex::new(0),
        })
        .unwrap()
}

fn day() -> DayPublicKey {
    let mut rng = UnwrapErr(SysRng);
    let words = Passphrase::new("acorn bagel cedar daisy ember fable");
    let (workspace, _) = Workspace::create(&words, Kdf::FLOOR, &mut rng).unwrap();
    let secret = SlotSecret::draw(&mut rng);
    DayKey::generate(&workspace, &secret, &mut rng).unwrap().0
}

/// Whether any eight bytes of the record that are not all zero show in other bytes.
fn shows(record: &Record, bytes: &[u8]) -> bool {
    let windows: BTreeSet<&[u8]> = bytes.windows(8).collect();
    record
        .bytes()
        .windows(8)
        .filter(|window| window.iter().any(|byte| *byte != 0))
        .any(|window| windows.contains(window))
}

#[test]
fn a_thousand_interviews_have_one_length_and_show_nothing() {
    let (form, day) = (Rc::new(form()), day());
    let round = RoundTag::from_bytes([7; 16]);
    let lengths = std::cell::RefCell::new(BTreeSet::new());
    let records = std::cell::RefCell::new(BTreeSet::new());
    let mut runner = proptest::test_runner::TestRunner::new(ProptestConfig::with_cases(1_000));
    runner
        .run(&touches(), |(touches, stops_at)| {
            let record = interviewed(&form, &touches, stops_at);
            let sealed = seal(&day, &round, &record, &mut UnwrapErr(SysRng)).unwrap();
            prop_assert!(!shows(&record, sealed.as_bytes()));
            // The control: the search does find a record that is not sealed.
            prop_assert!(shows(&record, record.bytes()));
            let waiting = Waiting::new(Pictures::new([0, 1, 2]).unwrap(), sealed);
            lengths.borrow_mut().insert(waiting.to_bytes().len());
            records.borrow_mut().insert(record.bytes().to_vec());
            Ok(())
        })
        .unwrap();
    assert_eq!(lengths.into_inner(), BTreeSet::from([WAITING_BYTES]));
    assert_eq!(WAITING_BYTES, SEALED_BYTES + 4);
    // The control: the interviews did differ.
    assert!(records.into_inner().len() > 900);
}
