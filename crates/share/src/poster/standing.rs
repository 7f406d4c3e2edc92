//! How every public service of an area stands on a paper, for the team: on it, or left out and why.

use waymark_map::{AreaId, FieldId, Line, PublicDirectory, PublicProvider, ServiceId, Slot};

use super::{Form, Poster, Why, room, tells};

/// One service of one office, by its number in the directory that was published.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Stands {
    pub number: u32,
    pub service: ServiceId,
    pub how: How,
}

/// Whether it is on the paper.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum How {
    On,
    /// Without its name, which says what the help is for.
    OnWithoutName,
    Left(Why),
}

/// Every public service of the area, by office. What is not public is not in it, not even as a number.
pub fn standing(
    public: &PublicDirectory,
    area: &AreaId,
    poster: &Poster,
    form: Form,
) -> Vec<Stands> {
    let set = room::set(poster, form);
    let shown = |number: u32, code: &str| {
        let parts = set.parts.iter().filter(|(part, _)| part.code == code);
        parts
            .flat_map(|(_, offices)| offices)
            .any(|office| office.number == number)
    };
    let here = public.providers().iter();
    let here = here.filter(|one| one.areas().any(|at| at == area));
    let lines = here.flat_map(|one| one.lines().map(move |line| (one, line)));
    lines
        .map(|(one, line)| Stands {
            number: one.number(),
            service: line.service(),
            how: how(public, one, line, &shown),
        })
        .collect()
}

fn how(
    public: &PublicDirectory,
    one: &PublicProvider,
    line: Line<'_>,
    shown: &impl Fn(u32, &str) -> bool,
) -> How {
    let code = public.taxonomy().service(line.service());
    let code = code.map_or("", |service| service.group.as_str());
    let stays = one
        .lines()
        .any(|line| line.service() == ServiceId::SAFE_PLACE);
    let phone = FieldId::parse("PR-07").and_then(|field| one.value(Slot::Own(field)));
    if !public.active().contains(line.service()) {
        How::Left(Why::SwitchedOff)
    } else if !line.is_there() {
        How::Left(Why::NotThere)
    } else if !line.is_confirmed(public.on(), public.fresh_for()) {
        How::Left(Why::NotConfirmed)
    } else if stays && phone.is_none() {
        How::Left(Why::NoPhone)
    } else if code.is_empty() {
        How::Left(Why::NoPicture)
    } else if !shown(one.number(), code) {
        How::Left(Why::NoRoom)
    } else if tells(one.name()) {
        How::OnWithoutName
    } else {
        How::On
    }
}
