//! One feature of a layer: what it says of itself, and the commands that draw it (Vector Tile 2.1, 4.2 to 4.4).

use waymark_map::draw::Kind;

use super::NoTile;
use super::layer::{Layer, Value};
use super::wire::{Field, Message};

#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Form {
    Point,
    Line,
    Area,
    Unknown,
}

pub(super) struct Feature<'a> {
    pub(super) layer: &'a Layer<'a>,
    pub(super) form: Form,
    pub(super) commands: &'a [u8],
    tags: &'a [u8],
}

impl<'a> Feature<'a> {
    pub(super) fn of(bytes: &'a [u8], layer: &'a Layer<'a>) -> Result<Self, NoTile> {
        let mut feature = Self {
            layer,
            form: Form::Unknown,
            commands: &[],
            tags: &[],
        };
        let mut message = Message::of(bytes);
        while let Some(field) = message.next()? {
            match field {
                (2, Field::Bytes(tags)) => feature.tags = tags,
                (3, Field::Number(1)) => feature.form = Form::Point,
                (3, Field::Number(2)) => feature.form = Form::Line,
                (3, Field::Number(3)) => feature.form = Form::Area,
                (4, Field::Bytes(commands)) => feature.commands = commands,
                _ => {}
            }
        }
        Ok(feature)
    }

    pub(super) const fn kind(&self) -> Kind {
        match self.form {
            Form::Area => Kind::Area,
            _ => Kind::Way,
        }
    }

    /// What it says under a key; nothing where the tags are damaged.
    pub(super) fn value(&self, wanted: &str) -> Option<Value<'a>> {
        let mut tags = Message::of(self.tags);
        while let (Ok(Some(key)), Ok(Some(value))) = (tags.number(), tags.number()) {
            let key = self.layer.keys.get(usize::try_from(key).ok()?)?;
            if *key == wanted {
                let place = usize::try_from(value).ok()?;
                return self.layer.values.get(place).copied();
            }
        }
        None
    }

    /// Words under a key; none where there are no letters.
    pub(super) fn text(&self, key: &str) -> Option<&'a str> {
        match self.value(key)? {
            Value::Text("") | Value::Number(_) => None,
            Value::Text(text) => Some(text),
        }
    }

    pub(super) fn number(&self, key: &str) -> Option<f64> {
        match self.value(key)? {
            Value::Number(number) => Some(number),
            Value::Text(text) => text.parse().ok(),
        }
    }
}
