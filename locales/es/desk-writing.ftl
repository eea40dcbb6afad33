# Cartas que los organizadores escriben a muchas personas.

desk-writing = Escribir una carta
desk-writing-lead = A un grupo de personas, a cada una en su idioma. Nada sale antes de que usted la haya visto como la verá una de ellas, y después espera cinco minutos en los que cualquier organizador puede detenerla.
desk-writing-whom = A quién
desk-whom = Personas
desk-whom-drafts = Equipos con un borrador
desk-whom-submitted = Equipos con una candidatura presentada
desk-whom-unscreened = Equipos cuya candidatura espera la preselección
desk-whom-eligible = Equipos cuya candidatura es admisible
desk-whom-not_eligible = Equipos cuya candidatura no es admisible
desk-whom-withdrawn = Equipos cuya candidatura está retirada
desk-whom-judges_invited = Jueces que no han respondido
desk-whom-judges_accepted = Jueces que han aceptado
desk-whom-judges_not_begun = Jueces que no han empezado
desk-whom-judges_finished = Jueces que han terminado
desk-whom-organisers = Organizadores
desk-writing-count = Contar
desk-writing-people = { $n ->
    [one] { $count } persona.
   *[other] { $count } personas.
}
desk-writing-entries = { $n ->
    [one] { $count } candidatura.
   *[other] { $count } candidaturas.
}
desk-writing-words = El texto
desk-writing-blanks = Escriba en tantos idiomas como quiera. Quien lee otro recibe la carta en inglés, o en lo que haya. Estos campos se rellenan para cada destinatario; si usa uno de una candidatura, cada persona recibe una carta por cada una de sus candidaturas:
desk-blank-name = el nombre de quien lee
desk-blank-programme = el nombre del programa
desk-blank-entry = el título de la candidatura
desk-blank-reference = la referencia de la candidatura
desk-blank-category = la categoría de la candidatura
desk-blank-deadline = la fecha hasta la que hay tiempo
desk-blank-link = la dirección de su página
desk-letter-no-category = todavía sin categoría
desk-writing-readers = { $n ->
    [one] { $count } destinatario
   *[other] { $count } destinatarios
}
desk-writing-subject = Asunto ({ $language })
desk-writing-body = Carta ({ $language })
desk-writing-preview = Como la recibirá un destinatario
desk-writing-reader = Mostrarla para
desk-writing-reader-help = La dirección de uno de los destinatarios. Si no indica ninguna, ve la carta del primero.
desk-writing-look = Mostrar la carta
desk-writing-fallback = { $n ->
    [one] { $count } persona lee en { $wanted } y recibe la carta en { $given }.
   *[other] { $count } personas leen en { $wanted } y reciben la carta en { $given }.
}
desk-writing-skipped = { $n ->
    [one] { $count } carta no sale, porque se envió lo mismo a la misma persona en las últimas 24 horas
   *[other] { $count } cartas no salen, porque se envió lo mismo a la misma persona en las últimas 24 horas
}
desk-writing-confirm = Enviarla
desk-writing-effect = { $n ->
    [one] { $count } carta va a la bandeja de salida. Espera allí cinco minutos y se puede detener; una vez que ha salido, nadie puede recuperarla.
   *[other] { $count } cartas van a la bandeja de salida. Esperan allí cinco minutos y se pueden detener; una vez que han salido, nadie puede recuperarlas.
}
desk-writing-send = { $n ->
    [one] Enviar { $count } carta
   *[other] Enviar { $count } cartas
}

desk-why-narrows-teams = Las categorías y las respuestas eligen entre equipos. Elija equipos, o ponga estas opciones en «Cualquiera».
desk-why-no-words = Escriba un asunto y una carta en al menos un idioma.
desk-why-half-written = En este idioma hay un asunto sin carta, o una carta sin asunto. Escriba los dos, o ninguno.
desk-why-too-long = { $n ->
    [one] Acórtelo: { $most } carácter como máximo.
   *[other] Acórtelo: { $most } caracteres como máximo.
}
desk-why-blank = { $blank } no es un campo que puedan tener las cartas de estos destinatarios. Los hay: { $blanks }
desk-why-nobody = No se encuentra a nadie. Elija a otras personas, o ponga menos condiciones.
desk-why-all-told = A todas estas personas se les envió lo mismo en las últimas 24 horas.
desk-why-no-reader = Nadie con esta dirección está entre los destinatarios. Se muestra la carta del primero de ellos.
desk-why-writing-changed = Desde que usted la miró, han cambiado el texto o los destinatarios. No se ha enviado nada. Mírela una vez más y envíela después.
desk-why-sending-gone = Todas estas cartas ya han salido, o están saliendo ahora mismo.

desk-sendings = Cartas a muchas personas
desk-sendings-lead = Lo que los organizadores escribieron a grupos de personas, primero lo más reciente, y en qué punto está.
desk-sendings-none = Todavía nada
desk-sendings-none-text = Aquí aparece la carta que un organizador escribe a muchas personas.
desk-audience-answer = { $field }: { $option }
desk-sending-going = En camino
desk-sending-with-failures = Enviada, no entregada a todos
desk-sending-sent = Enviadas: { $sent } de { $all }.
desk-sending-stopped = { $n ->
    [one] { $count } se detuvo.
   *[other] { $count } se detuvieron.
}
desk-sending-failed = { $n ->
    [one] { $count } no se entregó.
   *[other] { $count } no se entregaron.
}
desk-sending-until = Las cartas esperan hasta el { $until }, para que se puedan detener.
desk-sending-stopped-by = Detenidas por { $name }, { $when }.
desk-sending-stop-title = Detener estas cartas
desk-sending-stop-text = { $n ->
    [one] { $count } carta no ha salido. No se enviará, y esto no se puede deshacer. Lo que ha salido no se puede recuperar.
   *[other] { $count } cartas no han salido. No se enviarán, y esto no se puede deshacer. Lo que ha salido no se puede recuperar.
}
desk-sending-stop = Detener estas cartas

said-letters-wait = { $n ->
    [one] { $count } carta espera en la bandeja de salida. Durante cinco minutos puede detenerla aquí.
   *[other] { $count } cartas esperan en la bandeja de salida. Durante cinco minutos puede detenerlas aquí.
}
said-letters-wait-but = { $n ->
    [one] { $count } carta espera en la bandeja de salida; durante cinco minutos puede detenerla aquí. No enviadas: { $skipped }, porque se envió lo mismo a la misma persona en las últimas 24 horas.
   *[other] { $count } cartas esperan en la bandeja de salida; durante cinco minutos puede detenerlas aquí. No enviadas: { $skipped }, porque se envió lo mismo a la misma persona en las últimas 24 horas.
}
said-letters-went-before = Esta carta ya se envió con un clic anterior. No se envió de nuevo.
said-sending-stopped = Lo que no había salido está detenido y no se enviará.

desk-act-letters-written = Escribió una carta a muchas personas
desk-act-sending-stopped = Detuvo una carta a muchas personas
