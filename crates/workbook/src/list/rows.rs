//! A list as a table: a row an item, a column an element of it, as ODK reads such files.

use waymark_ask::definition::Problem;
use waymark_ask::tree::Name;

use super::{List, is_name};
use crate::csv;
use crate::gather::Gathered;

/// Columns whose heading is no name are passed by, and so are blank rows.
pub(super) fn read(name: &str, text: &str) -> Result<List, Box<Problem>> {
    let mut gathered = Gathered::default();
    csv::read(name, text, &mut gathered)?;
    let (sheets, notices) = gathered.done();
    let rows = sheets.into_iter().next().map(|sheet| sheet.rows);
    let rows = rows.unwrap_or_default();
    let mut list = List {
        notices,
        ..List::nothing(name)
    };
    let Some(root) = list.tree.root() else {
        return Ok(list);
    };
    let Some((headings, rows)) = rows.split_first() else {
        return Ok(list);
    };
    let filled = |row: &&Vec<String>| row.iter().any(|cell| !cell.is_empty());
    for row in rows.iter().filter(filled) {
        let item = list.tree.add_element(root, Name::plain("item"));
        for (at, heading) in headings.iter().enumerate() {
            if is_name(heading.trim()) {
                let node = list.tree.add_element(item, Name::plain(heading.trim()));
                let cell = row.get(at).map_or("", String::as_str);
                list.tree.set_value(node, cell);
            }
        }
        list.items += 1;
    }
    Ok(list)
}
