//! What the tests of the whole product share: the house as a model, the browsers, the people.
#![doc = include_str!("../README.md")]

pub mod canary;
pub mod conformance;
pub mod disk;
pub mod driven;
pub mod edition;
pub mod house;
pub mod people;
pub mod plain_host;
pub mod seized;
pub mod site;
