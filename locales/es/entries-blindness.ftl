# The blind copy of an entry.

entries-blind-title = Lo que lee el jurado
entries-blind-lead = El jurado no debe saber quién presenta la candidatura. Aquí ve lo que lee de ella y dónde figura un nombre, una entidad o una dirección del equipo, y escribe lo que leerá en su lugar.
entries-blind-title-tells = El título dice quién presenta la candidatura. No se puede reescribir aquí: pida otro al equipo.
entries-blind-none = El jurado no lee nada de esta candidatura, salvo su título.
entries-blind-tells = dice quién la presenta
entries-blind-rewritten = reescrito
entries-blind-changed = el equipo lo ha modificado después; el jurado sigue leyendo el texto de usted
entries-blind-written = Lo que escribió el equipo
entries-blind-instead = Lo que lee el jurado: { $field }
entries-blind-instead-help = Vacío significa que el jurado no lee nada aquí. Con el texto del equipo, queda como se escribió.
entries-blind-hide = Ocultar al jurado: { $field }
entries-blind-save = Guardar lo que lee el jurado
entries-blind-link = Lo que lee el jurado…
entries-preview-rewritten = Los organizadores han sustituido por otras algunas palabras que dicen quién es usted.
entries-telling = El jurado leería quién es usted
entries-telling-text = No debe saber quién presenta la candidatura. Aun así puede presentarla; los organizadores podrán sustituir esas palabras por otras.
entries-telling-place = { $field }: { $words }
entries-why-blind-stale = El equipo ha presentado de nuevo la candidatura después de que usted abriera esta página. Mire lo que dice ahora; el texto de usted sigue aquí.
said-entry-redacted = A partir de ahora el jurado lo lee así.
