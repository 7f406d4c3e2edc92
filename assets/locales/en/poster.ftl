# Help in an area, for a wall or a pocket. Everybody may read it: nothing here says what somebody would need the help for.

title = Help and services in { $area }
card-title = Useful numbers
lead = You may ask first and decide later. You may bring somebody you trust.
fresh = Asked again in the { $days } days before { $date }. Things change: call first if you can.
card-fresh = As of { $date }
unnamed = An office

## Where and how

in-area = In { $area }
call-for-place = Call, and they tell you where
phone-hours = Phone: { $hours }
come = You can just come in
by-phone = Also by phone
visit = They can come to you

## When

open = Open: { $hours }
always = day and night, every day
ask-hours = Ask when they are open
all-day = all day and night
span = { $from } to { $to }
on-days = { $days }: { $hours }
days = { $first } to { $last }
other-days = other days: ask
monday = Monday
tuesday = Tuesday
wednesday = Wednesday
thursday = Thursday
friday = Friday
saturday = Saturday
sunday = Sunday

## What it costs

free = Free
fee = There is a fee
waivable = There is a fee. Whoever cannot pay is let off.
ask-cost = Ask what it costs
besides = You may have to pay besides: { $what }

## Coming along

transport = They help you get there safely
children = Room for children
step-free = No steps
papers-none = No papers needed
papers-ask = Ask first which papers they want

## Read aloud

spoken-part = For this: { $name }.
spoken-office = { $name }.
spoken-call = The number is: { $digits }. Once more: { $digits }.
