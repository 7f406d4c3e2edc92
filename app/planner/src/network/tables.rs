//! The same network as two tables: its offices and its links.

use std::sync::Arc;

use leptos::prelude::*;
use waymark_desk::{grid, tongue};
use waymark_map::Written;
use waymark_words::{Locale, network as words};

use super::made::Made;
use super::one::stroke;
use crate::frame::Part;

#[component]
pub fn Tables(made: Arc<Made>) -> impl IntoView {
    let locale = tongue();
    let (offices, links) = (offices(locale, &made), links(locale, &made));
    view! {
        <Part title=words::table(locale)>
            <details class="map-table" data-part="network-offices">
                <summary>{words::table_offices(locale)}</summary>
                <table class="record-log since">{offices}</table>
            </details>
            <details class="map-table" data-part="network-links">
                <summary>{words::table_links(locale)}</summary>
                <table class="record-log since">{links}</table>
            </details>
        </Part>
    }
}

fn offices(locale: Locale, made: &Made) -> AnyView {
    let here = made.network.available();
    let layout = &made.web.layout;
    let rows = layout.offices.iter().zip(&made.web.offices);
    let rows = (1..).zip(rows).map(|(at, (placed, office)): (usize, _)| {
        let number = placed.provider;
        let ties = |is: fn(&waymark_map::network::Way) -> u32| {
            let ways = layout.ways.iter().filter(|way| is(way) == number);
            ways.count().to_string()
        };
        let reach = made.network.reach(number);
        let reached = reach.intersection(&here).count().to_string();
        vec![
            format!("{at} · {}", office.name),
            office.said.clone(),
            ties(|way| way.from),
            ties(|way| way.to),
            words::reach_of(locale, &reached, &here.len().to_string()),
        ]
    });
    let head = [
        words::office(locale),
        words::column_stands(locale),
        words::sends_to(locale),
        words::sent_from(locale),
        words::reach(locale),
    ];
    grid(head.map(str::to_owned).to_vec(), rows.collect(), 0)
}

fn links(locale: Locale, made: &Made) -> AnyView {
    let rows = made.network.links().map(|link| {
        let paper = match link.written {
            Written::Yes => words::yes(locale),
            Written::No => words::no(locale),
        };
        vec![
            made.name(link.from),
            made.name(link.to),
            made.service(locale, link.service),
            stroke(locale, link.stroke).to_owned(),
            paper.to_owned(),
        ]
    });
    let head = [
        words::column_from(locale),
        words::column_to(locale),
        words::column_for(locale),
        words::column_sides(locale),
        words::column_written(locale),
    ];
    grid(head.map(str::to_owned).to_vec(), rows.collect(), 0)
}
