//! Places of demand or supply: a CSV with the columns `id`, `value`, `x`, `y` (metres).

use std::collections::BTreeMap;

use waymark_map::access::catchment::Amounts;

use crate::outcome::Trouble;
use crate::sheet::{Line, Sheet};

/// Places in the order of their file.
pub struct Places {
    pub ids: Vec<String>,
    pub amounts: Amounts,
    sheet: Sheet,
}

impl Places {
    pub fn read(file: &str) -> Result<Self, Trouble> {
        let sheet = Sheet::read(file)?;
        let (id_column, value) = (sheet.column("id")?, sheet.column("value")?);
        let mut seen = BTreeMap::new();
        let mut ids = Vec::new();
        let mut amounts = Vec::new();
        for line in &sheet.lines {
            let id = id(&sheet, line, id_column)?;
            if let Some(first) = seen.insert(id.clone(), line.number) {
                let why = format!("{id} stood in line {first} already; give each place its own id");
                return Err(sheet.trouble(line, id_column, &why));
            }
            let amount = number(&sheet, line, value)?;
            if amount < 0.0 {
                return Err(sheet.trouble(line, value, "is below 0; write how many there are"));
            }
            ids.push(id);
            amounts.push(amount);
        }
        let amounts = Amounts::new(amounts);
        let amounts =
            amounts.map_err(|_| Trouble::of_file(file, "has a value that is no amount"))?;
        Ok(Self {
            ids,
            amounts,
            sheet,
        })
    }

    /// Where the places are.
    pub fn points(&self) -> Result<Vec<(f64, f64)>, Trouble> {
        let sheet = &self.sheet;
        let (x, y) = (sheet.column("x")?, sheet.column("y")?);
        let point = |line| Ok((number(sheet, line, x)?, number(sheet, line, y)?));
        sheet.lines.iter().map(point).collect()
    }

    /// The place of each id.
    pub fn by_id(&self) -> BTreeMap<&str, usize> {
        self.ids.iter().map(String::as_str).zip(0..).collect()
    }
}

/// A field that names something.
pub fn id(sheet: &Sheet, line: &Line, column: usize) -> Result<String, Trouble> {
    match line.field(column) {
        "" => Err(sheet.trouble(line, column, "is empty; give it an id")),
        id => Ok(id.to_owned()),
    }
}

/// A field read as a number.
pub fn number(sheet: &Sheet, line: &Line, column: usize) -> Result<f64, Trouble> {
    let field = line.field(column);
    let number: Option<f64> = field.parse().ok().filter(|it: &f64| it.is_finite());
    number.ok_or_else(|| {
        let why = format!("\"{field}\" is not a number; write it with a point, without spaces");
        sheet.trouble(line, column, &why)
    })
}
