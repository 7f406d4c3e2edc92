//! Papers that she looks at in their frame, sends to the printer, and measures as they come out of it.

use std::path::Path;

use serde_json::json;

use super::Planner;
use crate::driven::printed::from_base64;

impl Planner<'_> {
    /// What stands on the paper that is looked at.
    pub fn paper(&self, name: &str) -> String {
        let read = "const page = document.querySelector(arguments[0])?.contentDocument;
return page?.querySelector('main') ? page.documentElement.dir + ' ' + page.querySelector('main').textContent : ''";
        let with = [json!(format!("iframe[data-paper={name}]"))];
        self.browser.until("the paper", || {
            let text = self.browser.run(read, &with);
            text.as_str()
                .filter(|text| !text.is_empty())
                .map(str::to_owned)
        })
    }

    pub fn until_paper(&self, name: &str, what: &str) -> String {
        self.browser.until(&format!("{what} on paper"), || {
            Some(self.paper(name)).filter(|paper| paper.contains(what))
        })
    }

    /// Presses print: the frame alone is asked for it. A driver has no print window, so the asking is counted.
    pub fn prints(&self, name: &str) {
        let count = "const page = document.querySelector(arguments[0]).contentWindow;
window.askedToPrint = 0; page.print = () => { window.askedToPrint += 1; }";
        let with = [json!(format!("iframe[data-paper={name}]"))];
        self.browser.run(count, &with);
        self.presses(&format!("print-{name}"));
        self.browser.until("the paper to be printed", || {
            (self.browser.run("return window.askedToPrint", &[]) == 1).then_some(())
        });
    }

    /// Pages of a printed file, and their width and height in points (72 to the inch). Chromium alone.
    pub fn printed(&self, file: &Path) -> Vec<(f64, f64)> {
        self.browser.go(&format!("file://{}", file.display()));
        let asked = json!({ "preferCSSPageSize": true, "printBackground": true });
        let pdf = self.browser.devtools("Page.printToPDF", asked);
        let pdf = from_base64(pdf["data"].as_str().unwrap_or_default());
        let pdf = String::from_utf8_lossy(&pdf).into_owned();
        let boxes = pdf.split("/MediaBox [").skip(1).filter_map(|rest| {
            let numbers = rest.split(']').next().unwrap_or_default();
            let numbers: Vec<f64> = numbers.split_whitespace().flat_map(str::parse).collect();
            let corners: [f64; 4] = numbers.try_into().ok()?;
            let [left, bottom, right, top] = corners;
            Some((right - left, top - bottom))
        });
        boxes.collect()
    }
}

/// Whether a page is so wide and high, in millimetres.
pub fn is_of(page: (f64, f64), width: f64, height: f64) -> bool {
    let near = |points: f64, millimetres: f64| (points / 72.0 * 25.4 - millimetres).abs() < 1.0;
    near(page.0, width) && near(page.1, height)
}
