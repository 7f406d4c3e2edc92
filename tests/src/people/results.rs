//! The team looks at results: open or shut, given out, and listed as having left.

use std::fs;

use super::team::Team;
use crate::driven::Screen;

impl Team<'_> {
    /// Sees results that are open.
    pub fn sees_results(&self) -> Screen {
        self.goes_to("results", &mut |_, _| {});
        self.browser
            .until_screen("results that are open", |screen| {
                screen.name == "results" && screen.offers("export")
            })
    }

    /// Sees that they are shut, with the reason, and without a single figure.
    pub fn sees_that_results_are_shut(&self, why: &str) {
        self.goes_to("results", &mut |_, _| {});
        let screen = self
            .browser
            .until_screen("results that are shut", |screen| {
                screen.says("Too few people")
            });
        assert!(
            screen.says(why),
            "the reason should be {why:?}: {screen:#?}"
        );
        assert!(
            !screen.offers("export"),
            "there is something to export: {screen:#?}"
        );
        for shown in ["of 100", "I-12", "SF-14", "about half"] {
            assert!(!screen.says(shown), "{shown} is shown: {screen:#?}");
        }
        self.comes_home();
    }

    /// Both files, as the tablet hands them to the browser's downloads: the table and the page.
    pub fn exports(&self) -> (Vec<u8>, String) {
        if self.browser.screen().name != "export" {
            self.presses("export");
        }
        self.browser.until_on("export");
        self.presses("save-csv");
        let (name, table) = self.browser.downloaded(".csv");
        self.browser.tap("[data-field=audience][value=planner]");
        self.browser
            .until_screen("the report for planners", |screen| {
                screen.offers("save-planner")
            });
        self.presses("save-planner");
        let (page_name, page) = self.browser.downloaded(".html");
        if let Some(folder) = std::env::var_os("WAYMARK_SHOTS") {
            let folder = std::path::PathBuf::from(folder);
            fs::create_dir_all(&folder).expect("a folder");
            fs::write(
                folder.join(format!("{}-{name}", self.browser.engine().name())),
                &table,
            )
            .expect("the table");
            fs::write(
                folder.join(format!("{}-{page_name}", self.browser.engine().name())),
                &page,
            )
            .expect("the page");
        }
        (table, String::from_utf8(page).expect("the page is text"))
    }

    /// On the list of what left stand these names, and what was said of advisers.
    pub fn sees_what_left(&self, names: &[&str], advisers: &str) {
        self.presses("left");
        let list = self.browser.until_screen("what left", |screen| {
            screen.name == "left" && names.iter().all(|name| screen.says(name))
        });
        assert!(list.says(advisers), "{advisers}: {list:#?}");
        self.presses("back");
        self.browser.until_on("export");
    }
}
