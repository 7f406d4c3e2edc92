//! The three pictures: different, in order, never two women's.

use getrandom::SysRng;
use getrandom::rand_core::UnwrapErr;
use waymark_keep::{PICTURES_SHOWN, Pictures, PicturesError, random_id};

fn check(three: [u8; 3], expected: Result<[u8; 3], PicturesError>) {
    assert_eq!(Pictures::new(three).map(Pictures::indices), expected);
}

#[test]
fn three_different_pictures_in_order() {
    check([0, 1, 2], Ok([0, 1, 2]));
    check([35, 0, 34], Ok([35, 0, 34]));
    check([0, 1, 36], Err(PicturesError::OutOfRange));
    check([5, 1, 5], Err(PicturesError::Twice));
    check([5, 5, 1], Err(PicturesError::Twice));
    check([1, 5, 5], Err(PicturesError::Twice));
    assert_ne!(Pictures::new([0, 1, 2]), Pictures::new([2, 1, 0]));
}

#[test]
fn drawn_pictures_are_never_taken_ones_and_use_the_whole_grid() {
    let mut rng = UnwrapErr(SysRng);
    let mut taken = Vec::new();
    let mut seen = [0u32; PICTURES_SHOWN as usize];
    for _ in 0..1_000 {
        let drawn = Pictures::draw(&mut rng, &taken).unwrap();
        assert!(!taken.contains(&drawn));
        drawn
            .indices()
            .iter()
            .for_each(|&at| seen[at as usize] += 1);
        taken.push(drawn);
    }
    // Each picture is expected 83 times; far outside this the draw would not be fair.
    assert!(
        seen.iter().all(|&times| (30..200).contains(&times)),
        "{seen:?}"
    );
}

#[test]
fn a_full_grid_is_said_rather_than_waited_for() {
    let mut all = Vec::new();
    for first in 0..PICTURES_SHOWN {
        for second in 0..PICTURES_SHOWN {
            for third in 0..PICTURES_SHOWN {
                all.extend(Pictures::new([first, second, third]));
            }
        }
    }
    assert_eq!(all.len(), 36 * 35 * 34);
    assert!(Pictures::draw(&mut UnwrapErr(SysRng), &all).is_err());
}

#[test]
fn names_in_the_pool_are_32_hex_letters_and_differ() {
    let mut rng = UnwrapErr(SysRng);
    let ids: std::collections::BTreeSet<String> = (0..1_000).map(|_| random_id(&mut rng)).collect();
    assert_eq!(ids.len(), 1_000);
    for id in &ids {
        assert!(id.len() == 32 && id.chars().all(|letter| letter.is_ascii_hexdigit()));
    }
}
