# Entries: what entrants and organisers read.

entries-entry = Candidatura
entries-untitled = Candidatura sin título
entries-no-answer = Sin respuesta
entries-reference = Referencia
entries-state = Estado
entries-state-draft = Borrador
entries-state-submitted = Presentada
entries-state-withdrawn = Retirada
entries-category = Categoría
entries-challenge = Desafío
entries-categories = Categorías
entries-challenges = Desafíos
entries-category-help =
    { $n ->
        [one] Elija { $count }.
       *[other] Elija al menos una y como máximo { $count }.
    }
entries-challenge-help =
    { $n ->
        [one] Elija { $count }.
       *[other] Elija al menos uno y como máximo { $count }.
    }
entries-team = Equipo
entries-submitted = Presentada
entries-submitted-on = Presentada el { $when }
entries-changed = Última modificación: { $when }
entries-you = (usted)
entries-role-lead = Responsable del equipo
entries-role-member = Miembro
entries-since = Desde el { $when }
entries-invited-on = Invitación enviada el { $when }, todavía sin respuesta
entries-withdrawn-on = Retirada el { $when }

# My entries
entries-mine-lead = Todo lo que usted presenta, con el próximo paso de cada candidatura.
entries-mine-none = Todavía no tiene ninguna candidatura
entries-mine-none-text = Elija un programa que admita candidaturas y comience. El borrador se guarda mientras escribe.
entries-mine-find = Ver los programas

# Beginning
entries-enter-title = Participar en { $programme }
entries-enter-lead = Esto es lo que hace falta. Puede comenzar ahora, guardar en cualquier momento y continuar más tarde.
entries-enter-closes = El plazo de presentación se cierra el { $closes }.
entries-enter-closed = El plazo de presentación no está abierto
entries-enter-begin = Comenzar una candidatura
entries-enter-after = Usted será responsable del equipo y podrá invitar a otras personas.
entries-enter-sign-in = Empezar con su dirección de correo
entries-enter-letter = Recibirá una carta con un enlace que lleva de vuelta a esta página; no hace falta contraseña.
entries-enter-what = Lo que necesita
entries-enter-questions = Lo que se pregunta
entries-enter-categories =
    { $n ->
        [one] La candidatura es para { $count } de las opciones siguientes.
       *[other] La candidatura es como máximo para { $count } de las opciones siguientes.
    }
entries-enter-team =
    { $n ->
        [one] La candidatura la presenta { $count } persona.
       *[other] El equipo tiene como máximo { $count } personas, incluido su responsable.
    }

# One entry, for its team
entries-standing-draft = Esto es un borrador. Preséntelo antes del { $closes }.
entries-standing-never = El plazo se cerró el { $closes }. Este borrador no se presentó, por lo que nadie lo evalúa.
entries-standing-submitted = Hemos recibido su candidatura. Puede modificarla hasta el { $closes }.
entries-standing-judged = Hemos recibido su candidatura y ya no se puede modificar. Le escribiremos cuando haya novedades.
entries-standing-withdrawn = Esta candidatura está retirada. Nadie la evalúa.
entries-next-write = Seguir escribiendo
entries-next-submit-again = Revisar y presentar de nuevo
entries-differs = Tiene modificaciones sin presentar
entries-differs-text = El jurado lee lo que usted presentó antes. Preséntela de nuevo y leerá el nuevo texto.
entries-change = Modificar la candidatura
entries-preview = Verla como la ve el jurado
entries-receipt = Recibo
entries-back = Volver a la candidatura
entries-hand-over = Nombrar responsable a { $name }
entries-remove = Quitar a { $name }
entries-leave = Dejar el equipo
entries-take-back = Anular la invitación a { $email }
entries-invite = Invitar a alguien al equipo
entries-invite-help = Recibirá una carta con un enlace. Solo puede utilizarlo la persona que tiene esta dirección.
entries-invite-send = Enviar la invitación
entries-withdraw = Retirar esta candidatura

