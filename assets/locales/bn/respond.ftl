# Words around the questions, in her hands. The questions themselves come with the survey.
# Short words, short sentences; nothing here may tell a stranger what the questions are about.

## Always there

# A small mark in the corner: these are not yet approved words, nothing counts for real.
practice = অনুশীলন
hide = লুকান
back = পেছনে
pause = বিরতি
stop = থামুন
support = সাহায্য
next = পরেরটা
# Reads the screen out once more.
listen = শুনুন
# On a screen that shows only shapes while it is read out.
show-words = লেখা দেখুন
more = আরও উত্তর দেখুন
skip = বাদ দিন
choose-many-hint = একটার বেশি উত্তরে চাপ দিতে পারেন।
# On a later page of answers.
more-hint = একই প্রশ্নের আরও উত্তর। আগে যেগুলোতে চাপ দিয়েছেন, সেগুলো রাখা আছে।

## Choosing a language

language-card = বুঝতে পারলে এখানে চাপ দিন

## Trying the Hide button, before anything is asked

try-hiding-title = আগে “লুকান”-এ চাপ দিয়ে দেখুন
try-hiding-body = ওপরে কোনায় “লুকান”-এ চাপ দিন। এখানে তখন অন্য, সাধারণ প্রশ্ন আসবে। ফিরে আসতে একদম নিচে “এগিয়ে যাবেন?”-এ চাপ দিন।
# An honest word on what it cannot do.
try-hiding-limits = কেউ কাছে এলে “লুকান” কাজে লাগে। কেউ আগেই যা দেখে বা শুনে ফেলেছে, তা আর ফেরানো যায় না। দশ মিনিট লুকানো থাকলে আপনার উত্তর মুছে যায়।

## Before the questions

consent-heading = শুরু করার আগে
# Read aloud by the worker when the two check questions did not go well.
check-help = আসুন, একসাথে করি
check-help-body = কেউ আপনাকে প্রশ্ন পড়ে শোনাতে পারেন। বা আপনি এখানেই থামতে পারেন। দুটোই ঠিক আছে।
once-more = আরেকবার বলছি

## Ways to answer

go-on = এগিয়ে যান

## A pause because somebody is near

paused = তাড়া নেই, সময় নিন
paused-body = উত্তর দেওয়ার মতো একা হলে এগিয়ে যান। চাইলে থামতেও পারেন।
privacy-ready = এখন এগিয়ে যেতে পারি

## The card with help

support-title = আজ আপনার সাহায্য লাগলে
support-hours = খোলা
support-complaint = কোনো সমস্যা হয়ে থাকলে আমাদের জানাতে
support-repeat = নম্বরটা মনে মনে কয়েকবার বলুন, অথবা একটা ছোট কার্ড চেয়ে নিন।

## Stopping

stop-title = আপনি কি থামতে চান?
stop-body = আপনার উত্তরের কী হবে, তা আপনিই ঠিক করবেন।
stop-keep = যা বলেছি, তা রাখুন
stop-keep-note = আমার এ পর্যন্ত দেওয়া উত্তর মোট হিসাবে যোগ হবে।
stop-erase = মুছে ফেলুন
stop-erase-note = কিছুই রাখা হবে না।
stop-go-on = এগিয়ে যান

## Saving

saving = একটু সময় দিন
saving-body = আপনার উত্তর বন্ধ করে রাখা হচ্ছে। একটু অপেক্ষা করুন।
save-failed = এখনো কাজটা হয়নি
save-again = আবার চেষ্টা করুন

# What happened, what is safe, what to do.
failed-refused = ট্যাব এখন আমাদের কিছু রাখতে দিচ্ছে না। আপনার উত্তর বন্ধ করা আছে, এখানেই আছে। কেউ তা পড়তে পারবে না। “আবার চেষ্টা করুন”-এ চাপ দিন, বা কর্মীকে বলুন।
failed-full = ট্যাবে আর জায়গা নেই। আপনার উত্তর বন্ধ করা আছে, এখানেই আছে। কেউ তা পড়তে পারবে না। কর্মীকে জায়গা খালি করতে বলুন, তারপর “আবার চেষ্টা করুন”-এ চাপ দিন।
failed-busy = আরেকটা উইন্ডো ট্যাব ব্যবহার করছে। আপনার উত্তর বন্ধ করা আছে, এখানেই আছে। কেউ তা পড়তে পারবে না। অন্য উইন্ডোটা বন্ধ করুন, তারপর “আবার চেষ্টা করুন”-এ চাপ দিন।
failed-damaged = ট্যাবের কিছু একটা নষ্ট হয়েছে। আপনার উত্তর বন্ধ করা আছে, এখানেই আছে। কেউ তা পড়তে পারবে না। “আবার চেষ্টা করুন”-এ চাপ দিন, বা কর্মীকে বলুন।
failed-unreachable = ট্যাব সাড়া দেয়নি। হয়তো এটি ভরে গেছে। আপনার উত্তর বন্ধ করা আছে, এখানেই আছে। কেউ তা পড়তে পারবে না। কর্মীকে জায়গা খালি করতে বলুন, তারপর “আবার চেষ্টা করুন”-এ চাপ দিন।
failed-later = এই পাতাটি পুরনো। আপনার উত্তর বন্ধ করা আছে, এখানেই আছে। কেউ তা পড়তে পারবে না। ট্যাবটি কর্মীকে দিন।

