//! Doors that a framework brings along and no program uses are walled up before the glue is written: the name is gone from both
//! files, and whatever called it would stop the program instead.

use std::path::Path;

use walrus::{FunctionId, Module};

use super::{classes, silence};
use crate::{Outcome, Trouble};

/// Hiding the types of views from one another, Leptos also keeps what would clear words set as HTML. Nothing here sets any.
const UNUSED: &[&str] = &["__wbg_set_innerHTML_"];

/// The compiled program without these doors.
pub fn walled(compiled: &Path) -> Outcome<Module> {
    let module = Module::from_file(compiled).and_then(|mut module| {
        classes::left_out(&mut module);
        silence::kept(&mut module);
        wall_up(module)
    });
    module.map_err(|e| Trouble::new(format!("{}: {e}", compiled.display())))
}

fn wall_up(mut module: Module) -> walrus::Result<Module> {
    for door in doors(&module) {
        module.replace_imported_func(door, |(body, _)| {
            body.unreachable();
        })?;
    }
    Ok(module)
}

fn doors(module: &Module) -> Vec<FunctionId> {
    let unused = |name: &str| UNUSED.iter().any(|door| name.starts_with(door));
    let imports = module.imports.iter().filter(|one| unused(&one.name));
    imports
        .filter_map(|one| match one.kind {
            walrus::ImportKind::Function(function) => Some(function),
            _ => None,
        })
        .collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    /// What a program with these imports still imports.
    fn check(imports: &[&str], left: &[&str]) {
        let mut module = Module::default();
        let plain = module.types.add(&[], &[]);
        for name in imports {
            module.add_import_func("glue", name, plain);
        }
        let module = wall_up(module).unwrap();
        let names: Vec<&str> = module.imports.iter().map(|one| one.name.as_str()).collect();
        assert_eq!(names, left);
    }

    #[test]
    fn the_unused_door_goes_and_every_other_stays() {
        check(
            &[
                "__wbg_focus_1",
                "__wbg_set_innerHTML_2",
                "__wbg_innerHTML_3",
            ],
            &["__wbg_focus_1", "__wbg_innerHTML_3"],
        );
        check(&["__wbg_focus_1"], &["__wbg_focus_1"]);
    }
}
