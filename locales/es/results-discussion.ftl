# Un jurado en deliberación: qué candidatura se discute y qué se dice de cada una.

results-discussion = La deliberación del jurado
results-discussions-lead = Elija sobre qué delibera el jurado. Empieza cuando se pueden leer las puntuaciones de una ronda.
results-discussion-lead = Una candidatura tras otra. Quien está demasiado cerca de una candidatura sale de la sala y no ve nada de ella aquí; el orden hace salir a la gente lo menos posible.
results-discussion-judging = Sus candidaturas por evaluar
results-discussion-back = Volver a la deliberación
results-discussion-lost = Sin conexión: esta página puede no estar al día. Lo intenta de nuevo por sí misma.
results-discussion-now = Se discute ahora: { $entry }
results-discussion-nothing = En este momento no se discute ninguna candidatura.
results-discussion-out = Usted está fuera de la sala para esta candidatura.
results-discussion-out-text = El jurado discute una candidatura a la que usted está demasiado cerca. Quédese fuera hasta que esta página diga que se continúa.
results-discussion-place = Puesto { $place } en la clasificación
results-discussion-away = Debe estar fuera de la sala: { $people }
results-discussion-sheets = Hojas de puntuación
results-discussion-next = Siguiente: { $entry }
results-discussion-pause = Pausa
results-discussion-kept = { $n ->
    [one] Para { $count } candidatura usted está fuera de la sala: otra persona la llama.
   *[other] Para { $count } candidaturas usted está fuera de la sala: otra persona las llama.
}
results-discussion-order = El orden de la deliberación
results-discussion-state = Estado
results-discussion-state-now = se discute ahora
results-discussion-state-done = discutida
results-discussion-state-waits = pendiente
results-discussion-call-heading = Llamar
results-discussion-call = Discutir ahora
results-discussion-notes-count = { $n ->
    [one] { $count } nota
   *[other] { $count } notas
}
results-discussion-empty = No hay nada que discutir
results-discussion-empty-text = Aquí no compite ninguna candidatura, o ninguna que usted pueda discutir.
results-notes = Notas
results-notes-none = Nadie ha escrito nada todavía.
results-notes-read = Abrir la candidatura en su propia página
results-note = Su nota
results-note-help = { $most } caracteres como máximo. La leen con su nombre el jurado, los presidentes, los organizadores y los auditores, salvo quienes están demasiado cerca de la candidatura. Los equipos y el público, nunca.
results-note-keep = Guardar la nota
results-note-write = Escribir una nota
results-note-take-back = Retirar esta nota
results-note-by = { $person }, { $when }
said-note-written = Su nota está guardada.
said-note-taken-back = Su nota está retirada. Ya nadie la lee.
results-why-out-of-the-room = Usted está fuera de la sala para la candidatura que se discute. Otra persona continúa desde ahí.
results-why-discussion-moved = La deliberación ha avanzado desde que se hizo su página. No se ha cambiado nada: mire por dónde va y continúe desde ahí.
results-why-discussion-public = El resultado ya se conoce: no hay nada más que discutir.
results-why-discussion-next-round = Ha empezado la ronda siguiente: esta ya no se discute.
results-why-note-empty = Escriba lo que quiere decir
results-why-note-long = { $n ->
    [one] Quite { $count } carácter
   *[other] Quite { $count } caracteres
}

# Las mismas hojas de puntuación, contadas de otro modo.

results-otherwise = Contado de otro modo
results-otherwise-lead = { $n ->
    [one] Quién ocuparía el primer puesto con otro método. Solo decide el método de la ronda.
   *[other] Quién ocuparía los { $count } primeros puestos con otro método. Solo decide el método de la ronda.
}
results-otherwise-method = Método
results-otherwise-says = Resultado
results-otherwise-first = Primeros puestos
results-otherwise-same = igual
results-otherwise-other = distinto
results-otherwise-nobody = No depende de ningún juez por sí solo: sin las hojas de puntuación de cualquiera de ellos, el primer puesto sería el mismo.
