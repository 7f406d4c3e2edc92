#![doc = include_str!("../README.md")]

mod answer;
mod decimal;
pub mod definition;
pub mod engine;
pub mod expression;
pub mod form;
pub mod form_check;
pub mod interview;
pub mod record;
pub mod round_form;
pub mod side_by_side;
pub mod site;
pub mod sitting;
pub mod strip;
pub mod tree;
pub mod workbook;
pub mod workbook_write;
pub mod xform;
pub mod xlsform;
pub mod xml;
pub mod xpath;

pub use answer::{Answer, ChoiceSet};
pub use form::{
    Choice, ChoiceId, Form, Kind, Lang, Language, Meaning, Question, QuestionId, Role, Sensitivity,
    TextStatus,
};
pub use interview::{Interview, Length, Reach};
pub use record::{RECORD_BYTES, Record};
pub use sitting::Sitting;
