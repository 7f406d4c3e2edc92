//! A program that stops says nothing: nobody may read in a log what she answered. What would be said, and the code that makes
//! sentences of it, need not be sent along; 3 % of a program, packed.
//!
//! A call that leads to nothing but the end becomes the end, and what was only got ready for it goes.

use std::collections::HashSet;

use walrus::ir::{self, Instr, InstrSeq, VisitorMut};
use walrus::{ConstExpr, DataId, DataKind, FunctionId, FunctionKind, LocalFunction, Module};

/// Parts of the names, as the compiler writes them, of the functions that end a program. From them the others are found.
const ENDS: &[&str] = &[
    "rust_begin_unwind",
    "handle_alloc_error",
    "panic_fmt",
    "assert_failed",
    "unwrap_failed",
    "expect_failed",
    "slice_error_fail",
    "slice_index_fail",
];

/// A place in the sources, as `core::panic::Location` keeps it: address and length of the file's name, line, column.
const LOCATION: usize = 16;
/// No name of a file, no line and no column of ours is longer than that.
const LONGEST: [u32; 3] = [300, 50_000, 500];

/// The module without last words; what only they used is swept away.
pub fn kept(module: &mut Module) {
    let ends = ends(module);
    for (_, function) in module.funcs.iter_local_mut() {
        let entry = function.entry_block();
        ir::dfs_pre_order_mut(&mut Cut { ends: &ends }, function, entry);
    }
    for end in ends {
        ends_at_once(module, end);
    }
    walrus::passes::gc::run(module);
    let data: Vec<DataId> = module.data.iter().map(walrus::Data::id).collect();
    for id in data {
        blank_places(module.data.get_mut(id));
    }
}

/// Makes a function end the program, whatever it did.
pub fn ends_at_once(module: &mut Module, id: FunctionId) {
    if let FunctionKind::Local(function) = &mut module.funcs.get_mut(id).kind {
        let entry = function.entry_block();
        function.block_mut(entry).instrs = vec![stop()];
    }
}

fn stop() -> (Instr, ir::InstrLocId) {
    (ir::Unreachable {}.into(), ir::InstrLocId::default())
}

/// All functions after whose call nothing but the end can come.
fn ends(module: &Module) -> HashSet<FunctionId> {
    let named = module.funcs.iter_local().filter(|(id, _)| {
        let name = module.funcs.get(*id).name.as_deref().unwrap_or_default();
        ENDS.iter().any(|end| name.contains(end))
    });
    let mut ends: HashSet<FunctionId> = named.map(|(id, _)| id).collect();
    loop {
        let left = module
            .funcs
            .iter_local()
            .filter(|(id, _)| !ends.contains(id));
        let found: Vec<FunctionId> = left
            .filter(|(_, function)| leads_to_the_end(function, &ends))
            .map(|(id, _)| id)
            .collect();
        if found.is_empty() {
            return ends;
        }
        ends.extend(found);
    }
}

fn leads_to_the_end(function: &LocalFunction, ends: &HashSet<FunctionId>) -> bool {
    let first = function.block(function.entry_block()).instrs.iter();
    let mut first = first.map(|(instr, _)| instr);
    first
        .find(|instr| !only_prepares(instr))
        .is_some_and(|instr| is_end(instr, ends))
}

fn is_end(instr: &Instr, ends: &HashSet<FunctionId>) -> bool {
    match instr {
        Instr::Unreachable(_) => true,
        Instr::Call(call) => ends.contains(&call.func),
        _ => false,
    }
}

/// Whether a step does nothing that anybody sees once the program has stopped.
fn only_prepares(instr: &Instr) -> bool {
    matches!(
        instr,
        Instr::Const(_)
            | Instr::LocalGet(_)
            | Instr::LocalSet(_)
            | Instr::LocalTee(_)
            | Instr::GlobalGet(_)
            | Instr::GlobalSet(_)
            | Instr::Binop(_)
            | Instr::Unop(_)
            | Instr::Load(_)
            | Instr::Store(_)
            | Instr::Select(_)
            | Instr::Drop(_)
    )
}

struct Cut<'a> {
    ends: &'a HashSet<FunctionId>,
}

impl VisitorMut for Cut<'_> {
    fn start_instr_seq_mut(&mut self, steps: &mut InstrSeq) {
        let mut all = steps.instrs.iter();
        let Some(end) = all.position(|(instr, _)| is_end(instr, self.ends)) else {
            return;
        };
        let before = steps.instrs.iter().take(end);
        let prepared = before.rev().take_while(|(instr, _)| only_prepares(instr));
        steps.instrs.truncate(end - prepared.count());
        steps.instrs.push(stop());
    }
}

