//! What is kept of exercises: read again whole or not at all; strings become links that nobody confirmed.

use super::*;

fn every_kind_of_line() -> Vec<Session> {
    let mut map = marked(1, Feel::AtTimes);
    says(&mut map, "EX1-01", many(&[7, 8]));
    says(
        &mut map,
        "EX1-05",
        Said::Pairs([(Choice(3), Choice(1)), (Choice(7), Choice(3))].into()),
    );
    let mut way = session(2, "EX2", GroupKind::YoungWomen);
    let step = |whom, time, cost| RouteStep {
        whom: Choice(whom),
        time: Choice(time),
        cost: Choice(cost),
    };
    says(
        &mut way,
        "EX2-01",
        Said::Route(vec![step(2, 1, 1), step(6, 3, 4), step(2, 1, 1)]),
    );
    says(&mut way, "EX2-02", Said::One(Choice(7)));
    let mut wall = session(3, "EX3", GroupKind::Men);
    says(
        &mut wall,
        "EX3-01",
        Said::Stones([(Choice(8), 11), (Choice(10), 4)].into()),
    );
    let mut heaps = session(4, "EX7", GroupKind::AtItsOwnRequest);
    let half = Median::of_halves(7).unwrap();
    says(
        &mut heaps,
        "EX7-01",
        Said::Medians([((Choice(2), Choice(8)), half)].into()),
    );
    let mut links = session(5, "EX8", GroupKind::Providers);
    says(
        &mut links,
        "EX8-01",
        Said::Links([claim(7, 9, Agreement::Written)].into()),
    );
    vec![map, way, wall, heaps, links]
}

const fn claim(from: u32, to: u32, agreement: Agreement) -> Claim {
    Claim {
        from: ProviderId(from),
        to: ProviderId(to),
        service: waymark_map::ServiceId::HELPLINE,
        agreement,
        word_back: WordBack::Comes,
    }
}

#[test]
fn what_is_kept_is_read_again_and_nothing_else_is() {
    let scripts = Scripts::shipped();
    for session in every_kind_of_line() {
        let bytes = session_to_bytes(&session);
        let read = session_from_bytes(&scripts, &bytes).unwrap();
        assert!(read == session, "{}", session.script());
        assert!(!format!("{session:?}").contains("A01"));
        for short in 0..bytes.len() {
            let said = session_from_bytes(&scripts, &bytes[..short]);
            assert!(matches!(said, Err(BytesError::TooShort)), "{short}");
        }
        let mut long = bytes.clone();
        long.push(0);
        assert_eq!(
            session_from_bytes(&scripts, &long).err(),
            Some(BytesError::TooLong)
        );
        let mut newer = bytes.clone();
        newer[0] = 2;
        assert_eq!(
            session_from_bytes(&scripts, &newer).err(),
            Some(BytesError::UnknownVersion)
        );
        // Any other byte gives an error or a session that is written as it was read.
        for at in 1..bytes.len() {
            let mut odd = bytes.clone();
            odd[at] ^= 0x55;
            if let Ok(read) = session_from_bytes(&scripts, &odd) {
                let again = session_from_bytes(&scripts, &session_to_bytes(&read));
                assert!(again.is_ok_and(|again| again == read));
            }
        }
    }
}

#[test]
fn strings_between_cards_become_links_that_nobody_confirmed() {
    let mut district = District::with_areas(&["A01"]);
    district.add(7, "Clinic", "A01", &["H3"]);
    district.add(9, "Line", "A01", &["S3"]);
    district.link(7, 4, 9, "S1");
    let claims: BTreeSet<Claim> = [
        claim(7, 9, Agreement::Written),
        claim(7, 99, Agreement::Written),
        claim(9, 7, Agreement::Spoken),
    ]
    .into();
    for edit in edits_of(&district.0, &claims) {
        district.apply(edit);
    }
    let clinic = district.0.provider(ProviderId(7)).unwrap();
    let links: Vec<_> = clinic
        .links()
        .map(|(id, link)| (id.0, link.to.0, link.service))
        .collect();
    assert_eq!(links, [(4, 9, service("S1")), (5, 9, service("S3"))]);
    assert!(
        clinic
            .links()
            .all(|(_, link)| link.other_side == OtherSide::NotAsked)
    );
    let (id, _) = clinic.links().last().unwrap();
    let value = |code| clinic.value(Slot::Link(id, own(code).field()));
    assert!(value("PR-72") == Some(&Value::one(1)) && value("PR-75") == Some(&Value::one(1)));
    // Said again, nothing is made twice.
    let before = district.0.clone();
    edits_of(&before, &claims)
        .into_iter()
        .for_each(|edit| district.apply(edit));
    let count = |directory: &waymark_map::Directory| {
        directory.provider(ProviderId(7)).unwrap().links().count()
    };
    assert_eq!(count(&before), count(&district.0));
}

#[test]
fn all_sessions_are_kept_as_one_and_read_whole_or_not_at_all() {
    let scripts = Scripts::shipped();
    let all = every_kind_of_line();
    let bytes = sessions_to_bytes(&all);
    assert!(sessions_from_bytes(&scripts, &bytes).unwrap() == all);
    assert!(
        sessions_from_bytes(&scripts, &sessions_to_bytes(&[])).is_ok_and(|none| none.is_empty())
    );
    for short in 0..bytes.len() {
        let said = sessions_from_bytes(&scripts, &bytes[..short]);
        assert!(matches!(said, Err(BytesError::TooShort)), "{short}");
    }
    let mut newer = bytes;
    newer[0] += 1;
    let said = sessions_from_bytes(&scripts, &newer);
    assert_eq!(said.err(), Some(BytesError::UnknownVersion));
}
