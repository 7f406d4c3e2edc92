//! Dates and times, in a zone with daylight saving.

use crate::stage;

use stage::Stage;

#[test]
fn dates_are_read_and_written() {
    Stage::new().agree(&[
        ("date('1991-03-31')", "1991-03-31"),
        ("date('1991-3-1')", "1991-03-01"),
        ("date('2024-02-29')", "2024-02-29"),
        ("date('2023-02-29')", "Invalid Date"),
        ("date('2023-13-01')", "Invalid Date"),
        ("date('2023-00-01')", "Invalid Date"),
        ("date('31.3.1991')", "Invalid Date"),
        (
            "date('2012-07-24T06:30:00.000+02:00')",
            "2012-07-24T05:30:00.000+01:00",
        ),
        (
            "date-time('2026-07-24T06:30:00Z')",
            "2026-07-24T08:30:00.000+02:00",
        ),
        (
            "date-time('2026-07-24T06:30')",
            "2026-07-24T06:30:00.000+02:00",
        ),
        (
            "date-time('2026-07-24T06')",
            "2026-07-24T06:00:00.000+02:00",
        ),
        ("date-time('2026-07-24T25:30')", "Invalid Date"),
        ("date-time('2026-07-24T06:30x')", "Invalid Date"),
        ("date('')", ""),
        ("date(0)", "1970-01-01T01:00:00.000+01:00"),
        ("date(1 div 0)", "Invalid Date"),
        ("now()", "2026-07-01T12:15:30.250+02:00"),
        ("today()", "2026-07-01"),
        ("string(today())", "2026-07-01"),
    ]);
}

#[test]
fn dates_are_numbers_of_days() {
    Stage::new().agree(&[
        ("date('1991-04-01') - date('1991-03-31')", "1"),
        ("'1991-04-01' - /data/born", "1"),
        ("date(date('1991-03-31') + 1)", "1991-04-01"),
        ("int((today() - date('1991-03-31')) div 365.25)", "35"),
        ("/data/born < today()", "true"),
        ("today() > '2026-06-30' and today() < '2026-07-02'", "true"),
        ("today() = '2026-07-01'", "true"),
        ("today() <= now()", "true"),
        ("decimal-date-time('1970-01-02T00:00:00Z')", "1"),
        ("decimal-date-time('none')", ""),
        ("decimal-time('12:00:00.000+01:00')", "0.5"),
        ("decimal-time('06:00')", "0.25"),
        ("decimal-time('23:00:00Z')", "0"),
        ("decimal-time('24:00')", ""),
        ("decimal-time('06')", ""),
        ("round(number('1970-01-02'), 3)", "0.958"),
    ]);
}

#[test]
fn the_hour_of_the_change_does_not_move_dates() {
    Stage::new().agree(&[
        ("date('2026-03-29')", "2026-03-29"),
        ("date('2026-03-30')", "2026-03-30"),
        (
            "round((date('2026-03-30') - date('2026-03-29')) * 24, 6)",
            "23",
        ),
        (
            "round((date('2026-10-26') - date('2026-10-25')) * 24, 6)",
            "25",
        ),
        (
            "date-time('2026-03-29T12:00')",
            "2026-03-29T12:00:00.000+02:00",
        ),
        (
            "date-time('2026-12-29T12:00')",
            "2026-12-29T12:00:00.000+01:00",
        ),
    ]);
}

#[test]
fn formats_have_the_marks_of_odk() {
    Stage::new().agree(&[
        (
            "format-date('2001-02-03', '%Y-%y-%m-%n-%d-%e')",
            "2001-01-02-2-03-3",
        ),
        ("format-date('2001-02-03', '%a %e %b')", "Sat 3 Feb"),
        ("format-date('2001-02-04', '%a')", "Sun"),
        ("format-date('2001-02-03', '%H 100%')", "%H 100%"),
        (
            "format-date-time('2001-02-03T04:05:06.007', '%H:%h:%M:%S.%3')",
            "04:4:05:06.007",
        ),
        ("format-date(today(), '%d/%m/%Y')", "01/07/2026"),
        ("format-date('none', '%Y')", ""),
        ("format-date('', '%Y')", ""),
        ("format-date(/data/born, '%Y')", "1991"),
    ]);
}
