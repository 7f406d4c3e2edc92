//! Grids as text: ESRI ASCII (`ncols`, `xllcorner` …, a number for no data) and GRASS ASCII
//! (`north:` …, `*`).
//!
//! Sources: Esri, "ASCII raster format"; GRASS GIS, "r.in.ascii". Rows come from the north.

mod header;
mod write;

use std::fmt;

use super::frame::Frame;
use super::lay::Lay;
use super::raster::Raster;
use header::Header;

pub use write::esri;

/// What could not be read, and in which line (counted from 1).
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Unread {
    pub line: usize,
    pub why: String,
}

impl fmt::Display for Unread {
    fn fmt(&self, out: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(out, "line {}: {}", self.line, self.why)
    }
}

/// Reads a grid in metres.
pub fn read(text: &str) -> Result<Raster, Unread> {
    let text = text.strip_prefix('\u{feff}').unwrap_or(text);
    let (header, lines) = Header::read(text)?;
    values(text, &header, lines, header.frame()?)
}

/// Reads a grid in degrees, with how it lies on the earth, or one in metres, of which that is not said.
pub fn read_laid(text: &str) -> Result<(Option<Lay>, Raster), Unread> {
    let text = text.strip_prefix('\u{feff}').unwrap_or(text);
    let (header, lines) = Header::read(text)?;
    let (lay, frame) = header.laid()?;
    Ok((lay, values(text, &header, lines, frame)?))
}

fn values(text: &str, header: &Header, lines: usize, frame: Frame) -> Result<Raster, Unread> {
    let mut values = Vec::with_capacity(frame.cells());
    let mut uneven = None;
    let mut last = lines;
    for (number, line) in (1..).zip(text.lines()).skip(lines) {
        let before = values.len();
        for word in line.split_ascii_whitespace() {
            values.push(header.value(word).ok_or_else(|| Unread {
                line: number,
                why: format!("\"{word}\" is not a number; write a number or the sign for no data"),
            })?);
        }
        let count = values.len() - before;
        if count > 0 {
            last = number;
            if count != frame.cols() && uneven.is_none() {
                uneven = Some((number, count));
            }
        }
    }
    if values.len() != frame.cells() {
        return Err(wrong_count(values.len(), &frame, uneven, last));
    }
    Raster::new(frame, values).ok_or_else(|| Unread {
        line: last,
        why: "the values do not fill the grid".to_owned(),
    })
}

/// A row may be broken over lines, so a line that is not as long as a row is named only if the sum
/// is wrong.
fn wrong_count(found: usize, frame: &Frame, uneven: Option<(usize, usize)>, last: usize) -> Unread {
    let (rows, cols) = (frame.rows(), frame.cols());
    match uneven {
        Some((line, count)) => Unread {
            line,
            why: format!("{count} values, but the header says {cols} columns"),
        },
        None => Unread {
            line: last,
            why: format!(
                "the values end here: {} rows, but the header says {rows}",
                found / cols
            ),
        },
    }
}
