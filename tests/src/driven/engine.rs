//! The browser engines the stories run in, one after the other.

/// Whether the long campaigns run too: `WAYMARK_LONG=1`, which is `cargo xtask test --long`.
pub fn is_long() -> bool {
    std::env::var_os("WAYMARK_LONG").is_some()
}

/// An engine and its driver.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Engine {
    Chromium,
    Firefox,
    /// WebKitGTK's little browser: the engine of every iPad. It forgets everything between two sessions.
    WebKit,
}

impl Engine {
    /// The engines asked for by `WAYMARK_BROWSERS` (comma-separated); all three when it is not set.
    pub fn all_asked_for() -> Vec<Self> {
        let all = "chromium,firefox,webkit".to_owned();
        let asked = std::env::var("WAYMARK_BROWSERS").unwrap_or(all);
        asked
            .split(',')
            .map(|name| Self::named(name.trim()))
            .collect()
    }

    /// The same without WebKit, for stories in which a browser is closed and opened again, or a page is left by Back.
    pub fn asked_for() -> Vec<Self> {
        Self::all_but(
            &[Self::WebKit],
            "its driver keeps nothing between two sessions",
        )
    }

    /// The same; without `WAYMARK_LONG` not in Firefox, for long stories whose every screen another story walks there.
    pub fn asked_for_at_length() -> Vec<Self> {
        if is_long() {
            return Self::asked_for();
        }
        let others = [Self::Firefox, Self::WebKit];
        Self::all_but(&others, "it is told there with --long")
    }

    /// The same; none without `WAYMARK_LONG`, for campaigns whose parts other stories try one by one.
    pub fn only_at_length() -> Vec<Self> {
        if is_long() {
            return Self::asked_for();
        }
        let all = [Self::Chromium, Self::Firefox, Self::WebKit];
        Self::all_but(&all, "it is told with --long")
    }

    /// The same, for tests that need an ability of Chromium alone; none without `WAYMARK_LONG`.
    pub fn chromium_at_length() -> Vec<Self> {
        match is_long() {
            true => Self::chromium_if_asked_for(),
            false => Self::only_at_length(),
        }
    }

    /// The same, for tests that need an ability of Chromium alone.
    pub fn chromium_if_asked_for() -> Vec<Self> {
        let others = [Self::Firefox, Self::WebKit];
        Self::all_but(&others, "this needs an ability of Chromium")
    }

    fn all_but(left_out: &[Self], why: &str) -> Vec<Self> {
        let (out, run): (Vec<Self>, Vec<Self>) = Self::all_asked_for()
            .into_iter()
            .partition(|engine| left_out.contains(engine));
        for engine in out {
            println!("{}: not run, {why}", engine.name());
        }
        run
    }

    fn named(name: &str) -> Self {
        match name {
            "chromium" => Self::Chromium,
            "firefox" => Self::Firefox,
            "webkit" => Self::WebKit,
            other => panic!("WAYMARK_BROWSERS names no engine known here: {other}"),
        }
    }

    pub fn name(self) -> &'static str {
        match self {
            Self::Chromium => "chromium",
            Self::Firefox => "firefox",
            Self::WebKit => "webkit",
        }
    }

    /// The driver's program; `CHROMEDRIVER`, `GECKODRIVER` and `WEBKITDRIVER` may name another one.
    pub fn driver(self) -> String {
        let (variable, usual) = match self {
            Self::Chromium => ("CHROMEDRIVER", "chromedriver"),
            Self::Firefox => ("GECKODRIVER", "geckodriver"),
            Self::WebKit => ("WEBKITDRIVER", "WebKitWebDriver"),
        };
        std::env::var(variable).unwrap_or_else(|_| usual.into())
    }
}
