//! The group's map, drawn with one finger or chosen from a list; what is kept of it stands under it.

use std::sync::Arc;

use leptos::prelude::*;
use waymark_desk::map::{Chosen, MapView, MapWords, Trail};
use waymark_desk::{BigButton, QuietButton, StatusLine, Tick, Tone, tongue};
use waymark_map::draw::{Form as MarkForm, Hand, LegendLine, Look, Sample, Thing};
use waymark_map::exercise::{Feel, Form, Session, SessionId};
use waymark_map::{Audience, Position, publish};
use waymark_words::{Locale, exercises as words};

use super::draw_bar::{Bar, Choices};
use super::draw_base::Base;
use super::draw_marked::Marked;
use super::draw_scene::{Target, meaning};
use super::draw_seen::Seen;
use super::drawing::Drawing;
use super::words_of::feel;
use crate::directory::kept::KeptLine;
use crate::directory::lists::area;
use crate::frame::{Foot, Frame, WayBack};
use crate::ground::kept::outlines;
use crate::page::Page;
use crate::planner::planner;
use crate::register::day;

/// Names and points of services whose place may be known.
pub type Known = Vec<(String, Position)>;

/// The summary before anything was drawn, on what it is drawn, and what may be shown there.
type Begun = (Session, Arc<Base>, Arc<Known>);

#[component]
pub fn Draw(id: SessionId) -> impl IntoView {
    let (locale, planner) = (tongue(), planner());
    let ready: RwSignal<Option<Begun>> = RwSignal::new(None);
    leptos::task::spawn_local(async move {
        planner.read_register().await;
        planner.read_summaries().await;
        let found = outlines(planner).await;
        let session = untrack(|| planner.summaries.one(id, Session::clone));
        let Some(session) = session else {
            return;
        };
        let known = planner.register.once(known).unwrap_or_default();
        let points: Vec<Position> = known.iter().map(|(_, at)| *at).collect();
        let base = Arc::new(Base::of(&session, found, &points));
        ready.try_set(Some((session, base, Arc::new(known))));
    });
    // The sketch belongs to what is drawn here: it is gone when the screen is.
    let part = move || {
        let (session, base, known) = ready.get()?;
        let drawing = Drawing::on(planner, session, base);
        Some(view! { <Sheet drawing=drawing known=known/> })
    };
    let done = Callback::new(move |()| planner.go(Page::ExerciseSummary(id)));
    view! {
        <Frame name="exercise-draw" title=words::draw_title(locale) way_back=WayBack::To(Page::ExerciseSummary(id))>
            {part}
            <Foot>
                <KeptLine/>
                <BigButton act="draw-done" text=words::done(locale) ready=true on_press=done/>
            </Foot>
        </Frame>
    }
}

fn known(all: &waymark_map::Directory) -> Known {
    let published = publish(all, Audience::Coordination, day());
    let providers = published.providers().iter();
    let points = providers.filter_map(|one| Some((one.name().to_owned(), one.position()?)));
    points.collect()
}

#[component]
fn Sheet(drawing: Drawing, known: Arc<Known>) -> impl IntoView {
    let locale = tongue();
    let services = RwSignal::new(matches!(*drawing.base(), Base::Cells(_)));
    let any = !known.is_empty() && !matches!(*drawing.base(), Base::Sheet(_));
    let seen = Seen::of(locale, drawing, known, services);
    let chosen = RwSignal::new(Chosen::Nothing);
    let hand = Signal::derive(move || match (drawing.moving.get(), drawing.what()) {
        (false, Some(_)) => Hand::Draws,
        _ => Hand::Moves,
    });
    let choose = Callback::new(move |thing: Thing| chosen.set(Chosen::One(thing)));
    let draw = Callback::new(move |trail: Trail| drawing.drew(&trail));
    let rubbed = Callback::new(move |()| drawing.begins_again());
    view! {
        {about(locale, drawing)}
        <Choices drawing=drawing/>
        <Bar drawing=drawing/>
        <div class="draw-map" data-draws=move || (hand.get() == Hand::Draws).to_string()>
            <MapView words=around(locale, &drawing.base()) shown=Signal::derive(move || seen.shown()) chosen=chosen hand=hand
                on_choose=choose on_ground=Callback::new(|_| ()) on_draw=draw/>
        </div>
        <ByList drawing=drawing seen=seen chosen=chosen/>
        {any.then(|| view! { <Tick name="services-shown" label=words::services_shown(locale) value=services/> })}
        <Marked id=drawing.id on_rub_out=rubbed/>
    }
}

/// What becomes of a drawing, and on what it is drawn.
fn about(locale: Locale, drawing: Drawing) -> AnyView {
    let base = drawing.base();
    let on = match base.as_ref() {
        Base::Areas(..) => String::new(),
        Base::Cells(_) => words::draw_cells(locale).to_owned(),
        Base::Sheet(id) => {
            let name = planner().register.once(|all| area(all, id));
            words::draw_sheet(locale, &name.unwrap_or_default())
        }
    };
    view! {
        <StatusLine tone=Tone::Note text=words::draw_what_is_kept(locale).to_owned() name="what-is-kept"/>
        <p data-part="base" hidden=on.is_empty()>{on.clone()}</p>
        <p class="soft">{words::draw_said_only(locale)}</p>
    }
    .into_any()
}

/// The same by the list: what is chosen there is marked with a button.
#[component]
fn ByList(drawing: Drawing, seen: Seen, chosen: RwSignal<Chosen>) -> impl IntoView {
    let locale = tongue();
    let name = move || match chosen.get() {
        Chosen::One(thing) => seen.name(thing),
        Chosen::Nothing => None,
    };
    let text = Signal::derive(move || {
        let name = name();
        name.map_or_else(
            || words::mark_none(locale).to_owned(),
            |name| words::mark(locale, &name),
        )
    });
    let mark = Callback::new(move |()| {
        let Chosen::One(thing) = chosen.get_untracked() else {
            return;
        };
        match seen.target(thing) {
            Some(Target::Spot(spot)) => drawing.draws(Form::Listed(spot)),
            Some(Target::Service(at)) => drawing.draws(Form::Point(at)),
            None => {}
        }
    });
    view! {
        <p class="soft">{words::list_way(locale)}</p>
        <div class="row"><QuietButton act="mark-chosen" text=text on_press=mark/></div>
    }
}

fn around(locale: Locale, base: &Base) -> MapWords {
    let mut legend: Vec<LegendLine> = Feel::ALL
        .into_iter()
        .map(|one| LegendLine {
            sample: Sample::Area(Look::Means(meaning(one))),
            words: feel(locale, one).to_owned(),
        })
        .collect();
    let id = match base {
        Base::Sheet(_) => "sheet",
        Base::Areas(..) | Base::Cells(_) => {
            legend.push(LegendLine {
                sample: Sample::Mark(MarkForm::Circle),
                words: words::map_service(locale).to_owned(),
            });
            "exercise"
        }
    };
    MapWords {
        id,
        name: words::map_name(locale).to_owned(),
        columns: vec![
            words::column_what(locale).to_owned(),
            words::column_marked(locale).to_owned(),
        ],
        legend,
        notes: Vec::new(),
    }
}
