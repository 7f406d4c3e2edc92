//! A tablet that is seized: after the close of the day nobody reads a row, whatever he has; before it, nobody without the
//! passphrase.
//!
//! A hundred interviews, with `WAYMARK_LONG=1`.

use std::collections::BTreeSet;
use std::fs;
use std::path::Path;

use waymark_tests::disk::search;
use waymark_tests::driven::{Browser, Engine, Scratch, Start};
use waymark_tests::people::team::PASSPHRASE;
use waymark_tests::people::{Answers, Tablet, fields};
use waymark_tests::seized::{Secret, Shelves, copied, erasable, everything};
use waymark_unlock::{BackupKey, Passphrase, open_backup};

/// Where a page of the site may look into its database without its programs being started.
const QUIET: &str = "sw.js";

#[test]
#[ignore = "drives browsers"]
fn a_closed_day_opens_for_nobody() {
    let women = 100;
    // Firefox's private files are not read from its disk yet.
    for engine in Engine::chromium_at_length() {
        let start = std::time::Instant::now();
        let mut tablet = Tablet::swift(engine);
        let mut backups = Vec::new();
        tablet.team().sets_up();
        tablet.team().opens_a_round();
        tablet.team().opens_the_day();
        for number in 0..women {
            tablet.team().hands_the_tablet_on();
            tablet.swift_woman().answers(&Answers::shortest(number));
        }
        let women = usize::try_from(women).expect("few");
        tablet.team().comes_home();
        backups.push(a_copy(&tablet));
        tablet.power_cut();
        let before = copied(tablet.profile().path());

        tablet.switch_on();
        tablet.team().passes_the_cover();
        tablet.team().closes_the_day(women);
        backups.push(a_copy(&tablet));
        tablet.power_cut();
        let closed = copied(tablet.profile().path());
        tablet.switch_on();
        tablet.switch_off();
        let ended = copied(tablet.profile().path());

        let open = looked_into(engine, &tablet, before.path());
        let places = erasable(before.path());
        if places.is_empty() {
            println!(
                "{}: no erasable file, erasing is weaker there",
                engine.name()
            );
            continue;
        }
        // Whoever has everything before the close; once where the secret lies, once wherever it may lie.
        let control = open.rows(PASSPHRASE, &places);
        let anywhere = open.rows(PASSPHRASE, &everything(before.path(), &backups));
        assert_eq!((control, anywhere), (women, women), "the attack is blind");
        let without: usize = guesses().map(|words| open.rows(words, &places)).sum();

        let (mut after, mut tried) = (0, 0);
        for disk in [&closed, &ended] {
            after += looked_into(engine, &tablet, disk.path()).rows(PASSPHRASE, &places);
            // He may have copied the sealed interviews and the day's wrapped key before: only its secret is missing.
            let secrets = everything(disk.path(), &backups);
            after += open.rows(PASSPHRASE, &secrets);
            tried += secrets.len();
        }
        after += from_backups(&open, &backups, &places);
        println!(
            "{}: {} secrets of the disk tried; {} of {women} sealed interviews still lie in its residue; {} s",
            engine.name(),
            tried,
            residue(&open, ended.path()),
            start.elapsed().as_secs()
        );
        println!(
            "seized: after close {after} of {women}, before close without passphrase {without} of {women}, \
             control {control} of {women} ({})",
            engine.name()
        );
        assert_eq!((after, without), (0, 0));
    }
}

/// A copy of the work, as it lies beside the tablet.
fn a_copy(tablet: &Tablet) -> Vec<u8> {
    let file = fs::read(tablet.makes_a_copy()).expect("the copy is there");
    tablet.team().comes_home();
    file
}

/// The database on a seized disk, opened on a copy: opening it may change it.
fn looked_into(engine: Engine, tablet: &Tablet, disk: &Path) -> Shelves {
    let copy: Scratch = copied(disk);
    let browser = Browser::open(&Start::new(engine), &copy);
    browser.go(&tablet.site.at(QUIET));
    let shelves = Shelves::of(&browser);
    browser.close();
    shelves
}

/// What somebody tries who does not know the passphrase: the words on the table, and nearly right ones.
fn guesses() -> impl Iterator<Item = &'static str> {
    let nearly = ["", "seven geese walk slowly over the quiet hil", "0000"];
    nearly.into_iter().chain(fields::written())
}

/// A copy opens work, and no day, even with the day's secret.
fn from_backups(open: &Shelves, backups: &[Vec<u8>], places: &BTreeSet<Secret>) -> usize {
    let own = open.workspace(PASSPHRASE).expect("the passphrase opens it");
    let words = Passphrase::new(PASSPHRASE);
    let rows = backups.iter().map(|file| {
        let copy = open_backup(file, &BackupKey::Passphrase(&words)).expect("the copy opens");
        open.rows_with(&own, &copy.workspace, places)
    });
    rows.sum()
}

/// How many of the sealed interviews lie on the disk: deleting alone would not have been enough.
fn residue(open: &Shelves, disk: &Path) -> usize {
    let needles: Vec<Vec<u8>> = open
        .sealed()
        .iter()
        .filter_map(|sealed| sealed.get(1..33).map(<[u8]>::to_vec))
        .collect();
    let found = search(disk, &needles);
    found
        .iter()
        .map(|hit| hit.which)
        .collect::<BTreeSet<_>>()
        .len()
}
