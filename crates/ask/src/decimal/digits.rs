//! The digits of a number, all of them: doubling and halving them is exact, and that is all that rounding right takes.

/// Digits after the point `0.`, the first and the last not 0, times ten to the power `point`.
#[derive(Clone)]
pub(super) struct Digits {
    digits: Vec<u8>,
    point: i32,
}

/// Digits of a text that are looked at. No number, and no half way between two, has more than 768; what follows only says that
/// there is more.
const MOST: usize = 800;
/// Bits a number is moved by at once: a digit, moved so far, and what is carried fit into 64 bits.
const STRIDE: i32 = 28;
/// Bits of a number's significand.
const BITS: i32 = 53;
/// A number that is not 0 is below 2 to this power's power, or is written with fewer bits.
const LEAST: i32 = -1021;
/// Numbers of so few digits are exact, and so are powers of ten up to the other: one step, rounded once, is right.
const EASY: (usize, i32) = (15, 22);

impl Digits {
    pub fn of(digits: impl Iterator<Item = u8>, point: i32) -> Self {
        let mut all = Self {
            digits: Vec::new(),
            point,
        };
        for digit in digits {
            if all.digits.is_empty() && digit == 0 {
                all.point = all.point.saturating_sub(1);
            } else if all.digits.len() < MOST {
                all.digits.push(digit);
            } else if digit != 0 {
                all.digits.truncate(MOST);
                all.digits.push(1);
            }
        }
        all.trimmed()
    }

    fn trimmed(mut self) -> Self {
        while self.digits.last() == Some(&0) {
            self.digits.pop();
        }
        self
    }

    /// The nearest number, the even one of two.
    pub fn number(self) -> f64 {
        if self.digits.is_empty() || self.point < -330 {
            return 0.0;
        }
        if self.point > 310 {
            return f64::INFINITY;
        }
        self.easy().unwrap_or_else(|| self.nearest())
    }

    #[allow(clippy::cast_precision_loss, reason = "fifteen digits are exact")]
    fn easy(&self) -> Option<f64> {
        let (most, reach) = EASY;
        let count = i32::try_from(self.digits.len()).ok()?;
        let power = self.point.checked_sub(count)?;
        if self.digits.len() > most || power.abs() > reach {
            return None;
        }
        let whole = self.whole(self.digits.len()) as f64;
        let ten = (0..power.abs()).fold(1.0, |ten, _| ten * 10.0);
        Some(if power < 0 { whole / ten } else { whole * ten })
    }

    /// Moves the digits to where the number's bits are the whole part, and rounds.
    fn nearest(mut self) -> f64 {
        let mut exponent = 0;
        while self.point != 0 || self.digits.first().is_none_or(|first| *first < 5) {
            // Eight is less than ten: so many bits never lead past the point.
            let by = (self.point.abs() * 3).clamp(1, STRIDE);
            let by = if self.point > 0 { -by } else { by };
            self = self.moved(by);
            exponent -= by;
        }
        if exponent < LEAST {
            self = self.moved(exponent - LEAST);
            exponent = LEAST;
        }
        self = self.moved(BITS);
        let places = usize::try_from(self.point).unwrap_or_default();
        let (whole, rest) = (self.whole(places), self.digits.get(places..).unwrap_or(&[]));
        let is_up = match rest {
            [5] => whole % 2 == 1,
            [first, ..] => self.point >= 0 && *first >= 5,
            [] => false,
        };
        let above = u64::try_from(exponent - LEAST).unwrap_or_default();
        let bits = (above << (BITS - 1)) + whole + u64::from(is_up);
        f64::from_bits(bits.min(f64::INFINITY.to_bits()))
    }

    /// The first digits as a whole number; they are at most nineteen.
    fn whole(&self, places: usize) -> u64 {
        let digits = self.digits.iter().copied().chain(core::iter::repeat(0));
        digits
            .take(places)
            .fold(0, |whole, digit| whole * 10 + u64::from(digit))
    }

