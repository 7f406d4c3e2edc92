# The sheet for a day, to print. It lies on a table among people: nothing on it says what the questions are about.

title = Sheet for the day
lead = Print it, or copy it by hand. Nothing on it is about anybody.
invite = How we invite
no-round = Set up a round first: its sentence comes here.
leader = If somebody asks what this is
leader-1 = We ask families what the services here are like. Everybody may say no.
leader-2 = No names are written down. At the end there are only totals.
leader-3 = The results will be told here, to everybody. For questions, call our coordinator.
count = How many held the tablet
count-how = One stroke for every woman who holds it, whatever she does with it.
tokens = Seats
tokens-how = Cut these out. Each woman takes one, and puts it into the box when she is done. In the evening, count them beside the strokes.
tokens-numbered = Cut these out and fold them. Each woman draws one, types its number before she begins, and puts it into the box when she is done. Each number is good once, today, on this tablet.
token = Seat { $number }

## Numbered slips: chosen when the day is opened, typed when the tablet is handed over, told when the day is closed

slips = Numbered slips against made-up answers
free = None
free-hint = The count on paper is enough.
numbered = Each woman draws one
numbered-hint = Only answers under a number of today are added up. Print the sheet for the day once the day is open.
slip = The number on her slip
slip-how = She draws a folded slip and types its number, or you type it for her. Write it down nowhere. She puts the slip into the box when she is done.
slip-first = Type the number on her slip first.
slip-wrong = This is not a number from a slip. Look at it again.
all-good = All answers came under numbers of today's slips.
doubtful = Answers under no number of today, or under one used before: { $band }. They are left out of the totals.
keep = Keep it with the team during the day. Burn it or tear it up in the evening.
print = Print
