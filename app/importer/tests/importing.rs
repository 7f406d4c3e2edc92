//! A form comes in, is mended cell by cell, looked at, and saved; what is no form leaves nothing.
#![allow(
    clippy::unwrap_used,
    clippy::expect_used,
    clippy::panic,
    clippy::indexing_slicing,
    reason = "a test may fail"
)]

use waymark_ask::site;
use waymark_ask::xlsform::Sheet;
use waymark_importer::Importer;
use waymark_talk::{
    BesideIs, ContentBytes, FindingKind, FormSeen, ImportReply, ImportRequest, MOST_PICKED_BYTES,
    PickedFile,
};
use waymark_workbook::write::xlsx;
use waymark_workbook::{Content, open};

/// A form with one wrong type, a name used twice, and a list.
const SURVEY: &[&str] = &[
    "type,name,label",
    "interger,visits,How often did you go there?",
    "select_one yes_no,again,Would you go again?",
    "text,again,What should change?",
];
const CHOICES: &[&str] = &["list_name,name,label", "yes_no,yes,Yes", "yes_no,no,No"];

fn sheet(name: &str, lines: &[&str]) -> Sheet {
    let row = |line: &&str| line.split(',').map(str::to_owned).collect();
    Sheet {
        name: name.to_owned(),
        rows: lines.iter().map(row).collect(),
    }
}

fn workbook() -> Vec<u8> {
    xlsx(&[sheet("survey", SURVEY), sheet("choices", CHOICES)])
}

fn file(name: &str, bytes: &[u8]) -> PickedFile {
    PickedFile {
        name: name.to_owned(),
        bytes: ContentBytes(bytes.to_vec()),
    }
}

fn opened(files: Vec<PickedFile>) -> Importer {
    let mut importer = Importer::default();
    let reply = importer.answer(ImportRequest::Open(files));
    assert_eq!(reply, ImportReply::Opened);
    importer
}

fn form(reply: ImportReply) -> FormSeen {
    match reply {
        ImportReply::Form(seen) => *seen,
        other => panic!("no form: {other:?}"),
    }
}

/// Files that hold no form: the code of the reason, and that nothing is open afterwards.
fn check_refused(files: Vec<PickedFile>, code: &str) {
    let mut importer = Importer::default();
    let mut reply = importer.answer(ImportRequest::Open(files));
    if reply == ImportReply::Opened {
        reply = importer.answer(ImportRequest::Check);
    }
    match reply {
        ImportReply::NoForm(why) => assert_eq!(why.code, code, "{}", why.sentence),
        other => panic!("{code}: {other:?}"),
    }
    for request in [
        ImportRequest::Check,
        ImportRequest::Look,
        ImportRequest::Workbook,
        ImportRequest::Accept(0),
    ] {
        assert_eq!(importer.answer(request), ImportReply::Nothing, "{code}");
    }
}

#[test]
fn a_form_is_seen_with_its_problems_at_sheet_and_cell() {
    let mut importer = opened(vec![file("market.xlsx", &workbook())]);
    let seen = form(importer.answer(ImportRequest::Check));
    assert_eq!((seen.file.as_str(), seen.questions), ("market.xlsx", 3));
    let (place, first) = seen.of_kind(FindingKind::Mend).next().unwrap();
    assert_eq!(place, 0);
    assert_eq!(first.place.sheet, "survey");
    assert_eq!((first.place.row, first.place.cell.as_str()), (2, "A2"));
    let fix = first.fix.as_ref().unwrap();
    assert_eq!(
        (fix.was.as_str(), fix.becomes.as_str()),
        ("interger", "integer")
    );
}

#[test]
fn accepting_every_fix_mends_the_form_and_the_saved_workbook_says_so() {
    let mut importer = opened(vec![file("market.xlsx", &workbook())]);
    let mut seen = form(importer.answer(ImportRequest::Check));
    let before = seen.of_kind(FindingKind::Mend).count();
    assert!(before > 1, "{seen:#?}");
    for _ in 0..before {
        let (place, _) = seen.of_kind(FindingKind::Mend).next().unwrap();
        seen = form(importer.answer(ImportRequest::Accept(place)));
    }
    assert_eq!(seen.of_kind(FindingKind::Mend).count(), 0, "{seen:#?}");
    assert_eq!(usize::try_from(seen.mended).unwrap(), before);
    let ImportReply::Workbook { file, unsaid } = importer.answer(ImportRequest::Workbook) else {
        panic!("no workbook");
    };
    assert_eq!((file.name.as_str(), unsaid.len()), ("market.xlsx", 0));
    let Content::Sheets(sheets) = open(&file.bytes.0).unwrap().content else {
        panic!("no sheets");
    };
    assert_eq!(sheets[0].rows[1][0], "integer");
    // What was not proposed stands as its author wrote it.
    assert_eq!(sheets[1].rows, sheet("choices", CHOICES).rows);
}

