# What is handed out: certificates, slides, lists, the text for the press, feeds.

desk-nav-documents = Documentos
handed-documents = Documentos para entregar
handed-documents-lead = Certificados, diapositivas, listas y el texto para la prensa, todo a partir del resultado sellado. Solo los organizadores ven esta página.
handed-no-pdf-title = PDF no está incluido
handed-why-no-pdf = Este programa se compiló sin el compositor de PDF. Quien lo administra lo compila de nuevo con: cargo build --release --features pdf
handed-quiet-title = Bajo embargo
handed-quiet-text = Los resultados están sellados y no publicados. Todo aquí nombra a los ganadores: compártalo solo con quienes preparan el escenario. Los códigos se confirman a otros solo tras la publicación.
handed-unsealed-title = El resultado aún no está sellado
handed-unsealed-text = Los certificados y las listas se hacen cuando cada premio está decidido y firmado por ambos. Su aspecto puede fijarse ya.
handed-certificates = Certificados
handed-certificates-lead = Para ganadores, campeones, menciones especiales, todos los participantes y los jueces; cada uno con un código que una página pública confirma tras la publicación.
handed-look = Su aspecto
handed-look-lead = El color es el de la edición. Hasta tres personas firman abajo.
handed-signatory = Firmante { $number }
handed-signatory-name = Nombre
handed-signatory-title = Cargo
handed-signatory-title-help = Por ejemplo, «Presidenta del jurado». Se imprime tal cual, en todos los idiomas.
handed-save = Guardar
handed-logo = Logotipo
handed-logo-there = Un logotipo encabeza cada certificado.
handed-logo-remove = Quitar el logotipo
handed-logo-file = Imagen del logotipo
handed-logo-help = JPEG, PNG, WebP o GIF, 2 MB como máximo. Se escribe de nuevo sin sus metadatos.
handed-logo-bring = Subir el logotipo
handed-specimen-see = Ver un modelo
handed-specimen-lead = Un certificado sin nombre ni código, marcado como modelo: puede mostrarse.
handed-specimen-open = Abrir el modelo
handed-merit = Por qué
handed-language = Idioma
handed-kind-winner = Ganador
handed-kind-champion = Campeón
handed-kind-mention = Mención especial
handed-kind-participant = Participación
handed-kind-judge = Jurado
handed-specimen = MODELO
handed-specimen-title = Título de la candidatura
handed-specimen-who = Nombre de la organización
handed-specimen-person = Nombre del juez
handed-specimen-prize = Nombre del premio
handed-certificate = Certificado
handed-lead-entry = Se certifica que la candidatura
handed-lead-judge = Se certifica que
handed-award-winner = ha sido distinguida en { $programme } como
handed-award-champion = ha sido distinguida en { $programme } como
handed-award-mention = ha sido distinguida en { $programme } como
handed-award-participant = participó en { $programme }.
handed-award-judge = formó parte del jurado de { $programme }.
handed-merit-winner = Ganadora
handed-merit-champion = Campeona
handed-merit-mention = Mención especial
handed-confirm-at = Código { $code }. Quien lo tenga puede comprobar este certificado en
handed-true = Este certificado es auténtico
handed-code = Su código:
handed-true-text = Compare lo que sigue con el papel. Se lee del resultado publicado.
handed-mine = Mis certificados
handed-mine-lead = De sus equipos y como juez. Están aquí en cuanto se publican los resultados.
handed-mine-none = Aún no hay certificados
handed-mine-none-text = Aquí aparece un certificado cuando se publican los resultados de una edición en la que participó.
handed-confirm-page = Página de comprobación
handed-as-pdf = En PDF:
handed-batch = El último archivo
handed-batch-waiting = Se empezará en un momento. Esta página se actualiza sola.
handed-batch-working = Se están haciendo los certificados
handed-progress = { $done } de { $total }
handed-batch-leave = Puede salir de esta página; el archivo estará aquí.
handed-batch-failed = No se pudo hacer el archivo. Pídalo otra vez; el registro del servidor dice por qué.
handed-batch-void = Este archivo es de un acta anterior: el resultado se selló de nuevo. Pídalo otra vez.
handed-batch-get = Descargar el ZIP
handed-batch-ask = Hacer el archivo
handed-wanted = De quién
handed-wanted-winners = Ganadores
handed-wanted-honoured = Ganadores, campeones, menciones especiales
handed-wanted-participants = Los demás participantes
handed-wanted-judges = Jueces
handed-wanted-everybody = Todos
handed-tongues-own = Cada uno en el del destinatario
handed-tongues-all = Cada uno en los seis idiomas
handed-why-long = Escriba como máximo { $most } caracteres.
handed-why-no-name = Escriba el nombre de quien tiene este cargo o deje ambas líneas vacías.
said-documents-changed = Guardado. Los certificados que se hagan desde ahora tendrán este aspecto.
said-certificates-asked = Se están haciendo los certificados.
desk-act-documents-changed = Cambió el aspecto de los certificados
desk-act-certificates-asked = Pidió hacer los certificados
handed-slides = Diapositivas en PDF
handed-slides-lead = Una página por cada paso de la ceremonia: premio, campeones, ganador, menciones especiales. Para una sala sin red.
handed-slide-champions = Campeones
handed-lists = Listas
handed-lists-lead = Lo que se graba en los trofeos y quién sube para la foto de grupo. Para imprimir o en CSV.
handed-engraving = Para grabar
handed-pictures = Foto de grupo
handed-as-csv = En CSV
handed-read = Mostrar en este idioma
handed-head-number = N.º
handed-head-prize = Premio
handed-head-category = Categoría
handed-head-merit = Distinción
handed-head-reference = Referencia
handed-head-title = Candidatura
handed-head-who = Quién
handed-head-country = País
handed-head-correction = Rectificación
handed-lacking-title = Algunos nombres tienen signos que ninguna fuente de aquí muestra
handed-lacking-text = En papel serían casillas vacías. Pregunte al equipo cómo escribe el nombre en otra escritura antes de entregarlos.
handed-lacking = Sin fuente para: { $signs }
handed-head-people = Personas
handed-line = { $what }: { $who }
handed-press = Texto para la prensa
handed-press-way = Cada premio en el orden de la ceremonia, en cada uno de los seis idiomas, con la marca de embargo hasta la publicación.
handed-press-title = { $programme }: los resultados
handed-press-embargo = EMBARGO: no publicar antes del fin de la ceremonia, prevista para el { $when }
handed-press-quiet = EMBARGO: no publicar antes de que se publiquen los resultados
handed-press-seal = El resultado se selló el { $when }. La huella del acta (SHA-256): { $fingerprint }
handed-press-text = Descargar como texto sin formato
handed-elsewhere = Llévese el resultado:
handed-csv = Tabla (CSV)
handed-json = Acta sellada (JSON)
handed-atom = Canal de noticias (Atom)
handed-calendar = Fechas para su calendario (iCalendar)
handed-count = { $n ->
    [one] { $count } certificado
   *[other] { $count } certificados
}
handed-press-lead = { $n ->
    [one] Se decidió { $count } premio en { $programme }.
   *[other] Se decidieron { $count } premios en { $programme }.
}
handed-ended = Esta distinción ya no está vigente
handed-ended-text = Este certificado fue cierto hasta el { $when }. Entonces se rectificó el resultado y la distinción se otorgó de otro modo.

# The picture of the result that other sites show.

handed-share-more = { $n ->
    [one] y { $count } premio más
   *[other] y { $count } premios más
}
