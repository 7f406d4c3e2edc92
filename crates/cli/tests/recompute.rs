//! A release is made once more from a copy of the work, and is the same to the byte.

use crate::desk;
use crate::round;

use std::fs;
use std::path::Path;

use desk::{scratch, waymark};
use getrandom::SysRng;
use getrandom::rand_core::UnwrapErr;
use round::{WORDS, plan, totals};
use waymark_count::{Guarded, Ledger, Release, guard};
use waymark_keep::stored::{AdvisersSay, Left, keys};
use waymark_share::{Advisers, Audience, Issue, Kind, file};
use waymark_unlock::{Contents, Kdf, Passphrase, Workspace, seal_backup};
use waymark_words::Locale;

/// A copy as the tablet makes it, and the release in it; its totals are of `held` women, the release of `shown`.
fn copy(at: &Path, shown: usize, held: usize) -> Release {
    let plan = plan();
    let terms = plan.release_terms();
    let guarded = guard(
        plan.tables(),
        &totals(&plan, shown),
        &terms,
        &Ledger::empty(),
    );
    let Guarded::Shown(release, ledger) = guarded else {
        panic!("{shown} women are shown")
    };
    let mut rng = UnwrapErr(SysRng);
    let kdf = Kdf::new(19 * 1024, 2, 1).unwrap();
    let (workspace, lock) = Workspace::create(&Passphrase::new(WORDS), kdf, &mut rng).unwrap();
    let mut contents = Contents::default();
    contents.put(keys::PLAN, &plan.to_bytes());
    contents.put(keys::LEDGER, &ledger.to_bytes());
    contents.put(keys::RELEASE, &release.to_bytes());
    let left = Left::default().with_advisers(release.hash().0, AdvisersSay::Read);
    contents.put(keys::LEFT, &left.to_bytes());
    contents.put(keys::TALLY, &totals(&plan, held).to_bytes());
    let sealed = seal_backup(&workspace, &lock, contents, &mut rng).unwrap();
    fs::write(at, sealed).unwrap();
    *release
}

#[test]
fn the_release_and_its_files_come_out_the_same_to_the_byte() {
    let folder = scratch("recompute");
    let [sealed, words, out] = ["copy.bin", "words", "out"].map(|name| folder.join(name));
    let release = copy(&sealed, 25, 25);
    fs::write(&words, format!("{WORDS}\n")).unwrap();
    for (name, kind, locale) in [
        ("csv", Kind::Csv, Locale::En),
        ("xlsx", Kind::Workbook, Locale::En),
        ("json", Kind::Json, Locale::Ar),
        ("planners", Kind::Page(Audience::Planner), Locale::Ar),
    ] {
        let ran = waymark(&format!(
            "release recompute --copy {} --passphrase-from {} --kind {name} --language {} -o {}",
            sealed.display(),
            words.display(),
            locale.tag(),
            out.display()
        ));
        assert_eq!(ran.code, 0, "{}", ran.said);
        assert!(ran.line(0).starts_with("release 1 recomputed: the same "));
        assert!(ran.line(0).ends_with(&release.hash().to_string()));
        assert_eq!(
            fs::read(&out).unwrap(),
            file(Issue::from(&release).read_by(Advisers::Read), locale, kind)
        );
    }
    fs::remove_dir_all(folder).unwrap();
}

#[test]
fn other_totals_a_false_passphrase_and_a_damaged_copy_are_told_apart() {
    let folder = scratch("recompute-not");
    let [sealed, words, out] = ["copy.bin", "words", "out"].map(|name| folder.join(name));
    fs::write(&words, WORDS).unwrap();
    let run = || {
        waymark(&format!(
            "release recompute --copy {} --passphrase-from {} -o {}",
            sealed.display(),
            words.display(),
            out.display()
        ))
    };
    copy(&sealed, 25, 27);
    let ran = run();
    assert_eq!(ran.code, 1, "{}", ran.said);
    assert!(ran.said.contains("are not those of the last release"));
    // Not how many, in whatever words: no figure follows the name of the file.
    let (_, why) = ran.said.split_once(": ").unwrap();
    assert!(!why.contains(|sign: char| sign.is_ascii_digit()), "{why}");
    copy(&sealed, 25, 25);
    fs::write(&words, "acorn bagel cedar daisy ember gable").unwrap();
    assert_eq!(run().code, 2);
    fs::write(&words, WORDS).unwrap();
    let mut damaged = fs::read(&sealed).unwrap();
    damaged.truncate(damaged.len() - 1);
    fs::write(&sealed, damaged).unwrap();
    let ran = run();
    assert_eq!(ran.code, 2);
    assert!(ran.said.contains("cut off"), "{}", ran.said);
    // Nothing was written on the way.
    assert!(!out.exists());
    fs::remove_dir_all(folder).unwrap();
}
