//! Bytes that are no form and no record are refused, without a panic and without telling what is in them.

use crate::support;

use std::rc::Rc;

use proptest::prelude::*;
use support::{OPENING, sat, small, survey, try_form};
use waymark_ask::form::FormBytesError;
use waymark_ask::record::{
    AgeBand, AreaIndex, Checks, Mode, Outcome, RECORD_BYTES, Record, RecordError, Sat, read,
};
use waymark_ask::{ChoiceId, Form, Interview, Length};

/// Where a record's answers begin: version, form, sat, area.
const HEADER: usize = 19;

fn record(form: &Rc<Form>, sat: Sat) -> Record {
    let mut interview = Interview::begin(form.clone(), Length::Full);
    interview.choose(ChoiceId::new(0));
    interview.next();
    interview.choose(ChoiceId::new(0));
    interview.next();
    interview.finish(sat).unwrap()
}

/// What comes of the small form's record after a change.
fn check(change: impl Fn(&mut Vec<u8>), expected: Option<RecordError>) {
    let form = small();
    let mut bytes = record(&form, sat()).bytes().to_vec();
    change(&mut bytes);
    let found = Record::from_bytes(&bytes).and_then(|record| read(&form, &record).map(|_| ()));
    assert_eq!(found.err(), expected);
}

#[test]
fn a_record_comes_back_and_a_changed_one_does_not() {
    check(|_| {}, None);
    check(
        |bytes| bytes.truncate(RECORD_BYTES - 1),
        Some(RecordError::Length),
    );
    check(|bytes| bytes.push(0), Some(RecordError::Length));
    check(|bytes| bytes.clear(), Some(RecordError::Length));
    check(|bytes| bytes[0] = 2, Some(RecordError::Version));
    check(|bytes| bytes[1] ^= 1, Some(RecordError::OtherForm));
    check(|bytes| bytes[16] ^= 128, Some(RecordError::OtherForm));
    check(|bytes| bytes[17] |= 0b0100_0000, Some(RecordError::Damaged));
    check(
        |bytes| bytes[RECORD_BYTES - 3] = 1,
        Some(RecordError::Damaged),
    );
    // The last two bytes are the number of a slip, counted from 1, and there are ten thousand.
    check(|bytes| bytes[RECORD_BYTES - 1] = 1, None);
    check(|bytes| bytes[RECORD_BYTES - 2] = 0x27, None);
    check(
        |bytes| bytes[RECORD_BYTES - 2] = 0x28,
        Some(RecordError::Damaged),
    );
}

#[test]
fn answers_that_no_interview_gives_are_refused() {
    // Question a: state in bits 0-1, then health, police, none; b: three bits above.
    let state = |bits: u8| move |bytes: &mut Vec<u8>| bytes[HEADER] = bits;
    check(state(0b000_001_10), None);
    check(state(0b000_000_10), Some(RecordError::Damaged));
    check(state(0b000_001_11), Some(RecordError::Damaged));
    check(state(0b000_001_00), Some(RecordError::Damaged));
    check(state(0b000_101_10), Some(RecordError::Damaged));
    check(state(0b101_001_10), Some(RecordError::Damaged));
    check(state(0b100_001_10), None);
}

#[test]
fn a_record_belongs_to_one_wording() {
    let other = Rc::new(try_form(OPENING, "select_one yes_no | a | Good? | | item").unwrap());
    let same = Rc::new(try_form(OPENING, "select_one yes_no | a | Good? | | item").unwrap());
    let changed = Rc::new(try_form(OPENING, "select_one yes_no | a | Well? | | item").unwrap());
    let record = record(&other, sat());
    assert!(read(&same, &record).is_ok());
    assert_eq!(read(&changed, &record).err(), Some(RecordError::OtherForm));
    assert_ne!(other.wording(), changed.wording());
}

#[test]
fn every_sat_comes_back() {
    let form = small();
    for age in [
        AgeBand::From18,
        AgeBand::From25,
        AgeBand::From50,
        AgeBand::NotSaid,
    ] {
        for (outcome, checks, mode) in [
            (Outcome::Finished, Checks::Failed, Mode::HerOwn),
            (Outcome::Stopped, Checks::Passed, Mode::Assisted),
            (Outcome::Finished, Checks::Passed, Mode::ByEar),
        ] {
            let sat = Sat {
                outcome,
                age,
                checks,
                mode,
                area: AreaIndex::new(200),
            };
            let kept = Record::from_bytes(record(&form, sat).bytes()).unwrap();
            assert!(read(&form, &kept).unwrap().0 == sat);
        }
    }
}

#[test]
fn a_form_comes_back_and_another_version_does_not() {
    let form = small();
    let bytes = form.to_bytes();
    let again = Form::from_bytes(&bytes).unwrap();
    assert_eq!(again, *form);
    assert_eq!(again.wording(), form.wording());
    assert_eq!(Form::from_bytes(&[]), Err(FormBytesError::Damaged));
    let mut other = bytes.clone();
    other[0] = 9;
    assert_eq!(Form::from_bytes(&other), Err(FormBytesError::Version));
    let mut longer = bytes.clone();
    longer.push(0);
    assert_eq!(Form::from_bytes(&longer), Err(FormBytesError::Damaged));
    assert_eq!(
        Form::from_bytes(&vec![1; 5_000_000]),
        Err(FormBytesError::TooLong)
    );
}

#[test]
fn a_form_cut_off_anywhere_is_refused() {
    let bytes = survey("service-feedback").to_bytes();
    for length in 0..bytes.len() {
        assert!(Form::from_bytes(&bytes[..length]).is_err(), "{length}");
    }
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(2000))]

    #[test]
    fn no_changed_form_makes_it_panic(changes in prop::collection::vec((any::<prop::sample::Index>(), any::<u8>()), 1..6)) {
        let mut bytes = small().to_bytes();
        for (at, byte) in changes {
            let at = at.index(bytes.len());
            bytes[at] = byte;
        }
        if let Ok(form) = Form::from_bytes(&bytes) {
            // What is accepted can be asked, to the end.
            let mut interview = Interview::begin(Rc::new(form), Length::Full);
            while interview.current().is_some() {
                interview.choose(ChoiceId::new(0));
                interview.next();
            }
            prop_assert_eq!(interview.finish(sat()).unwrap().bytes().len(), RECORD_BYTES);
        }
    }

    #[test]
    fn no_row_of_bytes_makes_it_panic(mut bytes in prop::collection::vec(any::<u8>(), 0..300)) {
        let _ = Form::from_bytes(&bytes);
        bytes.insert(0, 1);
        let _ = Form::from_bytes(&bytes);
    }

    #[test]
    fn no_changed_record_makes_it_panic(body in prop::collection::vec(any::<u8>(), RECORD_BYTES - HEADER), sat_bits in any::<u8>()) {
        let form = small();
        let mut bytes = record(&form, sat()).bytes().to_vec();
        bytes[17] = sat_bits;
        for (place, byte) in bytes[HEADER..].iter_mut().zip(&body) {
            *place = *byte;
        }
        if let Ok(record) = Record::from_bytes(&bytes) {
            let _ = read(&form, &record);
        }
    }
}
