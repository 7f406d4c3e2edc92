//! The gap board of one area (L2.1.b): what is missing beside what women said, in the order that
//! people set.

use waymark_count::Release;
use waymark_map::gaps::{AreaCard, Recipe};
use waymark_map::{Area, AreaId, Benchmark, Day, PublicDirectory, Share};

use crate::gap::Gap;
use crate::item::{Item, ItemId};
use crate::need::Needs;
use crate::order::Order;
use crate::theme::Theme;
use crate::work::Work;

/// Supply beside need, for the audience of the directory it was made from.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Board {
    area: Area,
    on: Day,
    shares: [(&'static str, Share, Recipe); 4],
    card: AreaCard,
    gaps: Vec<(Gap, String)>,
    order: Order,
    needs: Needs,
    themes: Vec<Theme>,
    items: Vec<(ItemId, Item)>,
}

impl Board {
    /// None when the directory has no such area. Releases of other areas are left out.
    pub fn of(
        directory: &PublicDirectory,
        area: &AreaId,
        benchmarks: &[Benchmark],
        releases: &[&Release],
        work: &Work,
    ) -> Option<Self> {
        let area = directory.areas().iter().find(|one| one.id == *area)?;
        let card = AreaCard::of(directory, area, benchmarks);
        let order = work.order(&area.id);
        let found = card.elements.iter();
        let mut gaps: Vec<(Gap, String)> = found
            .filter_map(|element| Gap::of(directory, &area.id, element))
            .map(|gap| {
                let group = gap.group(directory);
                (gap, group)
            })
            .collect();
        // Stable: what nobody gave a place stays in the order of print.
        gaps.sort_by_key(|(gap, _)| order.place(gap.service));
        let themes = work.themes().iter().filter(|theme| {
            *theme.area() == area.id && theme.script().is_for(directory.audience())
        });
        let items = work.items().filter(|(_, item)| item.area == area.id);
        let seen = |item: &Item| Item {
            owner: item.owner.seen_in(directory),
            ..item.clone()
        };
        Some(Self {
            on: directory.on(),
            shares: card.shares(directory),
            gaps,
            order,
            needs: Needs::of(area, releases),
            themes: themes.cloned().collect(),
            items: items.map(|(id, item)| (id, seen(item))).collect(),
            area: area.clone(),
            card,
        })
    }

    /// Name, and how many women live there by which source.
    pub const fn area(&self) -> &Area {
        &self.area
    }

    pub const fn on(&self) -> Day {
        self.on
    }

    /// I-01, I-01b, I-02, I-03 with their recipes.
    pub const fn shares(&self) -> &[(&'static str, Share, Recipe); 4] {
        &self.shares
    }

    pub const fn card(&self) -> &AreaCard {
        &self.card
    }

    /// Those with a place first, in that order; then the rest in the order of print.
    pub fn gaps(&self) -> impl Iterator<Item = &Gap> {
        self.gaps.iter().map(|(gap, _)| gap)
    }

    pub(crate) fn gaps_with_groups(&self) -> &[(Gap, String)] {
        &self.gaps
    }

    pub const fn order(&self) -> &Order {
        &self.order
    }

    pub const fn needs(&self) -> &Needs {
        &self.needs
    }

    pub fn themes(&self) -> &[Theme] {
        &self.themes
    }

    pub fn items(&self) -> &[(ItemId, Item)] {
        &self.items
    }
}
