//! Well-known text as a tree: a keyword, and in its brackets words, numbers and further keywords.

pub(super) struct Node {
    name: String,
    words: Vec<String>,
    numbers: Vec<f64>,
    inner: Vec<Node>,
}

/// Brackets in brackets; real ones have six or eight.
const DEEPEST: usize = 32;

impl Node {
    /// Nothing where it is no such text.
    pub(super) fn read(text: &str) -> Option<Self> {
        let letters: Vec<char> = text.chars().collect();
        Self::at(&letters, &mut 0, 0)
    }

    fn at(letters: &[char], at: &mut usize, depth: usize) -> Option<Self> {
        let mut node = Self {
            name: bare(letters, at).to_uppercase(),
            words: Vec::new(),
            numbers: Vec::new(),
            inner: Vec::new(),
        };
        let opened = next(letters, at)?;
        if depth > DEEPEST || !matches!(opened, '[' | '(') {
            return None;
        }
        loop {
            match next(letters, at)? {
                ']' | ')' => return Some(node),
                ',' => {}
                '"' => node.words.push(quoted(letters, at)?),
                _ => {
                    *at -= 1;
                    node.bare_value(letters, at, depth)?;
                }
            }
        }
    }

    /// A number, a keyword alone, or one with brackets of its own.
    fn bare_value(&mut self, letters: &[char], at: &mut usize, depth: usize) -> Option<()> {
        let start = *at;
        let word = bare(letters, at);
        if word.is_empty() {
            return None;
        }
        if let Ok(number) = word.parse() {
            self.numbers.push(number);
        } else if matches!(letters.get(*at), Some('[' | '(')) {
            *at = start;
            self.inner.push(Self::at(letters, at, depth + 1)?);
        }
        Some(())
    }

    pub(super) fn name(&self) -> &str {
        &self.name
    }

    pub(super) fn words(&self) -> impl Iterator<Item = &str> {
        self.words.iter().map(String::as_str)
    }

    pub(super) fn numbers(&self) -> impl Iterator<Item = f64> {
        self.numbers.iter().copied()
    }

    /// Itself or the first inside it with one of these names.
    pub(super) fn find(&self, names: &[&str]) -> Option<&Self> {
        if names.contains(&self.name.as_str()) {
            return Some(self);
        }
        self.inner.iter().find_map(|one| one.find(names))
    }

    /// The first directly in its brackets with one of these names.
    pub(super) fn own(&self, names: &[&str]) -> Option<&Self> {
        self.inner
            .iter()
            .find(|one| names.contains(&one.name.as_str()))
    }

    /// All inside it of a name.
    pub(super) fn all(&self, name: &str) -> Vec<&Self> {
        let mut found: Vec<&Self> = self.inner.iter().flat_map(|one| one.all(name)).collect();
        found.extend(self.inner.iter().filter(|one| one.name == name));
        found
    }

    /// Its own code in the EPSG register, where it says one.
    pub(super) fn register_code(&self) -> Option<u32> {
        let named = self.own(&["AUTHORITY", "ID"])?;
        let mut words = named.words();
        if !words.next()?.eq_ignore_ascii_case("EPSG") {
            return None;
        }
        let written = words.next().and_then(|code| code.parse().ok());
        // From 2015 on it is a number without quotes.
        written.or_else(|| named.numbers().next().map(|code| code as u32))
    }
}

/// The next letter that is no space.
fn next(letters: &[char], at: &mut usize) -> Option<char> {
    while letters
        .get(*at)
        .is_some_and(|letter| letter.is_whitespace())
    {
        *at += 1;
    }
    let letter = letters.get(*at).copied()?;
    *at += 1;
    Some(letter)
}

/// Letters up to a bracket, a comma or a space.
fn bare(letters: &[char], at: &mut usize) -> String {
    while letters
        .get(*at)
        .is_some_and(|letter| letter.is_whitespace())
    {
        *at += 1;
    }
    let rest = letters.get(*at..).unwrap_or_default().iter();
    let ends = |letter: &char| {
        matches!(letter, '[' | ']' | '(' | ')' | ',' | '"') || letter.is_whitespace()
    };
    let word: String = rest.take_while(|letter| !ends(letter)).collect();
    *at += word.chars().count();
    word
}

/// Up to the closing mark; two marks are one of the text.
fn quoted(letters: &[char], at: &mut usize) -> Option<String> {
    let mut word = String::new();
    loop {
        let letter = letters.get(*at).copied()?;
        *at += 1;
        if letter != '"' {
            word.push(letter);
        } else if letters.get(*at) == Some(&'"') {
            word.push('"');
            *at += 1;
        } else {
            return Some(word);
        }
    }
}
