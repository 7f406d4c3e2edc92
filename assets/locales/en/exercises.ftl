# Exercises with a group: begun, led, summed up, drawn, told. Behind the lock. What the scripts say stands in surveys/exercises.

open = Exercises with groups
title = Exercises with groups
lead = A morning with one group, led by a script. The group is never shown the tablet. When it has gone, the note-taker enters what the group said, and nothing that one person said.
none-yet = No exercise has been entered yet. Begin one: you choose the script, lead it, and enter the summary afterwards.
begin = Begin an exercise
one = Open
one-named = Open: { $name }
unreadable = The summaries on this tablet could not be read, so nothing can be entered. They are as they were. Restore the last copy, or ask your coordinator.
delete = Delete this exercise
delete-sure = Really delete? The summary and its map are gone then, and cannot be brought back.

## Begun

begin-title = Begin an exercise
begin-lead = Choose before the group comes. Names of people are never asked, here or later.
script = Which exercise?
script-minutes = { $from } to { $to } minutes
script-trained = Only for a facilitator trained for it
who = Who are the people of the group?
who-hint = One kind in one group: each speaks more freely among her own.
women = Women
young-women = Young women
men = Men
disabled = People with disabilities
providers = Staff of services
own-request = A group at its own request
area = Where do they live or work?
area-none = There are no areas yet. Add the areas you report on first.
area-add = Add areas
size = How many people take part?
size-hint = Only a band is kept, such as 8 to 12.
size-wrong = Write a number, such as 8.
size-few = With fewer than five people no summary may be opened: each of them could be told from it. Have tea together, and write nothing down.
size-many = More than twenty people are two groups. Lead two exercises.
size-good = A group of this size can be summed up. Kept as: { $band }.
band-5 = 5 to 7 people
band-8 = 8 to 12 people
band-13 = 13 to 20 people
read-only = Only read the script
go = Begin
missing = Choose the exercise, the people, the area and the number first.

## Led

lead-aim = What for
lead-material = Bring
lead-never = Never goes into the summary
lead-minutes = How long
step-of = Step { $step } of { $all }
part-say = Say aloud
part-do = Do
part-note = For the note-taker
part-care = Take care
takes = { $minutes ->
    [one] About { $minutes } minute
   *[other] About { $minutes } minutes
}
so-far = After this step about { $done } of { $from } to { $to } minutes are over.
lead-tablet = Read it before the group comes, or print it. Should you lead from the tablet, hold it so that you alone see it, and enter nothing before the group has gone.
lead-print = Print the script
start = Start
next = Next
before = Step back
enter = Enter the summary
script-again = The script
to-list = Back to the exercises

## Summed up

held-by = The group
held-where = Area
held-on = Day
held-people = How many
never-lead = Never enter: { $what }
closed-lists = There are only lists and counts here. No name, no date on which something happened, no words of one person.
choose-none = nothing chosen
at-most = At most { $most } here. Untick one first.
alone = This choice goes with no other.
not-fitting = This does not fit here. Nothing was changed.
pair-add = Add to this line
pair-none = Choose one
stones-all = Stones in all: { $count }
stones-hint = From four stones on a card counts as said: one person has three.
stone-more = One stone more: { $card }
stone-less = One stone less: { $card }
median-service = Add a service
median-hint = The middle heap, from 0 to 5 stones. Between two heaps it is a half.
median-off = Take this service out
route-step = Step { $number }
route-whom = Whom she tells
route-time = How long it takes
route-cost = What it costs her
route-add = Add this step
route-all-three = Choose all three first.
route-off = Take this step out
route-up = One step earlier
link-from = Who sends women on
link-to = To whom
link-service = For which help
link-agreement = What is agreed
link-word = Does word come back?
link-word-comes = Yes
link-word-not = No
link-word-unsaid = Not said
link-add = Add this string
link-missing = Choose both offices and the help first. They must be two.
link-off = Take out
link-into = Put these into the list of services as not confirmed
link-done = They stand in the list of services now. Each stays unconfirmed until the other office says the same.
link-none = There are no services in the list yet. Add them there first.
link-hint = Each string is a claim until the other office says the same.
done = Done
stage-knowing = Knowing
stage-deciding = Deciding
stage-reaching = Reaching
stage-received = Being received
stage-continuing = Continuing
stage-good = Good to find
stage-bad = Hard to find
stage-head = In the head
stage-heart = In the heart
stage-hands = In the hands
stage-feet = In the feet

