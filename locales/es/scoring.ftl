# Puntuación: la lista y las hojas del juez, el avance para el organizador y el final de una ronda.

scoring-done = Hechas
scoring-to-do = Pendientes
scoring-days-left = Días restantes
scoring-continue = Continuar
scoring-entry = Candidatura
scoring-entries = Candidaturas
scoring-reference = Referencia
scoring-state = Estado
scoring-state-to-do = Pendiente
scoring-state-skipped = Aplazada por ahora
scoring-state-begun = Empezada
scoring-state-done = Hecha
scoring-total = Total
scoring-category = Categoría
scoring-judge = Juez
scoring-judges = Jueces
scoring-sheets = Hojas
scoring-short = Candidaturas a las que faltan hojas
# Cuántas de cuántas: «12 de 20».
scoring-of = { $done } de { $all }

scoring-judging-title = Lo que usted juzga
scoring-judging-lead = Todo lo que usted juzga, primero lo más reciente.
scoring-judging-empty-title = Nada que juzgar
scoring-judging-empty-text = Cuando le inviten a juzgar, aparecerá aquí.
scoring-judging-unanswered = Todavía no ha aceptado esta invitación.
scoring-see-invitation = Ver la invitación

scoring-list-title = Las candidaturas que debe juzgar – { $programme }
scoring-list-heading = Las candidaturas que debe juzgar
scoring-list-lead = Lea cada candidatura y dé sus puntos. Puede cambiarlos hasta que se cierre la puntuación.
scoring-until = Puede guardar y cambiar sus hojas hasta el { $until }.
scoring-list-caption = Candidaturas que se le han asignado
scoring-list-flagged = Avisó a los organizadores
scoring-list-flag-answered = Los organizadores han respondido
scoring-list-empty-title = Todavía no hay candidaturas
scoring-list-empty-text = Los organizadores aún no le han mostrado sus candidaturas. Recibirá una carta; ahora no tiene que hacer nada.
scoring-own-heading = Mis puntuaciones
scoring-own-text = Sus propias hojas enviadas, para mantener un criterio constante. No se muestran las de nadie más.
scoring-own-rounds = Rondas en las que ha juzgado
scoring-own-caption = Sus puntos para cada candidatura
scoring-own-mean = Su media
scoring-own-spread = Su dispersión
scoring-own-spread-help = La dispersión indica cuánto se alejan sus puntos de su media (la desviación típica). Si es pequeña, usted da casi lo mismo a todas.
scoring-own-empty-title = Todavía no ha enviado nada
scoring-own-empty-text = Cuando haya enviado una hoja, sus puntos aparecerán aquí.
scoring-own-sheets = Mis hojas completas, para imprimir
scoring-own-sheets-lead = Todo lo que ha escrito { $judge }, incluidas las notas personales. Imprímalo con su navegador.

scoring-sheet-title = Hoja de puntuación – { $entry }
scoring-jump = Partes de esta página
scoring-jump-entry = La candidatura
scoring-jump-scores = Su hoja
scoring-cannot-judge = No puedo juzgar esto
scoring-not-answered = Sin respuesta
# Un nivel en una frase: «3 · Mucho».
scoring-level = { $points } · { $name }
scoring-comment = Comentario para el participante
scoring-comment-help = El participante podrá leerlo cuando se publiquen los resultados, sin el nombre de usted. Los organizadores y los presidentes del jurado lo leen cuando se cierra la ronda.
scoring-note = Nota personal
scoring-note-help = Solo la lee usted: ni los organizadores, ni los participantes, ni los demás jueces.
scoring-saved = Guardado: { $time }
scoring-saved-submitted = Guardado: { $time }. Su hoja sigue enviada.
scoring-draft-stale = No se ha guardado: esta hoja se cambió en otra ventana. Pulse «Guardar y pasar a la siguiente» para ver ambas versiones.
scoring-check = Revisar y enviar
scoring-save-correction = Guardar la corrección
scoring-save-and-next = Guardar y pasar a la siguiente
scoring-skip = Aplazar por ahora
scoring-have-conflict = Tengo un conflicto de intereses
scoring-correcting = Ha enviado esta hoja. Puede corregirla hasta el { $until }.
scoring-read-only-title = Ahora no se puede cambiar esta hoja
scoring-keys-title = Teclas
scoring-key-enter = Intro
scoring-keys-digits = da esa cantidad de puntos y pasa al criterio siguiente; el 0 equivale a 10 cuando el máximo es 10
scoring-keys-cannot = indica que usted no puede juzgar el criterio
scoring-keys-enter = pasa a revisar la hoja y, desde allí, a la candidatura siguiente
scoring-keys-list = abre esta lista
scoring-keys-text = Las cifras solo valen cuando un criterio tiene el foco. El tabulador y las flechas funcionan como en todas partes.
scoring-keys-off = Desactivar las cifras
scoring-keys-on = Activar las cifras
scoring-words = { $n ->
    [one] { $count } palabra de { $most } como máximo
   *[other] { $count } palabras de { $most } como máximo
}

