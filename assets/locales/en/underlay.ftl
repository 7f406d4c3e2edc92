# Bringing a background in part by part, and what a background of shapes shows. Behind the lock.

keeping = Keeping it: { $done } of { $of } parts
stop = Stop
stopping = Stopping…
stopped = Stopped. Nothing of this file was kept, and what was there before is as it was.
tile-packing = The tiles are packed in a way that is not read here. Write the file anew, unpacked or with gzip.
is-shapes = { $count ->
    [one] 1 tile of shapes.
   *[other] { $count } tiles of shapes.
}
unread = { $count ->
    [one] 1 tile of your background could not be read. Its place stays bare; get the file again.
   *[other] { $count } tiles of your background could not be read. Their places stay bare; get the file again.
}

## What its looks mean

signs = What your background shows
green = Parks, woods, fields
built = Where people live and work
water = Water
house = Houses
stream = Rivers and streams
border = Boundaries, as its makers drew them
path = Paths and tracks
road = Roads
rail = Railways
main-road = Main roads
credit = Your background: { $words }
whose = Most tiles of shapes are made from OpenStreetMap: © OpenStreetMap contributors.
