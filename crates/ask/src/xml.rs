//! stub
use crate::tree::{NodeId, Tree};
pub struct Document {
    pub tree: Tree,
}
impl Document {
    pub fn line(&self, _n: NodeId) -> usize {
        0
    }
}
pub struct Fault;
impl core::fmt::Display for Fault {
    fn fmt(&self, f: &mut core::fmt::Formatter<'_>) -> core::fmt::Result {
        f.write_str("x")
    }
}
impl Fault {
    pub fn line(&self) -> usize {
        0
    }
}
pub fn read(_t: &str) -> Result<Document, Fault> {
    Err(Fault)
}
