//! The two formulas, for a count that is known. What is shown goes through the envelope beside them.

/// The 97.5 % point of the normal distribution, for intervals of 95 %.
pub const Z_95: f64 = 1.959_963_984_540_054;

/// Wilson's score interval of 95 % for `count` of `base` people, as a low and a high end between 0 and 1.
///
/// With `p = count / base`: `(2·count + z² ± z·√(z² + 4·count·(1 − p))) / (2·(base + z²))`.
/// E. B. Wilson, "Probable inference, the law of succession, and statistical inference", Journal of the American
/// Statistical Association 22 (1927), 209-212; in this form as method 3 of R. G. Newcombe, "Two-sided confidence
/// intervals for the single proportion", Statistics in Medicine 17 (1998), 857-872.
///
/// Of nobody, or of more than everybody, nothing is known: 0 to 1.
#[must_use]
pub fn wilson(count: u32, base: u32) -> (f64, f64) {
    if base == 0 || count > base {
        return (0.0, 1.0);
    }
    let (count, base, z2) = (f64::from(count), f64::from(base), Z_95 * Z_95);
    let (middle, below) = (2.0 * count + z2, 2.0 * (base + z2));
    let spread = Z_95 * (z2 + 4.0 * count * (1.0 - count / base)).sqrt();
    let (low, high) = ((middle - spread) / below, (middle + spread) / below);
    (low.clamp(0.0, 1.0), high.clamp(0.0, 1.0))
}

/// Newcombe's hybrid score interval of 95 % for the share of `after` minus the share of `before`, both given as a count
/// and a base of people: a low and a high end between -1 and 1. The two must be separate groups of people.
///
/// With Wilson ends `l` and `u` around each share `p`, and `d = p₂ − p₁`:
/// `d − √((p₂ − l₂)² + (u₁ − p₁)²)` to `d + √((u₂ − p₂)² + (p₁ − l₁)²)`.
/// Method 10 of R. G. Newcombe, "Interval estimation for the difference between independent proportions: comparison of
/// eleven methods", Statistics in Medicine 17 (1998), 873-890.
///
/// Where one of them is a share of nobody, nothing is known: -1 to 1.
#[must_use]
pub fn newcombe(before: (u32, u32), after: (u32, u32)) -> (f64, f64) {
    let known = |(count, base): (u32, u32)| base > 0 && count <= base;
    if !known(before) || !known(after) {
        return (-1.0, 1.0);
    }
    let share = |(count, base): (u32, u32)| f64::from(count) / f64::from(base);
    let (one, two) = (share(before), share(after));
    let ((low_one, high_one), (low_two, high_two)) =
        (wilson(before.0, before.1), wilson(after.0, after.1));
    let apart = |a: f64, b: f64| (a * a + b * b).sqrt();
    let difference = two - one;
    (
        difference - apart(two - low_two, high_one - one),
        difference + apart(high_two - two, one - low_one),
    )
}
