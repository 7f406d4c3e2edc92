#![doc = include_str!("../README.md")]

pub mod access;
mod area;
pub mod backdrop;
pub mod basemap;
pub mod boundaries;
mod day;
mod directory;
pub mod draw;
mod exchange;
pub mod exercise;
mod findings;
pub mod gaps;
mod ground;
mod hours;
mod indicators;
mod inventory;
pub mod network;
mod phone;
mod provider;
mod publish;
pub mod sheet;
mod tables;
mod taxonomy;
mod text;
mod visibility;

pub use area::{Area, AreaId, Women};
pub use day::{Day, Days, FRESH_FOR};
pub use directory::{
    Change, Directory, Due, DueLine, Edit, Entry, Refusal, RefusedAt, Shown, Stamp, Switch,
    Verified, What,
};
pub use exchange::{
    BytesError, backdrop_from_bytes, backdrop_to_bytes, directory_from_bytes, directory_to_bytes,
    edit_from_bytes, edit_to_bytes, session_from_bytes, session_to_bytes, sessions_from_bytes,
    sessions_to_bytes, shapes_from_bytes, shapes_to_bytes,
};
pub use findings::{
    Alike, CallBack, Clash, Contradiction, Duplicate, Known, call_back, contradictions, duplicates,
    folded,
};
pub use hours::{Daily, Hours, Moment, Span};
pub use indicators::{
    Benchmark, Density, Quality, Scope, Share, Suggested, balanced_completeness, completeness,
    density, freshness, missing, present, quality_minimum, round_the_clock, trained_staff,
    working_completeness,
};
pub use inventory::{
    Agreement, Choice, Company, Cost, Field, FieldId, Inventory, Kind, Listed, Met, Misfit, Of,
    ProviderType, Requirement, Status, Trained, Value,
};
pub use network::{Circle, Network, NoWayIn, Referral, SinglePoint, Stroke, Written};
pub use phone::Phone;
pub use provider::{
    Agreed, Check, Evidence, Line, Link, LinkId, OtherSide, Place, Position, Provider, ProviderId,
    Role, ShelterWord, Slot, Source,
};
pub use publish::{PublicDirectory, PublicProvider, publish};
pub use tables::Label;
pub use taxonomy::{
    ActiveServices, Group, Sector, Service, ServiceId, Standing, SwitchRefused, Taxonomy, Urgency,
};
pub use text::{LONGEST_TEXT, Text, TextRefused, one_line};
pub use visibility::{Audience, Visibility};
