//! What women said about services in an area: statements of releases, as the guard let them out,
//! and nothing else.

use waymark_count::{
    Band, Figures, PlanHash, Release, ReleaseHash, ReleasedTable, Statement, Words,
};
use waymark_map::Area;

/// Tables about one kind of help begin so: `SF-02 health` asks who got it.
const HELP: &str = "SF-02 ";
/// Its answer that speaks of a gap.
const DID_NOT_GET: &str = "did_not";

/// One statement with the question it answers. Made from a [`Release`] alone.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Voice {
    id: String,
    question: String,
    answer: String,
    statement: Statement,
    base: Option<Band>,
    words: Option<(Words, Figures)>,
    source: Source,
}

/// Of which release a statement is.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Source {
    pub release: ReleaseHash,
    pub plan: PlanHash,
    pub sequence: u16,
    pub round: String,
    /// BCP 47 tag of the language of question and answer.
    pub language: String,
}

/// What was said in one area, by instrument and round. Empty where nothing may be shown.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Needs {
    obstacles: Vec<Voice>,
    figures: Vec<Voice>,
    helps: Vec<(String, Voice)>,
}

impl Voice {
    /// Item or main figure, such as `SF-03` or `I-08`.
    pub fn id(&self) -> &str {
        &self.id
    }

    pub fn question(&self) -> &str {
        &self.question
    }

    /// Empty for a main figure.
    pub fn answer(&self) -> &str {
        &self.answer
    }

    pub const fn statement(&self) -> &Statement {
        &self.statement
    }

    pub const fn base(&self) -> Option<Band> {
        self.base
    }

    pub const fn words(&self) -> Option<(Words, Figures)> {
        self.words
    }

    pub const fn source(&self) -> &Source {
        &self.source
    }
}

impl Needs {
    /// What releases of this area say; those of other areas are left out.
    pub fn of(area: &Area, releases: &[&Release]) -> Self {
        let mut needs = Self::default();
        let here = releases
            .iter()
            .filter(|one| one.area() == area.name.as_str() || one.area() == area.id.as_str());
        for release in here {
            needs.hear(release);
        }
        needs
    }

    fn hear(&mut self, release: &Release) {
        let source = Source {
            release: release.hash(),
            plan: release.plan(),
            sequence: release.sequence(),
            round: release.terms().round.clone(),
            language: release.terms().language.clone(),
        };
        if let Some((table, ranked)) = release.obstacles() {
            let lines = ranked.iter().map(|one| line(table, one.line(), &source));
            self.obstacles.extend(lines);
        }
        let figures = release.indicators().iter().map(|figure| Voice {
            id: figure.id().to_owned(),
            question: figure.sentence().to_owned(),
            answer: String::new(),
            statement: figure.statement().clone(),
            base: figure.base(),
            words: figure.words(),
            source: source.clone(),
        });
        self.figures.extend(figures);
        for table in release.tables() {
            let Some(group) = table.id().strip_prefix(HELP) else {
                continue;
            };
            let said = table.lines().iter().find(|line| line.code() == DID_NOT_GET);
            if let Some(said) = said {
                let voice = line(table, said, &source);
                self.helps.push((group.to_owned(), voice));
            }
        }
    }

    /// What got in the way, the most named first, round by round.
    pub fn obstacles(&self) -> &[Voice] {
        &self.obstacles
    }

    /// The main figures, whose question is the key of a sentence.
    pub fn figures(&self) -> &[Voice] {
        &self.figures
    }

    /// Who did not get the help of one picture.
    pub fn of_group<'a>(&'a self, group: &'a str) -> impl Iterator<Item = &'a Voice> {
        let helps = self.helps.iter();
        helps
            .filter(move |(of, _)| of == group)
            .map(|(_, voice)| voice)
    }

    pub fn is_empty(&self) -> bool {
        self.obstacles.is_empty() && self.figures.is_empty() && self.helps.is_empty()
    }
}

fn line(table: &ReleasedTable, line: &waymark_count::Line, source: &Source) -> Voice {
    Voice {
        id: table.id().to_owned(),
        question: table.title().to_owned(),
        answer: line.label().to_owned(),
        statement: line.statement().clone(),
        base: table.base(),
        words: table.words(line),
        source: source.clone(),
    }
}
