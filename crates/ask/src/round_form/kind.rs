//! What kind of row a question becomes in a round; most kinds of question become none.

use super::MayBeBrokenDown;
use super::left::Left;
use super::rows::Row;
use super::scale;
use crate::definition::Widget;
use crate::form::{Kind, QuestionParts, Sensitivity};

/// What kind of row it becomes; most kinds of question become none.
pub(super) fn kind_of(row: &Row<'_>) -> Result<Kind, Left> {
    let calculated = row.bind.is_some_and(|bind| bind.calculate.is_some());
    match (row.question.widget, row.kind()) {
        (Widget::Upload, _) | (Widget::Input, "geopoint" | "geotrace" | "geoshape" | "barcode") => {
            Err(Left::LeadsToSomebody)
        }
        (Widget::Trigger, _) => Ok(Kind::Note),
        (Widget::Input, _) if row.is_note() => Ok(Kind::Note),
        (Widget::Rank, _) => Err(Left::Order),
        (Widget::SelectOne | Widget::SelectMultiple, _) if calculated => Err(Left::Rule),
        (Widget::SelectOne, _) => Ok(Kind::SelectOne),
        (Widget::SelectMultiple, _) => Ok(Kind::SelectMultiple),
        (Widget::Range | Widget::Input, _) if scale::numbers(row).is_some() => Ok(Kind::SelectOne),
        (Widget::Range, _) => Err(Left::Amount),
        (Widget::Input, "string" | "") => Err(Left::FreeWords),
        (Widget::Input, _) => Err(Left::Amount),
    }
}

pub(super) fn may_be_broken_down(parts: &QuestionParts) -> MayBeBrokenDown {
    match (parts.kind, parts.sensitivity) {
        (Kind::SelectOne, Sensitivity::Plain | Sensitivity::Personal) => MayBeBrokenDown::Yes,
        _ => MayBeBrokenDown::No,
    }
}
