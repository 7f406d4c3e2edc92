//! A real browser, driven the way a hand drives it.

pub mod axe;
pub mod backend;
pub mod beyond;
pub mod browser;
pub mod capabilities;
pub mod closed_doors;
pub mod disk_image;
pub mod driver;
pub mod engine;
pub mod finger;
pub mod fit;
pub mod heard;
pub mod kept;
pub mod keys;
pub mod network_log;
pub mod offline;
pub mod printed;
pub mod readable;
pub mod scratch;
pub mod screen;
pub mod spoilt;
pub mod start;
pub mod swift;
pub mod untranslated;
pub mod views;
pub mod webkit;

pub use backend::Backend;
pub use browser::Browser;
pub use disk_image::DiskImage;
pub use engine::{Engine, is_long};
pub use scratch::Scratch;
pub use screen::Screen;
pub use start::Start;
