//! A list beside a form, as GeoJSON and as XML.
#![no_main]

libfuzzer_sys::fuzz_target!(|text: &str| {
    let features = format!("{{\"type\":\"FeatureCollection\",\"features\":[{text}");
    let _ = waymark_workbook::read_list("list.geojson", features.into_bytes());
    let _ = waymark_workbook::read_list("list.xml", format!("<root>{text}").into_bytes());
});
