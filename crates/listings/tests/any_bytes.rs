//! Whatever bytes are given: a reading or a refusal, and a preview that can be taken in.

use crate::common;

use common::*;
use proptest::prelude::*;
use waymark_listings::read;
use waymark_map::Directory;

/// Pieces that the formats are made of, in any order.
fn pieces() -> impl Strategy<Value = String> {
    let piece = prop_oneof![
        Just("name,category,area,lat,lon,phone,opening hours\n".to_owned()),
        Just("{\"type\":\"FeatureCollection\",\"features\":[".to_owned()),
        Just(
            "{\"properties\":{\"name\":\"A\"},\"geometry\":{\"type\":\"Point\",\"coordinates\":["
                .to_owned()
        ),
        Just("{\"elements\":[{\"tags\":{\"amenity\":\"police\"}}]}".to_owned()),
        Just("<kml><Placemark><name>A</name></Placemark></kml>".to_owned()),
        Just("\"".to_owned()),
        Just("\\ud800".to_owned()),
        "[-0-9.,;:{}\\[\\]\" \n]{0,12}",
        "\\PC{0,8}",
    ];
    prop::collection::vec(piece, 0..12).prop_map(|pieces| pieces.concat())
}

fn look(bytes: &[u8]) {
    if let Ok(readings) = read(&[given("any", bytes)]) {
        for reading in &readings {
            let preview = beside(reading, &Directory::empty(), AGREED);
            taken(&preview);
        }
    }
}

proptest! {
    #[test]
    fn any_bytes_are_read_or_refused(bytes in prop::collection::vec(any::<u8>(), 0..400)) {
        look(&bytes);
    }

    #[test]
    fn any_pieces_of_the_formats_are_read_or_refused(text in pieces()) {
        look(text.as_bytes());
    }

    #[test]
    fn any_cells_are_taken_in_or_said_to_be_wrong(cells in prop::collection::vec("[^\",\r\n]{0,20}", 7)) {
        let row = cells.join(",");
        look(format!("name,category,area,lat,lon,phone,opening hours\n{row}\n").as_bytes());
    }
}