# The form
entries-form-title = Su candidatura para { $programme }
entries-form-lead = Su texto se guarda mientras escribe. El plazo de presentación se cierra el { $closes } ({ $in }).
entries-form-after = Todavía no se presenta nada: en la página siguiente podrá leerlo todo una vez más.
entries-option-text = Sobre “{ $option }”
entries-option-texts = Diga algo sobre cada opción que ha elegido
entries-words-least = Palabras: { $have } (mínimo { $least })
entries-words-most = Palabras: { $have } (máximo { $most })
entries-words-between = Palabras: { $have } (de { $least } a { $most })
entries-check = Guardar y revisar
entries-save = Guardar el borrador
entries-saved = Guardado a las { $time }
entries-not-saved = No se ha guardado. Su texto sigue en esta página.
entries-not-saved-because = No se ha guardado: { $why } Su texto sigue en esta página.
entries-saved-elsewhere = No se ha guardado: esta candidatura se modificó en otra ventana o la modificó otra persona. Pulse “Guardar el borrador” para ver ambos textos.

entries-stale-title = Esta candidatura se ha modificado entretanto
entries-stale-lead = Se guardó el { $when } desde otra ventana o la guardó alguien de su equipo. No se ha sobrescrito nada: aquí están ambos textos. Elija cuál desea conservar.
entries-stale-caption = Lo que usted escribió y lo que está guardado
entries-stale-question = Pregunta
entries-stale-typed = Lo que usted escribió
entries-stale-kept = Lo que está guardado
entries-stale-differs = Diferente
entries-stale-use-typed = Conservar lo que escribí
entries-stale-use-kept = Conservar lo que está guardado

# Submitting
entries-check-title = Revise sus respuestas
entries-check-lead = Léalo todo una vez más y luego preséntelo. Puede modificar su candidatura hasta el { $closes }.
entries-check-back = Volver al formulario
entries-check-why-not = No se puede presentar
entries-check-mistakes =
    { $n ->
        [one] Falta o debe modificarse { $count } cosa antes de que pueda presentarla:
       *[other] Faltan o deben modificarse { $count } cosas antes de que pueda presentarla:
    }
entries-check-mend = Ir al formulario
entries-check-after = Todas las personas del equipo reciben una carta con la referencia.
entries-submit = Presentar la candidatura
entries-submit-again = Presentar de nuevo
entries-receipt-title = Hemos recibido su candidatura
entries-receipt-reference = Su referencia
entries-receipt-when = Presentada el { $when }
entries-receipt-letter = Todas las personas del equipo reciben una carta con esta referencia.
entries-receipt-until = Puede modificar su candidatura hasta el { $until }.
entries-receipt-closed = El plazo de presentación está cerrado, por lo que ya no se puede modificar.

entries-preview-title = Tal como la lee el jurado
entries-preview-blind = La evaluación es anónima: el jurado no ve las respuestas que dicen quién es usted, por lo que aquí se omiten.
entries-preview-open = El jurado ve todas las respuestas que figuran aquí.
entries-preview-rounds = En qué ronda

entries-withdraw-title = Retirar esta candidatura
entries-withdraw-effect = Esto no se puede deshacer
entries-withdraw-text =
    { $n ->
        [one] La candidatura se retira y no se evalúa. Se avisa a { $count } persona del equipo.
       *[other] La candidatura se retira y no se evalúa. Se avisa a { $count } personas del equipo.
    }
entries-withdraw-reason = ¿Por qué la retira?
entries-withdraw-reason-help = Lo leen el organizador y su equipo.
entries-withdraw-button = Retirar la candidatura
entries-withdraw-keep = Mantener la candidatura

entries-invitation-title = Unirse a un equipo
entries-invitation-lead = Le invitan a un equipo que participa en { $programme }.
entries-invitation-accept = Unirme al equipo
entries-invitation-after = Después podrán leer y modificar juntos la candidatura.
entries-invitation-answered = Esta invitación ya tiene respuesta.

# For organisers
entries-list-title = Candidaturas
entries-list-lead =
    { $n ->
        [one] { $count } candidatura, con su estado y su equipo.
       *[other] { $count } candidaturas, con su estado y su equipo.
    }
