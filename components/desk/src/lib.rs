#![doc = include_str!("../README.md")]

mod bars;
mod button;
mod checklist;
mod choose;
mod field;
mod figure;
mod file_field;
mod guide;
mod kept_back;
mod obstacles;
mod passphrase;
mod said;
mod since;
mod status;
mod ten_figures;
mod tile;
mod tone;
mod tongue;

pub use bars::Bars;
pub use button::{BigButton, QuietButton};
pub use checklist::CheckRow;
pub use choose::{Choice, Choose, Tick};
pub use field::Field;
pub use figure::{Figure, Said};
pub use file_field::FileField;
pub use guide::{Block, GuideText, NotAGuide, Piece, Table, read as read_guide};
pub use kept_back::what_opens;
pub use obstacles::Obstacles;
pub use passphrase::PassphraseField;
pub use said::{band, indicator, interval, statement};
pub use since::Since;
pub use status::StatusLine;
pub use ten_figures::TenFigures;
pub use tile::Tile;
pub use tone::Tone;
pub use tongue::tongue;
