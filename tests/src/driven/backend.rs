//! Where a browser keeps its databases: Chromium is moving from LevelDB to SQLite, so what is promised is tested on both.

use std::fs;
use std::path::Path;

use super::engine::Engine;
use super::start::Start;

/// An engine and the storage under its IndexedDB.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Backend {
    ChromiumLevelDb,
    ChromiumSqlite,
    FirefoxSqlite,
}

/// Chromium's switch, by its staged rollout's name.
const ROLLOUT: &str = "IdbSqliteOnDiskRollout";

impl Backend {
    /// All backends of the engines asked for that keep what they are given when they are closed.
    pub fn asked_for() -> Vec<Self> {
        let of = |engine| match engine {
            Engine::Chromium => vec![Self::ChromiumLevelDb, Self::ChromiumSqlite],
            Engine::Firefox => vec![Self::FirefoxSqlite],
            Engine::WebKit => Vec::new(),
        };
        Engine::asked_for().into_iter().flat_map(of).collect()
    }

    /// Chromium's two.
    pub fn chromium_if_asked_for() -> Vec<Self> {
        Engine::chromium_if_asked_for()
            .into_iter()
            .flat_map(|_| [Self::ChromiumLevelDb, Self::ChromiumSqlite])
            .collect()
    }

    /// All of them; none without `WAYMARK_LONG`.
    pub fn at_length() -> Vec<Self> {
        match Engine::only_at_length().is_empty() {
            true => Vec::new(),
            false => Self::asked_for(),
        }
    }

    /// The same of Chromium.
    pub fn chromium_at_length() -> Vec<Self> {
        match Engine::chromium_at_length().is_empty() {
            true => Vec::new(),
            false => Self::chromium_if_asked_for(),
        }
    }

    pub fn name(self) -> &'static str {
        match self {
            Self::ChromiumLevelDb => "chromium on LevelDB",
            Self::ChromiumSqlite => "chromium on SQLite",
            Self::FirefoxSqlite => "firefox",
        }
    }

    pub fn start(self) -> Start {
        let (engine, flag) = match self {
            Self::ChromiumLevelDb => (
                Engine::Chromium,
                Some(format!("--disable-features={ROLLOUT}")),
            ),
            Self::ChromiumSqlite => (
                Engine::Chromium,
                Some(format!(
                    "--enable-features={ROLLOUT}:stage/UseSqliteForNewStores"
                )),
            ),
            Self::FirefoxSqlite => (Engine::Firefox, None),
        };
        let mut start = Start::new(engine);
        start.flags.extend(flag);
        start
    }

    /// Stops unless the profile shows that the databases really lie on this backend.
    pub fn is_seen_in(self, profile: &Path) {
        let mut names = Vec::new();
        gather(profile, &mut names);
        let leveldb = names
            .iter()
            .any(|name| name.contains("IndexedDB") && name.contains(".leveldb/"));
        let expected = self == Self::ChromiumLevelDb;
        let chromium = self.start().engine == Engine::Chromium;
        assert!(
            !chromium || leveldb == expected,
            "{}: {names:#?}",
            self.name()
        );
    }
}

fn gather(folder: &Path, names: &mut Vec<String>) {
    for entry in fs::read_dir(folder).into_iter().flatten().flatten() {
        let path = entry.path();
        if path.is_dir() {
            gather(&path, names);
        } else if path.to_string_lossy().contains("IndexedDB") {
            names.push(path.to_string_lossy().into_owned());
        }
    }
}
