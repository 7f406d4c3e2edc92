//! Several tablets' totals become one file for the tablet that opened their round; whatever does not belong is refused.

use crate::desk;
use crate::round;

use std::fs;
use std::path::{Path, PathBuf};

use desk::{Ran, scratch, waymark_told};
use getrandom::SysRng;
use getrandom::rand_core::UnwrapErr;
use round::{WORDS, plan, totals};
use waymark_count::{PlanHash, Sender, Tally, TallyError};
use waymark_keep::RoundTag;
use waymark_keep::stored::{RoundKeys, keys};
use waymark_unlock::{
    Contents, Kdf, Passphrase, RoundKey, TotalsFile, Workspace, seal_backup, seal_totals,
};

const ROUND: RoundTag = RoundTag::from_bytes([5; 16]);

/// The first tablet: a folder with its copy, and the keys of its round.
struct Lead {
    folder: PathBuf,
    key: RoundKey,
    public: [u8; 32],
}

impl Lead {
    /// Its own totals are of 12 women, and have those of tablet 9 in them.
    fn new(test: &str) -> Self {
        let folder = scratch(test);
        let mut rng = UnwrapErr(SysRng);
        let kdf = Kdf::new(19 * 1024, 2, 1).unwrap();
        let (workspace, lock) = Workspace::create(&Passphrase::new(WORDS), kdf, &mut rng).unwrap();
        let (public, wrapped) = RoundKey::generate(&workspace, &mut rng).unwrap();
        let key = RoundKey::open(&workspace, &public, &wrapped).unwrap();
        let round = RoundKeys {
            round: ROUND,
            public,
            wrapped,
        };
        let mut contents = Contents::default();
        contents.put(keys::PLAN, &plan().to_bytes());
        contents.put(keys::ROUND_KEYS, &RoundKeys::list_to_bytes(&[round]));
        contents.put(keys::TALLY, &own().to_bytes());
        let copy = seal_backup(&workspace, &lock, contents, &mut rng).unwrap();
        fs::write(folder.join("copy"), copy).unwrap();
        Self {
            folder,
            key,
            public,
        }
    }

    /// A tablet's file of totals.
    fn part(&self, tablet: u8, women: usize) -> TotalsFile {
        let sender = Sender([tablet; 32]);
        let tally = totals(&plan(), women);
        let mut rng = UnwrapErr(SysRng);
        TotalsFile {
            round: ROUND,
            plan: plan().hash(),
            sealed: seal_totals(&self.public, &ROUND, (sender, &tally), &mut rng).unwrap(),
        }
    }

    fn merge(&self, typed: &str, files: &[Vec<u8>]) -> Ran {
        let mut names = Vec::new();
        for (number, file) in files.iter().enumerate() {
            let place = self.folder.join(format!("part-{number}"));
            fs::write(&place, file).unwrap();
            names.push(place.display().to_string());
        }
        let (copy, out) = (self.folder.join("copy"), self.out());
        let words = format!(
            "tally merge --copy {} {} -o {}",
            copy.display(),
            names.join(" "),
            out.display()
        );
        waymark_told(&words, typed)
    }

    fn out(&self) -> PathBuf {
        self.folder.join("out")
    }
}

fn own() -> Tally {
    let mut own = totals(&plan(), 7);
    own.merge(&totals(&plan(), 5), Sender([9; 32])).unwrap();
    own
}

#[test]
fn the_sum_is_what_the_tablet_would_have_added_up_itself() {
    let lead = Lead::new("merge");
    let parts = [lead.part(1, 11), lead.part(2, 6), lead.part(3, 8)];
    let ran = lead.merge(WORDS, &parts.clone().map(|part| part.to_bytes()));
    assert_eq!(ran.code, 0, "{}", ran.said);
    // Its four pictures, for the file as for each part, and nothing about how many women.
    assert_eq!(ran.said.lines().count(), 5, "{}", ran.said);
    for people in ["11", "25", "37"] {
        let said = ran.said.replace(&lead.folder.display().to_string(), "");
        assert!(!said.contains(people), "{said}");
    }
    let sum = TotalsFile::from_bytes(&fs::read(lead.out()).unwrap()).unwrap();
    assert_eq!((sum.round, sum.plan), (ROUND, plan().hash()));
    let opened = lead.key.open_totals(&ROUND, plan().tables(), &sum.sealed);
    let (sender, sum) = opened.unwrap();
    let mut by_itself = Tally::empty(plan().tables());
    for (tablet, women) in [(1, 11), (2, 6), (3, 8)] {
        let part = totals(&plan(), women);
        by_itself.merge(&part, Sender([tablet; 32])).unwrap();
    }
    assert!(sum.to_bytes() == by_itself.to_bytes());
    // The tablet takes the sum in once, and none of its parts a second time.
    let mut own = own();
    own.merge(&sum, sender).unwrap();
    assert_eq!(own.people(), 37);
    let again = own.merge(&totals(&plan(), 6), Sender([2; 32]));
    assert_eq!(again, Err(TallyError::TakenAlready));
    fs::remove_dir_all(&lead.folder).unwrap();
}

/// Refused with this reason, and nothing is written.
fn refused(lead: &Lead, typed: &str, files: &[Vec<u8>], code: i32, why: &str) {
    let ran = lead.merge(typed, files);
    assert_eq!(ran.code, code, "{}", ran.said);
    assert!(ran.said.contains(why), "{}", ran.said);
    assert!(!Path::new(&lead.out()).exists());
}

#[test]
fn whatever_does_not_belong_is_refused_with_its_reason() {
    let lead = Lead::new("merge-not");
    let one = lead.part(1, 11).to_bytes();
    let two = lead.part(2, 6);
    // One tablet twice, in one file sealed twice; and one that the first tablet has already.
    let twin = lead.part(1, 11).to_bytes();
    refused(&lead, WORDS, &[one.clone(), twin], 1, "in already");
    let taken = lead.part(9, 5).to_bytes();
    refused(&lead, WORDS, &[one.clone(), taken], 1, "in already");
    let mut other = two.clone();
    other.plan = PlanHash([1; 32]);
    refused(
        &lead,
        WORDS,
        &[one.clone(), other.to_bytes()],
        1,
        "another plan",
    );
    let mut other = two.clone();
    other.round = RoundTag::from_bytes([6; 16]);
    refused(
        &lead,
        WORDS,
        &[one.clone(), other.to_bytes()],
        1,
        "another round",
    );
    refused(&lead, WORDS, &[other.to_bytes(), one.clone()], 2, "no key");
    let mut stuffed = two.clone();
    stuffed.sealed.rotate_right(1);
    refused(
        &lead,
        WORDS,
        &[one.clone(), stuffed.to_bytes()],
        1,
        "not sealed",
    );
    let mut damaged = two.to_bytes();
    damaged.truncate(damaged.len() - 1);
    refused(&lead, WORDS, &[one.clone(), damaged], 2, "cut or changed");
    refused(
        &lead,
        "acorn bagel",
        &[one.clone(), two.to_bytes()],
        2,
        "copy",
    );
    refused(&lead, WORDS, std::slice::from_ref(&one), 2, "two files");
    // The same two are taken when nothing is wrong.
    let ran = lead.merge(WORDS, &[one, two.to_bytes()]);
    assert_eq!(ran.code, 0, "{}", ran.said);
    fs::remove_dir_all(&lead.folder).unwrap();
}
