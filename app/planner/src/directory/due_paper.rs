//! The list to call from, as it comes out on paper: nobody hidden is on it.

use leptos::prelude::*;
use waymark_desk::{grid, tongue};
use waymark_map::call_back;
use waymark_words::directory as words;

use super::due::{AHEAD, said};
use crate::planner::planner;
use crate::register::day;

#[component]
pub fn Paper() -> impl IntoView {
    let (locale, planner) = (tongue(), planner());
    let rows = move || {
        let rows = planner.register.of(|all| {
            let offices = call_back(all, day(), AHEAD).into_iter();
            let row = offices.map(|office| {
                let phone = match office.phone.is_empty() {
                    true => words::call_no_phone(locale).to_owned(),
                    false => office.phone,
                };
                let lines: Vec<String> = office
                    .lines
                    .iter()
                    .map(|line| said(locale, all, line))
                    .collect();
                vec![office.name, phone, lines.join("; ")]
            });
            row.collect::<Vec<_>>()
        });
        let head = [
            words::search(locale),
            words::call_title(locale),
            words::due(locale),
        ];
        grid(
            head.map(str::to_owned).to_vec(),
            rows.unwrap_or_default(),
            0,
        )
    };
    view! { <table class="paper-only record-paper">{rows}</table> }
}
