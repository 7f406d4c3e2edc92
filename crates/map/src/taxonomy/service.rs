//! A service of the package, and the picture it belongs to.

use super::ServiceId;
use crate::tables::{Label, Row};

/// How a number came into the list.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Standing {
    /// Printed in the founding text.
    Printed,
    /// Not printed there, added by us, and easy to switch off (J3).
    Supplied,
    /// A number without a service (H5): never shown, never counted.
    Reserved,
}

/// One essential service.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Service {
    pub id: ServiceId,
    /// Code of its picture; empty where women are shown none.
    pub group: String,
    /// The module of the package that describes it.
    pub module: u8,
    pub standing: Standing,
    pub urgency: Urgency,
    pub label: Label,
}

/// Whether a service must be there by day and night.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Urgency {
    RoundTheClock,
    Ordinary,
}

/// One picture, which stands for several services.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Group {
    pub code: String,
    /// Name of the drawing.
    pub pictogram: String,
    pub label: Label,
}

impl Service {
    pub(super) fn read(row: &Row) -> Option<Self> {
        Some(Self {
            id: ServiceId::parse(row.cell("id"))?,
            group: row.cell("group").to_owned(),
            module: row.cell("module").parse().ok()?,
            standing: match row.cell("standing") {
                "printed" => Standing::Printed,
                "supplied" => Standing::Supplied,
                "reserved" => Standing::Reserved,
                _ => return None,
            },
            urgency: match row.cell("urgent") {
                "urgent" => Urgency::RoundTheClock,
                _ => Urgency::Ordinary,
            },
            label: row.label(),
        })
    }
}

impl Group {
    pub(super) fn read(row: &Row) -> Self {
        Self {
            code: row.cell("code").to_owned(),
            pictogram: row.cell("pictogram").to_owned(),
            label: row.label(),
        }
    }
}
