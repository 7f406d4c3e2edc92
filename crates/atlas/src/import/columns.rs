//! Which column is what, guessed by its name: those of the Common Operational Datasets, GADM,
//! geoBoundaries, Natural Earth, and the plain ones of small files.

use std::collections::BTreeSet;

use waymark_map::boundaries::Level;

use crate::layer::Layer;

/// Columns by their names; an empty name is none.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Columns {
    pub code: String,
    pub name: String,
    pub other_names: Vec<String>,
    pub level: Level,
    /// Counts of women, and of everybody.
    pub women: String,
    pub residents: String,
    /// Where and when people were counted.
    pub source: String,
    pub year: String,
}

/// Names of columns, small letters and digits alone; `#` is the level.
const CODES: &[&str] = &[
    "adm#pcode",
    "admin#pcode",
    "adm#code",
    "admin#code",
    "gid#",
    "pcode",
    "shapeiso",
    "iso31662",
    "code",
    "shapeid",
    "id",
];
const NAMES: &[&str] = &[
    "adm#en",
    "adm#name",
    "admin#nameen",
    "admin#name",
    "adm#nameen",
    "adm#fr",
    "adm#es",
    "adm#pt",
    "adm#ar",
    "adm#bn",
    "adm#sw",
    "adm#ur",
    "adm#fa",
    "adm#uk",
    "name#",
    "nameen",
    "name",
    "shapename",
    "namelocal",
    "label",
];
const WOMEN: &[&str] = &[
    "women",
    "female",
    "females",
    "popfemale",
    "femalepop",
    "femalepopulation",
    "ftl",
    "popf",
    "fpop",
    "femmes",
];
const RESIDENTS: &[&str] = &[
    "population",
    "pop",
    "residents",
    "totalpop",
    "poptotal",
    "totalpopulation",
    "ttl",
    "popest",
    "people",
];
const SOURCES: &[&str] = &["source", "popsource", "womensource", "populationsource"];
const YEARS: &[&str] = &["year", "popyear", "womenyear", "refyear", "populationyear"];

/// The deepest level whose codes are all different decides what the layer is about.
pub fn guess_columns(layer: &Layer) -> Columns {
    let columns = columns_of(layer);
    let find = |wanted: &[&str], level: u8| {
        let wanted = wanted
            .iter()
            .map(|one| one.replace('#', &level.to_string()));
        let mut found = wanted.filter_map(|one| columns.iter().find(|column| plain(column) == one));
        found.next().cloned().unwrap_or_default()
    };
    let levelled: Vec<&str> = CODES
        .iter()
        .copied()
        .filter(|name| name.contains('#'))
        .collect();
    let levels = (0..=Level::DEEPEST.number()).rev();
    let deepest = levels
        .clone()
        .find(|level| differs(layer, &find(&levelled, *level)));
    let named = || {
        let levelled: Vec<&str> = NAMES
            .iter()
            .copied()
            .filter(|name| name.contains('#'))
            .collect();
        levels
            .clone()
            .find(|level| !find(&levelled, *level).is_empty())
    };
    let said = || said_by_layer(layer);
    // A country's areas, where nothing says otherwise.
    let level = deepest.or_else(named).or_else(said).unwrap_or(1);
    let (code, name) = (find(CODES, level), find(NAMES, level));
    Columns {
        other_names: other_names(layer, &columns, level, &[&code, &name]),
        code,
        name,
        level: Level::new(level).unwrap_or(Level::DEEPEST),
        women: find(WOMEN, level),
        residents: find(RESIDENTS, level),
        source: find(SOURCES, level),
        year: find(YEARS, level),
    }
}

/// All columns, in the order they are first seen.
fn columns_of(layer: &Layer) -> Vec<String> {
    let mut seen = BTreeSet::new();
    let fields = layer.features.iter().flat_map(|feature| &feature.fields);
    let first = fields.filter(|(name, _)| seen.insert(name.as_str()));
    first.map(|(name, _)| name.clone()).collect()
}

fn plain(name: &str) -> String {
    let kept = name.chars().filter(char::is_ascii_alphanumeric);
    kept.map(|letter| letter.to_ascii_lowercase()).collect()
}

/// Whether a column has a value of its own in each feature.
fn differs(layer: &Layer, column: &str) -> bool {
    let mut seen = BTreeSet::new();
    !column.is_empty()
        && layer
            .features
            .iter()
            .all(|one| seen.insert(one.field(column)))
}

/// geoBoundaries says "ADM2" in each feature.
fn said_by_layer(layer: &Layer) -> Option<u8> {
    let first = layer.features.first()?;
    let (_, kind) = first
        .fields
        .iter()
        .find(|(name, _)| plain(name) == "shapetype")?;
    kind.trim_start_matches("ADM").parse().ok()
}

/// Further columns of the level that hold names: no digit in any of them, and not the same
/// throughout.
fn other_names(layer: &Layer, columns: &[String], level: u8, taken: &[&str]) -> Vec<String> {
    let beginnings = [
        format!("adm{level}"),
        format!("admin{level}"),
        format!("varname{level}"),
    ];
    let is_name = |column: &str| {
        let mut values = BTreeSet::new();
        for feature in &layer.features {
            let value = feature.field(column);
            if value.chars().any(|letter| letter.is_ascii_digit()) {
                return false;
            }
            values.insert(value);
        }
        values.len() * 2 > layer.features.len()
    };
    let of_level = columns.iter().filter(|column| {
        let plain = plain(column);
        let known = beginnings.iter().any(|start| plain.starts_with(start)) || plain == "namealt";
        known && !taken.contains(&column.as_str())
    });
    of_level.filter(|column| is_name(column)).cloned().collect()
}
