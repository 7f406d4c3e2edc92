//! A list of services of somebody else's, brought in: picked, read by the importer, looked at, and taken in or not.

mod amiss;
mod categories;
mod columns;
mod importer;
mod pick;
mod points;
mod providers;
pub mod screen;
mod seen;
mod sheets;
mod take;
mod words_of;
