//! What a case expects, compared with what came out.

use serde_json::Value as Json;
use waymark_ask::tree::NodeId;
use waymark_ask::xpath::{Expression, Value};

use super::surroundings::Surroundings;

/// What the case recorded, in words.
pub(super) fn written(case: &Json) -> String {
    ["expected", "bool", "num", "str", "error"]
        .iter()
        .find_map(|field| case.get(*field))
        .map_or_else(|| String::from("nodes"), Json::to_string)
}

/// Agrees, or what came out instead, in words.
pub(super) fn compare(case: &Json, value: &Value, world: &Surroundings) -> Result<(), String> {
    if case.get("error").is_some() {
        return Err(format!("no fault but {}", value.text(world)));
    }
    let kind = case.get("type").and_then(Json::as_u64).unwrap_or(0);
    let expected = case.get("expected").filter(|it| !it.is_null());
    // What the case did not check, and the moment or chance gave, was another thing at each run.
    let passing = expected.is_none() && depends_on_the_run(case);
    let recorded = |field: &str| expected.or_else(|| case.get(field).filter(|_| !passing));
    match kind {
        1 => number(recorded("num"), value.number(world)),
        2 => {
            let text = value.text(world);
            let Some(wanted) = recorded("str").and_then(Json::as_str) else {
                return Ok(());
            };
            // What the case did not check and chance gave: the shape alone can be compared.
            let chance = expected.is_none() && wanted.starts_with("uuid:");
            agree(
                wanted == text || (chance && wanted.len() == text.len()),
                text,
            )
        }
        3 => {
            let truth = value.truth();
            let wanted = recorded("bool").and_then(Json::as_bool);
            agree(wanted.is_none_or(|it| it == truth), truth.to_string())
        }
        0 => match expected {
            None => Ok(()),
            Some(Json::String(wanted)) => agree(*wanted == value.text(world), value.text(world)),
            Some(Json::Bool(wanted)) => agree(*wanted == value.truth(), value.text(world)),
            Some(other) => number(Some(other), value.number(world)),
        },
        _ => nodes(expected, value, world, kind),
    }
}

fn depends_on_the_run(case: &Json) -> bool {
    let expression = case.get("expr").and_then(Json::as_str).unwrap_or_default();
    Expression::parse(expression).is_ok_and(|it| {
        let calls = it.calls();
        ["now", "random", "uuid"]
            .iter()
            .any(|name| calls.contains(name))
    })
}

fn agree(holds: bool, got: String) -> Result<(), String> {
    if holds { Ok(()) } else { Err(got) }
}

fn number(wanted: Option<&Json>, got: f64) -> Result<(), String> {
    let same = match wanted {
        None => true,
        Some(Json::String(words)) => match words.as_str() {
            "NaN" => got.is_nan(),
            "Infinity" => got == f64::INFINITY,
            "-Infinity" => got == f64::NEG_INFINITY,
            _ => false,
        },
        Some(Json::Object(rounded)) => {
            let part = |name: &str| rounded.get(name).and_then(Json::as_f64).unwrap_or(f64::NAN);
            close(
                (got * part("factor")).round() / part("factor"),
                part("rounded"),
            )
        }
        Some(other) => other.as_f64().is_some_and(|it| close(it, got)),
    };
    agree(same, got.to_string())
}

/// The last digit of a sine differs between mathematical libraries.
fn close(a: f64, b: f64) -> bool {
    a == b || (a - b).abs() <= 1e-15 * a.abs().max(b.abs())
}

/// Result types 4 and 6 of the DOM have no order, 8 and 9 are one node.
fn nodes(
    expected: Option<&Json>,
    value: &Value,
    world: &Surroundings,
    kind: u64,
) -> Result<(), String> {
    let Value::Nodes(nodes) = value else {
        return Err(format!("no nodes but {}", value.text(world)));
    };
    let Some(wanted) = expected
        .and_then(|it| it.get("nodes"))
        .and_then(Json::as_array)
    else {
        return Ok(());
    };
    let mut got: Vec<NodeId> = nodes.iter().map(|it| it.node).collect();
    let mut wanted: Vec<Option<NodeId>> = wanted
        .iter()
        .map(|path| world.find(path.as_str()?))
        .collect();
    match kind {
        4 | 6 => {
            got.sort_unstable();
            wanted.sort_unstable();
        }
        8 | 9 => got.truncate(1),
        _ => {}
    }
    let same = wanted.iter().copied().eq(got.iter().copied().map(Some));
    let got: Vec<String> = got.iter().map(|it| world.path(*it)).collect();
    agree(same, format!("{got:?}"))
}
