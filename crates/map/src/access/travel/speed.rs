//! How people move on each kind of land, and how fast on the flat.

use std::collections::BTreeMap;

use crate::access::units::KmPerHour;

/// What decides how a slope changes the speed.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Mode {
    Walking,
    Bicycling,
    Motorised,
}

/// A way to move, and its speed on the flat.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Way {
    pub mode: Mode,
    pub speed: KmPerHour,
}

/// The way to move on each class of land cover. A class that is not in it, or has speed 0, is a
/// barrier.
#[derive(Clone, Debug, Default)]
pub struct SpeedTable(BTreeMap<i64, Way>);

impl SpeedTable {
    /// A class may stand once; the class that stands twice is given back.
    pub fn new(ways: impl IntoIterator<Item = (i64, Way)>) -> Result<Self, i64> {
        let mut table = BTreeMap::new();
        for (class, way) in ways {
            if table.insert(class, way).is_some() {
                return Err(class);
            }
        }
        Ok(Self(table))
    }

    pub fn way(&self, class: i64) -> Option<Way> {
        let way = self.0.get(&class).copied();
        way.filter(|way| way.speed.get() > 0.0)
    }

    pub fn knows(&self, class: i64) -> bool {
        self.0.contains_key(&class)
    }

    /// The same land with everybody on foot slower or faster: how certain a gap is over 3 to 5
    /// km/h.
    pub fn with_walking(&self, times: f64) -> Option<Self> {
        let scaled = self.0.iter().map(|(class, way)| {
            let factor = if way.mode == Mode::Walking {
                times
            } else {
                1.0
            };
            let speed = KmPerHour::new(way.speed.get() * factor)?;
            Some((*class, Way { speed, ..*way }))
        });
        scaled.collect::<Option<BTreeMap<i64, Way>>>().map(Self)
    }
}
