//! The number of a printed sheet, short enough to be read off the paper and typed, with a letter that catches mistakes.

use core::fmt;

/// Digits and capitals without I, L, O and U, which are taken for others (Crockford's base 32).
const LETTERS: [char; 32] = [
    '0', '1', '2', '3', '4', '5', '6', '7', '8', '9', 'A', 'B', 'C', 'D', 'E', 'F', 'G', 'H', 'J',
    'K', 'M', 'N', 'P', 'Q', 'R', 'S', 'T', 'V', 'W', 'X', 'Y', 'Z',
];
/// Letters before the one that checks them: five bits each.
const LENGTH: usize = 5;
const BASE: u32 = 32;

/// A number of 25 bits, drawn by chance when a sheet is printed. Printed as `K7Q-D3F`.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub struct SheetId(u32);

impl SheetId {
    /// Of the lower 25 bits.
    pub const fn of(chance: u32) -> Self {
        Self(chance & 0x1ff_ffff)
    }

    /// As it is printed, in small letters too, with or without the hyphen; none when a letter is wrong or two are
    /// swapped.
    pub fn parse(text: &str) -> Option<Self> {
        let letters = text
            .chars()
            .filter(|letter| *letter != '-' && *letter != ' ');
        let values: Option<Vec<u32>> = letters.map(value).collect();
        let (check, values) = values?
            .split_last()
            .map(|(check, rest)| (*check, rest.to_vec()))?;
        if values.len() != LENGTH || checking(&values) != check {
            return None;
        }
        let number = values.iter().fold(0, |number, value| number * BASE + value);
        Some(Self(number))
    }

    fn values(self) -> Vec<u32> {
        let places = (0..LENGTH as u32).rev();
        places
            .map(|place| self.0 >> (5 * place) & (BASE - 1))
            .collect()
    }
}

/// Luhn's check for 32 letters: it catches every single mistake, and every swap of neighbours but of the first and last
/// letter of the list.
fn checking(values: &[u32]) -> u32 {
    let weighed = values.iter().rev().zip([2, 1].into_iter().cycle());
    let sum: u32 = weighed
        .map(|(value, weight)| {
            let product = value * weight;
            product / BASE + product % BASE
        })
        .sum();
    (BASE - sum % BASE) % BASE
}

fn value(letter: char) -> Option<u32> {
    let letter = match letter.to_ascii_uppercase() {
        'O' => '0',
        'I' | 'L' => '1',
        letter => letter,
    };
    let at = LETTERS.iter().position(|known| *known == letter)?;
    u32::try_from(at).ok()
}

impl fmt::Display for SheetId {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let mut values = self.values();
        values.push(checking(&values));
        for (at, value) in values.iter().enumerate() {
            if at == 3 {
                f.write_str("-")?;
            }
            let letter = LETTERS.get(*value as usize).copied().unwrap_or('0');
            write!(f, "{letter}")?;
        }
        Ok(())
    }
}
