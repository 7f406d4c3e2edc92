//! A picture put in its place: a point touched on it, the same point on the map, and again, until it fits.

use leptos::prelude::*;
use waymark_desk::{BigButton, Field, OneOf, QuietButton, StatusLine, Tone, tongue};
use waymark_map::backdrop::{Backdrop, Lies, Media};
use waymark_words::{Locale, background as words};

use super::bring::{Loose, keep_loose};
use super::going::At;
use super::maps::{GroundMap, Sketch};
use super::points::Points;
use super::reasons::refused;
use crate::frame::{Foot, Part};
use crate::planner::planner;

#[component]
pub fn Placing(at: At, loose: Loose) -> impl IntoView {
    let (locale, planner) = (tongue(), planner());
    let (points, size) = (Points::none(), loose.size);
    let known = move |lies: Lies| Backdrop {
        name: loose.name.clone(),
        media: Media::Jpeg,
        size,
        bytes: 0,
        lies,
        credit: String::new(),
    };
    let known = StoredValue::new_local(known);
    let keep = move |lies: Lies| {
        let backdrop = known.with_value(|known| known(lies));
        leptos::task::spawn_local(keep_loose(planner, at, backdrop));
    };
    let take = Callback::new(move |()| {
        keep(Lies::Placed {
            points: points.all.get_untracked(),
            shape: untrack(|| points.shape()),
        });
    });
    let nowhere = Callback::new(move |()| keep(Lies::NotToScale));
    let fits = Signal::derive(move || points.placing().is_ok());
    view! {
        <Part title=words::place_title(locale)>
            <p>{words::place_lead(locale)}</p>
            <div class="backdrop-pair">
                <Sketch at=at points=points size=size/>
                <GroundMap points=points/>
            </div>
            <Point points=points size=size/>
            <Table points=points/>
            <Said points=points/>
        </Part>
        <Part title=words::no_scale_title(locale)>
            <p>{words::no_scale_lead(locale)}</p>
            <QuietButton act="not-to-scale" text=words::no_scale(locale) on_press=nowhere/>
        </Part>
        <Foot><BigButton act="place-background" text=words::take(locale) ready=fits on_press=take/></Foot>
    }
}

/// The point that is being made. All of it can be written as well as touched.
#[component]
fn Point(points: Points, size: [u32; 2]) -> impl IntoView {
    let locale = tongue();
    let [width, height] = size.map(|side| side.to_string());
    let add = Callback::new(move |()| untrack(|| points.add(locale, size)));
    view! {
        <div class="backdrop-point">
            <Field name="point-across" label=words::across(locale) hint=words::up_to(locale, &width) keys="decimal" value=points.across/>
            <Field name="point-down" label=words::down(locale) hint=words::up_to(locale, &height) keys="decimal" value=points.down/>
            <Field name="point-north" label=words::north(locale) hint=words::degrees(locale) keys="text" value=points.north/>
            <Field name="point-east" label=words::east(locale) hint=words::degrees(locale) keys="text" value=points.east/>
        </div>
        <p class="field-wrong" role="alert">{move || points.wrong.get()}</p>
        <QuietButton act="add-point" text=words::add(locale) on_press=add/>
    }
}

/// The points that stand, with how far each is off.
#[component]
fn Table(points: Points) -> impl IntoView {
    let locale = tongue();
    let rows = move || {
        let placing = points.placing().ok();
        let off = placing.map(|placing| placing.fit().residuals().to_vec());
        let off = off.unwrap_or_default();
        let all = points.all.get();
        let rows = all.iter().enumerate().map(|(place, point)| {
            let [across, down] = point.paper;
            let off = off.get(place).map_or_else(String::new, |metres| {
                words::metres(locale, &format!("{:.0}", metres.get()))
            });
            let away = Callback::new(move |()| points.remove(place));
            view! {
                <li class="record-row backdrop-row">
                    <strong>{words::point(locale, &(place + 1).to_string())}</strong>
                    <span dir="ltr">{format!("{across:.0}, {down:.0}")}</span>
                    <span dir="ltr">{format!("{:.5}, {:.5}", point.ground.north(), point.ground.east())}</span>
                    <span data-part="off">{off}</span>
                    <QuietButton act="remove-point" text=words::remove(locale) on_press=away/>
                </li>
            }
        });
        rows.collect_view()
    };
    view! { <ul class="record-rows" data-part="points">{rows}</ul> }
}

/// What the points say together, and how the paper may be bent.
#[component]
fn Said(points: Points) -> impl IntoView {
    let locale = tongue();
    let choices = [
        ("similarity", words::shape_flat(locale)),
        ("affine", words::shape_slanted(locale)),
        ("projective", words::shape_askew(locale)),
    ];
    let choices = choices.map(|(code, words)| (code.to_owned(), words.to_owned()));
    let turn = Callback::new(move |code: String| points.shape.set(code));
    let tone = Signal::derive(move || standing(locale, points).0);
    let text = Signal::derive(move || standing(locale, points).1);
    view! {
        <OneOf id="point-shape".to_owned() label=words::shape(locale) none=words::shape_own(locale) choices=choices.to_vec()
            value=points.shape on_choice=turn/>
        <StatusLine tone=tone text=text name="fit"/>
    }
}

fn standing(locale: Locale, points: Points) -> (Tone, String) {
    match points.placing() {
        Err(why) => (Tone::Note, refused(locale, why)),
        Ok(placing) if placing.fit().spare() == 0 => {
            (Tone::Note, words::fit_no_spare(locale).to_owned())
        }
        Ok(placing) => {
            let metres = format!("{:.0}", placing.fit().error());
            (Tone::Good, words::fit_within(locale, &metres))
        }
    }
}
