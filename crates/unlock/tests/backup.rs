//! Backups: one size, opened by their own keys alone, refused when they are anything else.

use getrandom::SysRng;
use getrandom::rand_core::UnwrapErr;
use sha2::{Digest, Sha256};
use waymark_unlock::{
    BackupError, BackupKey, Contents, Kdf, Mistyped, Passphrase, RecoveryKey, SecondWay,
    UnlockError, Workspace, open_backup, seal_backup,
};

const WORDS: &str = "acorn bagel cedar daisy ember fable";
const STREET: &[u8] = b"a shelter's street";

struct Made {
    key: RecoveryKey,
    file: Vec<u8>,
}

fn contents() -> Contents {
    let mut contents = Contents::default();
    contents.put("settings", STREET);
    contents.put("empty", b"");
    contents
}

fn made() -> Made {
    let rng = &mut UnwrapErr(SysRng);
    let words = Passphrase::new(WORDS);
    let (workspace, _) = Workspace::create(&words, Kdf::FLOOR, rng).unwrap();
    let key = RecoveryKey::draw(rng);
    let second = workspace.second_way(&key, rng).unwrap();
    let lock = workspace.lock(&words, Kdf::FLOOR, &second, rng).unwrap();
    let file = seal_backup(&workspace, &lock, contents(), rng).unwrap();
    Made { key, file }
}

fn check(file: &[u8], key: &BackupKey<'_>, expected: Result<&[u8], BackupError>) {
    let opened = open_backup(file, key);
    let street = opened
        .as_ref()
        .map(|opened| opened.contents.get("settings"));
    match (street, expected) {
        (Ok(found), Ok(wanted)) => assert_eq!(found, Some(wanted)),
        (Err(found), Err(wanted)) => assert_eq!(*found, wanted),
        (found, wanted) => panic!("{found:?} instead of {wanted:?}"),
    }
}

#[test]
fn a_backup_opens_by_passphrase_and_recovery_key_and_nothing_else() {
    let (mine, other) = (made(), made());
    let right = Passphrase::new(WORDS);
    let wrong = Passphrase::new("acorn bagel cedar daisy ember fables");
    check(&mine.file, &BackupKey::Passphrase(&right), Ok(STREET));
    check(&mine.file, &BackupKey::Recovery(&mine.key), Ok(STREET));
    let refused = Err(UnlockError::WrongPassphrase.into());
    check(&mine.file, &BackupKey::Passphrase(&wrong), refused);
    let refused = Err(UnlockError::WrongRecoveryKey.into());
    check(&mine.file, &BackupKey::Recovery(&other.key), refused);
}

#[test]
fn without_a_recovery_key_a_backup_looks_the_same_and_opens_to_none() {
    let rng = &mut UnwrapErr(SysRng);
    let words = Passphrase::new(WORDS);
    let (workspace, lock) = Workspace::create(&words, Kdf::FLOOR, rng).unwrap();
    let file = seal_backup(&workspace, &lock, contents(), rng).unwrap();
    assert_eq!(file.len(), made().file.len());
    let any = RecoveryKey::draw(rng);
    let refused = Err(UnlockError::WrongRecoveryKey.into());
    check(&file, &BackupKey::Recovery(&any), refused);
    let opened = open_backup(&file, &BackupKey::Passphrase(&words)).unwrap();
    assert!(opened.second == SecondWay::None);
}

