# The link by which people join a team.

entries-link = Enlace para unirse
entries-link-help = Quien lo tenga y entre en Palmares pasa a formar parte del equipo, hasta que esté completo o se cierre el plazo de presentación. Un enlace nuevo inutiliza este.
entries-link-none = En lugar de cartas, puede difundir un enlace con el que otras personas se unen.
entries-link-make = Crear un enlace
entries-link-renew = Crear uno nuevo
entries-link-end = Anular este enlace
said-link-made = Se ha creado el enlace. Cópielo debajo del equipo.
said-link-ended = Se ha anulado el enlace: ya no se une nadie con él.

# Entering for somebody else.

entries-owner-title = De quién es el proyecto
entries-owner-lead = Puede presentar un proyecto de otra persona. En ese caso pedimos al titular su consentimiento; sin él, la candidatura no puede llegar al jurado.
entries-owner-whose = ¿De quién es el proyecto?
entries-owner-own = Es nuestro
entries-owner-other = Pertenece a otra persona
entries-owner-other-help = El titular recibe una carta con un enlace y no necesita tener cuenta.
entries-owner-fill = Si pertenece a otra persona:
entries-owner-name = Nombre del titular
entries-owner-email = Dirección de correo electrónico del titular
entries-owner-email-help = Le escribimos una vez ahora, y de nuevo solo si usted nos lo pide. Si nombra a otro titular, el enlace de la primera carta deja de servir.
entries-owner-save = Guardar
entries-owner-again = Preguntar de nuevo al titular
entries-owner-desk = Presentada en nombre de otra persona
entries-consent-awaited = Consentimiento pendiente
entries-consent-given = Consentimiento otorgado
entries-consent-refused = Consentimiento denegado
entries-consent-answered-on = Respuesta del { $when }
entries-consent-asked-on =
    { $n ->
        [one] Se ha pedido una vez, el { $when }
       *[other] Se ha pedido { $count } veces, la última el { $when }
    }
entries-consent-title = ¿Está de acuerdo con esta candidatura?
entries-consent-lead = { $owner }: alguien ha presentado un proyecto suyo y le ha nombrado a usted como titular. Solo llega al jurado si usted está de acuerdo.
entries-consent-by = Presentada por
entries-consent-public = Lo que leería todo el mundo
entries-consent-question = Su respuesta
entries-consent-given-choice = Soy titular de este proyecto, o hablo en nombre de su titular, y estoy de acuerdo
entries-consent-refused-choice = No estoy de acuerdo
entries-consent-words = Mensaje al equipo
entries-consent-words-help = Lo leen el equipo y los organizadores.
entries-consent-send = Enviar la respuesta
entries-consent-after = Puede cambiar su respuesta con el mismo enlace hasta que los organizadores hayan declarado admisible la candidatura.
entries-same-entity = Otra candidatura de la misma entidad
entries-same-entity-text = Esta edición admite una por entidad y categoría. El mismo nombre no significa necesariamente la misma entidad: decide una persona.
said-owner-own = Se ha anotado como proyecto propio.
said-owner-asked = Hemos escrito a { $email }.
said-owner-asked-again = Hemos escrito de nuevo al titular.
said-consent-given = Gracias. El equipo y los organizadores saben que usted está de acuerdo.
said-consent-refused = Se ha anotado su respuesta. La candidatura no llega al jurado.
entries-why-owner-on-team = Esta persona está en su equipo, por lo que el proyecto es de ustedes
entries-why-owner-answered = El titular ya ha respondido.
entries-why-owner-asked-often = Hemos escrito al titular { $most } veces y no le escribiremos más. Pregúntele usted directamente.
entries-why-owner-asked-now = Escribimos al titular como máximo una vez cada { $hours } horas.
entries-why-consent-late = Los organizadores han declarado admisible esta candidatura según lo que se había dicho. Escríbales si hay que cambiar algo.
entries-why-consent-awaited = El titular de este proyecto todavía no ha dado su consentimiento, por lo que no puede declararse admisible
entries-why-consent-refused = El titular de este proyecto se ha negado, por lo que no puede declararse admisible
entries-why-no-consent-answer = Elija si está de acuerdo
entries-why-consent-long = Como máximo { $most } caracteres
entries-why-teams-most =
    { $n ->
        [one] En esta edición, cada persona puede estar en el equipo de una sola candidatura.
       *[other] En esta edición, cada persona puede estar en los equipos de { $count } candidaturas como máximo.
    }

# Where teams look for members.

entries-board = Equipos que buscan miembros
entries-board-lead = Pida unirse a uno: su responsable recibe una carta con su nombre, su dirección y su mensaje, y puede invitarle.
entries-board-none = Ningún equipo busca miembros ahora
entries-board-none-text = La persona responsable de un equipo puede decir en la página de su candidatura a quién busca. También puede usted comenzar un equipo propio.
entries-board-begin = Comenzar una candidatura
entries-board-people =
    { $n ->
        [one] { $count } persona en el equipo
       *[other] { $count } personas en el equipo
    }
entries-board-own = Usted está en este equipo
entries-board-asked = Ha pedido unirse
entries-board-ask = Pedir unirse
entries-board-words = Mensaje al responsable
entries-board-words-help = Qué sabe hacer y cuándo tiene tiempo. Como máximo 600 caracteres.
entries-board-send = Enviar
entries-notice = Búsqueda de miembros
entries-notice-text = Quien haya entrado en Palmares lee allí qué equipos buscan miembros, por el nombre de la candidatura:
entries-notice-words = A quién buscan
entries-notice-words-help = Qué necesita su equipo y qué tienen ya. Como máximo 600 caracteres. Déjelo vacío para retirarlo.
entries-notice-save = Guardar
said-notice-up = Se ha publicado su anuncio.
said-notice-down = Se ha retirado su anuncio.
said-join-asked = Hemos enviado al responsable del equipo una carta con su mensaje.
entries-why-notice-long = Como máximo { $most } caracteres
