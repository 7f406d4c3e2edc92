//! Where the pathway of each area is weakest, step by step on one scale, and how long the whole chain takes on foot.

use waymark_map::gaps::{Chain, Link, Pathway, Range, Weakest, Who};
use waymark_map::{Area, PublicDirectory};
use waymark_share::Sheet;
use waymark_share::gaps::terms;
use waymark_words::{Locale, questions as words};

use super::page::Basis;
use super::told::{Drawing, Told, recipe_of};

pub fn told(locale: Locale, basis: &Basis, sheet: &Sheet) -> Vec<Told> {
    let Some(pathway) = Pathway::of_the_package() else {
        return Vec::new();
    };
    let areas = basis.published.areas().iter();
    areas
        .map(|area| Told {
            recipe: recipe_of(sheet, area.id.as_str()),
            ..of_area(locale, basis, area, &pathway)
        })
        .collect()
}

fn of_area(locale: Locale, basis: &Basis, area: &Area, pathway: &Pathway) -> Told {
    let chain = Chain::of(
        &basis.published,
        &basis.travel,
        &area.id,
        pathway,
        Who::AnyWoman,
    );
    let steps: Vec<String> = pathway
        .steps()
        .map(|step| first(&basis.published, step.services().first().copied(), locale))
        .collect();
    let name = |at: usize| steps.get(at).cloned().unwrap_or_default();
    let weakest = match &chain.weakest {
        Weakest::Missing(at) => {
            let missing: Vec<String> = at.iter().map(|at| name(*at)).collect();
            words::steps_missing(locale, &missing.join("; "))
        }
        Weakest::NotTold(at) => words::step_not_told(locale, &name(*at)),
        Weakest::Farthest(at, range) => {
            let (least, most) = minutes(*range);
            words::step_farthest(locale, &name(*at), &least, &most)
        }
    };
    let whole = match chain.whole {
        Link::Walk(range) => {
            let (least, most) = minutes(range);
            words::chain_takes(locale, &least, &most)
        }
        Link::Missing => words::chain_broken(locale).to_owned(),
        Link::NotTold => words::chain_not_told(locale).to_owned(),
    };
    let stretches = steps
        .iter()
        .zip(&chain.links)
        .map(|(step, link)| match link {
            Link::Missing => (words::stretch_missing(locale, step), None),
            Link::NotTold => (words::stretch_not_told(locale, step), None),
            Link::Walk(range) => {
                let (least, most) = minutes(*range);
                let ends = (range.least.get(), range.most.get());
                (words::stretch(locale, step, &least, &most), Some(ends))
            }
        });
    Told {
        id: format!("pathway-{}", area.id.as_str()),
        about: area.name.as_str().to_owned(),
        said: format!("{weakest} {whole}"),
        drawing: Drawing::Stretches(stretches.collect()),
        base: words::base_walks(locale).to_owned(),
        recipe: String::new(),
    }
}

fn minutes(range: Range) -> (String, String) {
    (range.least.get().to_string(), range.most.get().to_string())
}

/// A step is called by the first of the services that will do.
fn first(
    directory: &PublicDirectory,
    id: Option<waymark_map::ServiceId>,
    locale: Locale,
) -> String {
    id.map(|id| terms::service(directory.taxonomy(), id, locale))
        .unwrap_or_default()
}