entries-list-caption = Candidaturas, las más recientes primero
entries-list-none = Todavía no se ha presentado nadie
entries-list-none-text = Las candidaturas aparecen aquí en cuanto alguien comienza una o cuando usted las trae de un archivo.
entries-list-none-found = No se encuentra ninguna candidatura
entries-list-none-found-text = Pruebe con menos palabras o con otro filtro.
entries-list-all = Mostrar todas las candidaturas
entries-search = Buscar
entries-filter = Mostrar
entries-any = Cualquiera
entries-csv = Guardar esta lista como archivo (CSV)
entries-csv-reference = Referencia
entries-csv-state = Estado
entries-csv-submitted = Presentada
entries-csv-verdict = Preselección
entries-csv-categories = Categorías
entries-csv-team = Equipo
entries-csv-addresses = Direcciones
entries-one-lead = Todo lo que ha comunicado el equipo, tal como lo ven únicamente los organizadores y los auditores.
entries-extras = Otros datos del archivo
entries-extras-text = Columnas para las que el formulario no tiene pregunta. Solo las ven los organizadores y los auditores.
entries-team-none = Sin equipo: esta candidatura vino de un archivo sin direcciones.
entries-screening = Preselección
entries-screening-text = Indique si la candidatura es admisible. El equipo recibe una carta al cabo de diez minutos; hasta entonces puede detenerla.
entries-screened-by = { $name }, { $when }
entries-verdict = Dictamen
entries-verdict-eligible = Admisible
entries-verdict-not_eligible = No admisible
entries-verdict-none = Pendiente de preselección
entries-reason = Motivo
entries-reason-help = Es necesario cuando la candidatura no es admisible. Lo lee el equipo.
entries-screen = Guardar el dictamen

# The catalogue
entries-catalogue-title = Candidaturas de { $programme }
entries-catalogue-lead =
    { $n ->
        [one] { $count } candidatura.
       *[other] { $count } candidaturas.
    }
entries-catalogue-none-text = Aquí no hay nada, o nada que corresponda a su búsqueda.

# Imports
entries-imports-title = Traer candidaturas
entries-imports-lead = Elija un archivo. Primero verá lo que cambiaría; no ocurre nada hasta que usted lo indique.
entries-imports-before = Archivos hasta ahora
entries-imports-none = Todavía no se ha traído ningún archivo.
entries-import-kind = ¿Qué es?
entries-import-kind-devpost = Un informe “Projects” de Devpost
entries-import-kind-devpost-help = El archivo CSV que exporta Devpost, en cualquiera de sus formas.
entries-import-kind-table = Una tabla de candidaturas
entries-import-kind-table-help = Un archivo CSV o la primera hoja de una hoja de cálculo (XLSX) con encabezado y una candidatura en cada fila; o una lista JSON de HotCRP o pretalx. Usted indica qué es cada columna.
entries-import-file = Archivo
entries-import-file-help = CSV en UTF-8, XLSX o JSON, de 10 MB como máximo.
entries-import-look = Ver lo que cambiaría
entries-import-look-again = Ver de nuevo lo que cambiaría
entries-import-title = Lo que cambia este archivo
entries-import-lead = Todavía no ha ocurrido nada. Revíselo y luego aplíquelo o déjelo.
entries-import-applied = Aplicado el { $when }
entries-import-applied-text = Así se compara el archivo con las candidaturas actuales.
entries-import-waiting = Sin aplicar
entries-import-count-add =
    { $n ->
        [one] { $count } candidatura es nueva
       *[other] { $count } candidaturas son nuevas
    }
entries-import-count-change =
    { $n ->
        [one] { $count } candidatura cambia
       *[other] { $count } candidaturas cambian
    }
entries-import-count-withdraw =
    { $n ->
        [one] Falta { $count } candidatura de un archivo anterior
       *[other] Faltan { $count } candidaturas de archivos anteriores
    }
entries-import-count-same =
    { $n ->
        [one] { $count } candidatura queda como está
       *[other] { $count } candidaturas quedan como están
    }
entries-import-problems =
    { $n ->
        [one] { $count } cosa por revisar
       *[other] { $count } cosas por revisar
    }
entries-import-problems-caption = Lo que no se ha podido leer tal como está, y qué hacer
entries-import-row = Fila
entries-import-column = Columna
entries-import-what = Qué ocurre y qué hacer
entries-import-names = Nombres que aquí no se conocen
entries-import-names-text = El archivo menciona estos premios o desafíos. Indique cuál es cada uno.
entries-import-in-entries =
    { $n ->
        [one] Lo menciona { $count } candidatura.
       *[other] Lo mencionan { $count } candidaturas.
    }
