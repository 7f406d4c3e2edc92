# Words around the questions, in her hands. The questions themselves come with the survey.
# Short words, short sentences; nothing here may tell a stranger what the questions are about.

## Always there

# A small mark in the corner: these are not yet approved words, nothing counts for real.
practice = Práctica
hide = Ocultar
back = Atrás
pause = Pausa
stop = Parar
support = Ayuda
next = Siguiente
# Reads the screen out once more.
listen = Escuchar
# On a screen that shows only shapes while it is read out.
show-words = Mostrar las palabras
more = Ver más respuestas
skip = Saltar
choose-many-hint = Puede tocar más de una.
# On a later page of answers.
more-hint = Más respuestas a la misma pregunta. Lo que tocó antes no se pierde.

## Choosing a language

language-card = Toque aquí si entiende

## Trying the Hide button, before anything is asked

try-hiding-title = Primero, pruebe “Ocultar”
try-hiding-body = Toque “Ocultar”, arriba en la esquina. Aquí aparecerán otras preguntas, de la vida diaria. Para volver, toque “¿Seguir?”, en la parte de más abajo.
# An honest word on what it cannot do.
try-hiding-limits = “Ocultar” sirve cuando alguien se acerca. No puede deshacer lo que alguien ya vio u oyó. Si sus respuestas pasan diez minutos ocultas, se borran.

## Before the questions

consent-heading = Antes de empezar
# Read aloud by the worker when the two check questions did not go well.
check-help = Vamos a hacerlo en compañía
check-help-body = Alguien puede leerle las preguntas. O puede parar aquí. Las dos cosas están bien.
once-more = Aquí está otra vez

## Ways to answer

go-on = Seguir

## A pause because somebody is near

paused = Tómese su tiempo
paused-body = Siga cuando esté lo bastante a solas para contestar. También puede parar.
privacy-ready = Ya puedo seguir

## The card with help

support-title = Si necesita ayuda hoy
support-hours = Abierto
support-complaint = Para decirnos que algo salió mal
support-repeat = Repita el número en su mente unas cuantas veces, o pida una tarjeta pequeña.

## Stopping

stop-title = ¿Quiere parar?
stop-body = Usted decide qué pasa con sus respuestas.
stop-keep = Guardar lo que dije
stop-keep-note = Mis respuestas hasta ahora se suman a los totales.
stop-erase = Borrarlo
stop-erase-note = No se guarda nada.
stop-go-on = Seguir

## Saving

saving = Un momento
saving-body = Estamos cerrando sus respuestas. Espere, por favor.
save-failed = Todavía no funcionó
save-again = Intentar otra vez

# What happened, what is safe, what to do.
failed-refused = La tableta no nos deja guardar nada en este momento. Sus respuestas están cerradas y siguen aquí. Nadie puede leerlas. Toque “Intentar otra vez”, o pregunte a alguien del equipo.
failed-full = La tableta está llena. Sus respuestas están cerradas y siguen aquí. Nadie puede leerlas. Pida a alguien del equipo que haga espacio y luego toque “Intentar otra vez”.
failed-busy = Otra ventana está usando la tableta. Sus respuestas están cerradas y siguen aquí. Nadie puede leerlas. Cierre la otra ventana y luego toque “Intentar otra vez”.
failed-damaged = Algo en la tableta está dañado. Sus respuestas están cerradas y siguen aquí. Nadie puede leerlas. Toque “Intentar otra vez”, o pregunte a alguien del equipo.
failed-unreachable = La tableta no respondió. Quizás está llena. Sus respuestas están cerradas y siguen aquí. Nadie puede leerlas. Pida a alguien del equipo que haga espacio y luego toque “Intentar otra vez”.
failed-later = Esta página es antigua. Sus respuestas están cerradas y siguen aquí. Nadie puede leerlas. Entregue la tableta a alguien del equipo.

## Endings

thanks = Gracias
pictures-title = Sus tres dibujos
finish = Terminar
ended = Gracias por su tiempo
ended-body = Ya terminamos. Por favor, devuelva la tableta.
erased-body = No se guardó nada. Por favor, devuelva la tableta.

## Erasing one's answers with three pictures

withdraw-title = Toque sus tres dibujos
withdraw-done-title = Gracias
withdraw-done = Si estos son sus dibujos, sus respuestas ya están borradas.
withdraw-again = Probar otros dibujos
withdraw-failed = Todavía no funcionó. Nada cambió. Toque “Intentar otra vez”.

## The cover

cover-thanks-body = Esas eran todas las preguntas.
cover-again = Empezar otra vez
continue-question = ¿Seguir?

## The thirty-six pictures she remembers her answers by, read out by a screen reader

picture-apple = Manzana
picture-ball = Pelota
picture-banana = Banana
picture-basket = Canasta
picture-bell = Campana
picture-bicycle = Bicicleta
picture-bird = Pájaro
picture-boat = Barco
picture-book = Libro
picture-bread = Pan
picture-carrot = Zanahoria
picture-cat = Gato
picture-chair = Silla
picture-cup = Taza
picture-drop = Gota de agua
picture-drum = Tambor
picture-egg = Huevo
picture-fish = Pez
picture-flower = Flor
picture-hat = Sombrero
picture-key = Llave
picture-kite = Cometa
picture-ladder = Escalera
picture-lamp = Lámpara
picture-leaf = Hoja
picture-moon = Luna
picture-mountain = Montaña
picture-pencil = Lápiz
picture-pot = Olla
picture-scissors = Tijeras
picture-shoe = Zapato
picture-spoon = Cuchara
picture-star = Estrella
picture-sun = Sol
picture-tree = Árbol
picture-umbrella = Paraguas

## Walking through any form

walk-one-more = ¿Hay uno más?
walk-add = Sí, uno más
walk-enough = No, seguir
# The form's own rule is broken and the form says nothing about it.
walk-broken = Esta respuesta no cuadra. Mírela otra vez, por favor.
# For a question that only asks to be read.
walk-read = Ya leí esto
walk-touch-order = Toque en su orden, empezando por lo primero.
walk-end = Este es el final del formulario.
walk-end-body = No se guardó nada de esto.
walk-languages = Idioma
walk-missing = Este formulario no está aquí.
walk-picture = Imagen: { $file }
walk-sound = Sonido: { $file }
walk-film = Vídeo: { $file }

## What is told back: what came of the round before, and where the results of this one will be heard

last-time-title = Qué resultó de la última vez
# What women said follows, in a sentence of the team's.
last-time-said = La última vez, las mujeres de aquí dijeron:
# What has changed follows.
last-time-changed = Desde entonces, esto ha cambiado:
# A day and a place follow, as the team wrote them.
heard-title = Usted podrá oír los resultados:
# The same in the practice district, where all of it is made up.
practice-said = El puesto de salud cierra demasiado temprano.
practice-changed = Ahora está abierto hasta las ocho de la noche.
practice-when = El segundo domingo del próximo mes, por la tarde.
practice-place = En la casa comunal, al lado del pozo.
