//! What is sealed has one length, whatever was answered: nobody can tell from outside who said more.

use std::collections::BTreeSet;
use std::rc::Rc;

use getrandom::SysRng;
use getrandom::rand_core::UnwrapErr;
use waymark_keep::{DayPublicKey, RoundTag, seal};
use waymark_tests::people::Answers;
use waymark_tests::people::record::{form, record_of};

const INTERVIEWS: u64 = 1_000;

/// The base point of Curve25519 is a public key like any other: nobody need open what is sealed here.
const KEY: [u8; 32] = {
    let mut point = [0; 32];
    point[0] = 9;
    point
};

#[test]
fn a_thousand_interviews_are_sealed_to_one_length() {
    let form = Rc::new(form("service-feedback"));
    let (key, round) = (DayPublicKey::from_bytes(KEY), RoundTag::from_bytes([7; 16]));
    let mut lengths = BTreeSet::new();
    let mut answered = BTreeSet::new();
    for seed in 0..INTERVIEWS {
        let woman = Answers::varied(seed);
        let record = record_of(&form, |question, offered| woman.to(question, offered));
        answered.insert(record.bytes().to_vec());
        let sealed = seal(&key, &round, &record, &mut UnwrapErr(SysRng)).expect("it is sealed");
        lengths.insert(sealed.as_bytes().len());
    }
    println!(
        "{INTERVIEWS} interviews, {} different records, sealed lengths {lengths:?}",
        answered.len()
    );
    assert_eq!(lengths.len(), 1);
    // The control: interviews that do not differ would prove nothing.
    assert!(
        answered.len() > 500,
        "only {} different records",
        answered.len()
    );
}
