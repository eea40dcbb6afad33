# Making and setting up an edition of a programme.

programme-new = Crear un programa
programme-new-lead = Elija de qué parte y dele una dirección. Todo lo demás tiene un valor predeterminado que puede cambiar más tarde, antes de que se abra el plazo de presentación.
programme-preset = Partir de
programme-preset-help = Un modelo trae categorías, premios, etapas, un formulario de candidatura y una hoja de puntuación que van juntos.
programme-slug = Dirección
programme-slug-help = Letras minúsculas, cifras y guiones, como wsis-2027. Figura en todos los enlaces y no se puede cambiar.
programme-first = Primer día
programme-first-help = El plazo de presentación se abre ese día a las 09:00 en la zona horaria del programa; después siguen las demás etapas. Todas las fechas se pueden cambiar.
programme-names = Nombre
programme-names-help = En cada idioma que utilicen sus lectores. Deje un idioma vacío para conservar el nombre del modelo.
programme-make = Crear el programa
programme-import = Partir de un archivo
programme-import-lead = Una configuración exportada de otro programa, modificada por usted si lo desea. Si cuenta en días, se cuentan a partir de hoy.
programme-import-file = Archivo
programme-import-file-help = Un archivo TOML de 1 MB como máximo.
programme-import-text = O pegue aquí su texto
programme-import-text-help = Si hay un error, se indica su línea, y el texto permanece aquí para que pueda corregirlo.
programme-import-make = Crear el programa a partir de este archivo

programme-setup = Configuración
programme-setup-lead = Lo que esta edición promete y pide: condiciones, categorías, premios, forma de puntuar del jurado y preguntas a los participantes.
programme-stages-change = Cambiar las fechas
programme-rubric-see = Rúbrica
programme-export = Descargar la configuración como archivo
programme-kind = Tipo
programme-kind-prize = Premio
programme-kind-hackathon = Hackatón
programme-zone = Zona horaria
programme-categories-max = Categorías o desafíos por candidatura, como máximo
programme-team-max = Personas en un equipo, como máximo
programme-catalogue = Catálogo de candidaturas
programme-catalogue-after-closing = Público en cuanto se cierra el plazo de presentación
programme-catalogue-after-publication = Público cuando lo son los ganadores
programme-screening = Preselección
programme-screening-yes = Las candidaturas pasan por la preselección antes de entregarse al jurado
programme-screening-no = Todas las candidaturas presentadas llegan al jurado
programme-naming = Nombre y resumen
programme-naming-lead = Lo que se lee en las páginas públicas. Un idioma sin texto propio muestra el inglés.
programme-summaries = Resumen
programme-summaries-help = Una o dos frases que digan qué es y para quién.
programme-names-save = Guardar nombre y resumen
# $text: the words that stand there now, because somebody else changed them.
programme-now = Ahora: { $text }
programme-categories = Categorías
programme-challenges = Desafíos
programme-code = Código
programme-name = Nombre
programme-prizes = Premios
programme-prizes-caption = Cada premio, para qué es y cuántos pueden ganarlo conjuntamente
programme-prize = Premio
programme-prize-for = Para
programme-prize-of-all = Todas las candidaturas
programme-winners-max = Ganadores como máximo
programme-sheets =
    { $n ->
        [one] Cada candidatura necesita { $count } hoja de puntuación.
       *[other] Cada candidatura necesita { $count } hojas de puntuación.
    }
programme-blind = El jurado no ve quién presenta la candidatura.
programme-not-blind = El jurado ve quién presenta la candidatura.
programme-rubric-caption = Lo que puntúa el jurado, con el peso de cada criterio y el significado de cada nivel
programme-criterion = Criterio
programme-weight = Peso
programme-weight-of = { $weight } de { $sum }
programme-levels = Niveles
programme-form = Formulario de candidatura
programme-form-caption = Lo que se pregunta a los participantes, en el orden del formulario
programme-question = Pregunta
programme-answer = Respuesta
programme-seen-by = Quién la lee
programme-seen-by-all = Todo el mundo
programme-seen-by-public = Todo el mundo, salvo el jurado en una ronda anónima
programme-seen-by-judges = El equipo, el jurado y los organizadores
programme-seen-by-organisers = El equipo y los organizadores; el jurado, solo en una ronda que no sea anónima
programme-field-line = Una línea
programme-field-text = Varios párrafos
programme-field-choice = Una de las opciones
programme-field-choices = Cualquiera de las opciones
programme-field-choices-with-text = Cualquiera de las opciones, con un texto para cada una
programme-field-link = Dirección web
programme-field-email = Dirección de correo electrónico
programme-field-number = Número entero
programme-field-file = Archivos
# $least: the smaller number of words; $count: the larger one.
programme-words-between =
    { $n ->
        [one] De { $least } a { $count } palabra
       *[other] De { $least } a { $count } palabras
    }
