//! What a slider waits for: an answer about fifty services over 200 by 200 cells, their ways worked out before.

use waymark_map::access::frame::{Corner, Frame};
use waymark_map::access::grid::Grid;
use waymark_map::access::lay::Lay;
use waymark_map::access::raster::Raster;
use waymark_map::boundaries::Boundaries;
use waymark_map::gaps::reach::{Asked, Speed, Ways};
use waymark_map::gaps::{At, Who};
use waymark_map::{
    Agreed, Area, AreaId, Audience, Change, Check, Day, Directory, Edit, Evidence, FieldId, Place,
    Position, ProviderId, Role, ServiceId, Slot, Source, Stamp, Status, Text, Value, Verified,
    Visibility, Women, publish,
};

const SIDE: usize = 200;
const SERVICES: u32 = 50;
/// Metres, and minutes for a metre at 5 km/h.
const CELL: f64 = 100.0;
const WALK: f64 = 0.012;
const TODAY: Day = Day::since_1970(20_000);
const STAMP: Stamp = Stamp {
    on: TODAY,
    by: Role::Facilitator,
};

pub struct Slider {
    ways: Ways,
    service: ServiceId,
}

impl Slider {
    pub fn new() -> Option<Self> {
        let rough = |row: usize, col: usize| WALK * (1 + (row * 7 + col * 13) % 5) as f64;
        let public = publish(&directory()?, Audience::Coordination, TODAY);
        let (friction, women) = (grid(rough)?, grid(|_, _| 3.0)?);
        let mut ways = Ways::begin(public, friction, &women, &Boundaries::default()).ok()?;
        while !ways.is_ready() {
            ways.go_on();
        }
        let service = ServiceId::parse("H3")?;
        Some(Self { ways, service })
    }

    /// One answer: how many women within each time.
    pub fn run(&self) -> Option<String> {
        let reached = self.ways.ask(Asked {
            service: self.service,
            who: Who::AnyWoman,
            at: At::AnyTime,
            speed: Speed::SLOWEST,
        })?;
        let all = reached.rows.last()?;
        let within = all.within.map(|one| one.women.to_string());
        Some(within.join(" "))
    }
}

fn grid(value: impl Fn(usize, usize) -> f64) -> Option<Grid> {
    let corner = Corner {
        west: 0.0,
        north: 0.0,
        width: CELL,
        height: CELL,
    };
    let frame = Frame::new(SIDE, SIDE, corner).ok()?;
    let cells = (0..SIDE).flat_map(|row| (0..SIDE).map(move |col| (row, col)));
    let values = cells.map(|(row, col)| Some(value(row, col))).collect();
    Grid::new(Lay::Degrees { parallel: 0.0 }, Raster::new(frame, values)?).ok()
}

fn directory() -> Option<Directory> {
    let mut directory = Directory::empty();
    let area = AreaId::parse("A")?;
    let women = Women::NotKnown;
    let name = Text::new("A").ok()?;
    let mut edits = vec![Edit::SetArea(Area {
        id: area.clone(),
        name,
        women,
    })];
    for number in 0..SERVICES {
        edits.extend(office(number, &area)?);
    }
    for edit in edits {
        directory.apply(&edit, STAMP).ok()?;
    }
    Some(directory)
}

fn office(number: u32, area: &AreaId) -> Option<Vec<Edit>> {
    let id = ProviderId(number + 1);
    let [row, col] = [37, 91].map(|step| f64::from(number * step % 200) + 0.5);
    let (east, north) = Lay::Degrees { parallel: 0.0 }.degrees(col * CELL, -row * CELL);
    let service = ServiceId::parse("H3")?;
    let changes = [
        Change::Set(
            Slot::Own(FieldId::parse("PR-02")?),
            Value::Text(Text::new(&format!("Office {number}")).ok()?),
        ),
        Change::Set(
            Slot::Own(FieldId::parse("PR-11")?),
            Value::areas([area.clone()]),
        ),
        Change::Set(
            Slot::Service(service, FieldId::parse("PR-20")?),
            Value::One(Status::Full.choice()),
        ),
        Change::Visibility(Visibility::Public),
        Change::Place(Place::Exact {
            position: Position::of_degrees(north, east)?,
            agreed: Agreed {
                on: TODAY,
                told: Role::Facilitator,
            },
        }),
        Change::Verify(
            Verified::EveryLine,
            Check {
                on: TODAY,
                by: Role::Facilitator,
                source: Source::Call,
                evidence: Evidence::Told,
            },
        ),
    ];
    let changes = changes.map(|change| Edit::Change(id, change));
    Some([Edit::Add(id)].into_iter().chain(changes).collect())
}
