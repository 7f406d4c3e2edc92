#![doc = include_str!("../README.md")]

mod act;
mod asked;
mod frame;
mod heading;
mod live;
mod pair;
mod paper;
mod pictogram;
mod picture_names;
mod pictures;
mod question;
mod screen;
mod shape;
mod support;
mod touchable;
mod walk;

pub use act::Act;
pub use asked::{ANSWERS_A_PAGE, Asked, Card, Picking};
pub use frame::{Bar, Below, Corner, Dots, Framed, Going, Last, Mark, Place, button, frame};
pub use heading::{heading, sentences};
pub use live::Live;
pub use pair::{Tongue, keep_or_erase, tongues};
pub use paper::{block, line, live, nothing, span};
pub use pictogram::{Drawing, Size, icon, pictogram};
pub use picture_names::name_of;
pub use pictures::{PICTURES_IN_ORDER, picture_grid, three_pictures};
pub use question::{Skipping, question};
pub use screen::{Around, Page, question_screen};
pub use shape::{Shape, shape_mark};
pub use support::{SupportWords, support};
pub use touchable::{Look, State, touchable};
pub use walk::{Pictures, Walk, walk};
