//! What is asked, as the controls hold it.

use leptos::prelude::*;
use waymark_talk::{WaysAsked, WaysAt};

/// The controls of one screen.
#[derive(Clone, Copy)]
pub struct Controls {
    /// The code of a service.
    pub service: RwSignal<String>,
    /// The place in `Who::ALL`.
    pub who: RwSignal<String>,
    /// Tenths of a kilometre an hour.
    pub speed: RwSignal<i32>,
    /// Whether an hour is asked for.
    pub when: RwSignal<String>,
    pub weekday: RwSignal<String>,
    pub hour: RwSignal<i32>,
}

/// The value of `when` for "at some time".
pub const ANY_TIME: &str = "any";
/// The same for an hour of a weekday.
pub const AT_AN_HOUR: &str = "hour";

impl Controls {
    pub fn new() -> Self {
        Self {
            service: RwSignal::new("H2".to_owned()),
            who: RwSignal::new("0".to_owned()),
            speed: RwSignal::new(40),
            when: RwSignal::new(ANY_TIME.to_owned()),
            weekday: RwSignal::new("0".to_owned()),
            hour: RwSignal::new(22),
        }
    }

    /// What they ask for now, followed.
    pub fn asked(self) -> WaysAsked {
        let short = |number: i32| u8::try_from(number).unwrap_or_default();
        let hour = WaysAt::Hour {
            weekday: self.weekday.with(|day| day.parse().unwrap_or_default()),
            hour: short(self.hour.get()),
        };
        WaysAsked {
            service: self.service.get(),
            who: self.who.with(|who| who.parse().unwrap_or_default()),
            at: match self.when.with(|when| when == AT_AN_HOUR) {
                true => hour,
                false => WaysAt::AnyTime,
            },
            speed: short(self.speed.get()),
        }
    }
}
