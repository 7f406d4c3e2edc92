# Forms somebody made: brought in, looked through, mended, looked at. What is said of a form's cells comes from the reader, in English.

open = Forms
title = Forms
lead = Choose a form that was made in Excel or with another tool. It is read on this tablet; nothing is sent, and nothing is kept unless you keep it for rounds.
pick = Choose the form
pick-hint = Excel (.xlsx or .xls), tables (.csv), Markdown, an XForm (.xml), or a zip of these. Choose its lists (.csv, .xml or .geojson) and pictures together with it.
pick-another = Another form
first-title = What happens then
first-read = You see what has to be mended, at its sheet and cell, and accept the changes that are proposed.
first-look = You look at the form as a respondent would, in each of its languages.
first-save = You save the mended form as an Excel file.

step = Step { $step } of { $steps }
busy-starting = Starting the reader
busy-opening = Opening the file
busy-checking = Reading and checking the form
cancel = Cancel

too-large = Together these files are larger than { $megabytes } MB, and no form is. Leave out pictures and sounds, or choose the form alone.
unreadable = The tablet could not read this file. Copy it onto the tablet and choose it again.
stopped = The reader stopped at this file. Nothing of it is kept. Save the form anew as .xlsx and choose that file.
no-form = No form was read, and nothing is kept. This is why:

untitled = A form without a title
file = File
questions = Questions and notes
languages = Languages
language-one = one, without a name
beside = With it
beside-list = { $name }, a list of { $rows ->
    [one] { $rows } row
   *[other] { $rows } rows
}
beside-unread = { $name }, a list that cannot be read
beside-picture = { $name }, a picture that a look draws
beside-media = { $name }, which a look names and does not show
beside-unused = { $name }, which nothing in the form asks for
mended = Changes accepted

mend-title = Has to be mended ({ $count })
mend-lead = The form cannot be used for a round until this is mended. It can be looked at already.
mend-none = Nothing has to be mended.
know-title = Worth knowing ({ $count })
know-lead = Something was left out or will look different.
fit-title = Does it fit this work? ({ $count })
fit-lead = Certain words and long sentences were looked for. Words can mean other things: read the question and decide.
more = { $count ->
    [one] { $count } more is told once these are mended.
   *[other] { $count } more are told once these are mended.
}
changed = { $left ->
    [0] Changed. Nothing is left that has to be mended.
    [one] Changed. { $left } thing is left to mend.
   *[other] Changed. { $left } things are left to mend.
}

place-cell = { $sheet }, row { $row }, { $cell }
place-row = { $sheet }, row { $row }
place-sheet = { $sheet }, the whole sheet
place-line = Line { $row }
place-file = The whole file
now = Now
then = Proposed
empty = nothing
accept = Accept this change
accept-at = Accept this change: { $place }
take-back = Take back the change accepted last: { $place }

look = Look at it as a respondent would
save = Save it as an Excel file
saved = Saved as { $name }. The changes you accepted are in it.
not-saved = The file could not be saved. Try again.
unsaid = What an Excel form cannot say ({ $count })

round-title = Use it in a round

look-title = A look at the form
look-note = Nothing that is touched here is kept.
look-back = Back to the form
look-language = Language
look-width = Width
look-phone = Small phone
look-tablet = Tablet
look-full = Full
look-place = The form as a respondent sees it
look-loading = The look is being prepared
look-failed = The look could not be opened. The form is still here.
