//! Paper of the field: a sheet to draw on, and a photographed sketch put in its place by control points.
//!
//! Two points give a similarity (shift, turn, one scale), three an affine map, four a projective one, as a camera held
//! askew makes it. More points than that are fitted by least squares, and every point has its residual in metres. Paper
//! that is not to scale has no points, and whatever is on it lies in its area.

mod affine;
mod fit;
mod matrix;
mod normal;
mod paper;
mod photograph;
mod projective;
mod refused;
mod sheet_id;
mod similarity;
mod solve;
mod spread;

pub use fit::{Fit, MOST_CONTROL_POINTS, Pair, ShapeOfFit};
pub use paper::{CELL_MM, COLUMNS, FRAME, Mark, PAGE, ROWS, Scale, SheetSpec};
pub use photograph::{ControlPoint, Photograph, Placing};
pub use refused::FitRefused;
pub use sheet_id::SheetId;
