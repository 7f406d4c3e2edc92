//! Grids of numbers: text and one band of a GeoTIFF, in both orders of bytes, plain, deflated and with differences; what is refused.

use std::io::Write as _;

use flate2::Compression;
use flate2::write::ZlibEncoder;
use waymark_atlas::grid;
use waymark_map::access::grid::{Grid, NoGrid};
use waymark_map::access::utm::{Half, Zone};

/// What is written: two rows of three, the last one empty.
const VALUES: [f32; 6] = [0.5, 1.0, 2.0, 4.0, 8.0, -9999.0];

/// A small TIFF writer: the tags of one band in one strip.
struct Tiff {
    little: bool,
    compression: u16,
    predictor: u16,
    bits: u16,
    format: u16,
    model: u16,
    epsg: u16,
}

const PLAIN: Tiff = Tiff {
    little: true,
    compression: 1,
    predictor: 1,
    bits: 32,
    format: 3,
    model: 2,
    epsg: 4_326,
};

impl Tiff {
    fn short(&self, number: u16) -> [u8; 2] {
        if self.little {
            number.to_le_bytes()
        } else {
            number.to_be_bytes()
        }
    }

    fn long(&self, number: u32) -> [u8; 4] {
        if self.little {
            number.to_le_bytes()
        } else {
            number.to_be_bytes()
        }
    }

    fn double(&self, number: f64) -> [u8; 8] {
        if self.little {
            number.to_le_bytes()
        } else {
            number.to_be_bytes()
        }
    }

    fn strip(&self) -> Vec<u8> {
        let mut plain = Vec::new();
        for value in VALUES {
            match (self.format, self.bits) {
                (3, _) => plain.extend(self.long(value.to_bits())),
                (_, 32) => plain.extend(self.long(value as i32 as u32)),
                (_, 16) => plain.extend(self.short(value as i16 as u16)),
                _ => plain.push(value as i8 as u8),
            }
        }
        if self.predictor == 2 {
            let width = usize::from(self.bits / 8);
            assert_eq!(width, 1, "the test writes differences of bytes alone");
            for row in plain.chunks_mut(3) {
                for at in (1..3).rev() {
                    row[at] = row[at].wrapping_sub(row[at - 1]);
                }
            }
        }
        if self.compression == 1 {
            return plain;
        }
        let mut packed = ZlibEncoder::new(Vec::new(), Compression::default());
        packed.write_all(&plain).unwrap();
        packed.finish().unwrap()
    }

    fn bytes(&self) -> Vec<u8> {
        let strip = self.strip();
        let mut out = if self.little {
            b"II".to_vec()
        } else {
            b"MM".to_vec()
        };
        out.extend(self.short(42));
        out.extend(self.long(8));
        let tags = 14_u16;
        let after = 8 + 2 + u32::from(tags) * 12 + 4;
        let (keys, scale, tie) = (after, after + 24, after + 48);
        let (none, numbers) = (after + 96, after + 104);
        out.extend(self.short(tags));
        let mut tag = |tag: u16, kind: u16, count: u32, value: u32| {
            out.extend(self.short(tag));
            out.extend(self.short(kind));
            out.extend(self.long(count));
            if kind == 3 && count == 1 {
                out.extend(self.short(value as u16));
                out.extend(self.short(0));
            } else {
                out.extend(self.long(value));
            }
        };
        tag(256, 3, 1, 3);
        tag(257, 3, 1, 2);
        tag(258, 3, 1, self.bits.into());
        tag(259, 3, 1, self.compression.into());
        tag(273, 4, 1, numbers);
        tag(277, 3, 1, 1);
        tag(278, 3, 1, 2);
        tag(279, 4, 1, strip.len() as u32);
        tag(317, 3, 1, self.predictor.into());
        tag(339, 3, 1, self.format.into());
        tag(33_550, 12, 3, scale);
        tag(33_922, 12, 6, tie);
        tag(34_735, 3, 12, keys);
        tag(42_113, 2, 6, none);
        out.extend(self.long(0));
        let code = if self.model == 2 { 2_048 } else { 3_072 };
        for number in [1, 1, 0, 2, 1_024, 0, 1, self.model, code, 0, 1, self.epsg] {
            out.extend(self.short(number));
        }
        let size = if self.model == 2 { 0.1 } else { 100.0 };
        let (x, y) = if self.model == 2 {
            (35.0, 31.0)
        } else {
            (500_000.0, 9_000_000.0)
        };
        for number in [size, size, 0.0, 0.0, 0.0, 0.0, x, y, 0.0] {
            out.extend(self.double(number));
        }
        out.extend(b"-9999\0\0\0");
        assert_eq!(out.len(), numbers as usize);
        out.extend(strip);
        out
    }
}

fn values(grid: &Grid) -> Vec<Option<f64>> {
    grid.raster().iter().map(|(_, value)| value).collect()
}

