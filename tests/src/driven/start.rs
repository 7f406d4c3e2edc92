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
}

impl Start {
    pub fn new(engine: Engine) -> Self {
        Self {
            engine,
            zone: "Etc/UTC".into(),
            flags: Vec::new(),
            preferences: Vec::new(),
            network_log: None,
        }
    }

    pub fn in_zone(mut self, zone: &str) -> Self {
        self.zone = zone.into();
        self
    }

    pub fn logging_to(mut self, file: PathBuf) -> Self {
        self.network_log = Some(file);
        self
    }
}
