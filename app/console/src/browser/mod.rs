//! What the console asks of the browser, one question a file.

pub mod battery;
pub mod engine;
pub mod erase;
pub mod focus;
pub mod keeper;
pub mod look;
pub mod planner;
pub mod room;
pub mod storage;
pub mod tongue;
pub mod watch;
