//! A question in its frame: the screen she spends her time on, and the one the cover shows.

use leptos::prelude::*;
use waymark_ask::ChoiceId;
use waymark_words::{Locale, respond};

use crate::frame::{Framed, frame};
use crate::question::question;
use crate::{
    ANSWERS_A_PAGE, Act, Asked, Bar, Below, Corner, Dots, Going, Live, Mark, Place, Skipping,
};

/// The page of answers she is at; kept outside so that it is still the same after a hide.
pub type Page = RwSignal<usize>;

/// What the frame around a question shows.
#[derive(Clone, Copy, PartialEq, Eq)]
pub struct Around {
    /// The screen's name for tests.
    pub name: &'static str,
    /// Practice or not.
    pub mark: Mark,
    /// Where she is.
    pub dots: Dots,
    /// The bar's buttons.
    pub bar: Bar,
    /// What stands in the corner.
    pub corner: Corner,
    /// Whether Skip stands below the answers.
    pub skipping: Skipping,
}

/// One question with everything around it.
pub fn question_screen(
    asked: Asked,
    around: Around,
    locale: Locale,
    page: Page,
    chosen: Live<Vec<ChoiceId>>,
    on: Callback<Act>,
) -> AnyView {
    let pages = asked.pages();
    let below = Live::of({
        let chosen = chosen.clone();
        move || below(around, page.get(), pages, &chosen.now(), locale)
    });
    let on = Callback::new(move |act| match turned(page.get_untracked(), pages, act) {
        Some(other) => page.set(other),
        None => on.run(act),
    });
    let framed = Framed {
        name: around.name,
        question: Some(asked.name().to_owned()),
        locale,
        mark: around.mark,
        dots: around.dots,
        corner: around.corner,
        below,
        on,
    };
    let inside = question(asked, locale, page, chosen, around.skipping, on);
    frame(framed, vec![inside])
}

fn below(around: Around, page: usize, pages: usize, chosen: &[ChoiceId], locale: Locale) -> Below {
    let bar = match page {
        0 => around.bar,
        // Back turns the page, also at her very first question.
        _ => Bar {
            back: Place::There,
            ..around.bar
        },
    };
    match around.skipping {
        Skipping::TouchIsEnough => Below(bar, Going::Nowhere),
        _ => Below(bar, going(page, pages, chosen, locale)),
    }
}

impl Asked {
    /// How many pages its answers take.
    pub(crate) fn pages(&self) -> usize {
        self.cards.len().div_ceil(ANSWERS_A_PAGE).max(1)
    }
}

/// Next and Back turn the pages of a long list before they leave the question.
fn turned(page: usize, pages: usize, act: Act) -> Option<usize> {
    match act {
        Act::Next if page + 1 < pages => Some(page + 1),
        Act::Back => page.checked_sub(1),
        _ => None,
    }
}

/// The large button below a question: on to the answers she has not seen yet, or on to the next
/// question. Answers on a later page would otherwise be given less often than those on the first.
fn going(page: usize, pages: usize, chosen: &[ChoiceId], locale: Locale) -> Going {
    if page + 1 < pages {
        Going::Ready(respond::more(locale), Act::Next)
    } else if chosen.is_empty() {
        Going::NotYet(respond::next(locale))
    } else {
        Going::Ready(respond::next(locale), Act::Next)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn check(page: usize, act: Act, expected: Option<usize>) {
        assert!(turned(page, 2, act) == expected);
    }

    #[test]
    fn next_shows_the_answers_she_has_not_seen_before_it_goes_on() {
        check(0, Act::Next, Some(1));
        check(1, Act::Next, None);
    }

    #[test]
    fn back_returns_to_the_first_answers_before_it_leaves() {
        check(1, Act::Back, Some(0));
        check(0, Act::Back, None);
    }

    #[test]
    fn skip_and_stop_leave_from_any_page() {
        check(0, Act::Skip, None);
        check(0, Act::Stop, None);
    }
}
