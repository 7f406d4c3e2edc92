//! Whether this is the team's work or the practice district. The two share nothing that is kept.

/// A place of its own: a database, an erasable file, and everything in them.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum Place {
    /// The team's own.
    #[default]
    Work,
    /// Made up, for learning; its passphrase is published.
    Practice,
}

impl Place {
    /// The database's name.
    pub fn database(self) -> &'static str {
        match self {
            Self::Work => "waymark",
            Self::Practice => "waymark-practice",
        }
    }

    /// The erasable file's name.
    pub fn slot_file(self) -> &'static str {
        match self {
            Self::Work => "slot",
            Self::Practice => "slot-practice",
        }
    }

    /// What a worker of this place is called. Given at its birth, so that no message can be sent to the wrong one.
    pub fn worker(self) -> &'static str {
        match self {
            Self::Work => "",
            Self::Practice => "practice",
        }
    }

    /// The place of the worker with this name.
    pub fn of_worker(name: &str) -> Self {
        match name == Self::Practice.worker() {
            true => Self::Practice,
            false => Self::Work,
        }
    }
}

#[cfg(test)]
mod tests {
    use super::Place;

    #[test]
    fn the_two_places_share_no_name() {
        let (work, practice) = (Place::Work, Place::Practice);
        assert_ne!(work.database(), practice.database());
        assert_ne!(work.slot_file(), practice.slot_file());
        for place in [work, practice] {
            assert_eq!(Place::of_worker(place.worker()), place);
        }
    }

    #[test]
    fn the_names_of_the_work_never_change() {
        // A tablet in the field would otherwise lose what it holds.
        assert_eq!(Place::Work.database(), "waymark");
        assert_eq!(Place::Work.slot_file(), "slot");
    }
}
