//! The intervals that stand beside the shares of a release.

use super::{Interval, Pairs};
use crate::band::Band;
use crate::release::{Line, Release, ReleasedIndicator, ReleasedTable};
use crate::statement::Statement;
use crate::table::Class;

impl Release {
    /// How far chance alone could move an indicator of this release; nothing where it is no share, or where too few
    /// pairs of a count and a base fit it.
    #[must_use]
    pub fn interval(&self, indicator: &ReleasedIndicator) -> Option<Interval> {
        self.around(indicator.statement(), indicator.base(), indicator.class())
    }

    /// The same for one line of a table.
    #[must_use]
    pub fn line_interval(&self, table: &ReleasedTable, line: &Line) -> Option<Interval> {
        self.around(line.statement(), table.base(), table.class())
    }

    fn around(&self, said: &Statement, base: Option<Band>, class: Class) -> Option<Interval> {
        match said {
            Statement::Share(percent) => {
                Interval::of(*percent, base?, class, self.terms.smallest_group)
            }
            _ => None,
        }
    }

    /// Every pair that fits an indicator; nothing where no interval is shown for it.
    pub(crate) fn pairs(&self, indicator: &ReleasedIndicator) -> Option<Pairs> {
        let Statement::Share(percent) = indicator.statement() else {
            return None;
        };
        let class = indicator.class();
        Pairs::shown(
            *percent,
            indicator.base()?,
            class,
            self.terms.smallest_group,
        )
    }
}
