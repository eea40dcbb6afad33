# Finding entries: the catalogue and the lists behind the scenes.

entries-option-count = { $name } ({ $count })
entries-picture-of = Imagen de “{ $title }”
entries-catalogue-print = Todo en una página, para imprimir
entries-catalogue-print-how = Imprima esta página con su navegador. Los botones y los menús no salen en el papel.

# Kept views of the list, and the same verdict for many.

entries-views = Vistas guardadas
entries-views-keep = Vistas guardadas de esta lista
entries-view-name = Nombre de esta vista
entries-view-name-help = Lo que se busca ahora se guarda con este nombre, para todas las personas que gestionan esta edición. Si repite un nombre, sustituye a la vista anterior.
entries-view-save = Guardar esta vista
entries-view-remove = Eliminar
entries-choose = Elegir
entries-verdicts = El mismo dictamen para varias
entries-verdicts-ticked = Emitir un dictamen para las marcadas
entries-verdicts-all =
    { $n ->
        [one] Emitir un dictamen para la única encontrada
       *[other] Emitir un dictamen para las { $count } encontradas
    }
entries-verdicts-chosen =
    { $n ->
        [one] { $count } candidatura
       *[other] { $count } candidaturas
    }
entries-verdicts-preview = Mostrar lo que ocurre
entries-verdicts-apply = Hacerlo
entries-verdicts-after = Cada equipo recibe su propia carta dentro de diez minutos; hasta entonces las cartas se pueden detener.
entries-verdicts-back = Volver a la lista
entries-verdicts-would =
    { $n ->
        [0] No cambiaría ninguna candidatura.
        [one] { $count } candidatura recibiría este dictamen.
       *[other] { $count } candidaturas recibirían este dictamen.
    }
entries-verdicts-done =
    { $n ->
        [0] No ha cambiado ninguna candidatura.
        [one] { $count } candidatura ha recibido este dictamen.
       *[other] { $count } candidaturas han recibido este dictamen.
    }
entries-verdicts-as-before =
    { $n ->
        [one] { $count } ya lo tenía, con este motivo.
       *[other] { $count } ya lo tenían, con este motivo.
    }
entries-verdicts-not =
    { $n ->
        [one] { $count } no puede recibirlo, porque:
       *[other] { $count } no pueden recibirlo, porque:
    }
said-view-saved = Se ha guardado la vista.
said-view-removed = Se ha eliminado la vista.
entries-why-view-name = Dé a la vista un nombre de { $most } caracteres como máximo
entries-why-views-many = Hay { $most } vistas guardadas. Elimine primero una
entries-why-none-ticked = Marque al menos una candidatura de la lista
