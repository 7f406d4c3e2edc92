//! Packed files that are something else.

/// Formats by a part that only they have: what it is, and what to do.
pub(super) const OTHERS: &[(&str, &str, &str)] = &[
    (
        "xl/workbook.bin",
        "a binary Excel workbook (.xlsb)",
        "Save it as .xlsx.",
    ),
    (
        "word/document.xml",
        "a Word document",
        "A form is made of sheets: save them as .xlsx.",
    ),
    (
        "ppt/presentation.xml",
        "a PowerPoint presentation",
        "Choose the form's own file.",
    ),
    (
        "Index/Document.iwa",
        "an Apple document (Numbers, Pages)",
        "Export it as .xlsx.",
    ),
    (
        "Index.zip",
        "an Apple document (Numbers, Pages)",
        "Export it as .xlsx.",
    ),
    ("doc.kml", "a map (KMZ)", "Choose the form's own file."),
    (
        "META-INF/MANIFEST.MF",
        "a program (Java or Android)",
        "Choose the form's own file.",
    ),
];
