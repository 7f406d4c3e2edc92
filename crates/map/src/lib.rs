#![doc = include_str!("../README.md")]

pub mod access;
mod area;
mod day;
mod directory;
mod exchange;
mod hours;
mod inventory;
mod provider;
mod tables;
mod taxonomy;
mod text;
mod visibility;

pub use area::{Area, AreaId, Women};
pub use day::{Day, Days, FRESH_FOR};
pub use directory::{
    Change, Directory, Due, DueLine, Edit, Entry, Refusal, Stamp, Switch, Verified, What,
};
pub use exchange::{
    BytesError, directory_from_bytes, directory_to_bytes, edit_from_bytes, edit_to_bytes,
};
pub use hours::{Daily, Hours, Moment, Span};
pub use inventory::{
    Agreement, Choice, Company, Cost, Field, FieldId, Inventory, Kind, Listed, Met, Misfit, Of,
    ProviderType, Requirement, Status, Trained, Value,
};
pub use provider::{
    Agreed, Check, Evidence, Line, Link, LinkId, OtherSide, Place, Position, Provider, ProviderId,
    Role, ShelterWord, Slot, Source,
};
pub use tables::Label;
pub use taxonomy::{
    ActiveServices, Group, Sector, Service, ServiceId, Standing, SwitchRefused, Taxonomy, Urgency,
};
pub use text::{LONGEST_TEXT, Phone, Text, TextRefused};
pub use visibility::{Audience, Visibility};
