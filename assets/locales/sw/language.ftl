own-name = Kiswahili
title = Lugha
open = Lugha
line = Lugha ya skrini zenu. Hubadilika mara moja; maswali ya awamu hubaki kama yalivyofunguliwa.
