//! What the careful reader of these tests works with, written without the guard's own code.
#![allow(dead_code)]

use waymark_count::{Class, Statement, Tables, Tally};

/// Rounding as the handbook states it, in floating point on purpose: a second opinion.
pub fn rounded(count: u32, base: u32) -> u32 {
    let step = if base < 20 {
        10.0
    } else if base < 100 {
        5.0
    } else {
        1.0
    };
    ((f64::from(count) * 100.0 / f64::from(base) / step + 0.5 + 1e-9).floor() * step) as u32
}

pub fn agrees(statement: &Statement, count: u32, base: u32, class: Class) -> bool {
    let limit = class.few_below();
    match statement {
        Statement::Share(percent) => {
            count >= limit
                && base - count >= limit
                && rounded(count, base) == u32::from(percent.value())
        }
        Statement::Few { below } => count < u32::from(*below),
        Statement::MoreThanHalf => base - count < limit,
        _ => count >= limit && base - count >= limit,
    }
}

/// Every way to split `base` people over `cells` answers.
pub fn splits(base: u32, cells: usize, visit: &mut impl FnMut(&[u32])) {
    fn walk(left: u32, cells: usize, point: &mut Vec<u32>, visit: &mut impl FnMut(&[u32])) {
        if point.len() + 1 == cells {
            point.push(left);
            visit(point);
            point.pop();
            return;
        }
        for value in 0..=left {
            point.push(value);
            walk(left - value, cells, point, visit);
            point.pop();
        }
    }
    walk(base, cells, &mut Vec::new(), visit);
}

/// One multiple table in which `counts[k]` people chose answer k alone.
pub fn chosen_alone(tables: &Tables, counts: &[u32]) -> Tally {
    let base = counts.len() + 1;
    let mut tally = Tally::empty(tables);
    for (answer, people) in counts.iter().enumerate() {
        for _ in 0..*people {
            let cells = [answer, base].map(|category| tables.cell(0, category).unwrap());
            tally.add(&tables.contribution(cells).unwrap()).unwrap();
        }
    }
    tally.close_day();
    tally
}
