# The frame of every page, and the parts that pages share.

layout-product = Palmares
layout-skip = Ir al contenido
layout-navigation = Navegación principal
layout-my-entries = Mis candidaturas
layout-judging = Evaluación
layout-desk = Gestión
layout-account = Cuenta
layout-sign-in = Entrar
layout-sign-out = Salir
layout-language = Idioma
layout-change-language = Cambiar de idioma
layout-help = Ayuda

parts-error-summary = Hay un problema
parts-error = Error:
parts-optional = (opcional)
parts-kilobytes = { $size } kB
parts-megabytes = { $size } MB
parts-change = Cambiar
parts-pages = Páginas
parts-previous = Página anterior
parts-next = Página siguiente
parts-page-of = Página { $page } de { $pages }
parts-crumbs = Está usted aquí
# $time: a date and time in the reader's own time zone.
parts-local-time = { $time }, hora local de usted
parts-offline = Todavía no se ha guardado; se está intentando de nuevo. Su texto permanece en esta página.
parts-signed-out = No se ha guardado: se ha cerrado su sesión. Entre de nuevo; su texto estará aquí cuando vuelva.
layout-support-label = Actuación en nombre de un miembro del jurado
layout-support = Usted actúa en nombre de { $name }. Termina { $until }.
layout-support-end = Terminar ahora
