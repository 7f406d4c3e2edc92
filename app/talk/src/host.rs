//! What the planner's screens may wish of the console in whose page they stand.

/// One wish.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum HostWish {
    /// To ask the worker; the bytes are a letter with a request, the answer is one with the reply, or nothing.
    Ask,
    /// Back to the console's first screen.
    Home,
    /// Lock the tablet.
    Lock,
    /// The tablet's own file picker is about to cover the page.
    Picker,
    /// Something made up for practice, named by the bytes ([`MadeUp`]); the answer is its rows, as text in bytes, or nothing.
    MadeUp,
    /// A country of the base map; the bytes are its three letters, the answer is its piece, or nothing.
    Basemap,
}

impl HostWish {
    const ALL: [Self; 6] = [
        Self::Ask,
        Self::Home,
        Self::Lock,
        Self::Picker,
        Self::MadeUp,
        Self::Basemap,
    ];

    /// Its number on the way.
    #[must_use]
    pub fn number(self) -> u32 {
        let found = (0..).zip(Self::ALL).find(|(_, one)| *one == self);
        found.map(|(number, _)| number).unwrap_or_default()
    }

    /// The wish of a number.
    #[must_use]
    pub fn of(number: u32) -> Option<Self> {
        let place = usize::try_from(number).ok()?;
        Self::ALL.get(place).copied()
    }
}

/// What is made up for practice.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum MadeUp {
    /// The services of the district.
    Services,
    /// Its areas, places and grids.
    Land,
}

impl MadeUp {
    /// Its name on the way.
    #[must_use]
    pub const fn bytes(self) -> &'static [u8] {
        match self {
            Self::Services => &[],
            Self::Land => &[1],
        }
    }

    /// What bytes name; the services where they name nothing.
    #[must_use]
    pub fn of(bytes: &[u8]) -> Self {
        match bytes == Self::Land.bytes() {
            true => Self::Land,
            false => Self::Services,
        }
    }
}
