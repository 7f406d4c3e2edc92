//! Forms somebody made: one is picked, read on this tablet, and what was found is shown. Nothing of it is kept.

use leptos::ev::Event;
use leptos::prelude::*;
use waymark_desk::{FileField, Most, QuietButton, tongue};
use waymark_talk::MOST_PICKED_BYTES;
use waymark_words::{Locale, forms as words};

use crate::console::{Console, console};
use crate::frame::{Frame, Part, Sentences, WayBack};
use crate::import::{Refused, Stage, Step};
use crate::page::Page;
use crate::screens::form_place::place;
use crate::screens::form_seen::Seen;
use crate::screens::own_forms::OwnForms;
use waymark_shell::pick::{self, NotPicked};

#[component]
pub fn Forms() -> impl IntoView {
    let (locale, console) = (tongue(), console());
    let import = console.import;
    view! {
        <Frame name="forms" title=words::title(locale) way_back=WayBack::To(Page::Home)>
            {move || match import.step.get() {
                Step::Pick(why) => view! { <Pick why=why/> }.into_any(),
                Step::Busy(stage) => view! { <Working stage=stage/> }.into_any(),
                Step::Seen(seen) => view! { <Seen seen=seen/> }.into_any(),
            }}
        </Frame>
    }
}

#[component]
fn Pick(why: Refused) -> impl IntoView {
    let locale = tongue();
    view! {
        <p>{words::lead(locale)}</p>
        {refusal(locale, why)}
        <Picker label=words::pick(locale) hint=words::pick_hint(locale)/>
        <OwnForms/>
        <Part title=words::first_title(locale)>
            <Sentences lines=vec![words::first_read(locale), words::first_look(locale), words::first_save(locale)]/>
        </Part>
    }
}

/// The field for a form; several files are one form with what belongs to it.
#[component]
pub fn Picker(label: &'static str, hint: &'static str) -> impl IntoView {
    let console = console();
    let opens = Callback::new(move |()| console.opens_the_tablets_own());
    let picked = Callback::new(move |event| leptos::task::spawn_local(bring(console, event)));
    view! {
        <FileField name="form" label=label hint=hint most=Most::Several on_open=opens on_pick=picked/>
    }
}

async fn bring(console: Console, picked: Event) {
    let import = console.import;
    match pick::files(picked, MOST_PICKED_BYTES).await {
        Ok(files) => {
            import.lets_go();
            import.bring(files).await;
        }
        Err(NotPicked::Nothing) => {}
        Err(NotPicked::TooLarge) => import.ends_with(Refused::TooLarge),
        Err(NotPicked::Unreadable) => import.ends_with(Refused::Unreadable),
    }
}

/// Why nothing is open. The reader's own sentence is in English.
fn refusal(locale: Locale, why: Refused) -> AnyView {
    let said = match &why {
        Refused::Not => return ().into_any(),
        Refused::TooLarge => {
            words::too_large(locale, &(MOST_PICKED_BYTES / 1024 / 1024).to_string())
        }
        Refused::Unreadable => words::unreadable(locale).to_owned(),
        Refused::Stopped => words::stopped(locale).to_owned(),
        Refused::NoForm(_) => words::no_form(locale).to_owned(),
    };
    let reason = match why {
        Refused::NoForm(why) => {
            let place = place(locale, &why.place);
            view! {
                <p class="finding-place" hidden=why.place.sheet.is_empty() && why.place.row == 0>{place}</p>
                <p lang="en" dir="ltr" data-finding=why.code.clone()>{why.sentence.clone()}</p>
            }
            .into_any()
        }
        _ => ().into_any(),
    };
    view! {
        <div class="status status-bad" role="alert" data-status="no-form">
            <p>{said}</p>
            {reason}
        </div>
    }
    .into_any()
}

#[component]
fn Working(stage: Stage) -> impl IntoView {
    let (locale, console) = (tongue(), console());
    let (now, all) = (stage as u8, Stage::ALL);
    let does = match stage {
        Stage::Starting => words::busy_starting(locale),
        Stage::Opening => words::busy_opening(locale),
        Stage::Checking => words::busy_checking(locale),
    };
    let step = words::step(locale, &now.to_string(), &all.to_string());
    let cancel = Callback::new(move |()| console.import.lets_go());
    view! {
        <div class="desk-part" data-stage=now.to_string()>
            <p role="status">{step} ": " {does}</p>
            <progress max=all.to_string() value=now.to_string() aria-label=does></progress>
            <div class="row"><QuietButton act="cancel" text=words::cancel(locale) on_press=cancel/></div>
        </div>
    }
}
