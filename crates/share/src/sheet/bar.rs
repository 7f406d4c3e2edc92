//! The scale bar and the arrow to the north, or the words that the sheet is not to scale.

use waymark_map::sheet::{FRAME, Scale, SheetSpec};
use waymark_words::{Locale, paper};

use super::{INK, text};

/// Millimetres that the bar may be long.
const LONGEST: u32 = 60;

pub(super) fn drawn(spec: &SheetSpec, locale: Locale) -> String {
    let [left, top, width, height] = FRAME;
    let y = top + height + 14.0;
    let Scale::To {
        metres_per_millimetre,
        ..
    } = spec.scale
    else {
        return text(
            [left + width / 2.0, y],
            4.0,
            "middle",
            paper::not_to_scale(locale),
        );
    };
    let per_mm = u32::from(metres_per_millimetre).max(1);
    let metres = round(per_mm * LONGEST);
    let long = f64::from(metres) / f64::from(per_mm);
    let words = if metres.is_multiple_of(1_000) {
        paper::kilometres(locale, &(metres / 1_000).to_string())
    } else {
        paper::metres(locale, &metres.to_string())
    };
    let (x, half) = (left + width / 2.0 - long / 2.0, long / 2.0);
    let tip = left + width - 12.0;
    format!(
        "<rect x=\"{x}\" y=\"{y}\" width=\"{half}\" height=\"2\" fill=\"{INK}\"/>\n\
         <rect x=\"{x}\" y=\"{y}\" width=\"{long}\" height=\"2\" fill=\"none\" stroke=\"{INK}\" stroke-width=\"0.3\"/>\n\
         <path d=\"M{tip} {}l-3 8l3 -2l3 2z\" fill=\"{INK}\"/>\n",
        y - 4.0
    ) + &text([x + half, y + 6.0], 4.0, "middle", &words)
        + &text([tip, y + 8.5], 3.4, "middle", paper::north(locale))
}

/// The largest of 1, 2 and 5 times a power of ten that is not above.
fn round(most: u32) -> u32 {
    let powers = (0..=9).filter_map(|power| 10_u32.checked_pow(power));
    let rounds = powers.flat_map(|ten| [1_u32, 2, 5].map(|one| one.checked_mul(ten)));
    let fitting = rounds.flatten().filter(|one| *one <= most);
    fitting.max().unwrap_or(1)
}

#[cfg(test)]
mod tests {
    use super::round;

    #[test]
    fn a_bar_is_a_round_length() {
        for (most, expected) in [(60, 50), (300, 200), (1_200, 1_000), (6_000, 5_000), (1, 1)] {
            assert_eq!(round(most), expected);
        }
    }
}
