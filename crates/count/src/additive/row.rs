//! One row of the attacker's tableau: a variable as a whole-number combination of those outside, in lowest terms.

use super::divisor::Divisor;
use super::index::{at, put};
use super::ratio::gcd;
use super::system::Variable;
use super::unfinished::Unfinished;

/// `denominator × basic = Σ coefficient × variable + constant`, a coefficient for each slot outside.
#[derive(Clone, Default)]
pub struct Row {
    pub basic: Variable,
    /// Positive.
    pub denominator: i64,
    /// `denominator × value of basic`; the constant is what the coefficients leave of it.
    pub numerator: i64,
    pub coefficients: Vec<i64>,
    /// No coefficient is larger.
    largest: i64,
}

/// Beyond this a sum of two products could leave 64 bits.
const LARGEST: i64 = 1 << 61;

/// Rows of smaller numbers are left alone: reducing costs more than it saves.
const WORTH_REDUCING: i64 = 1 << 48;

impl Row {
    pub fn new(basic: Variable, numerator: i64, coefficients: Vec<i64>) -> Self {
        let largest = largest(&coefficients);
        Self {
            basic,
            denominator: 1,
            numerator,
            coefficients,
            largest,
        }
    }

    /// Exchanges the basic variable for the one in a slot, which until now had the value `entered_at`; the basic one
    /// goes out at `leaves_at`. None where the slot has no part in the row.
    pub fn exchange(
        &mut self,
        slot: usize,
        entering: Variable,
        entered_at: i64,
        leaves_at: i64,
    ) -> Option<Result<(), Unfinished>> {
        let pivot = at(&self.coefficients, slot);
        let sign = pivot.signum();
        if sign == 0 {
            return None;
        }
        // pivot × entering = denominator × leaving − (what is left of the numerator)
        let left = product(pivot, entered_at).and_then(|part| {
            let left = self.numerator.checked_sub(part);
            left.ok_or(Unfinished::Overflow)
        });
        let numerator = left.and_then(|left| {
            let now = product(self.denominator, leaves_at)?.checked_sub(left);
            Ok(sign * now.ok_or(Unfinished::Overflow)?)
        });
        for coefficient in &mut self.coefficients {
            *coefficient *= -sign;
        }
        put(&mut self.coefficients, slot, sign * self.denominator);
        self.largest = self.largest.max(self.denominator);
        self.denominator = sign * pivot;
        self.basic = entering;
        Some(numerator.map(|numerator| self.numerator = numerator))
    }

    /// Replaces the variable in a slot, which until now had the value `replaced_at`, by what `pivot` says it is.
    pub fn replace(
        &mut self,
        slot: usize,
        replaced_at: i64,
        pivot: &Self,
    ) -> Result<(), Unfinished> {
        let coefficient = at(&self.coefficients, slot);
        let shared = gcd(coefficient.unsigned_abs(), pivot.denominator.unsigned_abs());
        let shared = i64::try_from(shared)
            .map_err(|_| Unfinished::Overflow)?
            .max(1);
        let (mine, theirs) = (pivot.denominator / shared, coefficient / shared);
        let narrow = self.narrow(product(coefficient, replaced_at), pivot, mine, theirs);
        let replaced = i128::from(coefficient) * i128::from(replaced_at);
        let left = i128::from(self.numerator) - replaced;
        put(&mut self.coefficients, slot, 0);
        let Ok((numerator, denominator)) = narrow else {
            return self.replace_widely(left, pivot, mine, theirs);
        };
        (self.numerator, self.denominator) = (numerator, denominator);
        let pairs = self.coefficients.iter_mut().zip(&pivot.coefficients);
        // The bits are gathered on the way: a second pass over long rows would cost as much as the first.
        let mut used = 0;
        if mine == 1 {
            for (own, other) in pairs {
                *own = own.wrapping_add(other.wrapping_mul(theirs));
                used |= bits(*own);
            }
        } else {
            for (own, other) in pairs {
                *own = own
                    .wrapping_mul(mine)
                    .wrapping_add(other.wrapping_mul(theirs));
                used |= bits(*own);
            }
        }
        self.largest = used.saturating_add(1);
        self.reduce()
    }

