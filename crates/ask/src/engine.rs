//! Filling in any form: a definition is compiled once, and an answer works out only what hangs on it.
//!
//! ```text
//! Definition ──Model::compile──▶ Model (rules in the order of their dependencies, problems beside it)
//!    Model ──Instance::begin──▶ Instance ──answer, add, remove──▶ settle: the rules that hang on it, each once
//! ```

mod apply;
mod begin;
mod compile;
mod datatype;
mod events;
mod frames;
mod instance;
mod model;
mod options;
mod order;
mod repeats;
mod seen;
mod settle;
mod shape;
mod words;
mod world;

pub use datatype::DataType;
pub use instance::{Instance, Refused};
pub use model::{Model, ModelId};
pub use seen::{Bad, Seen, SeenKind};
pub use world::Surroundings;
