//! Corners as KML writes them: `east,north` or `east,north,height`, parted by spaces.

use crate::layer::Point;

/// Corners, or in words what is wrong with them.
pub(super) fn read(words: &str) -> Result<Vec<Point>, String> {
    words.split_whitespace().map(corner).collect()
}

fn corner(written: &str) -> Result<Point, String> {
    let mut numbers = written.split(',').map(str::parse::<f64>);
    match (numbers.next(), numbers.next()) {
        (Some(Ok(east)), Some(Ok(north))) => Ok([east, north]),
        _ => {
            let short: String = written.chars().take(40).collect();
            Err(format!(
                "\"{short}\" among its coordinates is no pair of numbers."
            ))
        }
    }
}
