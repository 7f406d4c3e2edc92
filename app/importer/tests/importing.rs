//! A form comes in, is mended cell by cell, looked at, and saved; what is no form leaves nothing.

use waymark_ask::site;
use waymark_ask::xlsform::Sheet;
use waymark_importer::Importer;
use waymark_talk::{
    BesideIs, ContentBytes, FindingKind, FormSeen, ImportReply, ImportRequest, MOST_PICKED_BYTES,
    MOST_PICTURE_BYTES, PickedFile,
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
        ImportRequest::TakeBack,
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

/// What a saved workbook holds.
fn saved(importer: &mut Importer) -> Vec<Sheet> {
    let ImportReply::Workbook { file, .. } = importer.answer(ImportRequest::Workbook) else {
        panic!("no workbook");
    };
    match open(&file.bytes.0).unwrap().content {
        Content::Sheets(sheets) => sheets,
        Content::XForm(_) => panic!("no sheets"),
    }
}

#[test]
fn accepted_changes_are_taken_back_the_last_one_first() {
    let mut importer = opened(vec![file("market.xlsx", &workbook())]);
    let first = form(importer.answer(ImportRequest::Check));
    let mut states = vec![(first, saved(&mut importer))];
    loop {
        let seen = &states.last().unwrap().0;
        let Some((place, finding)) = seen.of_kind(FindingKind::Mend).next() else {
            break;
        };
        let proposed = finding.fix.clone();
        let seen = form(importer.answer(ImportRequest::Accept(place)));
        assert_eq!(seen.last, proposed);
        states.push((seen, saved(&mut importer)));
    }
    assert!(states.len() > 2, "{}", states.len());
    assert_ne!(states[0].1, states[1].1, "nothing was changed");
    // Each time all is as it was before that change, cells and findings.
    states.pop();
    while let Some((seen, sheets)) = states.pop() {
        assert_eq!(form(importer.answer(ImportRequest::TakeBack)), seen);
        assert_eq!(saved(&mut importer), sheets);
    }
    assert_eq!(
        importer.answer(ImportRequest::TakeBack),
        ImportReply::Nothing
    );
}

#[test]
fn a_form_with_problems_still_opens_for_a_look() {
    let mut importer = opened(vec![file("market.xlsx", &workbook())]);
    form(importer.answer(ImportRequest::Check));
    let ImportReply::Look { form, pictures } = importer.answer(ImportRequest::Look) else {
        panic!("no look");
    };
    assert_eq!(pictures, []);
    assert!(!site::read(&form.0).unwrap().is_empty());
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
    assert_eq!(seen.beside[1].is, BesideIs::Unused);
}

/// A form that asks from a list in this file, with what the file holds.
fn with_list(name: &str, list: &str) -> FormSeen {
    let survey = format!("type,name,label\nselect_one_from_file {name},town,Which town?\n");
    let mut importer = opened(vec![
        file("survey.csv", survey.as_bytes()),
        file(name, list.as_bytes()),
    ]);
    form(importer.answer(ImportRequest::Check))
}

#[test]
fn lists_in_xml_and_geojson_are_read_and_what_is_left_out_of_them_is_told() {
    let xml = "<root><item><name>a</name><label>Akka</label></item></root>";
    let seen = with_list("towns.xml", xml);
    assert_eq!(seen.beside[0].is, BesideIs::List { rows: 1 });
    assert_eq!(seen.findings, [], "{seen:#?}");
    let features = r#"{"type":"FeatureCollection","features":[{"type":"Feature","id":"a",
        "geometry":{"type":"Point","coordinates":[1,2]},"properties":{"title":"Akka"}}]}"#;
    let seen = with_list("towns.geojson", features);
    assert_eq!(seen.beside[0].is, BesideIs::List { rows: 1 });
    let codes: Vec<&str> = seen.findings.iter().map(|it| it.code.as_str()).collect();
    assert_eq!(codes, ["geometry-left-out"], "{seen:#?}");
    assert_eq!(seen.findings[0].place.sheet, "towns.geojson");
}

