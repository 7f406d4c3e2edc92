//! The four pictures of a file, before anything of it is opened: are they the other tablet's?

use std::sync::Arc;

use leptos::prelude::*;
use waymark_desk::{BigButton, QuietButton, tongue};
use waymark_words::pairing;

use crate::frame::{Foot, Part};
use crate::screens::four::Four;
use crate::screens::join::{Joining, Picked, Step};

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
