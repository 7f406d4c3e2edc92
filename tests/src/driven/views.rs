//! The ways one screen may be looked at: bright or dark, in high contrast or in the system's own colours, with text twice as
//! large, in either writing direction, on a phone or a tablet. Chromium alone can be told all of this.

use serde_json::json;

use super::browser::Browser;

/// Which colours the person's system asks for.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Colours {
    Light,
    Dark,
    LightContrast,
    DarkContrast,
    /// The system's few colours in place of the page's own.
    Forced,
}

/// How large the person's system writes.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Text {
    Usual,
    Double,
}

/// One way of looking.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct View {
    pub colours: Colours,
    pub text: Text,
    pub direction: &'static str,
    pub size: (u32, u32),
}

const PHONE: (u32, u32) = (360, 740);
const TABLET: (u32, u32) = (800, 1280);

/// What browsers write with when nobody asks for more, in pixels.
const USUAL_SIZE: u32 = 16;

impl View {
    const fn of(colours: Colours, text: Text, direction: &'static str, size: (u32, u32)) -> Self {
        Self {
            colours,
            text,
            direction,
            size,
        }
    }

    /// One: the plainest, or one of four that between them change everything, in turns from screen to screen.
    pub fn in_turn(screen: usize) -> Vec<Self> {
        let turns = [
            Self::of(Colours::Light, Text::Usual, "ltr", TABLET),
            Self::of(Colours::Dark, Text::Usual, "rtl", PHONE),
            Self::of(Colours::Forced, Text::Usual, "ltr", PHONE),
            Self::of(Colours::LightContrast, Text::Double, "ltr", PHONE),
            Self::of(Colours::DarkContrast, Text::Double, "rtl", TABLET),
        ];
        turns
            .get(screen % turns.len())
            .copied()
            .into_iter()
            .collect()
    }

    /// All of them.
    pub fn all() -> Vec<Self> {
        let colours = [
            Colours::Light,
            Colours::Dark,
            Colours::LightContrast,
            Colours::DarkContrast,
            Colours::Forced,
        ];
        let mut all = Vec::new();
        for colours in colours {
            for text in [Text::Usual, Text::Double] {
                for direction in ["ltr", "rtl"] {
                    all.extend(
                        [PHONE, TABLET].map(|size| Self::of(colours, text, direction, size)),
                    );
                }
            }
        }
        all
    }

    pub fn name(self) -> String {
        format!(
            "{:?}-{:?}-{}-{}",
            self.colours, self.text, self.direction, self.size.0
        )
        .to_lowercase()
    }

    /// Shows the page like this, without another window.
    pub fn show(self, browser: &Browser) {
        let (scheme, contrast, forced) = match self.colours {
            Colours::Light => ("light", "no-preference", "none"),
            Colours::Dark => ("dark", "no-preference", "none"),
            Colours::LightContrast => ("light", "more", "none"),
            Colours::DarkContrast => ("dark", "more", "none"),
            Colours::Forced => ("light", "no-preference", "active"),
        };
        let feature = |name: &str, value: &str| json!({ "name": name, "value": value });
        let features = json!([
            feature("prefers-color-scheme", scheme),
            feature("prefers-contrast", contrast),
            feature("forced-colors", forced),
        ]);
        browser.devtools(
            "Emulation.setEmulatedMedia",
            json!({ "features": features }),
        );
        let times = if self.text == Text::Double { 2 } else { 1 };
        let sizes = json!({ "standard": USUAL_SIZE * times, "fixed": USUAL_SIZE * times });
        browser.devtools("Page.setFontSizes", json!({ "fontSizes": sizes }));
        let (width, height) = self.size;
        browser.devtools(
            "Emulation.setDeviceMetricsOverride",
            json!({ "width": width, "height": height, "deviceScaleFactor": 1, "mobile": false }),
        );
        browser.run(
            "document.documentElement.dir = arguments[0]",
            &[json!(self.direction)],
        );
    }

    /// Back to how the browser was started.
    pub fn leave(browser: &Browser) {
        Self::of(Colours::Light, Text::Usual, "ltr", TABLET).show(browser);
        browser.devtools("Emulation.setEmulatedMedia", json!({ "features": [] }));
        browser.devtools("Emulation.clearDeviceMetricsOverride", json!({}));
    }
}
