//! A column of a list, as an interview works it out: from the name of the choice in question.

use super::choices::{List, column_of};
use super::left::Left;
use crate::expression::{Function, Step as Taken};
use crate::xpath::Expr;

/// The items that have a column, where some do not.
pub(super) fn missing_cells(side: &Expr, list: Option<&List<'_>>) -> Option<String> {
    let (Expr::Path(path), Some(list)) = (side, list) else {
        return None;
    };
    let column = column_of(path)?;
    let cells = list.column(column);
    let having = list.items.iter().zip(&cells);
    let having = having.filter(|(_, cell)| cell.is_some());
    let names: Vec<&str> = having.map(|(item, _)| item.value.as_str()).collect();
    (names.len() < list.items.len()).then(|| names.join(" "))
}

/// The cell of the item in question: `if(selected('a b', name), 'one', if(selected('c', name), 'two', ''))`.
pub(super) fn in_column(list: &List<'_>, column: &str, steps: &mut Vec<Taken>) -> Result<(), Left> {
    if column == list.value {
        steps.push(Taken::ChoiceName);
        return Ok(());
    }
    let cells = list.column(column);
    if cells.iter().all(Option::is_none) {
        return Err(Left::Rule);
    }
    let mut values: Vec<&str> = cells.iter().flatten().map(String::as_str).collect();
    values.sort_unstable();
    values.dedup();
    for value in &values {
        let with = list.items.iter().zip(&cells);
        let with = with.filter(|(_, cell)| cell.as_deref() == Some(*value));
        let names: Vec<&str> = with.map(|(item, _)| item.value.as_str()).collect();
        steps.extend([Taken::Text(names.join(" ")), Taken::ChoiceName]);
        steps.push(Taken::Call(Function::Selected, 2));
        steps.push(Taken::Text((*value).to_owned()));
    }
    steps.push(Taken::Text(String::new()));
    steps.extend(values.iter().map(|_| Taken::Call(Function::If, 3)));
    Ok(())
}
