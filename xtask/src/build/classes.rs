//! Classes that a framework hands to scripts, and no program of ours makes: taken out before the glue is written.
//!
//! Leptos brings the streams of server functions along. What is handed to scripts counts as used, so nothing of it falls away by
//! itself: ten functions, the futures they drive, and three classes in the glue.

use walrus::{FunctionId, Module, RawCustomSection};

use super::silence;

/// Where wasm-bindgen's macro leaves what its library needs to know, a block an item.
const DESCRIBED: &str = "__wasm_bindgen_unstable";
/// In the name of each of these classes, and so in each of their blocks.
const CLASS: &str = "IntoUnderlying";
/// In the name of each function of theirs that scripts may call.
const FUNCTION: &str = "intounderlying";
/// In the names of the functions that drive a promise of theirs, as the compiler writes them: what they drive and the crate it comes from.
const DRIVEN: [&str; 2] = ["17future_to_promise", "12wasm_streams"];
/// In the names of functions that drop something. The compiler makes one of many that are alike, under the name of any of them.
const SHARED: &str = "drop_in_place";

/// The module without these classes; what only they used is swept away.
pub fn left_out(module: &mut Module) {
    let sections: Vec<RawCustomSection> =
        std::iter::from_fn(|| module.customs.remove_raw(DESCRIBED)).collect();
    for mut section in sections {
        section.data = kept(&section.data);
        module.customs.add(section);
    }
    let theirs: Vec<_> = module
        .exports
        .iter()
        .filter(|export| export.name.contains(FUNCTION))
        .map(|export| export.id())
        .collect();
    for export in theirs {
        module.exports.delete(export);
    }
    wall_up(module);
    walrus::passes::gc::run(module);
}

/// What is called by its place in a table counts as used as well, though the table's places for these classes are never asked for:
/// the functions behind them end the program instead. They are long and like no other.
fn wall_up(module: &mut Module) {
    let driven =
        |name: &str| DRIVEN.iter().all(|part| name.contains(part)) && !name.contains(SHARED);
    let named = module
        .funcs
        .iter()
        .filter(|function| function.name.as_deref().is_some_and(driven));
    let theirs: Vec<FunctionId> = named.map(walrus::Function::id).collect();
    for id in theirs {
        silence::ends_at_once(module, id);
    }
}

/// All blocks but those of the classes. A block is a header and a body, each behind its length.
fn kept(described: &[u8]) -> Vec<u8> {
    let mut rest = described;
    let mut kept = Vec::new();
    while let Some((block, after)) = block(rest) {
        if !block
            .windows(CLASS.len())
            .any(|part| part == CLASS.as_bytes())
        {
            kept.extend_from_slice(block);
        }
        rest = after;
    }
    kept.extend_from_slice(rest);
    kept
}

fn block(bytes: &[u8]) -> Option<(&[u8], &[u8])> {
    let header = part(bytes)?;
    let body = part(bytes.get(header..)?)?;
    bytes.split_at_checked(header + body)
}

/// How many bytes the first part takes, its length included.
fn part(bytes: &[u8]) -> Option<usize> {
    let length = u32::from_le_bytes(bytes.get(..4)?.try_into().ok()?);
    Some(4 + usize::try_from(length).ok()?)
}

#[cfg(test)]
mod tests {
    use super::*;

    fn block_of(body: &str) -> Vec<u8> {
        let part = |text: &str| {
            let length = u32::try_from(text.len()).unwrap();
            [&length.to_le_bytes()[..], text.as_bytes()].concat()
        };
        [part("{}"), part(body)].concat()
    }

    #[test]
    fn the_classes_go_with_their_functions_and_all_else_stays() {
        let mut module = Module::default();
        let described = [
            "Date",
            "IntoUnderlyingSink",
            "fetch",
            "x IntoUnderlyingSource",
        ];
        module.customs.add(RawCustomSection {
            name: DESCRIBED.to_owned(),
            data: described.map(block_of).concat(),
        });
        for name in ["main", "intounderlyingsink_close_1"] {
            let body = walrus::FunctionBuilder::new(&mut module.types, &[], &[]);
            let function = body.finish(Vec::new(), &mut module.funcs);
            module.exports.add(name, function);
        }
        left_out(&mut module);
        let names: Vec<&str> = module.exports.iter().map(|one| one.name.as_str()).collect();
        assert_eq!(names, ["main"]);
        assert_eq!(module.funcs.iter().count(), 1);
        let left = module.customs.remove_raw(DESCRIBED).unwrap();
        assert_eq!(left.data, [block_of("Date"), block_of("fetch")].concat());
    }

    /// Whether a function of this name, reached by its place in a table alone, ends the program at once.
    fn check(name: &str, ends: bool) {
        let mut module = Module::default();
        let mut body = walrus::FunctionBuilder::new(&mut module.types, &[], &[]);
        body.name(name.to_owned());
        let function = body.finish(Vec::new(), &mut module.funcs);
        wall_up(&mut module);
        let function = module.funcs.get(function).kind.unwrap_local();
        let steps = function.block(function.entry_block()).instrs.iter();
        let stops = steps.filter(|(step, _)| matches!(step, walrus::ir::Instr::Unreachable(_)));
        assert_eq!(stops.count() == 1, ends, "{name}");
    }

    #[test]
    fn what_drives_their_promises_ends_and_nothing_else_does() {
        check("_RNCNv6js_sys17future_to_promise12wasm_streams0", true);
        check("_RNCNv6js_sys17future_to_promise7waymark0", false);
        check("_RNv12wasm_streams8readable", false);
        check(
            "_RINv13drop_in_place17future_to_promise12wasm_streams",
            false,
        );
    }

    #[test]
    fn what_is_cut_short_stays_as_it_is() {
        let whole = block_of("IntoUnderlyingSink");
        let short = whole.get(..whole.len() - 1).unwrap();
        assert_eq!(kept(short), short);
        assert_eq!(kept(&whole), Vec::<u8>::new());
    }
}
