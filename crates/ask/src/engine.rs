//! Filling in any form: a definition is compiled once, and an answer works out only what hangs on it.
//!
//! ```text
//! Definition ──Model::compile──▶ Model (rules in the order of their dependencies, problems beside it)
//!    Model ──Instance::begin──▶ Instance ──answer, add, remove──▶ settle: the rules that hang on it, each once
//! ```

mod apply;
mod begin;
mod chance;
mod compile;
pub(crate) mod datatype;
mod events;
pub(crate) mod flow;
mod frames;
mod instance;
mod media;
pub(crate) mod model;
mod options;
mod order;
mod repeats;
mod seen;
mod settle;
pub(crate) mod shape;
mod way;
mod words;
mod world;

pub use datatype::DataType;
pub use instance::{Instance, Refused};
pub use media::Beside;
pub use model::{Model, ModelId};
pub use options::Offered;
pub use seen::{Bad, Seen, SeenKind};
pub use way::{Card, Cursor, More, Stop};
pub use world::Surroundings;
