//! The map of services as she sees it: its colours, and the land that was fetched for it.

use serde_json::json;

use super::Planner;

impl Planner<'_> {
    pub fn opens_the_map(&self) {
        self.opens_the_directory();
        self.presses("map");
        self.browser.until_on("map");
        self.until_there("the map", "[data-map=services] canvas");
    }

    /// So many dots of the map have about this colour.
    pub fn painted(&self, colour: [u8; 3]) -> u64 {
        let read = "const canvas = document.querySelector('[data-map=services] canvas');
const { data } = canvas.getContext('2d').getImageData(0, 0, canvas.width, canvas.height);
let count = 0;
for (let at = 0; at < data.length; at += 4) {
  if (arguments[0].every((part, of) => Math.abs(part - data[at + of]) < 14) && data[at + 3] > 200) count += 1;
}
return count";
        let found = self.browser.run(read, &[json!(colour)]);
        found.as_u64().unwrap_or_default()
    }

    pub fn until_painted(&self, what: &str, colour: [u8; 3]) {
        self.browser
            .until(what, || (self.painted(colour) > 200).then_some(()));
    }

    /// Pieces of the base map that this page has fetched, by their countries.
    pub fn fetched(&self) -> Vec<String> {
        let read = "return performance.getEntriesByType('resource').map((entry) => entry.name)
  .filter((name) => name.includes('/basemap/')).map((name) => name.slice(-7, -4))";
        let found = self.browser.run(read, &[]);
        let names = found.as_array().into_iter().flatten();
        let mut names: Vec<String> = names
            .filter_map(|name| name.as_str().map(str::to_owned))
            .collect();
        names.sort();
        names
    }
}
