# Choosing the language of the team's screens.

# In each file, the name of its own language as its speakers write it.
own-name = English
title = Language
open = Language
line = The language of your screens. It changes at once; the questions of a round stay as they were opened.
