//! What leaves of the board: the page for the meeting, and the whole board, to print.

use leptos::prelude::*;
use waymark_act::{Board, Thursday};
use waymark_desk::{QuietButton, tongue};
use waymark_map::Taxonomy;
use waymark_share::gaps::{board, thursday};
use waymark_words::{Locale, planner as words};

use super::board::Made;
use crate::frame::Part;
use crate::papers::given::{Given, GivenLine};
use crate::papers::on_paper::PAGE;
use crate::planner::planner;

#[component]
pub fn Files(made: Made) -> impl IntoView {
    let (locale, planner) = (tongue(), planner());
    let saved = Given::nothing();
    let of = made.clone();
    let write = move |name: &'static str, page: fn(&Board, &Taxonomy, Locale) -> String| {
        let made = of.clone();
        Callback::new(move |()| {
            let board = planner.plan.of(|work| made.board(work)).flatten();
            let page = board.map(|board| page(&board, made.published.taxonomy(), locale));
            match page {
                Some(page) => saved.bytes(name, page.as_bytes(), PAGE),
                None => saved.failed(),
            }
        })
    };
    let meeting = write("meeting.html", |board, taxonomy, locale| {
        thursday(&Thursday::of(board), taxonomy, locale)
    });
    let whole = write("gap-board.html", board);
    view! {
        <Part title=words::board_files(locale)>
            <div class="row">
                <QuietButton act="save-meeting" text=words::board_meeting(locale) on_press=meeting/>
                <QuietButton act="save-board" text=words::board_whole(locale) on_press=whole/>
            </div>
            <GivenLine given=saved name="board-saved"/>
        </Part>
    }
}