scoring-stale-title = Esta hoja se cambió en otra ventana
scoring-stale-lead = Otra ventana guardó esta hoja el { $time }, después de que se abriera esta página. No se ha sobrescrito nada. Aquí están ambas versiones; elija cuál debe quedar.
scoring-stale-caption = Lo que figura en esta ventana y lo que está guardado
scoring-stale-what = Parte
scoring-stale-here = Esta ventana
scoring-stale-saved = Guardado
scoring-stale-differs = Difiere
scoring-stale-keep-saved = Conservar lo guardado
scoring-stale-keep-here = Guardar lo de esta ventana

scoring-check-title = Revise su hoja – { $entry }
scoring-check-heading = Revise su hoja
scoring-check-lead = Todavía no se ha enviado nada. Después de enviarla podrá cambiarla hasta el { $until }.
scoring-submit = Enviar
scoring-submit-and-next = Enviar y pasar a la siguiente
scoring-back-to-sheet = Volver a la hoja

scoring-receipt-title = Su hoja ha llegado
scoring-receipt-reference = Su referencia
scoring-receipt-total = Su total: { $total } de 100.
scoring-receipt-no-total = No ha juzgado ninguno de los criterios, por lo que la hoja no tiene total.
scoring-receipt-until = Puede cambiarla hasta el { $until }.
scoring-receipt-fixed = Ya no se puede cambiar.
scoring-next-entry = Candidatura siguiente
scoring-change-sheet = Cambiar esta hoja
scoring-read-sheet = Leer esta hoja

scoring-recusal-title = Tengo un conflicto de intereses
scoring-recusal-lead = Usted se abstiene de juzgar esta candidatura: sale definitivamente de su lista, lo que figure en su hoja no cuenta y los organizadores buscan a otro juez.
scoring-recusal-reason = Por qué
scoring-recusal-reason-help = Lo leen los organizadores. Basta una frase, como «Asesoro a esta organización».
scoring-recusal-button = Abstenerme de juzgar esta candidatura

scoring-coverage-title = Avance de la puntuación – { $programme }
scoring-coverage-heading = Avance de la puntuación
scoring-coverage-lead = Cuántas hojas han llegado y dónde faltan. Nadie ve los puntos antes de que se cierre la ronda.
scoring-coverage-closed-title = La ronda está cerrada
scoring-coverage-closed-text = Ya no se pueden escribir ni cambiar hojas.
scoring-coverage-csv = Descargar en CSV
scoring-entries-short = { $n ->
    [0] Todas las candidaturas tienen sus hojas.
    [one] Faltan hojas a { $count } candidatura.
   *[other] Faltan hojas a { $count } candidaturas.
}
scoring-not-begun-heading = Jueces que no han empezado
scoring-by-category = Por categoría
scoring-by-category-caption = Hojas recibidas, por categoría
scoring-by-judge = Por juez
scoring-by-judge-caption = Hojas recibidas, de las asignadas a cada juez
scoring-matrix = Candidaturas por jueces
scoring-matrix-caption = En qué punto está cada hoja de puntuación
scoring-matrix-total = Hojas que cuentan
scoring-matrix-entries = { $n ->
    [one] { $count } candidatura
   *[other] { $count } candidaturas
}
scoring-all-categories = Todas las categorías
scoring-only-late = Solo las candidaturas a las que faltan hojas
scoring-show = Mostrar
scoring-none-late = Todas las candidaturas de aquí tienen sus hojas.
scoring-category-empty = Todavía no se puede juzgar ninguna candidatura de esta categoría.
scoring-judge-not-begun = Sin empezar
scoring-judge-nothing = Todavía sin candidaturas
# El avance de un juez con una candidatura, en una celda.
scoring-cell-to-do = pendiente
scoring-cell-begun = empezada
scoring-cell-done = hecha
scoring-cell-annulled = anulada