programme-words-least =
    { $n ->
        [one] Al menos { $count } palabra
       *[other] Al menos { $count } palabras
    }
programme-words-most =
    { $n ->
        [one] Como máximo { $count } palabra
       *[other] Como máximo { $count } palabras
    }
programme-options =
    { $n ->
        [one] { $count } opción
       *[other] { $count } opciones
    }

programme-stages = Etapas y fechas
programme-stages-lead = Todas las fechas están en la zona horaria { $zone }. Una etapa está abierta hasta el último segundo antes de cerrarse. Las fechas anteriores quedan en el historial, con el motivo.
programme-stage-entries = Presentación de candidaturas
programme-stage-screening = Preselección
programme-stage-voting = Votación pública
programme-stage-scoring = Evaluación
programme-stage-decision = Decisión
programme-stage-ceremony = Ceremonia
programme-stage-open = Abierta
programme-stage-ahead = Todavía no abierta
programme-stage-over = Cerrada
programme-stage-between = Del { $opens } al { $closes }
programme-stage-change = Cambiar las fechas de: { $stage }
programme-stage-opens = Apertura
programme-stage-closes = Cierre
programme-date-help = En la zona horaria { $zone }.
programme-stage-reason = Motivo
programme-stage-reason-help = Lo ven todas las personas que leen el historial. Cuando cambia el cierre del plazo de presentación, cada equipo recibe una carta con el motivo.
programme-stage-save = Guardar las fechas de: { $stage }
programme-history = Historial
programme-history-none = No se ha cambiado ninguna fecha.
programme-history-caption = Cambios de fechas, los más recientes primero
programme-history-when = Cuándo
programme-history-stage = Etapa
programme-history-before = Antes
programme-history-after = Después
programme-history-by = Cambiado por

said-programme-made = El programa está creado, y usted lo organiza. Revise ahora su configuración y sus fechas.
said-names-saved = Se han guardado el nombre y el resumen.
said-stage-changed = Se han cambiado las fechas. Las anteriores quedan en el historial.

programme-why-not-yet = Se abre el { $opens }.
programme-why-closed = Se cerró el { $closed }.
programme-why-no-such-stage = Este programa no tiene esa etapa.
programme-why-changed = Alguien cambió el nombre o el resumen después de que usted abriera esta página. Compare con lo que figura ahora y guarde de nuevo si su versión es la correcta
programme-why-dates-changed = Alguien cambió estas fechas después de que usted abriera esta página. Compare con las fechas que figuran ahora y guarde de nuevo si las suyas son las correctas
programme-why-date = Indique una fecha y una hora
programme-why-day = Indique un día
programme-why-stage-order = Elija una hora de cierre posterior a la de apertura
programme-why-no-reason = Diga por qué cambian las fechas
programme-why-no-preset = Elija de qué parte el programa
programme-why-slug-missing = Dé una dirección al programa
programme-why-slug = La dirección “{ $slug }” no se puede utilizar. Elija de 2 a 60 letras minúsculas, cifras y guiones
programme-why-slug-taken = La dirección “{ $slug }” ya está ocupada. Elija otra
programme-why-not-text = Este archivo no es un texto. Elija un archivo TOML
programme-why-file-missing = Elija un archivo o pegue su texto
programme-why-file-large = Este archivo supera 1 MB
# $message: what the reader of the file says, in English.
programme-why-file = Línea { $line }, columna { $column }: { $message }
programme-why-no-name = Indique un nombre en al menos un idioma
programme-why-name-long = Escriba como máximo { $most } caracteres
programme-why-zone = “{ $zone }” no es una zona horaria. Utilice un nombre como Europe/Zurich
programme-why-accent = “{ $accent }” no es uno de nuestros colores. Elija uno de estos: { $known }
programme-why-too-many =
    { $n ->
        [one] Puede haber como máximo { $most } categoría, premio, campo o ronda
       *[other] Puede haber como máximo { $most } categorías, premios, campos o rondas
    }