## Drawn

draw = Where it is
draw-lead = Draw what the group laid on the ground. The tablet keeps only in which area it lies, never the line or the point.
draw-open = Draw on the map
draw-title = Drawing the group’s map
draw-what-is-kept = Before anything is kept, your drawing becomes an area in the memory of the tablet. The line itself is never written anywhere.
draw-cells = There are no outlines of areas here, so a drawing becomes squares of about 2.5 kilometres and more.
draw-sheet = There is no map of this area, so this sheet is not to scale: whatever you draw lies in { $area }.
draw-said-only = Homes and phones are said and never drawn. Enter them in the lists.
draw-place = What kind of place?
draw-feel = How does it feel to the group?
feel-safe = Feels safe
feel-unsafe = Does not feel safe
feel-at-times = Safe only at times
draw-form = What the finger makes
form-point = A point: touch once
form-line = A line
form-area = The edge of an area
draw-first = Choose the kind of place and how it feels, then draw.
drawing = Now drawing: { $place } · { $feel } · { $form }
moving = The finger moves the map now. It draws nothing.
draw-move = Move the map
draw-move-off = Draw again
two-fingers = Two fingers move the map and make it larger at any time.
undo = Undo
redo = Again
kept-as = Kept as: { $where }. The drawing itself is not kept.
undone = Taken back. Kept is what was there before.
left-outside = This lies outside your areas. Nothing was kept of it.
left-large = This is too large to say where something is. Draw a smaller part. Nothing was kept of it.
left-not-drawn = This kind of place is said, not drawn. Nothing was kept of it.
left-full = There is no room for another shape. Go back and open the drawing again.
list-way = The same without drawing: choose an area in the list beside the map, then mark it.
mark = Mark: { $name }
mark-none = Mark what is chosen
services-shown = Show services on the map
map-name = Map to draw on
map-area = Area
map-cell = Square
map-service = Service
column-what = What it is
column-marked = What the group marked there
cell = Square around { $north } north, { $east } east
marked = What is kept of the map
marked-none = Nothing yet.
marked-lead = Kinds of places and areas: this is everything that is kept.
column-place = Kind of place
column-feel = How it feels
column-where = Where
rub-out = Take off the map: { $place }, { $feel }
rub-out-short = Take off

## Told

told-open = What groups said
told-title = What groups said
told-lead = Groups are counted, never people. An exercise that fewer than three groups held says nothing.
told-area = Area
told-for = Who will see it?
told-everybody = Everybody: posters, radio, meetings
told-professionals = Staff of services
told-coordination = The coordination body
told-who = Which groups?
told-all = All groups
told-themes = Said by groups
told-none = Nothing may be told yet: three groups must have held the same exercise here, and for others than the coordination body three must have said the same.
told-none-kind = Nothing may be told of these groups alone: they or the others are fewer than three, and could be worked out.
told-column-said = What was said
told-column-groups = Groups
told-of = { $said } of { $held } groups
told-at-least = Said by { $said } of { $held } groups
told-scores = Scores of services
told-scores-lead = The middle of what groups laid, from 0 to 5 stones. For the coordination body alone: where one office offers a service, it reads as a verdict on that office.
told-column-service = Service
told-column-line = Line
told-column-middle = Middle heap
told-places = Places on the map
told-places-lead = A map of danger marks places, and those who live or work there. Places that do not feel safe are for the coordination body alone; a safe place is told to others where three groups marked the same.
told-layer = Layer
told-no-layers = No layer may be shown to these readers.
told-groups-many = three groups or more
told-groups = { $count ->
    [one] { $count } group
   *[other] { $count } groups
}
told-marked = Marked by groups
told-not-marked = Not marked
told-map = Marks of groups by area

## Paper

paper-open = Sheet to draw on
paper-title = Sheet to draw on
paper-lead = For groups that draw on paper. The four black marks and the number let a photograph of it be put in its place later. Burn it, or rub it out, when the summary is entered.
paper-area = Which area?
paper-blank = Not to scale
paper-print = Print
paper-save = Save the sheet
paper-saved = Saved as { $name }.
paper-not-saved = It could not be saved. Try again, or print it.
paper-shown = The sheet as it is printed, number { $number }
