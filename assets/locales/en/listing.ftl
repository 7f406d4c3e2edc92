# Words of the files of the service directory: what leaves of it.

title = Who helps where
place-not-told = The place is not told. The areas that it serves are.
not-named = A provider who is not named here
not-confirmed = Nobody has made sure of this lately. Ask first.
day-and-night = Day and night
services = Essential services
services-about = Essential services for women and girls subject to violence, by their printed numbers
for-everybody = For everybody
for-professionals = For professionals who refer women on. Not for posters or web pages.
for-coordination = For the coordination body alone
