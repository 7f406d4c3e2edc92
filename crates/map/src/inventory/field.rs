//! A field of the provider inventory: its number, what it belongs to and what it takes.

use core::fmt;

use crate::tables::{Label, Row};
use crate::visibility::Visibility;

/// The number of a field, such as `PR-07`, or `PR-07b` for the second value of that number. Stable for ever.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub struct FieldId {
    number: u8,
    /// 0 for the first value, 1 for `b`, and so on.
    part: u8,
}

/// The fields that foreign lists have as well, by name.
impl FieldId {
    pub const NAME: Self = Self::new(1);
    pub const SHORT_NAME: Self = Self::new(2);
    pub const TYPE: Self = Self::new(3);
    pub const SECTORS: Self = Self::new(4);
    pub const PHONE: Self = Self::new(7);
    pub const AREAS: Self = Self::new(11);
    pub const STATUS: Self = Self::new(20);
    pub const HOURS: Self = Self::new(21);
    pub const COST: Self = Self::new(30);
    pub const REQUIREMENTS: Self = Self::new(32);
}

impl FieldId {
    pub(crate) const fn new(number: u8) -> Self {
        Self { number, part: 0 }
    }

    pub(crate) const fn part(number: u8, part: u8) -> Self {
        Self { number, part }
    }

    /// `PR-07` or `PR-07b`.
    pub fn parse(code: &str) -> Option<Self> {
        let rest = code.strip_prefix("PR-")?;
        let (digits, letter) = rest.split_at_checked(2)?;
        let part = match letter.as_bytes() {
            [] => 0,
            [letter @ b'b'..=b'z'] => letter - b'a',
            _ => return None,
        };
        let number = digits.parse().ok()?;
        Some(Self { number, part })
    }

    pub(crate) const fn pair(self) -> (u8, u8) {
        (self.number, self.part)
    }
}

impl fmt::Display for FieldId {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "PR-{:02}", self.number)?;
        match self.part {
            0 => Ok(()),
            part => write!(f, "{}", char::from(b'a'.saturating_add(part))),
        }
    }
}

/// What a field belongs to.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Of {
    Provider,
    Service,
    Link,
    /// The provider, and a service where it differs.
    Both,
}

/// What a field takes.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Kind {
    Text,
    Phone,
    One,
    /// So many choices at most.
    Many {
        most: u8,
    },
    Number,
    Day,
    Areas,
    Hours,
    Providers,
    /// A part of the record that is more than an answer: the point, the links.
    Apart,
}

/// One field.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Field {
    pub id: FieldId,
    /// Where it stands on the form.
    pub block: String,
    pub of: Of,
    pub kind: Kind,
    /// The list its choices come from; empty when it takes none.
    pub list: String,
    /// Who sees it unless the provider says otherwise.
    pub visible: Visibility,
    pub label: Label,
}

impl Field {
    pub(super) fn read(row: &Row) -> Option<Self> {
        Some(Self {
            id: FieldId::parse(row.cell("code"))?,
            block: row.cell("block").to_owned(),
            of: match row.cell("of") {
                "provider" => Of::Provider,
                "service" => Of::Service,
                "link" => Of::Link,
                "both" => Of::Both,
                _ => return None,
            },
            kind: match row.cell("kind") {
                "text" => Kind::Text,
                "phone" => Kind::Phone,
                "one" => Kind::One,
                "many" => Kind::Many {
                    most: row.cell("most").parse().unwrap_or(u8::MAX),
                },
                "number" => Kind::Number,
                "day" => Kind::Day,
                "areas" => Kind::Areas,
                "hours" => Kind::Hours,
                "providers" => Kind::Providers,
                "apart" => Kind::Apart,
                _ => return None,
            },
            list: row.cell("list").to_owned(),
            visible: Visibility::parse(row.cell("visible"))?,
            label: row.label(),
        })
    }
}
