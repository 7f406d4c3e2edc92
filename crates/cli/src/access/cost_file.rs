//! Costs between places: a CSV with the columns `from`, `to`, `cost`; a pair without a line has no
//! way.

use std::collections::BTreeMap;

use waymark_map::access::catchment::Costs;

use super::places::number;
use crate::outcome::Trouble;
use crate::sheet::Sheet;

/// Costs of one file, whatever they are taken for.
pub struct CostFile {
    sheet: Sheet,
    columns: [usize; 3],
}

impl CostFile {
    pub fn read(file: &str) -> Result<Self, Trouble> {
        let sheet = Sheet::read(file)?;
        let columns = [
            sheet.column("from")?,
            sheet.column("to")?,
            sheet.column("cost")?,
        ];
        Ok(Self { sheet, columns })
    }

    /// Costs from some places to others, and how many lines speak of a place in neither list.
    pub fn between(
        &self,
        from: &BTreeMap<&str, usize>,
        to: &BTreeMap<&str, usize>,
    ) -> Result<(Costs, usize), Trouble> {
        let [from_column, to_column, cost_column] = self.columns;
        let mut costs = vec![None; from.len() * to.len()];
        let mut strangers = 0;
        for line in &self.sheet.lines {
            let cost = number(&self.sheet, line, cost_column)?;
            if cost < 0.0 {
                let why = "is below 0; a way costs nothing at least";
                return Err(self.sheet.trouble(line, cost_column, why));
            }
            let here = from.get(line.field(from_column));
            let there = to.get(line.field(to_column));
            let (Some(here), Some(there)) = (here, there) else {
                strangers += 1;
                continue;
            };
            if let Some(slot) = costs.get_mut(here * to.len() + there)
                && slot.replace(cost).is_some()
            {
                let why = "the same from and to stood in an earlier line; keep one of them";
                return Err(Trouble::at_line(&self.sheet.file, line.number, why));
            }
        }
        let costs = Costs::new(to.len(), costs);
        let costs = costs.ok_or_else(|| Trouble::of_file(&self.sheet.file, "has no costs"))?;
        Ok((costs, strangers))
    }
}
