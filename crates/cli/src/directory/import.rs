//! `waymark directory import`: what taking a list in would do, and what is wrong with it, row by row.

use waymark_listings::Refused;

use super::took::{OPTIONS, Took, take};
use super::{json, told};
use crate::arguments::Arguments;
use crate::outcome::{Outcome, Said, Trouble};

pub fn run(words: &[&str]) -> Said {
    let rest = words.iter().copied().filter(|word| *word != "--json");
    let rest: Vec<&str> = rest.collect();
    let wants_json = rest.len() < words.len();
    let arguments = Arguments::read(&rest, &OPTIONS)?;
    match take(&arguments)? {
        Ok(took) if wants_json => Ok(ended(&took, json::of_lists(&took))),
        Ok(took) => Ok(ended(&took, told::lists(&took))),
        Err(refused) if wants_json => Ok(Outcome::unread(json::of_nothing(&refused))),
        Err(refused) => Err(refused_in_words(&refused)),
    }
}

fn ended(took: &Took, said: String) -> Outcome {
    if took
        .lists
        .iter()
        .all(|list| list.preview.problems.is_empty())
    {
        Outcome::fine(said)
    } else {
        Outcome::problems(said)
    }
}

/// A list that is not read, with every key that breaks it.
pub fn refused_in_words(refused: &Refused) -> Trouble {
    let mut lines = vec![refused.to_string()];
    lines.extend(told::broken_keys(refused).iter().map(ToString::to_string));
    Trouble::of_use(lines.join("\n"))
}
