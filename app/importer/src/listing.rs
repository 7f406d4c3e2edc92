//! A list of services of somebody else's: read into a preview, changed by what the team says of it, given on as edits.

use waymark_listings::{
    Categories, Columns, Given, Ground, Meaning, Meant, Points, Preview, Reading, Refused, Setting,
    Why, preview, read,
};
use waymark_map::{
    Agreed, Day, Directory, Edit, ProviderId, Role, ServiceId, Stamp, directory_from_bytes,
    edit_to_bytes,
};
use waymark_talk::{
    ContentBytes, ImportReply, ListingStep, MOST_LISTING_BYTES, NoListing, PickedFile, PointsAre,
    Today,
};

use crate::listing_seen::seen;
use crate::listing_sheets::Sheets;

/// At most one list at a time.
pub(crate) struct Listing {
    /// The first workbook among the files; its list is the last of the readings.
    workbook: Option<Sheets>,
    readings: Vec<Reading>,
    columns: Vec<Columns>,
    categories: Categories,
    ground: Ground,
    directory: Directory,
    today: Day,
    points: PointsAre,
}

/// Answers one step; what is open stands in `open`.
pub(crate) fn answer(open: &mut Option<Listing>, step: ListingStep) -> ImportReply {
    if let ListingStep::Open {
        files,
        directory,
        today,
    } = step
    {
        *open = None;
        return match Listing::open(&files, &directory, today) {
            Ok(listing) => open.insert(listing).told(),
            Err(reply) => *reply,
        };
    }
    let Some(listing) = open else {
        return ImportReply::Nothing;
    };
    match step {
        ListingStep::Column(column, meaning) => listing.column(column, meaning),
        ListingStep::Category(words, services) => listing.category(&words, &services),
        ListingStep::Points(points) => listing.points = points,
        ListingStep::Take(numbers) => return listing.edits(numbers),
        ListingStep::Sheet(at) => {
            if let Err(refused) = listing.turn_to(at) {
                *open = None;
                return no_listing(&refused);
            }
        }
        ListingStep::Open { .. } => {}
    }
    listing.told()
}

impl Listing {
    fn open(
        files: &[PickedFile],
        directory: &ContentBytes,
        Today(today): Today,
    ) -> Result<Self, Box<ImportReply>> {
        let size: usize = files.iter().map(|file| file.bytes.0.len()).sum();
        if size > MOST_LISTING_BYTES {
            return Err(Box::new(ImportReply::TooLarge));
        }
        let directory =
            directory_from_bytes(&directory.0).map_err(|_| Box::new(ImportReply::NotUnderstood))?;
        let given: Vec<Given<'_>> = files
            .iter()
            .map(|file| Given {
                name: &file.name,
                bytes: &file.bytes.0,
            })
            .collect();
        let (ground, lists) = ground(&given, &directory);
        let (workbook, lists) = workbook(lists);
        let mut readings = match lists.is_empty() {
            true => Vec::new(),
            false => read(&lists).map_err(|refused| Box::new(no_listing(&refused)))?,
        };
        if let Some(workbook) = &workbook {
            let reading = workbook.reading();
            readings.push(reading.map_err(|refused| Box::new(no_listing(&refused)))?);
        }
        Ok(Self {
            workbook,
            columns: readings.iter().map(Columns::proposed).collect(),
            categories: Categories::standard(),
            ground,
            directory,
            today: Day::since_1970(i32::try_from(today).unwrap_or(i32::MAX)),
            points: PointsAre::ForTheAreaAlone,
            readings,
        })
    }

    /// Another sheet of the workbook in place of the one that is read.
    fn turn_to(&mut self, at: u32) -> Result<(), Refused> {
        if let Some(workbook) = &mut self.workbook {
            workbook.turn_to(usize::try_from(at).unwrap_or(usize::MAX));
            let reading = workbook.reading()?;
            self.columns.pop();
            self.columns.push(Columns::proposed(&reading));
            self.readings.pop();
            self.readings.push(reading);
        }
        Ok(())
    }

    /// Columns of several lists are counted on.
    fn column(&mut self, column: u32, meaning: u32) {
        let meaning = usize::try_from(meaning)
            .ok()
            .and_then(|place| Meaning::ALL.get(place).copied());
        let (Ok(mut column), Some(meaning)) = (usize::try_from(column), meaning) else {
            return;
        };
        for columns in &mut self.columns {
            match column.checked_sub(columns.meanings().len()) {
                None => {
                    *columns = columns.clone().with(column, meaning);
                    return;
                }
                Some(further) => column = further,
            }
        }
    }

