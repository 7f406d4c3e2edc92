//! A packed file: a shapefile with its parts, a KMZ, or a plain file in a zip.

mod unpack;

use unpack::Pack;

use crate::layer::Layer;
use crate::problem::{Place, Problem, Refusal};
use crate::read::read_plain;
use crate::said::Said;
use crate::shapefile::{self, Members};

/// Endings of plain files that may lie in a zip.
const PLAIN: &[&str] = &[".kml", ".geojson", ".json", ".topojson", ".fgb"];

pub(crate) fn read(bytes: &[u8], file: &str) -> Result<Vec<Layer>, Refusal> {
    let mut pack = Pack::open(bytes, file)?;
    let names: Vec<String> = pack.names().map(str::to_owned).collect();
    let shapes: Vec<&String> = names.iter().filter(|name| ends(name, ".shp")).collect();
    if !shapes.is_empty() {
        let layers = shapes
            .into_iter()
            .map(|name| shapefile_of(&mut pack, file, name));
        return layers.collect();
    }
    let (mut layers, mut refused) = (Vec::new(), Vec::new());
    for name in names
        .iter()
        .filter(|name| PLAIN.iter().any(|ending| ends(name, ending)))
    {
        let part = pack.part(name)?;
        if ends(name, ".kml") && is_only_links(&part) {
            continue;
        }
        match read_plain(&part, &format!("{file}/{name}")) {
            Ok(read) => layers.extend(read),
            Err(refusal) => refused.push(refusal),
        }
    }
    // What cannot be read beside something that can is a problem of that.
    let Some(first) = layers.first_mut() else {
        let first = refused.into_iter().next();
        return Err(first.unwrap_or_else(|| nothing(&names, file)));
    };
    let further = refused
        .into_iter()
        .map(|it| Problem::to_mend(it.place, it.what, &it.proposal));
    first.problems.extend(further);
    Ok(layers)
}

/// A KMZ may begin with a page that only names the other parts.
fn is_only_links(part: &[u8]) -> bool {
    let has = |mark: &[u8]| part.windows(mark.len()).any(|here| here == mark);
    has(b"<NetworkLink") && !has(b"<Placemark")
}

/// The files of one name that make a shapefile.
fn shapefile_of(pack: &mut Pack<'_>, file: &str, shapes: &str) -> Result<Layer, Refusal> {
    let stem = shapes.len().saturating_sub(".shp".len());
    let stem = shapes.get(..stem).unwrap_or_default();
    let members = Members {
        file: format!("{file}/{shapes}"),
        shapes: pack.part(shapes)?,
        table: pack.beside(stem, ".dbf")?,
        projection: pack.beside(stem, ".prj")?,
        letters: pack.beside(stem, ".cpg")?,
    };
    shapefile::read(&members)
}

/// Endings in any case: tools of the eighties write them large.
fn ends(name: &str, ending: &str) -> bool {
    let tail = name.len().checked_sub(ending.len());
    let tail = tail.and_then(|from| name.get(from..));
    // Archives made on a Mac carry a shadow of each file.
    let shadow = name.contains("__MACOSX/");
    !shadow && tail.is_some_and(|tail| tail.eq_ignore_ascii_case(ending))
}

fn nothing(names: &[String], file: &str) -> Refusal {
    let place = Place::of_file(file);
    let has = |part: &str| names.iter().any(|name| name.contains(part));
    if has(".gdbtable") {
        let what = Said::plain("geodatabase", "This is a geodatabase of ArcGIS.");
        let proposal =
            "Open it in QGIS, choose Export, Save Features As, and take GeoJSON in WGS 84.";
        return Refusal::new(place, what, proposal);
    }
    if has("[Content_Types].xml") {
        let what = Said::plain("office-file", "This is an office file, not boundaries.");
        return Refusal::new(place, what, "Tables of places are brought in as CSV.");
    }
    let what = "Nothing in this zip is a file of boundaries.";
    let what = Said::plain("zip-without", what);
    let proposal = "A shapefile needs its .shp, .dbf, .prj and .cpg together in one zip.";
    Refusal::new(place, what, proposal)
}
