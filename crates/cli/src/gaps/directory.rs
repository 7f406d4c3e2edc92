//! DIRECTORY: the bytes of a directory of ours, or a table with a line for each service of each
//! provider.

use std::collections::BTreeMap;

use waymark_map::{
    Agreed, Area, Change, Check, Day, Directory, Edit, Evidence, FieldId, Place, Position,
    ProviderId, Refusal, Role, ServiceId, Slot, Source, Stamp, Text, Value, Verified, Visibility,
    directory_from_bytes, gaps,
};

use super::{areas, cells, choices};
use crate::outcome::Trouble;
use crate::sheet::{Line, Sheet};

/// The first byte of a directory of ours; no table begins with it.
const OURS: u8 = 1;

/// The directory with these areas, read as of a day.
pub fn read(file: &str, areas: &[Area], on: Day) -> Result<Directory, Trouble> {
    let bytes = std::fs::read(file)
        .map_err(|error| Trouble::of_file(file, &format!("cannot be opened ({error})")))?;
    let ours = bytes.first() == Some(&OURS);
    let mut directory = if ours {
        directory_from_bytes(&bytes).map_err(|why| Trouble::of_file(file, &why.to_string()))?
    } else {
        Directory::empty()
    };
    let stamp = Stamp {
        on,
        by: Role::Planner,
    };
    for area in areas {
        let set = directory.apply(&Edit::SetArea(area.clone()), stamp);
        set.map_err(|why| Trouble::of_file(file, &why.to_string()))?;
    }
    if !ours {
        let sheet = Sheet::parse(file, &bytes)?;
        let mut lines = Lines {
            directory: &mut directory,
            sheet: &sheet,
            stamp,
            numbers: BTreeMap::new(),
        };
        sheet.lines.iter().try_for_each(|line| lines.take(line))?;
    }
    Ok(directory)
}

/// A table on its way into a directory. Lines with the same name are of one provider.
struct Lines<'a> {
    directory: &'a mut Directory,
    sheet: &'a Sheet,
    stamp: Stamp,
    numbers: BTreeMap<String, ProviderId>,
}

