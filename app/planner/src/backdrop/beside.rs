//! A drawing that is not to scale: it has no place on the map, and stands below it.

use std::sync::Arc;

use leptos::html::Canvas;
use leptos::prelude::*;
use waymark_desk::tongue;
use waymark_map::backdrop::Backdrop;
use waymark_words::background as words;

use super::drawn::picture;
use super::pictures::context;
use crate::planner::planner;

#[component]
pub fn Beside(backdrop: Arc<Backdrop>) -> impl IntoView {
    let (locale, planner) = (tongue(), planner());
    let canvas = NodeRef::<Canvas>::new();
    let [width, height] = backdrop.size.map(|side| side.to_string());
    let name = backdrop.name.clone();
    canvas.on_load(move |canvas| {
        leptos::task::spawn_local(async move {
            if let Ok(found) = picture(planner, &backdrop).await
                && let Ok(context) = context(&canvas)
            {
                // A browser that paints nothing still has the name below.
                let _ = context.draw_image_with_html_canvas_element(&found, 0.0, 0.0);
            }
        });
    });
    let caption = format!("{name} · {}", words::is_not_to_scale(locale));
    let label = name;
    view! {
        <figure class="backdrop-sketch" data-part="beside">
            <canvas class="backdrop-picture backdrop-still" role="img" aria-label=label width=width height=height node_ref=canvas></canvas>
            <figcaption class="soft">{caption}</figcaption>
        </figure>
    }
}
