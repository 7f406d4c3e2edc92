//! Which kind of ground a feature is, by the layer it lies in and the word it has: `kind` in Protomaps' and Shortbread's tiles,
//! `class` in OpenMapTiles'.

use waymark_map::draw::Ground;

use super::feature::{Feature, Form};

const GREEN: [&str; 32] = [
    "park",
    "public_park",
    "garden",
    "forest",
    "wood",
    "grass",
    "grassland",
    "meadow",
    "farm",
    "farmland",
    "farmyard",
    "orchard",
    "vineyard",
    "scrub",
    "heath",
    "wetland",
    "allotments",
    "cemetery",
    "grave_yard",
    "golf_course",
    "pitch",
    "recreation_ground",
    "village_green",
    "zoo",
    "nature_reserve",
    "national_park",
    "protected_area",
    "plant_nursery",
    "playground",
    "dog_park",
    "marsh",
    "swamp",
];
const BUILT: [&str; 20] = [
    "residential",
    "suburb",
    "neighbourhood",
    "quarter",
    "industrial",
    "commercial",
    "retail",
    "urban_area",
    "urban",
    "school",
    "kindergarten",
    "university",
    "college",
    "hospital",
    "railway",
    "garages",
    "construction",
    "brownfield",
    "pedestrian",
    "parking",
];
const MAIN_ROADS: [&str; 8] = [
    "highway",
    "major_road",
    "motorway",
    "trunk",
    "primary",
    "motorway_link",
    "trunk_link",
    "primary_link",
];
const ROADS: [&str; 12] = [
    "medium_road",
    "minor_road",
    "secondary",
    "tertiary",
    "secondary_link",
    "tertiary_link",
    "minor",
    "residential",
    "unclassified",
    "street",
    "living_street",
    "service",
];
const PATHS: [&str; 9] = [
    "path",
    "track",
    "footway",
    "cycleway",
    "bridleway",
    "steps",
    "pedestrian",
    "other",
    "minor_construction",
];
const RAILS: [&str; 8] = [
    "rail",
    "railway",
    "transit",
    "light_rail",
    "subway",
    "tram",
    "narrow_gauge",
    "monorail",
];
/// Countries, regions, districts; borders of quarters are too many.
const LOWEST_BORDER: f64 = 6.0;

/// None of what is not drawn.
pub(super) fn ground(feature: &Feature<'_>) -> Option<Ground> {
    let word = word(feature);
    match (feature.form, feature.layer.name) {
        (Form::Area, "earth") => Some(Ground::Earth),
        (Form::Area, "water" | "ocean" | "water_polygons") => Some(Ground::Water),
        (Form::Area, "building" | "buildings") => Some(Ground::House),
        (Form::Area, "park" | "parks") => Some(Ground::Green),
        (Form::Area, "landuse" | "landcover" | "land" | "natural" | "sites") => on_land(word),
        (Form::Line, "water" | "waterway" | "water_lines" | "physical_line") => {
            Some(Ground::Stream)
        }
        (Form::Line, "roads" | "road" | "transportation" | "streets" | "transit") => way(word),
        (Form::Line, "boundary" | "boundaries") => border(feature),
        _ => None,
    }
}

fn word<'a>(feature: &Feature<'a>) -> &'a str {
    let keys = ["kind", "class", "pmap:kind", "subclass"];
    let mut words = keys.iter().filter_map(|key| feature.text(key));
    words.next().unwrap_or_default()
}

fn on_land(word: &str) -> Option<Ground> {
    match word {
        word if GREEN.contains(&word) => Some(Ground::Green),
        word if BUILT.contains(&word) => Some(Ground::Built),
        _ => None,
    }
}

fn way(word: &str) -> Option<Ground> {
    match word {
        word if MAIN_ROADS.contains(&word) => Some(Ground::MainRoad),
        word if ROADS.contains(&word) => Some(Ground::Road),
        word if PATHS.contains(&word) => Some(Ground::Path),
        word if RAILS.contains(&word) => Some(Ground::Rail),
        _ => None,
    }
}

/// A border at sea shows nothing one goes by.
fn border(feature: &Feature<'_>) -> Option<Ground> {
    let level = ["admin_level", "kind_detail"];
    let level = level.iter().find_map(|key| feature.number(key));
    let at_sea = feature.number("maritime").is_some_and(|yes| yes > 0.0);
    (!at_sea && level.unwrap_or_default() <= LOWEST_BORDER).then_some(Ground::Border)
}
