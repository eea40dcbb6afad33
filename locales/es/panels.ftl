# Los jueces, sus conflictos y qué candidaturas reciben.

panels-state-invited = Invitado
panels-state-accepted = Aceptó
panels-state-declined = Declinó
panels-generalist = Todas las categorías

panels-name = Nombre
panels-email = Dirección de correo electrónico
panels-organisation = Organización
panels-organisation-help = Los jueces no reciben candidaturas de su propia organización.
panels-country = País
panels-languages = Idiomas
panels-languages-help = Separados por comas.
panels-expertise = Categorías
panels-expertise-help = Lo que se puede asignar a este juez. Si no se elige ninguna: candidaturas de todas las categorías.
panels-capacity = Máximo de candidaturas
panels-capacity-help = Si se deja vacío: { $usual }.
panels-state = Estado
panels-load = Candidaturas
# Cuántas de cuántas: «12 de 20».
panels-of = { $load } de { $capacity }
panels-entry = Candidatura
panels-entries = Candidaturas
panels-reference = Referencia
panels-reference-help = Tal como figura en la lista de candidaturas.
panels-category = Categoría
panels-judge = Juez
panels-why = Motivo
panels-act = Cambiar
panels-full = Completo
panels-missing = Jueces que faltan
panels-now = Ahora
panels-new = Nuevas

panels-judges-title = Jueces – { $programme }
panels-judges-heading = Jueces
panels-judges-lead = Las personas que juzgan, lo que conocen y cuántas candidaturas tiene cada una.
panels-judges-caption = { $n ->
    [one] { $count } juez
   *[other] { $count } jueces
}
panels-judges-empty-title = Todavía no hay jueces
panels-judges-empty-text = Invite al primer juez con el formulario de abajo, o traiga una lista completa de un archivo.
panels-add-heading = Invitar a un juez
panels-add-text = Recibe una carta con un enlace. La carta espera dos minutos, para que aún pueda detenerla.
panels-invite = Invitar

panels-judge-lead = Lo que este juez debe juzgar, lo que le es demasiado cercano y lo que se sabe de él.
panels-pairs-heading = Candidaturas que debe juzgar
panels-pairs-none = Todavía no hay candidaturas. Proponga asignaciones en la página de asignación, o añada allí una a mano.
panels-pairs-caption = { $n ->
    [one] { $count } candidatura
   *[other] { $count } candidaturas
}
panels-remove = Quitar
panels-conflicts-heading = Conflictos de intereses
panels-conflicts-text = Este juez no recibe estas candidaturas. Lo que se encuentra en organizaciones y direcciones se busca de nuevo cada vez.
panels-conflicts-none = No se conoce ninguno.
panels-conflict-organisation = La misma organización: { $reason }
panels-conflict-domain = El mismo dominio de correo electrónico: { $reason }
panels-conflict-team = El juez forma parte del equipo.
panels-declare-heading = Declarar un conflicto
panels-declare-text = Desde entonces el juez no puede abrir la candidatura, y no cuenta la hoja que haya escrito para ella.
panels-declare = Declarar el conflicto
panels-known-heading = Sobre este juez
panels-save = Guardar

panels-import-heading = Jueces desde un archivo
panels-import-lead = Traiga una lista de jueces de una hoja de cálculo. Ve lo que cambiaría antes de que cambie nada.
panels-import-columns = La primera fila nombra las columnas, en cualquier orden. El nombre y el correo son necesarios; los demás datos pueden faltar. Varios idiomas o categorías van en una misma celda, separados por punto y coma; una categoría, por su código o su nombre.
panels-import-file = Archivo
panels-import-file-help = CSV en UTF-8, o la primera hoja de una hoja de cálculo (XLSX), con 256 kB de texto como máximo.
panels-import-look = Ver qué cambiaría
panels-import-new = Nuevo
panels-import-changed = Cambiado
panels-import-same = Como estaba
panels-import-apply = Aplicar
panels-import-drop = Elegir otro archivo
panels-preview-heading = Qué cambiaría el archivo
panels-preview-lead = Todavía no se ha cambiado nada. Cuando lo aplique, todas las personas nuevas reciben una invitación.
panels-preview-new = { $n ->
    [one] se invitaría a { $count } juez
   *[other] se invitaría a { $count } jueces
}
panels-preview-changed = { $n ->
    [one] se cambiarían los datos de { $count } juez
   *[other] se cambiarían los datos de { $count } jueces
}
panels-preview-same = { $n ->
    [one] { $count } juez queda como está
   *[other] { $count } jueces quedan como están
}
panels-preview-problems = { $n ->
    [one] se omitiría { $count } fila
   *[other] se omitirían { $count } filas
}
panels-preview-problems-caption = Filas que se omitirían
panels-preview-rows-caption = Filas que se han entendido
panels-row = Fila
panels-column = Columna
panels-problem = Qué no está bien
panels-change = Cambio

