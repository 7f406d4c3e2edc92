//! What a team keeps between meetings: the order of gaps, themes of exercises, and the items it
//! agreed on.

use core::fmt;
use std::collections::BTreeMap;

use waymark_map::{AreaId, Day, ServiceId};

use crate::item::{Item, ItemId, State};
use crate::order::Order;
use crate::theme::Theme;

/// Everything of the gap board that is not worked out.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Work {
    pub(crate) orders: BTreeMap<AreaId, Order>,
    pub(crate) themes: Vec<Theme>,
    pub(crate) items: BTreeMap<ItemId, Item>,
}

/// Why nothing was changed.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum ItemRefused {
    NoSuchItem,
    /// More items than a workspace has numbers for.
    TooMany,
}

impl fmt::Display for ItemRefused {
    fn fmt(&self, out: &mut fmt::Formatter<'_>) -> fmt::Result {
        out.write_str(match self {
            Self::NoSuchItem => "there is no such item",
            Self::TooMany => "there is no number left for another item",
        })
    }
}

impl core::error::Error for ItemRefused {}

impl Work {
    /// Puts a gap at a place in its area's order (0 is first).
    pub fn put(&mut self, area: AreaId, service: ServiceId, place: usize) {
        self.orders.entry(area).or_default().put(service, place);
    }

    /// Takes a gap out of the order.
    pub fn unput(&mut self, area: &AreaId, service: ServiceId) {
        if let Some(order) = self.orders.get_mut(area) {
            order.remove(service);
        }
    }

    pub fn order(&self, area: &AreaId) -> Order {
        self.orders.get(area).cloned().unwrap_or_default()
    }

    pub fn add_theme(&mut self, theme: Theme) {
        self.themes.push(theme);
    }

    pub fn themes(&self) -> &[Theme] {
        &self.themes
    }

    /// Takes an item up, under a new number.
    ///
    /// # Errors
    /// When all numbers are taken.
    pub fn add(&mut self, item: Item) -> Result<ItemId, ItemRefused> {
        let last = self.items.keys().next_back().map_or(0, |id| id.0);
        let id = ItemId(last.checked_add(1).ok_or(ItemRefused::TooMany)?);
        self.items.insert(id, item);
        Ok(id)
    }

    /// Says how far an item is.
    ///
    /// # Errors
    /// When there is none of that number.
    pub fn set_state(&mut self, id: ItemId, state: State) -> Result<(), ItemRefused> {
        let item = self.items.get_mut(&id).ok_or(ItemRefused::NoSuchItem)?;
        item.state = state;
        Ok(())
    }

    /// Moves an item to another day.
    ///
    /// # Errors
    /// When there is none of that number.
    pub fn postpone(&mut self, id: ItemId, due: Day) -> Result<(), ItemRefused> {
        let item = self.items.get_mut(&id).ok_or(ItemRefused::NoSuchItem)?;
        item.due = due;
        Ok(())
    }

    pub fn items(&self) -> impl Iterator<Item = (ItemId, &Item)> {
        self.items.iter().map(|(id, item)| (*id, item))
    }
}
