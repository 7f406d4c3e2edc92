//! How much room words take, near enough to set them: nobody here knows the font.

/// Widths in ems, on the wide side: words that nearly touch are worse than words left out.
const USUAL: f64 = 0.6;
const NARROW: f64 = 0.32;
const WIDE: f64 = 1.05;

/// The width of a text at a size, in pixels.
#[must_use]
pub fn width(text: &str, size: f64) -> f64 {
    text.chars().map(em).sum::<f64>() * size
}

fn em(letter: char) -> f64 {
    match letter {
        ' ' | 'i' | 'j' | 'l' | 't' | 'f' | 'r' | 'I' | '.' | ',' | ':' | '\'' | '|' | '('
        | ')' => NARROW,
        // Marks over and under a letter, joiners and isolates have no room of their own.
        '\u{300}'..='\u{36f}'
        | '\u{610}'..='\u{61a}'
        | '\u{64b}'..='\u{65f}'
        | '\u{200b}'..='\u{200f}'
        | '\u{2066}'..='\u{2069}' => 0.0,
        'm' | 'w' | 'M' | 'W' => 0.9,
        '\u{1100}'..='\u{11ff}' | '\u{2e80}'..='\u{d7ff}' | '\u{ff00}'..='\u{ffef}' => WIDE,
        _ => USUAL,
    }
}

/// Broken between words into lines that fit; a word wider than a line stands alone.
#[must_use]
pub fn wrapped(text: &str, size: f64, room: f64) -> Vec<String> {
    let mut lines: Vec<String> = Vec::new();
    for word in text.split_whitespace() {
        match lines.last_mut() {
            Some(line) if width(line, size) + width(word, size) + NARROW * size <= room => {
                line.push(' ');
                line.push_str(word);
            }
            _ => lines.push(word.to_owned()),
        }
    }
    lines
}
