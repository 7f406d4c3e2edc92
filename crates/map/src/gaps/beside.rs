//! Duplication beside absence (X20): services that three or more offer in an area, beside those
//! that nobody does.

use super::{Matrix, Verdict};
use crate::area::AreaId;
use crate::taxonomy::ServiceId;

/// So many listed providers of one service in one area are called many (X20).
pub const MANY: u32 = 3;

/// One area that has both.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Beside {
    pub area: AreaId,
    /// With the number of listed providers.
    pub many: Vec<(ServiceId, u32)>,
    pub none: Vec<ServiceId>,
}

/// Areas where some services are offered by [`MANY`] and others by nobody; in the order of their
/// codes. What is not confirmed or not known is neither.
pub fn beside(matrix: &Matrix) -> Vec<Beside> {
    let of_area = |area: &AreaId| {
        let cells = matrix.services().iter();
        let cells: Vec<_> = cells
            .map(|service| (*service, matrix.cell(area, *service)))
            .collect();
        let many = cells.iter().filter(|(_, cell)| cell.there >= MANY);
        let none = cells
            .iter()
            .filter(|(_, cell)| cell.verdict() == Verdict::Absent);
        Beside {
            area: area.clone(),
            many: many.map(|(service, cell)| (*service, cell.there)).collect(),
            none: none.map(|(service, _)| *service).collect(),
        }
    };
    let areas = matrix.areas().iter().map(of_area);
    areas
        .filter(|one| !one.many.is_empty() && !one.none.is_empty())
        .collect()
}
