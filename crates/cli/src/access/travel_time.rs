//! `waymark access travel-time`: times to and from providers, between them, and who is within them.

use std::path::Path;

use waymark_map::access::ascii;
use waymark_map::access::frame::Cell;
use waymark_map::access::raster::Raster;
use waymark_map::access::travel::{Course, Legs, Network, Reach, Times, legs, spread};
use waymark_map::access::watch::{Stopped, unwatched};

use super::providers::{self, Provider};
use super::report;
use super::scenario::Scenario;
use super::settings::word;
use super::summary;
use crate::arguments::Arguments;
use crate::outcome::{Outcome, Said, Trouble};
use crate::write;

/// What was worked out of a scenario.
pub struct Computed {
    pub surfaces: Vec<(Course, Times)>,
    pub legs: Legs,
}

pub fn run(words: &[&str]) -> Said {
    let arguments = Arguments::read(words, &["--scenario", "-o"])?;
    let (file, out) = (arguments.needed("--scenario")?, arguments.needed("-o")?);
    if !arguments.files.is_empty() {
        return Err(Trouble::of_use(
            "name the scenario with --scenario".to_owned(),
        ));
    }
    let scenario = Scenario::read(file)?;
    let frame = scenario.surface.frame();
    let cells = providers::cells(&scenario.provider_file, &scenario.providers, frame)?;
    let computed =
        compute(&scenario, &cells).map_err(|stopped| Trouble::of_use(stopped.to_string()))?;
    save(out, &scenario, &computed)?;
    let closed = closed(&scenario, &cells);
    let said = [summary::told(&scenario, &computed), closed.clone()]
        .concat()
        .join("\n");
    Ok(match closed.is_empty() {
        true => Outcome::fine(said),
        false => Outcome::problems(said),
    })
}

fn compute(scenario: &Scenario, cells: &[Cell]) -> Result<Computed, Stopped> {
    let settings = &scenario.settings;
    let network = |course| {
        Network::new(
            &scenario.surface,
            course,
            settings.moves,
            settings.bicycle,
            &mut unwatched,
        )
    };
    let mut surfaces = Vec::new();
    for course in &settings.courses {
        let times = spread(&network(*course)?, cells, Reach::All, &mut unwatched)?;
        surfaces.push((*course, times));
    }
    // A referral is a journey from the one to the other, whatever is asked of the people around.
    let legs = legs(&network(Course::FromProvider)?, cells, &mut unwatched)?;
    Ok(Computed { surfaces, legs })
}

/// Minutes as asked: those beyond the most are left out.
pub fn minutes(scenario: &Scenario, times: &Times) -> Raster {
    let most = scenario.settings.most;
    most.map_or_else(|| times.in_minutes(), |most| times.within(most))
}

/// The ending of the name says what is wanted: one table, everything for a program, or a folder
/// with all of it.
fn save(out: &str, scenario: &Scenario, computed: &Computed) -> Result<(), Trouble> {
    let referral = || report::referral(scenario, &computed.legs);
    match Path::new(out).extension().and_then(|it| it.to_str()) {
        Some("csv") => write::whole(out, &referral()),
        Some("json") => write::whole(out, summary::json(scenario, computed).as_bytes()),
        _ => save_all(out, scenario, computed),
    }
}

fn save_all(folder: &str, scenario: &Scenario, computed: &Computed) -> Result<(), Trouble> {
    std::fs::create_dir_all(folder).map_err(|error| {
        let what = "end it in .csv or .json for one file";
        Trouble::of_file(
            folder,
            &format!("cannot be made a folder ({error}); {what}"),
        )
    })?;
    let inside = |name: &str| Path::new(folder).join(name).display().to_string();
    let json = summary::json(scenario, computed);
    write::whole(
        &inside("referral.csv"),
        &report::referral(scenario, &computed.legs),
    )?;
    write::whole(
        &inside("coverage.csv"),
        &report::coverage(scenario, computed),
    )?;
    write::whole(&inside("summary.json"), json.as_bytes())?;
    for (course, times) in &computed.surfaces {
        let grid = ascii::esri(&minutes(scenario, times));
        let name = format!("minutes_{}.asc", word(*course));
        write::whole(&inside(&name), grid.as_bytes())?;
    }
    Ok(())
}

/// Providers that stand where nothing moves: nobody reaches them, and they would only be missing
/// from the totals.
fn closed(scenario: &Scenario, cells: &[Cell]) -> Vec<String> {
    let what = "stands at a barrier: nobody reaches it; move it, or give its land cover a speed";
    let providers = scenario.providers.iter().zip(cells);
    providers
        .filter(|(_, cell)| scenario.surface.way(**cell).is_none())
        .map(|(Provider { id, name, .. }, _)| format!("{id} {name} {what}"))
        .collect()
}