scoring-close-round = Cerrar la ronda
scoring-closing-title = Cerrar la ronda – { $programme }
scoring-closing-heading = Cerrar la ronda
scoring-closing-lead = Tras el cierre no se puede escribir ni cambiar ninguna hoja. Después, una segunda persona permite que se lean las puntuaciones. Solo dos personas juntas pueden volver a abrir la ronda.
scoring-closing-effect = Nadie puede deshacer esto por sí solo
scoring-closing-text = Si cierra la ronda ahora:
scoring-closing-stand = { $n ->
    [one] vale { $count } hoja
   *[other] valen { $count } hojas
}
scoring-closing-drafts = { $n ->
    [one] { $count } borrador no se cuenta
   *[other] { $count } borradores no se cuentan
}
scoring-closing-short = { $n ->
    [0] ninguna candidatura tiene menos hojas de puntuación de las que necesita
    [one] { $count } candidatura tiene menos de { $needed }
   *[other] { $count } candidaturas tienen menos de { $needed }
}
scoring-closing-preview = Ver lo que se publicará
scoring-closing-other-reason = Escribir otro motivo
scoring-gate = Candidaturas a las que faltan hojas de puntuación
scoring-gate-lead = Sobre estas decidirían menos jueces de los prometidos. Las personas nombradas aún podrían cambiarlo.
scoring-gate-waiting = Aún pendiente de:
scoring-gate-begun = { $judge } (empezada)
scoring-gate-to-do = { $judge } (sin empezar)
scoring-gate-askable = Se podría preguntar a:
scoring-gate-others = { $n ->
    [one] { $count } más
   *[other] { $count } más
}
scoring-gate-nobody = Nadie más tiene capacidad, conoce la categoría y está libre de conflictos.
scoring-closing-reason = Por qué cierra la ronda de todos modos
scoring-closing-reason-help = Se publica con el resultado.
# La palabra que el organizador escribe para cerrar una ronda.
scoring-closing-word = cerrar
scoring-closing-type = Escriba «{ $word }» para cerrar la ronda
scoring-closing-type-help = Da igual usar mayúsculas o minúsculas.
scoring-closing-done = La ronda se cerró el { $at }.

