//! Where a GeoTIFF lies: from pixels to the map's coordinates, and from these to degrees.

use super::super::NoBackdrop;
use super::PointOnBoth;
use crate::layer::Crs;
use crate::projection::Projection;
use crate::tiff::{Directory, tag};

/// Points along each side of the picture whose place is worked out.
const ALONG: u32 = 5;
/// The number by which a code says that there is none.
const OF_ITS_OWN: u32 = 32_767;

/// Keys of the key directory (OGC 19-008r4, 7.1).
mod key {
    pub const MODEL: u32 = 1_024;
    pub const RASTER: u32 = 1_025;
    pub const GEOGRAPHIC: u32 = 2_048;
    pub const PROJECTED: u32 = 3_072;
}

pub(super) struct Place {
    /// Rows of x and y: by column, by row, and the shift.
    map: [[f64; 3]; 2],
    projection: Projection,
    /// Half a pixel, where coordinates are those of a pixel's middle.
    shift: f64,
}

impl Place {
    pub(super) fn of(directory: &Directory<'_>) -> Result<Self, NoBackdrop> {
        let map = map(directory)?.ok_or(NoBackdrop::NoPlace)?;
        let code = match directory.key(key::MODEL)? {
            Some(1) => directory
                .key(key::PROJECTED)?
                .ok_or(NoBackdrop::Projection(0))?,
            Some(2) => directory.key(key::GEOGRAPHIC)?.unwrap_or(4_326),
            _ => return Err(NoBackdrop::NoPlace),
        };
        if code == OF_ITS_OWN {
            return Err(NoBackdrop::Projection(0));
        }
        let projection =
            Projection::of(&Crs::Epsg(code)).map_err(|_| NoBackdrop::Projection(code))?;
        let shift = match directory.key(key::RASTER)? {
            Some(2) => 0.5,
            _ => 0.0,
        };
        Ok(Self {
            map,
            projection,
            shift,
        })
    }

    /// Points of a picture of which every so many pixels are drawn.
    pub(super) fn points(
        &self,
        (width, height): (u32, u32),
        every: f64,
    ) -> Result<Vec<PointOnBoth>, NoBackdrop> {
        let along = |step: u32, side: u32| f64::from(step) * f64::from(side) / f64::from(ALONG - 1);
        let steps = (0..ALONG).flat_map(|down| (0..ALONG).map(move |right| (right, down)));
        let points = steps.map(|(right, down)| {
            let [x, y] = [along(right, width), along(down, height)];
            let on_map = self
                .map
                .map(|[a, b, c]| a * (x - self.shift) + b * (y - self.shift) + c);
            let [east, north] = self.projection.to_degrees(on_map);
            let on_earth = (-180.0..=180.0).contains(&east) && (-85.0..=85.0).contains(&north);
            match on_earth {
                true => Ok(([x / every, y / every], [east, north])),
                false => Err(NoBackdrop::NoPlace),
            }
        });
        points.collect()
    }
}

/// By a matrix, or by a point and the size of a pixel.
fn map(directory: &Directory<'_>) -> Result<Option<[[f64; 3]; 2]>, NoBackdrop> {
    if let [a, b, _, d, e, f, _, h, ..] = directory.fractions(tag::MATRIX)?.as_slice() {
        return Ok(Some([[*a, *b, *d], [*e, *f, *h]]));
    }
    let (tie, scale) = (
        directory.fractions(tag::TIE)?,
        directory.fractions(tag::SCALE)?,
    );
    Ok(match (tie.as_slice(), scale.as_slice()) {
        ([column, row, _, x, y, ..], [wide, high, ..]) => Some([
            [*wide, 0.0, x - column * wide],
            [0.0, -high, y + row * high],
        ]),
        _ => None,
    })
}
