//! GeoJSON (RFC 7946, and the 2008 format with its `crs` member) and TopoJSON, one feature at a
//! time.

mod crs;
mod feature;
mod geometry;
mod topology;

use std::collections::BTreeMap;

use serde_json::value::RawValue;

use crate::collect::Collected;
use crate::layer::{Format, Layer};
use crate::problem::{Place, Refusal};
use crate::said::Said;
use crate::text;

/// Members of an object, not yet taken apart.
type Members<'a> = BTreeMap<String, &'a RawValue>;

pub(crate) fn read(bytes: &[u8], file: &str) -> Result<Vec<Layer>, Refusal> {
    let place = Place::of_file(file);
    let words = text::of(bytes, &place)?;
    let top: Members<'_> = serde_json::from_str(words).map_err(|error| broken(&place, &error))?;
    match word(&top, "type").as_str() {
        "FeatureCollection" => {
            let features: Vec<&RawValue> = member(&top, "features").ok_or_else(|| {
                let what = "Its list of features is missing or no list.";
                let what = Said::plain("features-missing", what);
                Refusal::new(place.field("features"), what, "Export it again as GeoJSON.")
            })?;
            collection(&top, &features, words, file).map(|layer| vec![layer])
        }
        "Feature" => {
            let whole: &RawValue = serde_json::from_str(words).map_err(|it| broken(&place, &it))?;
            collection(&top, &[whole], words, file).map(|layer| vec![layer])
        }
        "Topology" => topology::read(&top, words, file),
        kind if geometry::KINDS.contains(&kind) => {
            let what = Said::plain("one-shape", "It holds one shape without a name.");
            let proposal = "Export a layer of features, with codes and names.";
            Err(Refusal::new(place, what, proposal))
        }
        _ => {
            let what = "It is JSON, but neither GeoJSON nor TopoJSON.";
            let what = Said::plain("other-json", what);
            let proposal = "Export the boundaries as GeoJSON.";
            Err(Refusal::new(place, what, proposal))
        }
    }
}

fn collection(
    top: &Members<'_>,
    features: &[&RawValue],
    words: &str,
    file: &str,
) -> Result<Layer, Refusal> {
    let mut collected = Collected::new(file, Format::GeoJson, crs::of(top));
    let mut lines = Lines::of(words);
    for (number, raw) in (1_u64..).zip(features) {
        let line = lines.of_part(raw.get());
        match feature::read(raw, number, line) {
            Ok(feature) => collected.push(feature)?,
            Err(what) => {
                let what = Said::plain("shape-unreadable", what);
                collected.leave_out(number, line, what, "Mend the feature, or export it again.");
            }
        }
    }
    collected.finish()
}

/// The lines on which parts of a text begin; parts are asked for in their order.
struct Lines<'a> {
    whole: &'a str,
    at: usize,
    line: u64,
}

impl<'a> Lines<'a> {
    const fn of(whole: &'a str) -> Self {
        Self {
            whole,
            at: 0,
            line: 1,
        }
    }

    /// A part is a piece of the text itself, so its address tells where it begins.
    fn of_part(&mut self, part: &str) -> u64 {
        let begins = part
            .as_ptr()
            .addr()
            .saturating_sub(self.whole.as_ptr().addr());
        let between = self
            .whole
            .as_bytes()
            .get(self.at..begins)
            .unwrap_or_default();
        self.line += text::line_of(between) - 1;
        self.at = begins.max(self.at);
        self.line
    }
}

/// A member of an object, when it is there and is one.
fn member<'a, T: serde::Deserialize<'a>>(of: &Members<'a>, name: &str) -> Option<T> {
    of.get(name)
        .and_then(|raw| serde_json::from_str(raw.get()).ok())
}

/// A member that is a word; empty when it is none.
fn word(of: &Members<'_>, name: &str) -> String {
    member(of, name).unwrap_or_default()
}

fn broken(place: &Place, error: &serde_json::Error) -> Refusal {
    let place = place.feature(0, error.line() as u64);
    if error.is_eof() {
        let what = Said::plain("cut-short", "The file is cut short.");
        return Refusal::new(place, what, "Fetch it again.");
    }
    let column = error.column();
    let what = format!("It is no JSON from column {column} on.");
    let what = Said::of("no-json", [&column], what);
    Refusal::new(place, what, "Fetch or export it again.")
}
