//! Data types of nodes: what a value becomes when it is kept.

mod date;
mod place;

use crate::decimal;
use date::date;
use place::{geoline, geopoint};

/// The type of a bind.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum DataType {
    #[default]
    Text,
    Integer,
    Decimal,
    Date,
    Time,
    DateTime,
    Boolean,
    Geopoint,
    /// A geotrace or geoshape.
    Geoline,
}

/// Whole numbers have 32 bits.
const MOST: f64 = 2_147_483_648.0;

impl DataType {
    /// The type by its name in a bind, its prefix taken off.
    #[must_use]
    pub fn named(name: &str) -> Self {
        match name {
            "int" | "integer" => Self::Integer,
            "decimal" => Self::Decimal,
            "date" => Self::Date,
            "time" => Self::Time,
            "dateTime" => Self::DateTime,
            "boolean" => Self::Boolean,
            "geopoint" => Self::Geopoint,
            "geotrace" | "geoshape" => Self::Geoline,
            _ => Self::Text,
        }
    }

    /// The value as it is kept: numbers in plain digits, dates without a time; empty when it is none.
    #[must_use]
    pub fn kept(self, value: &str) -> String {
        match self {
            Self::Integer => integer(value),
            Self::Decimal => fraction(value),
            Self::Date => date(value),
            Self::Geopoint => geopoint(value).unwrap_or_default(),
            Self::Geoline => geoline(value).unwrap_or_default(),
            Self::Text | Self::Time | Self::DateTime | Self::Boolean => value.to_owned(),
        }
    }
}

fn integer(value: &str) -> String {
    match decimal::read(value.trim()) {
        Some(number) if number.abs() < MOST || number <= -MOST && number > -MOST - 1.0 => {
            // Adding zero turns -0 into 0.
            decimal::plain(number.trunc() + 0.0)
        }
        _ => String::new(),
    }
}

/// Always with a decimal point, as ODK writes them.
fn fraction(value: &str) -> String {
    match decimal::read(value.trim()) {
        Some(number) if number.is_finite() => decimal::with_point(number),
        _ => String::new(),
    }
}
