//! A seized tablet: what whoever copied its disk can open with the product's own tools, and what not.

pub mod disk;
pub mod shelves;

pub use disk::{Secret, copied, erasable, everything};
pub use shelves::Shelves;
