# What every map says of itself: how it is moved, what its patterns mean, how far a kilometre is.

keys = Arrow keys move the map. Plus and minus make it larger and smaller. Everything on it is also in the list and in the table.
nearer = Larger
farther = Smaller
whole = Show all

list = On the map, nearest to its middle first
list-hint = Arrow keys go through the list. Enter chooses.
list-more = { $count ->
    [one] { $count } more is in the table.
   *[other] { $count } more are in the table.
}
list-empty = Nothing is on this map yet.
not-drawn = not on the map
together = { $count ->
    [one] { $count } place
   *[other] { $count } places
}
together-here = { $count ->
    [one] { $count } is at this place. It is first in the list.
   *[other] { $count } are at this place. They are first in the list.
}
chosen = Chosen: { $name }
nothing-here = Nothing of the list is there.

table = The same as a table
table-name = Name
table-more = Show more rows

legend = What the map shows
served = Served
not-served = Not served
not-certain = Served or not, depending on what is assumed
unknown = Not known

scale-metres = { $count } m
scale-kilometres = { $count } km
scale = This line is { $length } long on the ground.
north = N
illustrative = Boundaries and names are illustrative. They say nothing about the status of any territory.
natural-earth = Base map: Natural Earth, public domain.
