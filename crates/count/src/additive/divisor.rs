//! A whole number that many others are divided by: by multiplication, which is several times faster.

/// A positive divisor with the inverse of its odd part modulo 2^64.
#[derive(Clone, Copy)]
pub struct Divisor {
    zeros: u32,
    /// The bits that must be empty.
    even: u64,
    inverse: u64,
    /// The largest quotient by the odd part.
    most: u64,
}

impl Divisor {
    /// None for zero.
    pub fn new(number: u64) -> Option<Self> {
        if number == 0 {
            return None;
        }
        let zeros = number.trailing_zeros();
        let odd = number >> zeros;
        // Newton's iteration doubles the right bits each time: 3, 6, 12, 24, 48, 96.
        let inverse = (0..5).fold(odd, |inverse: u64, _| {
            inverse.wrapping_mul(2_u64.wrapping_sub(odd.wrapping_mul(inverse)))
        });
        Some(Self {
            zeros,
            even: (1 << zeros) - 1,
            inverse,
            most: u64::MAX / odd,
        })
    }

    /// Whether it divides a number.
    pub const fn divides(self, number: i64) -> bool {
        let number = number.unsigned_abs();
        let odd = number.wrapping_mul(self.inverse) <= self.most;
        number & self.even == 0 && odd
    }

    /// The quotient of a number that it divides.
    pub const fn quotient(self, number: i64) -> i64 {
        (number >> self.zeros).wrapping_mul(self.inverse.cast_signed())
    }
}

#[cfg(test)]
mod tests {
    use super::Divisor;

    #[test]
    fn it_divides_as_division_does() {
        for number in 1..200_u64 {
            let divisor = Divisor::new(number).unwrap();
            for other in -3_000..3_000_i64 {
                let whole = other % number.cast_signed() == 0;
                assert_eq!(divisor.divides(other), whole, "{other} by {number}");
                if whole {
                    assert_eq!(divisor.quotient(other), other / number.cast_signed());
                }
            }
        }
        let large = Divisor::new(3 << 40).unwrap();
        assert!(large.divides(-(9 << 45)));
        assert!(!large.divides(9 << 39));
    }
}
