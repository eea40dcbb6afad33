# La exposición: jueces que van de mesa en mesa, y la sala tal como la ven los organizadores.

scoring-expo-title = Juzgar en las mesas – { $programme }
scoring-expo-heading = Juzgar en las mesas
scoring-expo-lead = Se le envía de mesa en mesa. En cada una mira un proyecto y dice si es mejor que el anterior. Nadie ve sus juicios mientras los jueces recorren las mesas.
scoring-expo-free = Hay una mesa libre para usted.
scoring-expo-first = Empezar: mi primera mesa
scoring-expo-next = Mi mesa siguiente
scoring-expo-go = Vaya a esta mesa:
scoring-expo-table = Mesa
scoring-expo-arrived = Ya estoy aquí, empezar
scoring-expo-way-until = La mesa se le reserva hasta las { $time }.
scoring-expo-way-over = La mesa estuvo reservada para usted hasta ahora. Vaya de todos modos, o déjela y tome otra.
scoring-expo-until = Su visita: hasta las { $time }.
scoring-expo-time-over = Su tiempo aquí ha terminado. Diga lo que piensa y siga adelante.
scoring-expo-question = ¿Cuál era mejor?
# Las dos respuestas grandes: la mesa y, debajo, el nombre del proyecto.
scoring-expo-this = Este, mesa { $number }
scoring-expo-before = El anterior, mesa { $number }
scoring-expo-neither = No sabría decirlo
scoring-expo-first-text = Esta es su primera mesa: todavía no hay nada que comparar. Desde la siguiente, dirá cuál de los dos era mejor.
scoring-expo-seen = Lo he visto, seguir
scoring-expo-points = Puntos
scoring-expo-points-help = De un vistazo; más es mejor.
scoring-expo-absent = No hay nadie en esta mesa
scoring-expo-skip = Dejar esta mesa por otro motivo
scoring-expo-skip-why = Por qué
scoring-expo-skip-words = En pocas palabras
scoring-expo-skip-words-help = Lo leen los organizadores. Es necesario si hay un conflicto de intereses.
scoring-expo-skip-button = Dejar esta mesa
scoring-skip-busy = Hay otras personas con el equipo; vuelvo más tarde
scoring-skip-cannot-judge = No puedo juzgar esto
scoring-skip-conflict = Tengo un conflicto de intereses
scoring-expo-undo = Deshacer mi último paso
scoring-expo-seen-count = { $n ->
    [0] Todavía no ha visto ninguna mesa.
    [one] Ha visto { $count } mesa.
   *[other] Ha visto { $count } mesas.
}
scoring-expo-paused-heading = La evaluación está en pausa
scoring-expo-paused-text = Los organizadores han puesto en pausa la evaluación. Lo que ha dicho se conserva.
scoring-expo-paused = En pausa. Esta página continúa por sí sola.
scoring-expo-look-again = Mirar de nuevo
scoring-expo-waits-heading = Ahora mismo no hay ninguna mesa libre
scoring-expo-waits-text = Todas las mesas que le quedan están recibiendo una visita, o no había nadie en ellas.
scoring-expo-waits = Debería haber una libre a las { $time } a más tardar. Esta página continúa por sí sola.
scoring-expo-nothing-heading = Ha visto todas las mesas que le quedaban
scoring-expo-nothing-text = Gracias. Si se añade una mesa o se vuelve a mostrar, aparecerá aquí.

scoring-order-title = Su orden – { $programme }
scoring-order-heading = Lo que ha visto, en su orden
scoring-order-lead = Ponga en orden lo que ha visto, lo mejor primero. Es voluntario y dice más que las comparaciones sueltas. Nadie más ve su orden antes de que se cierre la ronda.
scoring-order-placed = Su orden
scoring-order-others = Todavía fuera de su orden
scoring-order-table = Mesa { $number }
scoring-order-points = sus puntos: { $points }
scoring-order-up = Subir
scoring-order-down = Bajar
scoring-order-move = Mover
scoring-order-put = Ponerlo ahí
scoring-order-place = Puesto { $place }
scoring-order-up-of = Subir { $entry }
scoring-order-down-of = Bajar { $entry }
scoring-order-to-of = Puesto de { $entry }
scoring-order-empty = Todavía no ha visto nada
scoring-order-empty-text = Lo que haya visto en las mesas aparecerá aquí.

