//! What is said on the command line of a file of boundaries.

use waymark_atlas::{Served, Settings, WomenCounted};
use waymark_map::Text;
use waymark_map::boundaries::{Bounds, Vertex};

use crate::arguments::Arguments;
use crate::outcome::Trouble;

pub fn of(arguments: &Arguments) -> Result<Settings, Trouble> {
    Ok(Settings {
        served: served(arguments)?,
        women: women(arguments)?,
    })
}

fn served(arguments: &Arguments) -> Result<Served, Trouble> {
    let Some(written) = arguments.optional("--served")? else {
        return Ok(Served::Anywhere);
    };
    let numbers: Vec<f64> = written
        .split(',')
        .filter_map(|it| it.trim().parse().ok())
        .collect();
    let corners = match numbers.as_slice() {
        [west, south, east, north] => {
            Vertex::of_degrees(*west, *south).zip(Vertex::of_degrees(*east, *north))
        }
        _ => None,
    };
    let bounds = corners.and_then(|(low, high)| Bounds::around([low, high]));
    bounds.map(Served::Within).ok_or_else(|| {
        let why = "--served needs west, south, east, north in degrees, such as 34.8,29.1,39.3,33.4";
        Trouble::of_use(why.to_owned())
    })
}

fn women(arguments: &Arguments) -> Result<WomenCounted, Trouble> {
    match (
        arguments.optional("--source")?,
        arguments.optional("--year")?,
    ) {
        (None, None) => Ok(WomenCounted::NotSaid),
        (Some(source), Some(year)) => {
            let unfit = |what: &str| Trouble::of_use(format!("{what} is not fit"));
            Ok(WomenCounted::By {
                source: Text::new(source).map_err(|_| unfit("--source"))?,
                year: year.parse().map_err(|_| unfit("--year"))?,
            })
        }
        _ => Err(Trouble::of_use(
            "--source and --year go together".to_owned(),
        )),
    }
}
