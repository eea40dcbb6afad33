# Las primeras páginas que todos encuentran, y el escritorio del organizador.

desk-home = Premios y hackatones
desk-home-lead = Encuentre un premio al que presentarse, siga uno que está en marcha o lea quién ha ganado.
desk-home-open = Candidaturas abiertas
desk-home-under-way = Anunciados y en marcha
desk-home-past = Resultados públicos
desk-home-none = Todavía no hay ningún programa
desk-home-none-text = Cuando un organizador cree un programa, aparecerá aquí con sus fechas.

desk-line-published = Resultados publicados el { $when }
desk-line-open = { $stage }: abierto hasta el { $when }
desk-line-over = { $stage }: cerrado
desk-line-opens = Empieza el { $when }

desk-stage-entries = Candidaturas
desk-stage-screening = Preselección
desk-stage-voting = Votación pública
desk-stage-scoring = Puntuación
desk-stage-decision = Decisión
desk-stage-ceremony = Ceremonia
desk-stage-published = Publicación
desk-stage-published-note = Los ganadores son públicos.
desk-stage-deciding-note = La puntuación está cerrada. Los resultados no son públicos.
desk-stage-before = Sin empezar
desk-stage-until = hasta el { $when }
desk-stage-from = desde el { $when }
desk-stage-done = Terminado
desk-stage-now = En curso, termina { $ends }
desk-stage-closes = Se cierra { $until }, el { $when }
desk-stage-closed = Se cerró { $until }, el { $when }

desk-entries-open-until = Se pueden presentar candidaturas hasta el { $when }
desk-entries-open-from = Se podrán presentar candidaturas desde el { $when }
desk-entries-are-closed = El plazo de candidaturas está cerrado
desk-enter = Presentar una candidatura
desk-see-winners = Ver los ganadores
desk-see-entries = Ver las candidaturas
desk-calendar = Calendario
desk-categories = Categorías
desk-challenges = Desafíos
desk-prizes = Premios
desk-judging = Cómo se juzga
desk-prize-winners = { $n ->
    [0] Honorífico
    [one] { $count } ganador
   *[other] Hasta { $count } ganadores
}

desk-help = Ayuda
desk-help-lead = Cómo entrar, presentarse, juzgar y organizar, en pocas frases.
desk-help-sign-in = Entrar
desk-help-sign-in-text = Escriba su dirección de correo electrónico y pida un enlace. La carta llega en un minuto y su enlace funciona una sola vez, durante diez minutos. Si lo prefiere, puede fijar una contraseña en su cuenta.
desk-help-enter = Presentarse
desk-help-enter-text = Abra la página del premio y elija «Presentar una candidatura». Su texto se guarda como borrador mientras escribe, y nadie lo lee salvo su equipo. Puede cambiar una candidatura hasta la fecha límite, incluso después de haberla presentado.
desk-help-judge = Juzgar
desk-help-judge-text = La carta que le invitó lleva a su lista. Cada candidatura tiene una hoja; lo que elige se guarda sobre la marcha. Si conoce a las personas que están detrás de una candidatura, dígalo en su página: la juzgará otra persona.
desk-help-organise = Organizar
desk-help-organise-text = El escritorio de su programa dice en qué fase está, qué va con retraso, quién no ha empezado y qué necesita de usted. Todo acto que no se puede deshacer pregunta antes e indica su efecto.
desk-help-write = Escribir a alguien
desk-help-write-text = Las preguntas sobre un premio se dirigen a sus organizadores; su dirección figura en las cartas que le enviaron.

desk-desks = Sus programas
desk-desks-lead = Los programas que usted organiza, preside o audita.
desk-desks-none = Aquí no hay ningún programa
desk-desks-none-text = Cuando alguien le nombre organizador, presidente del jurado o auditor, el programa aparecerá aquí.
desk-make = Crear un programa
desk-site-letters = Cartas de este sitio

desk-role-organiser = Organizador
desk-role-chair = Presidente del jurado
desk-role-judge = Juez
desk-role-entrant = Participante
desk-role-auditor = Auditor
desk-role-organiser-means = Configura el programa, lo lleva, decide y firma como organizador.
desk-role-chair-means = Ve las clasificaciones cuando la puntuación está cerrada, decide y firma como presidente del jurado.
desk-role-auditor-means = Lee el escritorio, el registro y, cuando la puntuación está cerrada, las clasificaciones y las decisiones. No cambia nada.

