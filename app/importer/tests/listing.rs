//! A list of services through the importer: looked at, changed by what the team says, and given on as edits that fit.

use waymark_ask::xlsform::Sheet;
use waymark_importer::Importer;
use waymark_map::{Directory, Shown, directory_to_bytes, edit_from_bytes};
use waymark_talk::{
    ContentBytes, ImportReply, ImportRequest, ListingSeen, ListingStep, PickedFile, PointsAre,
    Today,
};
use waymark_workbook::write;

const LIST: &str = "name,category,phone\nRiver Clinic,amenity=clinic,000 0201\nHill Advice,Home visits by bus,000 0205\n";

fn step(importer: &mut Importer, step: ListingStep) -> ImportReply {
    importer.answer(ImportRequest::Listing(step))
}

fn seen(reply: ImportReply) -> ListingSeen {
    match reply {
        ImportReply::Listing(seen) => *seen,
        other => panic!("{other:?}"),
    }
}

fn opened(importer: &mut Importer, directory: &Directory, list: &str) -> ImportReply {
    let open = ListingStep::Open {
        files: vec![PickedFile {
            name: "list.csv".to_owned(),
            bytes: ContentBytes(list.as_bytes().to_vec()),
        }],
        directory: ContentBytes(directory_to_bytes(directory)),
        today: Today(20_780),
    };
    step(importer, open)
}

#[test]
fn a_list_becomes_edits_that_the_directory_takes_and_a_second_time_nothing_is_new() {
    let mut importer = Importer::default();
    let mut directory = Directory::empty();
    let first = seen(opened(&mut importer, &directory, LIST));
    assert_eq!((first.rows, first.new, first.added_to), (2, 2, 0));
    assert_eq!(first.points, PointsAre::ForTheAreaAlone);
    let ImportReply::ListingEdits(edits) = step(&mut importer, ListingStep::Take(vec![7, 8, 9]))
    else {
        panic!("no edits");
    };
    for bytes in edits {
        let (edit, stamp) = edit_from_bytes(&bytes.0).unwrap();
        directory.apply(&edit, stamp).unwrap();
    }
    assert_eq!(directory.to_edit(Shown::ToSomebody).count(), 2);
    let again = seen(opened(&mut importer, &directory, LIST));
    assert_eq!((again.new, again.added_to), (0, 0));
}

#[test]
fn what_the_team_says_of_a_category_is_heard() {
    let mut importer = Importer::default();
    let before = seen(opened(&mut importer, &Directory::empty(), LIST));
    let unknown = |seen: &ListingSeen| {
        let counts = seen
            .counts
            .iter()
            .find(|(code, _)| code == "unknown-category");
        counts.map_or(0, |(_, count)| *count)
    };
    assert_eq!(unknown(&before), 1);
    let said = ListingStep::Category("Home visits by bus".to_owned(), vec!["S8".to_owned()]);
    assert_eq!(unknown(&seen(step(&mut importer, said))), 0);
}

#[test]
fn what_is_no_list_is_refused_by_a_code_and_nothing_stays_open() {
    let mut importer = Importer::default();
    let refused = opened(&mut importer, &Directory::empty(), "");
    assert!(matches!(refused, ImportReply::NoListing(why) if why.code == "empty"));
    let take = step(&mut importer, ListingStep::Take(vec![1]));
    assert!(matches!(take, ImportReply::Nothing));
}

/// A workbook with a title above its list, and notes on a sheet before it.
fn workbook() -> Vec<u8> {
    let rows = |rows: &[&[&str]]| {
        let row = |row: &&[&str]| row.iter().map(|cell| (*cell).to_owned()).collect();
        rows.iter().map(row).collect::<Vec<Vec<String>>>()
    };
    let sheet = |name: &str, all: &[&[&str]]| Sheet {
        name: name.to_owned(),
        rows: rows(all),
    };
    write::xlsx(&[
        sheet("Notes", &[&["kept by", "the district"], &["since", "2024"]]),
        sheet(
            "Services",
            &[
                &["Services of the district"],
                &["name", "category", "phone"],
                &["River Clinic", "amenity=clinic", "000 0201"],
                &[
                    "Hill Advice",
                    "Home visits by bus",
                    "call N. N. +962 79 000 0000",
                ],
            ],
        ),
    ])
}

#[test]
fn a_workbook_is_read_sheet_by_sheet_and_problems_name_their_cell() {
    let mut importer = Importer::default();
    let open = ListingStep::Open {
        files: vec![PickedFile {
            name: "list.xlsx".to_owned(),
            bytes: ContentBytes(workbook()),
        }],
        directory: ContentBytes(directory_to_bytes(&Directory::empty())),
        today: Today(20_780),
    };
    let first = seen(step(&mut importer, open));
    assert_eq!(first.sheets, ["Notes", "Services"]);
    assert_eq!((first.sheet, first.new), (0, 0));
    let second = seen(step(&mut importer, ListingStep::Sheet(1)));
    assert_eq!((second.sheet, second.rows, second.new), (1, 2, 2));
    assert_eq!(second.format, "workbook");
    let cells: Vec<&str> = second
        .problems
        .iter()
        .map(|one| one.cell.as_str())
        .collect();
    assert!(cells.contains(&"Services!C4"), "{cells:?}");
    // A list without sheets has lines and no cells.
    let plain = seen(opened(&mut importer, &Directory::empty(), LIST));
    assert!(plain.sheets.is_empty() && plain.problems.iter().all(|one| one.cell.is_empty()));
}
