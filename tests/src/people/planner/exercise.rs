//! An exercise with a group as she leads it: step by step, and drawn with a finger.

use super::Planner;

const STAGE: &str = ".map-stage";

impl Planner<'_> {
    /// To the end of the script, and into its summary; how many steps that were.
    pub fn leads(&self) -> usize {
        self.browser.until_on("exercise-lead");
        let mut steps = 0;
        while self.browser.screen().name == "exercise-lead" {
            self.presses("step-on");
            steps += 1;
            assert!(steps < 60, "the script does not end");
        }
        self.browser.until_on("exercise");
        steps
    }

    /// With what is chosen, when the screen says that the finger draws.
    pub fn draws(&self, places: &[(f64, f64)]) {
        self.until_there("the finger to draw", ".draw-map[data-draws=true]");
        self.moves(places);
    }

    /// A finger over the map, through parts of its width and height.
    pub fn moves(&self, places: &[(f64, f64)]) {
        self.browser.draws(STAGE, places);
    }

    /// What is kept, and where: the rows under the map.
    pub fn marks(&self) -> Vec<String> {
        let read = "return [...document.querySelectorAll('[data-part=marked] [data-mark] .pick-words')].map(row => row.innerText.replace(/\\s+/g, ' '))";
        let rows = self.browser.run(read, &[]);
        let rows = rows.as_array().cloned().unwrap_or_default();
        let rows = rows.iter().filter_map(|row| row.as_str());
        rows.map(str::to_owned).collect()
    }

    pub fn until_marks(&self, expected: &[&str]) {
        self.browser
            .until(&format!("the marks to be {expected:?}"), || {
                (self.marks() == expected).then_some(())
            });
    }
}
