//! The names of the thirty-six pictures, read out when three of them are hers.

use waymark_words::respond;

use crate::sayings::Saying;

/// A file name and the words.
pub const PICTURES: &[Saying] = &[
    ("app-picture-apple", respond::picture_apple),
    ("app-picture-ball", respond::picture_ball),
    ("app-picture-banana", respond::picture_banana),
    ("app-picture-basket", respond::picture_basket),
    ("app-picture-bell", respond::picture_bell),
    ("app-picture-bicycle", respond::picture_bicycle),
    ("app-picture-bird", respond::picture_bird),
    ("app-picture-boat", respond::picture_boat),
    ("app-picture-book", respond::picture_book),
    ("app-picture-bread", respond::picture_bread),
    ("app-picture-carrot", respond::picture_carrot),
    ("app-picture-cat", respond::picture_cat),
    ("app-picture-chair", respond::picture_chair),
    ("app-picture-cup", respond::picture_cup),
    ("app-picture-drop", respond::picture_drop),
    ("app-picture-drum", respond::picture_drum),
    ("app-picture-egg", respond::picture_egg),
    ("app-picture-fish", respond::picture_fish),
    ("app-picture-flower", respond::picture_flower),
    ("app-picture-hat", respond::picture_hat),
    ("app-picture-key", respond::picture_key),
    ("app-picture-kite", respond::picture_kite),
    ("app-picture-ladder", respond::picture_ladder),
    ("app-picture-lamp", respond::picture_lamp),
    ("app-picture-leaf", respond::picture_leaf),
    ("app-picture-moon", respond::picture_moon),
    ("app-picture-mountain", respond::picture_mountain),
    ("app-picture-pencil", respond::picture_pencil),
    ("app-picture-pot", respond::picture_pot),
    ("app-picture-scissors", respond::picture_scissors),
    ("app-picture-shoe", respond::picture_shoe),
    ("app-picture-spoon", respond::picture_spoon),
    ("app-picture-star", respond::picture_star),
    ("app-picture-sun", respond::picture_sun),
    ("app-picture-tree", respond::picture_tree),
    ("app-picture-umbrella", respond::picture_umbrella),
];
