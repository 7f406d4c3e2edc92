//! Which parts belong to which (ECMA-376 part 2).

use waymark_ask::definition::Problem;

use super::{damaged, part};
use crate::limits::MAX_PARTS;
use crate::pack::Pack;
use crate::xml::{Seen, Tags};

/// One part that belongs to another.
pub(super) struct Relation {
    pub(super) id: String,
    /// The last word of its type's address.
    pub(super) kind: String,
    pub(super) path: String,
}

/// The path of the first part of a kind; empty where there is none.
pub(super) fn of_kind<'a>(relations: &'a [Relation], kind: &str) -> &'a str {
    let found = relations.iter().find(|it| it.kind == kind);
    found.map_or("", |it| it.path.as_str())
}

/// The parts that belong to one, as its list says.
pub(super) fn relations(
    pack: &Pack<'_>,
    path: &str,
    folder: &str,
) -> Result<Vec<Relation>, Box<Problem>> {
    let Some(text) = part(pack, path)? else {
        return Ok(Vec::new());
    };
    let mut tags = Tags::of(&text);
    let mut found = Vec::new();
    loop {
        match tags.next().map_err(|_| damaged("the list of its parts"))? {
            Seen::Start(start) if start.name() == "Relationship" && found.len() < MAX_PARTS => {
                let attribute = |name| start.attribute(name).unwrap_or_default();
                let kind = attribute("Type");
                found.push(Relation {
                    id: attribute("Id"),
                    kind: kind.rsplit('/').next().unwrap_or_default().to_owned(),
                    path: resolved(folder, &attribute("Target")),
                });
            }
            Seen::Over => return Ok(found),
            _ => {}
        }
    }
}

/// A path as it is from the top of the file.
fn resolved(folder: &str, target: &str) -> String {
    let whole = match target.strip_prefix('/') {
        Some(from_top) => from_top.to_owned(),
        None => format!("{folder}/{target}"),
    };
    let mut steps: Vec<&str> = Vec::new();
    for step in whole.split('/') {
        match step {
            "" | "." => {}
            ".." => {
                steps.pop();
            }
            step => steps.push(step),
        }
    }
    steps.join("/")
}
