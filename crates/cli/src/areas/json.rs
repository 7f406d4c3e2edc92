//! What a check found as one JSON object (RFC 8259), for programs.

use serde_json::{Value, json};
use waymark_atlas::{Imported, Place, Problem, Refusal, Weight};
use waymark_map::boundaries::STEPS;

use super::check::Looked;
use super::told::{count, with_women, word};

/// A file that was read.
pub fn of(file: &str, looked: &[Looked]) -> String {
    let layers: Vec<Value> = looked.iter().map(layer).collect();
    json!({"file": file, "read": true, "layers": layers}).to_string()
}

/// A file that holds no boundaries.
pub fn of_nothing(file: &str, why: &Refusal) -> String {
    json!({"file": file, "read": false, "problems": [refused(why)]}).to_string()
}

fn layer(one: &Looked) -> Value {
    match &one.made {
        Ok(made) => of_made(one, made),
        Err(why) => {
            json!({"file": one.file, "format": one.format, "read": false, "problems": [refused(why)]})
        }
    }
}

fn of_made(one: &Looked, made: &Imported) -> Value {
    let degrees = |steps: i32| f64::from(steps) / f64::from(STEPS);
    let bounds = made.boundaries.bounds().map(|it| it.edges().map(degrees));
    let problems: Vec<Value> = made.problems.iter().map(problem).collect();
    json!({
        "file": one.file,
        "format": one.format,
        "read": true,
        "level": one.columns.level.number(),
        "code": one.columns.code,
        "name": one.columns.name,
        "areas": made.boundaries.len(),
        "women_known": with_women(made),
        "bounds": bounds,
        "left_out": made.left_out,
        "to_mend": count(made, Weight::ToMend),
        "mended": count(made, Weight::Mended),
        "know": count(made, Weight::Know),
        "problems": problems,
    })
}

fn problem(it: &Problem) -> Value {
    said(&it.place, word(it.weight), &it.what, &it.proposal)
}

fn refused(it: &Refusal) -> Value {
    said(&it.place, "refused", &it.what, &it.proposal)
}

/// Numbers that are 0 and fields that are empty are of the whole.
fn said(place: &Place, weight: &str, what: &str, proposal: &str) -> Value {
    json!({
        "file": place.file,
        "feature": place.feature,
        "line": place.line,
        "field": place.field,
        "weight": weight,
        "what": what,
        "proposal": proposal,
    })
}
