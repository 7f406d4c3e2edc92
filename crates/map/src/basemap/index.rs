//! Which country is where: a few rectangles for each, so that a map knows what to ask for.

use core::fmt;

use super::bytes::Bytes;
use super::{Extent, NotAPiece};

/// The form of the index; another number is another form.
const VERSION: u8 = 1;
/// Steps of a degree.
const STEPS: f64 = 100.0;
/// A map that touches more countries is a map of the world, on which nobody looks for a service.
const MOST_COUNTRIES: usize = 24;
/// Made together with the pieces.
const MADE: &[u8] = include_bytes!("../../../../assets/basemap/index.bin");

/// A country by the three letters that Natural Earth gives it (`adm0_a3`, which is not always ISO's).
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub struct Code([u8; 3]);

/// All countries, by their rectangles.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Index {
    countries: Vec<(Code, Vec<Extent>)>,
}

/// That of this version.
///
/// # Errors
/// Never, in a version that was built: a test reads it.
pub fn index() -> Result<Index, NotAPiece> {
    Index::from_bytes(MADE)
}

impl Code {
    /// None unless it is three capital letters.
    #[must_use]
    pub fn parse(text: &str) -> Option<Self> {
        let letters: [u8; 3] = text.as_bytes().try_into().ok()?;
        letters
            .iter()
            .all(u8::is_ascii_uppercase)
            .then_some(Self(letters))
    }

    #[must_use]
    pub fn letters(self) -> [u8; 3] {
        self.0
    }
}

impl fmt::Display for Code {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(core::str::from_utf8(&self.0).unwrap_or_default())
    }
}

impl Index {
    #[must_use]
    pub fn of(countries: Vec<(Code, Vec<Extent>)>) -> Self {
        Self { countries }
    }

    /// # Errors
    /// When the bytes are no index.
    pub fn from_bytes(bytes: &[u8]) -> Result<Self, NotAPiece> {
        let mut bytes = Bytes(bytes);
        if bytes.byte()? != VERSION {
            return Err(NotAPiece::OtherForm);
        }
        let mut countries = Vec::new();
        for _ in 0..bytes.number()? {
            let letters = core::str::from_utf8(bytes.take(3)?).unwrap_or_default();
            let code = Code::parse(letters).ok_or(NotAPiece::Damaged)?;
            let count = bytes.byte()?;
            let extents = (0..count).map(|_| extent(&mut bytes));
            countries.push((code, extents.collect::<Result<Vec<_>, _>>()?));
        }
        Ok(Self { countries })
    }

    #[must_use]
    pub fn to_bytes(&self) -> Vec<u8> {
        let mut to = vec![VERSION];
        super::bytes::put_number(&mut to, self.countries.len() as u32);
        for (code, extents) in &self.countries {
            to.extend_from_slice(&code.letters());
            let extents = extents.iter().take(usize::from(u8::MAX));
            to.push(extents.len() as u8);
            for Extent {
                west,
                south,
                east,
                north,
            } in extents
            {
                // Outward, so that nothing of the country is beyond its rectangle.
                for edge in [
                    (west * STEPS).floor(),
                    (south * STEPS).floor(),
                    (east * STEPS).ceil(),
                    (north * STEPS).ceil(),
                ] {
                    // 18,000 at most.
                    #[allow(clippy::cast_possible_truncation)]
                    let whole = edge as i16;
                    to.extend_from_slice(&whole.to_le_bytes());
                }
            }
        }
        to
    }

    /// Those that an extent touches, in the order of their codes; none of a map of the world.
    #[must_use]
    pub fn touching(&self, extent: Extent) -> Vec<Code> {
        let touched = self
            .countries
            .iter()
            .filter(|(_, all)| all.iter().any(|one| extent.meets(one)));
        let codes: Vec<Code> = touched.map(|(code, _)| *code).collect();
        if codes.len() > MOST_COUNTRIES {
            return Vec::new();
        }
        codes
    }

    #[must_use]
    pub fn codes(&self) -> Vec<Code> {
        self.countries.iter().map(|(code, _)| *code).collect()
    }
}

fn extent(bytes: &mut Bytes<'_>) -> Result<Extent, NotAPiece> {
    let mut edge = || -> Result<f64, NotAPiece> {
        let two = bytes.take(2)?.try_into().map_err(|_| NotAPiece::CutShort)?;
        Ok(f64::from(i16::from_le_bytes(two)) / STEPS)
    };
    Ok(Extent {
        west: edge()?,
        south: edge()?,
        east: edge()?,
        north: edge()?,
    })
}
