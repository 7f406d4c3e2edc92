//! How far help is: times from the places that may be known, worked out a little at a time, and answers from them.

use rand_core::CryptoRng;
use waymark_keep::Vault;
use waymark_map::access::grid::Grid;
use waymark_map::boundaries::{Boundaries, boundaries_from_bytes};
use waymark_map::gaps::reach::{Asked, NoWays, Speed, Ways};
use waymark_map::gaps::{At, Who};
use waymark_map::{Audience, Day, ServiceId, publish};
use waymark_talk::{KeptBeside, Reply, Today, TroubleKind, WaysAre, WaysAsked, WaysAt, WaysStep};
use waymark_unlock::Workspace;

use crate::desk::Desk;
use crate::slot::Slot;
use crate::trouble::Done;
use crate::ways_told::{file, told};

/// So many cells are settled at one step, and a place more: a tenth of a second on a small tablet.
const CELLS_A_STEP: usize = 200_000;

impl<V: Vault, S: Slot, R: CryptoRng> Desk<V, S, R> {
    pub(crate) async fn ways(&mut self, step: &WaysStep) -> Done<Reply> {
        if self.open.is_none() {
            return Err(TroubleKind::Locked.into());
        }
        match step {
            WaysStep::Begin { today } => Ok(Reply::Ways(self.begin_ways(*today).await?)),
            WaysStep::GoOn => Ok(Reply::Ways(self.go_on())),
            WaysStep::Forget => {
                self.ways = None;
                Ok(Reply::Ways(WaysAre::Not))
            }
            WaysStep::Ask(asked) => {
                let asked = read(asked).ok_or(TroubleKind::NotUnderstood)?;
                Ok(
                    match self
                        .ways
                        .as_ref()
                        .and_then(|ways| Some((ways, ways.ask(asked)?)))
                    {
                        Some((ways, reached)) => Reply::Reached(Box::new(told(ways, &reached))),
                        None => Reply::Ways(self.ways_are()),
                    },
                )
            }
            WaysStep::File {
                asked,
                kind,
                language,
            } => {
                let asked = read(asked).ok_or(TroubleKind::NotUnderstood)?;
                Ok(
                    match self
                        .ways
                        .as_ref()
                        .and_then(|ways| Some((ways, ways.ask(asked)?)))
                    {
                        Some((ways, reached)) => {
                            Reply::FileMade(Box::new(file(ways, &reached, *kind, language)?))
                        }
                        None => Reply::Ways(self.ways_are()),
                    },
                )
            }
        }
    }

    /// From what is kept; the directory as the coordination body may see it, and nothing else of it.
    async fn begin_ways(&mut self, today: Today) -> Done<WaysAre> {
        self.ways = None;
        let workspace = self.open.as_ref().ok_or(TroubleKind::Locked)?;
        let Some(friction) = self.grid(workspace, KeptBeside::Friction).await? else {
            return Ok(WaysAre::NoFriction);
        };
        let Some(women) = self.grid(workspace, KeptBeside::Women).await? else {
            return Ok(WaysAre::NoWomen);
        };
        let outlines = self.means.beside(workspace, KeptBeside::Ground).await?;
        let outlines = match outlines.as_slice() {
            [] => Boundaries::default(),
            bytes => boundaries_from_bytes(bytes).map_err(|_| TroubleKind::Damaged)?,
        };
        let day = Day::since_1970(i32::try_from(today.0).unwrap_or(i32::MAX));
        let directory = self.means.kept_directory(workspace).await?;
        let public = publish(&directory, Audience::Coordination, day);
        match Ways::begin(public, friction, &women, &outlines) {
            Ok(ways) => self.ways = Some(Box::new(ways)),
            Err(NoWays::Surface(_)) => return Ok(WaysAre::NotAFriction),
            Err(NoWays::TooMany { points }) => {
                let points = u32::try_from(points).unwrap_or(u32::MAX);
                return Ok(WaysAre::TooMany { points });
            }
        }
        Ok(self.ways_are())
    }

    async fn grid(&self, workspace: &Workspace, what: KeptBeside) -> Done<Option<Grid>> {
        let bytes = self.means.beside(workspace, what).await?;
        match bytes.as_slice() {
            [] => Ok(None),
            bytes => Ok(Some(
                Grid::from_bytes(bytes).map_err(|_| TroubleKind::Damaged)?,
            )),
        }
    }

    fn go_on(&mut self) -> WaysAre {
        if let Some(ways) = &mut self.ways {
            let cells = ways.grid().frame().cells().max(1);
            for _ in 0..=CELLS_A_STEP / cells {
                if !ways.is_ready() {
                    ways.go_on();
                }
            }
        }
        self.ways_are()
    }

    fn ways_are(&self) -> WaysAre {
        let short = |count: usize| u32::try_from(count).unwrap_or(u32::MAX);
        self.ways.as_ref().map_or(WaysAre::Not, |ways| {
            let done = ways.done();
            WaysAre::UnderWay {
                done: short(done.done),
                of: short(done.of),
            }
        })
    }
}

/// A question as `map` has it; none where it is no question.
fn read(asked: &WaysAsked) -> Option<Asked> {
    let at = match asked.at {
        WaysAt::AnyTime => At::AnyTime,
        WaysAt::Hour { weekday, hour } => At::Moment {
            weekday: usize::from((weekday < 7).then_some(weekday)?),
            minute: u16::from((hour < 24).then_some(hour)?) * 60,
        },
    };
    Some(Asked {
        service: ServiceId::parse(&asked.service)?,
        who: Who::ALL.get(usize::from(asked.who)).copied()?,
        at,
        speed: Speed::of_tenths(asked.speed).ok()?,
    })
}
