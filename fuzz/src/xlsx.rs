//! The sheet `survey` of a workbook that is whole otherwise.
#![no_main]

const RELATION: &str = "<Relationships><Relationship Id=\"a\" Type=\"x/officeDocument\" \
    Target=\"xl/w.xml\"/></Relationships>";
const SHEETS: &str = "<w><sheets><sheet name=\"survey\" r:id=\"a\"/></sheets></w>";
const PARTS: &str = "<Relationships><Relationship Id=\"a\" Type=\"x/worksheet\" \
    Target=\"s.xml\"/></Relationships>";

libfuzzer_sys::fuzz_target!(|bytes: &[u8]| {
    let parts = [
        ("[Content_Types].xml", &b"<Types/>"[..]),
        ("_rels/.rels", RELATION.as_bytes()),
        ("xl/w.xml", SHEETS.as_bytes()),
        ("xl/_rels/w.xml.rels", PARTS.as_bytes()),
        ("xl/s.xml", bytes),
    ];
    let _ = waymark_workbook::read(&stored(&parts), "form");
});

/// Parts as they are, in a zip.
fn stored(parts: &[(&str, &[u8])]) -> Vec<u8> {
    let (mut out, mut directory) = (Vec::new(), Vec::new());
    for (name, bytes) in parts {
        let (at, size) = (out.len() as u32, (bytes.len() as u32).to_le_bytes());
        let mut entry = vec![20, 0, 0, 8, 0, 0, 0, 0, 0x21, 0];
        entry.extend(crc32fast::hash(bytes).to_le_bytes());
        entry.extend([size, size].concat());
        entry.extend((name.len() as u16).to_le_bytes());
        entry.extend([0; 2]);
        out.extend(b"PK\x03\x04");
        out.extend(&entry);
        out.extend([name.as_bytes(), bytes].concat());
        directory.extend(b"PK\x01\x02\x14\x00");
        directory.extend(&entry);
        directory.extend([0; 10]);
        directory.extend(at.to_le_bytes());
        directory.extend(name.as_bytes());
    }
    let (at, length) = (out.len() as u32, directory.len() as u32);
    let count = (parts.len() as u16).to_le_bytes();
    out.extend(directory);
    out.extend(b"PK\x05\x06\0\0\0\0");
    out.extend([count, count].concat());
    out.extend([length.to_le_bytes(), at.to_le_bytes()].concat());
    out.extend([0; 2]);
    out
}
