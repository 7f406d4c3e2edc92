//! Which screen is up. One history entry and no addresses: a screen is a value.

use waymark_map::{ProviderId, ServiceId};

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
    /// What is missing, area by area.
    Gaps,
    /// The board of one area, by its place among them.
    Board(u32),
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
