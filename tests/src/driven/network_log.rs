//! Chromium's own log of every connection, read for requests that leave the site's origin.

use std::fs;
use std::path::Path;

use serde_json::Value;

/// Every address that a page of `origin` asked for outside of `origin`.
/// Requests without a page behind them are the browser's own errands and are not counted.
pub fn strays(log: &Path, origin: &str) -> Vec<String> {
    let text = fs::read_to_string(log).expect("the network log was written");
    strays_in(&text, origin)
}

/// How many requests of pages of `origin` the log holds: the positive control of its reading.
pub fn requests(log: &Path, origin: &str) -> usize {
    let text = fs::read_to_string(log).expect("the network log was written");
    started(&text)
        .filter(|(initiator, _)| initiator == origin)
        .count()
}

fn strays_in(text: &str, origin: &str) -> Vec<String> {
    let own = format!("{origin}/");
    let mut found: Vec<String> = started(text)
        .filter(|(initiator, _)| initiator == origin)
        .map(|(_, address)| address)
        .filter(|address| !address.starts_with(&own))
        .filter(|address| {
            !["blob:", "data:"]
                .iter()
                .any(|inner| address.starts_with(inner))
        })
        .collect();
    found.sort();
    found.dedup();
    found
}

/// `(initiator, address)` of every request. One event a line; a log of a killed browser has no end.
fn started(text: &str) -> impl Iterator<Item = (String, String)> + '_ {
    text.lines().filter_map(|line| {
        let event: Value = serde_json::from_str(line.trim().trim_end_matches(',')).ok()?;
        let params = &event["params"];
        let initiator = params["initiator"].as_str()?.to_owned();
        let address = params["url"].as_str()?.to_owned();
        Some((initiator, address))
    })
}

#[cfg(test)]
mod tests {
    use super::strays_in;

    const ORIGIN: &str = "http://127.0.0.1:9";

    fn check(address: &str, expected: &[&str]) {
        let line =
            format!(r#"{{"params":{{"initiator":"{ORIGIN}","url":"{address}"}},"type":2}},"#);
        assert_eq!(strays_in(&line, ORIGIN), expected);
    }

    #[test]
    fn a_request_to_its_own_origin_is_no_stray() {
        check("http://127.0.0.1:9/respond.html", &[]);
    }

    #[test]
    fn a_request_to_another_origin_is_a_stray() {
        check("https://example.org/pixel", &["https://example.org/pixel"]);
        check("http://127.0.0.1:90/x", &["http://127.0.0.1:90/x"]);
    }
}
