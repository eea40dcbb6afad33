# Tables in the hall: their numbers, cards and lists.

entries-tables-title = Mesas de la sala – { $programme }
entries-tables-heading = Mesas de la sala
entries-tables-lead = Cada equipo recibe una mesa con un número. El jurado encuentra a los equipos por ese número, y cada equipo lee el suyo en la página de su candidatura.
entries-tables-none = Todavía no hay nadie en la sala
entries-tables-none-text = Reciben mesa aquí las candidaturas presentadas que, cuando hay preselección, son admisibles.
entries-tables-without = { $n ->
    [0] Todas las candidaturas tienen mesa.
    [one] { $count } candidatura todavía no tiene mesa.
   *[other] { $count } candidaturas todavía no tienen mesa.
}
entries-tables-first = Primer número
entries-tables-step = Saltos entre categorías
entries-tables-step-none = Ninguno
entries-tables-step-of = Cada categoría comienza { $step } números más adelante
entries-tables-anew = Todas reciben un número nuevo
entries-tables-anew-help = Sin esto, solo las que no tienen número. Los carteles ya impresos dejarían de ser correctos.
entries-tables-give = Asignar números
entries-tables-caption = Las mesas, sus números y dónde están
entries-table-number = Número
entries-table-place = Lugar
entries-table-number-of = Número de mesa de { $entry }
entries-table-place-of = Lugar de { $entry }
entries-table-differs = Cambiada
entries-tables-save = Guardar la lista
entries-tables-drop = Descartar lo que dice el archivo
entries-tables-cards = Carteles para las mesas
entries-tables-cards-lead = Imprima esta página: cada mesa tiene una hoja propia.
entries-tables-no-cards = Ninguna mesa tiene número todavía
entries-tables-no-cards-text = Asigne primero los números.
entries-tables-file = Traer números de un archivo
entries-tables-file-label = Archivo
entries-tables-file-help = Un CSV con las columnas “reference”, “number” y “place”, como el que se descarga aquí. Lo que dice se muestra antes de cambiar nada.
entries-tables-look = Ver lo que cambia
entries-tables-from-file = Todavía no se ha guardado nada
entries-tables-from-file-text = { $n ->
    [0] El archivo dice lo que ya es así.
    [one] El archivo cambia { $count } mesa. Guarde la lista para conservarlo.
   *[other] El archivo cambia { $count } mesas. Guarde la lista para conservarlo.
}
entries-table-own = Su mesa: { $number }
entries-table-own-place = Su mesa: { $number }, { $place }
entries-table-own-text = El jurado busca este número. Procure que haya siempre alguien en la mesa mientras el jurado hace su recorrido.

entries-why-table-number = { $entry }: el número de mesa es un número entero del 1 al 9999.
entries-why-table-twice = La mesa { $number } correspondería a la vez a { $one } y a { $other }. Dé otro número a una de las dos.
entries-why-tables-unreadable = Este archivo no se puede leer. Guárdelo como CSV con UTF-8 e inténtelo de nuevo.
entries-why-tables-columns = El archivo necesita las columnas “reference” y “number” en su primera fila.
entries-why-tables-no-entry = Fila { $row }: ninguna candidatura tiene aquí la referencia “{ $entry }”.
entries-why-tables-no-number = Fila { $row }: lo que figura como número de { $entry } no es un número entero.

said-tables-saved = Se han guardado las mesas.
said-tables-numbered = Se han asignado los números. Cada equipo lee el suyo en la página de su candidatura.

desk-act-tables-set = Asignó o cambió mesas de la sala
