//! What is in a copy for somebody who has all its keys: no row, no key of a day, no difference of a few women.

use super::*;

#[test]
fn totals_that_differ_by_fewer_than_ten_women_are_never_copied() {
    let mut house = House::with_round();
    assert_eq!(
        copy(&mut house, CopyFor::Keeping).totals,
        TotalsCopied::Nobody
    );
    day(&mut house, MONDAY, 9);
    let nine = copy(&mut house, CopyFor::Keeping);
    assert_eq!(nine.totals, TotalsCopied::TooFew);
    assert_eq!(look_in(&nine.file).contents.get("tally"), None);
    day(&mut house, TUESDAY, 1);
    let ten = copy(&mut house, CopyFor::Keeping);
    assert_eq!(ten.totals, TotalsCopied::All);
    let tally = look_in(&ten.file).contents.get("tally").unwrap().to_vec();
    let in_it = |made: &CopyMade| {
        look_in(&made.file)
            .contents
            .get("tally")
            .map(<[u8]>::to_vec)
    };
    day(&mut house, WEDNESDAY, 9);
    for _ in 0..2 {
        let nineteen = copy(&mut house, CopyFor::Keeping);
        assert_eq!(nineteen.totals, TotalsCopied::AsLastTime);
        assert_eq!(in_it(&nineteen), Some(tally.clone()));
        house.restart();
        house.state(unlock(WORDS));
    }
    let too_soon = Request::MakeCopy {
        purpose: CopyFor::Moving,
        today: WEDNESDAY,
    };
    assert_eq!(house.refused(too_soon), TroubleKind::MoveTooSoon);
    day(&mut house, THURSDAY, 1);
    let twenty = copy(&mut house, CopyFor::Keeping);
    assert_eq!(twenty.totals, TotalsCopied::All);
    assert!(in_it(&twenty).is_some_and(|now| now != tally));
    assert_eq!(copy(&mut house, CopyFor::Moving).totals, TotalsCopied::All);
    // Brought back, a tablet remembers what was copied.
    let (mut new, _) = elsewhere(twenty.file);
    day(&mut new, Today(THURSDAY.0 + 1), 9);
    assert_eq!(
        copy(&mut new, CopyFor::Keeping).totals,
        TotalsCopied::AsLastTime
    );
}

/// Stretches of what is searched for that are telling enough to be no chance.
fn telling(bytes: &[u8]) -> impl Iterator<Item = &[u8]> {
    bytes
        .windows(12)
        .filter(|window| window.iter().collect::<BTreeSet<_>>().len() >= 6)
}

fn found(needle: &[u8], hay: &[u8]) -> bool {
    let stretches: BTreeSet<&[u8]> = telling(needle).collect();
    hay.windows(12).any(|window| stretches.contains(window))
}

#[test]
fn an_attacker_with_the_passphrase_finds_no_row_and_no_key_of_a_day_in_a_copy() {
    let mut house = with_results();
    house.open_day(WEDNESDAY);
    house.women_answer(5);
    let made = copy(&mut house, CopyFor::Keeping);
    let opened = look_in(&made.file);
    let inside: Vec<u8> = opened
        .contents
        .all()
        .flat_map(|(name, value)| [name.as_bytes(), value].concat())
        .collect();
    let names: Vec<&str> = opened.contents.all().map(|(name, _)| name).collect();
    assert_eq!(
        names,
        [
            "settings", "days", "ledger", "plan", "release", "ready", "round", "tally", "totals",
            "made-on"
        ]
    );
    let mut secret: Vec<Vec<u8>> = Vec::new();
    // The answers themselves, beyond the first bytes, which name the form as the plan does.
    secret.extend((0..10).map(|number| women::record(number).bytes()[17..].to_vec()));
    secret.extend(house.pool().into_iter().map(|(_, entry)| entry));
    secret.extend(house.pool().into_iter().map(|(id, _)| id.into_bytes()));
    secret.extend(house.slot.all().into_iter().map(|place| place.to_vec()));
    let work = |key| {
        house::now(house.memory.get(Shelf::Work, key))
            .unwrap()
            .unwrap()
    };
    secret.extend([keys::DAY_KEY, keys::TALLY, keys::TALLY_COPIED].map(work));
    secret.push(house.public(keys::DAY));
    let leaks = secret
        .iter()
        .filter(|one| found(one, &inside) || found(one, &made.file.0));
    assert_eq!(leaks.count(), 0);
    // The control: planted, each of them is found.
    for (number, one) in secret.iter().enumerate() {
        if telling(one).next().is_some() {
            let planted = [inside.as_slice(), one, &inside].concat();
            assert!(found(one, &planted), "{number} would not be found");
        }
    }
    assert!(
        secret
            .iter()
            .filter(|one| telling(one).next().is_some())
            .count()
            >= 25
    );
    // And what is there is readable to this attacker.
    assert!(found(b"The health post", &inside));
    assert!(!found(b"The health post", &made.file.0));
}

#[test]
fn a_copy_opens_no_day_even_with_the_tablet_it_came_from() {
    let mut house = House::with_round();
    house.open_day(MONDAY);
    house.women_answer(3);
    let printed = recovery_key(&mut house);
    let made = copy(&mut house, CopyFor::Keeping);
    let opened = look_in(&made.file);
    let wrapped = house::now(house.memory.get(Shelf::Work, keys::DAY_KEY))
        .unwrap()
        .unwrap();
    let wrapped = waymark_keep::stored::Slotted::from_bytes(&wrapped).unwrap();
    let waymark_keep::stored::SlotAt::Position(at) = wrapped.at else {
        panic!("there is a file, so it is used");
    };
    let place = house.slot.all()[usize::from(at)];
    let secret = || waymark_unlock::SlotSecret::from_bytes(place);
    let day = waymark_keep::stored::DayPublic::from_bytes(&house.public(keys::DAY)).unwrap();
    let wrapped = waymark_unlock::WrappedDayKey::from_bytes(wrapped.sealed);
    let opens = |workspace: &waymark_unlock::Workspace| {
        waymark_unlock::DayKey::open(workspace, &secret(), &day.key, &wrapped).is_ok()
    };
    assert!(!opens(&opened.workspace));
    let key = waymark_unlock::RecoveryKey::read(&printed).unwrap();
    let lock = house.public(keys::LOCK);
    let second = waymark_unlock::SecondWay::of(&lock).unwrap();
    let recovered = waymark_unlock::Workspace::recover(&key, &second).unwrap();
    assert!(!opens(&recovered));
    // The control: the passphrase and the tablet together do.
    let workspace = waymark_unlock::Workspace::open(&Passphrase::new(WORDS), &lock).unwrap();
    assert!(opens(&workspace));
}