scoring-flag-title = Algo no está bien en esta candidatura
scoring-flag-lead = Los organizadores lo leen y le responden aquí. Ni el participante ni los demás jueces se enteran. Mientras tanto puede seguir juzgando.
scoring-flag-kind = Qué ocurre
scoring-flag-cannot_open = No puedo abrir algo
scoring-flag-cannot_open-help = No funciona un enlace, un video o un archivo.
scoring-flag-off_topic = No corresponde aquí
scoring-flag-off_topic-help = No trata de lo que pide esta categoría.
scoring-flag-identity_visible = Puedo ver quién la presentó
scoring-flag-identity_visible-help = Aparece un nombre o un lugar que debería estar oculto.
scoring-flag-suspected_breach = Sospecho que se han infringido las reglas
scoring-flag-suspected_breach-help = Por ejemplo, una copia del trabajo de otra persona. Diga lo que ha visto.
scoring-flag-other = Otra cosa
scoring-flag-other-help = Diga qué.
scoring-flag-words = Lo que ha visto
scoring-flag-words-help = Basta una frase. Diga dónde hay que mirar.
scoring-flag-letter = Enviarme una carta cuando haya respuesta
scoring-flag-button = Avisar a los organizadores
scoring-flag-yours = Lo que ha dicho a los organizadores
scoring-flag-open = Abierto
scoring-flag-resolved = Resuelto
scoring-flag-answer = Respuesta:
scoring-flag-waiting = Todavía sin respuesta.
scoring-flags-heading = Lo que los jueces dicen que no está bien
scoring-flags-lead = { $n ->
    [0] No hay nada abierto.
    [one] { $count } candidatura espera una respuesta. Los jueces la leen en sus hojas.
   *[other] { $count } candidaturas esperan una respuesta. Los jueces la leen en sus hojas.
}
scoring-flags-empty-title = No hay ningún aviso
scoring-flags-empty-text = Cuando un juez dice que algo no está bien en una candidatura, el aviso queda aquí hasta que usted responda.
scoring-flag-your-answer = Su respuesta
scoring-flag-your-answer-help = La leen todos los jueces que avisaron sobre esta candidatura, y nadie más.
scoring-flag-resolve = Responder y resolver
scoring-flag-keep-open = Responder y dejar abierto

scoring-grid-heading = Todas las candidaturas en una tabla
scoring-grid-lead = Cada fila se guarda por separado en cuanto usted elige. Los títulos llevan a las hojas, donde también puede escribir.
scoring-grid-caption = Sus puntos, candidatura por candidatura
scoring-grid-save = Guardar la fila
scoring-grid-choose = –
scoring-grid-cannot = No puedo juzgar
# El nombre de una opción de la tabla, para lectores de pantalla.
scoring-grid-cell = { $criterion }, { $entry }
scoring-batch-heading = Revisar y enviar
scoring-batch-title = Revisar y enviar – { $programme }
scoring-batch-lead = { $n ->
    [one] { $count } hoja está completa y sin enviar. Aún puede cambiarla hasta el { $until }.
   *[other] { $count } hojas están completas y sin enviar. Aún puede cambiarlas hasta el { $until }.
}
scoring-batch-caption = Hojas completas que no se han enviado
scoring-batch-take = Enviar
scoring-batch-none-title = Nada que enviar
scoring-batch-none-text = Una hoja se puede enviar cuando todos los criterios tienen respuesta.
scoring-batch-button = Enviar lo marcado
scoring-batch-link = { $n ->
    [one] Revisar y enviar { $count } hoja completa
   *[other] Revisar y enviar { $count } hojas completas
}

