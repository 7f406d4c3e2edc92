//! The words for the thirty-six pictures a woman remembers her answers by.

use waymark_words::{Locale, respond};

/// The picture's name as it is read out; empty for a drawing nobody has named yet.
pub fn name_of(drawing: &str, locale: Locale) -> &'static str {
    let named = match drawing {
        "w-apple" => respond::picture_apple,
        "w-ball" => respond::picture_ball,
        "w-banana" => respond::picture_banana,
        "w-basket" => respond::picture_basket,
        "w-bell" => respond::picture_bell,
        "w-bicycle" => respond::picture_bicycle,
        "w-bird" => respond::picture_bird,
        "w-boat" => respond::picture_boat,
        "w-book" => respond::picture_book,
        "w-bread" => respond::picture_bread,
        "w-carrot" => respond::picture_carrot,
        "w-cat" => respond::picture_cat,
        "w-chair" => respond::picture_chair,
        "w-cup" => respond::picture_cup,
        "w-drop" => respond::picture_drop,
        "w-drum" => respond::picture_drum,
        "w-egg" => respond::picture_egg,
        "w-fish" => respond::picture_fish,
        "w-flower" => respond::picture_flower,
        "w-hat" => respond::picture_hat,
        "w-key" => respond::picture_key,
        "w-kite" => respond::picture_kite,
        "w-ladder" => respond::picture_ladder,
        "w-lamp" => respond::picture_lamp,
        "w-leaf" => respond::picture_leaf,
        "w-moon" => respond::picture_moon,
        "w-mountain" => respond::picture_mountain,
        "w-pencil" => respond::picture_pencil,
        "w-pot" => respond::picture_pot,
        "w-scissors" => respond::picture_scissors,
        "w-shoe" => respond::picture_shoe,
        "w-spoon" => respond::picture_spoon,
        "w-star" => respond::picture_star,
        "w-sun" => respond::picture_sun,
        "w-tree" => respond::picture_tree,
        "w-umbrella" => respond::picture_umbrella,
        _ => return "",
    };
    named(locale)
}
