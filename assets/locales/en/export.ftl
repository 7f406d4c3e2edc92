# The files that can leave: one card each, who it is for, and what happens when a button is pressed.

lead = Under every file you can see what leaves the tablet: text letter by letter, the workbook row by row. Nothing leaves until you press a button.
look = See exactly what leaves
save = Save: { $file }
share = Share: { $file }
saved = Saved as { $name }. Whoever has the file can read it.
shared = Handed on as { $name }. Whoever has the file can read it.
not-saved = The file could not be saved. Try again.
preview = Preview: { $file }
same-always = The same for every round. There are no figures in it.

## The files

chart = Drawing (SVG)
chart-for = For a letter or a slide: the main figures with their bars and words, sharp at any size.
workbook = Workbook (XLSX)
workbook-for = For partners who work in a spreadsheet: figures, tables, and what every word means.
csv = Table with commas (CSV)
csv-for = For analysts, and for programs that work with figures.
semicolon = Table with semicolons (CSV)
semicolon-for = For spreadsheets in countries that write 2,5 and not 2.5.
tab = Table with tabs (TSV)
tab-for = For whoever finds everything in one column when a table with commas is opened.
hxl = Table with hashtags (HXL)
hxl-for = For humanitarian platforms, which know a column by its hashtag.
json = Release for programs (JSON)
json-for = For programmers: every statement with its kind, its words and its rules.
schema = Schema of that release (JSON Schema)
schema-for = For programmers who receive the JSON file and check what may stand in it.

## Who it is for, and who has read it

to-title = Who is it for?
to-public = Everybody
to-public-hint = The main figures in words and drawn people. No percent, no table.
to-partner = A partner organisation
to-partner-hint = Every question, with bars and rounded percents.
to-planner = Planners
to-planner-hint = How sure each figure is, and how far the answers can be trusted.
to-organisation = Which organisation, if you want to write it down
to-note = A note for your team
to-kept = Name and note stay sealed on this tablet and in its backups. They are in no file that leaves.
advisers-title = Have advisers with lived experience read it?
advisers-why = They see what could hurt somebody before others do. Your answer is printed in every file below. It stops nothing.
advisers-read = Yes, they have read it
advisers-none-yet = Not yet: we have no such advisers
advisers-could-not-meet = Not yet: they could not meet in safety
advisers-ask-for-changes = They read it and asked for changes
advisers-hold = Talk with them first. A file that has left cannot be taken back.
report-public = Report for everybody
report-partner = Report for partners
report-planner = Report for planners
other-title = Other files

## What left

left-title = What left this tablet
left-open = What left this tablet, and to whom
left-lead = Every file that was saved or handed on is written down here. Only your team sees this list.
left-none = Nothing has left so far.
left-line = { $day }. For: { $audience }.
left-line-named = { $day }. For: { $audience }, { $organisation }.
left-public = everybody
left-partner = a partner organisation
left-planner = planners