## Endings

thanks = ধন্যবাদ
pictures-title = আপনার তিনটা ছবি
finish = শেষ করুন
ended = সময় দেওয়ার জন্য ধন্যবাদ
ended-body = আমাদের কাজ শেষ। এবার ট্যাবটা ফেরত দিন।
erased-body = কিছুই রাখা হয়নি। এবার ট্যাবটা ফেরত দিন।

## Erasing one's answers with three pictures

withdraw-title = আপনার তিনটা ছবিতে চাপ দিন
withdraw-done-title = ধন্যবাদ
withdraw-done = এগুলো আপনার ছবি হলে, আপনার উত্তর এখন মুছে গেছে।
withdraw-again = অন্য ছবি দিয়ে চেষ্টা করুন
withdraw-failed = এখনো কাজটা হয়নি। কিছুই বদলায়নি। “আবার চেষ্টা করুন”-এ চাপ দিন।

## The cover

cover-thanks-body = সব প্রশ্ন শেষ।
cover-again = আবার শুরু করুন
continue-question = এগিয়ে যাবেন?

## The thirty-six pictures she remembers her answers by, read out by a screen reader

picture-apple = আপেল
picture-ball = বল
picture-banana = কলা
picture-basket = ঝুড়ি
picture-bell = ঘণ্টা
picture-bicycle = সাইকেল
picture-bird = পাখি
picture-boat = নৌকা
picture-book = বই
picture-bread = পাউরুটি
picture-carrot = গাজর
picture-cat = বিড়াল
picture-chair = চেয়ার
picture-cup = কাপ
picture-drop = পানির ফোঁটা
picture-drum = ঢোল
picture-egg = ডিম
picture-fish = মাছ
picture-flower = ফুল
picture-hat = টুপি
picture-key = চাবি
picture-kite = ঘুড়ি
picture-ladder = মই
picture-lamp = বাতি
picture-leaf = পাতা
picture-moon = চাঁদ
picture-mountain = পাহাড়
picture-pencil = পেনসিল
picture-pot = হাঁড়ি
picture-scissors = কাঁচি
picture-shoe = জুতা
picture-spoon = চামচ
picture-star = তারা
picture-sun = সূর্য
picture-tree = গাছ
picture-umbrella = ছাতা

## Walking through any form

walk-one-more = আরও একটা আছে কি?
walk-add = হ্যাঁ, আরও একটা
walk-enough = না, এগিয়ে যান
# The form's own rule is broken and the form says nothing about it.
walk-broken = এই উত্তরটা মিলছে না। আরেকবার দেখুন।
# For a question that only asks to be read.
walk-read = এটা পড়েছি
walk-touch-order = আপনার পছন্দমতো একটার পর একটায় চাপ দিন, প্রথমটা আগে।
walk-end = ফরম এখানেই শেষ।
walk-end-body = এর কিছুই রাখা হয়নি।
walk-languages = ভাষা
walk-missing = এই ফরমটা এখানে নেই।
walk-picture = ছবি: { $file }
walk-sound = শব্দ: { $file }
walk-film = ভিডিও: { $file }

## What is told back: what came of the round before, and where the results of this one will be heard

last-time-title = গতবার থেকে কী হলো
# What women said follows, in a sentence of the team's.
last-time-said = গতবার এখানকার নারীরা বলেছিলেন:
# What has changed follows.
last-time-changed = তারপর থেকে যা বদলেছে:
# A day and a place follow, as the team wrote them.
heard-title = আপনি ফলাফল শুনতে পারবেন:
# The same in the practice district, where all of it is made up.
practice-said = স্বাস্থ্যকেন্দ্র খুব তাড়াতাড়ি বন্ধ হয়ে যায়।
practice-changed = এখন তা রাত আটটা পর্যন্ত খোলা থাকে।
practice-when = আগামী মাসের দ্বিতীয় রবিবার, বিকেলে।
practice-place = কুয়ার পাশের সভাঘরে।
