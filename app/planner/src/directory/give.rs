//! What leaves of the directory: for whom, what is in it then, and the files.

use leptos::prelude::*;
use waymark_desk::{Choice, Choose, facts, tongue};
use waymark_map::{Audience, Directory, publish};
use waymark_talk::ListFor;
use waymark_words::{Locale, directory as words};

use super::give_files::Files;
use crate::frame::{Frame, WayBack};
use crate::page::Page;
use crate::planner::planner;
use crate::register::day;

#[component]
pub fn Give() -> impl IntoView {
    let (locale, planner) = (tongue(), planner());
    leptos::task::spawn_local(planner.read_register());
    let chosen = RwSignal::new(String::new());
    let choices = ListFor::ALL.into_iter().enumerate();
    let choices = choices.map(move |(at, to)| {
        let (name, hint) = named(locale, to);
        Choice::hinted(at.to_string(), name, hint)
    });
    let to = Memo::new(move |_| {
        let at = chosen.get().parse::<usize>().ok();
        at.and_then(|at| ListFor::ALL.get(at).copied())
    });
    let seen = move || to.get().map(|to| view! { <Seen to=to/> });
    view! {
        <Frame name="directory-give" title=words::give_title(locale) way_back=WayBack::To(Page::Directory)>
            <p>{words::give_lead(locale)}</p>
            <Choose name="give-to" label=words::give_to(locale) choices=choices.collect() value=chosen/>
            {seen}
        </Frame>
    }
}

/// What is in it, before anything is made.
#[component]
fn Seen(to: ListFor) -> impl IntoView {
    let (locale, planner) = (tongue(), planner());
    let said = move || {
        let said = planner.register.of(|all| said(locale, all, to));
        said.map(facts)
    };
    view! {
        <div data-part="give-seen">{said}</div>
        <Files to=to/>
    }
}

fn said(locale: Locale, all: &Directory, to: ListFor) -> Vec<(String, String)> {
    let published = publish(all, audience(to), day());
    let lines = published.providers().iter().flat_map(|one| one.lines());
    let stale = lines.filter(|line| !line.is_confirmed(published.on(), published.fresh_for()));
    let figure = |words: &str, number: usize| (words.to_owned(), number.to_string());
    vec![
        figure(words::give_in(locale), published.providers().len()),
        figure(words::give_unnamed(locale), published.elsewhere().count()),
        figure(words::give_unconfirmed(locale), stale.count()),
    ]
}

fn audience(to: ListFor) -> Audience {
    match to {
        ListFor::Everybody => Audience::Public,
        ListFor::Professionals => Audience::Professionals,
        ListFor::Coordination => Audience::Coordination,
    }
}

fn named(locale: Locale, to: ListFor) -> (&'static str, &'static str) {
    match to {
        ListFor::Everybody => (
            words::give_everybody(locale),
            words::give_everybody_hint(locale),
        ),
        ListFor::Professionals => (
            words::give_professionals(locale),
            words::give_professionals_hint(locale),
        ),
        ListFor::Coordination => (
            words::give_coordination(locale),
            words::give_coordination_hint(locale),
        ),
    }
}
