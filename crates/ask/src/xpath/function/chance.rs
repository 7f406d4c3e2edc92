//! Chance: `random`, `uuid`, and `randomize` with or without a seed.

use sha2::{Digest, Sha256};

use super::{Args, Function};
use crate::xpath::{Fault, Kind, NodeRef, Value};

pub(super) const ALL: &[Function] = &[
    Function::new("random", 0, 0, |args| {
        Ok(Value::Number(args.run.world.random()))
    })
    .unsteady(),
    Function::new("uuid", 0, 1, uuid).unsteady(),
    Function::new("randomize", 1, 2, randomize),
];

/// The longest `uuid(length)`.
const LONGEST: f64 = 10_000.0;

/// A random version 4 UUID, or so many characters of several.
fn uuid(args: Args<'_>) -> Result<Value, Fault> {
    if args.len() == 0 {
        return Ok(Value::Text(one(args)));
    }
    let wanted = args.number(0)?;
    if !(0.0..=LONGEST).contains(&wanted) {
        // In so many words: printing a number with a fraction is 14 KB of a program.
        let sentence = "uuid() needs a length from 0 to 10000. Write one.";
        return Err(args.fault(Kind::Type, sentence));
    }
    #[expect(
        clippy::cast_possible_truncation,
        clippy::cast_sign_loss,
        reason = "held within bounds just above"
    )]
    let wanted = wanted as usize;
    let mut text = String::new();
    while text.len() < wanted {
        text.push_str(&one(args));
    }
    text.truncate(wanted);
    Ok(Value::Text(text))
}

fn one(args: Args<'_>) -> String {
    "xxxxxxxx-xxxx-4xxx-yxxx-xxxxxxxxxxxx"
        .chars()
        .map(|it| {
            let sixteenth = below(args, 16);
            match it {
                'x' => char::from_digit(sixteenth, 16).unwrap_or('0'),
                'y' => char::from_digit(8 + sixteenth % 4, 16).unwrap_or('8'),
                other => other,
            }
        })
        .collect()
}

fn below(args: Args<'_>, bound: u32) -> u32 {
    #[expect(
        clippy::cast_possible_truncation,
        clippy::cast_sign_loss,
        reason = "between 0 and the bound"
    )]
    let drawn = (args.run.world.random() * f64::from(bound)) as u32;
    drawn.min(bound.saturating_sub(1))
}

/// The nodes in a shuffled order; the same one for the same seed on every device, as in ODK.
fn randomize(args: Args<'_>) -> Result<Value, Fault> {
    let nodes = args.nodes(0)?;
    args.run.spend(nodes.len())?;
    if args.len() == 1 {
        let world = args.run.world;
        return Ok(Value::Nodes(shuffle(&nodes, || world.random())));
    }
    let value = args.value(1)?;
    let number = value.number(args.run.world);
    let seed = if number.is_nan() {
        of_words(&value.text(args.run.world))
    } else {
        // A float beyond the range becomes its end, as in Java's longValue.
        #[expect(clippy::cast_possible_truncation, reason = "meant to")]
        let whole = number as i64;
        whole
    };
    let mut generator = ParkMiller::new(seed);
    Ok(Value::Nodes(shuffle(&nodes, || generator.draw())))
}

/// The seed of words: 0 for none, else the first 64 bits of their SHA-256.
fn of_words(words: &str) -> i64 {
    if words.is_empty() {
        return 0;
    }
    let first = Sha256::digest(words.as_bytes());
    first
        .iter()
        .take(8)
        .fold(0, |seed, byte| (seed << 8) | i64::from(*byte))
}

/// The inside-out shuffle of Fisher and Yates.
fn shuffle(nodes: &[NodeRef], mut draw: impl FnMut() -> f64) -> Vec<NodeRef> {
    let mut shuffled: Vec<NodeRef> = Vec::with_capacity(nodes.len());
    for (index, node) in nodes.iter().enumerate() {
        #[expect(
            clippy::cast_possible_truncation,
            clippy::cast_precision_loss,
            clippy::cast_sign_loss,
            reason = "between 0 and the number of nodes"
        )]
        let place = ((draw() * (index + 1) as f64) as usize).min(index);
        shuffled.push(*node);
        shuffled.swap(place, index);
    }
    shuffled
}

/// The minimal standard generator: S. K. Park and K. W. Miller, CACM 31 (1988) 1192.
struct ParkMiller(i64);

impl ParkMiller {
    const MODULUS: i64 = 2_147_483_647;

    fn new(seed: i64) -> Self {
        let rest = seed % Self::MODULUS;
        Self(if rest <= 0 {
            rest + Self::MODULUS - 1
        } else {
            rest
        })
    }

    fn draw(&mut self) -> f64 {
        self.0 = self.0 * 16_807 % Self::MODULUS;
        #[expect(clippy::cast_precision_loss, reason = "below 2^31")]
        let part = (self.0 - 1) as f64 / (Self::MODULUS - 1) as f64;
        part
    }
}
