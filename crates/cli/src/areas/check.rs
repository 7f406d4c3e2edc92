//! `waymark areas check`: what is wrong with a file of boundaries, feature by feature.

use std::fs;

use waymark_atlas::{
    Columns, Imported, LARGEST_FILE, Refusal, Weight, guess_columns, import, read,
};

use super::{json, settings, told};
use crate::arguments::Arguments;
use crate::outcome::{Outcome, Said, Trouble};

/// One layer of the file: what it is, how its columns were understood, and what became of it.
pub struct Looked {
    pub file: String,
    pub format: &'static str,
    pub columns: Columns,
    pub made: Result<Imported, Refusal>,
}

pub fn run(words: &[&str]) -> Said {
    let rest: Vec<&str> = words
        .iter()
        .copied()
        .filter(|word| *word != "--json")
        .collect();
    let wants_json = rest.len() < words.len();
    let arguments = Arguments::read(&rest, &["--served", "--source", "--year"])?;
    let [name] = arguments.files.as_slice() else {
        return Err(Trouble::of_use(
            "name one file of boundaries to check".to_owned(),
        ));
    };
    let settings = settings::of(&arguments)?;
    let layers = match open(name)? {
        Ok(layers) => layers,
        Err(why) if wants_json => return Ok(Outcome::unread(json::of_nothing(name, &why))),
        Err(why) => return Err(Trouble::of_use(why.to_string())),
    };
    let looked: Vec<Looked> = layers
        .into_iter()
        .map(|layer| {
            let columns = guess_columns(&layer);
            Looked {
                file: layer.file.clone(),
                format: layer.format.name(),
                made: import(layer, &columns, &settings),
                columns,
            }
        })
        .collect();
    let said = if wants_json {
        json::of(name, &looked)
    } else {
        told::lines(&looked)
    };
    Ok(ended(&looked)(said))
}

/// Refused where one layer is; problems where something was or is to be mended.
fn ended(looked: &[Looked]) -> fn(String) -> Outcome {
    let mut made = looked.iter().map(|one| one.made.as_ref());
    if made.clone().any(|one| one.is_err()) {
        return Outcome::unread;
    }
    let problems = made.any(|one| {
        let all = one.map(|one| one.problems.as_slice()).unwrap_or_default();
        all.iter().any(|problem| problem.weight != Weight::Know)
    });
    if problems {
        Outcome::problems
    } else {
        Outcome::fine
    }
}

/// Its size is asked before it is read: a file may be larger than the memory.
fn open(name: &str) -> Result<Result<Vec<waymark_atlas::Layer>, Refusal>, Trouble> {
    let cannot = |error: std::io::Error| {
        Trouble::of_file(
            name,
            &format!("cannot be opened ({error}); correct its name"),
        )
    };
    let length = fs::metadata(name).map_err(cannot)?.len();
    if length > LARGEST_FILE as u64 {
        return Ok(Err(waymark_atlas::too_large(name, length)));
    }
    Ok(read(&fs::read(name).map_err(cannot)?, name))
}
