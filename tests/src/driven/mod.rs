//! A real browser, driven the way a hand drives it.

pub mod backend;
pub mod beyond;
pub mod browser;
pub mod capabilities;
pub mod disk_image;
pub mod driver;
pub mod engine;
pub mod fit;
pub mod kept;
pub mod network_log;
pub mod scratch;
pub mod screen;
pub mod start;
pub mod swift;
pub mod untranslated;
pub mod webkit;

pub use backend::Backend;
pub use browser::Browser;
pub use disk_image::DiskImage;
pub use engine::Engine;
pub use scratch::Scratch;
pub use screen::Screen;
pub use start::Start;
