//! Lists taken into a directory in memory, one after the other, each as a whole or not at all. Nothing is kept.

use std::time::{SystemTime, UNIX_EPOCH};

use waymark_listings::{
    Categories, Columns, Format, Ground, Points, Preview, Refused, Setting, preview,
};
use waymark_map::{Agreed, Day, Directory, ProviderId, Role, Stamp};

use super::given;
use super::sheets::{Wanted, readings};
use crate::arguments::Arguments;
use crate::outcome::Trouble;

/// Options of every command that reads lists.
pub const OPTIONS: [&str; 4] = ["--areas", "--points", "--on", "--sheet"];

/// One list that was taken in.
pub struct Taken {
    pub file: String,
    pub format: Format,
    pub preview: Preview,
}

/// What came of it.
pub struct Took {
    pub lists: Vec<Taken>,
    pub ground: Ground,
    pub directory: Directory,
    pub today: Day,
}

/// Reads and takes in; the inner error is a list that is refused.
pub fn take(arguments: &Arguments) -> Result<Result<Took, Refused>, Trouble> {
    if arguments.files.is_empty() {
        return Err(Trouble::of_use(
            "name a file with a list of services".to_owned(),
        ));
    }
    let today = today(arguments)?;
    let stamp = Stamp {
        on: today,
        by: Role::Planner,
    };
    let agreed = Points::Kept(Agreed {
        on: today,
        told: Role::Planner,
    });
    let meanings = [("area", Points::ForTheAreaAlone), ("agreed", agreed)];
    let points = arguments.one_of("--points", &meanings)?;
    let points = points.unwrap_or(Points::ForTheAreaAlone);
    let boundaries = match arguments.optional("--areas")? {
        Some(file) => given::read(&[file.to_owned()])?,
        None => Vec::new(),
    };
    let mut ground = Ground::default();
    if let Some(given) = given::as_given(&boundaries).first() {
        ground = match Ground::from_geojson(*given) {
            Ok(ground) => ground,
            Err(refused) => return Ok(Err(refused)),
        };
    }
    let files = given::read(&arguments.files)?;
    let wanted = match arguments.optional("--sheet")? {
        Some(name) => Wanted::Named(name),
        None => Wanted::First,
    };
    let readings = match readings(&files, wanted)? {
        Ok(readings) => readings,
        Err(refused) => return Ok(Err(refused)),
    };
    let categories = Categories::standard();
    let mut directory = Directory::empty();
    let mut lists = Vec::new();
    for reading in readings {
        let columns = Columns::proposed(&reading);
        let preview = preview(
            &reading,
            Setting {
                columns: &columns,
                categories: &categories,
                ground: &ground,
                directory: &directory,
                today,
                points,
            },
        );
        let edits = preview.edits(&directory, draw);
        let made = directory.apply_all(&edits, stamp);
        made.map_err(|refused| Trouble::of_file(reading.file(), &refused.to_string()))?;
        lists.push(Taken {
            file: reading.file().to_owned(),
            format: reading.format(),
            preview,
        });
    }
    Ok(Ok(Took {
        lists,
        ground,
        directory,
        today,
    }))
}

/// A number by chance. Where the system has none, numbers repeat, and the directory refuses the second.
fn draw() -> ProviderId {
    ProviderId(getrandom::u32().unwrap_or(1))
}

/// The day of the machine, or the one that is given.
fn today(arguments: &Arguments) -> Result<Day, Trouble> {
    if let Some(on) = arguments.optional("--on")? {
        let day = waymark_listings::day(on);
        return day
            .ok_or_else(|| Trouble::of_use(format!("--on {on} is no day; write 2026-11-30")));
    }
    let since = SystemTime::now().duration_since(UNIX_EPOCH);
    let days = since.map_or(0, |since| since.as_secs() / 86_400);
    Ok(Day::since_1970(i32::try_from(days).unwrap_or(i32::MAX)))
}
