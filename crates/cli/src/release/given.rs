//! What the commands on releases have in common: the threshold and what the attacker knows.

use waymark_count::additive::{Least, Threshold, Zeros};

use crate::arguments::Arguments;
use crate::outcome::Trouble;

/// `--k N`, and `--width W` where a narrower interval will do.
pub fn threshold(arguments: &Arguments) -> Result<Threshold, Trouble> {
    let given = arguments.needed("--k")?;
    let threshold = given.parse().ok().and_then(Threshold::new);
    let threshold = threshold.ok_or_else(|| {
        let why = format!("--k must be a whole number of people from 2, not {given}");
        Trouble::of_use(why)
    })?;
    let Some(given) = arguments.optional("--width")? else {
        return Ok(threshold);
    };
    let width = given.parse().ok();
    let narrower = width.and_then(|width| threshold.with_width(width));
    narrower.ok_or_else(|| {
        let why = format!("--width must be a whole number from 1 to that of --k, not {given}");
        Trouble::of_use(why)
    })
}

/// `--lower 0|1`.
pub fn least(arguments: &Arguments) -> Result<Option<Least>, Trouble> {
    arguments.one_of("--lower", &[("0", Least::None), ("1", Least::One)])
}

/// `--zeros public|protected`; public when not said.
pub fn zeros(arguments: &Arguments) -> Result<Zeros, Trouble> {
    let words = [("public", Zeros::Public), ("protected", Zeros::Protected)];
    Ok(arguments
        .one_of("--zeros", &words)?
        .unwrap_or(Zeros::Public))
}