entries-import-prize-open = Sin decidir
entries-import-prize-none = Ninguno de los nuestros: omitirlo
entries-import-columns = Columnas
entries-import-columns-text = Indique qué es cada columna del archivo. Lo que no tiene lugar se guarda para los organizadores.
entries-import-column-none = Sin lugar: guardarla para los organizadores
entries-import-column-title = Título de la candidatura
entries-import-column-key = Número de la candidatura
entries-import-column-state = Estado (borrador o presentada)
entries-import-column-category = Categorías o desafíos
entries-import-column-person = Nombre de la persona
entries-import-column-email = Dirección de correo electrónico de la persona
entries-import-apply-title = Aplicar este archivo
entries-import-apply-text =
    { $n ->
        [one] Se añade o modifica { $count } candidatura, en un solo paso. Las puntuaciones se conservan.
       *[other] Se añaden o modifican { $count } candidaturas, en un solo paso. Las puntuaciones se conservan.
    }
entries-import-gone =
    { $n ->
        [one] { $count } candidatura vino con un archivo anterior y falta en este:
       *[other] { $count } candidaturas vinieron con archivos anteriores y faltan en este:
    }
entries-import-withdraw = Retirarlas
entries-import-withdraw-help = Si no marca esta casilla, quedan como están. Una candidatura retirada no se recupera.
entries-import-apply = Aplicar
entries-import-nothing = Nada que aplicar
entries-import-nothing-text = Todo lo que dice este archivo ya está aquí.
entries-import-rows = Fila por fila
entries-import-rows-caption = Candidaturas del archivo, en su orden
entries-import-step = Qué ocurre
entries-import-step-add = Nueva
entries-import-step-change = Cambia
entries-import-step-withdraw = Falta
entries-import-step-same = Queda igual
entries-import-becomes-submitted = presentada
entries-import-people =
    { $n ->
        [one] { $count } persona se une
       *[other] { $count } personas se unen
    }

# Why not
entries-why-withdrawn = Esta candidatura está retirada.
entries-why-incomplete =
    { $n ->
        [one] Falta o debe modificarse { $count } respuesta.
       *[other] Faltan o deben modificarse { $count } respuestas.
    }
entries-why-lead-only = Esto solo puede hacerlo el responsable del equipo.
entries-why-deciding = Se está decidiendo quién gana, por lo que ya no se puede retirar aquí una candidatura. Escriba al organizador.
entries-why-team-full =
    { $n ->
        [one] Aquí un equipo tiene como máximo { $count } persona, contando a las invitadas.
       *[other] Aquí un equipo tiene como máximo { $count } personas, contando a las invitadas.
    }
entries-why-lead-stays = Usted es responsable de este equipo. Nombre a otra persona responsable antes de dejarlo.
entries-why-not-submitted = Solo puede examinarse en la preselección una candidatura presentada.
entries-why-no-reason = Diga por qué la candidatura no es admisible. Lo lee el equipo.
entries-why-no-verdict = Elija si la candidatura es admisible.
entries-why-no-withdrawal-reason = Diga por qué retira la candidatura.
entries-why-stale = Esta candidatura se ha modificado entretanto.
entries-why-stale-check = La candidatura se modificó después de que usted abriera esta página. Léala una vez más y luego preséntela.
entries-why-on-team = Esta persona ya está en el equipo.
entries-why-invitation-used = Esta invitación ya se ha utilizado.
entries-why-no-category = Elija para qué es la candidatura.
entries-why-many-categories =
    { $n ->
        [one] Elija solo { $count }.
       *[other] Elija como máximo { $count }.
    }
entries-why-missing = “{ $field }” todavía no tiene respuesta.
entries-why-few-words =
    { $n ->
        [one] “{ $field }” tiene { $have } palabras; necesita al menos { $limit }.
       *[other] “{ $field }” tiene { $have } palabras; necesita al menos { $limit }.
    }
entries-why-many-words =
    { $n ->
        [one] “{ $field }” tiene { $have } palabras; se permite { $limit } como máximo.
       *[other] “{ $field }” tiene { $have } palabras; se permiten { $limit } como máximo.
    }
