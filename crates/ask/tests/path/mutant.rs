//! The machine, and the same machine with one fault planted from outside.

use std::rc::Rc;

use waymark_ask::record::{AreaIndex, Mode, Record};
use waymark_ask::sitting::{LastTime, Screen, Seat, Touch};
use waymark_ask::{Form, Length, Sitting};

pub const SEAT: Seat = Seat {
    length: Length::Full,
    mode: Mode::HerOwn,
    area: AreaIndex::new(0),
};

/// What is wrong with a machine.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Fault {
    None,
    /// The question whether she is alone answers itself before the first question.
    NoPrivacyCheck,
    /// And before what could harm her.
    NoSecondPrivacyCheck,
    /// Among the questions, stopping does nothing.
    NoStop,
    /// Whoever says that she is under age goes on like everybody else.
    StoresAMinor,
    /// Consent answers itself.
    NoConsent,
    /// On one screen nothing hides.
    NoHide,
    /// The last screen is never left.
    NoEnd,
    /// Somebody helps, and the machine takes her to be on her own.
    HelpForgotten,
}

impl Fault {
    pub fn said(self) -> String {
        match self {
            Self::None => String::new(),
            fault => format!(" with {fault:?}"),
        }
    }
}

/// A sitting behind its fault.
pub struct Machine {
    sitting: Sitting,
    fault: Fault,
    started: bool,
}

impl Machine {
    pub fn begin([form, decoy]: &[Rc<Form>; 2], fault: Fault) -> Self {
        Self {
            // The way without it is the same way, a screen shorter.
            sitting: Sitting::begin(form.clone(), decoy.clone(), SEAT)
                .unwrap()
                .after(LastTime::Told),
            fault,
            started: false,
        }
    }

    pub fn touch(&mut self, touch: Touch) {
        let here = self.sitting.screen();
        let touch = match (self.fault, here, touch) {
            (Fault::NoStop, Screen::Question(_), Touch::Stop)
            | (Fault::NoHide, Screen::AgeBand(_), Touch::Hide)
            | (Fault::NoEnd, Screen::Ended, Touch::Next | Touch::Continue | Touch::Start) => return,
            (Fault::NoEnd, _, Touch::Stop) if self.sitting.closing().is_some() => return,
            (Fault::StoresAMinor, Screen::Adult(_), Touch::No) => Touch::Yes,
            _ => touch,
        };
        self.sitting.touch(touch);
        self.started |= matches!(self.sitting.screen(), Screen::Question(_));
        let skipped = match (self.fault, self.sitting.screen()) {
            (Fault::NoPrivacyCheck, Screen::Privacy(_)) => !self.started,
            (Fault::NoSecondPrivacyCheck, Screen::Privacy(_)) => self.started,
            (Fault::NoConsent, Screen::ConsentAsk(_)) => true,
            _ => false,
        };
        if skipped {
            self.sitting.touch(Touch::Yes);
        }
    }

    pub fn screen(&self) -> Screen {
        self.sitting.screen()
    }

    /// How it is sat in truth.
    pub fn mode(&self) -> Mode {
        match self.fault {
            Fault::HelpForgotten => Mode::Assisted,
            _ => self.sitting.mode(),
        }
    }

    pub fn sitting(&self) -> &Sitting {
        &self.sitting
    }

    pub fn take_record(&mut self) -> Option<Record> {
        self.sitting.take_record()
    }
}
