#![doc = include_str!("../README.md")]

mod act;
mod asked;
mod frame;
mod heading;
mod pair;
mod pictogram;
mod picture_names;
mod pictures;
mod question;
mod screen;
mod shape;
mod support;

pub use act::Act;
pub use asked::{ANSWERS_A_PAGE, Asked, Card, Picking};
pub use frame::{Bar, Corner, Dots, Frame, Going, Icon, Last, Mark, Place};
pub use heading::{Heading, Sentences};
pub use pair::{KeepOrErase, Tongue, Tongues};
pub use pictogram::{Drawing, Pictogram, Size};
pub use picture_names::name_of;
pub use pictures::{PICTURES_IN_ORDER, PictureGrid, ThreePictures};
pub use question::{Question, Skipping};
pub use screen::{Around, Page, QuestionScreen};
pub use shape::{Shape, ShapeMark};
pub use support::{Support, SupportWords};
