//! Texts with marks in them: tables between bars, XForms, and what only looks like one.

use waymark_ask::definition::Problem;

use crate::packed::other;

/// Tables between bars begin with one; remarks before them begin with `#`.
pub(crate) fn is_markdown(start: &str) -> bool {
    let mut lines = start.lines().map(str::trim_start);
    lines
        .find(|line| !line.is_empty() && !line.starts_with('#'))
        .is_some_and(|line| line.starts_with('|'))
}

/// Tells XForms from other texts with tags by how they begin; what is neither is left to the reader.
pub(crate) fn judge(start: &str) -> Result<(), Box<Problem>> {
    let head: String = start.chars().take(2_000).collect::<String>().to_lowercase();
    if head.contains("urn:schemas-microsoft-com:office:spreadsheet") {
        return Err(other("a workbook as XML (Excel 2003)", "Save it as .xlsx."));
    }
    if head.starts_with("<!doctype html") || head.starts_with("<html lang") {
        return Err(other(
            "a web page",
            "Choose the form's own file, .xlsx or .xml.",
        ));
    }
    if head.contains("<kml") || head.contains("<gpx") {
        return Err(other("a map", "Choose the form's own file, .xlsx or .xml."));
    }
    Ok(())
}
