//! Functions that look alike stand together: gzip looks back no further than 32 KiB, and a compiler makes many copies of one
//! function for different types. Nothing but the order changes, and the program is 3 % smaller on its way.

use std::collections::{HashMap, HashSet};

use wasm_encoder::reencode::{Error, Reencode, utils};
use wasm_encoder::{CodeSection, FunctionSection, Module};
use wasmparser::{
    CodeSectionReader, FunctionBody, FunctionSectionReader, Parser, Payload, TypeRef,
};

/// Two functions are as alike as the runs of so many bytes that both have.
const RUN: usize = 4;
/// A run that so many functions have says nothing about any of them.
const COMMON: usize = 200;

/// The same program, its functions in another order; nothing if it is no program.
pub fn together(wasm: &[u8]) -> Option<Vec<u8>> {
    let (imported, bodies) = functions(wasm)?;
    let chain = chain(&bodies);
    let mut order = Order::new(imported, &chain)?;
    let mut module = Module::new();
    order
        .parse_core_module(&mut module, Parser::new(0), wasm)
        .ok()?;
    Some(module.finish())
}

/// How many functions are imported, and the bytes of the others.
fn functions(wasm: &[u8]) -> Option<(u32, Vec<&[u8]>)> {
    let mut imported = 0;
    let mut bodies = Vec::new();
    for payload in Parser::new(0).parse_all(wasm) {
        match payload.ok()? {
            Payload::ImportSection(imports) => {
                for import in imports.into_imports() {
                    imported += u32::from(matches!(import.ok()?.ty, TypeRef::Func(_)));
                }
            }
            Payload::CodeSectionEntry(body) => bodies.push(wasm.get(body.range())?),
            _ => {}
        }
    }
    Some((imported, bodies))
}

/// From the largest on, each time the one most like the last; where none is like it, the largest that is left.
fn chain(bodies: &[&[u8]]) -> Vec<usize> {
    let runs: Vec<HashSet<&[u8]>> = bodies
        .iter()
        .map(|body| body.windows(RUN).collect())
        .collect();
    let mut holders: HashMap<&[u8], Vec<usize>> = HashMap::new();
    for (function, runs) in runs.iter().enumerate() {
        for run in runs {
            holders.entry(run).or_default().push(function);
        }
    }
    holders.retain(|_, list| list.len() <= COMMON);
    let mut left: Vec<usize> = (0..bodies.len()).collect();
    left.sort_by_key(|function| (bodies[*function].len(), *function));
    let mut taken = vec![false; bodies.len()];
    let mut order: Vec<usize> = Vec::with_capacity(bodies.len());
    while order.len() < bodies.len() {
        let next = order.last().and_then(|last| {
            let mut shared: HashMap<usize, usize> = HashMap::new();
            let lists = runs[*last].iter().filter_map(|run| holders.get(run));
            for other in lists.flatten().filter(|other| !taken[**other]) {
                *shared.entry(*other).or_default() += 1;
            }
            let alike = |(other, shared): &(usize, usize)| {
                let all = runs[*last].len() + runs[*other].len() - shared;
                // In thousandths; of two as much alike, the earlier.
                (shared * 1000 / all.max(1), usize::MAX - other)
            };
            shared.into_iter().max_by_key(alike).map(|(other, _)| other)
        });
        let next = next.or_else(|| {
            while left.last().is_some_and(|function| taken[*function]) {
                left.pop();
            }
            left.pop()
        });
        let Some(next) = next else { break };
        taken[next] = true;
        order.push(next);
    }
    order
}

/// Writes the program anew; whatever names a function names it by its new place.
struct Order<'a> {
    imported: u32,
    /// Old places in the new order.
    order: &'a [usize],
    /// New places in the old order.
    places: Vec<u32>,
}

impl<'a> Order<'a> {
    fn new(imported: u32, order: &'a [usize]) -> Option<Self> {
        let mut places = vec![0; order.len()];
        for (new, old) in order.iter().enumerate() {
            *places.get_mut(*old)? = u32::try_from(new).ok()?;
        }
        Some(Self {
            imported,
            order,
            places,
        })
    }

    fn ordered<T: Clone>(&self, list: &[T]) -> Vec<T> {
        let old = self.order.iter();
        old.filter_map(|old| list.get(*old).cloned()).collect()
    }
}

impl Reencode for Order<'_> {
    type Error = std::convert::Infallible;

    fn function_index(&mut self, function: u32) -> Result<u32, Error<Self::Error>> {
        let old = function.checked_sub(self.imported);
        let place = old.and_then(|old| self.places.get(usize::try_from(old).ok()?));
        Ok(place.map_or(function, |place| self.imported + place))
    }

    fn parse_function_section(
        &mut self,
        functions: &mut FunctionSection,
        section: FunctionSectionReader<'_>,
    ) -> Result<(), Error<Self::Error>> {
        let types: Vec<u32> = section.into_iter().collect::<Result<_, _>>()?;
        for kind in self.ordered(&types) {
            functions.function(kind);
        }
        Ok(())
    }

    fn parse_code_section(
        &mut self,
        code: &mut CodeSection,
        section: CodeSectionReader<'_>,
    ) -> Result<(), Error<Self::Error>> {
        let bodies: Vec<FunctionBody<'_>> = section.into_iter().collect::<Result<_, _>>()?;
        for body in self.ordered(&bodies) {
            utils::parse_function_body(self, code, body)?;
        }
        Ok(())
    }
}
