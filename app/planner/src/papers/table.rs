//! What is on a paper and what is not, office by office, with the reason: for the team, never for the wall.

use leptos::prelude::*;
use waymark_desk::grid;
use waymark_share::poster::{How, Why};
use waymark_words::{Locale, cards as words};

use super::poster::Paper;

pub fn table(locale: Locale, paper: &Paper) -> AnyView {
    let left = paper
        .rows
        .iter()
        .filter(|(_, _, stands)| matches!(stands.how, How::Left(_)));
    let left = left.count();
    let on = (paper.rows.len() - left).to_string();
    let rows = paper.rows.iter().map(|(office, service, stands)| {
        vec![
            office.clone(),
            service.clone(),
            said(locale, paper, stands.how),
        ]
    });
    let head = [
        words::column_office(locale),
        words::column_help(locale),
        words::column_on(locale),
    ];
    let rows = grid(head.map(str::to_owned).to_vec(), rows.collect(), 0);
    view! {
        <section class="desk-part">
            <h2>{words::on_it(locale)}</h2>
            <p data-part="poster-count">{words::count(locale, &on, &left.to_string())}</p>
            <p class="soft">{words::on_it_lead(locale)}</p>
            <table class="record-log since" data-part="poster-rows">{rows}</table>
        </section>
    }
    .into_any()
}

fn said(locale: Locale, paper: &Paper, how: How) -> String {
    let days = paper.days.to_string();
    let words = match how {
        How::On => words::how_on(locale),
        How::OnWithoutName => words::how_unnamed(locale),
        How::Left(Why::NotConfirmed) => return words::left_not_confirmed(locale, &days),
        How::Left(Why::NotThere) => words::left_not_there(locale),
        How::Left(Why::SwitchedOff) => words::left_off(locale),
        How::Left(Why::NoPhone) => words::left_no_phone(locale),
        How::Left(Why::NoPicture) => words::left_no_picture(locale),
        How::Left(Why::TellingName) => words::how_unnamed(locale),
        How::Left(Why::NoRoom) => words::left_no_room(locale),
    };
    words.to_owned()
}