#[test]
fn what_is_cut_damaged_foreign_or_newer_is_refused_before_any_work() {
    let made = made();
    let words = Passphrase::new(WORDS);
    let key = BackupKey::Passphrase(&words);
    for end in [0, 1, 31, 32, 33, 1_000, made.file.len() - 1] {
        check(&made.file[..end], &key, Err(BackupError::NotOne));
    }
    check(
        &[made.file.as_slice(), &[0]].concat(),
        &key,
        Err(BackupError::NotOne),
    );
    check(&[0; 5_000_000], &key, Err(BackupError::NotOne));
    check(
        &vec![b'x'; made.file.len()],
        &key,
        Err(BackupError::Damaged),
    );
    for at in (0..made.file.len()).step_by(997) {
        let mut changed = made.file.clone();
        changed[at] ^= 4;
        check(&changed, &key, Err(BackupError::Damaged));
    }
    let end = made.file.len() - 32;
    let mut newer = made.file.clone();
    newer[0] = 2;
    let hash = Sha256::digest(&newer[..end]);
    newer[end..].copy_from_slice(&hash);
    check(&newer, &key, Err(BackupError::Newer));
    // The control: the same file, with the right hash and its own version.
    newer[0] = 1;
    let hash = Sha256::digest(&newer[..end]);
    newer[end..].copy_from_slice(&hash);
    check(&newer, &key, Ok(STREET));
}

#[test]
fn sizes_are_few_and_bytes_are_noise() {
    let rng = &mut UnwrapErr(SysRng);
    let words = Passphrase::new(WORDS);
    let (workspace, lock) = Workspace::create(&words, Kdf::FLOOR, rng).unwrap();
    let mut sizes = std::collections::BTreeSet::new();
    for length in [0, 1, 60_000, 65_000, 66_000, 130_000, 200_000, 1_000_000] {
        let mut contents = Contents::default();
        contents.put("round", &vec![0; length]);
        let file = seal_backup(&workspace, &lock, contents, rng).unwrap();
        assert!(file.len().is_power_of_two());
        sizes.insert(file.len());
        let mut counts = [0usize; 256];
        file.iter().for_each(|byte| counts[usize::from(*byte)] += 1);
        let most = counts.iter().max().unwrap();
        assert!(*most < file.len() / 100, "some byte stands out");
        let readable = file.windows(7).any(|w| w == b"waymark" || w == b"Waymark");
        assert!(!readable);
    }
    assert_eq!(
        sizes.into_iter().collect::<Vec<_>>(),
        [65_536, 131_072, 262_144, 1_048_576]
    );
    let mut huge = Contents::default();
    huge.put("round", &vec![0; 5_000_000]);
    let refused = seal_backup(&workspace, &lock, huge, rng);
    assert_eq!(refused.unwrap_err(), BackupError::TooMuch);
}

#[test]
fn a_recovery_key_is_read_as_people_write_it_and_a_slip_is_seen() {
    let rng = &mut UnwrapErr(SysRng);
    for _ in 0..200 {
        let key = RecoveryKey::draw(rng);
        let written = key.written().to_string();
        assert_eq!(written.len(), 39);
        let again = |typed: &str| RecoveryKey::read(typed).map(|key| key.written().to_string());
        assert_eq!(again(&written), Ok(written.clone()));
        let by_hand = written
            .to_lowercase()
            .replace(' ', "-")
            .replace('0', "o")
            .replace('1', "l");
        assert_eq!(again(&by_hand), Ok(written.clone()));
        assert_eq!(again(&written.replace(' ', "")), Ok(written.clone()));
        assert_eq!(again(&written[..38]), Err(Mistyped));
        assert_eq!(again(&format!("{written} 0")), Err(Mistyped));
        assert_eq!(again(&written.replacen(' ', "U", 1)), Err(Mistyped));
        for at in (0..39).filter(|at| at % 5 != 4) {
            let other = if &written[at..=at] == "7" { "8" } else { "7" };
            let slip = [&written[..at], other, &written[at + 1..]].concat();
            assert_eq!(again(&slip), Err(Mistyped));
        }
    }
    assert_eq!(RecoveryKey::read("").map(drop), Err(Mistyped));
    assert_eq!(format!("{:?}", RecoveryKey::draw(rng)), "RecoveryKey(..)");
}

#[test]
fn a_known_recovery_key_is_written_as_ever() {
    let zero = "0000 0000 0000 0000 0000 0000 018T D6G0";
    let read = RecoveryKey::read(zero).map(|key| key.written().to_string());
    assert_eq!(read.as_deref(), Ok(zero));
}
