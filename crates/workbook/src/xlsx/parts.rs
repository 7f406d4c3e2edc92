//! Which parts a workbook is made of: its sheets by name, its words, its styles.

use waymark_ask::definition::Problem;

use super::relations::{of_kind, relations};
use super::{damaged, part};
use crate::limits::MAX_SHEETS;
use crate::pack::Pack;
use crate::value::Epoch;
use crate::xml::{Malformed, Seen, Tags};

/// Paths of parts; empty where there is none.
pub(super) struct Workbook {
    /// Name and path of each sheet of cells.
    pub(super) sheets: Vec<(String, String)>,
    pub(super) strings: String,
    pub(super) styles: String,
    pub(super) epoch: Epoch,
}

/// Reads the workbook's own part and what belongs to it.
pub(super) fn workbook(pack: &Pack<'_>) -> Result<Workbook, Box<Problem>> {
    let start = relations(pack, "_rels/.rels", "")?;
    let path = of_kind(&start, "officeDocument");
    let path = if path.is_empty() {
        "xl/workbook.xml"
    } else {
        path
    };
    let text = part(pack, path)?.ok_or_else(|| damaged("the list of its sheets"))?;
    let (folder, name) = path.rsplit_once('/').unwrap_or(("", path));
    let beside = relations(pack, &format!("{folder}/_rels/{name}.rels"), folder)?;
    let (listed, epoch) = sheets(&text).map_err(|_| damaged("the list of its sheets"))?;
    let sheets = listed.into_iter().filter_map(|(name, id)| {
        let found = beside
            .iter()
            .find(|it| it.id == id && it.kind == "worksheet")?;
        Some((name, found.path.clone()))
    });
    Ok(Workbook {
        sheets: sheets.collect(),
        strings: of_kind(&beside, "sharedStrings").to_owned(),
        styles: of_kind(&beside, "styles").to_owned(),
        epoch,
    })
}

type Listed = (Vec<(String, String)>, Epoch);

fn sheets(text: &str) -> Result<Listed, Malformed> {
    let mut tags = Tags::of(text);
    let (mut sheets, mut epoch) = (Vec::new(), Epoch::Of1900);
    loop {
        match tags.next()? {
            // One more than there may be is enough to be refused.
            Seen::Start(start) if start.name() == "sheet" && sheets.len() <= MAX_SHEETS => {
                let attribute = |name| start.attribute(name).unwrap_or_default();
                sheets.push((attribute("name"), attribute("id")));
            }
            Seen::Start(start) if start.name() == "workbookPr" => {
                let since = start.attribute("date1904");
                if since.is_some_and(|it| it == "1" || it == "true") {
                    epoch = Epoch::Of1904;
                }
            }
            Seen::Over => return Ok((sheets, epoch)),
            _ => {}
        }
    }
}
