//! The doors of a built program: what it asks its host for, and which parts of the Web its glue names.

use std::collections::BTreeSet;

use super::Complaints;

/// Doors no program has, whatever is written in the reviewed lists.
const NEVER: &[&str] = &[
    "WebSocket",
    "RTCPeerConnection",
    "RTCDataChannel",
    "sendBeacon",
    "innerHTML",
    "outerHTML",
    "insertAdjacentHTML",
    "eval",
    "Function",
    "localStorage",
    "sessionStorage",
    "pushState",
    "replaceState",
    "XMLHttpRequest",
    "EventSource",
    "WebTransport",
    "BroadcastChannel",
    "importScripts",
    "geolocation",
    "cookie",
    "SharedWorker",
];

/// Doors that some programs have and the others must not.
const ONLY: &[(&str, &[&str])] = &[
    ("fetch", &["console"]),
    // The planner starts the importer, in the console's page.
    ("Worker", &["console", "planner"]),
    ("getUserMedia", &["recorder"]),
    ("MediaRecorder", &["recorder"]),
];

/// A door of this program that it must not have.
pub fn complaints(program: &str, doors: &BTreeSet<String>) -> Complaints {
    let mut complaints = Vec::new();
    for door in doors {
        for name in NEVER {
            if names(door, name) {
                complaints.push(format!("{program} has the door {door}; no program may"));
            }
        }
        for (name, owners) in ONLY {
            if names(door, name) && !owners.contains(&program) {
                let owners = owners.join(" and ");
                complaints.push(format!("{program} has the door {door}; only {owners} may"));
            }
        }
    }
    complaints
}

/// Whether a door names this part of the Web. A wasm import is spelled `__wbg_setItem`, `__wbg_set_innerHTML`
/// or `__wbg_new_WebSocket`; a glue name `.innerHTML` or `WebSocket`.
fn names(door: &str, name: &str) -> bool {
    let word = door.rsplit([' ', '.']).next().unwrap_or(door);
    let word = word.strip_prefix("__wbg_").unwrap_or(word);
    // `Function` as a constructor runs text; as a class to test against it does not, and is spelled `instanceof`.
    if name == "Function" {
        return word == "new_Function" || word == "newnoargs" || word == "newwithargs";
    }
    word == name
        || word.split('_').any(|part| part == name)
        || word.to_lowercase() == name.to_lowercase()
}

/// The difference between the reviewed list and what was built, one line a door; empty when there is none.
pub fn difference(reviewed: &BTreeSet<String>, built: &BTreeSet<String>) -> Complaints {
    let new = built.difference(reviewed).map(|door| format!("+ {door}"));
    let gone = reviewed.difference(built).map(|door| format!("- {door}"));
    new.chain(gone).collect()
}
