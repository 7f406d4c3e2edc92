//! Ways out and ways to keep that no source of the product may name, and the one file that may name the database.

use super::Complaints;
use crate::house::sources::Source;

/// Parts of the Web platform that leave something behind, send something away, or run text as code.
const NEVER: &[&str] = &[
    "localStorage",
    "local_storage",
    "sessionStorage",
    "session_storage",
    "pushState",
    "push_state",
    "push_state_with",
    "history.state",
    "console::log",
    "console.log",
    "console::error",
    "console_error",
    "document.cookie",
    "set_cookie",
    "set_inner_html",
    "inner_html",
    "innerHTML",
    "outerHTML",
    "insertAdjacentHTML",
    "document.write",
    "<form",
    "XMLHttpRequest",
    "XmlHttpRequest",
    "WebSocket",
    "EventSource",
    "RtcPeerConnection",
    "RTCPeerConnection",
    "sendBeacon",
    "send_beacon",
    "window.open",
    "open_with_url",
    "eval(",
    "new Function",
    "js_sys::eval",
    "geolocation",
    "Geolocation",
    "BroadcastChannel",
    "http://",
    "https://",
];

/// Namespaces are addresses that nothing is fetched from.
const NAMESPACES: &[&str] = &[
    "http://www.w3.org/",
    "http://schemas.openxmlformats.org/",
    "http://openrosa.org/",
    "http://www.opengis.net/",
    "http://www.opendatakit.org/xforms",
];

/// The one file that names the database.
const DATABASE: &str = "crates/keep/src/browser.rs";
const DATABASE_NAMES: &[&str] = &["indexed_db", "indexedDB", "IdbFactory", "IdbDatabase"];

/// Forbidden names in these sources.
pub fn of_forbidden(sources: &[Source]) -> Complaints {
    let mut complaints = Vec::new();
    for source in sources {
        let linked = NAMESPACES
            .iter()
            .fold(source.linked(), |text, known| text.replace(known, ""));
        let linked = without_what_is_taken_away(&linked);
        let named = NEVER.iter().filter(|name| linked.contains(**name));
        complaints.extend(named.map(|name| format!("{} names {name}", source.path)));
    }
    complaints
}

/// A script that deletes constructors from the page must name them to do so.
fn without_what_is_taken_away(text: &str) -> String {
    if !text.contains("delete globalThis[name]") {
        return text.to_owned();
    }
    text.lines()
        .filter(|line| !line.trim_start().starts_with("for (const name of ["))
        .collect::<Vec<_>>()
        .join("\n")
}

/// The database named elsewhere than in its one file.
pub fn of_database(sources: &[Source]) -> Complaints {
    let mut complaints = Vec::new();
    for source in sources.iter().filter(|source| source.path != DATABASE) {
        let linked = source.linked();
        let named = DATABASE_NAMES.iter().filter(|name| linked.contains(**name));
        complaints
            .extend(named.map(|name| format!("{} names {name}; only {DATABASE} may", source.path)));
    }
    complaints
}
