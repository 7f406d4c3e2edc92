//! A directory to try things on: small words for long edits.
#![allow(
    dead_code,
    clippy::unwrap_used,
    clippy::indexing_slicing,
    clippy::panic
)]

use waymark_map::{
    Agreed, Area, AreaId, Change, Check, Day, Directory, Edit, Evidence, FieldId, LinkId, Phone,
    Place, Position, ProviderId, Refusal, Role, ServiceId, Slot, Source, Stamp, Status, Text,
    Value, Verified, Visibility, Women,
};

pub const TODAY: Day = Day::since_1970(20_000);

pub fn service(text: &str) -> ServiceId {
    ServiceId::parse(text).unwrap()
}

pub fn field(code: &str) -> FieldId {
    FieldId::parse(code).unwrap()
}

pub fn own(code: &str) -> Slot {
    Slot::Own(field(code))
}

pub fn of(service_id: &str, code: &str) -> Slot {
    Slot::Service(service(service_id), field(code))
}

pub fn area(code: &str) -> AreaId {
    AreaId::parse(code).unwrap()
}

pub fn text(words: &str) -> Value {
    Value::Text(Text::new(words).unwrap())
}

pub fn phone(digits: &str) -> Value {
    Value::Phone(Phone::of_the_organisation(digits).unwrap())
}

pub fn status(status: Status) -> Value {
    Value::One(status.choice())
}

pub fn exact(north: f64, east: f64) -> Place {
    Place::Exact {
        position: Position::of_degrees(north, east).unwrap(),
        agreed: agreed(),
    }
}

pub const fn agreed() -> Agreed {
    Agreed {
        on: TODAY,
        told: Role::Facilitator,
    }
}

pub const fn check_on(on: Day) -> Check {
    Check {
        on,
        by: Role::Facilitator,
        source: Source::Call,
        evidence: Evidence::Told,
    }
}

pub const STAMP: Stamp = Stamp {
    on: TODAY,
    by: Role::Facilitator,
};

/// A directory under test.
pub struct District(pub Directory);

impl District {
    /// Areas by their codes, each with 80,000 women.
    pub fn with_areas(codes: &[&str]) -> Self {
        let mut district = Self(Directory::empty());
        for code in codes {
            district.apply(Edit::SetArea(Area {
                id: area(code),
                name: Text::new(code).unwrap(),
                women: Women::Counted {
                    number: 80_000,
                    source: Text::new("census").unwrap(),
                    year: 2024,
                },
            }));
        }
        district
    }

    pub fn apply(&mut self, edit: Edit) {
        self.0.apply(&edit, STAMP).unwrap();
    }

    pub fn change(&mut self, provider: u32, change: Change) {
        self.apply(Edit::Change(ProviderId(provider), change));
    }

    pub fn refuses(&mut self, edit: &Edit) -> Refusal {
        let before = self.0.clone();
        let refusal = self.0.apply(edit, STAMP).unwrap_err();
        assert!(self.0 == before, "a refused edit left something behind");
        refusal
    }

    pub fn set(&mut self, provider: u32, slot: Slot, value: Value) {
        self.change(provider, Change::Set(slot, value));
    }

    /// A public provider in one area with full, verified lines.
    pub fn add(&mut self, provider: u32, name: &str, area_code: &str, services: &[&str]) {
        self.apply(Edit::Add(ProviderId(provider)));
        self.set(provider, own("PR-02"), text(name));
        self.set(provider, own("PR-11"), Value::areas([area(area_code)]));
        for one in services {
            self.set(provider, of(one, "PR-20"), status(Status::Full));
        }
        if !services.contains(&"S4") {
            self.change(provider, Change::Visibility(Visibility::Public));
        }
        self.verify(provider, TODAY);
    }

    pub fn verify(&mut self, provider: u32, on: Day) {
        self.change(provider, Change::Verify(Verified::EveryLine, check_on(on)));
    }

    pub fn link(&mut self, from: u32, number: u16, to: u32, service_id: &str) {
        self.change(
            from,
            Change::AddLink(LinkId(number), ProviderId(to), service(service_id)),
        );
    }
}