scoring-why-no-flag-kind = Elija qué ocurre.
scoring-why-no-flag-words = Diga en pocas palabras lo que ha visto.
scoring-why-no-answer = Escriba primero una respuesta.
scoring-rubric-heading = Rúbrica
scoring-rubric-lead = { $n ->
    [0] Nadie ha escrito todavía una hoja: los cambios valen de inmediato.
    [one] Se ha escrito { $count } hoja, por lo que la rúbrica está bloqueada: un cambio es una versión nueva con un motivo.
   *[other] Se han escrito { $count } hojas, por lo que la rúbrica está bloqueada: un cambio es una versión nueva con un motivo.
}
scoring-rubric-history = Versiones de la rúbrica, primero la más reciente
scoring-rubric-version = Versión
scoring-rubric-since = Desde
scoring-rubric-reason = Motivo
scoring-rubric-submitted = Hojas enviadas
scoring-rubric-drafts = Borradores
scoring-rubric-new = Criterio nuevo
scoring-rubric-name = Nombre
scoring-rubric-meaning = Qué significa
scoring-rubric-weight = Ponderación
scoring-rubric-levels = { $n ->
    [one] { $count } nivel
   *[other] { $count } niveles
}
scoring-rubric-level = Nivel { $number }
scoring-rubric-points = Puntos
scoring-rubric-level-name = Qué dice el nivel
scoring-rubric-level-add = Añadir un nivel
scoring-rubric-level-remove = Quitar el último nivel
scoring-rubric-up = Subir
scoring-rubric-remove = Quitar este criterio
scoring-rubric-add = Añadir un criterio
scoring-rubric-preview = Ver qué cambiaría
scoring-rubric-preview-heading = Qué cambiaría
scoring-rubric-preview-lead = Todavía no se ha cambiado nada.
scoring-rubric-no-change = Esta es la rúbrica tal como está. No cambiaría nada.
scoring-change-added = Nuevo: { $criterion }
scoring-change-removed = Quitado: { $criterion }
scoring-change-weight = { $criterion }: ponderación { $to } en lugar de { $from }
scoring-change-levels = { $criterion }: otros niveles
scoring-change-words = { $criterion }: otro texto
scoring-change-order = Los criterios están en otro orden
scoring-rubric-effect = Qué significa esto
scoring-rubric-effect-text = { $n ->
    [0] Ninguna hoja enviada sigue la versión anterior.
    [one] { $count } hoja enviada sigue bajo la versión anterior y se lee según ella; se pide a su juez que vuelva a mirar lo que ha cambiado en los criterios.
   *[other] { $count } hojas enviadas siguen bajo la versión anterior y se leen según ella; se pide a sus jueces que vuelvan a mirar lo que ha cambiado en los criterios.
}
scoring-rubric-effect-drafts = { $n ->
    [one] { $count } borrador pasa a la versión nueva y conserva sus puntos donde los criterios coinciden
   *[other] { $count } borradores pasan a la versión nueva y conservan sus puntos donde los criterios coinciden
}
scoring-rubric-effect-judges = { $n ->
    [one] { $count } juez recibe una carta con su motivo
   *[other] { $count } jueces reciben una carta con su motivo
}
scoring-rubric-effect-entrants = { $n ->
    [one] { $count } participante recibe una carta con su motivo
   *[other] { $count } participantes reciben una carta con su motivo
}
scoring-rubric-why = Por qué cambia
scoring-rubric-why-help = Los jueces y los participantes lo leen ahora, y se publica con el resultado.
scoring-rubric-apply = Cambiar la rúbrica
scoring-state-look-again = Rúbrica modificada: vuelva a mirar
scoring-look-again-title = La rúbrica ha cambiado desde que usted envió la hoja
scoring-look-again-text = Su hoja vale tal como la envió. Si la guarda de nuevo, contará según la rúbrica nueva. Vuelva a mirar:

scoring-why-rubric-locked = { $n ->
    [one] Se ha escrito { $sheets } hoja. Diga por qué cambia la rúbrica: se comunica a los jueces y a los participantes.
   *[other] Se han escrito { $sheets } hojas. Diga por qué cambia la rúbrica: se comunica a los jueces y a los participantes.
}
scoring-why-rubric-changed-since = Otra persona ha cambiado la rúbrica desde que usted abrió esta página. Abajo está lo que usted escribió; las versiones de arriba dicen lo que vale ahora.
scoring-paper-heading = Hojas en papel
scoring-paper-lead = Imprima hojas en blanco para los jueces que escriben a mano. Dos organizadores transcriben cada hoja sin ver lo que escribió el otro; cuando coinciden, queda como enviada.
scoring-paper-code = Código de la hoja
scoring-paper-code-help = Figura en el papel, por ejemplo P-7K2M9Q4T.
scoring-paper-type = Transcribir esta hoja
scoring-paper-under-way = En curso
scoring-paper-under-way-caption = Hojas transcritas que aún no valen
scoring-paper-typists = Transcrita por
scoring-paper-once = Transcrita una vez
scoring-paper-differs = Difiere en: { $what }
scoring-paper-print = Imprimir
scoring-paper-print-caption = Hojas en blanco por juez, y cuántas valen ya
scoring-paper-none = Nadie tiene todavía candidaturas que juzgar.
scoring-paper-judge-code = Juez
scoring-paper-sheets = { $n ->
    [one] { $count } hoja, en su propia página. Imprímala con su navegador.
   *[other] { $count } hojas, cada una en su propia página. Imprímalas con su navegador.
}
scoring-paper-sign = Fecha y firma
scoring-paper-type-heading = Transcribir una hoja de papel
scoring-paper-type-lead = Escriba lo que figura en el papel, y nada más. Otro organizador la transcribe de nuevo.
scoring-paper-comment-help = Palabra por palabra.
scoring-paper-done = Conservar lo que he escrito
scoring-from-paper = Transcrita de su hoja de papel por { $typists }.

