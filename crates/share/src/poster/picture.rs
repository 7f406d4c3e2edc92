//! The pictures of the kinds of help, as they are drawn for the questions, set into a page.

const PICTURES: [(&str, &str); 11] = [
    (
        "health",
        include_str!("../../../../assets/pictograms/h-health.svg"),
    ),
    (
        "emotional",
        include_str!("../../../../assets/pictograms/h-emotional.svg"),
    ),
    (
        "police",
        include_str!("../../../../assets/pictograms/h-police.svg"),
    ),
    (
        "court",
        include_str!("../../../../assets/pictograms/h-court.svg"),
    ),
    (
        "place",
        include_str!("../../../../assets/pictograms/h-place.svg"),
    ),
    (
        "money",
        include_str!("../../../../assets/pictograms/h-money.svg"),
    ),
    (
        "papers",
        include_str!("../../../../assets/pictograms/h-papers.svg"),
    ),
    (
        "children",
        include_str!("../../../../assets/pictograms/h-children.svg"),
    ),
    (
        "work",
        include_str!("../../../../assets/pictograms/h-work.svg"),
    ),
    (
        "women",
        include_str!("../../../../assets/pictograms/h-women.svg"),
    ),
    (
        "helpline",
        include_str!("../../../../assets/pictograms/h-helpline.svg"),
    ),
];

/// The drawing for a picture's code, without words; nothing where there is none.
pub(super) fn drawing(code: &str) -> &'static str {
    let found = PICTURES.iter().find(|(known, _)| *known == code);
    found.map_or("", |(_, drawing)| drawing)
}
