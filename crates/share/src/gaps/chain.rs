//! One row for each step of the pathway in each area: how far it is, which one is the weakest, and the whole chain.

use waymark_map::gaps::{Chain, Link, Pathway, Recipe, Weakest, Who};
use waymark_map::{Area, PublicDirectory};
use waymark_words::{Locale, gaps, pathway as words};

use super::{Given, places, terms};
use crate::xlsx::{Cell, Sheet, Width};

pub(super) fn sheet(directory: &PublicDirectory, given: Given<'_>, locale: Locale) -> Sheet {
    let mut columns = places::columns(locale).to_vec();
    columns.extend([
        (words::column_step(locale), Width::Code),
        (words::column_any_of(locale), Width::Sentence),
        (gaps::column_standing(locale), Width::Words),
        (words::column_least(locale), Width::Code),
        (words::column_most(locale), Width::Code),
        (words::column_weakest(locale), Width::Code),
        (gaps::label_recipe(locale), Width::Sentence),
    ]);
    let pathway = Pathway::of_the_package();
    let rows = pathway.iter().flat_map(|pathway| {
        let areas = directory.areas().iter();
        areas.flat_map(|area| of_area(directory, given, area, pathway, locale))
    });
    Sheet {
        name: words::sheet_pathway(locale),
        columns,
        rows: rows.collect(),
    }
}

/// The steps in their order, then the whole chain.
fn of_area(
    directory: &PublicDirectory,
    given: Given<'_>,
    area: &Area,
    pathway: &Pathway,
    locale: Locale,
) -> Vec<Vec<Cell>> {
    let chain = Chain::of(directory, given.travel, &area.id, pathway, Who::AnyWoman);
    let recipe = Recipe::of(directory, "pathway")
        .with("area", area.id.as_str())
        .with("steps", steps(pathway))
        .with("ways", given.measure())
        .with("km/h", "3-5")
        .to_string();
    let row = |number: Cell, what: &str, link: Link, weakest: bool| {
        let mut cells = places::cells(directory, &area.id).to_vec();
        cells.extend([number, Cell::text(what)]);
        cells.extend(how_far(link, locale));
        let weakest = if weakest {
            gaps::unlisted_yes(locale)
        } else {
            ""
        };
        cells.extend([Cell::text(weakest), Cell::text(&recipe)]);
        cells
    };
    let steps = pathway.steps().zip(&chain.links).enumerate();
    let mut rows: Vec<Vec<Cell>> = steps
        .map(|(at, (step, link))| {
            let services = terms::services(directory.taxonomy(), step.services(), locale);
            row(
                places::count(at + 1),
                &services,
                *link,
                is_weakest(&chain, at),
            )
        })
        .collect();
    rows.push(row(
        Cell::Empty,
        words::whole_chain(locale),
        chain.whole,
        false,
    ));
    rows
}

fn is_weakest(chain: &Chain, at: usize) -> bool {
    match &chain.weakest {
        Weakest::Missing(steps) => steps.contains(&at),
        Weakest::NotTold(step) | Weakest::Farthest(step, _) => *step == at,
    }
}

/// In a word, and the minutes on foot where they are known.
fn how_far(link: Link, locale: Locale) -> [Cell; 3] {
    match link {
        Link::Missing => [Cell::text(gaps::missing(locale)), Cell::Empty, Cell::Empty],
        Link::NotTold => {
            let said = Cell::text(words::there_not_told(locale));
            [said, Cell::Empty, Cell::Empty]
        }
        Link::Walk(range) => [
            Cell::text(gaps::present(locale)),
            Cell::Number(range.least.get()),
            Cell::Number(range.most.get()),
        ],
    }
}

/// `H4|H3>J2>S4`.
fn steps(pathway: &Pathway) -> String {
    let step = |step: &waymark_map::gaps::Step| {
        let codes: Vec<String> = step.services().iter().map(ToString::to_string).collect();
        codes.join("|")
    };
    let steps: Vec<String> = pathway.steps().map(step).collect();
    steps.join(">")
}
