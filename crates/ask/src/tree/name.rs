//! Names of nodes, each kept once: a namespace, a local name and the prefix it was written with.

use std::collections::HashMap;

/// A name's number within one tree.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub struct NameId(u32);

/// A qualified name.
#[derive(Clone, Debug, Default, PartialEq, Eq, Hash)]
pub struct Name {
    /// The namespace's address; empty for none.
    pub space: String,
    /// The name without its prefix.
    pub local: String,
    /// As it was written; plays no part in comparing.
    pub prefix: String,
}

impl Name {
    /// A name without a namespace.
    #[must_use]
    pub fn plain(local: &str) -> Self {
        Self {
            local: local.to_owned(),
            ..Self::default()
        }
    }

    /// As it is written, `jr:template`.
    #[must_use]
    pub fn written(&self) -> String {
        if self.prefix.is_empty() {
            self.local.clone()
        } else {
            format!("{}:{}", self.prefix, self.local)
        }
    }
}

/// All names of a tree.
#[derive(Clone, Debug, Default)]
pub struct Names {
    list: Vec<Name>,
    found: HashMap<Name, NameId>,
    locals: HashMap<String, Vec<NameId>>,
}

impl Names {
    /// The number of a name, given out when it is new.
    pub fn number(&mut self, name: Name) -> NameId {
        if let Some(known) = self.found.get(&name) {
            return *known;
        }
        let id = NameId(u32::try_from(self.list.len()).unwrap_or(u32::MAX));
        self.list.push(name.clone());
        let alike = self.locals.entry(name.local.clone()).or_default();
        alike.push(id);
        self.found.insert(name, id);
        id
    }

    /// The name behind a number.
    #[must_use]
    pub fn name(&self, id: NameId) -> Option<&Name> {
        self.list.get(usize::try_from(id.0).ok()?)
    }

    /// Every name with a local name, whatever its namespace and prefix.
    #[must_use]
    pub fn of_local(&self, local: &str) -> &[NameId] {
        self.locals.get(local).map_or(&[], Vec::as_slice)
    }
}
