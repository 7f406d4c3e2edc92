//! Lists to try things on, and a preview of each in one call.
#![allow(dead_code)]

use waymark_listings::{
    Categories, Columns, Given, Ground, Points, Preview, Reading, Setting, What, preview, read,
};
use waymark_map::{Agreed, Day, Directory, ProviderId, Role, Stamp};

pub const TODAY: Day = Day::since_1970(20_000);

pub const STAMP: Stamp = Stamp {
    on: TODAY,
    by: Role::Planner,
};

pub const AGREED: Points = Points::Kept(Agreed {
    on: TODAY,
    told: Role::Planner,
});

/// Two areas side by side: North (from 31.5 to 32.5) and South (from 30.5 to 31.5), 35 to 36 east.
pub const AREAS: &str = r#"{"type": "FeatureCollection", "features": [
 {"type": "Feature", "properties": {"ADM1_PCODE": "XX01", "ADM1_EN": "North", "adm1_ar": "الشمال"},
  "geometry": {"type": "Polygon", "coordinates": [[[35,31.5],[36,31.5],[36,32.5],[35,32.5],[35,31.5]]]}},
 {"type": "Feature", "properties": {"ADM1_PCODE": "XX02", "ADM1_EN": "South Governorate"},
  "geometry": {"type": "Polygon", "coordinates": [[[35,30.5],[36,30.5],[36,31.5],[37,31],[36,31.5],[35,31.5],[35,30.5]]]}}]}"#;

pub fn ground() -> Ground {
    Ground::from_geojson(given("areas.geojson", AREAS.as_bytes())).unwrap()
}

pub const fn given<'a>(name: &'a str, bytes: &'a [u8]) -> Given<'a> {
    Given { name, bytes }
}

pub fn reading(name: &str, text: impl AsRef<[u8]>) -> Reading {
    read(&[given(name, text.as_ref())]).unwrap().remove(0)
}

/// A preview beside an empty directory, with the areas above.
pub fn looked(name: &str, text: impl AsRef<[u8]>) -> Preview {
    beside(&reading(name, text), &Directory::empty(), AGREED)
}

pub fn beside(reading: &Reading, directory: &Directory, points: Points) -> Preview {
    let (columns, categories) = (Columns::proposed(reading), Categories::standard());
    preview(
        reading,
        Setting {
            columns: &columns,
            categories: &categories,
            ground: &ground(),
            directory,
            today: TODAY,
            points,
        },
    )
}

/// The places and kinds of all problems.
pub fn told(preview: &Preview) -> Vec<(u64, &str, What)> {
    let listed = preview.problems.listed().iter();
    listed
        .map(|one| (one.line, one.field.as_str(), one.what))
        .collect()
}

/// The directory after taking all of it in.
pub fn taken(preview: &Preview) -> Directory {
    let mut directory = Directory::empty();
    take(&mut directory, preview);
    directory
}

pub fn take(directory: &mut Directory, preview: &Preview) {
    let mut next = 100;
    let edits = preview.edits(directory, || {
        next += 1;
        ProviderId(next)
    });
    directory.apply_all(&edits, STAMP).unwrap();
}
