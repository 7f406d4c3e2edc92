//! A sheet of paper for a group that draws there: shown as it is printed, to the scale of an area or without one.

use leptos::prelude::*;
use waymark_desk::{BigButton, OneOf, QuietButton, StatusLine, Tone, tongue};
use waymark_map::boundaries::{Boundaries, Boundary, STEPS};
use waymark_map::sheet::{Scale, SheetId, SheetSpec};
use waymark_map::{AreaId, Position};
use waymark_share::sheet::sheet;
use waymark_shell::chance;
use waymark_shell::leave::print;
use waymark_shell::save::{Lent, give_back_later, save};
use waymark_words::exercises as words;

use crate::directory::lists::areas;
use crate::frame::{Foot, Frame, WayBack};
use crate::ground::kept::outlines;
use crate::page::Page;
use crate::planner::planner;

const KIND: &str = "image/svg+xml";
const NAME: &str = "sheet.svg";
/// Metres of a degree of latitude.
const A_DEGREE: f64 = 111_320.0;

#[component]
pub fn Paper() -> impl IntoView {
    let (locale, planner) = (tongue(), planner());
    let ground: RwSignal<Option<Boundaries>> = RwSignal::new(None);
    leptos::task::spawn_local(async move {
        planner.read_register().await;
        ground.try_set(outlines(planner).await);
    });
    let area = RwSignal::new(String::new());
    let number = SheetId::of(chance::number());
    let spec = move || SheetSpec {
        id: number,
        scale: ground.with(|ground| scale(ground.as_ref(), &area.get())),
    };
    let drawn = Memo::new(move |_| sheet(&spec(), locale));
    let offered = move || {
        let places = planner.register.of(areas).unwrap_or_default();
        let turn = Callback::new(move |code: String| area.set(code));
        view! { <OneOf id="paper-area".to_owned() label=words::paper_area(locale) none=words::paper_blank(locale) choices=places value=area on_choice=turn/> }
    };
    view! {
        <Frame name="exercise-paper" title=words::paper_title(locale) way_back=WayBack::To(Page::Exercises)>
            <p>{words::paper_lead(locale)}</p>
            <div class="paper-asked">{offered}</div>
            <Shown drawn=drawn name=words::paper_shown(locale, &number.to_string())/>
            <Foot><Save drawn=drawn/></Foot>
        </Frame>
    }
}

/// To scale where the outline of the area is known, and fits the sheet.
fn scale(ground: Option<&Boundaries>, area: &str) -> Scale {
    let wanted = AreaId::parse(area);
    let found = ground
        .into_iter()
        .flatten()
        .find(|one| Some(&one.area.id) == wanted.as_ref());
    found.and_then(fitting).unwrap_or(Scale::NotToScale)
}

fn fitting(one: &Boundary) -> Option<Scale> {
    let edges = one.shape.bounds()?.edges();
    let [west, south, east, north] = edges.map(|edge| f64::from(edge) / f64::from(STEPS));
    let middle = Position::of_degrees((south + north) / 2.0, (west + east) / 2.0)?;
    let wide = (east - west) * A_DEGREE * middle.north().to_radians().cos();
    Scale::fitting(middle, [wide, (north - south) * A_DEGREE])
}

/// As it is printed: a picture, so that nothing of it runs.
#[component]
fn Shown(drawn: Memo<String>, name: String) -> impl IntoView {
    let lent: StoredValue<Option<Lent>, LocalStorage> = StoredValue::new_local(None);
    let address = Memo::new(move |_| {
        let made = drawn.with(|svg| Lent::of(svg.as_bytes(), KIND).ok());
        let address = made.as_ref().map(|lent| lent.address().to_owned());
        lent.set_value(made);
        address.unwrap_or_default()
    });
    view! { <img class="paper-sheet" data-part="sheet" alt=name src=move || address.get()/> }
}

#[component]
fn Save(drawn: Memo<String>) -> impl IntoView {
    let locale = tongue();
    let saved: RwSignal<Option<bool>> = RwSignal::new(None);
    let keep = Callback::new(move |()| {
        let made = drawn.with_untracked(|svg| Lent::of(svg.as_bytes(), KIND));
        let made = made.and_then(|lent| {
            save(&lent, NAME)?;
            give_back_later(lent);
            Ok(())
        });
        saved.set(Some(made.is_ok()));
    });
    let tone = Signal::derive(move || match saved.get() {
        Some(true) => Tone::Good,
        _ => Tone::Bad,
    });
    let text = Signal::derive(move || match saved.get() {
        Some(true) => words::paper_saved(locale, NAME),
        _ => words::paper_not_saved(locale).to_owned(),
    });
    view! {
        <div hidden=move || saved.get().is_none()><StatusLine tone=tone text=text name="paper-saved"/></div>
        <QuietButton act="save-paper" text=words::paper_save(locale) on_press=keep/>
        <BigButton act="print-paper" text=words::paper_print(locale) ready=true on_press=Callback::new(move |()| print())/>
    }
}
