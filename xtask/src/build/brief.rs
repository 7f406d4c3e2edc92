//! Brief names between a program and its glue: wasm-bindgen adds 16 digits to each, which nothing packs. Without them a program
//! and its glue are 2 to 4 KB smaller on their way.

use std::collections::BTreeMap;

use walrus::Module;

/// What the glue is called in the program, instead of the name of a file.
const GLUE: &str = "wbg";
/// In the name of every function through which a closure is called back; the rest of it is the types of all it takes and gives.
const CALLED_BACK: &str = "__convert__closures___";
/// What they are called instead.
const CLOSURE: &str = "__wbg_closure";
/// Digits of a fingerprint.
const DIGITS: usize = 16;

/// Takes the fingerprints off the names of both; of two that become alike, the later one is numbered.
pub fn named(module: &mut Module, glue: &str) -> String {
    let mut names = Names::default();
    for import in module.imports.iter_mut() {
        names.shorten(&mut import.name);
        if import.module.starts_with("./") {
            let file = std::mem::replace(&mut import.module, GLUE.to_owned());
            names.long.insert(file, GLUE.to_owned());
        }
    }
    for export in module.exports.iter_mut() {
        names.shorten(&mut export.name);
    }
    names.written_in(glue)
}

#[derive(Default)]
struct Names {
    /// From the long name to the brief one.
    long: BTreeMap<String, String>,
    /// How often a brief name was given.
    given: BTreeMap<String, usize>,
}

impl Names {
    fn shorten(&mut self, name: &mut String) {
        let Some(stem) = stem(name) else {
            return;
        };
        if let Some(brief) = self.long.get(name.as_str()) {
            name.clone_from(brief);
            return;
        }
        let given = self.given.entry(stem.to_owned()).or_default();
        *given += 1;
        let brief = match *given {
            1 => stem.to_owned(),
            number => format!("{stem}${number}"),
        };
        self.long
            .insert(std::mem::replace(name, brief.clone()), brief);
    }

    /// The script with every long name in it replaced. A name is a run of what names of files and of scripts are made of.
    fn written_in(&self, glue: &str) -> String {
        let is_name = |letter: char| letter.is_ascii_alphanumeric() || "_$./-".contains(letter);
        let mut out = String::with_capacity(glue.len());
        let mut rest = glue;
        while let Some(first) = rest.chars().next() {
            let end = rest.find(|letter| is_name(letter) != is_name(first));
            let (run, after) = rest.split_at(end.unwrap_or(rest.len()));
            match self.long.get(run) {
                Some(brief) => out.push_str(brief),
                // `wasm.__wbindgen_x` is a run of two names.
                None => {
                    let names: Vec<&str> = run.split('.').map(|name| self.brief(name)).collect();
                    out.push_str(&names.join("."));
                }
            }
            rest = after;
        }
        out
    }

    fn brief<'a>(&'a self, name: &'a str) -> &'a str {
        self.long.get(name).map_or(name, String::as_str)
    }
}

/// What stands before `_0123456789abcdef`, if the name ends so.
fn stem(name: &str) -> Option<&str> {
    if name.contains(CALLED_BACK) {
        return Some(CLOSURE);
    }
    ends_in_digits(name).then_some(())?;
    let stem = name.get(..name.len().checked_sub(DIGITS)?)?;
    stem.strip_suffix('_').filter(|stem| !stem.is_empty())
}

fn ends_in_digits(name: &str) -> bool {
    let start = name.len().checked_sub(DIGITS);
    start
        .and_then(|start| name.get(start..))
        .is_some_and(|end| {
            end.bytes()
                .all(|digit| matches!(digit, b'0'..=b'9' | b'a'..=b'f'))
        })
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_fingerprint_goes_and_nothing_else() {
        for (name, expected) in [
            ("__wbg_focus_0123456789abcdef", Some("__wbg_focus")),
            (
                "wasm_bindgen_0123456789abcdef___convert__closures_____invoke______true__4",
                Some("__wbg_closure"),
            ),
            ("__wbindgen_malloc", None),
            ("__wbg_look_free", None),
            ("0123456789abcdef", None),
        ] {
            assert_eq!(stem(name), expected, "{name}");
        }
    }

    #[test]
    fn both_are_named_alike_and_no_two_become_one() {
        let mut module = Module::default();
        let plain = module.types.add(&[], &[]);
        for name in ["__wbg_new_0123456789abcdef", "__wbg_new_fedcba9876543210"] {
            module.add_import_func("./p_bg.js", name, plain);
        }
        let glue = "\"./p_bg.js\": { __wbg_new_fedcba9876543210: a, __wbg_new_0123456789abcdef: wasm.__wbg_new_0123456789abcdef(b) }";
        let named = named(&mut module, glue);
        assert_eq!(
            named,
            "\"wbg\": { __wbg_new$2: a, __wbg_new: wasm.__wbg_new(b) }"
        );
        let imports: Vec<_> = module
            .imports
            .iter()
            .map(|import| (import.module.as_str(), import.name.as_str()))
            .collect();
        assert_eq!(imports, [("wbg", "__wbg_new"), ("wbg", "__wbg_new$2")]);
    }
}
