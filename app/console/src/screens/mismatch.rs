//! Paper and tablet differ: the team talks, chooses a reason from a short list, and only then may results open.

use leptos::prelude::*;
use waymark_desk::{Choice, Choose, QuietButton, StatusLine, Tone, tongue};
use waymark_talk::{MismatchReason, Request};
use waymark_words::{Locale, console as words};

use crate::console::{Console, Refused, console};
use crate::frame::Wrong;
use crate::sentence;

/// Codes of the reasons, stable in tests.
const REASONS: [(&str, MismatchReason); 4] = [
    ("left", MismatchReason::SomeLeftOrWithdrew),
    ("paper", MismatchReason::PaperMiscounted),
    ("tried", MismatchReason::TeamTriedIt),
    ("other", MismatchReason::Other),
];

/// `on_done` is called when the reason is kept.
#[component]
pub fn Mismatch(#[prop(into)] text: String, on_done: Callback<()>) -> impl IntoView {
    let (locale, console) = (tongue(), console());
    let (reason, wrong) = (RwSignal::new(String::new()), RwSignal::new(String::new()));
    let kept = RwSignal::new(false);
    let choices = REASONS.map(|(code, reason)| Choice::plain(code, label(locale, reason)));
    let keep = Callback::new(move |()| {
        leptos::task::spawn_local(explain(console, reason, wrong, kept, on_done))
    });
    view! {
        <section class="stack" data-part="mismatch">
            <StatusLine tone=Tone::Wait text=text name="heads"/>
            <div class="stack" hidden=move || kept.get()>
                <Choose name="reason" label=words::mismatch_why(locale) choices=choices.to_vec() value=reason/>
                <Wrong text=wrong/>
                <div class="row"><QuietButton act="explain" text=words::mismatch_keep(locale) on_press=keep/></div>
            </div>
            <p hidden=move || !kept.get()>{words::mismatch_kept(locale)}</p>
        </section>
    }
}

fn label(locale: Locale, reason: MismatchReason) -> &'static str {
    match reason {
        MismatchReason::SomeLeftOrWithdrew => words::mismatch_left(locale),
        MismatchReason::PaperMiscounted => words::mismatch_paper(locale),
        MismatchReason::TeamTriedIt => words::mismatch_tried(locale),
        MismatchReason::Other => words::mismatch_other(locale),
    }
}

async fn explain(
    console: Console,
    chosen: RwSignal<String>,
    wrong: RwSignal<String>,
    kept: RwSignal<bool>,
    on_done: Callback<()>,
) {
    let code = chosen.get_untracked();
    let Some((_, reason)) = REASONS.into_iter().find(|(known, _)| *known == code) else {
        wrong.set(words::mismatch_choose(console.locale()).to_owned());
        return;
    };
    match console.ask(Request::ExplainMismatch { reason }).await {
        Ok(_) => {
            kept.try_set(true);
            on_done.run(());
        }
        Err(Refused::Here(kind)) => {
            wrong.try_set(sentence::refusal(console.locale(), kind).to_owned());
        }
        Err(Refused::Elsewhere) => {}
    }
}
