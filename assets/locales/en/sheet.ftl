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
token = Seat { $number }
keep = Keep it with the team during the day. Burn it or tear it up in the evening.
print = Print
