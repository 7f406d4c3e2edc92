//! KML (OGC 12-007r2), also from a KMZ: placemarks with their names, extended data and polygons.
//! Always degrees.

mod coordinates;
mod placemark;
mod tags;

use placemark::Placemark;
use tags::{Seen, Tags};

use crate::collect::Collected;
use crate::layer::{Crs, Format, Layer};
use crate::problem::{Place, Problem, Refusal};
use crate::said::Said;
use crate::text;

/// Elements may lie in one another so deep; real files have a dozen.
const DEEPEST: usize = 64;

pub(crate) fn read(bytes: &[u8], file: &str) -> Result<Layer, Refusal> {
    let place = Place::of_file(file);
    let words = text::of(bytes, &place)?;
    let mut tags = Tags::of(words);
    let mut collected = Collected::new(file, Format::Kml, Crs::Degrees);
    let (mut depth, mut number, mut links) = (0_usize, 0_u64, 0_u64);
    loop {
        let line = tags.line();
        match tags.next().map_err(|line| broken(&place, words, line))? {
            Seen::Start(name, _) if depth == 0 && name != "kml" => {
                return Err(other_root(&place, &name));
            }
            Seen::Start(name, _) if name == "Placemark" => {
                number += 1;
                let read =
                    Placemark::read(&mut tags).map_err(|line| broken(&place, words, line))?;
                match read.feature(number, line) {
                    Ok(feature) => collected.push(feature)?,
                    Err(what) => {
                        let what = Said::plain("shape-unreadable", what);
                        collected.leave_out(number, line, what, "Mend it, or export it again.");
                    }
                }
            }
            Seen::Start(name, _) => {
                links += u64::from(name == "NetworkLink");
                depth += 1;
                if depth > DEEPEST {
                    return Err(broken(&place, words, tags.line()));
                }
            }
            Seen::End(_) => depth = depth.saturating_sub(1),
            Seen::Words(_) => {}
            Seen::Over if depth > 0 => return Err(cut(&place, tags.line())),
            Seen::Over => break,
        }
    }
    if links > 0 {
        let what = Said::of(
            "links-not-followed",
            [&links],
            format!("{links} links to maps elsewhere were not followed: nothing is fetched."),
        );
        collected.note(Problem::know(place, what));
    }
    collected.finish()
}

fn other_root(place: &Place, name: &str) -> Refusal {
    let what = format!("It is XML, but no KML (it begins with \"{name}\").");
    let what = Said::of("other-xml", [&name], what);
    let proposal = "Export the boundaries as KML or GeoJSON.";
    Refusal::new(place.clone(), what, proposal)
}

/// What is not well-formed, in a file that has its end or has lost it.
fn broken(place: &Place, words: &str, line: u64) -> Refusal {
    if !words.trim_end().ends_with("kml>") {
        return cut(place, line);
    }
    let place = place.feature(0, line);
    Refusal::new(
        place,
        Said::plain("no-xml", "It is no well-formed XML from here on."),
        "Fetch or export it again.",
    )
}

fn cut(place: &Place, line: u64) -> Refusal {
    Refusal::new(
        place.feature(0, line),
        Said::plain("cut-short", "The file is cut short."),
        "Fetch it again.",
    )
}
