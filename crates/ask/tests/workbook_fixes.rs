//! Fixes that are proposed, and that a form with them is taken.

use crate::workbooks;

use waymark_ask::workbook::{Workbook, markdown, read};
use workbooks::{refused, tables};

/// The cell that is proposed for a form's only refusal; with it in its place there is no refusal left.
fn check(columns: &str, rows: &[&str], expected: &str) {
    let mut workbook = markdown(&tables(columns, rows)).unwrap();
    let (_, problems) = read(&workbook);
    let [problem] = problems.as_slice() else {
        panic!("{rows:?}: {problems:?}");
    };
    let fix = problem
        .fix
        .as_ref()
        .unwrap_or_else(|| panic!("{problem}: no fix"));
    assert_eq!(fix.cell, expected, "{problem}");
    put(
        &mut workbook,
        fix.place.row,
        fix.place.column,
        &fix.place.sheet,
        &fix.cell,
    );
    assert_eq!(
        refused(&read(&workbook).1),
        Vec::<String>::new(),
        "{problem}"
    );
}

fn put(workbook: &mut Workbook, row: usize, column: usize, sheet: &str, cell: &str) {
    let sheet = workbook
        .sheets
        .iter_mut()
        .find(|known| known.name == sheet)
        .unwrap();
    cell.clone_into(&mut sheet.rows[row - 1][column - 1]);
}

#[test]
fn one_cell_mends_what_was_nearly_right() {
    let columns = "type~name~label~relevant";
    check(columns, &["Text~a~A~"], "text");
    check(columns, &["interger~a~A~"], "integer");
    check(columns, &["selectone towns~a~A~"], "select_one towns");
    check(columns, &["select_one town~a~A~"], "select_one towns");
    check(columns, &["text~my town~A~"], "my_town");
    check(columns, &["text~1st~A~"], "_1st");
    check(
        columns,
        &["text~town~A~", "text~b~B~${twon} = 'x' or ${town} = 'y'"],
        "${town} = 'x' or ${town} = 'y'",
    );
    check(columns, &["text~a~A~", "text~a~B~"], "a_2");
    check(columns, &["select_multiple other_towns~a~A~"], "x_y");
}

#[test]
fn nothing_is_proposed_for_what_could_mean_anything() {
    for rows in [["whatever~a~A"], ["select_one xyz~a~A"]] {
        let (_, problems) = workbooks::survey("type~name~label", &rows);
        assert_eq!(refused(&problems).len(), 1, "{rows:?}");
        assert!(
            problems.iter().all(|problem| problem.fix.is_none()),
            "{rows:?}: {problems:?}"
        );
    }
}
