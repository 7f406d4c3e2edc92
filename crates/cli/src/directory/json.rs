//! The same for programs.

use serde_json::{Value, json};
use waymark_listings::{Format, Meant, Problem, Refused, Weight};

use super::told::broken_keys;
use super::took::{Taken, Took};

pub fn of_lists(took: &Took) -> String {
    let lists: Vec<Value> = took.lists.iter().map(|list| of_list(list, took)).collect();
    let said = json!({
        "lists": lists,
        "areas": took.ground.areas().count(),
        "areas_mended": took.ground.mended_areas(),
    });
    said.to_string()
}

pub fn of_nothing(refused: &Refused) -> String {
    let problems: Vec<Value> = broken_keys(refused).iter().map(of_problem).collect();
    json!({ "refused": { "file": refused.file, "why": refused.to_string(), "problems": problems } })
        .to_string()
}

fn of_list(list: &Taken, took: &Took) -> Value {
    let preview = &list.preview;
    let problems: Vec<Value> = preview.problems.listed().iter().map(of_problem).collect();
    let counts = preview.problems.counts();
    let counts: serde_json::Map<String, Value> = counts
        .map(|(what, count)| (what.code().to_owned(), json!(count)))
        .collect();
    let categories = preview.categories.iter().map(|category| {
        let services: Vec<String> = match &category.meant {
            Meant::Services(services) => services.iter().map(ToString::to_string).collect(),
            Meant::NoneOfOurs | Meant::Unknown => Vec::new(),
        };
        let without = preview.spread.without(&category.words);
        let areas = took.ground.areas();
        let areas = areas.filter(|area| without.contains(&&area.id));
        let by_area = took.ground.areas().map(|area| {
            let rows = preview.spread.rows(&category.words, &area.id);
            (area.name.as_str().to_owned(), json!(rows))
        });
        json!({
            "words": category.words,
            "rows": category.rows,
            "services": services,
            "known": category.meant != Meant::Unknown,
            "missing_in": areas.map(|area| area.name.as_str()).collect::<Vec<_>>(),
            "by_area": by_area.collect::<serde_json::Map<String, Value>>(),
        })
    });
    json!({
        "file": list.file,
        "format": format(list.format),
        "rows": preview.rows,
        "new_providers": preview.new_providers(),
        "added_to": preview.added_to(),
        "hidden": preview.hidden(),
        "categories": categories.collect::<Vec<_>>(),
        "counts": counts,
        "problems": problems,
    })
}

fn of_problem(problem: &Problem) -> Value {
    let weight = match problem.what.weight() {
        Weight::Asked => "ask",
        Weight::FieldDropped => "field dropped",
        Weight::RowLeftOut => "row left out",
    };
    json!({
        "file": problem.file,
        "line": problem.line,
        "entry": problem.entry,
        "field": problem.field,
        "cell": problem.cell,
        "code": problem.what.code(),
        "what": problem.what.to_string(),
        "weight": weight,
        "proposal": problem.what.proposal(),
    })
}

const fn format(format: Format) -> &'static str {
    match format {
        Format::Csv => "csv",
        Format::GeoJson => "geojson",
        Format::Kml => "kml",
        Format::HsdsJson => "hsds",
        Format::HsdsTables => "hsds tables",
        Format::Osm => "osm",
        Format::ActivityInfo => "activityinfo",
        Format::Sheet => "workbook",
    }
}
