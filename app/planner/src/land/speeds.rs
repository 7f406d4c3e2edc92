//! A speed on foot for each class of land; nothing moves where none is written.

use leptos::prelude::*;
use waymark_desk::{Written, tongue};
use waymark_map::access::grid::Grid;
use waymark_words::access as words;

/// Faster is not on foot.
const FASTEST: f64 = 7.0;
/// Minutes for a metre at one kilometre an hour.
const AT_ONE: f64 = 0.06;

/// What is written for each class, in kilometres an hour.
#[derive(Clone, Copy)]
pub struct Speeds(StoredValue<Vec<(i32, RwSignal<String>)>>);

impl Speeds {
    pub fn of(classes: &[i32]) -> Self {
        let lines = classes
            .iter()
            .map(|class| (*class, RwSignal::new(String::new())));
        Self(StoredValue::new(lines.collect()))
    }

    /// The land as minutes for a metre; none where what is written is no speed, or nothing moves anywhere.
    pub fn friction(self, grid: &Grid) -> Option<Grid> {
        let speeds: Option<Vec<(i32, f64)>> = self.0.with_value(|lines| {
            let lines = lines.iter();
            lines
                .map(|(class, said)| Some((*class, speed(&said.get_untracked())?)))
                .collect()
        });
        let speeds = speeds?;
        let friction = grid.with(|class| {
            let found = speeds.iter().find(|(one, _)| f64::from(*one) == class);
            found
                .map(|(_, speed)| *speed)
                .filter(|speed| *speed > 0.0)
                .map(|speed| AT_ONE / speed)
        });
        (friction.raster().nulls() < friction.frame().cells()).then_some(friction)
    }
}

/// Nothing written is a class on which nothing moves.
fn speed(said: &str) -> Option<f64> {
    let said = said.trim().replace(',', ".");
    if said.is_empty() {
        return Some(0.0);
    }
    let speed: f64 = said.parse().ok()?;
    (0.0..=FASTEST).contains(&speed).then_some(speed)
}

#[component]
pub fn SpeedsField(speeds: Speeds) -> impl IntoView {
    let locale = tongue();
    let rows = speeds.0.with_value(|lines| {
        let rows = lines.iter().map(|(class, said)| {
            let said = *said;
            let left = Callback::new(move |text: String| said.set(text));
            let label = words::speed_of(locale, &class.to_string());
            view! { <Written id=format!("speed-{class}") label=label keys="decimal" value=String::new() on_left=left/> }.into_any()
        });
        rows.collect::<Vec<AnyView>>()
    });
    view! {
        <p>{words::speeds_lead(locale)}</p>
        <div class="district-filters" data-part="speeds">{rows}</div>
    }
}
