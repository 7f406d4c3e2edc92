//! One slip of the pen: a letter too many or few, or one exchanged.

/// In words of three letters one is too much of them.
const SHORTEST: usize = 4;

/// Whether one word becomes the other by changing a single letter.
pub(super) fn one_slip(one: &str, other: &str) -> bool {
    let (one, other): (Vec<char>, Vec<char>) = (one.chars().collect(), other.chars().collect());
    if one.len().min(other.len()) < SHORTEST || one.len().abs_diff(other.len()) > 1 {
        return false;
    }
    let same = |pair: &(&char, &char)| pair.0 == pair.1;
    let before = one.iter().zip(&other).take_while(same).count();
    let after = one
        .iter()
        .rev()
        .zip(other.iter().rev())
        .take_while(same)
        .count();
    before + after + 1 >= one.len().max(other.len())
}
