//! The shades of a printed map: black, white and greys, and one dark teal; as dark as they are on
//! the screen.

use waymark_map::draw::Ink;

/// The shade, or what SVG calls none.
pub(super) fn shade(ink: Ink) -> &'static str {
    match ink {
        Ink::Nothing => "none",
        Ink::Paper => "#f4f2ec",
        Ink::Sheet => "#ffffff",
        Ink::Hairline => "#c9c2b4",
        Ink::Edge => "#6f6759",
        Ink::Soft => "#4c4639",
        Ink::Ink => "#1e1b16",
        Ink::Wash => "#cfe3e0",
        Ink::Accent => "#0d575b",
        Ink::Deep => "#083e41",
    }
}
