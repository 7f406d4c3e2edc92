//! From the categories of others to the essential services: a table, the list's own words beside it, and what is not
//! known said so.

use std::collections::BTreeMap;

use waymark_map::{ServiceId, folded};

const PRESETS: &str = include_str!("categories/presets.csv");

/// What a category of a list stands for.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Meant {
    Services(Vec<ServiceId>),
    /// It is known, and is none of the essential services.
    NoneOfOurs,
    Unknown,
}

/// What each category of a list stands for: by the table, until somebody says otherwise.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Categories(BTreeMap<String, Meant>);

impl Categories {
    /// The table that comes with the program: OpenStreetMap's tags, humanitarian sectors, common words.
    pub fn standard() -> Self {
        let lines = PRESETS.lines().skip(1);
        let known = lines.filter_map(|line| {
            let (words, services) = line.rsplit_once(',')?;
            let services = services.split(' ').filter_map(ServiceId::parse);
            let services: Vec<ServiceId> = services.collect();
            let meant = if services.is_empty() {
                Meant::NoneOfOurs
            } else {
                Meant::Services(services)
            };
            Some((folded(words), meant))
        });
        Self(known.collect())
    }

    /// The same with another meaning of one category.
    #[must_use]
    pub fn with(mut self, category: &str, meant: Meant) -> Self {
        self.0.insert(folded(category), meant);
        self
    }

    /// What a category stands for, as a whole or in its parts. The number of a service stands for itself.
    pub fn meant(&self, category: &str) -> Meant {
        let whole = self.one(category);
        if whole != Meant::Unknown {
            return whole;
        }
        let parts = category.split([';', '|', '\n']).map(str::trim);
        let parts: Vec<Meant> = parts.map(|part| self.one(part)).collect();
        let services = parts.iter().filter_map(|part| match part {
            Meant::Services(services) => Some(services),
            Meant::NoneOfOurs | Meant::Unknown => None,
        });
        let mut services: Vec<ServiceId> = services.flatten().copied().collect();
        services.sort_unstable();
        services.dedup();
        if !services.is_empty() {
            Meant::Services(services)
        } else if parts.contains(&Meant::NoneOfOurs) {
            Meant::NoneOfOurs
        } else {
            Meant::Unknown
        }
    }

    fn one(&self, category: &str) -> Meant {
        if let Some(service) = ServiceId::parse(category) {
            return Meant::Services(vec![service]);
        }
        let known = self.0.get(&folded(category));
        known.cloned().unwrap_or(Meant::Unknown)
    }
}

/// Words by which lists call a safe place to stay, folded. One of them hides a record, whatever its category.
const SAFE: [&str; 14] = [
    "shelter for women",
    "womens shelter",
    "women shelter",
    "womens refuge",
    "women refuge",
    "refuge for women",
    "safe house",
    "safehouse",
    "safe accommodation",
    "social facility for abused",
    "maison daccueil",
    "casa de acogida",
    "دار ايواء",
    "دار الامان",
];

/// Whether words speak of a safe place to stay.
pub(crate) fn may_be_safe_place(words: &str) -> bool {
    let words = folded(words);
    SAFE.iter().any(|safe| words.contains(safe))
}

#[cfg(test)]
mod tests {
    use super::{Categories, Meant, may_be_safe_place};
    use waymark_map::ServiceId;

    fn check(category: &str, expected: &[&str]) {
        let services = expected.iter().filter_map(|id| ServiceId::parse(id));
        let meant = Meant::Services(services.collect());
        assert_eq!(Categories::standard().meant(category), meant, "{category}");
    }

    #[test]
    fn categories_of_others_stand_for_services() {
        check("amenity=police", &["J2", "J3"]);
        check("WOMEN SAFE SPACES", &["S9"]);
        check("Police; Legal aid", &["J2", "S7"]);
        check("amenity=social_facility; social_facility=shelter", &["S4"]);
        check("J11", &["J11"]);
        check("دار إيواء", &["S4"]);
        let standard = Categories::standard();
        assert_eq!(standard.meant("WASH"), Meant::NoneOfOurs);
        // Repairing houses is not a safe place to stay.
        assert_eq!(standard.meant("Shelter Rehabilitation"), Meant::NoneOfOurs);
        assert_eq!(standard.meant("Juggling"), Meant::Unknown);
    }

    #[test]
    fn a_safe_place_is_known_by_many_names() {
        for words in [
            "Women’s shelter",
            "Al-Amal Safe House",
            "دار الأمان",
            "social_facility:for=abused",
        ] {
            assert!(may_be_safe_place(words), "{words}");
        }
        assert!(!may_be_safe_place("Bus shelter"));
    }
}