fn check(tiff: &Tiff, expected: [Option<f64>; 6]) {
    let read = grid(&tiff.bytes(), None).unwrap();
    assert_eq!(values(&read), expected);
}

const AS_WRITTEN: [Option<f64>; 6] = [Some(0.5), Some(1.0), Some(2.0), Some(4.0), Some(8.0), None];

#[test]
fn one_band_is_read_in_both_orders_plain_and_deflated() {
    for little in [true, false] {
        for compression in [1, 8, 32_946] {
            check(
                &Tiff {
                    little,
                    compression,
                    ..PLAIN
                },
                AS_WRITTEN,
            );
        }
    }
}

/// Written by GDAL: codes grow to eleven bits in it, and to twelve in the larger one.
#[test]
fn a_band_that_gdal_packed_with_lzw_is_read_to_its_end() {
    let whole = include_bytes!("fixtures/grid-lzw.tif");
    let read = grid(whole, None).unwrap();
    let all = values(&read);
    assert_eq!(all.len(), 80 * 60);
    for (at, value) in all.into_iter().enumerate() {
        let (row, col) = (at / 80, at % 80);
        let expected = (col * col * 7 + row * row * 13 + col * row) % 251;
        assert_eq!(value, Some(expected as f64), "row {row}, column {col}");
    }
}

#[test]
fn whole_numbers_keep_their_sign_and_differences_are_added_up() {
    let whole = [Some(0.0), Some(1.0), Some(2.0), Some(4.0), Some(8.0), None];
    check(
        &Tiff {
            format: 2,
            bits: 32,
            ..PLAIN
        },
        whole,
    );
    check(
        &Tiff {
            format: 2,
            bits: 16,
            ..PLAIN
        },
        whole,
    );
    // -9999 does not fit a byte, and ends at the least of them.
    let small = [
        Some(0.0),
        Some(1.0),
        Some(2.0),
        Some(4.0),
        Some(8.0),
        Some(-128.0),
    ];
    for (compression, predictor) in [(1, 1), (8, 2)] {
        check(
            &Tiff {
                format: 2,
                bits: 8,
                compression,
                predictor,
                ..PLAIN
            },
            small,
        );
    }
}

#[test]
fn a_place_is_read_in_degrees_and_in_a_zone() {
    let read = grid(&PLAIN.bytes(), None).unwrap();
    let (east, north) = read.middle(read.frame().cell(0, 0).unwrap());
    assert!(
        (east - 35.05).abs() < 1e-9 && (north - 30.95).abs() < 1e-9,
        "{east} {north}"
    );
    let utm = Tiff {
        model: 1,
        epsg: 32_736,
        ..PLAIN
    };
    let read = grid(&utm.bytes(), None).unwrap();
    let zone = Zone::new(36, Half::South).unwrap();
    assert_eq!(read.lay(), waymark_map::access::lay::Lay::Utm(zone));
}

fn refuses(bytes: &[u8], why: &str) {
    match grid(bytes, None) {
        Err(NoGrid::Unread(unread)) => assert!(unread.why.contains(why), "{}", unread.why),
        other => panic!("{why}: {other:?}"),
    }
}

#[test]
fn what_cannot_be_read_says_why() {
    refuses(
        &Tiff {
            compression: 7,
            ..PLAIN
        }
        .bytes(),
        "without compression",
    );
    refuses(&Tiff { bits: 16, ..PLAIN }.bytes(), "32-bit floats");
    refuses(
        &Tiff {
            model: 1,
            epsg: 2_790,
            ..PLAIN
        }
        .bytes(),
        "EPSG:2790",
    );
    refuses(b"II+\0\x08\0\0\0", "BigTIFF");
    refuses(b"\x89PNG\r\n\0\0", "neither");
    refuses(
        b"ncols 2\nnrows 1\nxllcorner 0\nyllcorner 0\ncellsize 1000\n1 x\n",
        "not a number",
    );
    let metres = b"ncols 2\nnrows 1\nxllcorner 0\nyllcorner 0\ncellsize 1000\n1 2\n";
    assert!(matches!(grid(metres, None), Err(NoGrid::NoZone)));
    assert!(grid(metres, Zone::new(36, Half::North)).is_ok());
}

#[test]
fn a_file_that_is_cut_anywhere_is_refused_and_never_stops_the_reader() {
    for tiff in [
        PLAIN,
        Tiff {
            compression: 8,
            ..PLAIN
        },
    ] {
        let bytes = tiff.bytes();
        for cut in 0..bytes.len() {
            assert!(grid(&bytes[..cut], None).is_err(), "{cut}");
        }
        for at in 0..bytes.len() {
            let mut torn = bytes.clone();
            torn[at] ^= 0xff;
            // Whatever comes out, it comes out.
            let _ = grid(&torn, None);
        }
    }
}
