//! What the looks of a background mean: a legend of its own, beside the map's.

use leptos::html::Canvas;
use leptos::prelude::*;
use waymark_map::draw::{LegendLine, Sample, Size};

use super::Backdrop;
use super::legend::{SAMPLE, shape};
use super::paint::paint;

/// The lines, each with its sample. It is painted again with the background, which may have turned dark.
#[component]
pub fn Samples(lines: Vec<LegendLine>, backdrop: Backdrop) -> impl IntoView {
    let lines = lines.into_iter().map(|line| {
        view! {
            <li class="map-line">
                <SampleOf sample=line.sample backdrop=backdrop/>
                <span>{line.words}</span>
            </li>
        }
    });
    view! { <ul class="map-lines">{lines.collect_view()}</ul> }
}

#[component]
fn SampleOf(sample: Sample, backdrop: Backdrop) -> impl IntoView {
    let canvas = NodeRef::<Canvas>::new();
    Effect::new(move |_| {
        backdrop.track();
        if let Some(canvas) = canvas.get() {
            let size = Size::new(SAMPLE.0, SAMPLE.1);
            // The words stand beside it in any case.
            let _ = paint(&canvas, size, &[shape(sample)]);
        }
    });
    view! { <canvas class="map-sample" aria-hidden="true" node_ref=canvas></canvas> }
}
