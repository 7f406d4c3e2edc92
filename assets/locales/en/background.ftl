# A background of the team’s own under the map: a sketch, a scanned map, tiles. Behind the lock.

open = A background of your own
show = Show your background
beside = Your background is not to scale. It stands below the map.
title = A background for the map
lead = A photographed sketch, a scanned map or map tiles under your areas and services. It stays on this tablet and is in no file that leaves it.
care = Do not photograph a map on which a safe place or somebody’s home is marked. Cover it first.
pick = Pick the file
kinds = A photograph or picture (PNG, JPEG, WebP), a GeoTIFF, or PMTiles with tiles of pictures or of shapes (MVT). Up to 60 MB.
none = No background yet.
kept = Your background is kept on this tablet.
in-no-copy = It is not in copies of your work: keep the file, and bring it in again on another tablet.
away = Take this background away
reading = Reading the file…
megabytes = { $number } MB.
is-placed = { $count ->
    [one] Put in its place by 1 point.
   *[other] Put in its place by { $count } points.
}
is-not-to-scale = Not to scale: it has no place on the map.
is-tiles = { $count ->
    [one] 1 tile.
   *[other] { $count } tiles.
}

## A picture put in its place

place-title = Where it lies
place-lead = Touch a point on the picture that is on the map as well: a crossing, a bend of a river, the corner mark of a printed sheet. Then touch it on the map, or write its degrees. Add it. Two points are enough for a straight plan, four for a photograph.
sketch = Your picture. Touch a point on it.
map-name = Where the point lies on the ground
across = On the picture, from the left
down = On the picture, from the top
up-to = Pixels, 0 to { $number }
north = Degrees north
east = Degrees east
degrees = Such as 31.95; south and west with a minus
add = Add this point
remove = Remove
point = Point { $number }
metres = { $number } m off
wrong-paper = Touch a point on the picture first, or write where it is.
wrong-ground = Touch the same point on the map, or write its degrees.
shape = How the picture lies
shape-own = As the number of points allows
shape-flat = A plan: turned and scaled
shape-slanted = A scan that is stretched or slanted
shape-askew = A photograph held askew
fit-within = The points agree within { $number } m on average.
fit-no-spare = It fits, but with so few points nothing shows whether one is wrong. Add one more.
fit-too-few = { $count ->
    [one] 1 point is needed.
   *[other] { $count } points are needed.
}
fit-too-many = These are too many points. Remove some.
fit-no-number = A point is not a number. Remove it.
fit-in-one-place = The points are all in one place. Take some that are far apart.
fit-on-one-line = The points lie on one line. Add one beside it.
fit-mirrored = The picture would have to be turned over. Two points are probably swapped.
fit-folded = The picture would have to be folded. A point is probably at the wrong place.
take = Put it under the map
no-scale-title = Or: not to scale
no-scale-lead = A drawing of near and far has no place on the map. It is then kept beside it.
no-scale = It is not to scale

## Why a file is no background

unreadable = The tablet could not read this file. Nothing was changed.
too-heavy = This file is too large: pictures up to 30 MB, everything else up to 60 MB. Cut out the part you need.
not-drawn = This browser cannot draw the picture. Save it again as PNG or JPEG.
not-kept = There was no room to keep it. What was there before is as it was. Take that away or make room on the tablet, and bring it in again.
other-kind = This is not a picture, a GeoTIFF or PMTiles. Pick one of these.
picture-cut-short = The picture ends before it says how large it is. Copy it again.
picture-too-large = This picture says it is { $width } pixels wide and { $height } high. That is more than the tablet has room for, so it was not opened. Make it smaller, at most 40 million pixels.
cut-short = The file ends early: { $number } MB are missing. Copy it again.
damaged = The file is damaged. Get it again.
big-tiff = This is a BigTIFF. Save the part you need as an ordinary GeoTIFF.
packing = This TIFF is packed in a way that is not read here (number { $number }). Save it uncompressed, or with LZW, Deflate or PackBits.
bits = This TIFF has { $number } bits a colour. Save it with 8; in QGIS: Export, Save As, Rendered image.
colours = The colours of this TIFF are not read here. Save it as red-green-blue; in QGIS: Export, Save As, Rendered image.
too-large = This TIFF is too large, or has strips that are. Cut out the part you need, or save it in tiles.
no-place = Nothing in this TIFF says where it lies. Save it as PNG, and set points yourselves.
projection = The projection EPSG:{ $number } is not read here. Save the file in WGS 84 (EPSG:4326).
projection-own = This file has a projection of its own. Save it in WGS 84 (EPSG:4326).
version = These are PMTiles of another version. Write them anew as version 3.
tile-kind = The tiles are neither PNG, JPEG, WebP nor MVT. Make them anew.
anew = The list of the tiles is written in a way that is not read here. Write the file anew with “pmtiles cluster”.
too-many-tiles = The file has more than 100,000 tiles. Cut out the part you need.
no-tiles = There are no tiles in this file.
