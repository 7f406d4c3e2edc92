//! Locks and backups of every version ever written still open.

use std::fs;
use std::path::PathBuf;

use getrandom::SysRng;
use getrandom::rand_core::UnwrapErr;
use waymark_keep::DayPublicKey;
use waymark_unlock::{
    BackupKey, Contents, DayKey, Kdf, Passphrase, RecoveryKey, SecondWay, SlotSecret, Workspace,
    WrappedDayKey, open_backup, seal_backup,
};

const WORDS: &str = "acorn bagel cedar daisy ember fable";

fn file(name: &str) -> PathBuf {
    PathBuf::from(env!("CARGO_MANIFEST_DIR"))
        .join("tests/fixtures")
        .join(name)
}

/// The value of a name in a fixture of names and hex.
fn kept(fixture: &str, name: &str) -> Vec<u8> {
    let text = fs::read_to_string(file(fixture)).unwrap();
    let line = text.lines().find_map(|line| line.strip_prefix(name));
    let hex = line.unwrap().trim();
    (0..hex.len() / 2)
        .map(|at| u8::from_str_radix(&hex[at * 2..at * 2 + 2], 16).unwrap())
        .collect()
}

fn opens_all_of(fixture: &str, workspace: &Workspace) {
    let value = workspace.open_value("settings", &kept(fixture, "value"));
    assert_eq!(*value.unwrap(), b"kept by an earlier version");
}

fn opens_the_day_of(fixture: &str, workspace: &Workspace) -> bool {
    let public = DayPublicKey::from_bytes(kept(fixture, "day-public").try_into().unwrap());
    let wrapped = WrappedDayKey::from_bytes(kept(fixture, "day-key"));
    DayKey::open(
        workspace,
        &SlotSecret::from_bytes([9; 32]),
        &public,
        &wrapped,
    )
    .is_ok()
}

#[test]
fn the_first_lock_opens_with_all_that_was_kept_under_it() {
    let lock = kept("lock-1.txt", "lock");
    let workspace = Workspace::open(&Passphrase::new(WORDS), &lock).unwrap();
    opens_all_of("lock-1.txt", &workspace);
    assert!(opens_the_day_of("lock-1.txt", &workspace));
    assert_eq!(SecondWay::of(&lock), Ok(SecondWay::None));
    assert!(!workspace.keeps_days_apart());
}

#[test]
fn the_second_lock_opens_by_passphrase_and_by_recovery_key() {
    let lock = kept("lock-2.txt", "lock");
    let workspace = Workspace::open(&Passphrase::new(WORDS), &lock).unwrap();
    opens_all_of("lock-2.txt", &workspace);
    assert!(opens_the_day_of("lock-2.txt", &workspace));
    let printed = String::from_utf8(kept("lock-2.txt", "recovery")).unwrap();
    let key = RecoveryKey::read(&printed).unwrap();
    let second = SecondWay::of(&lock).unwrap();
    let recovered = Workspace::recover(&key, &second).unwrap();
    opens_all_of("lock-2.txt", &recovered);
    // Work and totals, never a day.
    assert!(!opens_the_day_of("lock-2.txt", &recovered));
    let renewed = recovered.with_fresh_day_half(&mut UnwrapErr(SysRng));
    assert!(!opens_the_day_of("lock-2.txt", &renewed));
}

#[test]
fn the_first_backup_opens_either_way() {
    let bytes = fs::read(file("copy-1.bin")).unwrap();
    let words = Passphrase::new(WORDS);
    let printed = String::from_utf8(kept("lock-2.txt", "recovery")).unwrap();
    let printed = RecoveryKey::read(&printed).unwrap();
    for key in [BackupKey::Passphrase(&words), BackupKey::Recovery(&printed)] {
        let opened = open_backup(&bytes, &key).unwrap();
        assert_eq!(
            opened.contents.get("settings"),
            Some(b"a street".as_slice())
        );
        opens_all_of("lock-2.txt", &opened.workspace);
        assert!(!opens_the_day_of("lock-2.txt", &opened.workspace));
    }
}

/// Wrote the fixtures of the second layout; kept for the next layout.
#[test]
#[ignore = "writes fixtures"]
fn writes_the_fixtures() {
    let rng = &mut UnwrapErr(SysRng);
    let hex = |bytes: &[u8]| -> String { bytes.iter().map(|b| format!("{b:02x}")).collect() };
    let words = Passphrase::new(WORDS);
    let (workspace, _) = Workspace::create(&words, Kdf::FLOOR, rng).unwrap();
    let key = RecoveryKey::draw(rng);
    let second = workspace.second_way(&key, rng).unwrap();
    let lock = workspace.lock(&words, Kdf::FLOOR, &second, rng).unwrap();
    let value = workspace
        .seal("settings", b"kept by an earlier version", rng)
        .unwrap();
    let secret = SlotSecret::from_bytes([9; 32]);
    let (public, wrapped) = DayKey::generate(&workspace, &secret, rng).unwrap();
    let lines = [
        ("lock", lock.clone()),
        ("recovery", key.written().as_bytes().to_vec()),
        ("value", value),
        ("day-public", public.to_bytes().to_vec()),
        ("day-key", wrapped.into_bytes()),
    ]
    .map(|(name, bytes)| format!("{name} {}\n", hex(&bytes)));
    fs::write(file("lock-2.txt"), lines.concat()).unwrap();
    let mut contents = Contents::default();
    contents.put("settings", b"a street");
    let copy = seal_backup(&workspace, &lock, contents, rng).unwrap();
    fs::write(file("copy-1.bin"), copy).unwrap();
}
