//! `waymark gaps`: where help is missing, worked out from a directory on a desktop.

mod areas;
mod cells;
mod choices;
mod directory;
mod ground;
mod hours;
mod recipe;
mod shapes;

use std::path::Path;

use waymark_act::{Board, Work};
use waymark_map::gaps::Travel;
use waymark_map::{Audience, Benchmark, Day, PublicDirectory, ServiceId, gaps, publish};
use waymark_share::gaps as files;
use waymark_words::Locale;

use crate::arguments::Arguments;
use crate::outcome::{Outcome, Said, Trouble};
use crate::write;

const OPTIONS: [&str; 5] = ["-o", "--audience", "--on", "--language", "--benchmark"];
const DAY: i64 = 24 * 60 * 60;

pub fn run(words: &[&str]) -> Said {
    let arguments = Arguments::read(words, &OPTIONS)?;
    let out = arguments.needed("-o")?;
    let [directory, areas] = arguments.files.as_slice() else {
        let why = "name the directory, the areas, and with -o where to write";
        return Err(Trouble::of_use(why.to_owned()));
    };
    let audience = arguments.one_of(
        "--audience",
        &[
            ("public", Audience::Public),
            ("professionals", Audience::Professionals),
            ("coordination", Audience::Coordination),
        ],
    )?;
    // What leaves without a word is what everybody may see.
    let audience = audience.unwrap_or(Audience::Public);
    let on = on(&arguments)?;
    let language = arguments.optional("--language")?.unwrap_or("en");
    let locale = Locale::from_tag(language)
        .ok_or_else(|| Trouble::of_use(format!("--language {language} is not spoken here")))?;
    let benchmarks = benchmarks(&arguments)?;
    let (areas, shapes) = areas::read(areas)?;
    let whole = directory::read(directory, &areas, on)?;
    let public = publish(&whole, audience, on);
    let recipe = recipe::text(&arguments.files, &public, &benchmarks, locale)?;
    let travel = Travel::straight(&public, &gaps::centres(&ground::of(&areas, &shapes)));
    let given = files::Given::new(&benchmarks, &travel);
    save(out, &public, given, &shapes, locale, &recipe)?;
    Ok(Outcome::fine(told(&public)))
}

/// The day asked for, else that of this machine.
fn on(arguments: &Arguments) -> Result<Day, Trouble> {
    let Some(text) = arguments.optional("--on")? else {
        let since = std::time::SystemTime::now().duration_since(std::time::UNIX_EPOCH);
        let seconds = since.map_or(0, |since| i64::try_from(since.as_secs()).unwrap_or(0));
        let days = i32::try_from(seconds / DAY).unwrap_or(i32::MAX);
        return Ok(Day::since_1970(days));
    };
    gaps::of_iso(text).ok_or_else(|| {
        Trouble::of_use(format!("--on must be a day such as 2026-11-30, not {text}"))
    })
}

/// `S4:1:10000`: one place of S4 for 10,000 women.
fn benchmarks(arguments: &Arguments) -> Result<Vec<Benchmark>, Trouble> {
    let read = |text: &&str| {
        let mut parts = text.split(':');
        let service = ServiceId::parse(parts.next()?)?;
        let (places, for_women) = (parts.next()?.parse().ok()?, parts.next()?.parse().ok()?);
        (parts.next().is_none() && for_women > 0).then_some(Benchmark {
            service,
            places,
            for_women,
        })
    };
    let given = arguments.all("--benchmark");
    let all: Option<Vec<Benchmark>> = given.iter().map(read).collect();
    all.ok_or_else(|| {
        let why = "--benchmark must be such as S4:1:10000 (one place for 10,000 women)";
        Trouble::of_use(why.to_owned())
    })
}

/// The ending of the name says what is wanted; any other name is a folder with all of it.
fn save(
    out: &str,
    public: &PublicDirectory,
    given: files::Given<'_>,
    shapes: &files::Shapes,
    locale: Locale,
    recipe: &str,
) -> Result<(), Trouble> {
    let one = |ending: &str| match ending {
        "csv" => {
            let sheet = files::table(public, given, files::Part::Presence, locale);
            Some(files::csv(&sheet))
        }
        "xlsx" => Some(files::xlsx(public, given, locale)),
        "geojson" | "json" => Some(files::geojson(public, given, shapes).into_bytes()),
        "html" => Some(files::page(public, given, locale).into_bytes()),
        _ => None,
    };
    let ending = Path::new(out).extension().and_then(|it| it.to_str());
    if let Some(bytes) = ending.and_then(one) {
        return write::whole(out, &bytes);
    }
    std::fs::create_dir_all(out).map_err(|error| {
        let what = "end it in .csv, .xlsx, .geojson or .html for one file";
        Trouble::of_file(out, &format!("cannot be made a folder ({error}); {what}"))
    })?;
    let inside = |name: &str| Path::new(out).join(name).display().to_string();
    for part in files::Part::ALL {
        let table = files::csv(&files::table(public, given, part, locale));
        write::whole(&inside(part.file_name()), &table)?;
    }
    for ending in ["xlsx", "geojson", "html"] {
        let bytes = one(ending).unwrap_or_default();
        write::whole(&inside(&format!("gaps.{ending}")), &bytes)?;
    }
    for area in public.areas() {
        // What women said and what was agreed is on the tablet: here stands the supply side of the
        // board.
        let board = Board::of(public, &area.id, given.benchmarks, &[], &Work::default());
        let page = board.map(|board| files::board(&board, public.taxonomy(), locale));
        let name = format!("board_{}.html", area.id.as_str());
        write::whole(&inside(&name), page.unwrap_or_default().as_bytes())?;
    }
    write::whole(&inside("recipe.txt"), recipe.as_bytes())
}

/// What was found, in a few lines; no order of places.
fn told(public: &PublicDirectory) -> String {
    let matrix = gaps::Matrix::of(public, gaps::Who::AnyWoman);
    let count = |verdict| matrix.with(verdict).count();
    format!(
        "{} areas, {} services, {} listed providers\n\
         there {}, missing {}, not confirmed {}, not known {}",
        matrix.areas().len(),
        matrix.services().len(),
        public.providers().len(),
        count(gaps::Verdict::Present),
        count(gaps::Verdict::Absent),
        count(gaps::Verdict::Unconfirmed),
        count(gaps::Verdict::Unknown),
    )
}
