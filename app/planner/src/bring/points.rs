//! What becomes of the points of a list: they tell the area alone, unless the providers agreed.

use leptos::prelude::*;
use waymark_desk::{Choice, ChoosePart, tongue};
use waymark_talk::{ListingStep, PointsAre};
use waymark_words::bring as words;

use super::importer::Bringing;

#[component]
pub fn Points(bringing: Bringing, now: PointsAre) -> impl IntoView {
    let locale = tongue();
    let code = |points: PointsAre| match points {
        PointsAre::ForTheAreaAlone => "area",
        PointsAre::Agreed => "agreed",
    };
    let chosen = RwSignal::new(code(now).to_owned());
    Effect::new(move |_| {
        let wanted = match chosen.get().as_str() {
            "agreed" => PointsAre::Agreed,
            _ => PointsAre::ForTheAreaAlone,
        };
        if wanted != now {
            leptos::task::spawn_local(bringing.says(ListingStep::Points(wanted)));
        }
    });
    let choices = vec![
        Choice::hinted(
            "area",
            words::points_area(locale),
            words::points_area_hint(locale),
        ),
        Choice::hinted(
            "agreed",
            words::points_agreed(locale),
            words::points_agreed_hint(locale),
        ),
    ];
    view! { <ChoosePart name="points" label=words::points(locale) hint="" choices=choices value=chosen/> }
}
