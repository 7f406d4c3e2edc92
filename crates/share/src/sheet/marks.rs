//! The four corner marks: a block in a ring, as cameras and people find it, and dots that say which corner it is.

use waymark_map::sheet::Mark;

use super::INK;

/// Sides of ring, gap and block, in millimetres.
const RING: f64 = 10.0;
const GAP: f64 = 7.0;
const BLOCK: f64 = 4.0;

/// One dot at the first corner, four at the last: a mark that is half covered is still told from the others.
pub(super) fn all() -> String {
    Mark::ALL
        .iter()
        .zip(1_u8..)
        .map(|(mark, dots)| one(*mark, dots))
        .collect()
}

fn one(mark: Mark, dots: u8) -> String {
    let [x, y] = mark.on_page();
    let square = |side: f64, fill: &str| {
        let half = side / 2.0;
        format!(
            "<rect x=\"{}\" y=\"{}\" width=\"{side}\" height=\"{side}\" fill=\"{fill}\"/>\n",
            x - half,
            y - half
        )
    };
    let dots: String = (0..dots)
        .map(|dot| {
            // Beside the mark, away from the frame's corner, along the edge of the page.
            let along = x + f64::from(dot) * 2.2 - 3.3;
            let (above, below) = (y - RING / 2.0 - 1.6, y + RING / 2.0 + 1.6);
            let y = match mark {
                Mark::TopLeft | Mark::TopRight => above,
                Mark::BottomRight | Mark::BottomLeft => below,
            };
            format!("<circle cx=\"{along}\" cy=\"{y}\" r=\"0.8\" fill=\"{INK}\"/>\n")
        })
        .collect();
    square(RING, INK) + &square(GAP, "#ffffff") + &square(BLOCK, INK) + &dots
}
