//! What may be said: in short as figures, then every question as a table; or why it is shut.

use std::sync::Arc;

use leptos::prelude::*;
use waymark_count::{Release, guard};
use waymark_desk::{
    Bars, BigButton, Figure, Obstacles, QuietButton, band, indicator, lines, tongue,
};
use waymark_keep::stored::TourStep;
use waymark_talk::TroubleKind;
use waymark_words::{console as words, learn, report};

use crate::console::{Console, Refused, console};
use crate::frame::{Foot, Frame, Part, WayBack};
use crate::page::{Page, WhichRound};
use crate::practice;
use crate::screens::past::NothingShown;
use crate::screens::results_closed::Shut;
use crate::screens::results_elsewhere::MadeElsewhere;
use crate::screens::results_read::{Standing, fetch};
use crate::screens::results_since::SinceBefore;
use crate::screens::results_words::{is_shown, said};
use crate::screens::share::Several;

#[component]
pub fn ResultsOf(of: WhichRound) -> impl IntoView {
    let (locale, console) = (tongue(), console());
    let standing = RwSignal::new(None);
    let look = move || leptos::task::spawn_local(look(console, of, standing));
    look();
    let way_back = WayBack::To(match of {
        WhichRound::Open => Page::Home,
        WhichRound::Past(_) => Page::Round,
    });
    view! {
        <Frame name="results" title=words::results_title(locale) way_back=way_back>
            <MadeElsewhere of=of/>
            {move || match standing.get() {
                None => ().into_any(),
                Some(Standing::Closed(_)) if of != WhichRound::Open => view! { <NothingShown of=of/> }.into_any(),
                Some(Standing::Closed(figures)) => {
                    view! { <Shut figures=figures on_explained=Callback::new(move |()| look())/> }.into_any()
                }
                Some(Standing::Open(release)) => view! { <Open of=of release=release/> }.into_any(),
            }}
        </Frame>
    }
}

async fn look(console: Console, of: WhichRound, standing: RwSignal<Option<Standing>>) {
    match fetch(console, of).await {
        Ok(found) => {
            if matches!(found, Standing::Open(_)) {
                practice::done(console, TourStep::Results);
            }
            standing.try_set(Some(found));
        }
        // Without a round there is nothing to be shut.
        Err(Refused::Here(TroubleKind::NoRound)) => {
            let nothing = Standing::Closed(waymark_talk::Figures::NothingYet);
            standing.try_set(Some(nothing));
        }
        Err(Refused::Here(_)) => console.go_on(Page::Results, Page::Home),
        Err(Refused::Elsewhere) => {}
    }
}

#[component]
fn Open(of: WhichRound, release: Arc<Release>) -> impl IntoView {
    let (locale, console) = (tongue(), console());
    let terms = release.terms();
    let who = words::results_who(
        locale,
        &terms.area,
        &terms.round,
        &band(locale, release.band()),
    );
    // What is not shown stands in one list: a card each would hide the others.
    let (shown, kept): (Vec<_>, Vec<_>) = release.indicators().iter().partition(|of| is_shown(of));
    let figures = shown
        .into_iter()
        .map(|of| view! { <Figure said=said(locale, &release, of)/> })
        .collect_view();
    let kept: Vec<String> = kept.into_iter().map(|of| indicator(locale, of)).collect();
    let kept = (!kept.is_empty()).then(|| {
        view! { <h3>{report::part_hidden(locale)}</h3> {lines(kept)} }
    });
    let tables = release
        .tables()
        .iter()
        .cloned()
        .map(|table| view! { <Bars table=table group=release.terms().smallest_group/> })
        .collect_view();
    let obstacles = release.obstacles().is_some().then(|| {
        let release = Arc::clone(&release);
        view! { <Part title=report::part_obstacles(locale)><Obstacles release=release/></Part> }
    });
    let own = (of == WhichRound::Open).then(|| view! { <Several tablets=console.tablets()/> });
    let to_who = Callback::new(move |()| console.go(Page::WhoLearns(of)));
    // Nothing is added to a round that is closed.
    let new_open =
        (of == WhichRound::Open).then(|| learn::new_open(locale, &guard::NEW_PEOPLE.to_string()));
    let export = Callback::new(move |()| {
        console.go(match of {
            WhichRound::Open => Page::Export,
            WhichRound::Past(place) => Page::PastExport(place),
        });
    });
    view! {
        <p class="lead" data-band="results">{who}</p>
        {own}
        <p>{words::results_not(locale)}</p>
        {new_open.map(|text| view! { <p class="soft" data-part="new-open">{text}</p> })}
        <div class="row"><QuietButton act="who-learns" text=learn::open(locale) on_press=to_who/></div>
        <Part title=words::results_main(locale)><div class="figures">{figures}</div>{kept}</Part>
        <SinceBefore of=of release=Arc::clone(&release)/>
        {obstacles}
        <Part title=words::results_all(locale)><div class="questions">{tables}</div></Part>
        <Foot><BigButton act="export" text=words::results_export(locale) ready=true on_press=export/></Foot>
    }
}
