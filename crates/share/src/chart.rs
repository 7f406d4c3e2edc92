//! The main figures as one drawing (SVG), to be put into a letter or on a slide: every figure with its sentence, its bar and
//! its words. It fetches nothing, runs nothing, and needs no style.

use waymark_count::Figures;
use waymark_words::{Direction, Locale, report};

use crate::escape::html;
use crate::issue::Issue;
use crate::told::{Told, figures};
use crate::{about, sentences};

/// In the units of the drawing, which is scaled to wherever it is put.
const WIDTH: usize = 800;
const MARGIN: usize = 32;
const ROOM: usize = WIDTH - 2 * MARGIN;
const LINE: usize = 24;
const BAR: usize = 16;
const GAP: usize = 20;

/// Letters that fit a line at 18 units with room to spare, whatever font there is.
const LETTERS: usize = 76;

/// Ink, softer ink, the outline of a whole and its part; dark enough on white for every eye and printer.
const INK: &str = "#1d2528";
const SOFT: &str = "#4c5a5e";
const WHOLE: &str = "#5b6b6f";
const PART: &str = "#0d575b";

/// The chart of a release.
#[must_use]
pub fn chart<'a>(of: impl Into<Issue<'a>>, locale: Locale) -> String {
    let of = of.into();
    let release = of.release();
    let mut drawing = Drawing {
        locale,
        body: String::new(),
        y: MARGIN,
    };
    let terms = release.terms();
    if let Some(practice) = about::practice(release, locale) {
        drawing.lines(practice, Letters::Strong);
    }
    drawing.lines(report::title(locale), Letters::Title);
    let people = sentences::band(release.band(), locale);
    let where_and_who = format!(
        "{} · {} · {}: {people}",
        terms.area,
        terms.round,
        report::label_took_part(locale)
    );
    drawing.lines(&where_and_who, Letters::Soft);
    for told in figures(release, locale) {
        drawing.y += GAP;
        drawing.figure(&told);
    }
    drawing.y += GAP;
    for sentence in [
        report::read_rounded(locale),
        report::read_who(locale),
        report::read_what_not(locale),
        about::advisers(of.advisers(), locale),
    ] {
        drawing.lines(sentence, Letters::Soft);
    }
    drawing.whole()
}

/// How a line is set.
#[derive(Clone, Copy)]
enum Letters {
    Title,
    Strong,
    Plain,
    Soft,
}

impl Letters {
    fn attributes(self) -> String {
        let (size, weight, colour) = match self {
            Self::Title => (24, "bold", INK),
            Self::Strong => (18, "bold", INK),
            Self::Plain => (18, "normal", INK),
            Self::Soft => (16, "normal", SOFT),
        };
        format!("font-size=\"{size}\" font-weight=\"{weight}\" fill=\"{colour}\"")
    }

    fn height(self) -> usize {
        match self {
            Self::Title => LINE * 4 / 3,
            _ => LINE,
        }
    }

    /// A larger letter fills a line sooner.
    fn fit(self) -> usize {
        match self {
            Self::Title => LETTERS * 3 / 4,
            Self::Strong | Self::Plain => LETTERS,
            Self::Soft => LETTERS * 9 / 8,
        }
    }
}

/// What is drawn so far, and how far down it reaches.
struct Drawing {
    locale: Locale,
    body: String,
    y: usize,
}

impl Drawing {
    /// A sentence, in as many lines as it needs, from the side where reading starts.
    fn lines(&mut self, sentence: &str, letters: Letters) {
        let x = match self.locale.direction() {
            Direction::Ltr => MARGIN,
            Direction::Rtl => WIDTH - MARGIN,
        };
        for line in wrapped(sentence, letters.fit()) {
            self.y += letters.height();
            self.body.push_str(&format!(
                "<text x=\"{x}\" y=\"{}\" {}>{}</text>\n",
                self.y,
                letters.attributes(),
                html(&line)
            ));
        }
    }

    /// Its sentence, its bar if it is a share of twenty and more, and what is said of it.
    fn figure(&mut self, told: &Told<'_>) {
        self.lines(&told.question, Letters::Strong);
        let large = told.base.map(Figures::allowed) == Some(Figures::InTen);
        if let Some(percent) = sentences::percent(told.said).filter(|_| large) {
            self.bar(usize::from(percent.value()));
        }
        self.lines(&told.words, Letters::Plain);
        self.lines(&told.base_words, Letters::Soft);
    }

    /// `percent` of 100.
    fn bar(&mut self, percent: usize) {
        let (top, part) = (self.y + LINE / 2, ROOM * percent / 100);
        let x = match self.locale.direction() {
            Direction::Ltr => MARGIN,
            Direction::Rtl => WIDTH - MARGIN - part,
        };
        self.body.push_str(&format!(
            "<rect x=\"{MARGIN}\" y=\"{top}\" width=\"{ROOM}\" height=\"{BAR}\" fill=\"none\" stroke=\"{WHOLE}\"/>\n\
             <rect x=\"{x}\" y=\"{top}\" width=\"{part}\" height=\"{BAR}\" fill=\"{PART}\"/>\n"
        ));
        self.y = top + BAR;
    }

    fn whole(self) -> String {
        let (height, tag) = (self.y + MARGIN, self.locale.tag());
        let direction = self.locale.direction().attribute();
        let title = html(report::title(self.locale));
        format!(
            "<svg xmlns=\"http://www.w3.org/2000/svg\" viewBox=\"0 0 {WIDTH} {height}\" width=\"{WIDTH}\" height=\"{height}\" \
             role=\"img\" aria-label=\"{title}\" xml:lang=\"{tag}\" direction=\"{direction}\" font-family=\"sans-serif\">\n\
             <rect width=\"{WIDTH}\" height=\"{height}\" fill=\"#ffffff\"/>\n{}</svg>\n",
            self.body
        )
    }
}

/// Broken between words; a word longer than a line stands alone.
fn wrapped(sentence: &str, letters: usize) -> Vec<String> {
    let mut lines: Vec<String> = Vec::new();
    for word in sentence.split_whitespace() {
        match lines.last_mut() {
            Some(line) if line.chars().count() + 1 + word.chars().count() <= letters => {
                line.push(' ');
                line.push_str(word);
            }
            _ => lines.push(word.to_owned()),
        }
    }
    lines
}
