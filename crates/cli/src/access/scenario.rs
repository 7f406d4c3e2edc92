//! A scenario, read whole: the land with its speeds, who lives there, where providers are, what is
//! asked.

use std::collections::BTreeMap;

use waymark_map::access::raster::Raster;
use waymark_map::access::travel::{BadSurface, Mode, SpeedTable, Surface, Terrain, Way};
use waymark_map::access::units::KmPerHour;

use super::document::{Document, Field};
use super::files::{self, Files};
use super::providers::{self, Provider};
use super::settings::Settings;
use crate::outcome::Trouble;

pub struct Scenario {
    pub surface: Surface,
    pub population: Option<Raster>,
    pub zones: Option<Raster>,
    pub zone_names: BTreeMap<i64, String>,
    pub provider_file: String,
    pub providers: Vec<Provider>,
    pub settings: Settings,
}

impl Scenario {
    pub fn read(file: &str) -> Result<Self, Trouble> {
        let document = Document::read(file)?;
        let root = document.root();
        let files = Files::new(document.file(), root.optional("files"));
        let surface = surface(&root, &files)?;
        agree(root.optional("grid"), &surface)?;
        let framed = |kind| -> Result<Option<Raster>, Trouble> {
            let Some((file, raster)) = files.grid(kind)? else {
                return Ok(None);
            };
            if !raster.frame().is_the_same_as(surface.frame()) {
                return Err(Trouble::of_file(&file, &BadSurface::OtherFrame.to_string()));
            }
            Ok(Some(raster))
        };
        let provider_file = files.needed(files::PROVIDERS)?;
        Ok(Self {
            population: framed(files::POPULATION)?,
            zones: framed(files::ZONES)?,
            zone_names: zone_names(root.optional("zone_names"))?,
            providers: providers::read(&provider_file)?,
            provider_file,
            settings: Settings::read(root.optional("travel"))?,
            surface,
        })
    }
}

fn surface(root: &Field<'_>, files: &Files<'_>) -> Result<Surface, Trouble> {
    let surface = match files.grid(files::FRICTION)? {
        Some((file, friction)) => Surface::of_friction(&friction)
            .map_err(|bad| Trouble::of_file(&file, &bad.to_string()))?,
        None => of_cover(root, files)?,
    };
    let Some((file, barriers)) = files.grid(files::BARRIERS)? else {
        return Ok(surface);
    };
    let closed = surface.closed_at(&barriers);
    closed.map_err(|bad| Trouble::of_file(&file, &bad.to_string()))
}

fn of_cover(root: &Field<'_>, files: &Files<'_>) -> Result<Surface, Trouble> {
    let table = speeds(&root.needed("scenario")?)?;
    let file = files.needed(files::LAND_COVER)?;
    let cover = files::read(&file)?;
    let elevation = files.grid(files::ELEVATION)?;
    let (blamed, terrain) = match &elevation {
        Some((file, heights)) => (file, Terrain::Heights(heights)),
        None => (&file, Terrain::Flat),
    };
    Surface::new(&cover, &table, terrain).map_err(|bad| {
        let blamed = if bad == BadSurface::OtherFrame {
            blamed
        } else {
            &file
        };
        Trouble::of_file(blamed, &bad.to_string())
    })
}

const MODES: [(&str, Mode); 3] = [
    ("WALKING", Mode::Walking),
    ("BICYCLING", Mode::Bicycling),
    ("MOTORIZED", Mode::Motorised),
];

fn speeds(scenario: &Field<'_>) -> Result<SpeedTable, Trouble> {
    let entries = scenario.list()?;
    let mut ways = Vec::new();
    for entry in &entries {
        let class = entry.needed("class")?;
        let speed = entry.needed("speed_kmh")?;
        let mode = entry.needed("mode")?.one_of(&MODES)?;
        let number = class.value.as_i64();
        let number = number.ok_or_else(|| class.trouble("must be a whole number"))?;
        let speed = KmPerHour::new(speed.number()?)
            .ok_or_else(|| speed.trouble("must be 0 (a barrier) or more"))?;
        ways.push((number, Way { mode, speed }));
    }
    SpeedTable::new(ways).map_err(|class| {
        scenario.trouble(&format!("has the class {class} twice; keep one of them"))
    })
}

/// What a scenario says of its grid must be true of the land cover.
fn agree(grid: Option<Field<'_>>, surface: &Surface) -> Result<(), Trouble> {
    let Some(grid) = grid else { return Ok(()) };
    let frame = surface.frame();
    for (key, there) in [("rows", frame.rows()), ("cols", frame.cols())] {
        let Some(field) = grid.optional(key) else {
            continue;
        };
        if field.whole()? as usize != there {
            return Err(field.trouble(&format!("is not that of the land cover, which has {there}")));
        }
    }
    Ok(())
}

fn zone_names(names: Option<Field<'_>>) -> Result<BTreeMap<i64, String>, Trouble> {
    let Some(names) = names else {
        return Ok(BTreeMap::new());
    };
    let not_names = || names.trouble("must name zones by their number, as {\"1\": \"North\"}");
    let named = names.value.as_object().ok_or_else(not_names)?;
    let name = |(code, name): (&String, &serde_json::Value)| {
        Some((code.parse().ok()?, name.as_str()?.to_owned()))
    };
    named
        .iter()
        .map(|pair| name(pair).ok_or_else(not_names))
        .collect()
}
