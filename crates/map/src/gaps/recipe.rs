//! From what a figure was worked out: enough to work it out again.

use core::fmt;

use super::iso;
use crate::day::{Day, Days};
use crate::publish::PublicDirectory;
use crate::visibility::Audience;

/// Inputs, dates and parameters of one figure. Holds no number of unlisted providers.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Recipe {
    /// Such as `I-01`.
    pub figure: &'static str,
    pub audience: Audience,
    pub on: Day,
    pub fresh_for: Days,
    /// Services switched on.
    pub active: usize,
    /// Listed providers it was worked out from.
    pub providers: usize,
    pub parameters: Vec<Parameter>,
}

/// One choice of whoever asked.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Parameter {
    pub name: &'static str,
    pub value: String,
}

impl Recipe {
    pub fn of(directory: &PublicDirectory, figure: &'static str) -> Self {
        Self {
            figure,
            audience: directory.audience(),
            on: directory.on(),
            fresh_for: directory.fresh_for(),
            active: directory.active().iter().count(),
            providers: directory.providers().len(),
            parameters: Vec::new(),
        }
    }

    #[must_use]
    pub fn with(mut self, name: &'static str, value: impl fmt::Display) -> Self {
        let value = value.to_string();
        self.parameters.push(Parameter { name, value });
        self
    }
}

/// One line: `I-01 audience=public on=2026-11-30 fresh-days=90 services=30 providers=12
/// area=North`.
impl fmt::Display for Recipe {
    fn fmt(&self, out: &mut fmt::Formatter<'_>) -> fmt::Result {
        let audience = match self.audience {
            Audience::Public => "public",
            Audience::Professionals => "professionals",
            Audience::Coordination => "coordination",
        };
        write!(
            out,
            "{} audience={audience} on={} fresh-days={} services={} providers={}",
            self.figure,
            iso(self.on),
            self.fresh_for.0,
            self.active,
            self.providers
        )?;
        for Parameter { name, value } in &self.parameters {
            write!(out, " {name}={value}")?;
        }
        Ok(())
    }
}
