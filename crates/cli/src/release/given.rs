//! What the commands on releases have in common: the threshold and what the attacker knows.

use waymark_count::additive::{Least, Threshold, Zeros};

use crate::arguments::Arguments;
use crate::outcome::Trouble;

/// `--k N`.
pub fn threshold(arguments: &Arguments) -> Result<Threshold, Trouble> {
    let given = arguments.needed("--k")?;
    let people = given.parse().ok().and_then(Threshold::new);
    people.ok_or_else(|| {
        Trouble::of_use(format!(
            "--k must be a whole number of people from 2, not {given}"
        ))
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
