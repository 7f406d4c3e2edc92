//! A finger that draws: pressed at one place of an element, drawn through others, and lifted.

use std::time::Duration;

use fantoccini::Locator;
use fantoccini::actions::{InputSource, MOUSE_BUTTON_LEFT, PointerAction, TouchActions};

use super::browser::Browser;

/// How long a finger takes from one place to the next.
const STROKE: Duration = Duration::from_millis(20);

impl Browser {
    /// Draws with one finger over what the selector names. Places are parts of its width and height, from the upper
    /// left corner; one place is a touch.
    pub fn draws(&self, selector: &str, places: &[(f64, f64)]) {
        let drawn = self.until(&format!("something to draw on at {selector}"), || {
            self.wait_for(self.client().find(Locator::Css(selector)))
                .ok()
        });
        let element = serde_json::to_value(&drawn).expect("an element");
        let script = "arguments[0].scrollIntoView({ block: 'center' });
const box = arguments[0].getBoundingClientRect(); return [box.left, box.top, box.width, box.height]";
        // The page may still be on its way there.
        let mut last = serde_json::Value::Null;
        let found = self.until("what is drawn on to stand still", || {
            let now = self.run(script, std::slice::from_ref(&element));
            let still = now == last;
            last = now;
            still.then(|| last.clone())
        });
        let number = |at: usize| found[at].as_f64().expect("a number of pixels");
        let pixel = |(across, down): (f64, f64)| {
            (
                (number(0) + across * number(2)).round(),
                (number(1) + down * number(3)).round(),
            )
        };
        let mut finger = TouchActions::new("finger".into());
        for (place, at) in places.iter().enumerate() {
            let (x, y) = pixel(*at);
            let duration = Some(STROKE);
            finger = finger.then(PointerAction::MoveTo { duration, x, y });
            if place == 0 {
                let button = MOUSE_BUTTON_LEFT;
                finger = finger.then(PointerAction::Down { button });
            }
        }
        let button = MOUSE_BUTTON_LEFT;
        let finger = finger.then(PointerAction::Up { button });
        self.wait_for(self.client().perform_actions(finger))
            .expect("a finger draws");
    }
}
