//! How groups score services, for the coordination body alone: a table, service by service and line by line.

use leptos::prelude::*;
use waymark_desk::{grid, tongue};
use waymark_map::Audience;
use waymark_map::exercise::{Score, scores};
use waymark_words::{Locale, exercises as words};

use super::enter_medians::heap;
use super::told::Asked;
use super::words_of::listed;
use crate::frame::Part;
use crate::planner::planner;

#[component]
pub fn Scores(asked: Asked) -> impl IntoView {
    let (locale, planner) = (tongue(), planner());
    move || {
        let area = asked.area()?;
        if asked.to() != Audience::Coordination {
            return None;
        }
        let told = planner.summaries.all(|all| scores(all, &area))?;
        if told.is_empty() {
            return None;
        }
        let rows = told.iter().map(|score| row(locale, score)).collect();
        let head = [
            words::told_column_service(locale),
            words::told_column_line(locale),
            words::told_column_middle(locale),
            words::told_column_groups(locale),
        ];
        let table = grid(head.map(str::to_owned).to_vec(), rows, 0);
        Some(view! {
            <Part title=words::told_scores(locale)>
                <p>{words::told_scores_lead(locale)}</p>
                <table class="record-log" data-part="scores">{table}</table>
            </Part>
        })
    }
}

fn row(locale: Locale, score: &Score) -> Vec<String> {
    vec![
        listed(locale, "picture", score.service),
        listed(locale, "spoke", score.spoke),
        heap(score.middle.halves()),
        words::told_groups(locale, u64::from(score.groups)),
    ]
}
