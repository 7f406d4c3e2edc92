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

page = Report
page-for = For everybody: to read, to print and to talk about together.
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