programme-why-terms = En las condiciones, categories_max y team_max deben estar entre 1 y { $most }
programme-why-no-stage = Falta la etapa “{ $stage }”
programme-why-stage-sequence = La etapa “{ $stage }” está fuera de orden. Cada etapa figura una sola vez, en este orden: entries, screening, voting, scoring, decision, ceremony
programme-why-stage-dates = La etapa “{ $stage }” necesita dos fechas (opens, closes) o dos números de días (opens_after_days, closes_after_days)
programme-why-stage-closes = La etapa “{ $stage }” se cierra antes de abrirse
programme-why-no-category = No hay ninguna categoría
programme-why-twice = “{ $key }” figura dos veces. Los códigos y las claves deben ser diferentes
programme-why-code = “{ $code }” no puede ser un código. Utilice como máximo 40 letras de la a a la z, cifras, guiones y guiones bajos
programme-why-key = “{ $key }” no puede ser una clave. Utilice como máximo 40 letras minúsculas, cifras y guiones bajos, comenzando por una letra
programme-why-nameless = Algo que pertenece a “{ $key }” no tiene nombre en ningún idioma
programme-why-prize-category = El premio “{ $prize }” es para una categoría “{ $category }” que no existe
programme-why-winners = El premio “{ $prize }” puede tener como máximo { $most } ganadores
programme-why-no-round = No hay ninguna ronda de evaluación
programme-why-sheets = sheets_needed debe estar entre 1 y { $most }
programme-why-no-criterion = Una ronda no tiene ningún criterio de puntuación
programme-why-many-criteria =
    { $n ->
        [one] Una ronda puede tener como máximo { $most } criterio
       *[other] Una ronda puede tener como máximo { $most } criterios
    }
programme-why-weight = El peso del criterio “{ $criterion }” debe estar entre 1 y 1000
programme-why-levels = El criterio “{ $criterion }” necesita de 2 a 11 niveles, de menos a más puntos, cada uno entre 0 y 1000
programme-why-no-title = El formulario necesita un campo “title” del tipo “line” que sea obligatorio y no identifique a quien presenta la candidatura
programme-why-options = El campo “{ $field }” tiene opciones que no puede tener, o le faltan. Solo los campos de elección tienen opciones, y como máximo 400
programme-why-words = Los límites de palabras del campo “{ $field }” no son posibles. Solo los tienen las respuestas escritas, y el menor va primero
programme-why-files = Lo que el campo “{ $field }” dice de los archivos no es posible. Un campo para archivos tiene al menos un tipo y de 1 a 20 archivos de 1 a 100 megabytes; los demás campos no tienen nada de eso
programme-why-public-email = El campo “{ $field }” es una dirección de correo electrónico, que el catálogo público no muestra nunca
programme-why-not-blind = El campo “{ $field }” dice quién presenta la candidatura, por lo que no puede figurar en un catálogo que el jurado puede leer mientras puntúa de forma anónima. Haga que no sea público o muestre el catálogo después de la publicación

# $number: 1 for the first; $name: what the organiser calls it.
programme-round-named = Ronda { $number }: { $name }

programme-why-quota = Cuántas pasan de una ronda: escriba un número entero del 1 al { $most }.
programme-why-last-quota = De la última ronda no pasa ninguna: se deciden sus ganadores. Quítele “moves_on”.

programme-quota-category = { $n ->
    [one] Pasa { $count } candidatura de cada categoría.
   *[other] Pasan { $count } candidaturas de cada categoría.
}
programme-quota-challenge = { $n ->
    [one] Pasa { $count } proyecto de cada desafío.
   *[other] Pasan { $count } proyectos de cada desafío.
}
programme-quota-edition = { $n ->
    [one] Pasa { $count } candidatura de entre todas.
   *[other] Pasan { $count } candidaturas de entre todas.
}
programme-quota-none = Pasan todas las candidaturas que el jurado ha dejado pasar.

