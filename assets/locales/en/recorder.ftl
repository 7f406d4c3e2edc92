# Where the team records what is read out. Neutral: nothing here says what the questions are about.

title = Voices
lead = Record each line in a calm voice, or choose files that you recorded elsewhere.
told = Whoever holds this tablet can hear these voices, and a voice can be recognised. Ask the woman who speaks, and tell your donors.
language = Language
done = Recorded: { $done } of { $all }. They take { $size } KB.
whole = Everything in this language is recorded.

files = Choose files
files-hint = Each file is named after its line, for example { $example }.
bringing = Files are being read: { $done } of { $all }.
brought = { $count ->
    [one] { $count } file was kept.
   *[other] { $count } files were kept.
}
left = { $count ->
    [one] { $count } file was left out: { $names }
   *[other] { $count } files were left out: { $names }
}

record = Record
record-again = Record again
stop = Stop
play = Play
delete = Delete
recorded = Recorded
missing = Missing
recording = Recording now

no-microphone = The microphone is not there, or nobody allowed it. You can choose files instead.
not-sound = This could not be read as sound.
too-long = A recording lasts at most { $seconds } seconds, and more than an instant.
full = There is no room for more voices on this tablet.
failed = This was not kept. What was recorded before is still there. Try again.

save = Save all for another tablet
save-hint = Give the round on after this, so that its file knows these voices. Then carry both files over.

delete-all = Delete all in this language
delete-sure = Really delete all in this language
deleted = They are deleted.
finish = Finish
