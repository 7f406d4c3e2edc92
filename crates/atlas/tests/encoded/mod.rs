//! A little writer of vector tiles, written from the specification (2.1) and not from the reader.

/// One layer on its way to being a tile.
pub struct Layer {
    name: String,
    features: Vec<Vec<u8>>,
    keys: Vec<String>,
    values: Vec<String>,
}

fn varint(mut number: u64, to: &mut Vec<u8>) {
    while number >= 128 {
        to.push((number & 127) as u8 | 128);
        number >>= 7;
    }
    to.push(number as u8);
}

/// A field of bytes: its number, kind 2, its length, the bytes.
fn field(of: u64, bytes: &[u8], to: &mut Vec<u8>) {
    varint(of << 3 | 2, to);
    varint(bytes.len() as u64, to);
    to.extend_from_slice(bytes);
}

fn zigzag(number: i64) -> u64 {
    (number << 1 ^ number >> 63) as u64
}

impl Layer {
    pub fn named(name: &str) -> Self {
        Self {
            name: name.to_owned(),
            features: Vec::new(),
            keys: Vec::new(),
            values: Vec::new(),
        }
    }

    /// With a feature of these points: one ring, one line, or one point.
    pub fn with(self, form: u64, says: &[(&str, &str)], points: &[(i64, i64)]) -> Self {
        let mut commands = vec![1 << 3 | 1];
        let mut last = (0, 0);
        for (place, (x, y)) in points.iter().enumerate() {
            if place == 1 {
                commands.push((points.len() as u64 - 1) << 3 | 2);
            }
            commands.extend([zigzag(x - last.0), zigzag(y - last.1)]);
            last = (*x, *y);
        }
        if form == 3 {
            commands.push(1 << 3 | 7);
        }
        self.saying(form, says, &commands)
    }

    /// With a feature of these commands, right or wrong.
    pub fn saying(mut self, form: u64, says: &[(&str, &str)], commands: &[u64]) -> Self {
        let (mut feature, mut tags, mut drawn) = (Vec::new(), Vec::new(), Vec::new());
        for (key, value) in says {
            varint(self.keys.len() as u64, &mut tags);
            varint(self.values.len() as u64, &mut tags);
            self.keys.push((*key).to_owned());
            self.values.push((*value).to_owned());
        }
        commands.iter().for_each(|one| varint(*one, &mut drawn));
        field(2, &tags, &mut feature);
        varint(3 << 3, &mut feature);
        varint(form, &mut feature);
        field(4, &drawn, &mut feature);
        self.features.push(feature);
        self
    }

    /// A tile of this one layer.
    pub fn tile(&self) -> Vec<u8> {
        let (mut layer, mut tile) = (Vec::new(), Vec::new());
        varint(15 << 3, &mut layer);
        varint(2, &mut layer);
        field(1, self.name.as_bytes(), &mut layer);
        self.features
            .iter()
            .for_each(|one| field(2, one, &mut layer));
        self.keys
            .iter()
            .for_each(|one| field(3, one.as_bytes(), &mut layer));
        for value in &self.values {
            let mut text = Vec::new();
            field(1, value.as_bytes(), &mut text);
            field(4, &text, &mut layer);
        }
        varint(5 << 3, &mut layer);
        varint(4_096, &mut layer);
        field(3, &layer, &mut tile);
        tile
    }
}
