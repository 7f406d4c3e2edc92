//! The number on a paper slip: typed in any script, a slip of the finger is seen, and a record keeps its length.

use crate::support;

use support::{sat, small};
use waymark_ask::record::{RECORD_BYTES, Record, SEAT_NUMBERS, SeatToken, read};
use waymark_ask::{ChoiceId, Interview, Length};

fn check(typed: &str, expected: Option<u16>) {
    assert_eq!(
        SeatToken::read(typed),
        expected.map(SeatToken::new),
        "{typed}"
    );
}

#[test]
fn a_slip_is_read_in_the_figures_of_four_scripts() {
    // The example of ISO/IEC 7064 for MOD 11,10: 0794 is checked by 5.
    for typed in ["07945", " 07 945", "٠٧٩٤٥", "۰۷۹۴۵", "০৭৯৪৫"] {
        check(typed, Some(794));
    }
    for typed in ["", "5", "0794", "079455", "07944", "0794a", "-0794"] {
        check(typed, None);
    }
}

#[test]
fn every_number_comes_back_from_paper_and_bytes_and_any_one_wrong_figure_is_seen() {
    for number in 0..SEAT_NUMBERS {
        let token = SeatToken::new(number);
        let paper = token.figures();
        check(&paper, Some(number));
        assert_eq!(SeatToken::from_bytes(token.to_bytes()), Some(token));
        assert_ne!(token.to_bytes(), [0, 0]);
        for at in 0..paper.len() {
            let mut wrong = paper.clone().into_bytes();
            wrong[at] = b'0' + (wrong[at] - b'0' + 1 + (number % 9) as u8) % 10;
            check(core::str::from_utf8(&wrong).unwrap(), None);
        }
    }
    assert_eq!(SeatToken::from_bytes([0, 0]), None);
    assert_eq!(SeatToken::from_bytes([0xff, 0xff]), None);
}

#[test]
fn a_record_carries_it_in_the_same_length_and_its_answers_do_not_change() {
    let form = small();
    let mut interview = Interview::begin(form.clone(), Length::Full);
    interview.choose(ChoiceId::new(0));
    interview.next();
    let plain = interview.finish(sat()).unwrap();
    let (token, other) = (SeatToken::new(794), SeatToken::new(9_999));
    let stamped = plain.clone().under(token);
    assert_eq!(
        (plain.seat_token(), stamped.seat_token()),
        (None, Some(token))
    );
    assert_eq!(stamped.clone().under(other).seat_token(), Some(other));
    let again = Record::from_bytes(stamped.bytes()).unwrap();
    assert_eq!(again.bytes().len(), RECORD_BYTES);
    assert_eq!(again.seat_token(), Some(token));
    let answers = |record: &Record| read(&form, record).unwrap().1;
    assert!(answers(&again) == answers(&plain));
    assert_eq!(format!("{token:?} {stamped:?}"), "SeatToken(..) Record(..)");
}
