//! The lists that a form names, from the files that lie beside it: `towns.csv`, `towns.xml`, `towns.geojson`.

use std::fs;
use std::path::{Path, PathBuf};

use waymark_workbook::{Form, List, fill, is_list, is_named, read_list};

/// Fills the form with the lists that it names and that lie where forms have them: in its own folder, or in `STEM-media`
/// beside it, as Collect keeps them. What is wrong with a list is said with what is wrong with the form.
pub fn fill_from_beside(form: &mut Form, path: &Path) {
    for file in beside(path) {
        let Some(name) = name_of(&file) else {
            continue;
        };
        if !is_list(&name) || !is_named(&form.definition, &name) {
            continue;
        }
        let Ok(bytes) = fs::read(&file) else {
            continue;
        };
        let list = match read_list(&name, bytes) {
            Ok(list) => list,
            Err(why) => {
                form.problems.push(*why);
                List::nothing(&name)
            }
        };
        form.problems.extend_from_slice(list.notices());
        fill(&mut form.definition, &[list]);
    }
}

/// In the order of their names, so that two runs say the same.
fn beside(path: &Path) -> Vec<PathBuf> {
    let own = match path.is_dir() {
        true => path.to_owned(),
        false => match path.parent() {
            Some(folder) if folder.as_os_str().is_empty() => PathBuf::from("."),
            Some(folder) => folder.to_owned(),
            None => return Vec::new(),
        },
    };
    let stem = path.file_stem().map(|it| it.to_string_lossy().into_owned());
    let media = own.join(format!("{}-media", stem.unwrap_or_default()));
    let read = [own, media]
        .into_iter()
        .filter_map(|it| fs::read_dir(it).ok());
    let entries = read.flatten().filter_map(Result::ok);
    let mut files: Vec<PathBuf> = entries.map(|entry| entry.path()).collect();
    files.retain(|file| file.is_file());
    files.sort();
    files
}

fn name_of(file: &Path) -> Option<String> {
    Some(file.file_name()?.to_string_lossy().into_owned())
}
