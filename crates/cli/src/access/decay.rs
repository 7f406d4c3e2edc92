//! How much a provider counts by its cost, as it is written on the command line.

use waymark_map::access::catchment::{BadDecay, Decay};

use crate::arguments::Arguments;
use crate::outcome::Trouble;

/// Luo and Qi 2009, in metres where they have minutes of 1 km.
const STEPS: &str = "10000:1,20000:.68,30000:.22";
const SIGMA: f64 = 10_000.0;
/// Inverse to the cost; nearer than 1 counts as 1, for nothing can be divided by 0.
const ALPHA: f64 = -1.0;
const SCALE: f64 = 1.0;
const LEAST: f64 = 1.0;

/// Options that shape the decay.
pub const OPTIONS: [&str; 5] = ["--steps", "--sigma", "--alpha", "--scale", "--min-cost"];

/// The shape a method has where none is asked for.
#[derive(Clone, Copy)]
pub enum Usual {
    Alike,
    Steps,
    Gaussian,
    Power,
}

pub fn read(arguments: &Arguments, usual: Usual) -> Result<Decay, Trouble> {
    let given = |name: &str| arguments.optional(name);
    let has_power = given("--alpha")?
        .or(given("--scale")?)
        .or(given("--min-cost")?)
        .is_some();
    let (steps, sigma) = (given("--steps")?, given("--sigma")?);
    match (steps, sigma, has_power) {
        (Some(steps), None, false) => of_steps(steps),
        (None, Some(_), false) => gaussian(arguments),
        (None, None, true) => power(arguments),
        (None, None, false) => match usual {
            Usual::Alike => Ok(Decay::alike()),
            Usual::Steps => of_steps(STEPS),
            Usual::Gaussian => gaussian(arguments),
            Usual::Power => power(arguments),
        },
        _ => Err(Trouble::of_use(
            "give --steps, or --sigma, or --alpha, not two of them".to_owned(),
        )),
    }
}

/// `COST:WEIGHT,COST:WEIGHT,…`
fn of_steps(words: &str) -> Result<Decay, Trouble> {
    let step = |word: &str| -> Option<(f64, f64)> {
        let (cost, weight) = word.split_once(':')?;
        Some((cost.trim().parse().ok()?, weight.trim().parse().ok()?))
    };
    let steps: Option<Vec<(f64, f64)>> = words.split(',').map(step).collect();
    let bad = |bad: BadDecay| Trouble::of_use(format!("--steps: {bad}"));
    Decay::steps(steps.ok_or_else(|| bad(BadDecay::NoSteps))?).map_err(bad)
}

fn gaussian(arguments: &Arguments) -> Result<Decay, Trouble> {
    let sigma = number(arguments, "--sigma", SIGMA)?;
    Decay::gaussian(sigma).map_err(|bad| Trouble::of_use(format!("--sigma: {bad}")))
}

fn power(arguments: &Arguments) -> Result<Decay, Trouble> {
    let scale = number(arguments, "--scale", SCALE)?;
    let alpha = number(arguments, "--alpha", ALPHA)?;
    let least = number(arguments, "--min-cost", LEAST)?;
    Decay::power(scale, alpha, least).map_err(|bad| Trouble::of_use(format!("--alpha: {bad}")))
}

/// The number of an option, or what it is without one.
pub fn number(arguments: &Arguments, name: &str, usual: f64) -> Result<f64, Trouble> {
    let Some(word) = arguments.optional(name)? else {
        return Ok(usual);
    };
    let number: Option<f64> = word.parse().ok().filter(|it: &f64| it.is_finite());
    number.ok_or_else(|| Trouble::of_use(format!("{name} must be a number, not {word}")))
}
