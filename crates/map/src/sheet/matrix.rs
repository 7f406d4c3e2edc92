//! A projective map of the plane as three rows of three numbers.

/// From one plane to another: a point (x, y) goes to the first two numbers of M·(x, y, 1), divided by the third.
#[derive(Clone, Copy, PartialEq)]
pub(super) struct Matrix(pub(super) [[f64; 3]; 3]);

impl Matrix {
    pub(super) fn of_affine([[a, b, c], [d, e, f]]: [[f64; 3]; 2]) -> Self {
        Self([[a, b, c], [d, e, f], [0.0, 0.0, 1.0]])
    }

    /// First the other, then this one.
    pub(super) fn after(&self, first: &Self) -> Self {
        let [a, b, c] = first.0;
        let row = |[x, y, z]: [f64; 3]| {
            [
                x * a[0] + y * b[0] + z * c[0],
                x * a[1] + y * b[1] + z * c[1],
                x * a[2] + y * b[2] + z * c[2],
            ]
        };
        Self(self.0.map(row))
    }

    /// The point before division, and what it is to be divided by: nothing at the horizon, less beyond it.
    pub(super) fn undivided(&self, [x, y]: [f64; 2]) -> ([f64; 2], f64) {
        let [a, b, c] = self.0.map(|row| row[0] * x + row[1] * y + row[2]);
        ([a, b], c)
    }

    /// Where a point goes.
    pub(super) fn of(&self, point: [f64; 2]) -> [f64; 2] {
        let ([x, y], by) = self.undivided(point);
        [x / by, y / by]
    }

    /// The way back; none of a map that leaves no area.
    pub(super) fn back(&self) -> Option<Self> {
        let [[a, b, c], [d, e, f], [g, h, i]] = self.0;
        let (x, y, z) = (e * i - f * h, f * g - d * i, d * h - e * g);
        let whole = a * x + b * y + c * z;
        if !whole.is_normal() {
            return None;
        }
        let rows = [
            [x, c * h - b * i, b * f - c * e],
            [y, a * i - c * g, c * d - a * f],
            [z, b * g - a * h, a * e - b * d],
        ];
        Some(Self(rows.map(|row| row.map(|one| one / whole))))
    }

    /// How much larger a small area around a point becomes; less than nothing when it is turned over.
    pub(super) fn stretch(&self, point: [f64; 2]) -> f64 {
        let [[a, b, c], [d, e, f], [g, h, i]] = self.0;
        let whole = a * (e * i - f * h) - b * (d * i - f * g) + c * (d * h - e * g);
        whole / self.undivided(point).1.powi(3)
    }
}