panels-assignment-title = Asignación – { $programme }
panels-assignment-heading = Asignación
panels-assignment-lead = { $n ->
    [one] Quién juzga qué. Cada candidatura necesita { $count } juez.
   *[other] Quién juzga qué. Cada candidatura necesita { $count } jueces.
}
panels-assignment-empty-title = Todavía no hay candidaturas que juzgar
panels-assignment-empty-text = Las candidaturas se pueden asignar cuando se han presentado y, si este premio hace una preselección, se han declarado admisibles.
panels-covered = Candidaturas con jueces suficientes
panels-propose = Proponer asignaciones
panels-propose-help = Las asignaciones existentes se mantienen. La propuesta respeta las categorías, los conflictos y cuántas candidaturas acepta cada juez; usted la ve antes de que se aplique.
panels-proposal-waiting = Ver la última propuesta
panels-by-category = Por categoría
panels-by-category-caption = Candidaturas y jueces de cada categoría
panels-by-judge = Por juez
panels-by-judge-caption = Candidaturas de cada juez, y cuántas acepta como máximo
panels-short-heading = Candidaturas a las que faltan jueces
panels-short-caption = Candidaturas con menos jueces de los que necesitan
panels-short-more = { $n ->
    [one] Y { $count } más.
   *[other] Y { $count } más.
}
panels-by-hand = Añadir una asignación a mano
panels-by-hand-text = Puede asignar a un juez una candidatura ajena a sus categorías, pero no una que le sea demasiado cercana. Para retirar una candidatura, abra la página del juez.
panels-add-pair = Añadir la asignación

panels-proposal-heading = Asignaciones propuestas
panels-proposal-lead = Hecha el { $at }. Todavía no se ha cambiado nada.
panels-proposal-applied = Aplicada el { $at }.
panels-proposal-new = { $n ->
    [one] { $count } asignación nueva
   *[other] { $count } asignaciones nuevas
}
panels-proposal-kept = { $n ->
    [one] se mantiene { $count } asignación existente
   *[other] se mantienen { $count } asignaciones existentes
}
panels-proposal-short = { $n ->
    [one] a { $count } candidatura le seguirían faltando jueces
   *[other] a { $count } candidaturas les seguirían faltando jueces
}
panels-proposal-apply = { $n ->
    [one] Aplicar { $count } asignación
   *[other] Aplicar { $count } asignaciones
}
panels-proposal-drop = Descartarla
panels-proposal-short-caption = Candidaturas a las que les seguirían faltando jueces, y por qué
panels-proposal-loads-caption = Candidaturas de cada juez, ahora y con las asignaciones nuevas
panels-proposal-pairs = Asignaciones nuevas
panels-proposal-pairs-caption = Candidaturas con sus jueces nuevos

panels-invitation-title = Invitación a juzgar – { $programme }
panels-invitation-heading = Le invitamos a juzgar
panels-invitation-lead = Lea lo que se le pide y díganos si participará.
panels-invitation-accepted = Ha aceptado esta invitación. Gracias.
panels-invitation-declined = Ha declinado esta invitación. Si ha cambiado de opinión, aún puede aceptarla.
panels-invitation-go = Ir a sus candidaturas
panels-invitation-what = Qué se le pide
panels-invitation-when = Cuándo
panels-invitation-dates = Desde el { $opens } hasta el { $closes }
panels-invitation-many = Cuánto
panels-invitation-blind = Evaluación anónima
panels-invitation-blind-text = Usted no ve quién presentó cada candidatura ni lo que dan los demás jueces. Por favor, no intente averiguarlo.
panels-invitation-criteria = Qué juzga
panels-invitation-confidential = Confidencialidad
panels-invitation-confidential-text = Lo que lee es confidencial, y también lo que puntúa. No comparta ni lo uno ni lo otro, tampoco después de que se publiquen los resultados.
panels-invitation-conflicts = Conflictos de intereses
panels-invitation-conflicts-text = No juzgue una candidatura de su propia organización, de personas con las que trabaja o a las que está unido, ni una en la que tenga algún interés. Dígalo en la página de la candidatura; entonces la toma otro juez y nadie pregunta más.
panels-invitation-agree = Juzgaré según estos criterios, mantendré en confidencialidad lo que lea y declararé mis conflictos de intereses
panels-invitation-accept = Aceptar
panels-invitation-decline = Declinar

