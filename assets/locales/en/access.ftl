# How far help is: the screen, the table that leaves, and the land on which ways are searched. Behind the lock.
# The way is long or short, never the woman slow.

title = How far help is
lead = How many women live within half an hour, one, two and four hours on foot of the nearest service.
map-name = Women within a time of help
table-name = Women by area and time
sheet = Ways

## What is asked

service = Which service?
whom = For whom?
when = When must it be open?
any-time = At some time
at-an-hour = At an hour of the week
weekday = Weekday
hour-label = Hour
hour = At { $hour }
speed-label = How fast the way is walked
speed = { $speed } kilometres an hour

## How the search stands

searching = Ways are being searched
under-way = Ways are being searched: { $done } of { $of } places.
stop = Stop
stopped = Stopped. Nothing of it is kept.
again = Search again
failed = The ways could not be searched. Nothing is lost. Open the screen again.
no-friction = First bring in how long a metre takes: a grid of minutes for a metre, or classes of land with a speed each.
no-women = Now bring in how many women live where.
bad-friction = The grid of minutes has a cell at or below 0. Barriers must be empty. Bring in another one.
too-many = { $points } places on so fine a grid are too many for a tablet. Bring in a grid with larger cells.
to-land = Bring in the land

## Answer

said-hour = { $within } of { $women } women live within an hour.
said-range = Between { $least } and { $most }, depending on what is not known.
hour-of = { $within } of { $women } within an hour
number-and-range = { $number } ({ $least } to { $most })
base-doors = Services counted
doors = { $surely } on the map, and { $perhaps } perhaps
base-off = On the map, but off the grid or where nothing moves
base-outside = Women off the grid of minutes
base-assumed = Assumed
assumed = On foot, the same there and back; the nearest service counts, in whichever area it is; a time includes its last minute.
read-range = In brackets: from 3 kilometres an hour and doors of unknown hours shut, to 5 kilometres an hour, doors open and places known by their area next door.
read-hidden = A place that is hidden, or known by its area alone, has no way: it counts in the areas it declares, and how far it is there is not said.
outside = In none of the areas
everywhere = Everywhere

## Columns and bands

column-area = Area
column-women = Women
column-farther = More than 4 hours
column-not-told = Somebody is there; how far is not told
column-no-way = No way
band-30 = Up to 30 minutes
band-60 = 31 to 60 minutes
band-120 = 61 to 120 minutes
band-240 = 121 to 240 minutes
band-farther = More than 240 minutes
band-not-told = Somebody is in the area; how far is not told
band-no-way = No way leads there
within-30 = Within 30 minutes
within-30-least = Within 30 minutes, least
within-30-most = Within 30 minutes, most
within-60 = Within 60 minutes
within-60-least = Within 60 minutes, least
within-60-most = Within 60 minutes, most
within-120 = Within 120 minutes
within-120-least = Within 120 minutes, least
within-120-most = Within 120 minutes, most
within-240 = Within 240 minutes
within-240-least = Within 240 minutes, least
within-240-most = Within 240 minutes, most

## Files

files = Take it along
file-table = Save the table
file-grid = Save the cells for a map program

## The land

land-title = The land
land-lead = Two grids over your areas, from a statistics or mapping office. They stay on this tablet, sealed like everything else, and in no copy.
land-there = What is there
layer-friction = How long a metre takes
layer-women = How many women live where
is-there = There
is-missing = Missing
land-drop = Destroy it
land-bring = Bring in a grid
land-kind = What is in the file?
holds-friction = Minutes for a metre on foot (a friction surface)
holds-classes = Classes of land, with a speed for each
holds-women = How many women live in each cell
land-zone = UTM zone
land-zone-hint = Only for grids in metres that do not say where they lie. Such as 36S.
land-pick = Choose the file
land-kinds = Text grid (ESRI or GRASS ASCII), or a GeoTIFF of one band in degrees or UTM. At most 400,000 cells.
land-reading = The file is being read
land-take = Use this grid
land-taken = It is kept. Bring in the other grid, or go back and see how far help is.
land-no-zone = The grid is in metres and does not say of which zone. Write the UTM zone above and choose the file again.
land-not-a-zone = A zone is a number from 1 to 60 and N or S, such as 36S.
land-too-large = The grid has { $size } cells, too many for a tablet. Cut out your areas, or use larger cells.
land-file-too-large = The file is too large. Cut out your areas first.
land-not-read = { $file } cannot be read: { $detail }.
land-unreadable = The file could not be read. Nothing was changed. Choose it again.
land-not-kept = The tablet did not keep it. Nothing was changed. Make room and try again.
land-speeds = A friction surface is taken as made for 5 kilometres an hour on level ground; the slider slows everything alike.
land-practice-lead = The practice district has a made-up land: areas, places, hours, a river with two bridges.
land-practice = Use the made-up land
seen-file = File
seen-cells = Cells
seen-size = { $rows } rows, { $cols } columns, each { $metres } metres wide
seen-empty = Cells without a value
seen-values = Values
seen-sum = Sum
speeds-lead = Kilometres an hour on foot for each class. Leave it empty where nobody can walk.
speed-of = Class { $class }
not-friction = These are not minutes for a metre: they must be above 0 and below 6. Choose what is in the file, or another file.
not-women = Numbers of women are never below 0. Choose what is in the file, or another file.
not-classes = These are not classes: there must be at most 40 whole numbers. Choose what is in the file, or another file.
not-speeds = Speeds on foot are numbers from 0 to 7, and at least one class must have one.
