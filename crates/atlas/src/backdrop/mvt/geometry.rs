//! The commands of a feature as rings or ways, in the steps that the map takes (Vector Tile 2.1, 4.3).

use waymark_map::backdrop::{STEPS, Step};

use super::feature::Feature;
use super::wire::Message;
use super::{Budget, NoTile};

const MOVE: u64 = 1;
const LINE: u64 = 2;
const CLOSE: u64 = 7;

/// Rings, ways, or single points.
pub(super) fn lines(feature: &Feature<'_>, budget: &mut Budget) -> Result<Vec<Vec<Step>>, NoTile> {
    let mut commands = Message::of(feature.commands);
    let mut lines: Vec<Vec<Step>> = Vec::new();
    let (mut x, mut y) = (0_i64, 0_i64);
    while let Some(command) = commands.number()? {
        let (name, times) = (command & 7, command >> 3);
        if name == CLOSE {
            continue;
        }
        if name != MOVE && name != LINE {
            return Err(NoTile::Damaged);
        }
        for _ in 0..times {
            budget.takes_point()?;
            x = x.saturating_add(moved(commands.number()?)?);
            y = y.saturating_add(moved(commands.number()?)?);
            let at = [step(x, feature.layer.steps), step(y, feature.layer.steps)];
            match lines.last_mut() {
                Some(line) if name == LINE => line.push(at),
                _ if name == MOVE => lines.push(vec![at]),
                // A line that begins nowhere.
                _ => return Err(NoTile::Damaged),
            }
        }
    }
    Ok(lines)
}

/// Numbers with a sign: 0, -1, 1, -2 as 0, 1, 2, 3, in 32 bits.
fn moved(number: Option<u64>) -> Result<i64, NoTile> {
    let number = number.ok_or(NoTile::Damaged)?;
    let number = u32::try_from(number).map_err(|_| NoTile::Damaged)?;
    let half = i64::from(number >> 1);
    Ok(match number & 1 {
        0 => half,
        _ => -half - 1,
    })
}

/// What lies farther off than a tile is cut off there.
fn step(at: i64, steps: f64) -> Half {
    let whole = f64::from(STEPS);
    let at = (at as f64 * whole / steps).round();
    // Within three tiles, so it fits.
    #[allow(clippy::cast_possible_truncation)]
    let step = at.clamp(-whole, 2.0 * whole) as Half;
    step
}

/// One of the two numbers of a step.
type Half = i16;
