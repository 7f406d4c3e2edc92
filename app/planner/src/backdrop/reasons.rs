//! Why a file is no background, in the team's words, with what would help.

use waymark_map::backdrop::NoPicture;
use waymark_map::sheet::FitRefused;
use waymark_words::{Locale, background as words, underlay};

use super::screen::tenths;

/// One reason.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Reason {
    Unreadable,
    /// Somebody stopped it.
    Stopped,
    /// More bytes than are kept.
    TooHeavy,
    /// The browser does not unpack it.
    NotDrawn,
    /// There is no room for it, or the tablet was locked.
    NotKept,
    NoPicture(NoPicture),
    /// The importer's code, and the number in it.
    File(String, u64),
}

pub fn sentence(locale: Locale, reason: &Reason) -> String {
    match reason {
        Reason::Unreadable => words::unreadable(locale).to_owned(),
        Reason::Stopped => underlay::stopped(locale).to_owned(),
        Reason::TooHeavy => words::too_heavy(locale).to_owned(),
        Reason::NotDrawn => words::not_drawn(locale).to_owned(),
        Reason::NotKept => words::not_kept(locale).to_owned(),
        Reason::NoPicture(NoPicture::OtherKind) => words::other_kind(locale).to_owned(),
        Reason::NoPicture(NoPicture::CutShort) => words::picture_cut_short(locale).to_owned(),
        Reason::NoPicture(NoPicture::Empty) => words::damaged(locale).to_owned(),
        Reason::NoPicture(NoPicture::TooLarge(width, height)) => {
            words::picture_too_large(locale, &width.to_string(), &height.to_string())
        }
        Reason::File(code, number) => file(locale, code, *number),
    }
}

fn file(locale: Locale, code: &str, number: u64) -> String {
    let plain: fn(Locale) -> &'static str = match code {
        "cut-short" => {
            let bytes = u32::try_from(number).unwrap_or(u32::MAX);
            return words::cut_short(locale, &tenths(bytes));
        }
        "packing" => return words::packing(locale, &number.to_string()),
        "bits" => return words::bits(locale, &number.to_string()),
        "projection" if number > 0 => return words::projection(locale, &number.to_string()),
        "projection" => words::projection_own,
        "big-tiff" => words::big_tiff,
        "colours" => words::colours,
        "too-large" => words::too_large,
        "no-place" => words::no_place,
        "version" => words::version,
        "tile-kind" => words::tile_kind,
        "tile-packing" => underlay::tile_packing,
        "list-packing" | "order" => words::anew,
        "too-many-tiles" => words::too_many_tiles,
        "no-tiles" => words::no_tiles,
        _ => words::damaged,
    };
    plain(locale).to_owned()
}

/// Why points put a picture nowhere.
pub fn refused(locale: Locale, why: FitRefused) -> String {
    match why {
        FitRefused::TooFew { needed } => words::fit_too_few(locale, needed as u64),
        FitRefused::TooMany => words::fit_too_many(locale).to_owned(),
        FitRefused::NoNumber => words::fit_no_number(locale).to_owned(),
        FitRefused::InOnePlace => words::fit_in_one_place(locale).to_owned(),
        FitRefused::OnOneLine => words::fit_on_one_line(locale).to_owned(),
        FitRefused::Mirrored => words::fit_mirrored(locale).to_owned(),
        FitRefused::Folded => words::fit_folded(locale).to_owned(),
    }
}
