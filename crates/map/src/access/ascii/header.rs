//! The lines in front of the values: how many rows and columns, where the grid lies, what stands
//! for no data.

use std::collections::BTreeMap;

use super::Unread;
use crate::access::frame::{BadFrame, Corner, Frame};
use crate::access::lay::Lay;

/// What ESRI takes for no data where the header does not say (Esri, "ASCII raster format").
const ESRI_NO_DATA: f64 = -9999.0;

/// Keys are lower case, without their colon, each with the line it stood in.
pub struct Header {
    keys: BTreeMap<String, (usize, String)>,
    no_data: NoData,
}

enum NoData {
    Number(f64),
    Sign(String),
}

impl Header {
    /// The header, and how many lines it takes.
    pub fn read(text: &str) -> Result<(Self, usize), Unread> {
        let mut keys = BTreeMap::new();
        let mut lines = 0;
        for (number, line) in (1..).zip(text.lines()) {
            let mut words = line.split_ascii_whitespace();
            let Some(key) = words.next() else {
                lines = number;
                continue;
            };
            let is_key = key.starts_with(|letter: char| letter.is_ascii_alphabetic())
                && !key.eq_ignore_ascii_case("nan");
            if !is_key {
                break;
            }
            let key = key.trim_end_matches(':').to_ascii_lowercase();
            let value = words.next().ok_or_else(|| Unread {
                line: number,
                why: format!("{key} has no value"),
            })?;
            keys.insert(key, (number, value.to_owned()));
            lines = number;
        }
        let no_data = NoData::of(&keys);
        Ok((Self { keys, no_data }, lines))
    }

    /// A value of the grid: no number at all, no data, or a number.
    pub fn value(&self, word: &str) -> Option<Option<f64>> {
        if let NoData::Sign(sign) = &self.no_data
            && sign == word
        {
            return Some(None);
        }
        let value: f64 = word.parse().ok()?;
        let missing = value.is_nan() || matches!(self.no_data, NoData::Number(it) if it == value);
        Some((!missing).then_some(value))
    }

    /// The cells in metres.
    pub fn frame(&self) -> Result<Frame, Unread> {
        let (rows, cols, corner) = self.grid()?;
        Frame::new(rows, cols, corner).map_err(no_frame)
    }

    /// The cells in metres; where the header is in degrees, how they lie on the earth as well.
    pub fn laid(&self) -> Result<(Option<Lay>, Frame), Unread> {
        let (rows, cols, corner) = self.grid()?;
        match Frame::new(rows, cols, corner) {
            Ok(frame) => Ok((None, frame)),
            Err(BadFrame::Degrees) => {
                let made = Lay::of_degrees(rows, cols, corner);
                made.map(|(lay, frame)| (Some(lay), frame))
                    .map_err(no_frame)
            }
            Err(bad) => Err(no_frame(bad)),
        }
    }

    fn grid(&self) -> Result<(usize, usize, Corner), Unread> {
        let is_grass = self.keys.contains_key("north");
        let [rows, cols] = if is_grass {
            ["rows", "cols"]
        } else {
            ["nrows", "ncols"]
        };
        let (rows, cols) = (self.count(rows)?, self.count(cols)?);
        let corner = if is_grass {
            self.grass(rows, cols)?
        } else {
            self.esri(rows)?
        };
        Ok((rows, cols, corner))
    }

    fn grass(&self, rows: usize, cols: usize) -> Result<Corner, Unread> {
        let (north, south) = (self.number("north")?, self.number("south")?);
        let (west, east) = (self.number("west")?, self.number("east")?);
        Ok(Corner {
            west,
            north,
            width: (east - west) / cols as f64,
            height: (north - south) / rows as f64,
        })
    }

    fn esri(&self, rows: usize) -> Result<Corner, Unread> {
        let [width, height] = if self.keys.contains_key("dx") {
            [self.number("dx")?, self.number("dy")?]
        } else {
            [self.number("cellsize")?; 2]
        };
        let from_middle = |corner: &str, middle: &str, side: f64| {
            if self.keys.contains_key(middle) {
                return Ok(self.number(middle)? - side / 2.0);
            }
            self.number(corner)
        };
        let west = from_middle("xllcorner", "xllcenter", width)?;
        let south = from_middle("yllcorner", "yllcenter", height)?;
        Ok(Corner {
            west,
            north: south + height * rows as f64,
            width,
            height,
        })
    }

    fn number(&self, key: &str) -> Result<f64, Unread> {
        let (line, value) = self.find(key)?;
        value.parse().map_err(|_| Unread {
            line: *line,
            why: format!("{key} must be a number, not \"{value}\""),
        })
    }

    fn count(&self, key: &str) -> Result<usize, Unread> {
        let (line, value) = self.find(key)?;
        value.parse().map_err(|_| Unread {
            line: *line,
            why: format!("{key} must be a whole number, not \"{value}\""),
        })
    }

    fn find(&self, key: &str) -> Result<&(usize, String), Unread> {
        self.keys.get(key).ok_or_else(|| Unread {
            line: 1,
            why: format!("the header has no {key}; an ESRI or GRASS ASCII grid is wanted"),
        })
    }
}

fn no_frame(bad: BadFrame) -> Unread {
    Unread {
        line: 1,
        why: format!("the header does not describe a grid: {bad}"),
    }
}

impl NoData {
    fn of(keys: &BTreeMap<String, (usize, String)>) -> Self {
        let said = keys.get("nodata_value").or_else(|| keys.get("null"));
        match said {
            Some((_, value)) => value
                .parse()
                .map_or_else(|_| Self::Sign(value.clone()), Self::Number),
            None if keys.contains_key("north") => Self::Sign("*".to_owned()),
            None => Self::Number(ESRI_NO_DATA),
        }
    }
}
