//! What the console asks of the browser, one question a file.

pub mod battery;
pub mod chance;
pub mod engine;
pub mod erase;
pub mod fetch;
pub mod focus;
pub mod keeper;
pub mod leave;
pub mod look;
pub mod pick;
pub mod room;
pub mod save;
pub mod share;
pub mod storage;
pub mod today;
pub mod tongue;
pub mod watch;
