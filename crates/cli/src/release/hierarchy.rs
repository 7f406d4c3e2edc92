//! Hierarchy files: the first column names a dimension and its finest categories, each further column a grouping of them.

use super::grouping::Grouping;
use crate::outcome::Trouble;
use crate::sheet::Sheet;

/// One file.
pub struct Hierarchy {
    sheet: Sheet,
    groupings: Vec<Grouping>,
}

impl Hierarchy {
    pub fn read(file: &str) -> Result<Self, Trouble> {
        let sheet = Sheet::read(file)?;
        if sheet.columns.len() < 2 {
            let why = "has one column; add a column with the group of each category";
            return Err(Trouble::of_file(file, why));
        }
        let mut groupings = Vec::new();
        for column in 1..sheet.columns.len() {
            let mut grouping = Grouping::new();
            for line in &sheet.lines {
                let (leaf, group) = (line.field(0), line.field(column));
                let known = grouping.get(leaf).is_some_and(|known| known != group);
                if known {
                    let why = format!("{leaf} is already in another group; keep one line for it");
                    return Err(sheet.trouble(line, column, &why));
                }
                if !group.is_empty() {
                    grouping.insert(leaf.to_owned(), group.to_owned());
                }
            }
            groupings.push(grouping);
        }
        Ok(Self { sheet, groupings })
    }

    /// The dimension it is about.
    pub fn dimension(&self) -> &str {
        self.sheet.columns.first().map_or("", String::as_str)
    }

    /// Whether a column of the table is one of its groupings.
    pub fn groups_by(&self, column: &str) -> bool {
        self.sheet.columns.iter().skip(1).any(|name| name == column)
    }

    pub fn groupings(&self) -> &[Grouping] {
        &self.groupings
    }

    /// The finest categories, in the order of the file.
    pub fn leaves(&self) -> Vec<String> {
        let mut leaves: Vec<String> = Vec::new();
        for line in &self.sheet.lines {
            if !leaves.iter().any(|leaf| leaf == line.field(0)) {
                leaves.push(line.field(0).to_owned());
            }
        }
        leaves
    }

    /// Every category of the table must be in it.
    pub fn must_hold(&self, leaves: &[String]) -> Result<(), Trouble> {
        let mine = self.leaves();
        match leaves.iter().find(|leaf| !mine.contains(leaf)) {
            None => Ok(()),
            Some(leaf) => {
                let why = format!("{leaf} of the table is missing; add a line for it");
                Err(Trouble::of_file(&self.sheet.file, &why))
            }
        }
    }
}

/// Hierarchy files, each for a dimension that exists.
pub fn read_all(files: &[&str], columns: &[String]) -> Result<Vec<Hierarchy>, Trouble> {
    let mut hierarchies = Vec::new();
    for file in files {
        let hierarchy = Hierarchy::read(file)?;
        if !columns.iter().any(|column| column == hierarchy.dimension()) {
            let why = "is not a column of the table; name the dimension in the first column";
            return Err(Trouble::at(file, 1, hierarchy.dimension(), why));
        }
        hierarchies.push(hierarchy);
    }
    Ok(hierarchies)
}
