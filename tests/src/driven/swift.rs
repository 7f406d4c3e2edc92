//! The swift hand: touches in the page itself, one call of the driver a touch. For the many interviews of a story whose first
//! one was answered by the driver's own, slower finger, and for stories whose screens others walk through.

use serde_json::{Value, json};

use super::browser::Browser;
use super::screen::{READ, Screen};

/// What the selector names, if it can be touched and lies on top.
const ON_TOP: &str = r"
  const onTop = selector => {
    const found = document.querySelector(selector);
    if (!found || found.disabled) return null;
    found.scrollIntoView({ block: 'center' });
    const box = found.getBoundingClientRect();
    const top = document.elementFromPoint(box.x + box.width / 2, box.y + box.height / 2);
    return top && (found.contains(top) || top.contains(found)) ? found : null;
  };
";

impl Browser {
    /// Touches what the selector names; says whether it lay on top to be touched.
    pub(super) fn taps_swiftly(&self, selector: &str) -> bool {
        let script = format!(
            "{ON_TOP} const found = onTop(arguments[0]);
             if (!found) return false;
             found.focus(); found.click(); return true;"
        );
        self.try_run(&script, &[json!(selector)])
            .is_ok_and(|done| done == json!(true))
    }

    /// Writes in place of what stands in the field; says whether it lay on top to be written in.
    pub(super) fn writes_swiftly(&self, selector: &str, words: &str) -> bool {
        let script = format!(
            "{ON_TOP} const found = onTop(arguments[0]);
             if (!found || !('value' in found) || found.readOnly) return false;
             found.focus(); found.value = arguments[1];
             for (const kind of ['input', 'change']) found.dispatchEvent(new Event(kind, {{ bubbles: true }}));
             return true;"
        );
        self.try_run(&script, &[json!(selector), json!(words)])
            .is_ok_and(|done| done == json!(true))
    }

    /// Touches what the selector names, if it lies on top, and gives the first screen that is another one; nothing if there was
    /// nothing to touch, or if the page was left meanwhile.
    pub fn touches_swiftly(&self, selector: &str) -> Option<Screen> {
        let script = format!(
            "{ON_TOP} const read = () => {{ {READ} }};
             const done = arguments[arguments.length - 1];
             const found = onTop(arguments[0]);
             if (!found) {{ done(null); return; }}
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