desk-nav = Páginas de este programa
desk-nav-desk = Resumen
desk-nav-entries = Candidaturas
desk-nav-imports = Importaciones
desk-nav-judges = Jueces
desk-nav-plan = Planificación
desk-nav-assignment = Asignación
desk-nav-coverage = Avance de las hojas
desk-nav-flags = Avisos
desk-nav-standings = Clasificaciones
desk-nav-decisions = Decisiones
desk-nav-run = Guion de la ceremonia
desk-nav-letters = Cartas
desk-nav-log = Registro
desk-nav-people = Personas
desk-nav-setup = Configuración

desk-public-page = Página pública
desk-tile-stage = Fase
desk-tile-late = Con retraso
desk-tile-not-begun = Sin empezar
desk-tile-needs-you = Le espera
desk-nothing-late = Nada va con retraso.
desk-nothing-to-do = Ahora nada le espera.
desk-not-begun-note = { $n ->
    [one] juez tiene candidaturas y ninguna hoja de puntuación
   *[other] jueces tienen candidaturas y ninguna hoja de puntuación
}
desk-counts = En cifras
desk-counts-caption = Contado según el estado de cada candidatura, juez, hoja de puntuación y premio
desk-count-drafts = Borradores
desk-count-submitted = Candidaturas presentadas
desk-count-unscreened = Candidaturas pendientes de preselección
desk-count-withdrawn = Candidaturas retiradas
desk-count-judges = Jueces que han aceptado
desk-count-sheets-expected = Hojas de puntuación previstas
desk-count-sheets-in = Hojas de puntuación enviadas
desk-count-prizes = Premios
desk-count-decided = Premios decididos
desk-count-signed = Decisiones con las dos firmas

desk-late-screening = { $n ->
    [one] { $count } candidatura está sin preselección
   *[other] { $count } candidaturas están sin preselección
}
desk-late-sheets = { $n ->
    [one] { $count } hoja de puntuación va con retraso
   *[other] { $count } hojas de puntuación van con retraso
}
desk-late-decisions = { $n ->
    [one] { $count } premio está sin decidir
   *[other] { $count } premios están sin decidir
}
desk-step-screen = { $n ->
    [one] Examinar { $count } candidatura para la preselección
   *[other] Examinar { $count } candidaturas para la preselección
}
desk-step-invite = Invitar a jueces
desk-step-assign = { $n ->
    [one] Dar jueces suficientes a { $count } candidatura
   *[other] Dar jueces suficientes a { $count } candidaturas
}
desk-step-await = { $n ->
    [one] { $count } juez no ha respondido a la invitación
   *[other] { $count } jueces no han respondido a la invitación
}
desk-step-replace = { $n ->
    [one] Buscar otro juez para { $count } candidatura que alguien dejó por recusación
   *[other] Buscar otros jueces para { $count } candidaturas que alguien dejó por recusación
}
desk-step-conflicts = { $n ->
    [one] Confirmar o descartar { $count } conflicto encontrado
   *[other] Confirmar o descartar { $count } conflictos encontrados
}
desk-step-reopen = Alguien pide que se vuelva a abrir la ronda: otra persona tiene que dar su acuerdo
desk-more = { $n ->
    [one] { $count } más
   *[other] { $count } más
}
desk-step-close = Cerrar la puntuación
desk-step-release = Permitir que se lean las puntuaciones, como segunda persona
desk-step-move-on = La ronda está cerrada: vea quién pasa a la siguiente
desk-step-decide = { $n ->
    [one] Decidir sobre { $count } premio
   *[other] Decidir sobre { $count } premios
}
desk-step-sign = { $n ->
    [one] Hacer firmar { $count } decisión
   *[other] Hacer firmar { $count } decisiones
}
desk-step-flags = { $n ->
    [one] Responder a lo que dicen los jueces de { $count } candidatura
   *[other] Responder a lo que dicen los jueces de { $count } candidaturas
}
desk-step-publish = Publicar los resultados
desk-step-letters = { $n ->
    [one] { $count } carta no se puede entregar
   *[other] { $count } cartas no se pueden entregar
}

