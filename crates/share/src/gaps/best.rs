//! What would serve most women not yet served, in order, with what no other choice could exceed.

use waymark_map::PublicDirectory;
use waymark_map::gaps::{Best, Chosen, Extra, Who, guarantee, next_best};
use waymark_words::{Locale, gaps, pathway as words};

use super::{Given, places, terms};
use crate::xlsx::{Cell, Sheet, Width};

pub(super) fn sheet(directory: &PublicDirectory, given: Given<'_>, locale: Locale) -> Sheet {
    let best = next_best(directory, Who::AnyWoman, given.picks);
    let mut rows: Vec<Vec<Cell>> = (1_u32..)
        .zip(&best.chosen)
        .map(|(at, one)| row(directory, &best, at, one, locale))
        .collect();
    let recipe = best.recipe.to_string();
    let end =
        |what: &str, number: Cell| vec![Cell::Empty, Cell::text(what), number, Cell::text(&recipe)];
    rows.push(end(words::best_together(locale), number(best.covered)));
    rows.push(end(words::best_at_most(locale), number(best.at_most)));
    let picks = u32::try_from(given.picks).unwrap_or(u32::MAX);
    rows.push(end(
        words::best_sure(locale),
        Cell::Number(guarantee(picks)),
    ));
    for area in &best.without_women {
        let [_, name] = places::cells(directory, area);
        let name = match &name {
            Cell::Text(name) => words::best_without(locale, name),
            _ => String::new(),
        };
        rows.push(end(&name, Cell::Empty));
    }
    Sheet {
        name: words::sheet_best(locale),
        columns: vec![
            (words::column_order(locale), Width::Code),
            (gaps::column_what(locale), Width::Sentence),
            (words::column_gain(locale), Width::Code),
            (gaps::label_recipe(locale), Width::Sentence),
        ],
        rows,
    }
}

fn row(
    directory: &PublicDirectory,
    best: &Best,
    at: u32,
    one: &Chosen,
    locale: Locale,
) -> Vec<Cell> {
    vec![
        Cell::Number(at),
        Cell::text(&extra(directory, &one.extra, locale)),
        number(one.gain),
        Cell::text(&best.recipe.to_string()),
    ]
}

/// An addition in words.
#[must_use]
pub fn extra(directory: &PublicDirectory, extra: &Extra, locale: Locale) -> String {
    let service = |id| terms::service(directory.taxonomy(), id, locale);
    let name = |number: u32| {
        let mut listed = directory.providers().iter();
        let found = listed.find(|one| one.number() == number);
        found.map_or("", |one| one.name()).to_owned()
    };
    match extra {
        Extra::Service {
            provider,
            service: id,
        } => words::extra_service(locale, &name(*provider), &service(*id)),
        Extra::RoundTheClock {
            provider,
            service: id,
        } => words::extra_night(locale, &name(*provider), &service(*id)),
        Extra::Site(area) => {
            let [_, name] = places::cells(directory, area);
            match &name {
                Cell::Text(name) => words::extra_site(locale, name),
                _ => String::new(),
            }
        }
    }
}

/// Women × services; an unbelievable number is left out.
fn number(gain: u64) -> Cell {
    u32::try_from(gain).map_or(Cell::Empty, Cell::People)
}
