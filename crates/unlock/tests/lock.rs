//! The lock: opened by its passphrase alone, and never made easier than the floor.

use getrandom::SysRng;
use getrandom::rand_core::UnwrapErr;
use waymark_unlock::{
    Kdf, Passphrase, TARGET_MILLIS, UnlockError, ValueError, Workspace, calibrate, suggest,
    too_weak,
};

const WORDS: &str = "acorn bagel cedar daisy ember fable";

fn made() -> (Workspace, Vec<u8>) {
    let passphrase = Passphrase::new(WORDS);
    Workspace::create(&passphrase, Kdf::FLOOR, &mut UnwrapErr(SysRng)).unwrap()
}

fn check(lock: &[u8], typed: &str, expected: Result<(), UnlockError>) {
    let opened = Workspace::open(&Passphrase::new(typed), lock);
    assert_eq!(opened.map(drop), expected);
}

#[test]
fn the_passphrase_opens_and_others_do_not() {
    let (_, lock) = made();
    let wrong = Err(UnlockError::WrongPassphrase);
    check(&lock, WORDS, Ok(()));
    check(&lock, "  Acorn bagel  cedar daisy\tember Fable ", Ok(()));
    check(&lock, "acorn bagel cedar daisy ember", wrong);
    check(&lock, "acorn bagel cedar daisy ember fables", wrong);
    check(&lock, "bagel acorn cedar daisy ember fable", wrong);
    check(&lock, "", wrong);
}

#[test]
fn a_changed_lock_never_opens() {
    let (_, lock) = made();
    check(&lock, WORDS, Ok(()));
    // Salt, nonce, wrapped key: every byte there is as good as any other, so every seventh.
    for at in (13..lock.len()).step_by(7) {
        let mut changed = lock.clone();
        changed[at] ^= 1;
        check(&changed, WORDS, Err(UnlockError::WrongPassphrase));
    }
    let mut later = lock.clone();
    later[0] = 3;
    check(&later, WORDS, Err(UnlockError::BadLockRecord));
    for end in (0..lock.len()).step_by(5) {
        check(&lock[..end], WORDS, Err(UnlockError::BadLockRecord));
    }
    let longer = [lock.as_slice(), &[0]].concat();
    check(&longer, WORDS, Err(UnlockError::BadLockRecord));
}

#[test]
fn a_lock_that_asks_for_too_little_or_too_much_is_refused_before_any_work() {
    let (_, lock) = made();
    for (memory, passes, lanes) in [
        (19_455u32, 2u32, 1u32),
        (8, 2, 1),
        (19_456, 1, 1),
        (19_456, 0, 1),
        (19_456, 2, 0),
        (131_073, 2, 1),
        (u32::MAX, 4, 1),
        (19_456, 5, 1),
        (19_456, u32::MAX, 1),
        (19_456, 2, 2),
    ] {
        let numbers = [memory, passes, lanes].map(u32::to_be_bytes).concat();
        let changed = [&lock[..1], &numbers, &lock[13..]].concat();
        check(&changed, WORDS, Err(UnlockError::KdfOutOfRange));
        assert!(Kdf::new(memory, passes, lanes).is_err());
    }
}

#[test]
fn a_value_opens_only_under_its_own_name_and_workspace() {
    let mut rng = UnwrapErr(SysRng);
    let ((mine, lock), (other, _)) = (made(), made());
    let sealed = mine
        .seal("settings", b"a shelter's street", &mut rng)
        .unwrap();
    let opens = |workspace: &Workspace, name: &str, bytes: &[u8]| {
        workspace
            .open_value(name, bytes)
            .map(|plain| plain.to_vec())
    };
    let refused = Err(ValueError::DoesNotOpen);
    assert_eq!(
        opens(&mine, "settings", &sealed).unwrap(),
        b"a shelter's street"
    );
    assert_eq!(opens(&mine, "plan", &sealed), refused);
    assert_eq!(opens(&other, "settings", &sealed), refused);
    for at in 0..sealed.len() {
        let mut changed = sealed.clone();
        changed[at] ^= 0x80;
        assert_eq!(opens(&mine, "settings", &changed), refused);
        assert_eq!(opens(&mine, "settings", &sealed[..at]), refused);
    }
    let again = Workspace::open(&Passphrase::new(WORDS), &lock).unwrap();
    assert!(opens(&again, "settings", &sealed).is_ok());
}

#[test]
fn the_same_value_is_never_sealed_the_same_way_twice() {
    let mut rng = UnwrapErr(SysRng);
    let (workspace, _) = made();
    let all: std::collections::BTreeSet<Vec<u8>> = (0..1_000)
        .map(|_| workspace.seal("tally", b"same", &mut rng).unwrap())
        .collect();
    assert_eq!(all.len(), 1_000);
}

#[test]
fn calibration_takes_the_hardest_step_that_is_bearable() {
    // A tablet whose work takes `per_mib` milliseconds for each MiB and pass.
    let tablet = |per_mib: u64| {
        move |kdf: Kdf| u64::from(kdf.memory_kib()) / 1_024 * u64::from(kdf.passes()) * per_mib
    };
    assert_eq!(calibrate(tablet(1_000)), Kdf::FLOOR);
    assert_eq!(calibrate(|_| u64::MAX / 1_000_000_000), Kdf::FLOOR);
    assert_eq!(calibrate(|_| 0), Kdf::CEILING);
    let middle = calibrate(tablet(8));
    assert!(middle.memory_kib() > Kdf::FLOOR.memory_kib());
    assert!(tablet(8)(middle) <= TARGET_MILLIS);
    // Estimated affordable, but the memory turns out to be slow: stepped down again.
    let swapping = |kdf: Kdf| match kdf.memory_kib() {
        0..40_000 => 1,
        _ => 60_000,
    };
    assert_eq!(calibrate(swapping).memory_kib(), 32_768);
}

#[test]
fn a_suggestion_has_six_words_differs_and_is_strong_enough() {
    let mut rng = UnwrapErr(SysRng);
    let all: std::collections::BTreeSet<String> =
        (0..500).map(|_| suggest(&mut rng).to_string()).collect();
    assert_eq!(all.len(), 500);
    assert!(all.iter().all(|phrase| phrase.split(' ').count() == 6));
    let weak = all.iter().filter(|phrase| too_weak(phrase)).count();
    assert_eq!(weak, 0);
}

#[test]
fn an_easy_passphrase_is_refused() {
    for (typed, expected) in [
        ("", true),
        ("password", true),
        ("aaaaaaaaaaaaaaaaaaaaaaaa", true),
        ("abc abc abc abc abc abc abc", true),
        ("         a          ", true),
        ("correct horse battery", false),
        ("дождь идёт над рекой", false),
    ] {
        assert_eq!(too_weak(typed), expected, "{typed}");
    }
}

#[test]
fn nothing_secret_is_printed() {
    let (workspace, _) = made();
    let printed = format!("{workspace:?} {:?}", Passphrase::new(WORDS));
    assert_eq!(printed, "Workspace(..) Passphrase(..)");
}