desk-letters = Cartas
desk-letters-lead = Todas las cartas de este programa, primero las más recientes. Una carta que espera aún se puede detener.
desk-site-letters-lead = Cartas que no pertenecen a ningún programa, como los enlaces para entrar. Su contenido se olvida una vez que han salido.
desk-letters-none = Todavía no hay cartas
desk-letters-none-text = Las cartas aparecen aquí cuando se invita a alguien, o cuando alguien presenta una candidatura o gana.
desk-letters-count = { $n ->
    [one] { $count } carta
   *[other] { $count } cartas
}
desk-no-server = No se están enviando cartas
desk-no-server-text = No hay ningún servidor de correo configurado, por lo que las cartas se quedan aquí. Puede leerlas y transmitir lo que dicen.
desk-letter-lead = La carta, tal como llega.
desk-letter-waiting = En espera
desk-letter-failing = No entregada, se intenta de nuevo
desk-letter-sent = Enviada
desk-letter-stopped = Detenida
desk-letter-error = Lo que dijo el servidor de correo
desk-letter-private = Esta carta permite entrar a quien la recibe, por lo que solo esa persona puede leerla. Para dejar entrar a alguien sin carta, ejecute «palmares account add».
desk-letter-stop-title = Detener esta carta
desk-letter-stop-text = No se enviará, y esto no se puede deshacer.
desk-letter-stop = Detener esta carta
said-letter-stopped = La carta está detenida. No se enviará.

desk-log = Registro
desk-log-lead = Quién hizo qué, y cuándo. Cada línea se sella junto con todas las anteriores, de modo que nada se puede cambiar ni quitar sin que se note. El registro dice lo que se hizo, nunca una puntuación.
desk-log-caption = Primero los actos más recientes
desk-log-number = Sello
desk-log-when = Cuándo
desk-log-who = Quién
desk-log-what = Qué
desk-log-subject = Sobre qué
desk-log-hash = Hash
desk-log-unsealed = sellándose
desk-log-nobody = el programa informático
# En lugar de un acto sobre una candidatura de la que el lector está demasiado cerca.
desk-log-kept = Se hizo algo en una candidatura de la que usted está demasiado cerca

desk-people = Personas
desk-people-lead = Quién organiza, preside y audita este programa. Los jueces tienen su propia página.
desk-people-nobody = Todavía nadie.
desk-people-add = Dar una función a alguien
desk-people-name = Nombre
desk-people-email = Dirección de correo electrónico
desk-people-email-help = Se envía una carta a esta dirección. Quien la lea puede entrar sin más pasos.
desk-people-role = Función
desk-people-give = Dar esta función
desk-why-role = Elija una función.
said-role-granted = { $email } tiene la función. La carta está en camino.