/// Writes zeros over every place in the sources: nobody is told it any more, and zeros take no room on the way.
fn blank_places(data: &mut walrus::Data) {
    let DataKind::Active {
        offset: ConstExpr::Value(ir::Value::I32(start)),
        ..
    } = data.kind
    else {
        return;
    };
    let start = start.cast_unsigned();
    let places: Vec<(usize, (usize, usize))> = (0..data.value.len())
        .step_by(size_of::<u32>())
        .filter_map(|at| Some((at, file_of(&data.value, start, at)?)))
        .collect();
    for (at, (name, length)) in places {
        for (from, length) in [(at, LOCATION), (name, length)] {
            if let Some(bytes) = data.value.get_mut(from..from + length) {
                bytes.fill(0);
            }
        }
    }
}

/// Where the name of the file begins and how long it is, if there is a place in the sources at this point.
fn file_of(bytes: &[u8], start: u32, at: usize) -> Option<(usize, usize)> {
    let (words, _) = bytes.get(at..at + LOCATION)?.as_chunks::<4>();
    let [address, length, line, column] = *words else {
        return None;
    };
    let [address, length, line, column] = [address, length, line, column].map(u32::from_le_bytes);
    let likely = [length, line, column].into_iter().zip(LONGEST);
    if !likely
        .into_iter()
        .all(|(is, most)| (1..=most).contains(&is))
    {
        return None;
    }
    let name = usize::try_from(address.checked_sub(start)?).ok()?;
    let length = usize::try_from(length).ok()?;
    let is_file = bytes.get(name..name + length)?.ends_with(b".rs");
    is_file.then_some((name, length))
}

#[cfg(test)]
mod tests {
    use super::*;
    use walrus::{FunctionBuilder, ValType};

    /// A module with a function that ends all, one that calls it with a number got ready, and one that asks its host first.
    fn module() -> Module {
        let mut module = Module::default();
        let one = module.types.add(&[ValType::I32], &[]);
        let (host, _) = module.add_import_func("glue", "host", one);
        let add = |module: &mut Module, name: &str, calls: &[FunctionId]| {
            let mut builder = FunctionBuilder::new(&mut module.types, &[ValType::I32], &[]);
            let argument = module.locals.add(ValType::I32);
            builder.name(name.to_owned());
            let mut body = builder.func_body();
            for call in calls {
                body.i32_const(7).call(*call);
            }
            let function = builder.finish(vec![argument], &mut module.funcs);
            module.exports.add(name, function);
            function
        };
        let end = add(&mut module, "core9panic_fmt", &[]);
        let leads = add(&mut module, "leads", &[end, host]);
        add(&mut module, "asks_and_leads", &[host, leads, host]);
        add(&mut module, "asks", &[host]);
        module
    }

    fn steps(module: &Module, name: &str) -> Vec<&'static str> {
        let function = module.funcs.by_name(name).unwrap();
        let function = module.funcs.get(function).kind.unwrap_local();
        let steps = function.block(function.entry_block()).instrs.iter();
        steps
            .map(|(instr, _)| match instr {
                Instr::Const(_) => "const",
                Instr::Call(_) => "call",
                Instr::Unreachable(_) => "stop",
                _ => "other",
            })
            .collect()
    }

    #[test]
    fn what_leads_to_the_end_is_the_end_and_nothing_else_is_lost() {
        let mut module = module();
        kept(&mut module);
        assert_eq!(steps(&module, "core9panic_fmt"), ["stop"]);
        assert_eq!(steps(&module, "leads"), ["stop"]);
        assert_eq!(steps(&module, "asks_and_leads"), ["const", "call", "stop"]);
        assert_eq!(steps(&module, "asks"), ["const", "call"]);
    }

    #[test]
    fn places_in_the_sources_go_and_what_stands_beside_stays() {
        let mut module = Module::default();
        let memory = module.memories.add_local(false, false, 1, None, None);
        let start: u32 = 1024;
        let words = [start + 24, 6, 12, 5, 1, 2].map(u32::to_le_bytes);
        let bytes = [words.as_flattened(), b"src.rskept"].concat();
        let kind = DataKind::Active {
            memory,
            offset: ConstExpr::Value(ir::Value::I32(start.cast_signed())),
        };
        let data = module.data.add(kind, bytes);
        blank_places(module.data.get_mut(data));
        let left = [&[0; 16][..], &[1, 0, 0, 0, 2, 0, 0, 0], &[0; 6], b"kept"].concat();
        assert_eq!(module.data.get(data).value, left);
    }
}
