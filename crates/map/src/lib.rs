#![doc = include_str!("../README.md")]

mod tables;
mod taxonomy;

pub use tables::Label;
pub use taxonomy::{
    ActiveServices, Group, Sector, Service, ServiceId, Standing, SwitchRefused, Taxonomy, Urgency,
};