# Lo que dice el registro de cada acto: desk-act-VERB.
desk-act-account-opened = Abrió una cuenta
desk-act-conflict-declared = Declaró un conflicto de intereses
desk-act-decision-made = Decidió sobre un premio
desk-act-decision-signed = Firmó una decisión
desk-act-result-sealed = Selló el resultado en un acta
desk-act-prize-revealed = Anunció un premio
desk-act-entry-begun = Empezó una candidatura
desk-act-entry-saved = Guardó un borrador
desk-act-file-added = Añadió un archivo a una candidatura
desk-act-file-removed = Quitó un archivo de una candidatura
desk-act-likeness-decided = Dijo si dos que se parecen son lo mismo
desk-act-past-winners-set = Fijó el registro de ganadores anteriores
desk-act-change-asked = Pidió un cambio a un equipo
desk-act-change-taken-back = Dejó de esperar un cambio
desk-act-entry-redacted = Reescribió lo que los jueces leen de una candidatura
desk-act-entry-screened = Examinó una candidatura en la preselección
desk-act-entry-submitted = Presentó una candidatura
desk-act-entry-withdrawn = Retiró una candidatura
desk-act-import-applied = Aplicó una importación
desk-act-import-kept = Subió un archivo para importar
desk-act-import-mapped = Emparejó las columnas de un archivo
desk-act-invitation-answered = Respondió a una invitación
desk-act-invitation-taken-back = Retiró una invitación
desk-act-judge-changed = Cambió los datos de un juez
desk-act-judge-invited = Invitó a un juez
desk-act-letter-stopped = Detuvo una carta
desk-act-made-site-administrator = Pasó a ser administrador del sitio
desk-act-pair-added = Dio una candidatura a un juez
desk-act-pair-removed = Retiró una candidatura a un juez
desk-act-pairs-applied = Aplicó una asignación
desk-act-pairs-proposed = Propuso una asignación
desk-act-password-changed = Cambió su contraseña
desk-act-profile-changed = Cambió su perfil
desk-act-programme-made = Creó el programa
desk-act-category-written = Escribió una categoría
desk-act-category-moved = Movió una categoría
desk-act-prize-moved = Movió un premio
desk-act-category-removed = Quitó una categoría
desk-act-prize-written = Escribió un premio
desk-act-prize-removed = Quitó un premio
desk-act-team-link-made = Creó un enlace para unirse a un equipo
desk-act-team-link-ended = Anuló un enlace para unirse a un equipo
desk-act-programme-renamed = Cambió los nombres o el resumen
desk-act-question-added = Añadió una pregunta al formulario de candidatura
desk-act-question-changed = Cambió una pregunta del formulario de candidatura
desk-act-question-moved = Movió una pregunta del formulario de candidatura
desk-act-question-removed = Quitó una pregunta del formulario de candidatura
desk-act-recused = Se abstuvo de juzgar una candidatura
desk-act-results-published = Publicó los resultados
desk-act-reopening-asked = Pidió que se volviera a abrir una ronda
desk-act-round-reopened = Volvió a abrir una ronda
desk-act-role-granted = Dio una función
desk-act-calibration-named = Nombró la candidatura que todos juzgan primero
desk-act-round-closed = Cerró la puntuación
desk-act-early-reading-asked = Pidió leer las puntuaciones antes de tiempo
desk-act-scores-read-early = Permitió que se leyeran las puntuaciones antes de tiempo
desk-act-scores-released = Permitió que se leyeran las puntuaciones
desk-act-everybody-given-all = Dio a todos los jueces todas las candidaturas
desk-act-round-changed = Cambió las fechas de una ronda
desk-act-round-opened = Abrió una ronda
desk-act-shortlist-made = Registró quién pasa a la siguiente ronda
desk-act-shortlist-signed = Firmó la lista de quién pasa a la siguiente ronda
desk-act-session-ended = Cerró una sesión
desk-act-sheet-begun = Empezó una hoja de puntuación
desk-act-sheet-corrected = Corrigió una hoja de puntuación
desk-act-sheet-saved = Guardó una hoja de puntuación
desk-act-sheet-submitted = Envió una hoja de puntuación
desk-act-sheets-annulled = Anuló hojas de puntuación
desk-act-annulment-lifted = Hizo que volviera a contar una hoja de puntuación anulada
desk-act-signed-in-by-link = Entró con un enlace
desk-act-stage-changed = Cambió las fechas de una fase
desk-act-team-invited = Invitó a alguien a un equipo
desk-act-team-joined = Se unió a un equipo
desk-act-team-lead-changed = Cambió el responsable de un equipo
desk-act-team-left = Dejó un equipo

desk-nav-conflicts = Conflictos
desk-act-conflict-confirmed = Confirmó un conflicto de intereses encontrado
desk-act-conflict-dismissed = Descartó o retiró un conflicto de intereses
desk-act-conflict-named = Nombró a quien no debería juzgar la candidatura
desk-act-conflict-unnamed = Retiró un nombre de quien no debería juzgar la candidatura
desk-act-panel-terms-changed = Cambió lo que se pide al jurado
desk-act-stepped-back = Dejó una candidatura a otras personas por un conflicto de intereses

desk-act-rules-accepted = Leyó y aceptó las reglas para juzgar
desk-act-judge-profile-changed = Cambió lo que dice de sí como juez
desk-act-judge-part-changed = Cambió la función de un juez en el jurado
desk-act-join-code-opened = Abrió un código para unirse al jurado
desk-act-join-code-closed = Cerró un código para unirse al jurado
desk-act-judge-joined = Se unió al jurado con un código
desk-act-judges-reminded = Envió recordatorios a los jueces con retraso
desk-act-letters-stopped = Detuvo cartas que esperaban

