# Words around the questions, in her hands. The questions themselves come with the survey.
# Short words, short sentences; nothing here may tell a stranger what the questions are about.

## Always there

# A small mark in the corner: these are not yet approved words, nothing counts for real.
practice = Essai
hide = Cacher
back = Retour
pause = Pause
stop = Arrêter
support = Aide
next = Suivant
# Reads the screen out once more.
listen = Écouter
# On a screen that shows only shapes while it is read out.
show-words = Montrer les mots
more = Voir d’autres réponses
skip = Passer
choose-many-hint = Vous pouvez en toucher plusieurs.
# On a later page of answers.
more-hint = D’autres réponses à la même question. Ce que vous avez touché avant est gardé.

## Choosing a language

language-card = Touchez ici si vous comprenez

## Trying the Hide button, before anything is asked

try-hiding-title = D’abord, essayez « Cacher »
try-hiding-body = Touchez « Cacher », en haut dans le coin. Il y aura ici d’autres questions, sur la vie de tous les jours. Touchez « Continuer ? » tout en bas pour revenir.
# An honest word on what it cannot do.
try-hiding-limits = « Cacher » aide quand quelqu’un s’approche. Cela ne peut rien changer à ce que quelqu’un a déjà vu ou entendu. Si vos réponses restent cachées dix minutes, elles sont effacées.

## Before the questions

consent-heading = Avant de commencer
# Read aloud by the worker when the two check questions did not go well.
check-help = Faisons cela ensemble
check-help-body = Quelqu’un peut vous lire les questions. Ou vous pouvez arrêter ici. Les deux, c’est bien.
once-more = Voici encore une fois

## Ways to answer

go-on = Continuer

## A pause because somebody is near

paused = Prenez votre temps
paused-body = Continuez quand vous êtes assez à l’écart des autres pour répondre. Vous pouvez aussi arrêter.
privacy-ready = Je peux continuer maintenant

## The card with help

support-title = Si vous avez besoin d’aide aujourd’hui
support-hours = Ouvert
support-complaint = Pour nous dire que quelque chose s’est mal passé
support-repeat = Répétez le numéro plusieurs fois dans votre tête, ou demandez une petite carte.

## Stopping

stop-title = Voulez-vous arrêter ?
stop-body = C’est vous qui choisissez ce que deviennent vos réponses.
stop-keep = Garder ce que j’ai dit
stop-keep-note = Mes réponses jusqu’ici sont ajoutées aux totaux.
stop-erase = Effacer
stop-erase-note = Rien n’est gardé.
stop-go-on = Continuer

## Saving

saving = Un instant
saving-body = Nous fermons vos réponses. Attendez, s’il vous plaît.
save-failed = Cela n’a pas encore marché
save-again = Réessayer

# What happened, what is safe, what to do.
failed-refused = Pour le moment, la tablette ne nous laisse rien garder. Vos réponses sont fermées et toujours ici. Personne ne peut les lire. Touchez « Réessayer », ou demandez à l’équipe.
failed-full = La tablette est pleine. Vos réponses sont fermées et toujours ici. Personne ne peut les lire. Demandez à l’équipe de faire de la place, puis touchez « Réessayer ».
failed-busy = Une autre fenêtre utilise la tablette. Vos réponses sont fermées et toujours ici. Personne ne peut les lire. Fermez l’autre fenêtre, puis touchez « Réessayer ».
failed-damaged = Quelque chose est abîmé dans la tablette. Vos réponses sont fermées et toujours ici. Personne ne peut les lire. Touchez « Réessayer », ou demandez à l’équipe.
failed-unreachable = La tablette n’a pas répondu. Elle est peut-être pleine. Vos réponses sont fermées et toujours ici. Personne ne peut les lire. Demandez à l’équipe de faire de la place, puis touchez « Réessayer ».
failed-later = Cette page est une ancienne page. Vos réponses sont fermées et toujours ici. Personne ne peut les lire. Donnez la tablette à l’équipe.

## Endings

thanks = Merci
pictures-title = Vos trois images
finish = Terminer
ended = Merci pour votre temps
ended-body = C’est fini. Rendez la tablette, s’il vous plaît.
erased-body = Rien n’a été gardé. Rendez la tablette, s’il vous plaît.

## Erasing one's answers with three pictures

withdraw-title = Touchez vos trois images
withdraw-done-title = Merci
withdraw-done = Si ce sont vos images, vos réponses sont maintenant effacées.
withdraw-again = Essayer d’autres images
withdraw-failed = Cela n’a pas encore marché. Rien n’a été changé. Touchez « Réessayer ».

## The cover

cover-thanks-body = C’était la dernière question.
cover-again = Recommencer
continue-question = Continuer ?

## The thirty-six pictures she remembers her answers by, read out by a screen reader

picture-apple = Pomme
picture-ball = Ballon
picture-banana = Banane
picture-basket = Panier
picture-bell = Cloche
picture-bicycle = Vélo
picture-bird = Oiseau
picture-boat = Bateau
picture-book = Livre
picture-bread = Pain
picture-carrot = Carotte
picture-cat = Chat
picture-chair = Chaise
picture-cup = Tasse
picture-drop = Goutte d’eau
picture-drum = Tambour
picture-egg = Œuf
picture-fish = Poisson
picture-flower = Fleur
picture-hat = Chapeau
picture-key = Clé
picture-kite = Cerf-volant
picture-ladder = Échelle
picture-lamp = Lampe
picture-leaf = Feuille
picture-moon = Lune
picture-mountain = Montagne
picture-pencil = Crayon
picture-pot = Marmite
picture-scissors = Ciseaux
picture-shoe = Chaussure
picture-spoon = Cuillère
picture-star = Étoile
picture-sun = Soleil
picture-tree = Arbre
picture-umbrella = Parapluie

## Walking through any form

walk-one-more = Y en a-t-il un de plus ?
walk-add = Oui, un de plus
walk-enough = Non, continuer
# The form's own rule is broken and the form says nothing about it.
walk-broken = Cette réponse ne va pas. Regardez encore, s’il vous plaît.
# For a question that only asks to be read.
walk-read = J’ai lu ceci
walk-touch-order = Touchez dans votre ordre, en commençant par le premier.
walk-end = C’est la fin du formulaire.
walk-end-body = Rien n’en a été gardé.
walk-languages = Langue
walk-missing = Ce formulaire n’est pas ici.
walk-picture = Image : { $file }
walk-sound = Son : { $file }
walk-film = Film : { $file }

## What is told back: what came of the round before, and where the results of this one will be heard

last-time-title = Ce que la dernière fois a donné
# What women said follows, in a sentence of the team's.
last-time-said = La dernière fois, les femmes ici ont dit :
# What has changed follows.
last-time-changed = Depuis, ceci a changé :
# A day and a place follow, as the team wrote them.
heard-title = Vous pourrez entendre les résultats :
# The same in the practice district, where all of it is made up.
practice-said = Le poste de santé ferme trop tôt.
practice-changed = Il reste maintenant ouvert jusqu’à huit heures du soir.
practice-when = Le deuxième dimanche du mois prochain, dans l’après-midi.
practice-place = Dans la maison commune, à côté du puits.
