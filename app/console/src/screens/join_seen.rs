//! What the file of another tablet says: first its four pictures, then the round and the gate of this tablet.

use std::sync::Arc;

use leptos::prelude::*;
use waymark_desk::{BigButton, QuietButton, tongue};
use waymark_talk::{Request, RoundLength, RoundSeen, Today};
use waymark_words::{Locale, console as words, pairing};

use crate::browser::today;
use crate::console::{Console, Refused, console};
use crate::frame::{Foot, Part};
use crate::page::Page;
use crate::screens::four::Four;
use crate::screens::gate::{Gate, stands_open};
use crate::screens::join::{Joining, Picked, Step};
use crate::sentence;

/// Yes goes on; No forgets the file, and nothing was changed.
#[component]
pub fn Compare(joining: Joining, picked: Arc<Picked>) -> impl IntoView {
    let locale = tongue();
    let pictures = picked.seen.pictures;
    let yes = Callback::new(move |()| joining.step.set(Step::Open(Arc::clone(&picked))));
    let no = Callback::new(move |()| {
        joining.wrong.set(pairing::join_differ(locale).to_owned());
        joining.step.set(Step::Pick);
    });
    view! {
        <Part title=pairing::join_compare(locale)>
            <Four pictures=pictures/>
            <p>{pairing::join_compare_hint(locale)}</p>
        </Part>
        <Foot>
            <QuietButton act="pictures-differ" text=pairing::join_no(locale) on_press=no/>
            <BigButton act="pictures-same" text=pairing::join_yes(locale) ready=true on_press=yes/>
        </Foot>
    }
}

/// The same gate as for a round of one's own: who helps is this tablet's, and is tested here.
#[component]
pub fn Opening(joining: Joining, picked: Arc<Picked>) -> impl IntoView {
    let (locale, console) = (tongue(), console());
    let responder = RwSignal::new(false);
    let Some(settings) = console
        .home
        .get_untracked()
        .map(|home| home.settings.clone())
    else {
        return ().into_any();
    };
    let facts = facts(locale, &picked.seen);
    let facts = facts.map(|(what, is)| view! { <dt>{what}</dt><dd>{is}</dd> });
    let gate = settings.clone();
    let open = Signal::derive(move || stands_open(&gate, responder));
    let ready = move || open.get() && !console.working.get();
    let go = Callback::new(move |()| {
        leptos::task::spawn_local(join(console, joining, Arc::clone(&picked)))
    });
    view! {
        <Part title=pairing::join_round(locale)>
            <dl class="says sheet">{facts.into_iter().collect_view()}</dl>
            <p>{pairing::join_helper_note(locale)}</p>
            <p>{pairing::several_joined(locale)}</p>
        </Part>
        <Gate settings=settings responder=responder/>
        <Foot>
            <p class="soft" hidden=move || open.get()>{pairing::join_shut(locale)}</p>
            <BigButton act="join-round" text=pairing::join_go(locale) ready=Signal::derive(ready) on_press=go/>
        </Foot>
    }
    .into_any()
}

fn facts(locale: Locale, seen: &RoundSeen) -> [(&'static str, String); 9] {
    let length = match seen.length {
        RoundLength::Full => words::round_full(locale),
        RoundLength::Short => words::round_short(locale),
    };
    let window = words::round_open_window_text(locale, u64::from(seen.window_months));
    let group = pairing::join_group_text(locale, &seen.smallest_group.to_string());
    let since = today::written(seen.opened_on.0, locale.tag());
    [
        (pairing::join_name(locale), seen.label.clone()),
        (pairing::join_area(locale), seen.area.clone()),
        (pairing::join_form(locale), length.to_owned()),
        (pairing::join_window(locale), window),
        (pairing::join_group(locale), group),
        (pairing::join_languages(locale), seen.languages.join(", ")),
        (pairing::join_invitation(locale), seen.invitation.clone()),
        (pairing::join_since(locale), since),
        (pairing::join_helper(locale), seen.helper.clone()),
    ]
}

async fn join(console: Console, joining: Joining, picked: Arc<Picked>) {
    let request = Request::JoinRound {
        file: picked.file.clone(),
        today: Today(today::today()),
    };
    match console.tell(request).await {
        Ok(()) if console.page.get_untracked() == Page::Join => console.go(Page::Home),
        Err(Refused::Here(kind)) => {
            let text = sentence::refusal(console.locale(), kind).to_owned();
            joining.wrong.try_set(text);
        }
        _ => {}
    }
}
