//! Which room may name which: the allowed arrows, and everything else is a complaint.

use super::Complaints;
use crate::house::edges::{Edge, Kind};

/// Rooms and the rooms they may name. A room that is missing here may name none.
const ALLOWED: &[(&str, &[&str])] = &[
    ("waymark-ask", &[]),
    ("waymark-count", &[]),
    ("waymark-words", &[]),
    // Who helps where: no form and no person.
    ("waymark-map", &[]),
    // Foreign lists of services: no form and no person either.
    ("waymark-listings", &["map"]),
    // Foreign files of places and boundaries.
    ("waymark-atlas", &["map"]),
    ("waymark-keep", &["ask"]),
    ("waymark-plan", &["ask", "count"]),
    ("waymark-unlock", &["keep", "plan", "ask", "count"]),
    // The gap board: releases beside the map.
    ("waymark-act", &["count", "map"]),
    ("waymark-share", &["count", "map", "act", "words"]),
    ("waymark-workbook", &["ask"]),
    ("waymark-interview", &["ask", "words"]),
    ("waymark-desk", &["count", "map", "words"]),
    (
        "waymark-cli",
        &[
            "act", "ask", "keep", "unlock", "plan", "count", "map", "atlas", "listings", "words",
            "share", "workbook",
        ],
    ),
    ("waymark-talk", &["ask", "count", "keep", "plan"]),
    ("waymark-respond", &["ask", "keep", "words", "interview"]),
    // Records voices: it knows the words, and neither keys nor answers.
    ("waymark-recorder", &["ask", "keep", "words"]),
    // A look at a form: without the database it can keep nothing.
    ("waymark-preview", &["ask", "words", "interview"]),
    (
        "waymark-console",
        &[
            "ask",
            "keep",
            "plan",
            "count",
            "words",
            "share",
            "talk",
            "shell",
            "interview",
            "desk",
        ],
    ),
    // Who helps where, in the console's page: no worker, no form, no totals.
    (
        "waymark-planner",
        &[
            "count", "map", "act", "words", "share", "talk", "desk", "shell",
        ],
    ),
    // What both ask of the browser.
    ("waymark-shell", &["talk"]),
    // Foreign files, far from keys and answers.
    (
        "waymark-importer",
        &["ask", "map", "atlas", "listings", "workbook", "talk"],
    ),
    (
        "waymark-worker",
        &[
            "ask", "keep", "unlock", "plan", "count", "map", "words", "share", "talk",
        ],
    ),
];

/// Tools that are not linked into any program: the builder, the benchmarks and the tests.
const TOOLS: &[&str] = &[
    "xtask",
    "waymark-bench",
    "waymark-bench-map",
    "waymark-tests",
];

/// The browser programs: nothing else links them.
const PROGRAMS: &[&str] = &[
    "waymark-respond",
    "waymark-preview",
    "waymark-recorder",
    "waymark-console",
    "waymark-planner",
    "waymark-worker",
    "waymark-importer",
];

/// Arrows of the product that are not allowed.
pub fn complaints(edges: &[Edge]) -> Complaints {
    edges
        .iter()
        .filter(|edge| is_room(&edge.to) && !is_allowed(edge))
        .map(describe)
        .collect()
}

fn is_room(package: &str) -> bool {
    package.starts_with("waymark-") || package == "xtask"
}

fn is_allowed(edge: &Edge) -> bool {
    if TOOLS.contains(&edge.from.as_str()) {
        return !PROGRAMS.contains(&edge.to.as_str());
    }
    // A test may look further than what is linked, but never at a program or a tool.
    if edge.kind == Kind::Dev {
        return !PROGRAMS.contains(&edge.to.as_str()) && !TOOLS.contains(&edge.to.as_str());
    }
    let rooms = ALLOWED
        .iter()
        .find(|(from, _)| *from == edge.from)
        .map_or(&[][..], |(_, to)| to);
    rooms
        .iter()
        .any(|room| edge.to == format!("waymark-{room}"))
}

fn describe(edge: &Edge) -> String {
    format!("{} must not name {} ({:?})", edge.from, edge.to, edge.kind)
}
