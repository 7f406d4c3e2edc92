//! A page on paper: what the browser prints, as a PDF, and how many sheets it takes.

use serde_json::json;

use super::browser::Browser;

/// An A4 sheet, in centimetres; the margins of our pages.
const A4: (f64, f64) = (21.0, 29.7);
const MARGIN: f64 = 1.4;

impl Browser {
    /// Prints the page that is up now on A4, as WebDriver has it.
    pub fn printed(&self) -> Vec<u8> {
        let (width, height) = A4;
        let with = json!({
            "page": { "width": width, "height": height },
            "margin": { "top": MARGIN, "bottom": MARGIN, "left": MARGIN, "right": MARGIN },
            "background": true,
            "shrinkToFit": true,
        });
        let printed = self.own_command("print", with);
        from_base64(printed.as_str().unwrap_or_default())
    }
}

/// Sheets of a PDF: its page objects, and not the list of them.
pub fn sheets(pdf: &[u8]) -> usize {
    assert!(pdf.starts_with(b"%PDF"), "no PDF: {} bytes", pdf.len());
    let text = String::from_utf8_lossy(pdf);
    let marks = ["/Type /Page", "/Type/Page"];
    let found = marks.iter().flat_map(|mark| {
        let after = text
            .match_indices(mark)
            .map(move |(at, mark)| at + mark.len());
        after.filter(|at| !text.get(*at..).is_some_and(|rest| rest.starts_with('s')))
    });
    found.count()
}

/// Base64 (RFC 4648); what is no letter of it is left out.
pub fn from_base64(text: &str) -> Vec<u8> {
    let value = |letter: u8| match letter {
        b'A'..=b'Z' => Some(letter - b'A'),
        b'a'..=b'z' => Some(letter - b'a' + 26),
        b'0'..=b'9' => Some(letter - b'0' + 52),
        b'+' => Some(62),
        b'/' => Some(63),
        _ => None,
    };
    let (mut bytes, mut held, mut bits) = (Vec::new(), 0_u32, 0);
    for six in text.bytes().filter_map(value) {
        held = held << 6 | u32::from(six);
        bits += 6;
        if bits >= 8 {
            bits -= 8;
            bytes.push((held >> bits & 0xff) as u8);
        }
    }
    bytes
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn sheets_are_counted_and_bytes_come_back() {
        assert_eq!(from_base64("aGVsbG8gd29ybGQ="), b"hello world");
        let pdf = b"%PDF-1.4 <</Type /Page\n>> <</Type/Page>> <</Type /Pages /Count 2>>";
        assert_eq!(sheets(pdf), 2);
    }
}