desk-nav-chairing = Avance
desk-act-chair-bound = Dijo qué categorías preside alguien
desk-act-bids-asked-for = Preguntó a los jueces por sus preferencias
desk-act-bids-closed = Dejó de preguntar a los jueces por sus preferencias
desk-act-bids-set = Fijó preferencias de candidaturas
desk-act-entry-flagged = Dijo que algo no está bien en una candidatura
desk-act-entry-skipped = Dejó una candidatura para más tarde
desk-act-flags-answered = Respondió a lo que los jueces dijeron de una candidatura
desk-act-judge-back = Readmitió a un juez que había dejado el jurado
desk-act-judge-left = Un juez dejó el jurado
desk-act-judges-joined = Dejó que dos jueces volvieran a coincidir
desk-act-judges-separated = Mantuvo separados a dos jueces
desk-act-pairs-asked-for = Pidió una propuesta de asignación
desk-act-pairs-changed = Cambió una asignación con un archivo
desk-act-pairs-dropped = Descartó una propuesta de asignación
desk-act-pairs-released = Entregó las candidaturas a sus jueces
desk-act-paper-sheet-stands = Queda como enviada una hoja de papel que dos personas transcribieron igual
desk-act-paper-typed = Transcribió una hoja de papel
desk-act-rubric-changed = Cambió una rúbrica
desk-act-support-begun = Organizador en nombre de un juez: empezó a actuar
desk-act-support-ended = Organizador en nombre de un juez: terminó
desk-act-support-recused = Organizador en nombre de un juez: se abstuvo de una candidatura
desk-act-support-typed = Organizador en nombre de un juez: introdujo una hoja de puntuación
desk-act-extra-proposed = Propuso más hojas de puntuación de las que necesita la ronda

desk-act-owner-named = Nombró al propietario de un proyecto
desk-act-owner-asked-again = Volvió a preguntar al propietario de un proyecto
desk-act-owner-none = Dijo que un proyecto es del propio equipo
desk-act-consent-answered = Respondió el propietario de un proyecto
desk-act-terms-changed = Cambió las condiciones de participación

desk-intake = Recepción
desk-intake-lead =
    { $n ->
        [one] Se ha presentado { $count } candidatura; borradores: { $drafts }.
       *[other] Se han presentado { $count } candidaturas; borradores: { $drafts }.
    }
desk-intake-busiest =
    { $n ->
        [one] Lo máximo en un día fue { $count }, el { $day }.
       *[other] Lo máximo en un día fueron { $count }, el { $day }.
    }
desk-intake-none = Todavía no se ha presentado nada
desk-intake-none-text = En cuanto los equipos empiecen candidaturas, esta página las contará por día y según lo que hayan elegido.
desk-intake-by-day = Presentadas por día
desk-intake-days = Lo mismo en una tabla
desk-intake-day = Día
desk-intake-begun = Empezadas
desk-intake-submitted = Presentadas
desk-intake-so-far = Presentadas hasta ahora
desk-intake-drafts = Borradores
desk-intake-by = Candidaturas según: { $what }
desk-intake-csv = Todo en CSV
desk-intake-csv-of = contado por
desk-intake-csv-key = clave
desk-intake-csv-name = nombre
desk-intake-csv-begun = empezadas (días), borradores
desk-intake-csv-submitted = presentadas
desk-country = Candidaturas de su país
desk-country-lead = Usted las sigue como coordinador. La lista crece a medida que se presentan candidaturas; no dice nada de la evaluación.
desk-country-count =
    { $n ->
        [one] Se ha presentado { $count } candidatura; en redacción: { $drafts }.
       *[other] Se han presentado { $count } candidaturas; en redacción: { $drafts }.
    }
desk-country-caption = Candidaturas presentadas: { $country }
desk-country-entity = Entidad
desk-country-csv-country = país
desk-country-csv-reference = referencia
desk-country-csv-title = título
desk-country-csv-entity = entidad
desk-country-csv-categories = categorías
desk-country-csv-submitted = presentada
desk-role-coordinator = Coordinador de un país
desk-coordinators = Coordinadores de países
desk-coordinators-means = Siguen las candidaturas de un país: una lista de lo presentado, con las entidades; nada de la evaluación. No puede serlo nadie que juzgue aquí.
desk-coordinator-email-help = Recibe una carta con la dirección de su lista.
desk-coordinator-country = País
desk-coordinator-name = Nombrar a este coordinador
desk-coordinator-end = Terminar
said-coordinator-named = { $email } sigue ahora ese país.
said-coordinator-ended = Ya no lo sigue.
desk-why-country = Elija un país de la lista
desk-act-view-saved = Guardó una vista de la lista de candidaturas
desk-act-view-removed = Quitó una vista guardada de la lista
desk-act-coordinator-named = Nombró a un coordinador de un país
desk-act-coordinator-ended = Puso fin a la función de un coordinador de un país

