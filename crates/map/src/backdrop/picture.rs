//! How large a picture says it is, before anything unpacks it: a few kilobytes may announce more pixels than a tablet has room
//! for.

use core::fmt;

/// Pixels of a picture that is unpacked: 40 million, four bytes each. Cameras of tablets make 8 to 13, good phones 12 to 50
/// binned to 12.
pub const LARGEST_PICTURE: u64 = 40_000_000;

/// Kinds of pictures that every browser unpacks, and of tiles that are drawn here.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Media {
    Png,
    Jpeg,
    Webp,
    /// Tiles of shapes and no picture.
    Mvt,
}

/// Why bytes are no picture that is unpacked.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum NoPicture {
    /// Neither PNG, JPEG nor WebP.
    OtherKind,
    /// It ends before it has said how large it is.
    CutShort,
    /// Without a pixel.
    Empty,
    /// Width and height it announces.
    TooLarge(u32, u32),
}

impl Media {
    /// As they are numbered where they are kept.
    pub const ALL: [Self; 4] = [Self::Png, Self::Jpeg, Self::Webp, Self::Mvt];

    /// As registered with IANA.
    #[must_use]
    pub const fn media_type(self) -> &'static str {
        match self {
            Self::Png => "image/png",
            Self::Jpeg => "image/jpeg",
            Self::Webp => "image/webp",
            Self::Mvt => "application/vnd.mapbox-vector-tile",
        }
    }
}

/// Kind, width and height, by what stands at the beginning.
///
/// # Errors
/// When it is no picture, or more than [`LARGEST_PICTURE`].
pub fn dimensions(bytes: &[u8]) -> Result<(Media, [u32; 2]), NoPicture> {
    let (media, size) = if bytes.starts_with(b"\x89PNG\r\n\x1a\n") {
        (Media::Png, png(bytes))
    } else if bytes.starts_with(b"\xff\xd8\xff") {
        (Media::Jpeg, jpeg(bytes))
    } else if bytes.starts_with(b"RIFF") && bytes.get(8..12) == Some(b"WEBP") {
        (Media::Webp, webp(bytes))
    } else {
        return Err(NoPicture::OtherKind);
    };
    let [width, height] = size.ok_or(NoPicture::CutShort)?;
    if width == 0 || height == 0 {
        return Err(NoPicture::Empty);
    }
    if u64::from(width) * u64::from(height) > LARGEST_PICTURE {
        return Err(NoPicture::TooLarge(width, height));
    }
    Ok((media, [width, height]))
}

/// The first chunk is IHDR (PNG, 5.6): width and height in four bytes each.
fn png(bytes: &[u8]) -> Option<[u32; 2]> {
    let four = |at: usize| Some(u32::from_be_bytes(bytes.get(at..at + 4)?.try_into().ok()?));
    Some([four(16)?, four(20)?])
}

/// The first frame header (ITU-T T.81, B.2.2), behind segments that are passed over by their lengths.
fn jpeg(bytes: &[u8]) -> Option<[u32; 2]> {
    let two = |at: usize| Some(u16::from_be_bytes(bytes.get(at..at + 2)?.try_into().ok()?));
    let mut at = 2;
    loop {
        if *bytes.get(at)? != 0xff {
            return None;
        }
        match *bytes.get(at + 1)? {
            // Filling.
            0xff => at += 1,
            // Marks without a segment.
            0x01 | 0xd0..=0xd8 => at += 2,
            0xc0..=0xc3 | 0xc5..=0xc7 | 0xc9..=0xcb | 0xcd..=0xcf => {
                return Some([u32::from(two(at + 7)?), u32::from(two(at + 5)?)]);
            }
            // The picture itself, or its end, without a frame.
            0xd9 | 0xda => return None,
            _ => at += 2 + usize::from(two(at + 2)?.max(2)),
        }
    }
}

/// The three kinds of first chunk (RFC 9649).
fn webp(bytes: &[u8]) -> Option<[u32; 2]> {
    let byte = |at: usize| bytes.get(at).map(|byte| u32::from(*byte));
    let three = |at: usize| Some(byte(at)? | byte(at + 1)? << 8 | byte(at + 2)? << 16);
    match bytes.get(12..16)? {
        b"VP8X" => Some([three(24)? + 1, three(27)? + 1]),
        b"VP8L" => {
            let bits = three(21)? | byte(24)? << 24;
            Some([(bits & 0x3fff) + 1, (bits >> 14 & 0x3fff) + 1])
        }
        b"VP8 " => Some([three(26)? & 0x3fff, three(28)? & 0x3fff]),
        _ => None,
    }
}

impl fmt::Display for NoPicture {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::OtherKind => f.write_str("is no picture of the kinds PNG, JPEG and WebP"),
            Self::CutShort => f.write_str("ends before it has said how large the picture is"),
            Self::Empty => f.write_str("is a picture without a pixel"),
            Self::TooLarge(width, height) => write!(
                f,
                "is {width} pixels wide and {height} high; at most {} million are unpacked",
                LARGEST_PICTURE / 1_000_000
            ),
        }
    }
}

impl core::error::Error for NoPicture {}
