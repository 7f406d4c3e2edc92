own-name = Français
title = Langue
open = Langue
line = La langue de vos écrans. Elle change tout de suite ; les questions d’un round restent comme elles ont été ouvertes.
