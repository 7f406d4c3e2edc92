own-name = Español
title = Idioma
open = Idioma
line = El idioma de sus pantallas. Cambia al instante; las preguntas de una ronda quedan como se abrieron.
