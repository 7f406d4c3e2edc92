//! The witness file: every cell with what is published of it, and whole tables that satisfy all of it.
//!
//! One line for each cell. `count` is empty where it is hidden. An inner cell has a number under each table; any other
//! cell has `parts`, the lines (counted from 1 below the header) of the inner cells it is the sum of. A hidden cell
//! names the two tables, `low` and `high`, that differ in it by `difference` or more; an inner one is at least `least`.

use std::collections::BTreeMap;
use std::fmt::Write;

use waymark_count::additive::margins::Dimension;
use waymark_count::additive::{AdditiveTable, Least, Pattern, Witnesses};

use crate::write::quoted;

/// The columns after the dimensions.
pub const COLUMNS: [&str; 6] = ["count", "least", "low", "high", "difference", "parts"];

/// The text of the file.
pub fn written(
    dimensions: &[Dimension],
    cells: &[Vec<usize>],
    table: &AdditiveTable,
    pattern: &Pattern,
    least: Least,
    witnesses: &Witnesses,
) -> String {
    let mut out: String = dimensions
        .iter()
        .map(|dimension| quoted(&dimension.name) + ",")
        .collect();
    out.push_str(&COLUMNS.join(","));
    for number in 1..=witnesses.tables.len() {
        // Writing to a string cannot fail.
        write!(out, ",T{number}").ok();
    }
    out.push('\n');
    let lines: BTreeMap<u32, usize> = table
        .cells()
        .iter()
        .zip(1..)
        .filter_map(|(cell, line)| match cell.members() {
            [one] => Some((*one, line)),
            _ => None,
        })
        .collect();
    let pairs: BTreeMap<usize, _> = witnesses
        .pairs
        .iter()
        .map(|pair| (pair.cell, pair))
        .collect();
    for (place, (codes, cell)) in cells.iter().zip(table.cells()).enumerate() {
        for (dimension, code) in dimensions.iter().zip(codes) {
            let name = dimension.codes.get(*code).map_or("", |code| &code.name);
            out.push_str(&quoted(name));
            out.push(',');
        }
        let inner = cell
            .members()
            .first()
            .filter(|one| lines.get(*one) == Some(&(place + 1)));
        if !pattern.is_hidden(place) {
            write!(out, "{}", cell.value()).ok();
        }
        out.push(',');
        if inner.is_some() && cell.members().len() == 1 {
            let known = pattern.is_hidden(place) && least == Least::One;
            out.push(if known { '1' } else { '0' });
        }
        out.push(',');
        match pairs.get(&place) {
            Some(pair) => {
                let (low, high) = (pair.low + 1, pair.high + 1);
                write!(out, "T{low},T{high},{},", pair.difference).ok();
            }
            None => out.push_str(",,,"),
        }
        match inner {
            Some(inner) if cell.members().len() == 1 => {
                for table in &witnesses.tables {
                    let value = table.get(*inner as usize).copied().unwrap_or_default();
                    write!(out, ",{value}").ok();
                }
            }
            _ => {
                let parts = cell.members().iter().filter_map(|member| lines.get(member));
                let parts: Vec<String> = parts.map(usize::to_string).collect();
                out.push_str(&parts.join(" "));
                out.push_str(&",".repeat(witnesses.tables.len()));
            }
        }
        out.push('\n');
    }
    out
}
