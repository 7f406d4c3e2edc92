//! Every folder is entered by its README.

use std::fs;
use std::path::Path;

use super::Complaints;

/// Folders that are not rooms: sources are entered by their package, build output and hidden folders are nobody's.
const NOT_ROOMS: &[&str] = &["src", "build", "target", "dist"];

/// One README speaks for all the folders in it: each holds the same files in one more language.
const ALIKE: &[&str] = &["locales", "guides"];

/// Folders below `folder`, itself included, that hold something and have no README.
pub fn complaints(folder: &Path) -> Complaints {
    let mut complaints = Vec::new();
    look(folder, folder, &mut complaints);
    complaints
}

fn look(root: &Path, folder: &Path, complaints: &mut Complaints) {
    let entries: Vec<_> = fs::read_dir(folder)
        .into_iter()
        .flatten()
        .flatten()
        .collect();
    if !entries.is_empty() && !folder.join("README.md").is_file() {
        let named = folder.strip_prefix(root).unwrap_or(folder).display();
        complaints.push(format!("/{named} has no README.md"));
    }
    for entry in entries {
        let name = entry.file_name().to_string_lossy().into_owned();
        let path = entry.path();
        // A package's own tests are entered by the package.
        let tests_of_a_package =
            name == "tests" && folder.join("Cargo.toml").is_file() && folder != root;
        let alike = folder
            .file_name()
            .is_some_and(|name| ALIKE.iter().any(|known| name == *known));
        let passed_by = NOT_ROOMS.contains(&name.as_str()) || tests_of_a_package || alike;
        if path.is_dir() && !name.starts_with('.') && !passed_by {
            look(root, &path, complaints);
        }
    }
}
