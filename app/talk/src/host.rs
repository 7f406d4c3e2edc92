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
    /// The made-up services of practice; the answer is their rows, as text in bytes, or nothing.
    MadeUp,
}

impl HostWish {
    const ALL: [Self; 5] = [
        Self::Ask,
        Self::Home,
        Self::Lock,
        Self::Picker,
        Self::MadeUp,
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
