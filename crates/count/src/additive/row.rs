//! One row of the attacker's tableau: a variable as a whole-number combination of others, in lowest terms.

use super::ratio::gcd;
use super::system::Variable;
use super::unfinished::Unfinished;

/// The constant one, written as a variable.
pub const ONE: Variable = Variable::MAX;

/// `denominator × basic = Σ coefficient × variable`; variables ascending, no coefficient zero.
#[derive(Clone)]
pub struct Row {
    pub basic: Variable,
    /// Positive.
    pub denominator: i64,
    /// `denominator × value of basic`.
    pub numerator: i64,
    pub terms: Vec<(Variable, i64)>,
}

impl Row {
    /// The coefficient of a variable.
    pub fn coefficient(&self, variable: Variable) -> i64 {
        self.terms
            .binary_search_by_key(&variable, |(other, _)| *other)
            .ok()
            .and_then(|place| self.terms.get(place))
            .map_or(0, |(_, coefficient)| *coefficient)
    }

    /// The same equation solved for another of its variables.
    pub fn solved_for(&self, variable: Variable) -> Option<Self> {
        let pivot = self.coefficient(variable);
        let sign = match pivot {
            0 => return None,
            1.. => 1,
            _ => -1,
        };
        let mut terms = Vec::with_capacity(self.terms.len());
        let others = self.terms.iter().filter(|(other, _)| *other != variable);
        terms.extend(others.map(|(other, coefficient)| (*other, -sign * coefficient)));
        let place = terms.partition_point(|(other, _)| *other < self.basic);
        terms.insert(place, (self.basic, sign * self.denominator));
        Some(Self {
            basic: variable,
            denominator: sign * pivot,
            numerator: 0,
            terms,
        })
    }

    /// This row with `pivot.basic` replaced by what it equals; variables that are new to it are reported.
    pub fn with(&self, pivot: &Self, new: &mut Vec<Variable>) -> Result<Self, Unfinished> {
        let coefficient = self.coefficient(pivot.basic);
        let shared = gcd(coefficient.unsigned_abs(), pivot.denominator.unsigned_abs());
        let shared = i64::try_from(shared).map_err(|_| Unfinished::Overflow)?.max(1);
        let (mine, theirs) = (pivot.denominator / shared, coefficient / shared);
        let mut sum = Sum {
            terms: Vec::with_capacity(self.terms.len() + pivot.terms.len()),
            denominator: product(self.denominator, mine)?,
        };
        let mut left = self.terms.iter().filter(|(other, _)| *other != pivot.basic).peekable();
        let mut right = pivot.terms.iter().peekable();
        loop {
            match (left.peek(), right.peek()) {
                (None, None) => break,
                (Some(one), other) if other.is_none_or(|other| one.0 < other.0) => {
                    sum.push(one.0, product(one.1, mine)?);
                    left.next();
                }
                (Some(one), Some(other)) if one.0 == other.0 => {
                    sum.push(one.0, product(one.1, mine)? + product(other.1, theirs)?);
                    left.next();
                    right.next();
                }
                (_, Some(other)) => {
                    new.push(other.0);
                    sum.push(other.0, product(other.1, theirs)?);
                    right.next();
                }
                (Some(_), None) => break,
            }
        }
        sum.reduced(self.basic)
    }
}

/// A combination under way.
struct Sum {
    terms: Vec<(Variable, i64)>,
    denominator: i64,
}

impl Sum {
    fn push(&mut self, variable: Variable, coefficient: i64) {
        if coefficient != 0 {
            self.terms.push((variable, coefficient));
        }
    }

    fn reduced(mut self, basic: Variable) -> Result<Row, Unfinished> {
        let mut shared = self.denominator.unsigned_abs();
        for (_, coefficient) in &self.terms {
            if shared == 1 {
                break;
            }
            shared = gcd(coefficient.unsigned_abs(), shared);
        }
        let shared = i64::try_from(shared).map_err(|_| Unfinished::Overflow)?;
        if shared > 1 {
            for (_, coefficient) in &mut self.terms {
                *coefficient /= shared;
            }
            self.denominator /= shared;
        }
        Ok(Row {
            basic,
            denominator: self.denominator,
            numerator: 0,
            terms: self.terms,
        })
    }
}

/// Beyond this a sum of two products could leave 64 bits.
const LARGEST: u64 = 1 << 61;

fn product(a: i64, b: i64) -> Result<i64, Unfinished> {
    a.checked_mul(b)
        .filter(|product| product.unsigned_abs() <= LARGEST)
        .ok_or(Unfinished::Overflow)
}
