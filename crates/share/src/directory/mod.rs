//! The directory as files for other programs: HSDS 3.0, GeoJSON, KML, CSV. Made from a published directory alone, so
//! what its audience may not see is in none of them; a place that is not told stands as the areas it serves.

mod csv;
mod date;
mod geojson;
mod hours;
mod hsds;
mod kml;
mod listed;

use waymark_map::{Audience, PublicDirectory};
use waymark_words::{Locale, listing};

/// What kind of file.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum ListKind {
    /// HSDS 3.0, one document: a page of services with everything inside them.
    HsdsJson,
    /// HSDS 3.0, a table a file and a `datapackage.json`, packed.
    HsdsTables,
    GeoJson,
    Kml,
    /// A row for each service of each provider.
    Csv,
}

impl ListKind {
    pub const ALL: [Self; 5] = [
        Self::HsdsJson,
        Self::HsdsTables,
        Self::GeoJson,
        Self::Kml,
        Self::Csv,
    ];

    /// The media type, as registered with IANA.
    #[must_use]
    pub const fn media_type(self) -> &'static str {
        match self {
            Self::HsdsJson => "application/json",
            Self::HsdsTables => "application/zip",
            Self::GeoJson => "application/geo+json",
            Self::Kml => "application/vnd.google-earth.kml+xml",
            Self::Csv => "text/csv;charset=utf-8",
        }
    }

    /// What stands behind the point of a file's name.
    #[must_use]
    pub const fn ending(self) -> &'static str {
        match self {
            Self::HsdsJson => "json",
            Self::HsdsTables => "zip",
            Self::GeoJson => "geojson",
            Self::Kml => "kml",
            Self::Csv => "csv",
        }
    }
}

/// The bytes of one file.
#[must_use]
pub fn list(directory: &PublicDirectory, locale: Locale, kind: ListKind) -> Vec<u8> {
    let listed = listed::Listed::of(directory, locale);
    match kind {
        ListKind::HsdsJson => hsds::document(&listed).into_bytes(),
        ListKind::HsdsTables => hsds::packed(&listed),
        ListKind::GeoJson => geojson::geojson(&listed).into_bytes(),
        ListKind::Kml => kml::kml(&listed).into_bytes(),
        ListKind::Csv => csv::csv(&listed).into_bytes(),
    }
}

/// For whom it is, in words.
fn for_whom(audience: Audience, locale: Locale) -> &'static str {
    match audience {
        Audience::Public => listing::for_everybody(locale),
        Audience::Professionals => listing::for_professionals(locale),
        Audience::Coordination => listing::for_coordination(locale),
    }
}