scoring-why-written = Ya existe una hoja de este juez para esta candidatura.
scoring-why-own-paper = Esta es su propia hoja: la transcriben otras dos personas.
scoring-why-no-paper = Ninguna hoja de esta ronda tiene el código { $code }.
scoring-why-typed-otherwise = { $criterion }: otra persona escribió algo distinto. Vuelva a mirar el papel.
scoring-why-comment-otherwise = Comentario: otra persona escribió algo distinto. Vuelva a mirar el papel.
scoring-why-round-closed = La ronda está cerrada: las hojas quedan como están.
scoring-why-round-open = La ronda todavía no está cerrada.
scoring-why-stay-complete = Ha enviado esta hoja: puede cambiarla, pero todos los criterios necesitan una respuesta.
scoring-why-changed-since = La hoja ha cambiado desde que la revisó. Revísela de nuevo.
scoring-why-incomplete = La hoja todavía no está completa.
scoring-why-not-answered = { $criterion }: dé puntos o indique que no puede juzgarlo.
scoring-why-many-words = { $n ->
    [one] Escriba aquí como máximo { $most } palabra antes de enviar. Todo lo que ha escrito se conserva.
   *[other] Escriba aquí como máximo { $most } palabras antes de enviar. Todo lo que ha escrito se conserva.
}
scoring-why-no-reason = Diga en pocas palabras por qué se abstiene.
scoring-why-short = { $n ->
    [one] Faltan hojas a { $entries } candidatura. Diga por qué cierra la ronda de todos modos.
   *[other] Faltan hojas a { $entries } candidaturas. Diga por qué cierra la ronda de todos modos.
}
scoring-why-sheet-begun = Este juez ha empezado una hoja para la candidatura, por lo que no se puede retirar la asignación. Si hay un conflicto de intereses, declárelo en la página del juez: entonces la hoja no cuenta.
scoring-why-word = Escriba «{ $word }» para confirmar.

said-sheet-saved = Guardada como borrador.
said-flagged = Se ha avisado a los organizadores. Su respuesta aparecerá aquí.
said-flags-answered = Los jueces tienen su respuesta.
said-sheets-submitted = { $n ->
    [one] Ha llegado { $done } hoja.
   *[other] Han llegado { $done } hojas.
}
said-some-sheets-submitted = { $n ->
    [one] Ha llegado { $done } hoja. No enviadas, porque cambiaron desde que las revisó o ya no le corresponden: { $not }.
   *[other] Han llegado { $done } hojas. No enviadas, porque cambiaron desde que las revisó o ya no le corresponden: { $not }.
}
said-rubric-changed = Se ha cambiado la rúbrica.
said-paper-once = Conservado. Otro organizador debe transcribirla de nuevo.
said-paper-stands = Ambas transcripciones coinciden: la hoja { $reference } queda como enviada.
said-entry-skipped = Aplazada por ahora. La candidatura queda al final de su lista.
said-sheet-corrected = Corregida: hoja { $reference }.
said-sheet-incomplete = Responda primero a todos los criterios.
said-sheet-changed = La hoja se cambió en otra ventana. Revísela de nuevo.
said-sheet-submitted = La hoja { $reference } ha llegado. Puede cambiarla hasta el { $until }.
said-recused = Se ha abstenido de juzgar la candidatura. Se ha avisado a los organizadores.
said-round-closed = La ronda está cerrada.

