//! The swift hand: touches in the page itself and waits there, one call of the driver a touch. For the many interviews of a
//! story whose first one was answered by the driver's own, slower finger.

use serde_json::{Value, json};

use super::browser::Browser;
use super::screen::{READ, Screen};

impl Browser {
    /// Touches what the selector names, if it lies on top, and gives the first screen that is another one; nothing if there was
    /// nothing to touch, or if the page was left meanwhile.
    pub fn touches_swiftly(&self, selector: &str) -> Option<Screen> {
        let script = format!(
            "const read = () => {{ {READ} }};
             const done = arguments[arguments.length - 1];
             const found = document.querySelector(arguments[0]);
             if (!found) {{ done(null); return; }}
             found.scrollIntoView({{ block: 'center' }});
             const box = found.getBoundingClientRect();
             const top = document.elementFromPoint(box.x + box.width / 2, box.y + box.height / 2);
             if (!top || !(found.contains(top) || top.contains(found))) {{ done(null); return; }}
             const before = JSON.stringify(read());
             const deadline = Date.now() + 5000;
             const look = () => {{
               const now = read();
               if (JSON.stringify(now) !== before || Date.now() > deadline) done(now); else setTimeout(look, 4);
             }};
             found.click();
             setTimeout(look, 0);"
        );
        self.try_run_async(&script, &[json!(selector)])
            .ok()
            .filter(Value::is_object)
            .map(|answer| Screen::of(&answer))
    }
}
