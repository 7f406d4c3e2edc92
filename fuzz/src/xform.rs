//! An XForm; what is read is written as sheets too.
#![no_main]

libfuzzer_sys::fuzz_target!(|text: &str| {
    if let Ok(form) = waymark_workbook::read(format!("<{text}").as_bytes(), "form") {
        let (workbook, _) = waymark_ask::workbook_write::write(&form.definition);
        let _ = waymark_workbook::write::xlsx(&workbook.sheets);
    }
});