scoring-departure-link = No puedo seguir juzgando…
scoring-departure-title = No puedo seguir juzgando
scoring-departure-of = { $judge } no puede seguir juzgando
scoring-departure-back = Volver
scoring-departure-lead = Gracias por lo que ha hecho. Lo que envió sigue valiendo; se avisa de inmediato a los organizadores, que buscan a alguien para el resto.
scoring-departure-lead-of = Lo que envió sigue valiendo. El resto queda libre de inmediato para otros jueces; una propuesta puede asignárselo.
scoring-departure-closed = Gracias por lo que ha hecho. Esta ronda está cerrada y todo lo que envió sigue valiendo; no recibirá nada más que juzgar.
scoring-departure-closed-of = Esta ronda está cerrada y lo que envió sigue valiendo. No recibirá nada más que juzgar.
scoring-departure-stand = { $n ->
    [one] { $count } hoja enviada sigue valiendo
   *[other] { $count } hojas enviadas siguen valiendo
}
scoring-departure-lost = { $n ->
    [one] { $count } candidatura pierde a este juez
   *[other] { $count } candidaturas pierden a este juez
}
scoring-departure-reason = Por qué
scoring-departure-reason-help = Solo lo leen los organizadores.
scoring-departure-button = Dejar el jurado
scoring-departure-button-of = Dar de baja a este juez
scoring-departure-left = Dejó el jurado el { $at }. Si puede volver a juzgar, escriba a los organizadores.
scoring-departure-has-left = Dejó el jurado el { $at }.
scoring-departure-return = Readmitir a este juez
said-judge-left = El juez ha dejado el jurado. Sus candidaturas pendientes necesitan a otros: pida una propuesta.
said-you-left = Ha dejado el jurado. Gracias por avisarnos.
said-judge-back = El juez ha vuelto y puede recibir candidaturas de nuevo.
scoring-hidden = { $n ->
    [one] { $count } candidatura que se le había asignado está oculta por un conflicto de intereses.
   *[other] { $count } candidaturas que se le habían asignado están ocultas por un conflicto de intereses.
}

scoring-why-observer = Usted es observador: lee candidaturas y no escribe ninguna hoja.
scoring-profile-link = Las reglas, y lo que ha dicho de usted
scoring-reminders-title = Recordatorios – { $programme }
scoring-reminders-heading = Recordatorios
scoring-reminders-lead = Escriba a quienes van con retraso, y a nadie más. Nadie recibe dos recordatorios en dos días. Las cartas esperan cinco minutos, para que pueda detenerlas.
scoring-late-unanswered = Invitados, sin respuesta
scoring-late-not_begun = Han aceptado y no han empezado
scoring-late-unfinished = Han empezado y no han terminado
scoring-reminders-count = { $n ->
    [0] No se escribiría a nadie.
    [one] Se escribiría a { $count } juez.
   *[other] Se escribiría a { $count } jueces.
}
scoring-reminders-lately = { $n ->
    [one] { $count } recibió un recordatorio en los dos últimos días y no se le molesta.
   *[other] { $count } recibieron un recordatorio en los dos últimos días y no se les molesta.
}
scoring-reminders-who = A quién
scoring-reminders-preview = La carta, tal como la leerá { $name }
scoring-remind = { $n ->
    [one] Escribir a { $count } juez
   *[other] Escribir a { $count } jueces
}
scoring-stop-heading = Detener lo que aún espera
scoring-stop-text = Se detienen los recordatorios que aún no han salido, y se puede volver a escribir a sus destinatarios.
scoring-stop = Detener los recordatorios en espera
said-reminded = { $n ->
    [0] No quedaba nadie a quien escribir.
    [one] { $letters } carta espera cinco minutos en la bandeja de salida.
   *[other] { $letters } cartas esperan cinco minutos en la bandeja de salida.
}
said-reminders-stopped = { $n ->
    [0] Ya no esperaba ningún recordatorio.
    [one] Se detuvo { $letters } recordatorio.
   *[other] Se detuvieron { $letters } recordatorios.
}

