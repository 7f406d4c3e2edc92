//! A round file is read whole or refused, says the same four pictures for the same round, and shows no words.

use getrandom::SysRng;
use getrandom::rand_core::UnwrapErr;
use waymark_keep::stored::{SharedRound, SupportCard, Voices};
use waymark_unlock::{RoundFileError, pictures_of, read_round_file, write_round_file};

/// Written by the first version; never to be written anew.
const FILE_V1: &[u8] = include_bytes!("fixtures/round_file_v1.bin");

fn shared() -> SharedRound {
    SharedRound {
        plan: b"a plan".to_vec(),
        form: b"a form that speaks of services".to_vec(),
        decoy: b"a dull form".to_vec(),
        invitation: "We ask about services here.".into(),
        opened_on: 20_780,
        support: SupportCard {
            name: "The health post".into(),
            phone: "555 0100".into(),
            hours: "8 to 16".into(),
            complaint: "555 0101".into(),
        },
        totals_key: [9; 32],
        voices: Voices::default(),
        told: Vec::new(),
    }
}

fn file() -> Vec<u8> {
    write_round_file(&shared(), &mut UnwrapErr(SysRng)).unwrap()
}

/// The bytes with a hash that fits them, as an attacker would make it.
fn rehashed(mut bytes: Vec<u8>) -> Vec<u8> {
    use sha2::{Digest, Sha256};
    let body = bytes.len() - 32;
    let hash = Sha256::new()
        .chain_update(b"waymark round file\0")
        .chain_update(&bytes[..body]);
    bytes.splice(body.., hash.finalize());
    bytes
}

#[test]
fn version_one_stays_readable_with_its_pictures() {
    assert_eq!(read_round_file(FILE_V1), Ok(shared()));
    assert_eq!(pictures_of(&shared()), Ok(PICTURES_V1));
}

const PICTURES_V1: [u8; 4] = [4, 5, 5, 23];

#[test]
#[ignore = "writes the fixture of a new version"]
fn write_fixture() {
    std::fs::write("tests/fixtures/round_file_v1.bin", file()).unwrap();
    println!("{:?}", pictures_of(&shared()));
}

#[test]
fn every_changed_byte_and_every_cut_is_refused() {
    let whole = file();
    assert_eq!(read_round_file(&whole), Ok(shared()));
    for at in 0..whole.len() {
        let mut changed = whole.clone();
        changed[at] ^= 1;
        let expected = Err(RoundFileError::Damaged);
        assert_eq!(read_round_file(&changed), expected, "byte {at}");
        assert_eq!(read_round_file(&whole[..at]), expected, "cut at {at}");
    }
    let longer = [whole.as_slice(), &[0]].concat();
    assert_eq!(read_round_file(&longer), Err(RoundFileError::Damaged));
    assert_eq!(read_round_file(b""), Err(RoundFileError::Damaged));
}

#[test]
fn a_newer_file_is_said_to_be_newer_when_it_is_whole() {
    let mut newer = file();
    newer[0] = 2;
    assert_eq!(read_round_file(&newer), Err(RoundFileError::Damaged));
    let newer = rehashed(newer);
    assert_eq!(read_round_file(&newer), Err(RoundFileError::Newer));
    // A version before the first is nobody's.
    let mut none = file();
    none[0] = 0;
    assert_eq!(
        read_round_file(&rehashed(none)),
        Err(RoundFileError::Damaged)
    );
}

#[test]
fn a_rehashed_change_inside_does_not_open() {
    let mut changed = file();
    changed[100] ^= 1;
    assert_eq!(
        read_round_file(&rehashed(changed)),
        Err(RoundFileError::Damaged)
    );
    // The control: the hash this test makes is the right one.
    assert_eq!(read_round_file(&rehashed(file())), Ok(shared()));
}

#[test]
fn the_file_shows_no_words() {
    let shows = |bytes: &[u8], word: &str| {
        let word = word.as_bytes();
        bytes.windows(word.len()).any(|window| window == word)
    };
    for word in ["waymark", "services", "health", "555"] {
        assert!(!shows(&file(), word), "{word} is in the file");
    }
    // The control: what is inside has them.
    assert!(shows(&shared().to_bytes(), "services"));
}

#[test]
fn pictures_follow_the_round_and_not_the_file() {
    let again = read_round_file(&file()).unwrap();
    let same = pictures_of(&shared()).unwrap();
    assert_eq!(pictures_of(&again).unwrap(), same);
    assert!(same.iter().all(|picture| *picture < 36));
    let mut other = shared();
    other.totals_key[31] ^= 1;
    assert_ne!(pictures_of(&other).unwrap(), same);
}
