//! What a check found, in lines for a person.

use waymark_atlas::{Imported, Problem, Weight};
use waymark_map::Women;

use super::check::Looked;

pub fn lines(looked: &[Looked]) -> String {
    let mut lines = Vec::new();
    for one in looked {
        match &one.made {
            Ok(made) => {
                lines.extend(made.problems.iter().map(line));
                lines.push(summary(one, made));
            }
            Err(refusal) => lines.push(format!("{refusal}")),
        }
    }
    lines.join("\n")
}

fn line(problem: &Problem) -> String {
    let weight = word(problem.weight);
    let said = format!(
        "{}: {weight}: {} {}",
        problem.place, problem.what, problem.proposal
    );
    said.trim_end().to_owned()
}

pub const fn word(weight: Weight) -> &'static str {
    match weight {
        Weight::Know => "know",
        Weight::Mended => "mended",
        Weight::ToMend => "mend",
    }
}

pub fn count(made: &Imported, weight: Weight) -> usize {
    made.problems
        .iter()
        .filter(|problem| problem.weight == weight)
        .count()
}

/// Areas whose women are known.
pub fn with_women(made: &Imported) -> usize {
    let known = made
        .boundaries
        .areas()
        .filter(|area| area.women != Women::NotKnown);
    known.count()
}

fn summary(one: &Looked, made: &Imported) -> String {
    let named = |column: &str| match column {
        "" => "none".to_owned(),
        column => format!("\"{column}\""),
    };
    format!(
        "{}: {} areas of level {} ({}), codes: {}, names: {}, women known in {}; to mend: {}, mended: {}, \
         to know: {}, left out: {}",
        one.file,
        made.boundaries.len(),
        one.columns.level.number(),
        one.format,
        named(&one.columns.code),
        named(&one.columns.name),
        with_women(made),
        count(made, Weight::ToMend),
        count(made, Weight::Mended),
        count(made, Weight::Know),
        made.left_out,
    )
}
