//! What is being drawn, always in sight above the map: which place, how it feels, with what; back, again, and moving.

use leptos::prelude::*;
use waymark_desk::{Offered, OneOf, StatusLine, Tone, tongue};
use waymark_map::exercise::{Feel, MayBe, Sketch};
use waymark_words::{Locale, exercises as words};

use super::draw_sketch::Finger;
use super::drawing::Drawing;
use super::enter_chosen::{choice, offered};
use super::summaries::scripts;
use super::words_of::{feel, listed};

#[component]
pub fn Choices(drawing: Drawing) -> impl IntoView {
    let locale = tongue();
    let mut places = offered(locale, "place");
    // Homes and phones are said, never drawn.
    places.retain(|(code, _)| {
        let kind = choice(code).and_then(|place| scripts().place(place));
        kind == Some(MayBe::Drawn)
    });
    let place = Callback::new(move |code: String| drawing.place.set(code));
    let feels = Feel::ALL.into_iter().enumerate();
    let feels = feels.map(|(at, one)| (at.to_string(), feel(locale, one).to_owned()));
    let fingers = Finger::ALL.into_iter().enumerate();
    let fingers = fingers.map(|(at, one)| (at.to_string(), finger(locale, one).to_owned()));
    view! {
        <div class="draw-choices">
            <OneOf id="draw-place".to_owned() label=words::draw_place(locale) none=words::pair_none(locale) choices=places value=drawing.place on_choice=place/>
            {picks("draw-feel", words::draw_feel(locale), feels.collect(), drawing.feel)}
            {picks("draw-form", words::draw_form(locale), fingers.collect(), drawing.finger)}
        </div>
    }
}

fn finger(locale: Locale, finger: Finger) -> &'static str {
    match finger {
        Finger::Point => words::form_point(locale),
        Finger::Line => words::form_line(locale),
        Finger::Area => words::form_area(locale),
    }
}

/// A few short choices beside each other, so that the map below stays in sight.
fn picks(
    name: &'static str,
    label: &'static str,
    rows: Vec<Offered>,
    value: RwSignal<String>,
) -> AnyView {
    let row = |(code, words): Offered| {
        let (is, set) = (code.clone(), code.clone());
        view! {
            <label class="pick draw-pick">
                <input type="radio" name=name data-field=format!("{name}-{code}") value=code
                    prop:checked=move || value.with(|value| *value == is) on:change=move |_| value.set(set.clone())/>
                <span class="pick-words">{words}</span>
            </label>
        }
        .into_any()
    };
    let rows: Vec<AnyView> = rows.into_iter().map(row).collect();
    view! {
        <fieldset class="field">
            <legend class="field-label">{label}</legend>
            <div class="draw-picks">{rows}</div>
        </fieldset>
    }
    .into_any()
}

/// Stays at the upper edge while the page is moved.
#[component]
pub fn Bar(drawing: Drawing) -> impl IntoView {
    let locale = tongue();
    let now = move || now(locale, drawing);
    let (tone, text) = (
        Signal::derive(move || drawing.said.get().map_or(Tone::Note, |(tone, _)| tone)),
        Signal::derive(move || drawing.said.get().map(|(_, text)| text).unwrap_or_default()),
    );
    let quiet = move || drawing.said.with(Option::is_none);
    let turn = move |_| drawing.moving.update(|moving| *moving = !*moving);
    let moving = move || match drawing.moving.get() {
        true => words::draw_move_off(locale),
        false => words::draw_move(locale),
    };
    view! {
        <div class="draw-bar">
            <p class="draw-now" data-part="drawing">{now}</p>
            <div class="row">
                {step("undo", words::undo(locale), drawing, Sketch::can_undo, Drawing::undo)}
                {step("redo", words::redo(locale), drawing, Sketch::can_redo, Drawing::redo)}
                <button class="button" type="button" data-act="draw-move" aria-pressed=move || drawing.moving.get().to_string() on:click=turn>{moving}</button>
            </div>
            <div hidden=quiet><StatusLine tone=tone text=text name="drawn"/></div>
        </div>
        <p class="soft">{words::two_fingers(locale)}</p>
    }
}

fn step(
    act: &'static str,
    text: &'static str,
    drawing: Drawing,
    can: fn(&Sketch) -> bool,
    does: fn(Drawing),
) -> AnyView {
    let idle = move || (!drawing.sketch.with(can)).to_string();
    view! { <button class="button" type="button" data-act=act aria-disabled=idle on:click=move |_| does(drawing)>{text}</button> }
        .into_any()
}

fn now(locale: Locale, drawing: Drawing) -> String {
    let Some((place, of)) = drawing.what() else {
        return words::draw_first(locale).to_owned();
    };
    if drawing.moving.get() {
        return words::moving(locale).to_owned();
    }
    let form = finger(locale, Finger::of(&drawing.finger.get()));
    words::drawing(
        locale,
        &listed(locale, "place", place),
        feel(locale, of),
        form,
    )
}
