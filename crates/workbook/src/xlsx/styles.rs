//! Which styles show a number as a date.

use crate::date_format;
use crate::value::{Epoch, Shown};
use crate::xml::{Seen, Tags};

/// How each style shows numbers.
pub(super) struct Styles {
    shown: Vec<Shown>,
    pub(super) epoch: Epoch,
}

impl Styles {
    /// A workbook without styles.
    pub(super) const fn none(epoch: Epoch) -> Self {
        Self {
            shown: Vec::new(),
            epoch,
        }
    }

    /// How the style of this number shows numbers.
    pub(super) fn shown(&self, style: usize) -> Shown {
        self.shown.get(style).copied().unwrap_or_default()
    }
}

/// Reads as much as there is: what is damaged is shown as plain numbers.
pub(super) fn read(text: &str, epoch: Epoch) -> Styles {
    let mut tags = Tags::of(text);
    let mut formats: Vec<(usize, Shown)> = Vec::new();
    let mut styles = Styles::none(epoch);
    let mut in_cells = false;
    loop {
        match tags.next() {
            Ok(Seen::Start(start)) => {
                let number = |name| start.attribute(name).and_then(|it| it.parse().ok());
                match start.name() {
                    "numFmt" => {
                        let code = start.attribute("formatCode").unwrap_or_default();
                        if let Some(id) = number("numFmtId") {
                            formats.push((id, date_format::of_code(&code)));
                        }
                    }
                    "cellXfs" => in_cells = true,
                    "xf" if in_cells => {
                        let id: usize = number("numFmtId").unwrap_or(0);
                        let own = formats.iter().find(|(known, _)| *known == id);
                        let shown = own.map_or_else(|| date_format::built_in(id), |it| it.1);
                        styles.shown.push(shown);
                    }
                    _ => {}
                }
            }
            Ok(Seen::End(name)) if name == "cellXfs" => in_cells = false,
            Ok(Seen::Over) | Err(_) => return styles,
            Ok(_) => {}
        }
    }
}