desk-erasure = Suprimir mis datos
desk-erasure-lead = Su nombre y su dirección desaparecen de su cuenta, de las candidaturas, de las cartas y de los archivos importados. Lo que otros escribieron con sus propias palabras, como el motivo de un dictamen, queda como lo escribieron. No se puede deshacer.
desk-erasure-account = Su cuenta termina de inmediato en todos los dispositivos. Donde algo suyo tiene que quedar, figura con la marca { $mark }.
desk-erasure-drafts =
    { $n ->
        [0] Ningún borrador es solo suyo.
        [one] Se elimina { $count } borrador que es solo suyo, con sus archivos.
       *[other] Se eliminan { $count } borradores que son solo suyos, con sus archivos.
    }
desk-erasure-left =
    { $n ->
        [0] Usted no está en ningún equipo con otras personas.
        [one] Deja { $count } equipo. Si usted lo dirige, pasa a dirigirlo la persona que lleve más tiempo en él.
       *[other] Deja { $count } equipos. Donde usted dirige, pasa a dirigir la persona que lleve más tiempo en el equipo.
    }
desk-erasure-kept =
    { $n ->
        [0] No queda ninguna candidatura que fuera solo suya.
        [one] { $count } candidatura queda en el registro, sin su nombre ni su dirección.
       *[other] { $count } candidaturas quedan en el registro, sin su nombre ni su dirección.
    }
desk-erasure-record = Las puntuaciones que dio, las decisiones que firmó y los actos del registro se conservan, para que los resultados se puedan seguir verificando. Figuran con la marca.
desk-erasure-letters = De las cartas dirigidas a usted solo quedan el tipo y la fecha; lo que no ha salido no se envía. Lo que los servidores de correo ya han transmitido queda fuera de nuestro alcance.
desk-erasure-confirm = Suprimir mis datos definitivamente
desk-erasure-confirm-text = Quizá quiera llevarse antes sus propios datos.
desk-erasure-type = Escriba su dirección: { $email }
desk-erasure-button = Suprimir mis datos
desk-erasure-first =
    { $n ->
        [one] Antes hay que resolver una cosa
       *[other] Antes hay que resolver { $count } cosas
    }
desk-erasure-entry = La candidatura { $reference } está presentada y nadie más responde por ella: retírela, o deje que alguien se una y se quede
desk-erasure-seat = Usted forma parte del jurado de { $programme }: déjelo, para que otras personas puedan juzgar lo que le corresponde
desk-erasure-organising = Nadie más organiza { $programme }: nombre a otro organizador
desk-erasure-installation = Nadie más administra esta instalación: nombre a otro administrador
desk-why-erasure-typed = Esta no es su dirección. Escríbala tal como figura arriba
desk-why-erasure =
    { $n ->
        [one] Primero hay que resolver una cosa
       *[other] Primero hay que resolver { $count } cosas
    }
said-erased = Sus datos se han suprimido. Gracias por lo que hizo aquí.
desk-act-person-erased = Se suprimieron los datos de una persona

desk-act-letter-worded = Redactó una carta con sus propias palabras
desk-act-notice-put-up = Dijo a quién busca un equipo
desk-act-notice-taken-down = Retiró el anuncio de un equipo
desk-act-join-asked = Pidió unirse a un equipo
desk-step-challenges = { $n ->
    [one] Responder a { $count } impugnación de los resultados
   *[other] Responder a { $count } impugnaciones de los resultados
}
desk-act-challenge-filed = Impugnó un resultado
desk-act-challenge-withdrawn = Retiró una impugnación
desk-act-challenge-answered = Respondió a una impugnación
desk-act-challenge-recipient-named = Designó a quien responde a las impugnaciones
desk-act-discussion-moved = Hizo avanzar la deliberación del jurado
desk-act-discussion-note-written = Escribió una nota en la deliberación del jurado
desk-act-discussion-note-taken-back = Retiró una nota de la deliberación del jurado
desk-step-correct = Hay una rectificación de los resultados en curso: decidir, firmar y publicarla, o abandonarla
desk-act-correction-opened = Empezó a rectificar un resultado publicado
desk-act-correction-given-up = Abandonó una rectificación
desk-act-result-corrected = Publicó una rectificación de los resultados
