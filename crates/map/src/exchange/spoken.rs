//! What stands in a line of a summary, as bytes. A kind's number is for ever: only ever add at the end.

use super::BytesError;
use super::bytes::{Reader, Writer};
use super::parts;
use crate::exercise::{Claim, Median, RouteStep, Said, WordBack};
use crate::inventory::{Agreement, Choice};
use crate::provider::ProviderId;

pub(super) fn write(to: &mut Writer, said: &Said) {
    match said {
        Said::One(choice) => {
            to.u8(1);
            to.u8(choice.0);
        }
        Said::Many(chosen) => {
            to.u8(2);
            to.count(chosen.len());
            chosen.iter().for_each(|one| to.u8(one.0));
        }
        Said::Pairs(pairs) => {
            to.u8(3);
            to.count(pairs.len());
            pairs.iter().for_each(|pair| write_pair(to, *pair));
        }
        Said::Stones(stones) => {
            to.u8(4);
            to.count(stones.len());
            for (card, laid) in stones {
                to.u8(card.0);
                to.u8(*laid);
            }
        }
        Said::Medians(heaps) => {
            to.u8(5);
            to.count(heaps.len());
            for (pair, heap) in heaps {
                write_pair(to, *pair);
                to.u8(heap.halves());
            }
        }
        Said::Route(steps) => {
            to.u8(6);
            to.count(steps.len());
            for step in steps {
                let numbers = [step.whom, step.time, step.cost];
                numbers.iter().for_each(|one| to.u8(one.0));
            }
        }
        Said::Links(claims) => {
            to.u8(7);
            to.count(claims.len());
            claims.iter().for_each(|claim| write_claim(to, claim));
        }
    }
}

fn write_pair(to: &mut Writer, (first, second): (Choice, Choice)) {
    to.u8(first.0);
    to.u8(second.0);
}

fn write_claim(to: &mut Writer, claim: &Claim) {
    to.u32(claim.from.0);
    to.u32(claim.to.0);
    parts::write_service(to, claim.service);
    to.u8(claim.agreement as u8);
    to.u8(claim.word_back as u8);
}

pub(super) fn read(from: &mut Reader<'_>) -> Result<Said, BytesError> {
    Ok(match from.u8()? {
        1 => Said::One(choice(from)?),
        2 => Said::Many(from.list(choice)?.into_iter().collect()),
        3 => Said::Pairs(from.list(pair)?.into_iter().collect()),
        4 => {
            let stones = from.list(|from| Ok((choice(from)?, from.u8()?)))?;
            Said::Stones(stones.into_iter().collect())
        }
        5 => {
            let heaps = from.list(|from| Ok((pair(from)?, median(from)?)))?;
            Said::Medians(heaps.into_iter().collect())
        }
        6 => Said::Route(from.list(|from| {
            Ok(RouteStep {
                whom: choice(from)?,
                time: choice(from)?,
                cost: choice(from)?,
            })
        })?),
        7 => Said::Links(from.list(claim)?.into_iter().collect()),
        _ => return Err(BytesError::Impossible),
    })
}

fn choice(from: &mut Reader<'_>) -> Result<Choice, BytesError> {
    from.u8().map(Choice)
}

fn pair(from: &mut Reader<'_>) -> Result<(Choice, Choice), BytesError> {
    Ok((choice(from)?, choice(from)?))
}

fn median(from: &mut Reader<'_>) -> Result<Median, BytesError> {
    Median::of_halves(from.u8()?).ok_or(BytesError::Impossible)
}

fn claim(from: &mut Reader<'_>) -> Result<Claim, BytesError> {
    Ok(Claim {
        from: ProviderId(from.u32()?),
        to: ProviderId(from.u32()?),
        service: parts::service(from)?,
        agreement: from.one(&Agreement::ALL, |one| one as u8)?,
        word_back: from.one(&WordBack::ALL, |one| one as u8)?,
    })
}