entries-why-option = En “{ $field }”, elija de la lista.
entries-why-option-text = Diga algo sobre “{ $field }” o no lo elija.
entries-why-link = “{ $field }” necesita una dirección completa, que comience por https:// o http://.
entries-why-email = “{ $field }” necesita una dirección de correo electrónico, como name@example.org.
entries-why-number = “{ $field }” necesita un número entero.
entries-why-many-files = “{ $field }” admite como máximo { $most } archivos.
entries-why-other-file = “{ $field }” admite archivos de otros tipos.
entries-why-quota = Los archivos de esta candidatura suman { $most } MB, que es todo lo que puede tener una candidatura. Quite uno para subir otro.

entries-import-why-kind = Elija qué es el archivo.
entries-import-why-no-file = Elija un archivo de 10 MB como máximo.
entries-import-why-json = Este JSON no es una lista de documentos de HotCRP ni de propuestas de pretalx. Exporte una de ellas o traiga las candidaturas como tabla.
entries-import-why-broken-json = Este JSON se interrumpe o tiene un error en la línea { $line }. Expórtelo de nuevo.
entries-import-why-not-devpost = No hay ninguna columna “Project Title”, por lo que no es un informe “Projects” de Devpost. Exporte el informe de nuevo o traiga el archivo como tabla.
entries-import-why-no-title-column = Ninguna columna es el título. Indique a continuación cuál lo es.
entries-import-why-status = El estado “{ $status }” no se conoce, por lo que se omite esta fila. Escriba “Draft” o “Submitted” y traiga el archivo de nuevo.
entries-import-why-url = Candidatura presentada sin su dirección: un archivo posterior solo puede encontrarla por su fecha y por la persona que la presentó. Exporte el informe con “Submission Url”.
entries-import-why-twice =
    { $n ->
        [one] La misma candidatura figura ya en la fila { $first }; se omite esta fila. Elimine una de las dos.
       *[other] La misma candidatura figura ya en la fila { $first }; se omite esta fila. Elimine una de las dos.
    }
entries-import-why-date = “{ $date }” no es una fecha con la forma mes/día/año horas:minutos:segundos. Se conserva tal como está.
entries-import-why-extra-cells =
    { $n ->
        [one] Esta fila tiene más celdas que el encabezado, que tiene { $cells } columna. Se omiten; compruebe si falta una comilla.
       *[other] Esta fila tiene más celdas que el encabezado, que tiene { $cells } columnas. Se omiten; compruebe si falta una comilla.
    }
entries-import-why-email = “{ $email }” no es una dirección de correo electrónico, por lo que esta persona no se une al equipo. Corríjala y traiga el archivo de nuevo.
entries-import-why-no-email = { $name } no tiene dirección de correo electrónico, por lo que no se une al equipo. Añádala y traiga el archivo de nuevo.
entries-import-why-categories =
    { $n ->
        [one] El archivo menciona más opciones de las que permite la configuración; solo se toma la primera ({ $most }). Permita más en la configuración y traiga el archivo de nuevo.
       *[other] El archivo menciona más opciones de las que permite la configuración; solo se toman las { $most } primeras. Permita más en la configuración y traiga el archivo de nuevo.
    }
entries-import-why-withdrawn = { $reference } está retirada aquí, y sigue retirada.
entries-import-why-was-submitted = { $reference } está presentada aquí y es un borrador en el archivo. Sigue presentada; retírela aquí si ya no debe figurar.

# Said once after a button
said-draft-saved = Se ha guardado su borrador.
said-file-added = Se ha añadido el archivo.
said-invited = Se ha enviado una invitación a { $email }.
said-team-joined = Usted ya está en el equipo.
said-team-left = Ha dejado el equipo.
said-member-removed = El equipo tiene una persona menos.
said-handed-over = Ahora otra persona es responsable del equipo.
said-invitation-taken-back = Se ha anulado la invitación.
said-entry-withdrawn = Se ha retirado la candidatura.
said-entry-screened = Se ha guardado el dictamen. El equipo recibirá una carta dentro de diez minutos.
said-import-applied = Se ha aplicado el archivo. Nuevas: { $added }; modificadas: { $changed }; retiradas: { $withdrawn }.
said-import-before = Este archivo ya se había aplicado. Ahora no ha cambiado nada.

