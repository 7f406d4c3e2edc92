# The map on a sheet of paper and as a file: the team's screen, and the notes under the map.

whom = For whom is it?
title = The map on paper
lead = All of it on one sheet, from what was chosen above and nothing else.
sheet = Which sheet?
a4-across = A4, landscape
a4-upright = A4, portrait
a3-across = A3, landscape
a3-upright = A3, portrait
nothing = There is nothing to put on paper yet: no outline, and no service whose place may be known.
preview = The sheet, as it is printed
print-hint = In the print window choose this sheet and no margins: { $sheet }.
print = Print
save-drawing = Save as a drawing (SVG)
save-picture = Save as a picture (PNG)
name-of = Where this help is: { $service }
note-source = From the service directory as of { $date }, as far as it may be seen by: { $whom }.
note-fresh = Help that nobody made sure of within { $days } days is shown as not certain.
note-hidden = Places that must stay unknown are not on this map.
