//! One layer of a tile: its name, its steps, and the words that its features share (Vector Tile 2.1, 4.1).

use super::NoTile;
use super::wire::{Field, Message, text};

/// Words of one layer: keys and values. A tile of names in fifty languages has some ten thousand.
const MOST_WORDS: usize = 100_000;
/// Steps along the side of a tile, where it does not say.
const USUAL_STEPS: u64 = 4_096;
/// A finer tile than this is none.
const MOST_STEPS: u64 = 65_536;

/// What a feature says under a key.
#[derive(Clone, Copy)]
pub(super) enum Value<'a> {
    Text(&'a str),
    Number(f64),
}

pub(super) struct Layer<'a> {
    pub(super) name: &'a str,
    pub(super) steps: f64,
    pub(super) keys: Vec<&'a str>,
    pub(super) values: Vec<Value<'a>>,
    pub(super) features: Vec<&'a [u8]>,
}

impl<'a> Layer<'a> {
    pub(super) fn of(bytes: &'a [u8]) -> Result<Self, NoTile> {
        let mut layer = Self {
            name: "",
            steps: 0.0,
            keys: Vec::new(),
            values: Vec::new(),
            features: Vec::new(),
        };
        let mut steps = USUAL_STEPS;
        let mut message = Message::of(bytes);
        while let Some(field) = message.next()? {
            match field {
                (1, Field::Bytes(name)) => layer.name = text(name)?,
                (2, Field::Bytes(feature)) => layer.features.push(feature),
                (3, Field::Bytes(key)) => layer.keys.push(text(key)?),
                (4, Field::Bytes(of_value)) => layer.values.push(value(of_value)?),
                (5, Field::Number(said)) => steps = said,
                _ => {}
            }
            if layer.keys.len().max(layer.values.len()) > MOST_WORDS {
                return Err(NoTile::TooMuch);
            }
        }
        if steps == 0 || steps > MOST_STEPS {
            return Err(NoTile::Damaged);
        }
        layer.steps = steps as f64;
        Ok(layer)
    }
}

fn value(bytes: &[u8]) -> Result<Value<'_>, NoTile> {
    let mut message = Message::of(bytes);
    let mut value = Value::Text("");
    while let Some(field) = message.next()? {
        value = match field {
            (1, Field::Bytes(letters)) => Value::Text(text(letters)?),
            (2, Field::Four(four)) => Value::Number(f32::from_le_bytes(four).into()),
            (3, Field::Eight(eight)) => Value::Number(f64::from_le_bytes(eight)),
            // Whole numbers of three kinds, and yes or no: none that is asked for here is below nothing.
            (4 | 5 | 7, Field::Number(number)) => Value::Number(number as f64),
            (6, Field::Number(number)) => Value::Number((number >> 1) as f64),
            _ => value,
        };
    }
    Ok(value)
}
