//! Letters arrive as they were sent, or not at all, and tell nothing on the way.

#![allow(clippy::unwrap_used, clippy::panic, clippy::indexing_slicing)] // a test may stop

use std::collections::BTreeSet;

use waymark_talk::{
    ContactKind, ContactTested, ContentBytes, Letter, NewRound, NotUnderstood, Reply, Request,
    RoundLength, SaidBreakdown, SaidResidents, SaidStanding, SaidTerms, Secret, Settings,
    SupportContact, Team, Today, ToldIn, Trouble, TroubleKind,
};

fn settings() -> Settings {
    Settings {
        area: "North ward".into(),
        team: Team::Named("The Tuesday group".into()),
        support: SupportContact::Card {
            name: "The health post".into(),
            phone: "555 0100".into(),
            hours: "8 to 16".into(),
            complaint: "555 0101".into(),
            kind: ContactKind::TrainedResponder,
            tested: ContactTested::On(Today(20_780)),
        },
    }
}

fn requests() -> Vec<Request> {
    let passphrase = Secret::new("acorn bagel cedar".into());
    vec![
        Request::Start,
        Request::SetUp {
            passphrase: passphrase.clone(),
            settings: settings(),
        },
        Request::OpenRound(NewRound {
            label: "Spring".into(),
            form: ContentBytes(vec![1; 100_000]),
            decoy: ContentBytes(vec![2; 100]),
            length: RoundLength::Short,
            smallest_group: 10,
            invitation: "We ask about services.".into(),
            language: "en".into(),
            today: Today(20_780),
            terms: SaidTerms {
                expected: 100,
                residents: SaidResidents::People {
                    people: 5_000,
                    reason: "Only clinic".into(),
                    signed_by: "Head of team".into(),
                },
                one_provider: vec!["health".into()],
                breakdown: SaidBreakdown::Age,
                told: vec![ToldIn::default()],
                standing: SaidStanding::Live,
            },
        }),
        Request::CloseDay {
            passphrase,
            today: Today(20_780),
            headcount: 24,
        },
    ]
}

#[test]
fn a_letter_arrives_as_it_was_sent() {
    for (id, body) in (0..).zip(requests()) {
        let sent = Letter { id, body };
        assert_eq!(Letter::from_bytes(&sent.to_bytes()), Ok(sent));
    }
    for kind in TroubleKind::ALL {
        let body = Reply::Trouble(Trouble { kind });
        let sent = Letter { id: 7, body };
        assert_eq!(Letter::from_bytes(&sent.to_bytes()), Ok(sent));
    }
}

#[test]
fn a_cut_lengthened_or_foreign_letter_is_not_understood() {
    let [_, body, ..] = <[Request; 4]>::try_from(requests()).unwrap();
    let sent = Letter { id: 1, body }.to_bytes();
    let read = |bytes: &[u8]| Letter::<Request>::from_bytes(bytes).map(|letter| letter.id);
    assert_eq!(read(&sent), Ok(1));
    for end in 0..sent.len() {
        assert_eq!(read(&sent[..end]), Err(NotUnderstood));
    }
    assert_eq!(read(&[sent.as_slice(), &[0]].concat()), Err(NotUnderstood));
    let mut other_build = sent.to_vec();
    other_build[0] = 9;
    assert_eq!(read(&other_build), Err(NotUnderstood));
}

#[test]
fn a_letter_prints_no_words_and_no_numbers_of_people_who_help() {
    let printed: String = requests()
        .into_iter()
        .map(|body| format!("{:?}", Letter { id: 1, body }))
        .collect();
    for hidden in [
        "acorn", "555", "North", "Tuesday", "[1, 1", "clinic", "Head",
    ] {
        assert!(!printed.contains(hidden), "{hidden} is printed");
    }
    let Some(Request::OpenRound(round)) = requests().into_iter().nth(2) else {
        panic!("the round is the third");
    };
    let terms = format!("{:?} {:?}", round.terms, round.terms.residents);
    assert!(
        !terms.contains("clinic") && !terms.contains("Head"),
        "{terms}"
    );
    // The control: the kind of request is printed, so something was.
    assert!(printed.contains("CloseDay"));
}

#[test]
fn only_what_opens_or_counts_with_a_passphrase_of_its_own_is_for_a_locked_tablet() {
    let asked = |request: &Request| request.is_for_a_locked_tablet();
    let expected = [true, true, false, true];
    assert_eq!(requests().iter().map(asked).collect::<Vec<_>>(), expected);
    let kinds = Request::KindsOfHelp {
        form: ContentBytes(Vec::new()),
        language: "en".into(),
    };
    assert!(!asked(&kinds) && !asked(&Request::Results) && asked(&Request::Wipe));
}

#[test]
fn every_trouble_has_a_code_of_its_own() {
    let codes: BTreeSet<&str> = TroubleKind::ALL.iter().map(|kind| kind.code()).collect();
    assert_eq!(codes.len(), TroubleKind::ALL.len());
    let kebab = |code: &&str| code.chars().all(|c| c.is_ascii_lowercase() || c == '-');
    assert!(codes.iter().all(kebab));
}
