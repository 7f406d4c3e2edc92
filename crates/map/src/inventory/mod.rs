//! The provider inventory (instrument C): its fields, its lists, and whether a value fits a field.

pub(crate) mod codes;
mod field;
mod value;

pub use codes::{Agreement, Cost, Met, ProviderType, Requirement, Status, Trained};
pub use field::{Field, FieldId, Kind, Of};
pub use value::{Choice, Value};

use crate::tables::{Label, rows};

const FIELDS: &str = include_str!("../../../../surveys/providers/fields.csv");
const CHOICES: &str = include_str!("../../../../surveys/providers/choices.csv");

/// The fields and lists of `surveys/providers/`. There is one inventory.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Inventory {
    fields: Vec<Field>,
    listed: Vec<Listed>,
}

/// One choice of a list.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Listed {
    list: String,
    pub choice: Choice,
    pub name: String,
    pub company: Company,
    pub label: Label,
}

/// Whether a choice goes with others.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Company {
    WithOthers,
    Alone,
}

/// Why a value does not fit its field.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Misfit {
    NoSuchField,
    /// A text where a choice belongs, and the like.
    OtherKind,
    NoSuchChoice,
    TooMany,
    /// "None" beside something.
    StandsAlone,
}

impl Inventory {
    pub fn standard() -> Self {
        let listed = rows(CHOICES).iter().filter_map(Listed::read).collect();
        Self {
            fields: rows(FIELDS).iter().filter_map(Field::read).collect(),
            listed,
        }
    }

    /// In the order of the form.
    pub fn fields(&self) -> &[Field] {
        &self.fields
    }

    pub fn field(&self, id: FieldId) -> Option<&Field> {
        self.fields.iter().find(|field| field.id == id)
    }

    /// The choices of a field, in their order.
    pub fn choices(&self, field: &Field) -> impl Iterator<Item = &Listed> {
        let list = field.list.clone();
        self.listed.iter().filter(move |listed| listed.list == list)
    }

    /// Whether `value` may stand in the field.
    ///
    /// # Errors
    /// Says why it may not.
    pub fn fits(&self, id: FieldId, value: &Value) -> Result<(), Misfit> {
        let field = self.field(id).ok_or(Misfit::NoSuchField)?;
        let find = |choice: &Choice| self.choices(field).find(|listed| listed.choice == *choice);
        match (field.kind, value) {
            (Kind::One, Value::One(choice)) => find(choice).map(|_| ()).ok_or(Misfit::NoSuchChoice),
            (Kind::Many { most }, Value::Many(chosen)) => {
                let listed: Option<Vec<&Listed>> = chosen.iter().map(find).collect();
                let listed = listed.ok_or(Misfit::NoSuchChoice)?;
                if listed.len() > usize::from(most) {
                    return Err(Misfit::TooMany);
                }
                let alone = listed.iter().any(|one| one.company == Company::Alone);
                if alone && listed.len() > 1 {
                    return Err(Misfit::StandsAlone);
                }
                Ok(())
            }
            (Kind::Text, Value::Text(_))
            | (Kind::Phone, Value::Phone(_))
            | (Kind::Number, Value::Number(_))
            | (Kind::Day, Value::Day(_))
            | (Kind::Areas, Value::Areas(_))
            | (Kind::Hours, Value::Hours(_))
            | (Kind::Providers, Value::Providers(_)) => Ok(()),
            _ => Err(Misfit::OtherKind),
        }
    }
}

impl Listed {
    fn read(row: &crate::tables::Row) -> Option<Self> {
        Some(Self {
            list: row.cell("list").to_owned(),
            choice: Choice(row.cell("number").parse().ok()?),
            name: row.cell("name").to_owned(),
            company: match row.cell("stands") {
                "alone" => Company::Alone,
                _ => Company::WithOthers,
            },
            label: row.label(),
        })
    }
}
