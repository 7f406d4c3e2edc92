# Outlines of areas: brought in from a file, and drawn on maps. Behind the lock.

open = Outlines from a file
title = Outlines of areas
lead = A file with the boundaries you report on. Each area comes with its official code and its name, and can then be drawn on the map.
kinds = GeoJSON, a shapefile in a zip, KML, KMZ or FlatGeobuf
pick = Pick the file
reading = Reading the outlines…
unreadable = The tablet could not read this file. Nothing was changed.
too-many = These are more areas than anybody reports on, and too small to hide one person. Pick a file of a wider level.
taken = These are your areas now, and their outlines are kept on this tablet.
take = Use these areas
count = { $count ->
    [one] 1 area
   *[other] { $count } areas
}
look = Look at the list
name = Name
code = Code
women = Women
found = What was found in it
found-none = Nothing is amiss.
found-more = And { $count } more.
whole-file = the whole file
at = area { $number }
to-mend = left out
mended = put right
know = good to know
illustrative = Outlines are illustrative. They say nothing about whose a territory is.
map = Map
map-title = Map
map-lead = Areas and the services in them whose place may be known. A hidden place is not on it.
map-name = Services and areas
map-service = Show where this help is
map-no-outlines = There are no outlines yet. Bring them in, or enter points of services.
map-bring = Bring in outlines
map-area = area
map-provider = service
map-where = Areas
map-offers = Offers
map-form-area = An area
map-form-service = A service
map-unconfirmed = Known once, not confirmed lately
