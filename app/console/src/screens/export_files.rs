//! The cards: first the report for the reader who was chosen, then every other kind of file.

use leptos::prelude::*;
use waymark_desk::tongue;
use waymark_talk::{Advisers, FileKind, ReleaseOf};
use waymark_words::export as words;

use crate::console::console;
use crate::screens::export_advisers::AdvisersAsked;
use crate::screens::export_card::Card;
use crate::screens::export_parcel::{Parcel, audience_of};
use crate::screens::export_to::To;

/// Nothing is made before it is known what advisers say: it is printed in every file.
#[component]
pub fn Files(of: ReleaseOf) -> impl IntoView {
    let console = console();
    let parcel = Parcel::new(of);
    let said = RwSignal::new(None);
    leptos::task::spawn_local(async move {
        if let Some(known) = parcel.advisers(console).await {
            said.try_set(Some(known));
        }
    });
    let known = Memo::new(move |_| said.get().is_some());
    view! {
        <To parcel=parcel/>
        {move || known.get().then(|| view! { <AdvisersAsked parcel=parcel said=said/> })}
        {move || said.get().map(|said| view! { <Cards parcel=parcel _said=said/> })}
    }
}

#[component]
fn Cards(parcel: Parcel, _said: Advisers) -> impl IntoView {
    let locale = tongue();
    let report = move || {
        let kind = FileKind::Page(audience_of(&parcel.audience.get()));
        view! { <Card parcel=parcel kind=kind/> }
    };
    let others = FileKind::ALL
        .into_iter()
        .filter(|kind| !matches!(kind, FileKind::Page(_)))
        .map(|kind| view! { <Card parcel=parcel kind=kind/> });
    view! {
        {report}
        <h2 class="desk-more">{words::other_title(locale)}</h2>
        {others.collect_view()}
    }
}
