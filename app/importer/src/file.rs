//! The form's file as it was opened, with the changes its author accepted, and the lists beside it.

use waymark_ask::definition::{Fix, Place, Problem};
use waymark_ask::xlsform::Sheet;
use waymark_workbook::{Content, Opened, is_list, open, open_folder};

use crate::history::History;
use crate::lists::Lists;
use crate::media::Media;
use crate::names::stem;
use crate::picked::Sorted;

/// An opened file. The form in it is read from here, each time anew.
pub(crate) struct FormFile {
    name: String,
    content: Content,
    notices: Vec<Problem>,
    lists: Lists,
    media: Media,
    history: History,
}

impl Default for FormFile {
    fn default() -> Self {
        Self {
            name: String::new(),
            content: Content::Sheets(Vec::new()),
            notices: Vec::new(),
            lists: Lists::default(),
            media: Media::default(),
            history: History::default(),
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
            file.put_beside(name, bytes);
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

    fn put_beside(&mut self, name: String, bytes: Vec<u8>) {
        match is_list(&name) {
            true => self.lists.put(name, bytes),
            false => self.media.put((name, bytes)),
        }
    }

    /// Makes a change of one cell; says whether there is such a cell.
    pub(crate) fn change(&mut self, fix: &Fix) -> bool {
        match &mut self.content {
            Content::Sheets(sheets) => self.history.make(sheets, fix),
            Content::XForm(_) => false,
        }
    }

    /// Takes the change that was made last back; says whether there was one.
    pub(crate) fn take_back(&mut self) -> bool {
        match &mut self.content {
            Content::Sheets(sheets) => self.history.take_back(sheets),
            Content::XForm(_) => false,
        }
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

    /// The lists beside it.
    pub(crate) fn lists(&self) -> &Lists {
        &self.lists
    }

    /// What lies beside it and is no list.
    pub(crate) fn media(&self) -> &Media {
        &self.media
    }

    /// The first cell that holds these words alone, or the first line with them; the whole file where there is none.
    pub(crate) fn place_of(&self, words: &str) -> Place {
        let found = match &self.content {
            Content::Sheets(sheets) => sheets.iter().find_map(|sheet| cell_with(sheet, words)),
            Content::XForm(text) => {
                let at = text.lines().position(|line| line.contains(words));
                at.map(|at| Place {
                    row: at + 1,
                    ..Place::default()
                })
            }
        };
        found.unwrap_or_default()
    }

    /// The changes that stand.
    pub(crate) fn history(&self) -> &History {
        &self.history
    }
}

fn cell_with(sheet: &Sheet, words: &str) -> Option<Place> {
    let mut rows = sheet.rows.iter().enumerate();
    rows.find_map(|(row, cells)| {
        let column = cells.iter().position(|cell| cell.trim() == words)?;
        Some(Place {
            sheet: sheet.name.clone(),
            row: row + 1,
            column: column + 1,
        })
    })
}
