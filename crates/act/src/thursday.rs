//! The page for Thursday's meeting: three gaps, women's words beside them, who sees to it, and the
//! next date.

use waymark_map::gaps::Recipe;
use waymark_map::{Area, Day, Share};

use crate::board::Board;
use crate::gap::Gap;
use crate::item::{Item, State};
use crate::need::Voice;
use crate::theme::Theme;

/// What one meeting can hold.
pub const MOST_GAPS: usize = 3;
/// What fits beside a gap.
const MOST_VOICES: usize = 2;
const MOST_THEMES: usize = 2;

/// One A4.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Thursday {
    pub area: Area,
    pub on: Day,
    /// I-01, I-02 and I-03.
    pub shares: Vec<(&'static str, Share, Recipe)>,
    pub rows: Vec<Row>,
    pub themes: Vec<Theme>,
}

/// One gap of the page.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Row {
    pub gap: Gap,
    pub chosen: Choice,
    /// Of the same kind of help first, then what got in the way most.
    pub voices: Vec<Voice>,
    pub next: Next,
}

/// How a gap came onto the page.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Choice {
    ByPeople,
    /// Nobody gave it a place: it stands here by the order of print.
    NotChosen,
}

/// What happens next about a gap.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Next {
    NobodyYet,
    /// The open item that is due first.
    Item(Box<Item>),
}

impl Thursday {
    pub fn of(board: &Board) -> Self {
        let gaps = board.gaps_with_groups().iter().take(MOST_GAPS);
        let rows = gaps.map(|(gap, group)| Row {
            chosen: match board.order().has(gap.service) {
                true => Choice::ByPeople,
                false => Choice::NotChosen,
            },
            voices: voices(board, group),
            next: next(board, gap),
            gap: gap.clone(),
        });
        // The balanced figure is for planners alone.
        let shares = board.shares().iter().filter(|(code, ..)| *code != "I-01b");
        Self {
            area: board.area().clone(),
            on: board.on(),
            shares: shares.cloned().collect(),
            rows: rows.collect(),
            themes: board.themes().iter().take(MOST_THEMES).cloned().collect(),
        }
    }
}

fn voices(board: &Board, group: &str) -> Vec<Voice> {
    let needs = board.needs();
    let of_group = needs.of_group(group).filter(|_| !group.is_empty());
    let all = of_group.chain(needs.obstacles());
    all.take(MOST_VOICES).cloned().collect()
}

fn next(board: &Board, gap: &Gap) -> Next {
    let items = board.items().iter().map(|(_, item)| item);
    let open = items.filter(|item| item.service == gap.service && item.state == State::Open);
    match open.min_by_key(|item| item.due) {
        Some(item) => Next::Item(Box::new(item.clone())),
        None => Next::NobodyYet,
    }
}