panels-why-capacity = Indique un número de candidaturas de 0 a 1 000, no «{ $typed }».
panels-why-full = Este juez acepta { $capacity } candidaturas como máximo, y ya las tiene.
panels-why-declared = Este juez tiene un conflicto de intereses con la candidatura: { $reason }
panels-why-organisation = El juez y la candidatura pertenecen a la misma organización: { $reason }
panels-why-domain = El juez y alguien de la candidatura comparten un dominio de correo electrónico: { $reason }
panels-why-team = El juez forma parte del equipo de la candidatura.
panels-why-few-judges = { $n ->
    [0] Ningún juez conoce su categoría sin estar demasiado cerca de ella.
    [one] Solo { $judges } juez conoce su categoría sin estar demasiado cerca de ella.
   *[other] Solo { $judges } jueces conocen su categoría sin estar demasiado cerca de ella.
}
panels-why-no-room = { $n ->
    [one] { $judges } juez podría tomarla, pero ya no tiene capacidad.
   *[other] { $judges } jueces podrían tomarla, pero ya no tienen capacidad.
}
panels-why-judge-declined = Este juez ha declinado.
panels-why-accepted = Usted ha aceptado. Si no puede juzgar una candidatura, dígalo en su página; si no puede juzgar ninguna, escriba a los organizadores.
panels-why-agree = Marque la casilla para aceptar, o decline la invitación.
panels-why-no-reason = Diga por qué.
panels-why-no-entry = No hay ninguna candidatura presentada «{ $typed }». Indique la referencia tal como figura en la lista de candidaturas.
panels-why-unreadable = Este archivo no es una tabla. Guarde la hoja de cálculo como CSV en UTF-8.
panels-why-unreadable-row = No se puede leer la fila { $row }: quizá falten unas comillas. Guarde de nuevo la hoja de cálculo como CSV.
panels-why-no-column = El archivo no tiene ninguna columna «{ $column }». Nómbrela en la primera fila.
panels-why-not-text = Elija un archivo CSV en UTF-8 con al menos una fila, de hasta 256 kB.
panels-why-twice = { $email } figura también en una fila anterior.
panels-why-no-category = No hay ninguna categoría «{ $typed }».

said-judge-invited = { $judge } está en la lista. La invitación de un juez nuevo sale dentro de dos minutos.
said-judge-saved = Guardado.
said-judges-same = El archivo no contiene nada nuevo. No se ha cambiado nada.
said-judges-imported = Invitados: { $invited }; cambiados: { $changed }.
said-judges-imported-some = Invitados: { $invited }; cambiados: { $changed }; omitidos, porque algo no estaba bien en sus filas: { $skipped }.
said-pair-added = Se añadió la asignación.
said-pair-removed = Se quitó la asignación.
said-conflict-declared = Se declaró el conflicto. Puede que la candidatura necesite otro juez.
said-proposal-nothing = No se ha cambiado nada: la propuesta ya se había aplicado o no quedaba nada por hacer.
said-proposal-applied = { $n ->
    [one] Se añadió { $added } asignación.
   *[other] Se añadieron { $added } asignaciones.
}
said-proposal-applied-some = { $n ->
    [one] Se añadió { $added } asignación; { $skipped } no, porque algo ha cambiado desde que se hizo la propuesta.
   *[other] Se añadieron { $added } asignaciones; { $skipped } no, porque algo ha cambiado desde que se hizo la propuesta.
}
said-invitation-accepted = Gracias. Aquí están las candidaturas que usted juzga.
said-invitation-declined = Ha declinado la invitación. Gracias por avisarnos.