scoring-floor-title = La sala – { $programme }
scoring-floor-heading = La sala
scoring-floor-lead = Cuántas veces se visitó cada mesa, quién recorre las mesas y quién no estaba. Nadie ve quién va por delante antes de que se cierre la ronda.
scoring-floor-closed = Los jueces ya no recorren las mesas.
scoring-floor-paused = La evaluación está en pausa desde las { $time }
scoring-floor-paused-text = Los jueces ven que está en pausa y continúan por sí solos cuando usted la reanuda.
scoring-floor-pause = Poner en pausa la evaluación
scoring-floor-resume = Reanudar la evaluación
scoring-floor-without = { $n ->
    [one] { $count } candidatura no tiene mesa
   *[other] { $count } candidaturas no tienen mesa
}
scoring-floor-without-text = No se envía a nadie allí: reparta números
scoring-floor-enough-tables = Mesas con visitas suficientes
scoring-floor-walking = Jueces en la sala
scoring-floor-not-begun = Sin empezar
scoring-floor-hidden = Ocultas
scoring-floor-hidden-text = Tres jueces no encontraron a nadie allí, o un organizador las ocultó: no se envía a nadie. No se exigen al cerrar la ronda.
scoring-floor-hidden-since = Oculta desde las { $time }
scoring-floor-show = Mostrar de nuevo
scoring-floor-hide = Ocultar
scoring-floor-hide-of = Ocultar { $entry }
scoring-floor-left = Dejadas sin opinar
scoring-floor-left-caption = Mesas que los jueces dejaron sin juzgar, primero las más recientes
scoring-floor-when = Cuándo
scoring-floor-why = Por qué
scoring-floor-absent = No había nadie
scoring-floor-busy = Había otras personas
scoring-floor-conflict = Conflicto de intereses
scoring-floor-skipped = No puede juzgar
scoring-floor-tables = Mesas
scoring-floor-tables-caption = Mesas, primero las que tienen menos visitas
scoring-floor-visits = Visitas
scoring-floor-absences = Encontrada vacía
scoring-floor-visited = Con visita ahora
scoring-floor-awaited = Un juez está en camino
scoring-floor-enough = Visitas suficientes
scoring-floor-free = Necesita visitas
scoring-floor-walking-caption = Jueces que han empezado, y dónde están
# Debajo de una página que muestra cómo está la sala ahora.
scoring-floor-looks-again = Esta página se actualiza por sí sola cada pocos segundos.
scoring-floor-hold-still = Dejarla quieta
scoring-floor-let-look = Dejar que esta página se actualice por sí sola
scoring-floor-seen = Mesas vistas
scoring-floor-at = En la mesa
scoring-floor-on-the-way = En camino a la mesa
scoring-floor-between = Entre dos mesas
scoring-floor-settings = Cómo funciona
scoring-floor-minutes = Minutos por visita
scoring-floor-minutes-help = Incluido el camino hasta allí. Después, la mesa queda libre para otros.
scoring-floor-points = Puntos rápidos
scoring-floor-points-help = En cada mesa, además de la comparación.
scoring-floor-points-none = Ninguno
scoring-floor-points-to = De 1 a { $most }
scoring-floor-ordered = Los jueces pueden llevar un orden propio
scoring-floor-ordered-help = Dice más que las comparaciones sueltas.
scoring-floor-save = Guardar

scoring-closing-visits = { $n ->
    [one] vale { $count } visita con un juicio
   *[other] valen { $count } visitas con un juicio
}
scoring-closing-looks = { $n ->
    [one] { $count } visita sin juicio no se cuenta
   *[other] { $count } visitas sin juicio no se cuentan
}
scoring-closing-few-visits = { $n ->
    [0] a ninguna mesa visible le faltan visitas
    [one] faltan visitas a { $count } mesa
   *[other] faltan visitas a { $count } mesas
}

scoring-why-not-there = Usted ya no está en esa mesa. Aquí se indica dónde está ahora.
scoring-why-not-seen = Solo puede poner en orden lo que ha visto.
scoring-why-no-points = Dé también puntos y después diga cuál era mejor.
scoring-why-no-skip-reason = Diga por qué deja esta mesa.
scoring-why-paused = Los organizadores han puesto en pausa la evaluación. Espere, por favor.
scoring-why-taken = Otro juez acaba de tomar esta mesa.
scoring-why-crowded = Muchas personas pulsaron en el mismo momento y lo suyo no se conservó. Pulse de nuevo.

said-expo-changed = Guardado. Vale desde la próxima mesa.
said-expo-paused = La evaluación está en pausa.
said-expo-resumed = La evaluación continúa.
said-expo-hidden = Ya no se envía a nadie allí.
said-expo-shown = Se vuelve a enviar a jueces allí.

desk-act-expo-judged = Juzgó en una mesa
desk-act-expo-placed = Cambió su propio orden
desk-act-expo-left = Dejó una mesa sin juzgar
desk-act-expo-undone = Deshizo un paso en la exposición
desk-act-expo-changed = Cambió cómo funciona la exposición
desk-act-expo-paused = Puso en pausa la exposición
desk-act-expo-resumed = Reanudó la exposición
desk-act-expo-entry-hidden = Ocultó una candidatura a los jueces
desk-act-expo-entry-shown = Volvió a mostrar una candidatura a los jueces

letter-team-absent-subject = { $programme }: no había nadie en la mesa de { $entry }
letter-team-absent-body =
    Estimado/a { $name }:

    Tres jueces no encontraron a nadie en la mesa de { $entry }, «{ $title }». Está oculta: no se envía allí a más jueces.

    Cuando el equipo haya vuelto, muéstrela de nuevo:
    { $link }

letter-expo-conflict-subject = { $programme }: { $judge } se abstiene de juzgar { $entry }
letter-expo-conflict-body =
    Estimado/a { $name }:

    En las mesas, { $judge } ha declarado un conflicto de intereses con { $entry } y no la juzgará:

    { $reason }

    Se envía allí a otros jueces. Aquí puede ver cómo avanza:
    { $link }

results-how-pairs = Los jueces dijeron en las mesas cuál de dos era mejor. Un valor indica cuántas veces de cada cien se consideraría la candidatura mejor que otra de fuerza media, según todo lo que se dijo; al lado figura la proporción simple de comparaciones ganadas, en porcentaje.
