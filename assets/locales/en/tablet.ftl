# This tablet: the device and how the work on it is kept.

title = This tablet
open = This tablet
place-line = Who you are, the area, and who helps a woman who needs help.
