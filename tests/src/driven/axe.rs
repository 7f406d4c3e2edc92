//! What axe-core, the usual judge of accessibility, has to say of the screen that is up. It is fetched into `target/axe`, comes
//! into the page through the driver alone, and is no part of the product.

use std::path::PathBuf;

use serde_json::{Value, json};

use super::browser::Browser;

/// Where `cargo xtask test` puts it; `WAYMARK_AXE` may name another file.
const USUAL: &str = "../target/axe/node_modules/axe-core/axe.min.js";

/// What counts. axe's two lower grades are matters of taste.
const GRAVE: [&str; 2] = ["serious", "critical"];

/// The judge.
pub struct Axe {
    source: String,
}

impl Axe {
    /// Panics with what to do when it is not there.
    pub fn called() -> Self {
        let usual = || PathBuf::from(env!("CARGO_MANIFEST_DIR")).join(USUAL);
        let file = std::env::var_os("WAYMARK_AXE").map_or_else(usual, PathBuf::from);
        let source = std::fs::read_to_string(&file).unwrap_or_else(|error| {
            panic!(
                "axe-core is not at {} ({error}): cargo xtask test fetches it",
                file.display()
            )
        });
        Self { source }
    }

    /// Whatever is grave on the screen, a line each: the rule, what is wrong, and where.
    pub fn complaints(&self, browser: &Browser) -> Vec<String> {
        if browser.run("return 'axe' in window", &[]) != json!(true) {
            browser.run(&self.source, &[]);
        }
        let found = browser.run_async(JUDGE, &[json!(GRAVE)]);
        let lines: Option<Vec<String>> = found.as_array().map(|lines| {
            lines
                .iter()
                .filter_map(Value::as_str)
                .map(str::to_owned)
                .collect()
        });
        lines.unwrap_or_else(|| panic!("axe did not come to an end: {found}"))
    }
}

/// Colours are read after the last move of a transition, not on the way.
const JUDGE: &str = r"
const grave = given[0];
for (const move of document.getAnimations()) move.finish();
const seen = await axe.run(document, { resultTypes: ['violations'] });
return seen.violations.filter(v => grave.includes(v.impact)).flatMap(v => v.nodes.map(n =>
  v.id + ' (' + v.impact + '): ' + n.target.join(' ') + ' ' + n.html.slice(0, 120) + ' '
  + [...n.any, ...n.all, ...n.none].map(c => c.message).join('; ')));
";
