//! Points and lines on the earth as they are kept.

use crate::decimal;

/// Points one after another.
pub(super) fn geoline(value: &str) -> Option<String> {
    let points: Option<Vec<String>> = value
        .split(';')
        .filter(|point| !point.trim().is_empty())
        .map(geopoint)
        .collect();
    Some(points?.join(";"))
}

/// Latitude and longitude in degrees, perhaps altitude and accuracy in metres.
pub(super) fn geopoint(value: &str) -> Option<String> {
    let numbers: Option<Vec<f64>> = value.split_whitespace().map(decimal::read).collect();
    let numbers = numbers?;
    let (latitude, longitude) = (numbers.first()?, numbers.get(1)?);
    let fits = numbers.len() <= 4 && latitude.abs() <= 90.0 && longitude.abs() <= 180.0;
    let written: Vec<String> = numbers.iter().copied().map(decimal::with_point).collect();
    fits.then(|| written.join(" "))
}
