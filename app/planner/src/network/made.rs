//! One network as one audience may see it, with everything the screen tells of it.

use std::collections::BTreeSet;
use std::sync::Arc;

use waymark_desk::network::{Office, Role, Web, role_words};
use waymark_map::draw::Reading;
use waymark_map::network::{Drawn, Home, Layout};
use waymark_map::{
    AreaId, Audience, Circle, Directory, Network, PublicDirectory, Scope, ServiceId, SinglePoint,
    publish,
};
use waymark_share::gaps::terms;
use waymark_words::{Direction, Locale, network as words};

use crate::register::day;

/// So many are marked: in a thin network something hangs on everybody, and a mark on everybody says nothing.
const PILLARS: usize = 5;

/// What is asked for.
pub struct Asked {
    pub whom: Audience,
    pub scope: Scope,
    pub drawn: Drawn,
    /// In words for the recipe; empty for everything.
    pub area: String,
}

/// Everything is of the published directory, and of nothing else.
pub struct Made {
    pub published: PublicDirectory,
    pub network: Network,
    pub web: Arc<Web>,
    pub dead_ends: BTreeSet<u32>,
    pub circles: Vec<Circle>,
    pub points: Vec<SinglePoint>,
    pub area: String,
}

impl Made {
    pub fn of(locale: Locale, all: &Directory, asked: Asked) -> Self {
        let published = publish(all, asked.whom, day());
        let network = Network::of(&published, &asked.scope);
        let reading = match locale.direction() {
            Direction::Ltr => Reading::FromLeft,
            Direction::Rtl => Reading::FromRight,
        };
        let layout = Layout::of(&network, &published, asked.drawn, reading);
        let mut made = Self {
            dead_ends: network.dead_ends().into_iter().collect(),
            circles: network.circles(),
            points: network.single_points(),
            web: Arc::new(Web {
                layout: layout.clone(),
                offices: Vec::new(),
                stretches: Vec::new(),
            }),
            area: asked.area,
            published,
            network,
        };
        let offices = layout.offices.iter();
        let offices = offices
            .map(|one| made.office(locale, one.provider))
            .collect();
        let stretches = layout.stretches.iter();
        let stretches = stretches.map(|one| made.home(locale, &one.home)).collect();
        made.web = Arc::new(Web {
            layout,
            offices,
            stretches,
        });
        made
    }

    /// Of an office by its number.
    pub fn name(&self, provider: u32) -> String {
        let known = self.published.providers().iter();
        let known = known.clone().find(|one| one.number() == provider);
        known.map_or_else(String::new, |one| one.name().to_owned())
    }

    pub fn service(&self, locale: Locale, service: ServiceId) -> String {
        terms::service(self.published.taxonomy(), service, locale)
    }

    /// Several, in one line.
    pub fn services<'a>(
        &self,
        locale: Locale,
        services: impl IntoIterator<Item = &'a ServiceId>,
    ) -> String {
        let names = services.into_iter();
        let names = names.map(|one| self.service(locale, *one));
        names.collect::<Vec<_>>().join(" · ")
    }

    /// The areas of an office, in one line.
    pub fn areas(&self, provider: u32) -> String {
        let known = self.published.providers().iter();
        let known = known.clone().find(|one| one.number() == provider);
        let areas = known.into_iter().flat_map(|one| one.areas());
        let areas = areas.map(|area| self.area_name(area));
        areas.collect::<Vec<_>>().join(" · ")
    }

    fn area_name(&self, id: &AreaId) -> String {
        let known = self.published.areas().iter().find(|one| one.id == *id);
        known
            .map_or(id.as_str(), |one| one.name.as_str())
            .to_owned()
    }

    fn home(&self, locale: Locale, home: &Home) -> String {
        match home {
            Home::Area(area) => self.area_name(area),
            Home::Several => words::several(locale).to_owned(),
            Home::Nowhere => words::nowhere(locale).to_owned(),
        }
    }

    fn office(&self, locale: Locale, provider: u32) -> Office {
        let roles = self.roles(provider);
        let said = roles
            .iter()
            .map(|role| role_words(locale, *role).to_owned());
        let areas = self.areas(provider);
        let said = core::iter::once(areas).chain(said);
        let said: Vec<String> = said.filter(|part| !part.is_empty()).collect();
        Office {
            name: self.name(provider),
            said: said.join(" · "),
            role: roles.first().copied().unwrap_or(Role::Ordinary),
        }
    }

    /// What is out of the ordinary, what is broken first.
    fn roles(&self, provider: u32) -> Vec<Role> {
        let round = self.circles.iter();
        let round = round.clone().any(|one| one.providers.contains(&provider));
        let mut most = self.points.iter().take(PILLARS);
        let pillar = most.any(|one| one.provider == provider);
        let roles = [
            (Role::Circle, round),
            (Role::DeadEnd, self.dead_ends.contains(&provider)),
            (Role::Pillar, pillar),
        ];
        let roles = roles.into_iter().filter(|(_, is)| *is);
        roles.map(|(role, _)| role).collect()
    }
}
