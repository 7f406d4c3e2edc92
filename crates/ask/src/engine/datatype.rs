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
}

impl DataType {
    /// The type by its name in a bind, its prefix taken off.
    #[must_use]
    pub fn named(name: &str) -> Self {
        match name {
            "int" => Self::Integer,
            "decimal" => Self::Decimal,
            "date" => Self::Date,
            "time" => Self::Time,
            "dateTime" => Self::DateTime,
            "boolean" => Self::Boolean,
            "geopoint" => Self::Geopoint,
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
            Self::Text | Self::Time | Self::DateTime | Self::Boolean | Self::Geopoint => {
                value.to_owned()
            }
        }
    }
}

fn integer(value: &str) -> String {
    match value.trim().parse::<f64>() {
        Ok(number) if number.is_finite() => format!("{:.0}", number.trunc())
            .replace("-0", "0")
            .to_owned(),
        _ => String::new(),
    }
}

fn decimal(value: &str) -> String {
    match value.trim().parse::<f64>() {
        Ok(number) if number.is_finite() => number.to_string(),
        _ => String::new(),
    }
}

/// The date of a date or of a moment; nothing when it is neither.
fn date(value: &str) -> String {
    let value = value.trim();
    let day = value.split('T').next().unwrap_or_default();
    let parts: Vec<&str> = day.split('-').collect();
    let digits = |text: &str, count: usize| {
        text.len() == count && text.bytes().all(|byte| byte.is_ascii_digit())
    };
    match parts.as_slice() {
        [year, month, day_of_month]
            if digits(year, 4) && digits(month, 2) && digits(day_of_month, 2) =>
        {
            day.to_owned()
        }
        _ => String::new(),
    }
}