impl Lines<'_> {
    fn take(&mut self, line: &Line) -> Result<(), Trouble> {
        let id = self.provider(line)?;
        let at = self.sheet.column("service")?;
        let service = ServiceId::parse(line.field(at)).ok_or_else(|| {
            self.sheet
                .trouble(line, at, "is no service; write H1 to S12")
        })?;
        // The status makes the line, so it comes before whatever else is said of it.
        let status = self.sheet.column("PR-20")?;
        self.field(line, id, service, status)?;
        for column in 0..self.sheet.columns.len() {
            if column != status {
                self.field(line, id, service, column)?;
            }
        }
        self.shown(line, id, service)?;
        self.placed(line, id)?;
        self.verified(line, id, service)
    }

    /// The provider of a line, with the areas that it serves.
    fn provider(&mut self, line: &Line) -> Result<ProviderId, Trouble> {
        let at = self.sheet.column("name")?;
        let name = line.field(at);
        if let Some(known) = self.numbers.get(name) {
            return Ok(*known);
        }
        let words = Text::new(name).map_err(|_| {
            let why = "is no name of an organisation (empty, too long, or with a contact)";
            self.sheet.trouble(line, at, why)
        })?;
        let id = ProviderId(u32::try_from(self.numbers.len() + 1).unwrap_or(u32::MAX));
        self.numbers.insert(name.to_owned(), id);
        self.apply(line, at, Edit::Add(id))?;
        let name = Slot::Own(self.code(line, at, "PR-02")?);
        self.change(line, at, id, Change::Set(name, Value::Text(words)))?;
        let served = self.sheet.column("areas")?;
        let codes = cells::several(line.field(served)).map(areas::id);
        let codes: Option<Vec<_>> = codes.collect();
        let codes = codes.ok_or_else(|| self.sheet.trouble(line, served, "is no list of areas"))?;
        let slot = Slot::Own(self.code(line, served, "PR-11")?);
        self.change(line, served, id, Change::Set(slot, Value::areas(codes)))?;
        Ok(id)
    }

    /// What stands under a column that is named by a field of the inventory.
    fn field(
        &mut self,
        line: &Line,
        id: ProviderId,
        service: ServiceId,
        column: usize,
    ) -> Result<(), Trouble> {
        let name = self.sheet.columns.get(column).map_or("", String::as_str);
        let (Some(code), cell) = (FieldId::parse(name), line.field(column)) else {
            return Ok(());
        };
        if cell.is_empty() {
            return Ok(());
        }
        let (slot, value) = choices::value(code, service, cell)
            .map_err(|why| self.sheet.trouble(line, column, &why))?;
        self.change(line, column, id, Change::Set(slot, value))
    }

    /// Public unless the column says otherwise; a safe place stays hidden until it says so itself.
    fn shown(&mut self, line: &Line, id: ProviderId, service: ServiceId) -> Result<(), Trouble> {
        let (column, word) = cells::optional(self.sheet, line, "visibility");
        let visibility = match word {
            "" => {
                let provider = self.directory.provider(id);
                let hidden = provider.is_some_and(|one| one.is_shelter());
                match hidden || service == ServiceId::SAFE_PLACE {
                    true => return Ok(()),
                    false => Visibility::Public,
                }
            }
            "public" => Visibility::Public,
            "professionals" => Visibility::Professionals,
            "coordination" => Visibility::Coordination,
            "hidden" => Visibility::Hidden,
            _ => {
                let why = "must be public, professionals, coordination or hidden";
                return Err(self.sheet.trouble(line, column, why));
            }
        };
        self.change(line, column, id, Change::Visibility(visibility))
    }

    fn placed(&mut self, line: &Line, id: ProviderId) -> Result<(), Trouble> {
        let (column, north) = cells::optional(self.sheet, line, "latitude");
        let (_, east) = cells::optional(self.sheet, line, "longitude");
        if north.is_empty() && east.is_empty() {
            return Ok(());
        }
        let position = north.parse().ok().zip(east.parse().ok());
        let position = position.and_then(|(north, east)| Position::of_degrees(north, east));
        let position = position.ok_or_else(|| {
            let why = "is no place; write degrees, north and east, as 31.95 and 35.91";
            self.sheet.trouble(line, column, why)
        })?;
        let agreed = Agreed {
            on: self.stamp.on,
            told: self.stamp.by,
        };
        let place = Place::Exact { position, agreed };
        self.change(line, column, id, Change::Place(place))
    }

    fn verified(&mut self, line: &Line, id: ProviderId, service: ServiceId) -> Result<(), Trouble> {
        let (column, day) = cells::optional(self.sheet, line, "verified");
        if day.is_empty() {
            return Ok(());
        }
        let on = gaps::of_iso(day).ok_or_else(|| {
            self.sheet
                .trouble(line, column, "is no day such as 2026-11-30")
        })?;
        let check = Check {
            on,
            by: self.stamp.by,
            source: Source::Document,
            evidence: Evidence::Told,
        };
        self.change(
            line,
            column,
            id,
            Change::Verify(Verified::Line(service), check),
        )
    }

    fn code(&self, line: &Line, column: usize, code: &str) -> Result<FieldId, Trouble> {
        FieldId::parse(code).ok_or_else(|| self.sheet.trouble(line, column, "has no field"))
    }

    fn change(
        &mut self,
        line: &Line,
        column: usize,
        id: ProviderId,
        change: Change,
    ) -> Result<(), Trouble> {
        self.apply(line, column, Edit::Change(id, change))
    }

    fn apply(&mut self, line: &Line, column: usize, edit: Edit) -> Result<(), Trouble> {
        let made: Result<(), Refusal> = self.directory.apply(&edit, self.stamp);
        made.map_err(|why| self.sheet.trouble(line, column, &why.to_string()))
    }
}