#[test]
fn a_form_with_problems_still_opens_for_a_look() {
    let mut importer = opened(vec![file("market.xlsx", &workbook())]);
    form(importer.answer(ImportRequest::Check));
    let ImportReply::Look(ContentBytes(bytes)) = importer.answer(ImportRequest::Look) else {
        panic!("no look");
    };
    assert!(!site::read(&bytes).unwrap().is_empty());
}

#[test]
fn what_asks_who_somebody_is_stands_in_a_group_of_its_own() {
    let rows = &["type,name,label", "text,who,What is your full name?"];
    let bytes = xlsx(&[sheet("survey", rows)]);
    let mut importer = opened(vec![file("a.xlsx", &bytes)]);
    let seen = form(importer.answer(ImportRequest::Check));
    let fits = seen.of_kind(FindingKind::Fit).count();
    assert!(fits > 0, "{seen:#?}");
    let plain = xlsx(&[sheet("survey", &["type,name,label", "note,a,Good day"])]);
    let mut importer = opened(vec![file("a.xlsx", &plain)]);
    let seen = form(importer.answer(ImportRequest::Check));
    assert_eq!(seen.of_kind(FindingKind::Fit).count(), 0, "{seen:#?}");
}

#[test]
fn tables_picked_together_are_one_form_and_a_list_beside_it_is_read() {
    let survey = "type,name,label\nselect_one_from_file towns.csv,town,Which town?\n";
    let files = |with_list: bool| {
        let mut files = vec![file("survey.csv", survey.as_bytes())];
        if with_list {
            files.push(file("towns.csv", b"name,label\na,Akka\nb,Bira\n"));
            files.push(file("map.png", b"\x89PNG"));
        }
        files
    };
    let mut without = opened(files(false));
    let missing = form(without.answer(ImportRequest::Check));
    let says = |seen: &FormSeen| {
        let mut all = seen.findings.iter();
        all.any(|finding| finding.code == "unsupported-without-file")
    };
    assert!(says(&missing), "{missing:#?}");
    let mut with = opened(files(true));
    let seen = form(with.answer(ImportRequest::Check));
    assert!(!says(&seen), "{seen:#?}");
    assert_eq!(seen.beside[0].is, BesideIs::List { rows: 2 });
    assert_eq!(seen.beside[1].is, BesideIs::Media);
}

#[test]
fn what_is_no_form_is_refused_with_its_reason_and_nothing_remains() {
    check_refused(vec![file("a.pdf", b"%PDF-1.7")], "not-a-form");
    check_refused(vec![file("a.xlsx", b"")], "empty");
    check_refused(
        vec![file("a.xlsx", &workbook()), file("b.xlsx", &workbook())],
        "several-forms",
    );
    check_refused(
        vec![file("a.csv", b"x,y\n"), file("b.csv", b"x,y\n")],
        "no-form",
    );
    let mut cut = workbook();
    cut.truncate(cut.len() / 2);
    let mut importer = Importer::default();
    let reply = importer.answer(ImportRequest::Open(vec![file("a.xlsx", &cut)]));
    assert!(matches!(reply, ImportReply::NoForm(_)), "{reply:?}");
}

#[test]
fn files_above_the_limit_are_refused_as_too_large() {
    let large = vec![b' '; MOST_PICKED_BYTES + 1];
    let mut importer = opened(vec![file("market.xlsx", &workbook())]);
    let reply = importer.answer(ImportRequest::Open(vec![file("a.csv", &large)]));
    assert_eq!(reply, ImportReply::TooLarge);
    assert_eq!(importer.answer(ImportRequest::Check), ImportReply::Nothing);
}

#[test]
fn a_finding_without_a_fix_changes_nothing() {
    let bytes = xlsx(&[sheet("survey", &["type,name,label", "whatever,a,A"])]);
    let mut importer = opened(vec![file("a.xlsx", &bytes)]);
    let before = form(importer.answer(ImportRequest::Check));
    assert!(before.findings[0].fix.is_none(), "{before:#?}");
    assert_eq!(
        importer.answer(ImportRequest::Accept(0)),
        ImportReply::Nothing
    );
    assert_eq!(
        importer.answer(ImportRequest::Accept(99)),
        ImportReply::Nothing
    );
    assert_eq!(form(importer.answer(ImportRequest::Check)), before);
}
