//! What the looks of a background of shapes mean, below the map.

use leptos::prelude::*;
use waymark_desk::map::Samples;
use waymark_desk::tongue;
use waymark_map::draw::{Ground, LegendLine, Look, Sample};
use waymark_words::{Locale, underlay as words};

use super::under::Background;

#[component]
pub fn Signs(background: Background) -> impl IntoView {
    let locale = tongue();
    let signs = Ground::ALL
        .iter()
        .filter_map(|ground| sign(locale, *ground));
    let signs: Vec<LegendLine> = signs.collect();
    view! {
        <div class="map-legend" data-part="background-signs" hidden=move || !background.shows.get()>
            <p class="field-label">{words::signs(locale)}</p>
            <Samples lines=signs backdrop=background.pictures/>
        </div>
    }
}

/// Bare earth needs no words.
fn sign(locale: Locale, ground: Ground) -> Option<LegendLine> {
    let words = match ground {
        Ground::Earth => return None,
        Ground::Green => words::green(locale),
        Ground::Built => words::built(locale),
        Ground::Water => words::water(locale),
        Ground::House => words::house(locale),
        Ground::Stream => words::stream(locale),
        Ground::Border => words::border(locale),
        Ground::Path => words::path(locale),
        Ground::Road => words::road(locale),
        Ground::Rail => words::rail(locale),
        Ground::MainRoad => words::main_road(locale),
    };
    let look = Look::Ground(ground);
    let sample = match ground {
        Ground::Green | Ground::Built | Ground::Water | Ground::House => Sample::Area(look),
        _ => Sample::Line(look),
    };
    Some(LegendLine {
        sample,
        words: words.to_owned(),
    })
}