panels-wishes = Qué debe buscar la propuesta
panels-wishes-lead = Los conflictos, las categorías y cuántas candidaturas acepta un juez son reglas: ningún deseo pesa más que ellas. De todas las maneras de cumplirlas, se busca la que suma más de estos deseos.
panels-wish-expert = Jueces que conocen la categoría
panels-wish-expert-help = Antes que jueces que aceptan cualquier candidatura.
panels-wish-elsewhere = Jueces de otro país
panels-wish-elsewhere-help = Si el formulario pide un país y el juez ha indicado el suyo.
panels-wish-even = Trabajo repartido por igual
panels-wish-even-help = Cada candidatura más de un juez cuenta un poco menos.
panels-wish-fair = Mejorar la candidatura peor atendida
panels-wish-fair-help = Aunque la suma se reduzca un poco.
panels-wish-connected = Que los jueces compartan candidaturas entre grupos
panels-wish-connected-help = Solo se puede distinguir si son indulgentes o severos los jueces unidos por candidaturas comunes.
panels-weight-none = No importa
panels-weight-little = Un poco ({ $weight })
panels-weight-some = Lo habitual ({ $weight })
panels-weight-much = Mucho ({ $weight })
panels-figures-heading = Lo buena que es esta asignación
panels-figures-lead = La afinidad se cuenta en puntos: 100 por un juez que conoce la categoría, con los deseos habituales. Incluye las asignaciones que se mantienen.
panels-figure-total = Suma de afinidad
panels-figure-proved = { $total } de un máximo de { $optimum }; está demostrado que ninguna asignación tiene más
panels-figure-found = { $total } de { $optimum }
panels-figure-worst = La peor atendida
panels-figure-worst-best = { $entry } con { $affinity }; ninguna asignación atiende mejor a su peor candidatura
panels-figure-worst-of = { $entry } con { $affinity }; como mucho se podría llegar a { $bound }
panels-figure-loads = Candidaturas por juez
panels-figure-loads-of = de { $least } a { $most }
panels-figure-islands = Jueces comparables
panels-figure-islands-one = Todos los jueces están unidos por candidaturas comunes
panels-figure-islands-many = { $n ->
    [one] { $count } grupo: todos los jueces están unidos por candidaturas comunes
   *[other] { $count } grupos de jueces no comparten ninguna candidatura; no se puede comparar la indulgencia entre ellos
}
panels-figure-first = Mejor correspondencia
panels-figure-first-of = { $n ->
    [one] { $count } candidatura tiene un juez que es el más adecuado de todos
   *[other] { $count } candidaturas tienen un juez que es el más adecuado de todos
}
panels-figure-costs = Lo que cuestan los deseos
panels-figure-rules = Lo que cuestan las reglas
panels-figure-unmet = Reglas que no se cumplen
panels-figure-drawn = Sorteo
panels-figure-worst-alone = { $entry } con { $affinity }
panels-figure-unmet-of = { $n ->
    [one] En { $count } candidatura, porque las asignaciones que se mantienen las incumplen o porque nadie podría cumplirlas
   *[other] En { $count } candidaturas, porque las asignaciones que se mantienen las incumplen o porque nadie podría cumplirlas
}
panels-cost-nothing = Nada
panels-cost-fair = Mejorar la candidatura peor atendida: { $cost }.
panels-cost-connected = Unir grupos: { $cost }.
panels-cost-kept = Mantener asignaciones: { $cost }.
panels-cost-drawn = Sortear: { $cost }.
panels-rule-apart = Jueces que no coinciden
panels-rule-one-expert = Uno que conozca la categoría
panels-rule-one-language = Uno que lea el idioma
panels-rule-one-elsewhere = Uno de otro país
panels-rule-regions = Regiones distintas
panels-rule-stakeholders = Tipos de parte interesada distintos
panels-rule-organisations = Organizaciones distintas
panels-rule-costs = { $rule }: { $cost }.
panels-rule-costs-sheets = { $rule }: { $cost }, y { $sheets } hojas que se podrían rellenar sin ella.
panels-drawn-from = Ninguna asignación era más probable que un { $percent } %. Sorteado a partir del número { $seed }: el mismo número da el mismo sorteo. De media, un sorteo tiene { $expected }.
panels-not-drawn = No sorteado: { $why }
panels-why-too-certain = { $n ->
    [one] { $entries } candidatura tiene tan pocos jueces que sus asignaciones son más probables de lo que usted permite.
   *[other] { $entries } candidaturas tienen tan pocos jueces que sus asignaciones son más probables de lo que usted permite.
}
panels-why-no-draw = La capacidad y las reglas juntas dejan muy pocas posibilidades para sortear.
panels-why-crossing = Las reglas que pidió se contradicen, y ningún sorteo las cumplió todas.
panels-why-rules-together = { $n ->
    [one] { $judges } juez podría tomarla, pero las reglas sobre los jueces de una misma candidatura dejan un lugar vacío.
   *[other] { $judges } jueces podrían tomarla, pero las reglas sobre los jueces de una misma candidatura dejan un lugar vacío.
}
panels-why-judge-left = Este juez ha dejado el jurado.
panels-why-apart = Este juez y uno de los jueces de la candidatura no deben coincidir.

panels-region = Región
panels-stakeholder = Tipo de parte interesada
panels-topics = Conocimientos
panels-topics-help = Separados por comas. Las palabras del formulario de candidatura, como el nombre de un objetivo, valen en cualquier idioma.

panels-wish-topics = Jueces que conocen el tema de la candidatura
panels-wish-topics-help = Si el formulario pregunta de qué trata y el juez ha dicho lo que conoce.
panels-wish-language = Jueces que leen su idioma
panels-wish-language-help = Si el formulario pregunta por el idioma.
panels-wish-bid = Jueces que la juzgarían con gusto
panels-wish-bid-help = Si se preguntó a los jueces. Quien preferiría no juzgarla va en último lugar.
panels-wish-one-expert = Al menos un juez de cada candidatura conoce su categoría
panels-wish-one-expert-help = Una regla: si nadie que la conozca tiene capacidad, queda un lugar vacío.
panels-wish-one-language = Al menos un juez de cada candidatura lee su idioma
panels-wish-one-language-help = Una regla, como la anterior.
panels-wish-one-elsewhere = Al menos un juez de cada candidatura es de otro país
panels-wish-one-elsewhere-help = Una regla, como la anterior.
panels-wish-regions = Regiones de los jueces de una misma candidatura
panels-wish-stakeholders = Tipos de parte interesada de los jueces de una misma candidatura
panels-wish-organisations = Organizaciones de los jueces de una misma candidatura
panels-spread-any = Sin importancia
panels-spread-two = Que no sea todo igual
panels-spread-all = Sin repeticiones
panels-wish-keep = Asignaciones existentes
panels-wish-keep-help = Lo que un juez ha empezado se mantiene en todo caso.
panels-keep-all = Se mantienen todas
panels-keep-most = Se cambian las menos posibles
panels-keep-begun = Se busca todo de nuevo
panels-wish-drawn = Sortear las asignaciones
panels-wish-drawn-help = Para que nadie pueda estar seguro de quién juzga qué. Entonces no se mejoran la candidatura peor atendida ni los grupos.
panels-drawn-none = No, buscar la mejor
panels-drawn-most = Ninguna asignación más probable que un { $percent } %
panels-wish-seed = Número para el sorteo
panels-wish-seed-help = Si se deja vacío, se busca uno. Se guarda con la propuesta.

