//! The names of the thirty-six pictures by which two teams compare a file, in the order of their numbers.

use waymark_words::{Locale, respond};

/// The order of the drawings on the tablets.
const NAMES: [fn(Locale) -> &'static str; 36] = [
    respond::picture_apple,
    respond::picture_ball,
    respond::picture_banana,
    respond::picture_basket,
    respond::picture_bell,
    respond::picture_bicycle,
    respond::picture_bird,
    respond::picture_boat,
    respond::picture_book,
    respond::picture_bread,
    respond::picture_carrot,
    respond::picture_cat,
    respond::picture_chair,
    respond::picture_cup,
    respond::picture_drop,
    respond::picture_drum,
    respond::picture_egg,
    respond::picture_fish,
    respond::picture_flower,
    respond::picture_hat,
    respond::picture_key,
    respond::picture_kite,
    respond::picture_ladder,
    respond::picture_lamp,
    respond::picture_leaf,
    respond::picture_moon,
    respond::picture_mountain,
    respond::picture_pencil,
    respond::picture_pot,
    respond::picture_scissors,
    respond::picture_shoe,
    respond::picture_spoon,
    respond::picture_star,
    respond::picture_sun,
    respond::picture_tree,
    respond::picture_umbrella,
];

/// Pictures in words.
pub fn in_words(pictures: &[u8]) -> String {
    let names = pictures
        .iter()
        .filter_map(|one| NAMES.get(usize::from(*one)));
    let names: Vec<&str> = names.map(|name| name(Locale::En)).collect();
    names.join(", ")
}
