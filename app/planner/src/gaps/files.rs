//! What leaves of the board: the page for the meeting, and the whole board, to print.

use leptos::prelude::*;
use waymark_act::{Board, Thursday};
use waymark_desk::{QuietButton, StatusLine, Tone, tongue};
use waymark_map::Taxonomy;
use waymark_share::gaps::{board, thursday};
use waymark_shell::save::{Lent, give_back_later, save};
use waymark_words::{Locale, directory, planner as words};

use super::board::Made;
use crate::frame::Part;
use crate::planner::planner;

const PAGE: &str = "text/html;charset=utf-8";

#[component]
pub fn Files(made: Made) -> impl IntoView {
    let (locale, planner) = (tongue(), planner());
    let saved: RwSignal<Option<Result<&'static str, ()>>> = RwSignal::new(None);
    let of = made.clone();
    let write = move |name: &'static str, page: fn(&Board, &Taxonomy, Locale) -> String| {
        let made = of.clone();
        Callback::new(move |()| {
            let board = planner.plan.of(|work| made.board(work)).flatten();
            let page = board.map(|board| page(&board, made.published.taxonomy(), locale));
            saved.set(Some(page.and_then(|page| given(name, &page)).ok_or(())));
        })
    };
    let meeting = write("meeting.html", |board, taxonomy, locale| {
        thursday(&Thursday::of(board), taxonomy, locale)
    });
    let whole = write("gap-board.html", board);
    let tone = Signal::derive(move || match saved.get() {
        Some(Ok(_)) => Tone::Good,
        _ => Tone::Bad,
    });
    let text = Signal::derive(move || match saved.get() {
        Some(Ok(name)) => directory::give_saved(locale, name),
        _ => directory::give_not_saved(locale).to_owned(),
    });
    view! {
        <Part title=words::board_files(locale)>
            <div class="row">
                <QuietButton act="save-meeting" text=words::board_meeting(locale) on_press=meeting/>
                <QuietButton act="save-board" text=words::board_whole(locale) on_press=whole/>
            </div>
            <div hidden=move || saved.with(Option::is_none)><StatusLine tone=tone text=text name="board-saved"/></div>
        </Part>
    }
}

fn given(name: &'static str, page: &str) -> Option<&'static str> {
    let lent = Lent::of(page.as_bytes(), PAGE).ok()?;
    save(&lent, name).ok()?;
    give_back_later(lent);
    Some(name)
}
