//! Data types of nodes: what a value becomes when it is kept.

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
            Self::Decimal => decimal(value),
            Self::Date => date(value),
            Self::Geopoint => geopoint(value).unwrap_or_default(),
            Self::Geoline => geoline(value).unwrap_or_default(),
            Self::Text | Self::Time | Self::DateTime | Self::Boolean => value.to_owned(),
        }
    }
}

fn integer(value: &str) -> String {
    match value.trim().parse::<f64>() {
        Ok(number) if number.abs() < MOST || number <= -MOST && number > -MOST - 1.0 => {
            // Adding zero turns -0 into 0.
            format!("{:.0}", number.trunc() + 0.0)
        }
        _ => String::new(),
    }
}

/// Always with a decimal point, as ODK writes them.
fn decimal(value: &str) -> String {
    match value.trim().parse::<f64>() {
        Ok(number) if number.is_finite() => format!("{number:?}"),
        _ => String::new(),
    }
}

/// The date of a date or of a moment; nothing when it is neither.
fn date(value: &str) -> String {
    let value = value.trim();
    let (day, time) = value.split_once('T').unwrap_or((value, ""));
    if time.contains(['Z', '+', '-']) {
        // A moment with a zone is a day only somewhere.
        return String::new();
    }
    let parts: Vec<u32> = day
        .split('-')
        .filter_map(|part| part.parse().ok())
        .collect();
    let digits = day.len() == 10 && day.bytes().filter(u8::is_ascii_digit).count() == 8;
    match parts.as_slice() {
        [year, month, number] if digits && (1..=days_of(*year, *month)).contains(number) => {
            day.to_owned()
        }
        _ => String::new(),
    }
}

/// How many days a month has; 0 when there is no such month.
fn days_of(year: u32, month: u32) -> u32 {
    let leap = year.is_multiple_of(4) && (!year.is_multiple_of(100) || year.is_multiple_of(400));
    match month {
        1 | 3 | 5 | 7 | 8 | 10 | 12 => 31,
        4 | 6 | 9 | 11 => 30,
        2 if leap => 29,
        2 => 28,
        _ => 0,
    }
}

/// Points one after another.
fn geoline(value: &str) -> Option<String> {
    let points: Option<Vec<String>> = value
        .split(';')
        .filter(|point| !point.trim().is_empty())
        .map(geopoint)
        .collect();
    Some(points?.join(";"))
}

/// Latitude and longitude in degrees, perhaps altitude and accuracy in metres.
fn geopoint(value: &str) -> Option<String> {
    let numbers: Result<Vec<f64>, _> = value.split_whitespace().map(str::parse).collect();
    let numbers = numbers.ok()?;
    let (latitude, longitude) = (numbers.first()?, numbers.get(1)?);
    let fits = numbers.len() <= 4 && latitude.abs() <= 90.0 && longitude.abs() <= 180.0;
    let written: Vec<String> = numbers.iter().map(|number| format!("{number:?}")).collect();
    fits.then(|| written.join(" "))
}
