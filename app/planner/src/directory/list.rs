//! The list of services, to search and to open; and the ways to the other screens about them.

use leptos::prelude::*;
use waymark_desk::{BigButton, QuietButton, tongue};
use waymark_map::{Directory, Edit, Provider, ProviderId, Shown};
use waymark_words::{bring, cards, directory as words, exercises, ground, network, planner as own};

use super::card::card;
use super::filters::{Filters, Sought};
use super::kept::KeptLine;
use super::practice;
use crate::frame::{Foot, Frame, WayBack};
use crate::page::Page;
use crate::planner::{Place, Planner, planner};
use waymark_shell::chance;

/// Cards shown at first and with each touch on "more": a tablet draws these at once.
const A_PAGE: usize = 40;

#[component]
pub fn List() -> impl IntoView {
    let (locale, planner) = (tongue(), planner());
    leptos::task::spawn_local(async move {
        planner.read_register().await;
        if planner.place == Place::Practice {
            practice::furnish(planner).await;
        }
    });
    let in_practice = planner.place == Place::Practice;
    let read = Memo::new(move |_| planner.register.now.with(Option::is_some));
    view! {
        <Frame name="directory" title=words::title(locale) way_back=WayBack::Home>
            <p>{if in_practice { words::practice_lead(locale) } else { words::lead(locale) }}</p>
            <Ways/>
            {move || read.get().then(|| view! { <Found/> })}
            <Foot>
                <KeptLine/>
                <BigButton act="add-provider" text=words::add(locale) ready=read on_press=Callback::new(move |()| add(planner))/>
            </Foot>
        </Frame>
    }
}

/// The other screens.
#[component]
fn Ways() -> impl IntoView {
    let (locale, planner) = (tongue(), planner());
    let way = |act, text, page| {
        let go = Callback::new(move |()| planner.go(page));
        view! { <QuietButton act=act text=text on_press=go/> }
    };
    view! {
        <div class="row">
            {way("map", ground::map(locale), Page::Map)}
            {way("network", network::open(locale), Page::Network)}
            {way("gaps", own::gaps(locale), Page::Gaps)}
            {way("posters", cards::open(locale), Page::Posters)}
            {way("exercises", exercises::open(locale), Page::Exercises)}
            {way("bring", bring::open(locale), Page::Bring)}
            {way("give", words::give(locale), Page::DirectoryGive)}
            {way("areas", words::areas(locale), Page::Areas)}
            {way("due", words::due(locale), Page::Due)}
            {way("doubts", words::doubts(locale), Page::Doubts)}
            {way("hidden", words::hidden(locale), Page::HiddenRecords)}
            {way("changes", words::log(locale), Page::DirectoryLog)}
        </div>
    }
}

#[component]
fn Found() -> impl IntoView {
    let (locale, planner) = (tongue(), planner());
    let sought = Sought::anything();
    let most = RwSignal::new(A_PAGE);
    let found = Memo::new(move |_| {
        planner
            .register
            .of(|all| fitting(all, sought))
            .unwrap_or_default()
    });
    let none_at_all = move || {
        planner
            .register
            .of(|all| all.to_edit(Shown::ToSomebody).next().is_none())
    };
    let count = move || match (none_at_all(), found.with(Vec::len)) {
        (Some(true), _) => words::empty(locale).to_owned(),
        (_, many) => words::found(locale, many as u64),
    };
    let cards = move || {
        let shown: Vec<ProviderId> =
            found.with(|found| found.iter().take(most.get()).copied().collect());
        let drawn = shown
            .into_iter()
            .filter_map(|id| planner.register.once(|all| card(locale, all, id))?);
        drawn.collect_view()
    };
    let further = move || found.with(Vec::len) > most.get();
    let more = Callback::new(move |()| most.update(|most| *most += A_PAGE));
    view! {
        <Filters sought=sought/>
        <p role="status" data-found="">{count}</p>
        <ul class="district-rows">{cards}</ul>
        {move || further().then(|| view! { <QuietButton act="more" text=words::more(locale) on_press=more/> })}
    }
}

/// By name, those without one first: they were just added.
fn fitting(all: &Directory, sought: Sought) -> Vec<ProviderId> {
    let fits = |provider: &&Provider| sought.fits(provider);
    let mut found: Vec<&Provider> = all.to_edit(Shown::ToSomebody).filter(fits).collect();
    found.sort_by_cached_key(|provider| provider.name().to_lowercase());
    found.into_iter().map(Provider::id).collect()
}

/// A new record with a number drawn by chance, opened at once.
fn add(planner: Planner) {
    let id = ProviderId(chance::number());
    if planner.edit(Edit::Add(id)).is_ok() {
        planner.go(Page::Record(id));
    }
}
