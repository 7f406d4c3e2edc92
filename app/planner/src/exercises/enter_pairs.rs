//! What of one list goes with what of another: a box of choices for each that was picked from the first.

use std::collections::BTreeSet;

use leptos::prelude::*;
use waymark_desk::{OneOf, SomeOf, tongue};
use waymark_map::Choice;
use waymark_map::exercise::Said;
use waymark_words::exercises as words;

use super::enter::Entering;
use super::enter_chosen::{choice, offered};
use super::words_of::listed;

type Entered = BTreeSet<(Choice, Choice)>;

#[component]
pub fn Pairs(
    of: Entering,
    label: &'static str,
    first: &'static str,
    second: &'static str,
) -> impl IntoView {
    let locale = tongue();
    let picked: RwSignal<Option<Choice>> = RwSignal::new(None);
    // Those something is said of, and the one that was picked to say something of.
    let open = Memo::new(move |_| {
        let mut open: Vec<Choice> = entered(of).into_iter().map(|pair| pair.0).collect();
        open.extend(picked.get());
        open.sort_unstable();
        open.dedup();
        open
    });
    let pick = Callback::new(move |code: String| picked.set(choice(&code)));
    let left = move || {
        let mut left = offered(locale, first);
        let open = open.get();
        left.retain(|(code, _)| !open.iter().any(|one| one.0.to_string() == *code));
        let id = format!("{}-add", of.line);
        view! { <OneOf id=id label=words::pair_add(locale) none=words::pair_none(locale) choices=left value=String::new() on_choice=pick/> }
    };
    view! {
        <fieldset class="field">
            <legend class="field-label">{label}</legend>
            <For each=move || open.get() key=|one| one.0 let:one>
                <Second of=of name=listed(locale, first, one) one=one list=second/>
            </For>
            {left}
        </fieldset>
    }
}

fn entered(of: Entering) -> Entered {
    of.now(|said| match said {
        Said::Pairs(pairs) => Some(pairs.clone()),
        _ => None,
    })
    .unwrap_or_default()
}

/// What goes with one of the first list.
#[component]
fn Second(of: Entering, name: String, one: Choice, list: &'static str) -> impl IntoView {
    let locale = tongue();
    let chosen = Memo::<BTreeSet<String>>::new(move |_| {
        let own = entered(of).into_iter().filter(|pair| pair.0 == one);
        own.map(|pair| pair.1.0.to_string()).collect()
    });
    let choose = Callback::new(move |codes: BTreeSet<String>| {
        let mut pairs = untrack(|| entered(of));
        pairs.retain(|pair| pair.0 != one);
        let own = codes.iter().filter_map(|code| choice(code));
        pairs.extend(own.map(|other| (one, other)));
        of.say(Said::Pairs(pairs));
    });
    move || {
        of.again.track();
        let id = format!("{}-{}", of.line, one.0);
        view! { <SomeOf id=id label=name.clone() choices=offered(locale, list) chosen=chosen on_choice=choose/> }
    }
}