panels-proposing-heading = Buscando asignaciones
panels-proposing-lead = Esta página se actualiza por sí sola. Puede dejarla: la propuesta esperará en la página de asignación.
panels-proposing-failed = No se encontró ninguna propuesta: algo falló por nuestra parte o el servidor se detuvo entretanto. No se ha cambiado nada.
panels-proposing-again = Volver a la asignación
panels-step-reading = Leer candidaturas, jueces y conflictos
panels-step-filling = Buscar la suma mayor
panels-step-raising = Mejorar la candidatura peor atendida
panels-step-joining = Unir grupos de jueces
panels-step-proving = Demostrar que no hay nada mejor, y lo que cuestan las reglas
panels-step-is-done = Hecho
panels-step-is-begun = Ahora
panels-come = Jueces nuevos
panels-go = Ya no
panels-proposal-gone = { $n ->
    [one] se quita { $count } asignación que nadie ha empezado
   *[other] se quitan { $count } asignaciones que nadie ha empezado
}
panels-proposal-dropped = Descartada el { $at }.
panels-proposal-apply-both = Crear { $new } asignaciones y quitar { $gone }
said-proposal-dropped = Se descartó la propuesta. No se ha cambiado nada.
said-proposal-changed = Asignaciones creadas: { $added }; quitadas: { $removed }.
said-proposal-changed-some = Asignaciones creadas: { $added }; quitadas: { $removed }; sin hacer, porque algo ha cambiado desde que se hizo la propuesta: { $skipped }.

panels-release-heading = Entrega
panels-release-text = { $n ->
    [one] Los jueces todavía no ven sus candidaturas: espera { $count } asignación. La entrega muestra a cada uno las suyas y les escribe; lo que se añada después se ve de inmediato. No se puede deshacer; las cartas esperan cinco minutos.
   *[other] Los jueces todavía no ven sus candidaturas: esperan { $count } asignaciones. La entrega muestra a cada uno las suyas y les escribe; lo que se añada después se ve de inmediato. No se puede deshacer; las cartas esperan cinco minutos.
}
panels-release = { $n ->
    [one] Entregar { $count } asignación a su juez
   *[other] Entregar { $count } asignaciones a sus jueces
}
panels-released = Los jueces ven sus candidaturas desde el { $at }. Lo que se añade se ve de inmediato.
panels-why-nothing-to-release = Todavía no hay nada que entregar: ningún juez tiene candidaturas.
panels-why-same-judge = Elija dos jueces distintos.
panels-apart-heading = Jueces que no coinciden
panels-apart-text = Estas dos personas nunca reciben la misma candidatura, ni por una propuesta ni a mano. Las asignaciones existentes se mantienen hasta que usted las cambie.
panels-apart-other = y
panels-apart-add = Mantenerlos separados
panels-apart-remove = Dejar que coincidan
panels-departure = Este juez no puede seguir…
said-released = Entregado. Las cartas salen dentro de cinco minutos.
said-separated = A partir de ahora no reciben las mismas candidaturas.
said-joined = Pueden volver a recibir las mismas candidaturas.
panels-figure-costs-of = Mejorar la candidatura peor atendida: { $fair }. Unir grupos: { $connected }.

panels-any = Cualquiera
panels-filter = Mostrar
panels-choose = Elegir
panels-choose-finding = { $judge } y { $entry }
panels-conflict-kind = Tipo
panels-conflict-kind-declared = Declarado
panels-conflict-kind-team = En el equipo
panels-conflict-kind-named = Nombrado por el equipo
panels-conflict-kind-organisation = Organización
panels-conflict-kind-email_domain = Dominio de correo electrónico
panels-conflict-kind-earlier_panel = Coincidieron en un jurado
panels-conflict-kind-country = País
panels-conflict-country = El mismo país: { $reason }
panels-conflict-named = El equipo ha nombrado a: { $reason }
panels-conflict-earlier-panel = Alguien del equipo formó parte de un jurado con este juez.
panels-nature = Qué tipo de conflicto
panels-nature-works = Trabajo con esas personas, o lo hice en los últimos tres años
panels-nature-family = Familia o amistad cercana
panels-nature-mentored = Fui mentor o asesor del equipo
panels-nature-competes = Tengo interés en una candidatura rival
panels-nature-other = Otra cosa
panels-nature-works-because = Declarado, trabaja con esas personas: { $reason }
panels-nature-family-because = Declarado, familia o amistad: { $reason }
panels-nature-mentored-because = Declarado, mentor o asesor del equipo: { $reason }
panels-nature-competes-because = Declarado, compite con el equipo: { $reason }
panels-nature-other-because = Declarado: { $reason }
panels-nature-confirmed-because = Confirmado: { $reason }
panels-ruling-open = Por decidir
panels-ruling-confirmed = Confirmado
panels-ruling-dismissed = Descartado
panels-ruling-declared = Declarado
panels-ruled-by = { $name }, { $when }. { $reason }

