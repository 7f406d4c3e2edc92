//! Where the network breaks, in sentences: dead ends, circles, offices much hangs on, doors nobody opens.

use std::sync::Arc;

use leptos::prelude::*;
use waymark_desk::{lines, tongue};
use waymark_words::{Locale, network as words};

use super::made::Made;
use crate::frame::Part;

/// Offices that are named: those without whom most would be gone. The table has all.
const MOST: usize = 10;

#[component]
pub fn Breaks(made: Arc<Made>) -> impl IntoView {
    let locale = tongue();
    let parts = [
        (
            "dead-ends",
            words::dead_ends(locale),
            made.dead_ends.iter().map(|one| made.name(*one)).collect(),
        ),
        ("circles", words::circles(locale), circles(locale, &made)),
        ("points", words::points(locale), points(locale, &made)),
        ("closed", words::closed(locale), closed(locale, &made)),
    ];
    let parts = parts.map(|(name, title, found)| part(locale, name, title, found));
    view! {
        <Part title=words::breaks(locale)>
            <div class="desk-two">{parts.collect_view()}</div>
        </Part>
    }
}

fn part(locale: Locale, name: &'static str, title: &'static str, found: Vec<String>) -> AnyView {
    let said = match found.is_empty() {
        true => view! { <p class="soft">{words::none_found(locale)}</p> }.into_any(),
        false => lines(found),
    };
    view! { <div data-breaks=name><h3>{title}</h3>{said}</div> }.into_any()
}

fn circles(locale: Locale, made: &Made) -> Vec<String> {
    let circles = made.circles.iter().map(|circle| {
        let names = circle.providers.iter().map(|one| made.name(*one));
        let names = names.collect::<Vec<_>>().join(" · ");
        words::circle_one(locale, &made.service(locale, circle.service), &names)
    });
    circles.collect()
}

fn points(locale: Locale, made: &Made) -> Vec<String> {
    let mut said = Vec::new();
    for point in made.points.iter().take(MOST) {
        let name = made.name(point.provider);
        if !point.only_here.is_empty() {
            let help = made.services(locale, &point.only_here);
            said.push(words::point_only(locale, &name, &help));
        }
        if point.cut_off > 0 {
            let count = u64::try_from(point.cut_off).unwrap_or(u64::MAX);
            said.push(words::point_cut(locale, count, &name));
        }
    }
    said
}

fn closed(locale: Locale, made: &Made) -> Vec<String> {
    let closed = made.network.no_way_in().into_iter();
    let closed = closed.map(|one| {
        let help = made.service(locale, one.service);
        words::closed_one(locale, &made.name(one.provider), &help)
    });
    closed.collect()
}
