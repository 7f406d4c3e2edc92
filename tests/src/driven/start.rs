//! How a browser is to start.

use std::path::PathBuf;

use serde_json::Value;

use super::engine::Engine;

/// How a browser is to start.
#[derive(Clone, Debug)]
pub struct Start {
    pub engine: Engine,
    /// A `TZ` value: the place whose calendar the tablet follows.
    pub zone: String,
    /// Further Chromium flags.
    pub flags: Vec<String>,
    /// Further Firefox preferences.
    pub preferences: Vec<(String, Value)>,
    /// Where Chromium writes down every connection it makes.
    pub network_log: Option<PathBuf>,
    pub touch: Touch,
}

/// Who touches the screen when the team does.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum Touch {
    /// The driver's finger: scrolled into view, on top, pressed and let go.
    #[default]
    Finger,
    /// The page itself, where what is to be touched lies on top; four times as fast.
    Swift,
}

impl Start {
    pub fn new(engine: Engine) -> Self {
        Self {
            engine,
            zone: "Etc/UTC".into(),
            flags: Vec::new(),
            preferences: Vec::new(),
            network_log: None,
            touch: Touch::default(),
        }
    }

    pub fn in_zone(mut self, zone: &str) -> Self {
        self.zone = zone.into();
        self
    }

    /// For stories whose screens another story walks through with a true finger.
    pub fn swiftly(mut self) -> Self {
        self.touch = Touch::Swift;
        self
    }

    pub fn logging_to(mut self, file: PathBuf) -> Self {
        self.network_log = Some(file);
        self
    }
}
