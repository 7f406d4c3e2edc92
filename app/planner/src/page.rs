//! Which screen is up. One history entry and no addresses: a screen is a value.

use waymark_map::exercise::{ScriptId, SessionId};
use waymark_map::{ProviderId, ServiceId};

use crate::gaps::questions::Question;

#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Page {
    /// Who helps where: the list.
    Directory,
    /// One record of it.
    Record(ProviderId),
    /// One kind of help of one record.
    ServiceLine(ProviderId, ServiceId),
    /// The reporting areas.
    Areas,
    /// Outlines of areas, brought in from a file.
    Ground,
    /// The map.
    Map,
    /// Who sends women where.
    Network,
    /// Posters and cards.
    Posters,
    /// A background of the team's own under the map.
    Backdrop,
    /// What is missing, area by area.
    Gaps,
    /// One question about what is missing.
    Question(Question),
    /// How far help is.
    Reach,
    /// The land on which ways are searched, brought in.
    Land,
    /// The board of one area, by its place among them.
    Board(u32),
    /// Exercises with groups that were held.
    Exercises,
    /// One that is chosen before the group comes.
    ExerciseBegin,
    /// A script that is only read.
    ExerciseRead(ScriptId),
    /// A script that is led.
    ExerciseLead(SessionId),
    /// The summary of one.
    ExerciseSummary(SessionId),
    /// The map of one, drawn.
    ExerciseDraw(SessionId),
    /// What may be told of them.
    ExercisesTold,
    /// A sheet of paper to draw on.
    ExercisePaper,
    /// What has to be asked again this week.
    Due,
    /// What does not fit together.
    Doubts,
    /// Records that nobody outside the tablet sees.
    HiddenRecords,
    /// A list of services of somebody else's, brought in.
    Bring,
    /// What leaves of the directory.
    DirectoryGive,
    /// What was changed in it.
    DirectoryLog,
}
