//! The number of a tile along Hilbert's curve, as PMTiles counts them: level by level, each from the north-western corner.

/// Level, column and row of a number; none deeper than any map.
pub(super) fn tile(number: u64) -> Option<(u8, u32, u32)> {
    const DEEPEST: u8 = 26;
    let mut before = 0;
    for level in 0..=DEEPEST {
        let tiles = 1_u64 << (2 * level);
        if number - before < tiles {
            let (column, row) = place(level, number - before);
            return Some((level, column, row));
        }
        before += tiles;
    }
    None
}

fn place(level: u8, mut number: u64) -> (u32, u32) {
    let (mut x, mut y) = (0_u32, 0_u32);
    for step in 0..level {
        let side = 1_u32 << step;
        let right = ((number / 2) & 1) as u32;
        let down = ((number ^ u64::from(right)) & 1) as u32;
        if down == 0 {
            if right == 1 {
                (x, y) = (side - 1 - x, side - 1 - y);
            }
            (x, y) = (y, x);
        }
        x += side * right;
        y += side * down;
        number /= 4;
    }
    (x, y)
}

#[cfg(test)]
mod tests {
    use super::tile;

    fn check(number: u64, expected: (u8, u32, u32)) {
        assert_eq!(tile(number), Some(expected), "{number}");
    }

    /// The first five stand in the specification (version 3, "Tile ID"), the last in its own tests.
    #[test]
    fn numbers_are_those_of_the_specification() {
        check(0, (0, 0, 0));
        check(1, (1, 0, 0));
        check(2, (1, 0, 1));
        check(3, (1, 1, 1));
        check(4, (1, 1, 0));
        check(5, (2, 0, 0));
        check(19_078_479, (12, 3423, 1763));
        assert_eq!(tile(u64::MAX), None);
    }
}
