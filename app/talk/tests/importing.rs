//! Letters of the importer arrive as they were sent, and are matched by a number that can be read without them.

#![allow(clippy::unwrap_used, clippy::panic, clippy::indexing_slicing)] // a test may stop

use waymark_talk::{
    Beside, BesideIs, CellPlace, ContentBytes, Finding, FindingKind, FormSeen, ImportReply,
    ImportRequest, Letter, PickedFile, ProposedFix, number_of,
};

fn finding(kind: FindingKind, row: u32) -> Finding {
    let place = CellPlace {
        sheet: "survey".into(),
        row,
        cell: format!("A{row}"),
    };
    Finding {
        kind,
        place: place.clone(),
        code: "type-unknown".into(),
        sentence: "There is no such type.".into(),
        fix: Some(ProposedFix {
            place,
            was: "interger".into(),
            becomes: "integer".into(),
        }),
    }
}

fn seen() -> FormSeen {
    FormSeen {
        file: "market.xlsx".into(),
        title: "Market".into(),
        questions: 3,
        languages: vec!["English (en)".into()],
        beside: vec![Beside {
            name: "towns.csv".into(),
            is: BesideIs::List { rows: 2 },
        }],
        findings: vec![
            finding(FindingKind::Mend, 2),
            finding(FindingKind::Mend, 5),
            finding(FindingKind::Fit, 3),
        ],
        more: 0,
        mended: 1,
        last: finding(FindingKind::Mend, 4).fix,
    }
}

#[test]
fn a_letter_arrives_as_it_was_sent_and_its_number_can_be_read_alone() {
    let files = vec![PickedFile {
        name: "a.xlsx".into(),
        bytes: ContentBytes(vec![1; 1_000]),
    }];
    let bodies = [
        ImportRequest::Open(files),
        ImportRequest::Accept(3),
        ImportRequest::TakeBack,
    ];
    for (id, body) in (500..).zip(bodies) {
        let sent = Letter { id, body };
        assert_eq!(number_of(&sent.to_bytes()), Some(id));
        assert_eq!(Letter::from_bytes(&sent.to_bytes()), Ok(sent));
    }
    let body = ImportReply::Form(Box::new(seen()));
    let sent = Letter { id: 7, body };
    assert_eq!(number_of(&sent.to_bytes()), Some(7));
    assert_eq!(Letter::from_bytes(&sent.to_bytes()), Ok(sent));
}

#[test]
fn another_builds_letter_has_no_number() {
    let body = ImportReply::Ready;
    let mut bytes = Letter { id: 7, body }.to_bytes().to_vec();
    bytes[0] = 9;
    assert_eq!(number_of(&bytes), None);
    assert_eq!(number_of(&[]), None);
}

#[test]
fn findings_of_a_kind_keep_their_place_among_all() {
    let form = seen();
    let places = |kind| -> Vec<u32> { form.of_kind(kind).map(|(place, _)| place).collect() };
    assert_eq!(places(FindingKind::Mend), [0, 1]);
    assert_eq!(places(FindingKind::Know), [0; 0]);
    assert_eq!(places(FindingKind::Fit), [2]);
}