panels-conflicts-title = Conflictos de intereses – { $programme }
panels-conflicts-lead = { $n ->
    [0] Ningún hallazgo espera su decisión. Lo confirmado o declarado aparta a los jueces; lo descartado, no.
    [one] { $count } hallazgo espera su decisión. Hasta entonces impide que se asigne la candidatura al juez.
   *[other] { $count } hallazgos esperan su decisión. Hasta entonces impiden que se asignen estas candidaturas a los jueces.
}
panels-conflicts-state-open = Por decidir
panels-conflicts-state-confirmed = Confirmados
panels-conflicts-state-dismissed = Descartados
panels-conflicts-state-declared = Declarados
panels-conflicts-state-all = Todos
panels-conflicts-empty-title = Aquí no hay nada
panels-conflicts-empty-text = Cada vez que se abre esta página se buscan conflictos en las organizaciones, las direcciones, los equipos y lo que los equipos han nombrado. Elija arriba otro estado para ver lo que se decidió.
panels-findings-caption = { $n ->
    [one] { $count } conflicto
   *[other] { $count } conflictos
}
panels-assigned-now = El juez tiene ahora esta candidatura.
panels-rule-text = Confirmar retira definitivamente la candidatura al juez, y no cuenta la hoja que haya escrito para ella. Descartar permite que la juzgue; un conflicto declarado que se descarta queda retirado. Ambas cosas siguen así hasta que alguien decida otra cosa.
panels-rule-reason-help = Necesario para descartar; lo leen los demás organizadores y los auditores.
panels-rule-confirm = Confirmar lo elegido
panels-rule-dismiss = Descartar lo elegido
panels-rule-here = Confirmar, descartar o retirar estos conflictos
panels-unmatched-heading = Nombrados por los equipos, sin ningún juez que coincida
panels-unmatched-text = Los equipos dicen con sus propias palabras a quién no querrían como juez. Si alguna de ellas se refiere a un juez, declare el conflicto en la página del juez.
panels-unmatched-caption = { $n ->
    [one] { $count } nombre
   *[other] { $count } nombres
}
panels-looked-for = Qué se busca
panels-looked-for-text = Siempre se comparan la organización, el dominio de correo electrónico, el equipo, los jurados anteriores y lo que los equipos han nombrado.
panels-by-country = No asignar a los jueces candidaturas de su propio país
panels-by-country-help = Para jurados de delegaciones. El formulario tiene que pedir un país, y el juez tiene que tener uno.

panels-naming-heading = Quién no debería juzgar su candidatura
panels-naming-back = Volver a su candidatura
panels-naming-lead = Nombre a las personas u organizaciones demasiado cercanas a su equipo, o contrarias a él, para juzgar con imparcialidad. Los organizadores lo leen y deciden. No se le dice quién juzga, y no se avisa a nadie que usted nombre.
panels-named-who = Persona u organización
panels-named-who-help = Un nombre completo, una organización o una dirección de correo electrónico.
panels-named-why-help = Una frase ayuda a los organizadores a decidir.
panels-name-conflict = Añadir
panels-unname = Quitar

panels-check = Comprobar antes si hay conflictos
panels-check-found = { $n ->
    [0] No se encontró ningún conflicto
    [one] { $count } candidatura estaría en conflicto
   *[other] { $count } candidaturas estarían en conflicto
}
panels-check-text = Todavía no se ha invitado a nadie. Pulse «Invitar» para continuar.
panels-would-conflict = En conflicto con

panels-why-named = El equipo de la candidatura ha nombrado a este juez: { $reason }
panels-why-earlier-panel = Alguien del equipo de la candidatura formó parte de un jurado con este juez.
panels-why-country = El juez y la candidatura son del mismo país: { $reason }
panels-why-nobody-named = Nombre a una persona o una organización.
panels-why-name-long = Es demasiado largo. Indique solo el nombre, y el motivo debajo.
panels-why-named-most = Puede nombrar { $most } como máximo. Quite antes alguno o escriba a los organizadores.
panels-why-nothing-ticked = Elija al menos un conflicto en la tabla.

