# The base map: land, borders and names under the team’s own map. Behind the lock.

show = Show land and borders under the map
source = Land, borders and names of towns: Natural Earth, in the public domain.
missing = { $count ->
    [one] The land of 1 country is not on this tablet yet. It is loaded when the map is opened with a connection, and stays.
   *[other] The land of { $count } countries is not on this tablet yet. It is loaded when the map is opened with a connection, and stays.
}
loading = Loading the land under the map…
no-place = Nothing on this map has a place yet, so there is no land to show under it.