entries-hidden-title = Oculto por un conflicto de intereses
entries-hidden-text = { $n ->
    [one] Usted tiene demasiada cercanía con { $count } candidatura, por lo que no se le muestra ni se cuenta aquí. Se ocupa de ella otro organizador.
   *[other] Usted tiene demasiada cercanía con { $count } candidaturas, por lo que no se le muestran ni se cuentan aquí. Se ocupa de ellas otro organizador.
}
entries-why-hidden = Oculta por un conflicto de intereses: usted tiene demasiada cercanía con esta candidatura. Se ocupa de ella otro organizador.
entries-step-back = Tengo demasiada cercanía con esta candidatura
entries-step-back-text = A partir de entonces ya no verá esta candidatura en las páginas de gestión, y otro organizador se ocupará de ella. Usted no puede revertirlo por su cuenta.
entries-step-back-reason = Motivo
entries-step-back-button = Dejarla a otros
entries-why-step-back-reason = Diga en pocas palabras por qué tiene demasiada cercanía con ella.
said-stepped-back = Ha dejado la candidatura a otros.
entries-conflicts = Conflictos de intereses
entries-conflicts-text = Si alguien tiene demasiada cercanía o enemistad con usted para evaluar con imparcialidad, dígalo antes de que comience la evaluación.
entries-conflicts-link = Indicar quién no debería evaluar su candidatura

entries-change-link = Pedir una modificación…
entries-change-ask = Pedir una modificación
entries-change-lead = El equipo puede modificar su candidatura y presentarla de nuevo hasta la fecha que usted indique, esté o no abierto el plazo de presentación. La preselección espera hasta entonces.
entries-change-words = Lo que debería cambiar
entries-change-words-help = El equipo lo lee en una carta y en la página de su candidatura.
entries-change-until = Hasta cuándo
entries-change-until-help = Hora de { $zone }. A más tardar cuando comience el jurado: { $latest }.
entries-change-effect = El equipo recibe una carta de inmediato. El dictamen emitido antes deja de contar.
entries-change-send = Pedirlo al equipo
entries-change-open = Se ha pedido una modificación
entries-change-until-when = La candidatura está abierta para su equipo hasta el { $when }.
entries-change-take-back = No esperar más
entries-change-earlier = Pedidas anteriormente
entries-change-made = modificada el { $when }
entries-change-ended = terminada el { $when }
entries-change-waiting = a la espera del equipo
entries-change-late = el plazo ha vencido y no se presentó nada
entries-change-own = Los organizadores piden una modificación hasta el { $when }
entries-change-own-text = Modifique su candidatura y preséntela de nuevo. Mientras no lo haga, vale lo último que presentó.
entries-why-change-judged = El jurado ha comenzado: lo que lee ya no cambia.
entries-why-change-words = Diga lo que debería cambiar.
entries-why-change-past = Dé algo de tiempo al equipo: esta fecha ya ha pasado.
entries-why-change-late = El jurado comienza el { $opens }: la modificación debe estar hecha para entonces.
entries-why-change-open = Alguien ha pedido ya una modificación. Termínela primero.
said-change-asked = Se ha pedido al equipo, que recibe una carta.
said-change-taken-back = Ya no se espera al equipo.

entries-sections = Secciones del formulario
entries-section-unnamed = Sección { $number }
entries-section-complete = Completa
entries-section-left =
    { $n ->
        [one] Falta { $count } respuesta
       *[other] Faltan { $count } respuestas
    }
entries-next-section = Guardar y continuar
entries-choose-one = Elija una opción
entries-only-if = Solo si “{ $question }” es: { $options }
entries-suggested = Suele acompañar a su categoría. Es solo una sugerencia.
entries-otherwise-title = Una parte no parece estar en { $language }
entries-otherwise-text = Esta edición pide candidaturas en ese idioma. Lo ha supuesto un programa, que puede equivocarse; decide una persona.
entries-otherwise-desk = Al parecer, no está en { $language }
language-en = inglés
language-ar = árabe
language-zh = chino
language-fr = francés
language-ru = ruso
language-es = español
entries-after = Después de los resultados
entries-after-feedback = Comentarios sobre esta candidatura
entries-after-challenges = Impugnar este resultado
