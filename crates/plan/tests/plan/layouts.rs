//! Plans as they are kept: read again, from every layout there ever was.

use super::*;

#[test]
fn a_plan_survives_its_bytes() {
    let plan = plan();
    let back = Plan::from_bytes(&plan.to_bytes()).unwrap();
    assert_eq!((back.hash(), &back), (plan.hash(), &plan));
    let mut longer = plan.to_bytes();
    longer.push(0);
    assert_eq!(Plan::from_bytes(&longer), Err(PlanBytesError::OtherHash));
    let mut newer = plan.to_bytes();
    newer[0] = 9;
    assert_eq!(Plan::from_bytes(&newer), Err(PlanBytesError::Version));
}

proptest! {
    #[test]
    fn changed_bytes_are_no_plan(at in any::<prop::sample::Index>(), flip in 1_u8.., cut in any::<prop::sample::Index>()) {
        let bytes = plan().to_bytes();
        let mut changed = bytes.clone();
        changed[at.index(bytes.len())] ^= flip;
        prop_assert!(Plan::from_bytes(&changed).is_err());
        prop_assert!(Plan::from_bytes(&bytes[..cut.index(bytes.len())]).is_err());
    }

    #[test]
    fn any_bytes_are_read_without_panic(bytes in proptest::collection::vec(any::<u8>(), 0..400)) {
        prop_assert!(Plan::from_bytes(&bytes).is_err());
    }
}

#[test]
fn a_release_says_what_was_asked_so_that_a_later_round_can_be_held_against_it() {
    let asked = |terms| Plan::freeze(&form(), terms).unwrap().release_terms().asked;
    let again = RoundTerms {
        round: RoundId([9; 16]),
        label: "Second round".to_owned(),
        ..terms()
    };
    assert_eq!(asked(terms()), asked(again));
    let shorter = RoundTerms {
        window_months: 12,
        ..terms()
    };
    assert_ne!(asked(terms()), asked(shorter));
}

/// The plan of this room's tests as it was kept in one layout. A file is written once by the version of its day and never
/// again: `WAYMARK_BLESS=1` writes only what is not there.
fn kept(layout: u8) -> Plan {
    let file = format!("tests/fixtures/plan_v{layout}.bin");
    let path = std::path::Path::new(env!("CARGO_MANIFEST_DIR")).join(file);
    if std::env::var_os("WAYMARK_BLESS").is_some() && !path.exists() {
        std::fs::create_dir_all(path.parent().unwrap()).unwrap();
        std::fs::write(&path, plan().to_bytes()).unwrap();
    }
    let bytes = std::fs::read(&path).unwrap();
    let kept = Plan::from_bytes(&bytes).unwrap();
    assert_eq!((bytes[0], kept.to_bytes()), (layout, bytes));
    assert_eq!(kept.terms().area.0, "North");
    kept
}

#[test]
fn plans_of_every_layout_are_read_for_ever() {
    let [first, second, third, fourth] = [1, 2, 3, 4].map(kept);
    assert_eq!(worked_out(&first), 0);
    assert!(worked_out(&second) > 4);
    assert_ne!(first.hash(), second.hash());
    // The third also says who is asked what.
    assert_eq!(second.tables().frames(), []);
    assert!(third.tables().frames().len() > 30);
    // The fourth says what tables are broken down by, and this one by nothing.
    assert_eq!(third.tables().frames(), fourth.tables().frames());
    assert_ne!(third.hash(), fourth.hash());
}

#[test]
fn a_plan_is_frozen_again_in_its_own_layout() {
    // By the program and from the form of today; the kept files may be of an earlier wording.
    assert!(plan().follows_from(&form()));
    let first = kept(1);
    if first.wording() == form().wording() {
        assert!(first.follows_from(&form()));
    }
    let decoy = xlsform::form(&survey("market-day")).unwrap();
    assert!(!plan().follows_from(&decoy));
}
