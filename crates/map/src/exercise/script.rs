//! A script: what it is for, what to bring, how long it takes, and who says or does what.

use super::ScriptId;
use crate::tables::{Label, Row};

/// One exercise.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Script {
    pub id: ScriptId,
    pub name: Label,
    pub aim: Label,
    /// What to bring.
    pub material: Label,
    /// What never goes into the summary.
    pub never: Label,
    /// From so many minutes to so many, opening and closing included.
    pub minutes: (u8, u8),
    pub led_by: LedBy,
}

/// Who may lead it.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum LedBy {
    AnyFacilitator,
    /// It can bring back memories.
    TrainedFacilitator,
}

/// One step, in its order.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Step {
    pub line: Line,
    pub minutes: u8,
    pub words: Label,
}

/// Whose line a step is.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Line {
    /// The facilitator says it aloud.
    Say,
    /// The facilitator does it.
    Do,
    /// The note-taker.
    Note,
    /// A rule of safety, to be read before the step.
    Care,
}

impl Script {
    pub(super) fn read(row: &Row) -> Option<Self> {
        let minutes = |column| row.cell(column).parse().ok();
        Some(Self {
            id: ScriptId::parse(row.cell("code"))?,
            name: row.label(),
            aim: row.words("aim"),
            material: row.words("material"),
            never: row.words("never"),
            minutes: (minutes("minutes_from")?, minutes("minutes_to")?),
            led_by: match row.cell("trained") {
                "trained" => LedBy::TrainedFacilitator,
                _ => LedBy::AnyFacilitator,
            },
        })
    }
}

impl Step {
    pub(super) fn read(row: &Row) -> Option<Self> {
        Some(Self {
            line: match row.cell("part") {
                "say" => Line::Say,
                "do" => Line::Do,
                "note" => Line::Note,
                "care" => Line::Care,
                _ => return None,
            },
            minutes: row.cell("minutes").parse().ok()?,
            words: row.label(),
        })
    }
}