#[test]
fn a_list_that_cannot_be_read_has_to_be_mended_and_the_form_opens_all_the_same() {
    for (name, list) in [("towns.xml", "<root>\n</item>"), ("towns.geojson", "\n{]")] {
        let seen = with_list(name, list);
        assert_eq!(seen.beside[0].is, BesideIs::Unread, "{seen:#?}");
        let (_, why) = seen.of_kind(FindingKind::Mend).next().unwrap();
        assert_eq!((why.code.as_str(), why.place.row), ("list-damaged", 2));
        assert_eq!(seen.findings.len(), 1, "{seen:#?}");
    }
    // One that nobody asks for is in nobody's way.
    let survey = file("survey.csv", b"type,name,label\nnote,a,Good day\n");
    let mut importer = opened(vec![survey, file("towns.geojson", b"{]")]);
    let seen = form(importer.answer(ImportRequest::Check));
    assert_eq!(seen.beside[0].is, BesideIs::Unused);
    assert_eq!(seen.findings, [], "{seen:#?}");
}

const PNG: &[u8] = b"\x89PNG\r\n\x1a\n and so on";

/// A form with a picture, a sound and a picture of a choice, and these files beside it.
fn with_media(files: &[(&str, &[u8])]) -> Importer {
    let survey = sheet(
        "survey",
        &[
            "type,name,label,media::image,media::audio",
            "select_one where,place,Where was it?,Well.png,ask.mp3",
        ],
    );
    let choices = sheet(
        "choices",
        &[
            "list_name,name,label,media::image",
            "where,well,At the well,well.png",
            "where,road,On the road,road.png",
        ],
    );
    let mut all = vec![file("a.xlsx", &xlsx(&[survey, choices]))];
    all.extend(files.iter().map(|(name, bytes)| file(name, bytes)));
    opened(all)
}

/// The findings about media: code and cell.
fn media_found(seen: &FormSeen) -> Vec<(&str, String)> {
    let about = seen.findings.iter().filter(|it| {
        ["medium-", "media-", "picture-"]
            .iter()
            .any(|start| it.code.starts_with(start))
    });
    about
        .map(|it| {
            (
                it.code.as_str(),
                format!("{}!{}", it.place.sheet, it.place.cell),
            )
        })
        .collect()
}

#[test]
fn pictures_beside_a_form_go_with_it_into_a_look_and_what_is_missing_is_told_at_its_cell() {
    let mut importer = with_media(&[("Well.png", PNG), ("ask.mp3", b"ID3"), ("other.png", PNG)]);
    let seen = form(importer.answer(ImportRequest::Check));
    let is: Vec<BesideIs> = seen.beside.iter().map(|it| it.is).collect();
    let expected = [BesideIs::Picture, BesideIs::Unused, BesideIs::Media];
    assert_eq!(is, expected, "{:?}", seen.beside);
    let expected = [
        ("medium-missing", "choices!D3".to_owned()),
        ("medium-not-played", "!".to_owned()),
        ("media-not-in-a-round", "!".to_owned()),
    ];
    assert_eq!(media_found(&seen), expected);
    let ImportReply::Look { pictures, .. } = importer.answer(ImportRequest::Look) else {
        panic!("no look");
    };
    let told: Vec<(&str, &str)> = pictures
        .iter()
        .map(|it| (it.name.as_str(), it.media_type.as_str()))
        .collect();
    assert_eq!(told, [("Well.png", "image/png")]);
    assert_eq!(pictures[0].bytes.0, PNG);
}

#[test]
fn what_is_no_picture_is_told_and_not_drawn_and_a_form_without_media_says_nothing() {
    let mut importer = with_media(&[
        ("well.png", b"<svg xmlns=\"\"/>"),
        (
            "road.png",
            &[PNG, &vec![0; MOST_PICTURE_BYTES][..]].concat(),
        ),
        ("ask.mp3", b"ID3"),
    ]);
    let seen = form(importer.answer(ImportRequest::Check));
    let codes: Vec<&str> = media_found(&seen).iter().map(|(code, _)| *code).collect();
    let expected = [
        "picture-unknown",
        "picture-left-out",
        "picture-unknown",
        "medium-not-played",
        "media-not-in-a-round",
    ];
    assert_eq!(codes, expected, "{:#?}", seen.findings);
    let ImportReply::Look { pictures, .. } = importer.answer(ImportRequest::Look) else {
        panic!("no look");
    };
    assert_eq!(pictures, []);
    let mut importer = opened(vec![file("market.xlsx", &workbook())]);
    let seen = form(importer.answer(ImportRequest::Check));
    assert_eq!(media_found(&seen), []);
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
