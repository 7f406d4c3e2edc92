//! Releases as earlier versions wrote them are read for ever, byte for byte, through the ledger of their day.
//!
//! A fixture is written once by the version of its day and never written again. When the layout changes, a new one is
//! added beside it: `WAYMARK_BLESS=1 cargo test -p waymark-count --test all kept::` writes only files that are not there.

use crate::common;

use std::fs;
use std::path::{Path, PathBuf};

use common::{service_tables, tally, terms, word};
use waymark_count::{Guarded, Ledger, Release, guard, release};

/// Every layout that ever went out, of a release or of the ledger that knows it.
const FOUND: [&str; 3] = ["v1", "v2", "v3"];

/// The worked example: area North, 24 women.
fn released_today() -> (Release, Ledger) {
    let tables = service_tables();
    let tally = tally(
        &tables,
        1,
        &[
            "all:10 mostly:6 sometimes_not:3 no:3 skip:2",
            "safer:12 no_change:6 less_safe:2 skip:4",
            "one:4 two:6 three:5 four_five:4 six_more:2 not_sure:2 skip:1",
            "got:6 could_not:4 chose_not:2 needed:5 nothing:4 skip:3",
        ],
    );
    match guard(&tables, &tally, &terms(), &Ledger::empty()) {
        Guarded::Shown(release, ledger) => (*release, ledger),
        other => panic!("{other:?}"),
    }
}

fn check(version: &str) {
    let bytes = fs::read(file("release", version)).unwrap();
    let ledger = Ledger::from_bytes(&fs::read(file("ledger", version)).unwrap()).unwrap();
    let release = release::read(&bytes, &ledger).unwrap();
    assert_eq!(release.to_bytes(), bytes, "{version}: written otherwise");
    assert!(ledger.knows(release.hash()), "{version}");
    let said = |id: &str| {
        let found = release.indicators().iter().find(|found| found.id() == id);
        word(found.unwrap().statement())
    };
    let said = ["I-14", "I-12", "I-21", "I-22", "I-23", "I-23b"].map(said);
    assert_eq!(said, ["<5", "75", "50", "median [three]", "60", "60"]);
    assert_eq!(release.terms().area, "North", "{version}");
    assert_eq!(release.tables().len(), 4, "{version}");
}

#[test]
fn every_release_ever_kept_is_read_and_says_what_it_said() {
    FOUND.into_iter().for_each(check);
}

/// Twice the women of the worked example, under a ledger as an earlier version kept it.
fn goes_on(ledger: &Ledger) -> Guarded {
    let tables = service_tables();
    let tally = tally(
        &tables,
        1,
        &[
            "all:20 mostly:12 sometimes_not:6 no:6 skip:4",
            "safer:24 no_change:12 less_safe:4 skip:8",
            "one:8 two:12 three:10 four_five:8 six_more:4 not_sure:4 skip:2",
            "got:12 could_not:8 chose_not:4 needed:10 nothing:8 skip:6",
        ],
    );
    guard(&tables, &tally, &terms(), ledger)
}

#[test]
fn a_round_goes_on_only_with_what_it_has_said_before() {
    for version in ["v1", "v2"] {
        let ledger = Ledger::from_bytes(&fs::read(file("ledger", version)).unwrap()).unwrap();
        let said = fs::read(file("release", version)).unwrap();
        assert!(
            matches!(goes_on(&ledger), Guarded::Earlier(_)),
            "{version}: forgotten"
        );
        let ledger = ledger.recalling(b"something else").recalling(&said);
        let Guarded::Shown(second, ledger) = goes_on(&ledger) else {
            panic!("{version}: nothing shown");
        };
        assert_eq!(second.sequence(), 2);
        let again = Ledger::from_bytes(&ledger.to_bytes()).unwrap();
        assert_eq!(again.head(), ledger.head());
    }
}

#[test]
fn a_ledger_with_an_entry_changed_is_refused() {
    let whole = fs::read(file("ledger", "v3")).unwrap();
    assert!(Ledger::from_bytes(&whole).is_ok());
    for at in [3, 40, 68, 200, whole.len() - 1] {
        let mut changed = whole.clone();
        changed[at] ^= 1;
        assert!(Ledger::from_bytes(&changed).is_err(), "byte {at}");
    }
}

/// Writes the newest fixture, once.
#[test]
fn the_newest_release_is_kept() {
    let newest = FOUND[FOUND.len() - 1];
    let (release, ledger) = released_today();
    for (what, bytes) in [
        ("release", release.to_bytes()),
        ("ledger", ledger.to_bytes()),
    ] {
        let path = file(what, newest);
        if std::env::var_os("WAYMARK_BLESS").is_some() && !path.exists() {
            fs::create_dir_all(path.parent().unwrap()).unwrap();
            fs::write(&path, &bytes).unwrap();
        }
        assert_eq!(fs::read(&path).unwrap(), bytes, "{}", path.display());
    }
}

fn file(what: &str, version: &str) -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR"))
        .join("tests/fixtures")
        .join(format!("{what}_{version}.bin"))
}
