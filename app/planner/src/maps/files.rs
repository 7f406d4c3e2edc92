//! The map on a sheet of paper: looked at, printed, saved as a drawing or a picture; all of it from one published directory.

use std::sync::Arc;

use leptos::prelude::*;
use waymark_desk::map::{Shown, on_paper};
use waymark_desk::{BigButton, Choice, Choose, QuietButton, tongue};
use waymark_map::draw::{Paper, Reading, Shape as Drawn, Sheet, Upright, View};
use waymark_map::{PublicDirectory, ServiceId};
use waymark_share::{map_page, map_svg};
use waymark_words::{Direction, Locale, mapfile as words};

use super::picture::{KIND, png};
use super::words::on_sheet;
use crate::frame::Part;
use crate::papers::given::{Given, GivenLine};
use crate::papers::on_paper::{OnPaper, Press, Shape};

const DRAWING: &str = "image/svg+xml";

/// In the order in which they are offered.
const SHEETS: [(Paper, Upright); 4] = [
    (Paper::A4, Upright::Landscape),
    (Paper::A4, Upright::Portrait),
    (Paper::A3, Upright::Landscape),
    (Paper::A3, Upright::Portrait),
];

/// A sheet with what lies on it.
#[derive(Clone)]
struct Made {
    sheet: Sheet,
    title: String,
    shapes: Arc<Vec<Drawn>>,
}

/// Drawn again only when the sheet is another.
impl PartialEq for Made {
    fn eq(&self, other: &Self) -> bool {
        self.sheet == other.sheet && self.title == other.title && self.shapes == other.shapes
    }
}

/// What is on the map now, and of what it speaks.
#[derive(Clone)]
pub struct OnMap {
    pub published: Arc<PublicDirectory>,
    pub shown: Arc<Shown>,
    pub wanted: Option<ServiceId>,
}

#[component]
pub fn Files(on_map: Signal<OnMap>) -> impl IntoView {
    let locale = tongue();
    let chosen = RwSignal::new("0".to_owned());
    let made = Memo::new(move |_| {
        let at = chosen.get().parse::<usize>().ok();
        let (paper, upright) = at.and_then(|at| SHEETS.get(at).copied())?;
        made(locale, &on_map.get(), paper, upright)
    });
    let choices = (0..).zip(SHEETS).map(move |(at, sheet): (usize, _)| {
        let (paper, upright) = sheet;
        Choice::plain(at.to_string(), named(locale, paper, upright))
    });
    let part = move || match made.get() {
        Some(made) => view! { <Looked made=made/> }.into_any(),
        None => view! { <p role="status">{words::nothing(locale)}</p> }.into_any(),
    };
    view! {
        <Part title=words::title(locale)>
            <p>{words::lead(locale)}</p>
            <div class="papers">
                <Choose name="map-sheet" label=words::sheet(locale) choices=choices.collect() value=chosen/>
                <div class="stack papers-made">{part}</div>
            </div>
        </Part>
    }
}

/// None where nothing is on the map.
fn made(locale: Locale, on_map: &OnMap, paper: Paper, upright: Upright) -> Option<Made> {
    let sheet = Sheet {
        paper,
        upright,
        reading: match locale.direction() {
            Direction::Ltr => Reading::FromLeft,
            Direction::Rtl => Reading::FromRight,
        },
    };
    let words = on_sheet(locale, &on_map.published, on_map.wanted);
    let scene = &on_map.shown.scene;
    let view = View::whole(scene.bounds()?, sheet.size());
    Some(Made {
        sheet,
        shapes: Arc::new(sheet.shapes(scene, &view, &on_paper(locale, &words))),
        title: words.name,
    })
}

#[component]
fn Looked(made: Made) -> impl IntoView {
    let locale = tongue();
    let (given, press) = (Given::nothing(), Press::new());
    let (sheet, title) = (made.sheet, made.title.clone());
    let document = map_page(sheet, &made.shapes, &title, locale);
    let shape = match sheet.upright {
        Upright::Portrait => Shape::Upright,
        Upright::Landscape => Shape::Across,
    };
    let print = Callback::new(move |()| press.print());
    let shapes = made.shapes.clone();
    let draw = Callback::new(move |()| {
        let drawing = map_svg(sheet, &shapes, &title, locale);
        given.bytes("map.svg", drawing.as_bytes(), DRAWING);
    });
    let picture = Callback::new(move |()| {
        let shapes = made.shapes.clone();
        leptos::task::spawn_local(async move {
            match png(sheet, &shapes).await {
                Some(bytes) => given.bytes("map.png", &bytes, KIND),
                None => given.failed(),
            }
        });
    });
    let hint = words::print_hint(locale, named(locale, sheet.paper, sheet.upright));
    view! {
        <OnPaper press=press name="map" label=words::preview(locale).to_owned() document=document shape=shape/>
        <p class="soft">{hint}</p>
        <div class="row">
            <BigButton act="print-map" text=words::print(locale) ready=Signal::stored(true) on_press=print/>
            <QuietButton act="save-map-svg" text=words::save_drawing(locale) on_press=draw/>
            <QuietButton act="save-map-png" text=words::save_picture(locale) on_press=picture/>
        </div>
        <GivenLine given=given name="map-saved"/>
    }
}

fn named(locale: Locale, paper: Paper, upright: Upright) -> &'static str {
    match (paper, upright) {
        (Paper::A4, Upright::Landscape) => words::a4_across(locale),
        (Paper::A4, Upright::Portrait) => words::a4_upright(locale),
        (Paper::A3, Upright::Landscape) => words::a3_across(locale),
        (Paper::A3, Upright::Portrait) => words::a3_upright(locale),
    }
}
