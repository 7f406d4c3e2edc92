//! What does not fit together, and what looks alike: to be asked again, never changed by itself.

use leptos::prelude::*;
use waymark_desk::{QuietButton, tongue};
use waymark_map::{
    Alike, Clash, Contradiction, Directory, Duplicate, ProviderId, Visibility, contradictions,
    duplicates,
};
use waymark_words::{Locale, directory as words};

use super::lists;
use crate::frame::{Frame, WayBack};
use crate::page::Page;
use crate::planner::planner;

/// A sentence, and the record to open.
type Doubt = (ProviderId, String);

#[component]
pub fn Doubts() -> impl IntoView {
    let (locale, planner) = (tongue(), planner());
    leptos::task::spawn_local(planner.read_register());
    let doubts = Memo::new(move |_| {
        planner
            .register
            .of(|all| found(locale, all))
            .unwrap_or_default()
    });
    let rows = move || {
        let row = |(id, said): Doubt| {
            let open = Callback::new(move |()| planner.go(Page::Record(id)));
            view! {
                <li class="record-row" data-doubt=id.0.to_string()>
                    <span class="pick-words">{said}</span>
                    <QuietButton act="open-record" text=words::open_record(locale) on_press=open/>
                </li>
            }
        };
        doubts.get().into_iter().map(row).collect_view()
    };
    view! {
        <Frame name="doubts" title=words::doubts_title(locale) way_back=WayBack::To(Page::Directory)>
            <p>{words::doubts_lead(locale)}</p>
            <p role="status" hidden=move || !doubts.with(Vec::is_empty)>{words::doubts_none(locale)}</p>
            <ul class="record-rows">{rows}</ul>
        </Frame>
    }
}

/// Hidden records are asked about on their own screen, and named on no other.
fn found(locale: Locale, all: &Directory) -> Vec<Doubt> {
    let shown = |id: ProviderId| {
        let seen = all.provider(id).map(waymark_map::Provider::visibility);
        seen.is_some_and(|seen| seen != Visibility::Hidden)
    };
    let name = |id| lists::provider(locale, all, id);
    let clashes = contradictions(all)
        .into_iter()
        .filter(|one| shown(one.provider));
    let clashes = clashes.map(|one: Contradiction| {
        let said = format!("{}: {}", name(one.provider), clash(locale, all, one.what));
        (one.provider, said)
    });
    let pairs = duplicates(all).into_iter();
    let pairs = pairs.filter(|pair| shown(pair.one) && shown(pair.other));
    let pairs = pairs.map(|pair: Duplicate| {
        let (one, other) = (name(pair.one), name(pair.other));
        let said = match pair.why {
            Alike::SamePhone => words::alike_phone(locale, &one, &other),
            Alike::SameName => words::alike_name(locale, &one, &other),
            Alike::NearName => words::alike_near(locale, &one, &other),
        };
        (pair.one, said)
    });
    pairs.chain(clashes).collect()
}

fn clash(locale: Locale, all: &Directory, what: Clash) -> String {
    let service = |id| lists::service(locale, all, id);
    match what {
        Clash::FullWithReasons(id) => words::clash_full_reasons(locale, &service(id)),
        Clash::FreeWithHiddenCosts(id) => words::clash_free_costs(locale, &service(id)),
        Clash::OutsideItsSectors(id) => words::clash_sector(locale, &service(id)),
        Clash::HelplineUnanswered => words::clash_helpline(locale).to_owned(),
        Clash::DecidesWithoutBeingMember => words::clash_decides(locale).to_owned(),
        Clash::LinkToNoService(_) => words::clash_no_service(locale).to_owned(),
        Clash::LinkDenied(_) => words::clash_denied(locale).to_owned(),
        Clash::TogetherOnOneSide(_) => words::clash_together(locale).to_owned(),
    }
}
