//! The number on a woman's paper slip: answers under a number nobody was given can be told apart and left out.

use core::fmt;

/// Numbers there are: four figures. A fifth one checks them, so that a slip of the finger is seen at once.
pub const SEAT_NUMBERS: u16 = 10_000;

/// Figures on a slip.
pub const SEAT_FIGURES: usize = 5;

/// Room in a record; all zero where no number was typed.
pub(super) const TOKEN_BYTES: usize = 2;

/// A number of a paper slip. Says nothing about who drew it, and prints nothing of itself.
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub struct SeatToken(u16);

impl SeatToken {
    /// The token of a number; only its last four figures count.
    #[must_use]
    pub const fn new(number: u16) -> Self {
        Self(number % SEAT_NUMBERS)
    }

    /// What was typed from a slip, in the figures of any script we write; spaces do not count. Nothing where it is no such
    /// number.
    #[must_use]
    pub fn read(typed: &str) -> Option<Self> {
        let signs = typed.chars().filter(|sign| !sign.is_whitespace());
        let figures: Vec<u16> = signs.map(figure).collect::<Option<_>>()?;
        let (check, number) = figures.split_last()?;
        let whole = figures.len() == SEAT_FIGURES && *check == check_of(number);
        whole.then(|| Self(number.iter().fold(0, |sum, figure| sum * 10 + figure)))
    }

    /// As it stands on the slip: four figures and the one that checks them.
    #[must_use]
    pub fn figures(self) -> String {
        let number = format!("{:04}", self.0);
        let figures: Vec<u16> = number.chars().filter_map(figure).collect();
        format!("{number}{}", check_of(&figures))
    }

    /// Two bytes, never all zero.
    #[must_use]
    pub fn to_bytes(self) -> [u8; TOKEN_BYTES] {
        (self.0 + 1).to_be_bytes()
    }

    /// Reads the bytes back; nothing where there is no number.
    #[must_use]
    pub fn from_bytes(bytes: [u8; TOKEN_BYTES]) -> Option<Self> {
        let number = u16::from_be_bytes(bytes).checked_sub(1)?;
        (number < SEAT_NUMBERS).then_some(Self(number))
    }
}

/// The last figure after ISO/IEC 7064, MOD 11,10: any one wrong figure is seen, and nearly every exchange of neighbours.
fn check_of(number: &[u16]) -> u16 {
    let product = number.iter().fold(10, |product, figure| {
        let sum = match (product + figure) % 10 {
            0 => 10,
            sum => sum,
        };
        sum * 2 % 11
    });
    (11 - product) % 10
}

/// Europe's, Arabia's, Persia's and Bengal's.
fn figure(sign: char) -> Option<u16> {
    const NOUGHTS: [u32; 3] = [0x660, 0x6f0, 0x9e6];
    let own = NOUGHTS.into_iter().find_map(|nought| {
        let value = u32::from(sign).checked_sub(nought)?;
        (value < 10).then_some(value)
    });
    own.or_else(|| sign.to_digit(10))
        .and_then(|value| u16::try_from(value).ok())
}

impl fmt::Debug for SeatToken {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("SeatToken(..)")
    }
}
