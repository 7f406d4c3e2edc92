//! What is in a file with a grid, and the step that takes it in as what it is said to hold.

use leptos::prelude::*;
use waymark_desk::{BigButton, StatusLine, Tone, facts, tongue};
use waymark_map::access::grid::Grid;
use waymark_talk::GridSeen;
use waymark_words::{Locale, access as words};

use super::kept::{Layer, keep};
use super::screen::{Holds, Step, There};
use super::speeds::{Speeds, SpeedsField};
use crate::planner::{Planner, planner};

#[component]
pub fn Seen(step: RwSignal<Step>, there: There, holds: Holds, seen: GridSeen) -> impl IntoView {
    let (locale, planner) = (tongue(), planner());
    let speeds = Speeds::of(&seen.classes);
    let wrong = RwSignal::new(match holds {
        Holds::Classes if seen.classes.is_empty() => words::not_classes(locale).to_owned(),
        _ => String::new(),
    });
    let bytes = StoredValue::new(seen.grid.0.clone());
    let take = Callback::new(move |()| {
        let made = bytes.with_value(|bytes| made(bytes, holds, speeds));
        match made {
            Some(grid) => leptos::task::spawn_local(taken(planner, step, there, holds, grid)),
            None => wrong.set(refused(locale, holds).to_owned()),
        }
    });
    let table = (holds == Holds::Classes && !seen.classes.is_empty())
        .then(|| view! { <SpeedsField speeds=speeds/> });
    let text = Signal::derive(move || wrong.get());
    view! {
        {facts(about(locale, &seen))}
        {table}
        <div hidden=move || wrong.with(String::is_empty)><StatusLine tone=Tone::Bad text=text name="land-wrong"/></div>
        <BigButton act="take-grid" text=words::land_take(locale) ready=true on_press=take/>
    }
}

fn about(locale: Locale, seen: &GridSeen) -> Vec<(String, String)> {
    let [least, most, sum] = &seen.figures;
    [
        (words::seen_file(locale), seen.file.clone()),
        (
            words::seen_cells(locale),
            words::seen_size(
                locale,
                &seen.rows.to_string(),
                &seen.cols.to_string(),
                &seen.cell.to_string(),
            ),
        ),
        (words::seen_empty(locale), seen.empty.to_string()),
        (words::seen_values(locale), format!("{least} … {most}")),
        (words::seen_sum(locale), sum.clone()),
    ]
    .map(|(what, is)| (what.to_owned(), is))
    .to_vec()
}

/// The grid as it is kept; none where it is not what it is said to be.
fn made(bytes: &[u8], holds: Holds, speeds: Speeds) -> Option<Grid> {
    let grid = Grid::from_bytes(bytes).ok()?;
    let values = |fits: fn(f64) -> bool| grid.raster().iter().filter_map(|(_, it)| it).all(fits);
    match holds {
        // A kilometre in four days would still be a way; a number beyond is no friction.
        Holds::Friction if values(|it| it > 0.0 && it < 6.0) => Some(grid),
        Holds::Women if values(|it| it >= 0.0) => Some(grid),
        Holds::Classes => speeds.friction(&grid),
        _ => None,
    }
}

fn refused(locale: Locale, holds: Holds) -> &'static str {
    match holds {
        Holds::Friction => words::not_friction(locale),
        Holds::Women => words::not_women(locale),
        Holds::Classes => words::not_speeds(locale),
    }
}

async fn taken(planner: Planner, step: RwSignal<Step>, there: There, holds: Holds, grid: Grid) {
    let layer = match holds {
        Holds::Women => Layer::Women,
        Holds::Friction | Holds::Classes => Layer::Friction,
    };
    let kept = keep(planner, layer, &grid).await;
    there.look(planner).await;
    step.try_set(match kept {
        Ok(()) => Step::Taken,
        Err(_) => Step::NotKept,
    });
}
