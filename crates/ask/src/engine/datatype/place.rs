//! Points and lines on the earth as they are kept.

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
    let numbers: Result<Vec<f64>, _> = value.split_whitespace().map(str::parse).collect();
    let numbers = numbers.ok()?;
    let (latitude, longitude) = (numbers.first()?, numbers.get(1)?);
    let fits = numbers.len() <= 4 && latitude.abs() <= 90.0 && longitude.abs() <= 180.0;
    let written: Vec<String> = numbers.iter().map(|number| format!("{number:?}")).collect();
    fits.then(|| written.join(" "))
}
