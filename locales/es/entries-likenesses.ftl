# Entries that look alike, and what won before.

entries-likenesses = Parecidos
entries-likenesses-lead = Candidaturas presentadas que se parecen entre sí o a lo que ganó antes. El programa solo las señala; usted decide, y su motivo se guarda. De ello no se sigue nada automáticamente: una candidatura que no puede participar se declara no admisible en la preselección.
entries-likenesses-none = No hay ningún parecido pendiente de decisión
entries-likenesses-none-text = El programa vuelve a mirar automáticamente cada vez que se presenta algo nuevo.
entries-likenesses-hidden =
    { $n ->
        [one] Se le oculta { $count } par por un conflicto de intereses.
       *[other] Se le ocultan { $count } pares por un conflicto de intereses.
    }
entries-likenesses-look = Mirar de nuevo ahora
entries-likenesses-decided = Decididos
entries-like-question = ¿Son el mismo proyecto?
entries-like-same = El mismo
entries-like-different = No es el mismo
entries-like-reason = Por qué lo cree
entries-like-keep = Guardar la decisión
entries-like-decide = Decidir
entries-like-change = Cambiar la decisión
entries-like-by = { $who }, { $when }
entries-like-title = Los títulos se parecen: { $share } %
entries-like-entity = Las entidades se parecen: { $share } %
entries-like-link = La misma dirección: { $link }
entries-like-texts = El { $share } % del texto más corto figura también en el otro
entries-past = Ganadores anteriores
entries-past-lead = Lo que ganó en ediciones anteriores. Se le muestran las candidaturas presentadas que se parecen a alguno de ellos.
entries-past-register = El registro
entries-past-help = Una fila por ganador: edición, título, entidad y enlace, separados por comas; lo que contiene comas va entre comillas. La entidad y el enlace pueden omitirse. Lo que quite de la lista se olvida.
entries-past-keep = Guardar el registro
entries-past-count =
    { $n ->
        [0] El registro está vacío.
        [one] Hay { $count } ganador anterior en el registro.
       *[other] Hay { $count } ganadores anteriores en el registro.
    }
entries-past-won = Ganó: { $edition }
entries-past-gone = Ya no está en el registro
entries-past-row = Fila { $row }, { $column }: { $why }
entries-past-why-title = falta un título; escríbalo o quite la fila
entries-past-why-long = tiene más de { $most } caracteres; acórtelo
entries-past-why-many = hay más de { $most } filas; omita las más antiguas
said-likeness-decided = Se ha guardado su decisión.
said-past-winners-set =
    { $n ->
        [0] Ahora el registro está vacío.
        [one] Ahora hay { $count } ganador anterior en el registro.
       *[other] Ahora hay { $count } ganadores anteriores en el registro.
    }

entries-versions = Cómo era antes
entries-versions-lead = Cada versión de esta candidatura, con lo que la diferencia de la anterior. Lo que se presentó se conserva siempre; lo que guarda una misma persona en diez minutos es una sola versión.
entries-versions-none = Todavía no se ha guardado nada
entries-versions-none-text = En cuanto alguien guarde el formulario, sus versiones figurarán aquí.
entries-version-saved = Guardada
entries-version-submitted = Presentada
entries-version-by-file = De un archivo
entries-versions-same = El texto es el de la versión anterior.
entries-versions-gone = quitado
entries-versions-differences =
    { $n ->
        [one] { $count } respuesta es diferente
       *[other] { $count } respuestas son diferentes
    }
