# Words that more than one room uses.

practice = Practice
continue-question = Continue?