said-findings-confirmed = { $n ->
    [one] Se confirmó { $done } conflicto.
   *[other] Se confirmaron { $done } conflictos.
}
said-findings-dismissed = { $n ->
    [one] Se descartó { $done } conflicto.
   *[other] Se descartaron { $done } conflictos.
}
said-findings-some = { $n ->
    [one] { $done } hecho; { $skipped } no, porque los hechos han cambiado o usted está demasiado cerca de la candidatura.
   *[other] { $done } hechos; { $skipped } no, porque los hechos han cambiado o usted está demasiado cerca de la candidatura.
}
said-panel-terms = Guardado.
said-conflict-named = Añadido. Los organizadores lo examinarán.
said-conflict-unnamed = Quitado.

panels-part = Función
panels-part-heading = Función en el jurado
panels-part-judge = Juez
panels-part-judge-help = Sus hojas cuentan.
panels-part-sponsor = Juez de un patrocinador
panels-part-sponsor-help = Sus hojas cuentan. Está vinculado a sus categorías y nunca recibe una candidatura de otra.
panels-part-trainee = Juez en prácticas
panels-part-trainee-help = Escribe hojas que nunca cuentan, ni para el avance ni para la clasificación.
panels-part-observer = Observador
panels-part-observer-help = Lee las candidaturas que se le asignan y no escribe ninguna hoja.
panels-part-sponsor-means = Usted juzga como juez de un patrocinador, en las categorías a las que está vinculado.
panels-part-trainee-means = Usted juzga en prácticas: sus hojas son un ejercicio y no cuentan.
panels-part-observer-means = Usted es observador: lee candidaturas y no escribe ninguna hoja.
panels-answer-reason = Por qué declinó
panels-shown-publicly = Está de acuerdo en aparecer en la página pública del jurado.
panels-public-heading = Página pública
panels-shows-panel = Mostrar el jurado públicamente
panels-shows-panel-help = Solo aparecen los jueces que han aceptado y están de acuerdo, con su nombre, su organización y unas palabras.
panels-see-panel = Ver la página pública
panels-panel-title = El jurado – { $programme }
panels-panel-heading = El jurado
panels-panel-lead = Estas personas juzgan. Quién juzga qué no es público.
panels-panel-empty-title = Todavía no aparece nadie
panels-panel-empty-text = Los jueces aparecen aquí cuando han dado su acuerdo.

panels-invitation-rules-new = Las reglas han cambiado desde que las leyó por última vez, o ha empezado una ronda nueva. Léalas una vez más; sus hojas quedan como están.
panels-invitation-yours = Sobre usted
panels-invitation-many-help = Para cuántas candidaturas tiene tiempo como máximo. Puede cambiarlo aquí.
panels-invitation-bound = Usted juzga en estas categorías:
panels-invitation-know = Lo que usted conoce
panels-invitation-know-help = Marque las categorías que puede juzgar. Si no marca ninguna, se le puede asignar cualquiera.
panels-invitation-about = Unas palabras sobre usted
panels-invitation-about-help = Aparecen en la página pública del jurado si usted está de acuerdo.
panels-invitation-shown = Mostrar mi nombre, mi organización y estas palabras en la página pública del jurado
panels-invitation-go-on = Aceptar y continuar
panels-invitation-cannot = No puedo participar
panels-invitation-why = Por qué
panels-invitation-why-help = Solo lo leen los organizadores.

panels-joining-heading = Unirse el mismo día
panels-joining-lead = Abra un código, muéstrelo en una pared, y las personas se convierten en jueces al escanearlo o escribirlo.
panels-joining-none = Todavía no hay ningún código
panels-joining-none-text = Abra uno abajo. Funciona durante un tiempo y para un número de personas limitados, y usted puede cerrarlo.
panels-joining-caption = { $n ->
    [one] { $count } código
   *[other] { $count } códigos
}
panels-code = Código
panels-code-help = Ocho letras y cifras, tal como figuran en la pared.
panels-code-until = Hasta
panels-joined = Se unieron
panels-close-code = Cerrar
panels-code-closed = Cerrado
panels-open-code = Abrir un código
panels-code-most = Máximo de personas
panels-code-hours = Horas de validez
panels-joins-heading = Cómo entran las personas
panels-joins-at-once = Dejar entrar de inmediato a las personas nuevas
panels-joins-at-once-help = Si no, todas reciben antes una carta con un enlace. Quien ya tiene una cuenta recibe siempre la carta.
panels-code-title = Código { $code }
panels-code-heading = Únase como juez
panels-code-qr = Código QR que lleva a { $address }
panels-code-or-type = Escanéelo, o abra la dirección y escriba el código:
panels-code-open-until = Funciona hasta el { $until }.
panels-join-title = Únase como juez – { $programme }
panels-join-heading = Únase como juez
panels-join-lead = Indique su nombre y su dirección de correo electrónico. Después lee las reglas y luego ve sus candidaturas.
panels-join-typed-lead = Escriba el código que muestran los organizadores.
panels-join-go = Continuar
panels-join = Unirme
panels-joined-heading = Mire su correo
panels-joined-text = Una carta con un enlace va camino de { $email }. Ábrala para continuar.

