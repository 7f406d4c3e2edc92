//! A compiled guide becomes blocks: the form the build writes, one line a block.

use super::words::{Piece, pieces};

/// The first line of the form read here.
const FIRST: &str = "guide 1";

/// A part of a guide.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Block {
    /// The guide's own name.
    Title(String),
    Heading(String),
    Smaller(String),
    Paragraph(Vec<Piece>),
    Items(Vec<Vec<Piece>>),
    /// In this order.
    Steps(Vec<Vec<Piece>>),
    Table(Table),
}

/// A head and rows under it.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Table {
    pub head: Vec<Vec<Piece>>,
    pub rows: Vec<Vec<Vec<Piece>>>,
}

/// Not a guide of a form known here.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct NotAGuide;

/// Reads a whole guide.
///
/// # Errors
/// Another form, or a line with a sign that is not known.
pub fn read(text: &str) -> Result<Vec<Block>, NotAGuide> {
    let mut lines = text.lines();
    if lines.next() != Some(FIRST) {
        return Err(NotAGuide);
    }
    let mut blocks = Vec::new();
    for line in lines {
        let (sign, text) = line.split_once(' ').ok_or(NotAGuide)?;
        match (sign, blocks.last_mut()) {
            ("-", Some(Block::Items(items))) | ("+", Some(Block::Steps(items))) => {
                items.push(pieces(text));
            }
            ("|", Some(Block::Table(table))) => table.rows.push(cells(text)),
            _ => blocks.push(begun(sign, text).ok_or(NotAGuide)?),
        }
    }
    Ok(blocks)
}

fn begun(sign: &str, text: &str) -> Option<Block> {
    Some(match sign {
        "1" => Block::Title(text.to_owned()),
        "2" => Block::Heading(text.to_owned()),
        "3" => Block::Smaller(text.to_owned()),
        "p" => Block::Paragraph(pieces(text)),
        "-" => Block::Items(vec![pieces(text)]),
        "+" => Block::Steps(vec![pieces(text)]),
        "=" => Block::Table(Table {
            head: cells(text),
            rows: Vec::new(),
        }),
        _ => return None,
    })
}

fn cells(text: &str) -> Vec<Vec<Piece>> {
    text.split('\t').map(pieces).collect()
}

#[cfg(test)]
mod tests {
    use super::{Block, NotAGuide, Piece, Table, read};

    fn plain(text: &str) -> Vec<Piece> {
        vec![Piece::Plain(text.to_owned())]
    }

    /// The same lines are written in xtask.
    #[test]
    fn every_line_has_its_block() {
        let lines = "guide 1\n1 Title\np A line that goes on.\n2 Part\n- **one** and on\n- two\n+ first\n3 Small\n\
                     = a\tb\n| c\t[d](limits.md)\n";
        let link = Piece::Link {
            text: "d".to_owned(),
            guide: "limits".to_owned(),
        };
        let expected = vec![
            Block::Title("Title".to_owned()),
            Block::Paragraph(plain("A line that goes on.")),
            Block::Heading("Part".to_owned()),
            Block::Items(vec![
                vec![
                    Piece::Strong("one".to_owned()),
                    Piece::Plain(" and on".to_owned()),
                ],
                plain("two"),
            ]),
            Block::Steps(vec![plain("first")]),
            Block::Smaller("Small".to_owned()),
            Block::Table(Table {
                head: vec![plain("a"), plain("b")],
                rows: vec![vec![plain("c"), vec![link]]],
            }),
        ];
        assert_eq!(read(lines), Ok(expected));
    }

    #[test]
    fn another_form_is_no_guide() {
        for text in [
            "",
            "guide 2\n",
            "guide 1\nx what\n",
            "guide 1\n| row\n",
            "guide 1\n\n",
        ] {
            assert_eq!(read(text), Err(NotAGuide), "{text}");
        }
    }
}
