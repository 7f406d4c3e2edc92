//! Rows and cells of a sheet as its part spells them: text in place, numbers as numbers, nothing that is worked out.

use super::sheet::Cell;
use super::text::xml;
use crate::escape::runs;

/// What a row is; its number is the place of its format in the list of cell formats of the workbook.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Look {
    Heading = 1,
    Body = 2,
    /// Text that stays text even when somebody edits the cell.
    Quoted = 3,
}

/// Row `number`, 1 for the first.
pub(super) fn row(number: usize, cells: &[Cell], look: Look) -> String {
    let cells = (b'A'..=b'Z').zip(cells);
    let cells: String = cells
        .map(|(column, cell)| one(&format!("{}{number}", char::from(column)), cell, look))
        .collect();
    format!("<row r=\"{number}\">{cells}</row>")
}

fn one(place: &str, cell: &Cell, look: Look) -> String {
    match cell {
        Cell::Empty => String::new(),
        Cell::Number(number) | Cell::People(number) => {
            format!("<c r=\"{place}\" s=\"{}\"><v>{number}</v></c>", look as u8)
        }
        Cell::Text(text) => {
            let look = if runs(text) { Look::Quoted } else { look };
            format!(
                "<c r=\"{place}\" s=\"{}\" t=\"inlineStr\"><is><t xml:space=\"preserve\">{}</t></is></c>",
                look as u8,
                xml(text)
            )
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn check(cell: Cell, expected: &str) {
        assert_eq!(
            row(3, &[Cell::Empty, cell], Look::Body),
            format!("<row r=\"3\">{expected}</row>")
        );
    }

    #[test]
    fn text_is_text_and_numbers_are_numbers() {
        check(Cell::Empty, "");
        check(Cell::Number(60), "<c r=\"B3\" s=\"2\"><v>60</v></c>");
        let text = |style: u8, text: &str| {
            format!(
                "<c r=\"B3\" s=\"{style}\" t=\"inlineStr\"><is><t xml:space=\"preserve\">{text}</t></is></c>"
            )
        };
        check(Cell::Text("60".to_owned()), &text(2, "60"));
        check(Cell::Text("=1+1".to_owned()), &text(3, "=1+1"));
        check(Cell::Text("a<b".to_owned()), &text(2, "a&lt;b"));
    }
}
