//! Who helps where: the list, one record of it, its areas, what is due and what does not fit together.

pub mod areas;
mod areas_one;
mod block;
mod card;
mod companions;
pub mod doubts;
pub mod due;
mod due_paper;
mod fields;
mod filters;
pub mod give;
mod give_files;
pub mod hidden;
mod hours;
pub mod kept;
pub mod line;
mod line_verify;
mod links;
pub mod list;
pub mod lists;
pub mod log;
mod place;
pub mod practice;
mod practice_links;
mod practice_rows;
pub mod record;
mod record_lines;
mod refused;
mod seen_by;
mod write;

pub use line_verify::written;