programme-rounds-title = Rondas
programme-rounds-lead = Cómo se evalúa cada ronda. Una ronda puede tener fechas propias dentro de la etapa de evaluación; todas las fechas están en la zona horaria { $zone }.
programme-round-change = Cambiar las fechas de { $round }
programme-round-save = Guardar las fechas de { $round }
programme-round-no-dates = Sin fechas propias: dura tanto como la etapa de evaluación.
programme-history-round = Ronda
programme-history-rounds = Fechas de rondas que se han cambiado, las más recientes primero
said-round-changed = Se han cambiado las fechas. Las anteriores quedan en el historial.
programme-method-rubric = El jurado da puntos por cada criterio.
programme-method-gate = El jurado dice si pasa, si no pasa o si tiene dudas.
programme-method-expo = El jurado va de mesa en mesa y dice cuál de dos es mejor.
# $estimator: what programme-estimator-… says.
programme-round-values = El orden se establece mediante { $estimator }.
programme-estimator-mixed = promedios corregidos según quién evaluó
programme-estimator-mean = promedios simples
programme-estimator-trimmed = promedios sin la hoja de puntuación más alta ni la más baja
programme-estimator-z_score = puntuaciones tipificadas: se descuentan el promedio y la dispersión propios de cada juez
programme-estimator-additive = promedios de los que se descuenta la benevolencia de cada juez
programme-estimator-borda = puestos en el orden propio de cada juez (Borda)
programme-estimator-copeland = adversarios superados entre los jueces que vieron a ambos (Copeland)
programme-consensus-majority = Una candidatura pasa cuando son más los jueces que la dejan pasar que los que no; quien tiene dudas no tiene voto.
programme-consensus-unanimous = Una candidatura pasa cuando ningún juez la rechaza; quien tiene dudas no tiene voto.
programme-round-everybody = Cada juez evalúa todas las candidaturas con las que no tiene demasiada cercanía.
programme-round-sheets = { $n ->
    [one] Al menos { $count } juez lee cada candidatura.
   *[other] Al menos { $count } jueces leen cada candidatura.
}
programme-round-visits = { $n ->
    [one] La visita a una mesa dura hasta { $count } minuto.
   *[other] La visita a una mesa dura hasta { $count } minutos.
}
programme-round-blind = El jurado no ve quién presenta la candidatura.
programme-round-open = El jurado ve quién presenta la candidatura.
programme-why-gate = Un filtro tiene una sola pregunta con tres respuestas: no pasa, con dudas, pasa.
programme-why-gate-quota = Siguen adelante todas las que pasan un filtro. Quítele “moves_on”.
programme-why-visits = Las visitas corresponden a una ronda en la que el jurado va de mesa en mesa: de 1 a { $minutes } minutos cada una, sin puntos o con hasta { $points }.
programme-why-estimator = Solo se puede elegir un método de cálculo para las rondas con criterios.
programme-why-round-dates = Una ronda tiene dos fechas o dos números de días, y se abre antes de cerrarse. O no tiene ninguno.
programme-why-round-within = Indique ambas fechas, en orden y dentro de la etapa de evaluación, o ninguna.

programme-copy = Crear la próxima edición de una existente
programme-copy-lead = Tiene la misma configuración; todas las fechas se desplazan en días enteros. Las candidaturas, el jurado y los resultados se quedan en la edición anterior.
programme-copy-edition = La edición anterior
programme-copy-first-help = El día en que se abre su primera etapa; las horas quedan como estaban.
programme-copy-make = Crear la próxima edición
programme-why-no-edition = Elija una edición de la lista
programme-path = De aquí a la apertura del plazo de presentación
programme-path-lead = Todo tiene un valor predeterminado. Revise estos puntos en diez minutos; cada uno lleva a donde se cambia.
programme-path-names = Nombres y resumen
programme-path-languages =
    { $n ->
        [one] En { $count } idioma
       *[other] En { $count } idiomas
    }
programme-path-no-summary = Todavía no hay resumen
programme-path-dates = Fechas
programme-path-entries = Presentación: del { $opens } al { $closes }
programme-path-terms = Condiciones de participación
programme-path-team =
    { $n ->
        [one] Equipos de { $count } persona
       *[other] Equipos de hasta { $count } personas
    }
programme-path-parts = Categorías y premios
programme-path-prizes =
    { $n ->
        [one] Categorías: { $categories }; { $count } premio
       *[other] Categorías: { $categories }; { $count } premios
    }
programme-path-no-prize = Todavía no hay ningún premio
programme-path-form = Preguntas del formulario de candidatura
programme-path-questions =
    { $n ->
        [one] { $count } pregunta; secciones: { $sections }
       *[other] { $count } preguntas; secciones: { $sections }
    }
programme-path-rubric = Rúbrica
programme-path-criteria =
    { $n ->
        [one] { $count } criterio en la primera ronda
       *[other] { $count } criterios en la primera ronda
    }
programme-path-people = Personas
programme-path-people-count =
    { $n ->
        [one] { $count } organizador; presidentes del jurado: { $chairs }
       *[other] { $count } organizadores; presidentes del jurado: { $chairs }
    }
programme-path-no-chair = Todavía no hay presidente del jurado: las decisiones las firman un presidente del jurado y un organizador
programme-path-one-organiser = Usted es la única persona que organiza: algunos actos requieren dos
programme-path-public = La página pública
programme-path-public-text = Tal como la verá todo el mundo
