//! Which parts of the Web platform a program's glue script names.

use std::collections::BTreeSet;

/// What a glue script does for its program; wasm-bindgen's own loader, which fetches the program itself, is aside.
pub fn without_loader(script: &str) -> &str {
    script
        .split("async function __wbg_load")
        .next()
        .unwrap_or(script)
}

/// Words of the Web platform that glue code names: globals, constructors, and members reached by a dot.
pub fn names_in(script: &str) -> BTreeSet<String> {
    let mut found = BTreeSet::new();
    let code: Vec<char> = without_comments(script).chars().collect();
    let mut at = 0;
    while at < code.len() {
        let start = at;
        while at < code.len() && (code[at].is_alphanumeric() || code[at] == '_' || code[at] == '$')
        {
            at += 1;
        }
        if at == start {
            at += 1;
            continue;
        }
        let before = code[..start]
            .iter()
            .rev()
            .find(|letter| !letter.is_whitespace());
        let word: String = code[start..at].iter().collect();
        let member = before == Some(&'.');
        let global =
            word.chars().next().is_some_and(char::is_uppercase) || GLOBALS.contains(&word.as_str());
        if !word.starts_with("__") && word.len() > 2 && (member || global) {
            found.insert(if member { format!(".{word}") } else { word });
        }
    }
    found
}

/// Lower-case globals worth naming: the ways out, the ways to keep, and the roots.
const GLOBALS: &[&str] = &[
    "fetch",
    "eval",
    "localStorage",
    "sessionStorage",
    "indexedDB",
    "open",
    "navigator",
    "document",
    "window",
    "globalThis",
    "self",
    "crypto",
    "caches",
    "history",
    "location",
    "postMessage",
    "importScripts",
    "setTimeout",
    "setInterval",
    "queueMicrotask",
    "requestAnimationFrame",
    "performance",
    "console",
];

fn without_comments(script: &str) -> String {
    let mut out = String::with_capacity(script.len());
    let mut rest = script;
    while let Some(at) = rest.find("/*") {
        out.push_str(rest.get(..at).unwrap_or_default());
        let after = rest.get(at..).unwrap_or_default();
        rest = after
            .find("*/")
            .and_then(|end| after.get(end + 2..))
            .unwrap_or_default();
    }
    out.push_str(rest);
    out.lines()
        .map(|line| {
            if line.trim_start().starts_with("//") {
                ""
            } else {
                line
            }
        })
        .collect::<Vec<_>>()
        .join("\n")
}
