//! The heading of a screen. It takes the focus when the screen appears, so that a screen reader starts there.

use leptos::html;
use leptos::prelude::*;

use crate::paper::line;

/// Where a screen's own scrolling happens; each new screen starts at its top.
const SCROLLS: &str = "main";

/// A heading that is read out as soon as its screen is there.
pub fn heading(text: impl Into<String>) -> AnyView {
    let text: String = text.into();
    let place = NodeRef::<html::H1>::new();
    Effect::new(move |_| {
        if let Some(heading) = place.get() {
            let _ = heading.focus();
            if let Ok(Some(scrolls)) = heading.closest(SCROLLS) {
                scrolls.set_scroll_top(0);
            }
        }
    });
    view! {
        <h1 tabindex="-1" node_ref=place>
            {text}
        </h1>
    }
    .into_any()
}

/// Sentences, each on a line of its own: easier to follow with a finger, and to read out.
pub fn sentences(text: &str) -> AnyView {
    let lines = lines_of(text).into_iter();
    lines
        .map(|text| line("hers-say", text))
        .collect_view()
        .into_any()
}

/// What ends a sentence in the scripts we plan: Latin, Arabic, Devanagari, Bangla, Burmese, Khmer.
const ENDS: [char; 8] = ['.', '?', '!', '؟', '۔', '।', '။', '។'];

/// Splits after the marks that end a sentence. A mark that a closing quotation mark follows ends only what is quoted.
fn lines_of(text: &str) -> Vec<String> {
    let mut lines = Vec::new();
    let mut line = String::new();
    for piece in text.split_inclusive(' ') {
        line.push_str(piece);
        if piece.trim_end_matches(' ').ends_with(ENDS) {
            lines.push(core::mem::take(&mut line));
        }
    }
    lines.push(line);
    let lines = lines.into_iter().map(|line| line.trim().to_owned());
    lines.filter(|line| !line.is_empty()).collect()
}

#[cfg(test)]
mod tests {
    use super::lines_of;

    fn check(text: &str, expected: &[&str]) {
        assert_eq!(lines_of(text), expected);
    }

    #[test]
    fn a_line_ends_with_its_sentence() {
        check(
            "You can stop. Are you well? Yes",
            &["You can stop.", "Are you well?", "Yes"],
        );
        check("هل أنت بخير؟ نعم.", &["هل أنت بخير؟", "نعم."]);
        check("", &[]);
        check(
            "Touch “Continue?” below. Wait.",
            &["Touch “Continue?” below.", "Wait."],
        );
        check(
            "Touchez «\u{a0}Continuer\u{a0}?\u{a0}» en bas.",
            &["Touchez «\u{a0}Continuer\u{a0}?\u{a0}» en bas."],
        );
    }
}
