//! What a check found as one JSON object (RFC 8259), for programs.

use waymark_ask::definition::{Place, Problem, Weight, letters};
use waymark_workbook::Form;

use super::counted::count;

/// A form that was read.
pub fn of_form(file: &str, form: &Form) -> String {
    let counted = count(form);
    let problems: Vec<String> = form.problems.iter().map(problem).collect();
    let definition = &form.definition;
    format!(
        "{{\"file\":{},\"read\":true,\"title\":{},\"form_id\":{},\"version\":{},\
         \"questions\":{},\"languages\":{},\"refusals\":{},\"notices\":{},\"problems\":[{}]}}",
        quoted(file),
        quoted(&definition.title),
        quoted(&definition.id),
        quoted(&definition.version),
        counted.questions,
        counted.languages,
        counted.refusals,
        counted.notices,
        problems.join(",")
    )
}

/// A file that holds no form.
pub fn of_nothing(file: &str, why: &Problem) -> String {
    format!(
        "{{\"file\":{},\"read\":false,\"problems\":[{}]}}",
        quoted(file),
        problem(why)
    )
}

fn problem(it: &Problem) -> String {
    let weight = match it.weight {
        Weight::Notice => "notice",
        Weight::Refusal => "refusal",
    };
    let fix = it.fix.as_ref().map_or_else(
        || "null".to_owned(),
        |fix| {
            format!(
                "{{{},\"becomes\":{}}}",
                place(&fix.place),
                quoted(&fix.cell)
            )
        },
    );
    format!(
        "{{{},\"code\":{},\"weight\":\"{weight}\",\"sentence\":{},\"fix\":{fix}}}",
        place(&it.place),
        quoted(it.code),
        quoted(&it.sentence)
    )
}

/// `cell` is empty for a whole row, sheet or file, and for lines of a text.
fn place(it: &Place) -> String {
    let cell = match (it.sheet.is_empty(), it.row, it.column) {
        (true, _, _) | (_, 0, _) | (_, _, 0) => String::new(),
        (false, row, column) => format!("{}{row}", letters(column)),
    };
    format!(
        "\"sheet\":{},\"row\":{},\"column\":{},\"cell\":{}",
        quoted(&it.sheet),
        it.row,
        it.column,
        quoted(&cell)
    )
}

fn quoted(words: &str) -> String {
    let mut out = String::from("\"");
    for letter in words.chars() {
        match letter {
            '"' => out.push_str("\\\""),
            '\\' => out.push_str("\\\\"),
            '\n' => out.push_str("\\n"),
            '\u{0}'..='\u{1F}' => out.push_str(&format!("\\u{:04x}", u32::from(letter))),
            _ => out.push(letter),
        }
    }
    out.push('"');
    out
}
