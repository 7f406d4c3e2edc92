//! Single evaluations: a document, a context, an expression, and what it must give.

mod cdata;
mod expected;
mod surroundings;

use std::fs;
use std::path::Path;

use serde_json::Value as Json;
use waymark_ask::xml;
use waymark_ask::xpath::{Expression, Kind, Scope};

use super::{Outcome, Tally};
use surroundings::Surroundings;

/// The suite of the cases whose file begins with a prefix.
pub fn suite(name: &str, file: &Path, prefix: &str) -> Tally {
    let text = fs::read_to_string(file).expect("the cases are readable");
    let mut tally = Tally::new(name);
    for line in text.lines() {
        let case: Json = serde_json::from_str(line).expect("every line is a case");
        if of(&case, "file").starts_with(prefix) {
            tally.count(run(&case));
        }
    }
    tally
}

/// Works one case out and compares.
pub fn run(case: &Json) -> Outcome {
    let expression = of(case, "expr");
    let wrong = |got: String| {
        let wanted = expected::written(case);
        let ctx = of(case, "ctx");
        let file = of(case, "file");
        Outcome::Wrong(format!(
            "{file} {ctx} {expression} expected {wanted}, got {got}"
        ))
    };
    let text = of(case, "xml");
    let mut tree = match xml::read(&cdata::marked(text)) {
        Ok(document) => document.tree,
        Err(fault) => return wrong(fault.to_string()),
    };
    cdata::part(&mut tree);
    let Some(world) = Surroundings::new(tree, text, of(case, "ctx")) else {
        return wrong(String::from("no such context"));
    };
    let scope = Scope::of(world.context);
    let value = Expression::parse(expression).and_then(|it| it.evaluate(&world, scope));
    match value {
        Err(_) if case.get("error").is_some() => Outcome::Right,
        Err(fault) if fault.kind == Kind::Unsupported => Outcome::Unsupported,
        Err(fault) => wrong(fault.to_string()),
        Ok(value) => match expected::compare(case, &value, &world) {
            Ok(()) => Outcome::Right,
            Err(got) => wrong(got),
        },
    }
}

fn of<'a>(case: &'a Json, field: &str) -> &'a str {
    case.get(field).and_then(Json::as_str).unwrap_or_default()
}

#[cfg(test)]
mod tests {
    use super::*;

    fn outcome(case: &str) -> Outcome {
        run(&serde_json::from_str(case).unwrap())
    }

    #[test]
    fn an_altered_expectation_is_wrong() {
        let cases = [
            (
                r#""expr":"1 + 1","type":1"#,
                r#""expected":2"#,
                r#""expected":3"#,
            ),
            (
                r#""expr":"'a'","type":2"#,
                r#""expected":"a""#,
                r#""expected":"b""#,
            ),
            (
                r#""expr":"1 = 1","type":3"#,
                r#""expected":true"#,
                r#""expected":false"#,
            ),
            (
                r#""expr":"/a/b","type":5"#,
                r#""expected":{"nodes":["/a[0]/b[1]"]}"#,
                r#""expected":{"nodes":["/a[0]/b[0]"]}"#,
            ),
            (
                r#""expr":"10 div 3","type":1"#,
                r#""expected":{"rounded":3.33,"factor":100}"#,
                r#""expected":{"rounded":3.34,"factor":100}"#,
            ),
            (
                r#""expr":"if(1)","type":0"#,
                r#""error":"no""#,
                r#""expected":1"#,
            ),
            (
                r#""expr":"0 div 0","type":1"#,
                r#""num":"NaN""#,
                r#""num":0"#,
            ),
        ];
        for (case, right, altered) in cases {
            let case = format!(r#"{{"file":"f","ctx":"/","xml":"<a><b/><b/></a>",{case},"#);
            let right = case.clone() + right + "}";
            // Of two elements the first is at 0: the path above names the second alone.
            if right.contains("nodes") {
                let found = outcome(&right.replace("/a/b", "/a/b[2]"));
                assert_eq!(found, Outcome::Right);
            } else {
                assert_eq!(outcome(&right), Outcome::Right, "{right}");
            }
            let altered = case + altered + "}";
            assert!(matches!(outcome(&altered), Outcome::Wrong(_)), "{altered}");
        }
    }
}
