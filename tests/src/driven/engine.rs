//! The browser engines the stories run in, one after the other.

/// An engine and its driver.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Engine {
    Chromium,
    Firefox,
}

impl Engine {
    /// The engines asked for by `WAYMARK_BROWSERS` (comma-separated); both when it is not set.
    pub fn asked_for() -> Vec<Self> {
        let asked = std::env::var("WAYMARK_BROWSERS").unwrap_or_else(|_| "chromium,firefox".into());
        asked
            .split(',')
            .map(|name| Self::named(name.trim()))
            .collect()
    }

    /// The same, for tests that need an ability of Chromium alone.
    pub fn chromium_if_asked_for() -> Vec<Self> {
        let asked = Self::asked_for();
        if asked.contains(&Self::Firefox) {
            println!("firefox: not run, this needs an ability of Chromium");
        }
        asked
            .into_iter()
            .filter(|engine| *engine == Self::Chromium)
            .collect()
    }

    fn named(name: &str) -> Self {
        match name {
            "chromium" => Self::Chromium,
            "firefox" => Self::Firefox,
            other => panic!("WAYMARK_BROWSERS names no engine known here: {other}"),
        }
    }

    pub fn name(self) -> &'static str {
        match self {
            Self::Chromium => "chromium",
            Self::Firefox => "firefox",
        }
    }

    /// The driver's program; `CHROMEDRIVER` and `GECKODRIVER` may name another one.
    pub fn driver(self) -> String {
        let (variable, usual) = match self {
            Self::Chromium => ("CHROMEDRIVER", "chromedriver"),
            Self::Firefox => ("GECKODRIVER", "geckodriver"),
        };
        std::env::var(variable).unwrap_or_else(|_| usual.into())
    }
}
