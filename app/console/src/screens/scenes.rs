//! The four scenes that are rehearsed: three decisions each, with what is right and why.

use waymark_words::{Locale, lessons as words};

use crate::screens::lesson::Step;

/// A scene.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Scene {
    /// He walks in.
    ComesIn,
    /// She cries.
    Cries,
    /// She is 15.
    Young,
    /// She wants it erased.
    Erase,
}

impl Scene {
    /// In the order in which they are rehearsed.
    pub const ALL: [Self; 4] = [Self::ComesIn, Self::Cries, Self::Young, Self::Erase];

    /// What it is called.
    pub fn title(self, l: Locale) -> &'static str {
        match self {
            Self::ComesIn => words::scene_in(l),
            Self::Cries => words::scene_cries(l),
            Self::Young => words::scene_young(l),
            Self::Erase => words::scene_erase(l),
        }
    }

    /// Its name on the screen, stable for tests.
    pub fn act(self) -> &'static str {
        match self {
            Self::ComesIn => "scene-in",
            Self::Cries => "scene-cries",
            Self::Young => "scene-young",
            Self::Erase => "scene-erase",
        }
    }

    /// Its decisions.
    pub fn steps(self, l: Locale) -> [Step; 3] {
        match self {
            Self::ComesIn => comes_in(l),
            Self::Cries => cries(l),
            Self::Young => young(l),
            Self::Erase => erase(l),
        }
    }
}

fn step(asked: &'static str, answers: [&'static str; 3], right: usize, why: &'static str) -> Step {
    Step {
        asked,
        answers,
        right,
        why,
    }
}

fn comes_in(l: Locale) -> [Step; 3] {
    [
        step(
            words::scene_in_1(l),
            [
                words::scene_in_1_a(l),
                words::scene_in_1_b(l),
                words::scene_in_1_c(l),
            ],
            1,
            words::scene_in_1_why(l),
        ),
        step(
            words::scene_in_2(l),
            [
                words::scene_in_2_a(l),
                words::scene_in_2_b(l),
                words::scene_in_2_c(l),
            ],
            0,
            words::scene_in_2_why(l),
        ),
        step(
            words::scene_in_3(l),
            [
                words::scene_in_3_a(l),
                words::scene_in_3_b(l),
                words::scene_in_3_c(l),
            ],
            2,
            words::scene_in_3_why(l),
        ),
    ]
}

fn cries(l: Locale) -> [Step; 3] {
    [
        step(
            words::scene_cries_1(l),
            [
                words::scene_cries_1_a(l),
                words::scene_cries_1_b(l),
                words::scene_cries_1_c(l),
            ],
            0,
            words::scene_cries_1_why(l),
        ),
        step(
            words::scene_cries_2(l),
            [
                words::scene_cries_2_a(l),
                words::scene_cries_2_b(l),
                words::scene_cries_2_c(l),
            ],
            2,
            words::scene_cries_2_why(l),
        ),
        step(
            words::scene_cries_3(l),
            [
                words::scene_cries_3_a(l),
                words::scene_cries_3_b(l),
                words::scene_cries_3_c(l),
            ],
            1,
            words::scene_cries_3_why(l),
        ),
    ]
}

fn young(l: Locale) -> [Step; 3] {
    [
        step(
            words::scene_young_1(l),
            [
                words::scene_young_1_a(l),
                words::scene_young_1_b(l),
                words::scene_young_1_c(l),
            ],
            2,
            words::scene_young_1_why(l),
        ),
        step(
            words::scene_young_2(l),
            [
                words::scene_young_2_a(l),
                words::scene_young_2_b(l),
                words::scene_young_2_c(l),
            ],
            1,
            words::scene_young_2_why(l),
        ),
        step(
            words::scene_young_3(l),
            [
                words::scene_young_3_a(l),
                words::scene_young_3_b(l),
                words::scene_young_3_c(l),
            ],
            0,
            words::scene_young_3_why(l),
        ),
    ]
}

fn erase(l: Locale) -> [Step; 3] {
    [
        step(
            words::scene_erase_1(l),
            [
                words::scene_erase_1_a(l),
                words::scene_erase_1_b(l),
                words::scene_erase_1_c(l),
            ],
            1,
            words::scene_erase_1_why(l),
        ),
        step(
            words::scene_erase_2(l),
            [
                words::scene_erase_2_a(l),
                words::scene_erase_2_b(l),
                words::scene_erase_2_c(l),
            ],
            0,
            words::scene_erase_2_why(l),
        ),
        step(
            words::scene_erase_3(l),
            [
                words::scene_erase_3_a(l),
                words::scene_erase_3_b(l),
                words::scene_erase_3_c(l),
            ],
            2,
            words::scene_erase_3_why(l),
        ),
    ]
}