    /// Times two to a power.
    fn moved(mut self, mut by: i32) -> Self {
        while by != 0 {
            let step = by.clamp(-STRIDE, STRIDE);
            if step > 0 {
                self.grow(step.unsigned_abs());
            } else {
                self.shrink(step.unsigned_abs());
            }
            self = self.trimmed();
            by -= step;
        }
        self
    }

    fn grow(&mut self, bits: u32) {
        let mut carried = 0_u64;
        let mut new = Vec::new();
        let old = core::mem::take(&mut self.digits);
        let count = old.len();
        for digit in old.into_iter().rev() {
            carried += u64::from(digit) << bits;
            new.push(last_digit(carried));
            carried /= 10;
        }
        while carried > 0 {
            new.push(last_digit(carried));
            carried /= 10;
        }
        self.point += i32::try_from(new.len() - count).unwrap_or_default();
        new.reverse();
        self.digits = new;
    }

    fn shrink(&mut self, bits: u32) {
        let mut left = 0_u64;
        let mut old = core::mem::take(&mut self.digits).into_iter();
        loop {
            let digit = old.next();
            if digit.is_none() && left == 0 {
                return;
            }
            left = left * 10 + u64::from(digit.unwrap_or_default());
            let digit = last_digit(left >> bits);
            left &= (1 << bits) - 1;
            if digit == 0 && self.digits.is_empty() {
                self.point -= 1;
            } else {
                self.digits.push(digit);
            }
        }
    }

    /// All digits of a number that is finite and not negative.
    fn exact(number: f64) -> Self {
        let bits = number.to_bits();
        let above = bits >> (BITS - 1);
        let hidden = u64::from(above > 0) << (BITS - 1);
        let whole = bits & ((1 << (BITS - 1)) - 1) | hidden;
        let text = whole.to_string();
        let point = i32::try_from(text.len()).unwrap_or_default();
        let exponent = i32::try_from(above.max(1)).unwrap_or_default();
        Self::of(text.bytes().map(|letter| letter - b'0'), point).moved(exponent - 1 + LEAST - BITS)
    }

    /// The fewest digits that are read back as this number, and of these the nearest; it is finite and not negative.
    pub fn shortest(number: f64) -> Self {
        let exact = Self::exact(number);
        for places in 1..exact.digits.len() {
            let rest = exact.digits.get(places).copied().unwrap_or_default();
            let (down, up) = (exact.cut(places), exact.cut_up(places));
            let [near, far] = if rest < 5 { [down, up] } else { [up, down] };
            for one in [near, far] {
                if one.clone().number().to_bits() == number.to_bits() {
                    return one;
                }
            }
        }
        exact
    }

    fn cut(&self, places: usize) -> Self {
        Self::of(self.digits.iter().copied().take(places), self.point)
    }

    /// The next of so many digits above.
    fn cut_up(&self, places: usize) -> Self {
        let text = (self.whole(places) + 1).to_string();
        let longer = i32::from(text.len() > places);
        Self::of(
            text.bytes().map(|letter| letter - b'0'),
            self.point + longer,
        )
    }

    /// Without an exponent.
    pub fn plain(&self) -> String {
        let mut text = String::new();
        if self.point <= 0 {
            text.push_str("0.");
        }
        for _ in self.point..0 {
            text.push('0');
        }
        for (place, digit) in self.digits.iter().enumerate() {
            if self.point > 0 && i32::try_from(place) == Ok(self.point) {
                text.push('.');
            }
            text.push(char::from(b'0' + digit));
        }
        let there = i32::try_from(self.digits.len()).unwrap_or(i32::MAX);
        for _ in there..self.point {
            text.push('0');
        }
        text
    }

    /// One digit before the point, and a power of ten.
    pub fn with_power(&self) -> String {
        let mut text = String::new();
        for (place, digit) in self.digits.iter().enumerate() {
            if place == 1 {
                text.push('.');
            }
            text.push(char::from(b'0' + digit));
        }
        let power = if self.digits.is_empty() {
            text.push('0');
            0
        } else {
            self.point - 1
        };
        text + "e" + &power.to_string()
    }
}

fn last_digit(number: u64) -> u8 {
    u8::try_from(number % 10).unwrap_or_default()
}