panels-why-about-long = Use { $most } caracteres como máximo.
panels-why-sponsor-unbound = Asigne antes a este juez al menos una categoría: el juez de un patrocinador está vinculado a categorías.
panels-why-sponsor-bound = El juez de un patrocinador solo recibe candidaturas de sus propias categorías.
panels-why-code-closed = Este código está cerrado. Pida otro a los organizadores.
panels-why-code-full = Ya se han unido con este código todas las personas previstas. Pida otro a los organizadores.
panels-why-code-number = Indique un número entero de { $least } a { $most }.
panels-why-no-code = Ese código no existe. Mire de nuevo la pared.
said-join-code-closed = El código está cerrado. Quienes se han unido se quedan.

panels-chairs-heading = Presidentes del jurado
panels-chairs-lead = El presidente de algunas categorías solo ve el avance, las clasificaciones y las decisiones de estas, y firma por ellas. Si no se marca ninguna, preside toda la edición.
panels-chairs-none = Todavía no hay presidentes
panels-chairs-none-text = Dé primero a alguien la función de presidente del jurado, en la página de personas.
panels-chairs-whole = Preside toda la edición
panels-chairs-of = Preside estas categorías
panels-everybody = Dar a todos los jueces todas las candidaturas
said-everybody-given-all = { $n ->
    [one] { $pairs } asignación es nueva.
   *[other] { $pairs } asignaciones son nuevas.
}

panels-calibration = Una candidatura que todos juzgan primero
panels-calibration-text = Una candidatura que han juzgado todos los jueces de la ronda muestra lo estricto que es cada uno. Se da a todos y va la primera en sus listas; sus hojas cuentan como todas las demás.
panels-calibration-entry = Referencia de la candidatura
panels-calibration-help = Si la nombra de nuevo, la reciben los jueces que hayan llegado desde entonces.
panels-calibration-name = Darla a todos
said-calibration-named = Todos los jueces que no están demasiado cerca de ella tienen primero esta candidatura.
panels-file-link = Archivo de asignación
panels-why-file-number = La preferencia tiene que ser un número, no «{ $typed }».
panels-why-file-action = Este archivo no hace «{ $typed }». Conoce review, primary, secondary, clearreview, conflict, clearconflict y preference.
panels-why-file-round = «{ $typed }» no es la ronda actual. Deje la celda vacía, o escriba su nombre o su número.
panels-why-file-judge = Ningún juez tiene la dirección «{ $typed }». Invítelo antes.
panels-why-file-begun = El juez ya la ha empezado, por lo que no se le puede retirar.

panels-bids-heading = Preferencias de los jueces
panels-bids-text = Antes de asignar, puede preguntar a los jueces qué candidaturas juzgarían con gusto. Ven los títulos de sus categorías, nunca una candidatura que les sea demasiado cercana.
panels-bids-open = { $n ->
    [one] Ahora mismo se está preguntando a los jueces; ha llegado { $count } preferencia. La consulta termina con la entrega.
   *[other] Ahora mismo se está preguntando a los jueces; han llegado { $count } preferencias. La consulta termina con la entrega.
}
panels-bids-ask = Preguntar a los jueces por sus preferencias
panels-bids-stop = Dejar de preguntar
panels-why-released = Los jueces ya ven sus candidaturas: es tarde para preguntar.
said-bids-asked = Se pregunta a los jueces. Las cartas salen dentro de cinco minutos.
said-bids-closed = Ya no se pregunta a los jueces. Lo que dijeron cuenta.
panels-support = Actuar en nombre de { $name }
panels-support-caption = Organizadores que actuaron en nombre de este juez
panels-support-by = Organizador
panels-support-from = Desde
panels-support-until = Hasta

panels-extra-title = Más hojas de puntuación de las que necesita la ronda
panels-extra-text = Se pueden aplicar mientras la ronda está abierta. Si está cerrada, primero la vuelven a abrir dos personas, y tiene que quedar tiempo para puntuar.
panels-extra-reopening = Volver a abrir la ronda
panels-extra-short = No queda nadie que pueda leerla y tenga capacidad.
panels-why-extra-reason = Escriba por qué se piden más hojas de puntuación.
panels-why-extra-nobody = No queda nadie que pueda leer estas candidaturas y tenga capacidad.

panels-judges-file = Todo el jurado en un archivo
panels-why-coordinator = { $judge } sigue aquí las candidaturas de un país y, por tanto, sabe quién las presenta. Invite a otra persona o póngale fin antes, en la página de personas
panels-why-you-coordinate = Usted sigue las candidaturas de un país en esta edición y, por tanto, sabe quién las presenta. Quien lo sabe no puede ser jurado. Escriba a los organizadores si prefiere ser jurado
panels-why-coordinator-judges = Esta persona es jurado en esta edición, o fue invitada a serlo, y no debe saber quién presenta candidaturas. Nombre a otra
