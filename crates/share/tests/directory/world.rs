//! A district to write files of: a clinic with a place, a police post by area with a wicked name, a shelter nobody may
//! find, and one for the coordination body alone.
#![allow(dead_code)]

use waymark_map::{
    Agreed, Area, AreaId, Change, Check, Day, Directory, Edit, Evidence, FieldId, Hours, Phone,
    Place, Position, ProviderId, Role, ServiceId, Slot, Source, Span, Stamp, Status, Text, Value,
    Verified, Visibility, Women,
};

pub const TODAY: Day = Day::since_1970(20_000);
const STAMP: Stamp = Stamp {
    on: TODAY,
    by: Role::Facilitator,
};

struct Made(Directory);

impl Made {
    fn apply(&mut self, edit: Edit) {
        self.0.apply(&edit, STAMP).unwrap();
    }

    fn change(&mut self, id: u32, change: Change) {
        self.apply(Edit::Change(ProviderId(id), change));
    }

    fn set(&mut self, id: u32, slot: Slot, value: Value) {
        self.change(id, Change::Set(slot, value));
    }

    fn add(&mut self, id: u32, name: &str, area: &str, service: &str) {
        self.apply(Edit::Add(ProviderId(id)));
        let name = Value::Text(Text::new(name).unwrap());
        self.set(id, Slot::Own(FieldId::SHORT_NAME), name);
        let area = AreaId::parse(area).unwrap();
        self.set(id, Slot::Own(FieldId::AREAS), Value::areas([area]));
        let service = ServiceId::parse(service).unwrap();
        let full = Value::One(Status::Full.choice());
        self.set(id, Slot::Service(service, FieldId::STATUS), full);
    }

    fn verify(&mut self, id: u32) {
        let check = Check {
            on: TODAY,
            by: Role::Facilitator,
            source: Source::Call,
            evidence: Evidence::Told,
        };
        self.change(id, Change::Verify(Verified::EveryLine, check));
    }
}

pub fn district() -> Directory {
    let mut made = Made(Directory::empty());
    for code in ["North", "South"] {
        made.apply(Edit::SetArea(Area {
            id: AreaId::parse(code).unwrap(),
            name: Text::new(code).unwrap(),
            women: Women::NotKnown,
        }));
    }
    let agreed = Agreed {
        on: TODAY,
        told: Role::Facilitator,
    };
    let exact = |north, east| {
        let position = Position::of_degrees(north, east).unwrap();
        Change::Place(Place::Exact { position, agreed })
    };
    made.add(1, "North Clinic", "North", "H2");
    made.change(1, exact(31.95, 35.91));
    made.change(1, Change::Visibility(Visibility::Public));
    let phone = |digits| Value::Phone(Phone::of_the_organisation(digits).unwrap());
    made.set(1, Slot::Own(FieldId::PHONE), phone("+999 6 555 0100"));
    let h2 = ServiceId::parse("H2").unwrap();
    let week = Hours::weekdays(Span::new(480, 960).unwrap(), waymark_map::Daily::Unknown);
    made.set(1, Slot::Service(h2, FieldId::HOURS), Value::Hours(week));
    made.set(1, Slot::Own(FieldId::COST), Value::one(1));
    made.set(1, Slot::Own(FieldId::TYPE), Value::one(1));
    made.add(2, "=Post & <b>", "South", "J2");
    made.change(2, Change::Visibility(Visibility::Public));
    // Its point is entered before anybody says that it is a shelter, and forgotten then.
    made.apply(Edit::Add(ProviderId(3)));
    made.change(3, exact(31.77, 35.77));
    made.apply(Edit::Remove(ProviderId(3)));
    made.add(3, "Quiet house", "South", "S4");
    made.set(3, Slot::Own(FieldId::PHONE), phone("06 555 0199"));
    made.add(4, "Coordination only", "North", "H2");
    made.change(4, Change::Visibility(Visibility::Coordination));
    // Last, for a changed phone takes the checks away.
    (1..=4).for_each(|id| made.verify(id));
    made.0
}

/// The parts of a packed file, in order: each begins with its local header (PKWARE's APPNOTE, 4.3.7).
pub fn unpacked(bytes: &[u8]) -> Vec<(String, String)> {
    let mut parts = Vec::new();
    let mut rest = bytes;
    while rest.starts_with(b"PK\x03\x04") {
        let four = |at: usize| u32::from_le_bytes(rest[at..at + 4].try_into().unwrap()) as usize;
        let two = |at: usize| usize::from(u16::from_le_bytes(rest[at..at + 2].try_into().unwrap()));
        let (packed, name) = (four(18), two(26));
        let data = 30 + name + two(28);
        let text = miniz_oxide::inflate::decompress_to_vec(&rest[data..data + packed]).unwrap();
        let name = String::from_utf8(rest[30..30 + name].to_vec()).unwrap();
        parts.push((name, String::from_utf8(text).unwrap()));
        rest = &rest[data + packed..];
    }
    parts
}
