//! Seeds, and what is done to them.

mod bombs;

use crate::common;
use crate::common::zip::{Part, unzip, zip};
use waymark_ask::workbook_write::write;
use waymark_workbook::read_folder;
use waymark_workbook::write::xlsx;

/// A file to begin with.
pub struct Seed {
    pub name: String,
    pub bytes: Vec<u8>,
}

/// Chance that is the same every time (xorshift, Marsaglia 2003).
pub struct Chance(u64);

impl Chance {
    pub fn of(number: usize) -> Self {
        let mut chance =
            Self(0x9E37_79B9_7F4A_7C15 ^ (number as u64 + 1).wrapping_mul(0x2545_F491_4F6C_DD1D));
        chance.next();
        chance
    }

    fn next(&mut self) -> u64 {
        self.0 ^= self.0 << 13;
        self.0 ^= self.0 >> 7;
        self.0 ^= self.0 << 17;
        self.0
    }

    /// Below a number; 0 for 0.
    pub fn below(&mut self, most: usize) -> usize {
        usize::try_from(self.next() % (most.max(1) as u64)).unwrap()
    }
}

/// A form that is as much as a file can hold of everything, as an XForm.
const XFORM: &str = include_str!("form.xml");

/// A list as GeoJSON, with everything that one can hold.
const FEATURES: &str = r#"{"type":"FeatureCollection","features":[{"type":"Feature","id":"a","geometry":
{"type":"Point","coordinates":[1,-2.5e1]},"properties":{"title":"A \u00e9","n":12.50,"x":null,"y":[true]}},
{"type":"Feature","properties":{"id":"b","title":"B"}}]}"#;

/// One file for each reader, and the real ones where they are.
pub fn seeds() -> Vec<Seed> {
    let tables = common::surveys();
    let survey = String::from_utf8(tables[0].1.clone()).unwrap();
    let choices = String::from_utf8(tables[1].1.clone()).unwrap();
    let form = read_folder(tables.clone(), "form").unwrap();
    let sheets = write(&form.definition).0.sheets;
    let several = format!(
        "survey\n,{}choices\n,{}",
        survey.replace('\n', "\n,"),
        choices.replace('\n', "\n,")
    );
    let bars = "| survey |\n| | type | name | label |\n| | begin_repeat | r | R |\n| | integer | a | A |\n\
                | | calculate | b | |\n| | end_repeat | | |\n| choices |\n| | list_name | name | label |\n\
                | | l | x | X |\n";
    let parts: Vec<Part> = tables
        .iter()
        .map(|(name, bytes)| Part::of(name, bytes))
        .collect();
    let mut seeds: Vec<Seed> = Vec::new();
    let mut add = |name: &str, bytes: Vec<u8>| {
        seeds.push(Seed {
            name: name.to_owned(),
            bytes,
        });
    };
    add("xlsx", xlsx(&sheets));
    add("xls", common::old_workbook());
    add("csv", survey.into_bytes());
    add("csv of several", several.into_bytes());
    add("zip", zip(&parts));
    add("markdown", bars.as_bytes().to_vec());
    add("xform", XFORM.as_bytes().to_vec());
    add("geojson", FEATURES.as_bytes().to_vec());
    for (name, bytes) in common::workbooks() {
        if bytes.len() < 64 << 10 {
            add(&name, bytes);
        }
    }
    seeds
}

/// A seed after something was done to it, and what it was.
pub fn mutated(seed: &Seed, chance: &mut Chance) -> (String, Vec<u8>) {
    let what = chance.below(20);
    let (done, bytes) = match what {
        0 | 1 => ("cut", seed.bytes[..chance.below(seed.bytes.len())].to_vec()),
        2..=4 => ("flipped", flipped(&seed.bytes, chance)),
        5 => ("spliced", spliced(&seed.bytes, chance)),
        6 => ("numbers", numbers(&seed.bytes, chance)),
        7 => bombs::any(chance),
        _ if seed.bytes.starts_with(b"PK") => ("inside", inside(&seed.bytes, chance)),
        8..=11 if !seed.name.starts_with("xls") => ("words", words(&seed.bytes, chance)),
        _ => ("flipped", flipped(&seed.bytes, chance)),
    };
    (format!("{} {done}", seed.name), bytes)
}

fn flipped(bytes: &[u8], chance: &mut Chance) -> Vec<u8> {
    let mut bytes = bytes.to_vec();
    for _ in 0..=chance.below(16) {
        let at = chance.below(bytes.len());
        if let Some(byte) = bytes.get_mut(at) {
            *byte ^= 1 << chance.below(8);
        }
    }
    bytes
}

/// A stretch is copied over another.
fn spliced(bytes: &[u8], chance: &mut Chance) -> Vec<u8> {
    let mut bytes = bytes.to_vec();
    let length = chance.below(bytes.len() / 2);
    let (from, to) = (
        chance.below(bytes.len() - length),
        chance.below(bytes.len() - length),
    );
    bytes.copy_within(from..from + length, to);
    bytes
}

/// Lengths and places become very large or nothing.
fn numbers(bytes: &[u8], chance: &mut Chance) -> Vec<u8> {
    let mut bytes = bytes.to_vec();
    for _ in 0..=chance.below(4) {
        let at = chance.below(bytes.len().saturating_sub(4));
        let number = [0_u32, 1, 0x7FFF_FFFF, u32::MAX, 0xFFFE][chance.below(5)];
        if let Some(four) = bytes.get_mut(at..at + 4) {
            four.copy_from_slice(&number.to_le_bytes());
        }
    }
    bytes
}

/// Something is done to one part, and all is packed again as it should be.
fn inside(bytes: &[u8], chance: &mut Chance) -> Vec<u8> {
    let mut parts = unzip(bytes);
    let at = chance.below(parts.len());
    let part = &mut parts[at].1;
    if !part.is_empty() {
        *part = match chance.below(4) {
            0 => flipped(part, chance),
            1 => spliced(part, chance),
            _ => words(part, chance),
        };
    }
    let parts: Vec<Part> = parts
        .iter()
        .map(|(name, bytes)| Part::of(name, bytes))
        .collect();
    zip(&parts)
}

/// Words that mean something are put where they do not belong.
fn words(bytes: &[u8], chance: &mut Chance) -> Vec<u8> {
    const WORDS: &[&str] = &[
        "begin_repeat",
        "end_group",
        "${",
        "${a}",
        "}",
        "::",
        "jr:count",
        "select_one x",
        "\"",
        "'",
        "|",
        ",",
        "<",
        "</c>",
        "<row r=\"99999999999999999999\">",
        "r=\"XFD1048576\"",
        "r=\"ZZZZZZZZZZZZZ1\"",
        "uniqueCount=\"18446744073709551615\"",
        "t=\"s\"",
        "&#0;",
        "&#xD800;",
        "&bomb;",
        "]]>",
        "<!--",
        "instance('",
        "randomize(",
        "[",
        "]",
        "concat(",
        "-9223372036854775808",
        "1e308",
        "\u{202E}",
        "\u{0}",
        "indexed-repeat(",
        "../../../../../..",
        "position(..)",
        "true()",
        "\n",
        "\r\n",
        "\t",
        "_x000D_",
    ];
    let mut bytes = bytes.to_vec();
    for _ in 0..=chance.below(6) {
        let at = chance.below(bytes.len() + 1);
        let until = (at + chance.below(8)).min(bytes.len());
        let word = WORDS[chance.below(WORDS.len())];
        bytes.splice(at..until, word.bytes());
    }
    bytes
}
