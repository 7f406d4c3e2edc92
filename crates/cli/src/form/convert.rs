//! `waymark form convert`: a form out of any file, written as another.

use std::fs;
use std::path::Path;

use waymark_ask::definition::{Problem, Weight};
use waymark_ask::engine::Model;
use waymark_ask::strip::{FreeWords, strip};
use waymark_ask::{site, workbook_write};
use waymark_workbook::Form;
use waymark_workbook::write::{tables, xlsx};

use super::file;
use crate::arguments::Arguments;
use crate::outcome::{Outcome, Said, Trouble};
use crate::write::whole;

/// What a form is written as.
#[derive(Clone, Copy)]
enum Kind {
    /// A workbook.
    Xlsx,
    /// A folder of tables.
    Tables,
    /// What a tablet loads.
    Site,
}

pub fn run(words: &[&str]) -> Said {
    let rest: Vec<&str> = words
        .iter()
        .copied()
        .filter(|word| *word != "--with-text")
        .collect();
    let free = match rest.len() < words.len() {
        true => FreeWords::On,
        false => FreeWords::Off,
    };
    let arguments = Arguments::read(&rest, &["--to", "-o"])?;
    let [name] = arguments.files.as_slice() else {
        return Err(Trouble::of_use(
            "name one file or folder to convert".to_owned(),
        ));
    };
    let out = arguments.needed("-o")?;
    let kinds = [
        ("xlsx", Kind::Xlsx),
        ("tables", Kind::Tables),
        ("site", Kind::Site),
    ];
    let kind = arguments
        .one_of("--to", &kinds)?
        .ok_or_else(|| Trouble::of_use("--to is missing".to_owned()))?;
    let form = file::open(name)?.map_err(|why| Trouble::of_file(name, &why.to_string()))?;
    let unsaid = match kind {
        Kind::Xlsx => as_xlsx(&form, out)?,
        Kind::Tables => as_tables(&form, out)?,
        Kind::Site => as_site(&form, free, out)?,
    };
    Ok(told(&form, &unsaid, out))
}

fn as_xlsx(form: &Form, out: &str) -> Result<Vec<Problem>, Trouble> {
    let (workbook, unsaid) = workbook_write::write(&form.definition);
    whole(out, &xlsx(&workbook.sheets))?;
    Ok(unsaid)
}

/// Compiled, without what identifies somebody, and without free words unless they are wanted; what cannot be compiled
/// is left out and told.
fn as_site(form: &Form, free: FreeWords, out: &str) -> Result<Vec<Problem>, Trouble> {
    let (asked, _) = strip(form.definition.clone(), free);
    let (model, problems) = Model::compile(asked);
    let bytes = site::write(&model).map_err(|why| Trouble::of_file(out, &why.to_string()))?;
    whole(out, &bytes)?;
    Ok(problems)
}

/// Each table is written whole or not at all; tables of other names in the folder are left alone.
fn as_tables(form: &Form, out: &str) -> Result<Vec<Problem>, Trouble> {
    let (workbook, unsaid) = workbook_write::write(&form.definition);
    fs::create_dir_all(out).map_err(|error| {
        Trouble::of_file(
            out,
            &format!("cannot be made ({error}); choose another place"),
        )
    })?;
    for (name, bytes) in tables(&workbook.sheets) {
        whole(&Path::new(out).join(name).to_string_lossy(), &bytes)?;
    }
    Ok(unsaid)
}

/// What the form's own problems are is said by `check`; here only what is not written as it was.
fn told(form: &Form, unsaid: &[Problem], out: &str) -> Outcome {
    let refused = form
        .problems
        .iter()
        .filter(|it| it.weight == Weight::Refusal)
        .count();
    let mut lines: Vec<String> = unsaid.iter().map(|it| it.sentence.clone()).collect();
    let left = unsaid.len();
    lines.push(format!(
        "{out}: written; not sayable: {left}, to mend in the form: {refused}"
    ));
    let said = lines.join("\n");
    if left + refused == 0 {
        Outcome::fine(said)
    } else {
        Outcome::problems(said)
    }
}
