//! The form's file as it was opened, with the changes its author accepted, and the lists beside it.

use waymark_ask::definition::{Fix, Place, Problem};
use waymark_ask::xlsform::Sheet;
use waymark_workbook::limits::{MAX_CELL, MAX_COLUMNS, MAX_ROWS};
use waymark_workbook::{Content, Opened, open, open_folder};

use crate::names::{is_table, stem};
use crate::picked::{Named, Sorted};

/// An opened file. The form in it is read from here, each time anew.
pub(crate) struct FormFile {
    name: String,
    content: Content,
    notices: Vec<Problem>,
    lists: Vec<Sheet>,
    others: Vec<String>,
    changes: u32,
}

impl Default for FormFile {
    fn default() -> Self {
        Self {
            name: String::new(),
            content: Content::Sheets(Vec::new()),
            notices: Vec::new(),
            lists: Vec::new(),
            others: Vec::new(),
            changes: 0,
        }
    }
}

impl FormFile {
    /// Opens what was picked.
    pub(crate) fn open(sorted: Sorted) -> Result<Self, Box<Problem>> {
        let name = sorted.form.first().map(|(name, _)| name.clone());
        let opened = match sorted.form.as_slice() {
            [(_, bytes)] => open(bytes),
            _ => open_folder(sorted.form),
        }?;
        let mut file = Self::of(name.unwrap_or_default(), opened);
        for (name, bytes) in sorted.beside {
            file.put_beside(name, bytes)?;
        }
        Ok(file)
    }

    fn of(name: String, opened: Opened) -> Self {
        Self {
            name,
            content: opened.content,
            notices: opened.notices,
            ..Self::default()
        }
    }

    fn put_beside(&mut self, name: String, bytes: Vec<u8>) -> Result<(), Box<Problem>> {
        if is_table(&name) {
            let table: Named = (name.clone(), bytes);
            let opened = open_folder(vec![table])?;
            if let Content::Sheets(sheets) = opened.content {
                // A list is found by the whole name of its file.
                let rows = sheets.into_iter().next().map(|sheet| sheet.rows);
                let rows = rows.unwrap_or_default();
                self.lists.push(Sheet { name, rows });
                return Ok(());
            }
        }
        self.others.push(name);
        Ok(())
    }

    /// Makes a change of one cell; says whether there is such a cell.
    pub(crate) fn change(&mut self, fix: &Fix) -> bool {
        let Content::Sheets(sheets) = &mut self.content else {
            return false;
        };
        let place = &fix.place;
        let inside =
            (1..=MAX_ROWS).contains(&place.row) && (1..=MAX_COLUMNS).contains(&place.column);
        let sheet = sheets.iter_mut().find(|sheet| sheet.name == place.sheet);
        let row = sheet.and_then(|sheet| sheet.rows.get_mut(place.row.saturating_sub(1)));
        let Some(row) = row.filter(|_| inside && fix.cell.len() <= MAX_CELL) else {
            return false;
        };
        if row.len() < place.column {
            row.resize_with(place.column, String::new);
        }
        if let Some(cell) = row.get_mut(place.column - 1) {
            fix.cell.clone_into(cell);
        }
        self.changes = self.changes.saturating_add(1);
        true
    }

    /// What a cell holds; nothing outside the sheets.
    pub(crate) fn cell(&self, place: &Place) -> &str {
        let Content::Sheets(sheets) = &self.content else {
            return "";
        };
        let sheet = sheets.iter().find(|sheet| sheet.name == place.sheet);
        let row = sheet.and_then(|sheet| sheet.rows.get(place.row.checked_sub(1)?));
        let cell = row.and_then(|row| row.get(place.column.checked_sub(1)?));
        cell.map_or("", String::as_str)
    }

    /// The file's name.
    pub(crate) fn name(&self) -> &str {
        &self.name
    }

    /// The name without its ending.
    pub(crate) fn stem(&self) -> &str {
        stem(&self.name)
    }

    /// Sheets, or the text of an XForm.
    pub(crate) fn content(&self) -> &Content {
        &self.content
    }

    /// What was noticed while it was opened.
    pub(crate) fn notices(&self) -> &[Problem] {
        &self.notices
    }

    /// Lists, named by their files.
    pub(crate) fn lists(&self) -> &[Sheet] {
        &self.lists
    }

    /// The names of files beside it that are no tables.
    pub(crate) fn others(&self) -> &[String] {
        &self.others
    }

    /// How many changes were made.
    pub(crate) fn changes(&self) -> u32 {
        self.changes
    }
}