    /// The new numerator and denominator, if neither they nor any coefficient can leave the range.
    fn narrow(
        &self,
        replaced: Result<i64, Unfinished>,
        pivot: &Self,
        mine: i64,
        theirs: i64,
    ) -> Result<(i64, i64), Unfinished> {
        let left = self.numerator.checked_sub(replaced?);
        let left = product(left.ok_or(Unfinished::Overflow)?, mine)?;
        let numerator = left + product(pivot.numerator, theirs)?;
        // No product of coefficients can be larger than these, so none of them wraps.
        product(self.largest, mine)?;
        product(pivot.largest, theirs)?;
        Ok((numerator, product(self.denominator, mine)?))
    }

    /// The same in numbers twice as wide, which must fit again once they are in lowest terms.
    fn replace_widely(
        &mut self,
        left: i128,
        pivot: &Self,
        mine: i64,
        theirs: i64,
    ) -> Result<(), Unfinished> {
        let (mine, theirs) = (i128::from(mine), i128::from(theirs));
        let sum = |own: i128, other: i64| {
            let own = own.checked_mul(mine);
            own.and_then(|own| own.checked_add(i128::from(other).checked_mul(theirs)?))
                .ok_or(Unfinished::Overflow)
        };
        let numerator = sum(left, pivot.numerator)?;
        let denominator = sum(i128::from(self.denominator), 0)?;
        let pairs = self.coefficients.iter().zip(&pivot.coefficients);
        let wide = pairs
            .map(|(own, other)| sum(i128::from(*own), *other))
            .collect::<Result<Vec<i128>, _>>()?;
        let both = wide.iter().chain([&numerator]);
        let shared = both.fold(denominator, |shared, one| wide_gcd(*one, shared));
        let fit = |one: i128| {
            let one = i64::try_from(one / shared).ok();
            one.filter(|one| one.unsigned_abs() <= LARGEST.unsigned_abs())
                .ok_or(Unfinished::Overflow)
        };
        self.coefficients = wide.into_iter().map(fit).collect::<Result<_, _>>()?;
        (self.numerator, self.denominator) = (fit(numerator)?, fit(denominator)?);
        self.largest = largest(&self.coefficients);
        Ok(())
    }

    fn reduce(&mut self) -> Result<(), Unfinished> {
        if self.largest.max(self.denominator) < WORTH_REDUCING {
            return Ok(());
        }
        let mut shared = gcd(
            self.numerator.unsigned_abs(),
            self.denominator.unsigned_abs(),
        );
        let mut divisor = Divisor::new(shared).ok_or(Unfinished::Overflow)?;
        for coefficient in &self.coefficients {
            if !divisor.divides(*coefficient) {
                shared = gcd(coefficient.unsigned_abs(), shared);
                divisor = Divisor::new(shared).ok_or(Unfinished::Overflow)?;
            }
            if shared == 1 {
                return Ok(());
            }
        }
        for coefficient in &mut self.coefficients {
            *coefficient = divisor.quotient(*coefficient);
        }
        self.denominator = divisor.quotient(self.denominator);
        self.numerator = divisor.quotient(self.numerator);
        self.largest = largest(&self.coefficients);
        Ok(())
    }

    /// Adds another combination, through a slot that is empty.
    pub fn add(&mut self, empty: usize, other: &Self) -> Result<(), Unfinished> {
        put(&mut self.coefficients, empty, self.denominator);
        self.largest = self.largest.max(self.denominator);
        self.replace(empty, 0, other)
    }

    /// Moves the value of the variable in a slot.
    pub fn shift(&mut self, slot: usize, by: i64) -> Result<(), Unfinished> {
        let part = product(at(&self.coefficients, slot), by)?;
        let numerator = self.numerator.checked_add(part);
        self.numerator = numerator.ok_or(Unfinished::Overflow)?;
        Ok(())
    }
}

/// A bound on the size of all of them, at most twice too large: the bits they use, which is quick to find.
fn largest(coefficients: &[i64]) -> i64 {
    let used = coefficients.iter().fold(0, |used, one| used | bits(*one));
    used.saturating_add(1)
}

const fn bits(number: i64) -> i64 {
    number ^ (number >> 63)
}

fn wide_gcd(a: i128, b: i128) -> i128 {
    let (mut a, mut b) = (a.abs(), b.abs());
    while b != 0 {
        (a, b) = (b, a % b);
    }
    a
}

fn product(a: i64, b: i64) -> Result<i64, Unfinished> {
    a.checked_mul(b)
        .filter(|product| product.unsigned_abs() <= LARGEST.unsigned_abs())
        .ok_or(Unfinished::Overflow)
}
