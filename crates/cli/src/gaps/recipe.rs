//! From what the files were worked out: the inputs by their fingerprints, the day, and what was
//! chosen.

use std::fmt::Write as _;

use waymark_map::gaps::Recipe;
use waymark_map::{Benchmark, PublicDirectory};
use waymark_share::gaps::fingerprint;
use waymark_words::Locale;

use crate::outcome::Trouble;

/// One line a file, then the recipe that every row of the tables repeats with its own parameters.
pub fn text(
    inputs: &[String],
    public: &PublicDirectory,
    benchmarks: &[Benchmark],
    locale: Locale,
) -> Result<String, Trouble> {
    let mut text = String::new();
    for (name, file) in ["DIRECTORY", "AREAS"].iter().zip(inputs) {
        let bytes = std::fs::read(file)
            .map_err(|error| Trouble::of_file(file, &format!("cannot be opened ({error})")))?;
        // Writing into a text cannot fail.
        let _ = writeln!(text, "{name} {} {}", bytes.len(), fingerprint(&bytes));
    }
    let mut recipe = Recipe::of(public, "gaps").with("language", locale.tag());
    for one in benchmarks {
        let value = format!("{}:{}:{}", one.service, one.places, one.for_women);
        recipe = recipe.with("benchmark", value);
    }
    let _ = writeln!(text, "{recipe}");
    Ok(text)
}
