//! Axes, tests, predicates, positions and order.

use crate::stage;

use stage::Stage;

#[test]
fn every_axis_goes_its_way_in_document_order() {
    let stage = Stage::of(
        "<a xmlns:p='urn:p' i='1'><b>1<!--c--></b><b><c>2</c><c>3</c></b><?go on?><b>4</b></a>",
    );
    for (expression, at, expected) in [
        ("child::b", "a", &["1", "23", "4"][..]),
        ("descendant::c", "a", &["2", "3"]),
        ("descendant-or-self::*", "a/b:2", &["23", "2", "3"]),
        ("self::b", "a/b:2", &["23"]),
        ("self::c", "a/b:2", &[]),
        ("parent::*", "a/b:2/c", &["23"]),
        ("ancestor::*", "a/b:2/c", &["1234", "23"]),
        ("ancestor-or-self::b", "a/b:2", &["23"]),
        ("following-sibling::b", "a/b:2", &["4"]),
        ("preceding-sibling::*", "a/b:3", &["1", "23"]),
        ("following::*", "a/b:2/c", &["3", "4"]),
        ("preceding::*", "a/b:3", &["1", "23", "2", "3"]),
        ("preceding::c", "a/b:2/c:2", &["2"]),
        ("attribute::*", "a", &["1"]),
        ("@i/..", "a", &["1234"]),
        ("@i/following::c", "a", &["2", "3"]),
        ("namespace::p", "a", &["urn:p"]),
        ("b/text()", "a", &["1", "4"]),
        ("b/comment()", "a", &["c"]),
        ("processing-instruction()", "a", &["on"]),
        ("processing-instruction('go')", "a", &["on"]),
        ("processing-instruction('stop')", "a", &[]),
        ("//c/ancestor::node()/b", "a", &["1", "23", "4"]),
        ("//c | b | //c", "a", &["1", "23", "2", "3", "4"]),
    ] {
        assert_eq!(stage.texts(expression, at), expected, "{expression}");
    }
}

#[test]
fn positions_count_along_the_axis() {
    let stage = Stage::new();
    for (expression, at, expected) in [
        ("/data/rep[2]/n", "/", &["2"][..]),
        ("/data/rep[last()]/n", "/", &["3"]),
        ("/data/rep[position() > 1]/n", "/", &["2", "3"]),
        ("/data/rep[n > 1][1]/n", "/", &["2"]),
        ("preceding-sibling::rep[1]/n", "data/rep:3", &["2"]),
        ("(preceding-sibling::rep)[1]/n", "data/rep:3", &["1"]),
        ("//in[1]/v", "/", &["a", "c"]),
        ("(//in)[1]/v", "/", &["a"]),
        ("/data/rep[in/v = 'c']/n", "/", &["2"]),
        ("/data/rep[count(in) = 2]/n", "/", &["1"]),
        ("/data/rep[1.5]", "/", &[]),
        ("/data/rep['']", "/", &[]),
        ("/data/rep[string(n)]/n", "/", &["1", "2", "3"]),
        (
            "../rep[position() = position(current()) - 1]/n",
            "data/rep:3",
            &["2"],
        ),
        (
            "../../rep[n = current()/../n - 1]/n",
            "data/rep:2/n",
            &["1"],
        ),
    ] {
        assert_eq!(stage.texts(expression, at), expected, "{expression}");
    }
    assert_eq!(stage.text("position(..)", "data/rep:2/n"), "2");
    assert_eq!(stage.text("position(/data/other)", "/"), "1");
    assert_eq!(stage.text("position(/data/none)", "/"), "");
}

#[test]
fn other_trees_are_reached_and_the_root_stays_the_primary_one() {
    let stage = Stage::new();
    let towns = "instance('towns')/root/item";
    for (rest, at, expected) in [
        ("/label", "/", &["Ain", "Bir", "Cala"][..]),
        ("[name = /data/town]/label", "/", &["Bir"]),
        ("[name = current()]/label", "data/town", &["Bir"]),
        ("[name = current()/../town]/label", "data/age", &["Bir"]),
        (
            "[pop >= 20 and name != current()]/label",
            "data/town",
            &["Cala"],
        ),
        ("[selected('t1 t3', name)]/label", "/", &["Ain", "Cala"]),
        ("[position() = 2]/label", "/", &["Bir"]),
    ] {
        let expression = format!("{towns}{rest}");
        assert_eq!(stage.texts(&expression, at), expected, "{expression}");
    }
    assert_eq!(stage.texts("instance('f')/data/age", "/"), ["34"]);
    assert_eq!(stage.texts("instance('none')/root", "/"), [""; 0]);
    assert_eq!(stage.text("sum(instance('towns')//pop)", "/"), "60");
    assert_eq!(
        stage.text("pulldata('towns', 'label', 'name', /data/town)", "/"),
        "Bir"
    );
    assert_eq!(
        stage.text("pulldata('towns', 'label', 'name', 'none')", "/"),
        ""
    );
    assert_eq!(
        stage.text("pulldata('none', 'label', 'name', 't1')", "/"),
        ""
    );
}

#[test]
fn names_with_and_without_prefixes() {
    let stage = Stage::of(
        "<data xmlns='http://www.w3.org/2002/xforms' xmlns:orx='http://openrosa.org/xforms' \
         xmlns:my='urn:my'><orx:meta><orx:id>7</orx:id></orx:meta><my:x>8</my:x><x>9</x></data>",
    );
    stage.agree(&[
        ("/data/x", "9"),
        ("/data/orx:meta/orx:id", "7"),
        ("/data/meta", ""),
        ("/data/my:x", "8"),
        ("/data/my:*", "8"),
        ("/data/xf:x", "9"),
        ("local-name(/data/my:x)", "x"),
        ("name(/data/my:x)", "my:x"),
        ("namespace-uri(/data/my:x)", "urn:my"),
        ("name(/)", ""),
    ]);
}
