//! The whole program: one page at a time.

use leptos::prelude::*;
use waymark_keep::Place;

use crate::boot;
use crate::browser::{focus, watch};
use crate::console::Console;
use crate::page::{Page, WhichRound};
use crate::screens::{
    backup::Backup,
    busy::Busy,
    change::Change,
    close::Close,
    cover::Cover,
    day::Day,
    debrief::Debrief,
    ending::Ending,
    export::ExportOf,
    forms::Forms,
    give_totals::GiveTotals,
    guides::{Guides, OpenGuide},
    hand_over::HandOver,
    harm::Harm,
    help::Help,
    home::Home,
    join::Join,
    language::Language,
    left::Left,
    locked::Locked,
    look::LookPage,
    lost::Lost,
    passphrase::Passphrase,
    pin::Pin,
    pin_set::PinSet,
    place::Place as PlacePage,
    planner::PlannerPage,
    practice::{Making, Practice},
    quiz::Quiz,
    ready::Ready,
    recovery::Recovery,
    rehearsal::Rehearsal,
    restore::Restore,
    results::ResultsOf,
    round::Round,
    round_close::RoundClose,
    round_form::RoundForm,
    round_plan::RoundPlan,
    share::Share,
    sheet::Sheet,
    storage::Storage,
    table::Table,
    tablet::Tablet,
    take_totals::TakeTotals,
    texts::Texts,
    trouble::TroublePage,
    version::Version,
    welcome::Welcome,
    who_learns::WhoLearns,
    wipe::Wipe,
};
use crate::versions::Versions;

/// Sets up what all screens share, and starts.
#[component]
pub fn App() -> impl IntoView {
    let shared = Console::new();
    provide_context(shared.spoken);
    provide_context(shared);
    let versions = Versions::new();
    provide_context(versions);
    versions.watch();
    watch::on_absence(watch::Noticed {
        idle: Callback::new(move |()| shared.left_alone()),
        out_of_sight: Callback::new(move |()| shared.out_of_sight()),
        touched: Callback::new(move |()| shared.back_in_hand()),
        resting: Callback::new(move |()| shared.left_lying()),
    });
    focus::keep();
    // A plain band at the edge of every screen says that this is practice.
    Effect::new(move |_| {
        let place = match shared.place.get() {
            Place::Work => "work",
            Place::Practice => "practice",
        };
        if let Some(root) = document().document_element() {
            // The band is a help; the word on each screen says the same.
            let _ = root.set_attribute("data-place", place);
        }
    });
    leptos::task::spawn_local(boot::start(shared));
    // Drawn anew on another page, and in another language.
    let drawn = move || {
        shared.spoken.track();
        screen(shared.page.get())
    };
    view! { {drawn} }
}

fn screen(page: Page) -> AnyView {
    match page {
        Page::Waiting => ().into_any(),
        Page::Cover => view! { <Cover/> }.into_any(),
        Page::Welcome => view! { <Welcome/> }.into_any(),
        Page::Passphrase => view! { <Passphrase/> }.into_any(),
        Page::Place => view! { <PlacePage/> }.into_any(),
        Page::Locked => view! { <Locked/> }.into_any(),
        Page::Home => view! { <Home/> }.into_any(),
        Page::Round => view! { <Round/> }.into_any(),
        Page::RoundPlan => view! { <RoundPlan/> }.into_any(),
        Page::Ready => view! { <Ready/> }.into_any(),
        Page::Texts => view! { <Texts/> }.into_any(),
        Page::Quiz => view! { <Quiz/> }.into_any(),
        Page::Rehearsal => view! { <Rehearsal/> }.into_any(),
        Page::Sheet => view! { <Sheet/> }.into_any(),
        Page::Harm => view! { <Harm/> }.into_any(),
        Page::Debrief => view! { <Debrief/> }.into_any(),
        Page::Day => view! { <Day/> }.into_any(),
        Page::HandOver => view! { <HandOver/> }.into_any(),
        Page::Table => view! { <Table/> }.into_any(),
        Page::Pin => view! { <Pin/> }.into_any(),
        Page::PinSet => view! { <PinSet/> }.into_any(),
        Page::Close => view! { <Close/> }.into_any(),
        Page::Results => view! { <ResultsOf of=WhichRound::Open/> }.into_any(),
        Page::Export => view! { <ExportOf of=WhichRound::Open/> }.into_any(),
        Page::Help => view! { <Help/> }.into_any(),
        Page::Tablet => view! { <Tablet/> }.into_any(),
        Page::Language => view! { <Language/> }.into_any(),
        Page::RoundClose => view! { <RoundClose/> }.into_any(),
        Page::PastResults(place) => view! { <ResultsOf of=WhichRound::Past(place)/> }.into_any(),
        Page::PastExport(place) => view! { <ExportOf of=WhichRound::Past(place)/> }.into_any(),
        Page::WhoLearns(of) => view! { <WhoLearns of=of/> }.into_any(),
        Page::Left(of) => view! { <Left of=of/> }.into_any(),
        Page::Storage => view! { <Storage/> }.into_any(),
        Page::Share => view! { <Share/> }.into_any(),
        Page::Join => view! { <Join/> }.into_any(),
        Page::GiveTotals(place) => view! { <GiveTotals place=place/> }.into_any(),
        Page::TakeTotals => view! { <TakeTotals/> }.into_any(),
        Page::Guides => view! { <Guides/> }.into_any(),
        Page::Guide(guide) => view! { <OpenGuide guide=guide/> }.into_any(),
        Page::Version => view! { <Version/> }.into_any(),
        Page::Backup => view! { <Backup/> }.into_any(),
        Page::Recovery => view! { <Recovery/> }.into_any(),
        Page::Change => view! { <Change/> }.into_any(),
        Page::Lost => view! { <Lost/> }.into_any(),
        Page::Restore => view! { <Restore/> }.into_any(),
        Page::Ending => view! { <Ending/> }.into_any(),
        Page::Wipe => view! { <Wipe/> }.into_any(),
        Page::Practice => view! { <Practice making=Making::IfNeedBe/> }.into_any(),
        Page::PracticeAfresh => view! { <Practice making=Making::Afresh/> }.into_any(),
        Page::Planner => view! { <PlannerPage/> }.into_any(),
        Page::Forms => view! { <Forms/> }.into_any(),
        Page::RoundForm => view! { <RoundForm/> }.into_any(),
        Page::Look => view! { <LookPage/> }.into_any(),
        Page::Busy => view! { <Busy/> }.into_any(),
        Page::Trouble(what) => view! { <TroublePage what=what/> }.into_any(),
    }
}
