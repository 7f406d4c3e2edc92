//! A clip for every line that can be read out, a hand-over to be heard, and a woman with sound and cover in play.

use std::path::{Path, PathBuf};

use super::{Answers, Team, Woman};
use crate::driven::heard::wav;
use crate::driven::{Browser, Scratch};

/// A clip brought in as a file: what it is told by, its line's name, and its words.
pub struct Brought {
    pub number: usize,
    pub name: String,
    pub words: String,
    pub file: PathBuf,
}

/// A file of so many milliseconds for each line of the open page of voices that has none.
pub fn clips_for_missing_lines(browser: &Browser, folder: &Path, millis: usize) -> Vec<Brought> {
    let missing = "return [...document.querySelectorAll('[data-state=missing]')].map(row => [row.dataset.clip, row.querySelector('.voice-words').textContent]);";
    let rows = browser.run(missing, &[]);
    let rows = rows.as_array().expect("rows").iter().zip(1..);
    rows.map(|(row, number)| {
        let (name, words) = (row[0].as_str().expect("a name"), row[1].as_str());
        let file = folder.join(format!("{name}.wav"));
        std::fs::write(&file, wav(number, millis)).expect("a clip is written");
        Brought {
            number,
            name: name.to_owned(),
            words: words.expect("its words").to_owned(),
            file,
        }
    })
    .collect()
}

/// Picks these files on the open page of voices; what the page says of them.
pub fn picks_clips(browser: &Browser, files: &[PathBuf]) -> String {
    let all: Vec<String> = files
        .iter()
        .map(|file| file.to_string_lossy().into_owned())
        .collect();
    browser.picks_file("voices", Path::new(&all.join("\n")));
    browser.until("the files to be read", || {
        let said = browser.run(
            "return document.querySelector('[data-said=voices]').textContent",
            &[],
        );
        let said = said.as_str()?.to_owned();
        said.contains("were kept").then_some(said)
    })
}

/// From the open round: every line gets a clip, and the team comes home.
pub fn gives_every_line_a_voice(browser: &Browser, team: &Team, millis: usize) {
    team.goes_to("round", &mut |_, _| {});
    team.presses("voices");
    browser.until_on("voices");
    let folder = Scratch::new("voices");
    let brought = clips_for_missing_lines(browser, folder.path(), millis);
    let files: Vec<PathBuf> = brought.into_iter().map(|clip| clip.file).collect();
    let said = picks_clips(browser, &files);
    assert!(said.contains(&files.len().to_string()), "{said}");
    browser.tap("[data-act=finish]:not(:disabled)");
    team.comes_home();
}

/// From the checklist: she is to hear it.
pub fn hands_over_to_be_heard(browser: &Browser, team: &Team) {
    browser.until_on("hand-over");
    team.fills_in("");
    browser.tap("[data-field=mode][value=ear]");
    browser.tap("[data-act=hand-over]:not(:disabled)");
}

/// On a question: she hides, answers one dull question, comes back, and has the question read out; it is being read now.
pub fn hides_comes_back_and_listens(browser: &Browser, woman: &Woman) {
    browser.tap("#app [data-act=hide]");
    let dull = browser.until_screen("a dull question", |now| {
        now.offers("continue") && !now.choices.is_empty()
    });
    browser.until("nothing under the cover", || {
        (!browser.has("#app [data-screen]")).then_some(())
    });
    woman.step(&Answers::varied(1), &dull);
    woman.comes_back_from_the_cover();
    browser.until("her screen", || {
        browser.has("#app [data-screen]").then_some(())
    });
    browser.tap("#app [data-act=listen]");
    browser.until("an answer that is being read", || {
        browser.has("#app .lit").then_some(())
    });
}
