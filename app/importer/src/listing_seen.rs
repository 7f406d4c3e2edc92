//! What is seen of a list before any of it is taken.

use waymark_listings::{
    Category, Columns, Format, Ground, Meaning, Meant, Preview, Problem, Proposed, Reading,
    Standing, Weight,
};
use waymark_talk::{
    CategoryMeant, CategorySeen, ListingProblem, ListingSeen, ListingWeight, MOST_LISTED,
    PointsAre, ProviderIs, ProviderSeen,
};

pub(crate) fn seen<'a>(
    read: impl Iterator<Item = (&'a Columns, &'a Reading)>,
    previews: &[Preview],
    ground: &Ground,
    points: PointsAre,
) -> ListingSeen {
    let (mut columns, mut file, mut format) = (Vec::new(), String::new(), String::new());
    for (meanings, reading) in read {
        let named = reading.columns().iter().zip(meanings.meanings());
        columns.extend(named.map(|(name, means)| (name.clone(), place(*means))));
        file = reading.file().to_owned();
        format = name(reading.format()).to_owned();
    }
    let sum = |count: fn(&Preview) -> usize| number(previews.iter().map(count).sum());
    let proposed = previews.iter().flat_map(|one| &one.proposed);
    let problems = previews.iter().flat_map(|one| one.problems.listed());
    ListingSeen {
        file,
        format,
        rows: sum(|one| one.rows),
        new: sum(Preview::new_providers),
        added_to: sum(Preview::added_to),
        hidden: sum(Preview::hidden),
        areas: sum(|one| one.areas.len()),
        mended: ground.mended_areas().to_vec(),
        columns,
        categories: categories(previews, ground),
        counts: counts(previews),
        problems: problems.take(MOST_LISTED).map(problem).collect(),
        providers: proposed.take(MOST_LISTED).map(provider).collect(),
        points,
        sheets: Vec::new(),
        sheet: 0,
    }
}

fn categories(previews: &[Preview], ground: &Ground) -> Vec<CategorySeen> {
    let of = |one: &Preview| {
        let category = |category: &Category| {
            let none = one.spread.without(&category.words);
            let areas = none.iter().filter_map(|id| {
                let area = ground.areas().find(|area| area.id == **id);
                area.map(|area| area.name.as_str().to_owned())
            });
            CategorySeen {
                words: category.words.clone(),
                rows: number(category.rows),
                meant: match &category.meant {
                    Meant::Services(services) => {
                        CategoryMeant::Services(services.iter().map(ToString::to_string).collect())
                    }
                    Meant::NoneOfOurs => CategoryMeant::None,
                    Meant::Unknown => CategoryMeant::Unknown,
                },
                missing_in: areas.collect(),
            }
        };
        one.categories.iter().map(category).collect::<Vec<_>>()
    };
    previews.iter().flat_map(of).take(MOST_LISTED).collect()
}

fn counts(previews: &[Preview]) -> Vec<(String, u32)> {
    let mut all = std::collections::BTreeMap::new();
    for (what, count) in previews.iter().flat_map(|one| one.problems.counts()) {
        *all.entry(what.code()).or_insert(0) += count;
    }
    let mut counts: Vec<(String, u32)> = all
        .into_iter()
        .map(|(code, count)| (code.to_owned(), number(count)))
        .collect();
    counts.sort_by_key(|(_, count)| core::cmp::Reverse(*count));
    counts
}

fn problem(problem: &Problem) -> ListingProblem {
    ListingProblem {
        line: u32::try_from(problem.line).unwrap_or(u32::MAX),
        entry: u32::try_from(problem.entry).unwrap_or(u32::MAX),
        field: problem.field.clone(),
        cell: problem.cell.clone(),
        what: problem.what.code().to_owned(),
        weight: match problem.what.weight() {
            Weight::Asked => ListingWeight::Asked,
            Weight::FieldDropped => ListingWeight::FieldDropped,
            Weight::RowLeftOut => ListingWeight::RowLeftOut,
        },
    }
}

/// A safe place is counted, and not named on a screen that somebody may look at.
fn provider(one: &Proposed) -> ProviderSeen {
    ProviderSeen {
        name: match one.standing {
            Standing::Listed => one.name.clone(),
            Standing::Hidden => String::new(),
        },
        lines: number(one.lines.len()),
        is: match (one.known, one.changes.is_empty()) {
            (None, _) => ProviderIs::New,
            (Some(_), false) => ProviderIs::AddedTo,
            (Some(_), true) => ProviderIs::Unchanged,
        },
    }
}

fn place(meaning: Meaning) -> u32 {
    let place = Meaning::ALL.iter().position(|one| *one == meaning);
    place.map_or(u32::MAX, number)
}

fn name(format: Format) -> &'static str {
    match format {
        Format::Csv => "csv",
        Format::GeoJson => "geojson",
        Format::Kml => "kml",
        Format::HsdsJson | Format::HsdsTables => "hsds",
        Format::Osm => "osm",
        Format::ActivityInfo => "activityinfo",
        Format::Sheet => "workbook",
    }
}

fn number(count: usize) -> u32 {
    u32::try_from(count).unwrap_or(u32::MAX)
}