    fn category(&mut self, words: &str, services: &[String]) {
        let services: Vec<ServiceId> = services
            .iter()
            .filter_map(|code| ServiceId::parse(code))
            .collect();
        let meant = match services.is_empty() {
            true => Meant::NoneOfOurs,
            false => Meant::Services(services),
        };
        self.categories = self.categories.clone().with(words, meant);
    }

    /// One list after the other: what the one before brings is there when the next is looked at.
    fn taken(&self, mut draw: impl FnMut() -> ProviderId) -> Option<(Vec<Preview>, Vec<Edit>)> {
        let mut directory = self.directory.clone();
        let (mut previews, mut all) = (Vec::new(), Vec::new());
        for (reading, columns) in self.readings.iter().zip(&self.columns) {
            let setting = Setting {
                columns,
                categories: &self.categories,
                ground: &self.ground,
                directory: &directory,
                today: self.today,
                points: self.points(),
            };
            let made = preview(reading, setting);
            let edits = made.edits(&directory, &mut draw);
            directory.apply_all(&edits, self.stamp()).ok()?;
            previews.push(made);
            all.extend(edits);
        }
        Some((previews, all))
    }

    fn points(&self) -> Points {
        match self.points {
            PointsAre::ForTheAreaAlone => Points::ForTheAreaAlone,
            PointsAre::Agreed => Points::Kept(Agreed {
                on: self.today,
                told: Role::Planner,
            }),
        }
    }

    fn stamp(&self) -> Stamp {
        Stamp {
            on: self.today,
            by: Role::Planner,
        }
    }

    fn told(&self) -> ImportReply {
        let mut next = u32::MAX;
        let numbers = || {
            next = next.saturating_sub(1);
            ProviderId(next)
        };
        let Some((previews, _)) = self.taken(numbers) else {
            return ImportReply::NotUnderstood;
        };
        let read = self.columns.iter().zip(&self.readings);
        let mut seen = seen(read, &previews, &self.ground, self.points);
        if let Some(workbook) = &self.workbook {
            seen.sheets = workbook.names();
            seen.sheet = u32::try_from(workbook.at()).unwrap_or(u32::MAX);
        }
        ImportReply::Listing(Box::new(seen))
    }

    fn edits(&self, numbers: Vec<u32>) -> ImportReply {
        let mut numbers = numbers.into_iter();
        let drawn = || ProviderId(numbers.next().unwrap_or_default());
        let Some((_, all)) = self.taken(drawn) else {
            return ImportReply::NotUnderstood;
        };
        let bytes = all
            .iter()
            .map(|edit| ContentBytes(edit_to_bytes(edit, self.stamp())));
        ImportReply::ListingEdits(bytes.collect())
    }
}

/// Outlines of areas are no list: every file of polygons alone is taken for the ground.
fn ground<'a>(given: &[Given<'a>], directory: &Directory) -> (Ground, Vec<Given<'a>>) {
    let mut ground = Ground::of(directory);
    let mut lists = Vec::new();
    for file in given {
        match Ground::from_geojson(*file) {
            Ok(found) if given.len() > 1 => ground = found,
            _ => lists.push(*file),
        }
    }
    (ground, lists)
}

/// The first workbook, and everything else.
fn workbook<'a>(given: Vec<Given<'a>>) -> (Option<Sheets>, Vec<Given<'a>>) {
    let mut workbook = None;
    let mut lists = Vec::new();
    for file in given {
        match Sheets::of(file) {
            Some(found) if workbook.is_none() => workbook = Some(found),
            _ => lists.push(file),
        }
    }
    (workbook, lists)
}

fn no_listing(refused: &Refused) -> ImportReply {
    let code = match refused.why {
        Why::Empty => "empty",
        Why::TooLarge(_) => "too-large",
        Why::TooManyRows => "too-many-rows",
        Why::TooManyColumns => "too-many-columns",
        Why::NoList => "no-list",
        Why::OtherFormat(..) => "other-format",
        Why::Broken(_) => "broken",
        Why::Keys(_) => "keys",
    };
    ImportReply::NoListing(NoListing {
        file: refused.file.clone(),
        why: refused.to_string(),
        code: code.to_owned(),
    })
}
