//! A small world for expressions: a primary instance, two lists, a stopped clock.
#![allow(
    dead_code,
    reason = "shared by several tests, which say what they expect"
)]

use std::cell::Cell;

use waymark_ask::tree::{NodeId, Tree};
use waymark_ask::xml;
use waymark_ask::xpath::{Doc, Expression, Fault, Maths, NodeRef, Scope, Value, World};

pub const PRIMARY: &str = "<data id='f' version='2'><age>34</age><name>Amal</name><empty/>\
    <langs>ar fr  en</langs><born>1991-03-31</born><at>2012-07-24T06:30:00.000+02:00</at>\
    <rep><n>1</n><in><v>a</v></in><in><v>b</v></in></rep>\
    <rep><n>2</n><in><v>c</v></in></rep>\
    <rep><n>3</n></rep><other/><town>t2</town></data>";

pub const TOWNS: &str = "<root><item><name>t1</name><label>Ain</label><pop>10</pop></item>\
    <item><name>t2</name><label>Bir</label><pop>20</pop></item>\
    <item><name>t3</name><label>Cala</label><pop>30</pop></item></root>";

/// 2026-07-01T10:15:30.250Z.
pub const NOW: i64 = 1_782_900_930_250;

pub struct Stage {
    primary: Tree,
    towns: Tree,
    long: Tree,
    draws: Cell<u32>,
}

impl Stage {
    pub fn new() -> Self {
        Self::of(PRIMARY)
    }

    pub fn of(primary: &str) -> Self {
        Self {
            primary: xml::read(primary).unwrap().tree,
            towns: xml::read(TOWNS).unwrap().tree,
            long: Tree::default(),
            draws: Cell::new(0),
        }
    }

    /// A world with a long list, `instance('long')`.
    pub fn with_list(length: usize) -> Self {
        let rows = (0..length).map(|n| format!("<item><n>{n}</n><kind>k{}</kind></item>", n % 5));
        let list = format!("<root>{}</root>", rows.collect::<String>());
        Self {
            long: xml::read(&list).unwrap().tree,
            ..Self::of("<data><kind>k1</kind><x>1</x><x>2</x><x>3</x></data>")
        }
    }

    /// An element of the primary instance; `rep:2` is the second of its name.
    pub fn at(&self, path: &str) -> NodeRef {
        let mut node = NodeId::DOCUMENT;
        for step in path.split('/').filter(|it| !it.is_empty()) {
            let (name, place) = step.split_once(':').unwrap_or((step, "1"));
            let place: usize = place.parse().unwrap();
            node = self
                .primary
                .elements(node)
                .filter(|it| self.primary.name(*it).local == name)
                .nth(place - 1)
                .unwrap();
        }
        NodeRef { doc: Doc(0), node }
    }

    pub fn try_value(&self, expression: &str, at: &str) -> Result<Value, Fault> {
        Expression::parse(expression)?.evaluate(self, Scope::of(self.at(at)))
    }

    pub fn text(&self, expression: &str, at: &str) -> String {
        match self.try_value(expression, at) {
            Ok(value) => value.text(self),
            Err(fault) => format!("{fault}"),
        }
    }

    /// The texts of all nodes an expression gives.
    pub fn texts(&self, expression: &str, at: &str) -> Vec<String> {
        match self.try_value(expression, at) {
            Ok(Value::Nodes(nodes)) => nodes
                .iter()
                .map(|it| self.tree(it.doc).value(it.node).into_owned())
                .collect(),
            other => panic!("{expression} gives {other:?}"),
        }
    }

    /// Every pair must agree, seen from the document.
    pub fn agree(&self, pairs: &[(&str, &str)]) {
        for (expression, expected) in pairs {
            assert_eq!(self.text(expression, "/"), *expected, "{expression}");
        }
    }
}

impl World for Stage {
    fn tree(&self, doc: Doc) -> &Tree {
        match doc {
            Doc(1) => &self.towns,
            Doc(2) => &self.long,
            _ => &self.primary,
        }
    }

    fn root(&self) -> NodeRef {
        self.at("/")
    }

    fn instance(&self, id: &str) -> Option<NodeRef> {
        let doc = match id {
            "towns" => Doc(1),
            "long" => Doc(2),
            "f" => Doc(0),
            _ => return None,
        };
        Some(NodeRef {
            doc,
            node: NodeId::DOCUMENT,
        })
    }

    fn itext(&self, id: &str) -> Option<String> {
        (id == "hello").then(|| String::from("Marhaba"))
    }

    fn choice_name(&self, value: &str, question: &str, _: NodeRef) -> Option<String> {
        (question == "/data/town").then(|| format!("label of {value}"))
    }

    fn now(&self) -> i64 {
        NOW
    }

    /// One hour ahead, two from the last Sunday of March 2026 to that of October, as in much of
    /// Europe.
    fn offset(&self, moment: i64) -> i32 {
        const SPRING: i64 = 1_774_746_000_000;
        const AUTUMN: i64 = 1_792_890_000_000;
        if (SPRING..AUTUMN).contains(&moment) {
            120
        } else {
            60
        }
    }

    fn random(&self) -> f64 {
        self.draws.set(self.draws.get() + 1);
        f64::from(self.draws.get() * 7919 % 1000) / 1000.0
    }

    fn maths(&self) -> &Maths {
        &Maths::STANDARD
    }

    fn language(&self) -> &str {
        "en"
    }
}