scoring-chairing-title = Sus jurados – { $programme }
scoring-chairing-heading = Sus jurados
scoring-chairing-lead = Cuánto han avanzado los jueces de sus categorías. Nadie ve los puntos antes de que se cierre la ronda.
scoring-chairing-none = Sin categorías
scoring-chairing-none-text = Esta edición no tiene categorías que presidir.
scoring-chairing-standing = La clasificación, cuando la ronda esté cerrada
scoring-first = todos los jueces juzgan esta primero
scoring-file-heading = Archivo de asignación
scoring-file-lead = Cambie muchas asignaciones a la vez desde una hoja de cálculo, o tráigalas de otro sistema. Ve lo que cambiaría antes de que cambie nada; se hace todo o nada.
scoring-file-download = La asignación actual, en este formato
scoring-file-columns = La primera fila nombra las columnas, en cualquier orden; las demás se pasan por alto. Las filas se siguen de arriba abajo. paper es la referencia de una candidatura; action es review, primary o secondary (asignar la candidatura al juez), clearreview (retirarla; paper o email puede ser all), conflict, clearconflict, o preference con un número en una columna de ese nombre; email es la dirección del juez; round puede quedar vacía.
scoring-file-help = Un archivo CSV en UTF-8, de hasta 4 MB.
scoring-why-file-not-text = Elija un archivo CSV en UTF-8 con al menos una fila, de hasta 4 MB.
scoring-file-problems-caption = Filas que no se pueden seguir
scoring-file-preview-lead = Todavía no se ha cambiado nada.
scoring-file-pairs-caption = Qué cambiaría
scoring-file-give = La recibe
scoring-file-take = Ya no
scoring-file-conflict = Conflicto
scoring-file-clear = Sin conflicto
scoring-file-given = { $n ->
    [one] se crea { $count } asignación
   *[other] se crean { $count } asignaciones
}
scoring-file-taken = { $n ->
    [one] se retira { $count } asignación
   *[other] se retiran { $count } asignaciones
}
scoring-file-conflicts = { $n ->
    [one] se declara { $count } conflicto
   *[other] se declaran { $count } conflictos
}
scoring-file-cleared = { $n ->
    [one] se descarta { $count } conflicto
   *[other] se descartan { $count } conflictos
}
scoring-file-bids = { $n ->
    [one] se fija { $count } preferencia
   *[other] se fijan { $count } preferencias
}
scoring-file-same = { $n ->
    [one] { $count } fila no cambia nada
   *[other] { $count } filas no cambian nada
}
scoring-file-problems = { $n ->
    [one] No se puede seguir { $count } fila, por lo que no se haría nada del archivo. Corríjala en el archivo y elíjalo de nuevo.
   *[other] No se pueden seguir { $count } filas, por lo que no se haría nada del archivo. Corríjalas en el archivo y elíjalo de nuevo.
}
scoring-file-apply = { $n ->
    [one] Hacer { $count } cambio
   *[other] Hacer { $count } cambios
}
scoring-why-file-problems = { $n ->
    [one] No se puede seguir { $rows } fila del archivo. No se ha cambiado nada.
   *[other] No se pueden seguir { $rows } filas del archivo. No se ha cambiado nada.
}
said-file-applied = { $n ->
    [one] Se hizo { $changes } cambio.
   *[other] Se hicieron { $changes } cambios.
}

scoring-bids-title = ¿Qué candidaturas le gustaría juzgar? – { $programme }
scoring-bids-heading = ¿Qué candidaturas le gustaría juzgar?
scoring-bids-lead = Diga cuáles de estas juzgaría con gusto y cuáles preferiría no juzgar. Los organizadores lo tienen en cuenta al repartir las candidaturas; no hace falta que responda sobre todas.
scoring-bids-empty-title = No hay candidaturas de sus categorías
scoring-bids-empty-text = Ahora mismo no hay nada que elegir. No tiene que hacer nada.
scoring-bids-save = Guardar
scoring-bids-link = Decir qué candidaturas juzgaría con gusto
scoring-bid-gladly = Con gusto
scoring-bid-can = Puedo
scoring-bid-rather_not = Prefiero no
said-bids-saved = { $n ->
    [one] Guardado para { $bids } candidatura. Puede cambiarlo hasta que se repartan las candidaturas.
   *[other] Guardado para { $bids } candidaturas. Puede cambiarlo hasta que se repartan las candidaturas.
}
