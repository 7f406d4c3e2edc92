//! The answer as a table: women of each area within each time, with the range over what is not known.

use leptos::prelude::*;
use waymark_desk::{TenFigures, facts, grid, tongue};
use waymark_map::AreaId;
use waymark_map::Directory;
use waymark_talk::{WaysReached, WaysRow, WaysWhere};
use waymark_words::number::grouped;
use waymark_words::{Locale, access as words, console};

use crate::directory::lists::area;

/// Cells beside the map: women, within each time, and the rest.
pub fn cells(locale: Locale, row: &WaysRow) -> Vec<String> {
    let within = row.within.map(|[women, ..]| grouped(locale, women));
    around(locale, row, within)
}

/// All women before those within each time, and the rest behind them.
fn around(locale: Locale, row: &WaysRow, within: impl IntoIterator<Item = String>) -> Vec<String> {
    let mut cells = vec![grouped(locale, row.women)];
    cells.extend(within);
    cells.extend([row.farther, row.not_told, row.no_way].map(|it| grouped(locale, it)));
    cells
}

/// Headings of those cells.
pub fn columns(locale: Locale) -> Vec<String> {
    [
        words::column_women(locale),
        words::band_30(locale),
        words::within_60(locale),
        words::within_120(locale),
        words::within_240(locale),
        words::column_farther(locale),
        words::column_not_told(locale),
        words::column_no_way(locale),
    ]
    .map(str::to_owned)
    .to_vec()
}

/// One line for the list: so many of so many within an hour.
pub fn within_an_hour(locale: Locale, row: &WaysRow) -> String {
    let [_, [within, ..], ..] = row.within;
    words::hour_of(
        locale,
        &grouped(locale, within),
        &grouped(locale, row.women),
    )
}

/// The sentence of all areas, ten figures, from what it was worked out; then every area.
pub fn told(locale: Locale, all: &Directory, reached: &WaysReached) -> AnyView {
    let rows: Vec<Vec<String>> = reached
        .rows
        .iter()
        .filter(|row| row.women > 0 || matches!(row.at, WaysWhere::Area(_)))
        .map(|row| {
            let mut cells = vec![name(locale, all, &row.at)];
            cells.extend(ranged(locale, row));
            cells
        })
        .collect();
    let mut head = vec![words::column_area(locale).to_owned()];
    head.extend(columns(locale));
    let all_of_it = reached.rows.last().cloned();
    let whole = all_of_it.map(|row| view! { <Whole row=row reached=reached.clone()/> });
    view! {
        {whole}
        <div class="reach-room" tabindex="0" role="region" aria-label=words::table_name(locale)>
            <table class="record-log" data-part="reached">{grid(head, rows, 0)}</table>
        </div>
        <p class="soft">{words::read_range(locale)}</p>
    }
    .into_any()
}

#[component]
fn Whole(row: WaysRow, reached: WaysReached) -> impl IntoView {
    let locale = tongue();
    let [_, [within, least, most], ..] = row.within;
    let people = |number: u32| grouped(locale, number);
    let said = words::said_hour(locale, &people(within), &people(row.women));
    let range = words::said_range(locale, &people(least), &people(most));
    // Rounded down: no half of a figure is filled that is not there.
    let halves = u64::from(within) * 20 / u64::from(row.women.max(1));
    let halves = u8::try_from(halves).unwrap_or(20).min(20);
    let behind = vec![
        (
            words::base_doors(locale),
            words::doors(
                locale,
                &reached.doors.to_string(),
                &reached.perhaps.to_string(),
            ),
        ),
        (words::base_off(locale), reached.off_the_grid.to_string()),
        (words::base_outside(locale), people(reached.women_outside)),
        (
            words::base_assumed(locale),
            words::assumed(locale).to_owned(),
        ),
        (console::results_recipe(locale), reached.recipe.clone()),
    ];
    let behind = behind.into_iter().map(|(what, is)| (what.to_owned(), is));
    view! {
        <article class="figure sheet" data-figure="travel">
            <p class="figure-said" role="status">{said}</p>
            <TenFigures half_figures=halves/>
            <p class="soft">{range}</p>
            <details><summary>{console::results_how(locale)}</summary>{facts(behind.collect())}</details>
        </article>
    }
}

fn name(locale: Locale, all: &Directory, at: &WaysWhere) -> String {
    match at {
        WaysWhere::Area(code) => {
            let id = AreaId::parse(code);
            id.map_or_else(|| code.clone(), |id| area(all, &id))
        }
        WaysWhere::Outside => words::outside(locale).to_owned(),
        WaysWhere::Everywhere => words::everywhere(locale).to_owned(),
    }
}

/// The same cells, with the range where it is more than one number.
fn ranged(locale: Locale, row: &WaysRow) -> Vec<String> {
    let within = row.within.map(|[women, least, most]| match least == most {
        true => grouped(locale, women),
        false => {
            let [women, least, most] = [women, least, most].map(|it| grouped(locale, it));
            words::number_and_range(locale, &women, &least, &most)
        }
    });
    around(locale, row, within)
}
