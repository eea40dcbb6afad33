# El expediente público de los resultados: su página, las líneas propias, lo que dice `palmares verify`.

results-bundle = El expediente público
results-bundle-link = Recalcular estos resultados: el expediente público
results-bundle-lead = Un solo archivo con el que cualquiera puede recalcular los resultados y ver si después se cambió algo en ellos.
results-bundle-waiting = El expediente se está preparando. Vuelva dentro de un minuto.
results-bundle-download = Descargar el expediente
results-bundle-size = Tamaño
results-bundle-kilobytes = { $size } kB
results-bundle-lines = Líneas bajo la firma
results-bundle-made = Elaborado
results-bundle-fingerprint = SHA-256 del archivo
results-bundle-root = Raíz del árbol
results-bundle-key = Firmado con la clave
results-bundle-holds = Qué contiene
results-bundle-holds-rules = Las reglas: rondas, criterios con sus pesos, métodos. Sus huellas constaban antes en el registro.
results-bundle-holds-sheets = Cada hoja, papeleta y comparación, con nombres sorteados de nuevo para cada categoría.
results-bundle-holds-exclusions = Lo que no cuenta, y por qué, siempre que el motivo no nombre a nadie.
results-bundle-holds-results = Clasificaciones, ganadores y quienes pasaron de ronda, con el motivo cuando una decisión no se deduce de la clasificación.
results-bundle-holds-log = Las cabezas de la cadena del registro tras cada cierre y tras la publicación.
results-bundle-hides = No contiene ningún nombre, ninguna dirección, ninguna palabra escrita por un juez ni ningún título que nunca fue público.
results-bundle-try = Cómo comprobarlo
results-bundle-try-first = Con este programa, que lo calcula todo de nuevo:
results-bundle-try-second = Con un segundo programa, que viene en el archivo y solo necesita Python:
results-bundle-try-key = Ambos dicen qué se cumple y nombran lo que no. Compare la clave que muestran con la de esta página.
results-bundle-own-link = Encuentre en él sus propias líneas
results-bundle-own = Sus líneas en el expediente público
results-bundle-own-lead = Solo usted ve esta página: dice con qué nombres figura en el expediente.
results-bundle-own-broken = No todas las líneas están bajo la raíz firmada. Avise a la organización.
results-bundle-file = Archivo
results-bundle-line = Línea
results-bundle-entry = Candidatura
results-bundle-name = Su nombre
results-bundle-own-download = Descargar el recibo
results-bundle-own-try = Con el recibo, el programa dice si sus líneas están en un expediente que alguien le entregue:
results-bundle-own-whole =
    { $n ->
        [one] { $count } línea es suya. Está bajo la raíz firmada.
       *[other] { $count } líneas son suyas. Todas están bajo la raíz firmada.
    }

results-verify-none = Ese programa aún no tiene expediente público: sus resultados no están publicados, o nunca se puntuó aquí.
results-verify-no-receipt = { $file } no es un recibo de un expediente público.
results-verify-fails = { $file } no se cumple:
results-verify-signed = El punto de control de { $origin } está firmado, y su raíz es la de las líneas.
results-verify-key = Clave: { $key }
results-verify-rules = La huella de cada regla constaba en el registro: la primera desde { $first }, la última desde { $last }.
results-verify-leaves =
    { $n ->
        [one] { $count } línea es la que se firmó.
       *[other] { $count } líneas son las que se firmaron.
    }
results-verify-sheets =
    { $n ->
        [one] Se leyó { $count } hoja o comparación.
       *[other] Se leyeron { $count } hojas y comparaciones.
    }
results-verify-boards =
    { $n ->
        [one] Se recalculó { $count } clasificación, y es la misma.
       *[other] Se recalcularon { $count } clasificaciones, y son las mismas.
    }
results-verify-decisions =
    { $n ->
        [one] { $count } decisión se deduce de una clasificación o tiene un motivo.
       *[other] { $count } decisiones se deducen de una clasificación o tienen un motivo.
    }
results-verify-receipt =
    { $n ->
        [one] { $count } línea del recibo está en el expediente.
       *[other] { $count } líneas del recibo están en el expediente.
    }

results-found-line-changed =
    { $noun ->
        [text] El texto
        [rule] La regla
        [entry] La candidatura
        [sheet] La hoja
        [ballot] La papeleta
        [comparison] La comparación
        [exclusion] La exclusión
        [board] El grupo
        [fit] El ajuste
        [standing] La clasificación
        [decision] La decisión
       *[log] La línea del registro
    } ({ $place }): no es lo que se firmó.
results-found-line-removed =
    { $noun ->
        [text] El texto
        [rule] La regla
        [entry] La candidatura
        [sheet] La hoja
        [ballot] La papeleta
        [comparison] La comparación
        [exclusion] La exclusión
        [board] El grupo
        [fit] El ajuste
        [standing] La clasificación
        [decision] La decisión
       *[log] La línea del registro
    }: se firmó y ha desaparecido ({ $place }).
results-found-line-added =
    { $noun ->
        [text] El texto
        [rule] La regla
        [entry] La candidatura
        [sheet] La hoja
        [ballot] La papeleta
        [comparison] La comparación
        [exclusion] La exclusión
        [board] El grupo
        [fit] El ajuste
        [standing] La clasificación
        [decision] La decisión
       *[log] La línea del registro
    } ({ $place }): nunca se firmó.
results-found-line-duplicated =
    { $noun ->
        [text] El texto
        [rule] La regla
        [entry] La candidatura
        [sheet] La hoja
        [ballot] La papeleta
        [comparison] La comparación
        [exclusion] La exclusión
        [board] El grupo
        [fit] El ajuste
        [standing] La clasificación
        [decision] La decisión
       *[log] La línea del registro
    } ({ $place }): está dos veces.
results-found-judge-changed = La hoja { $place } lleva el nombre de otro juez.
results-found-no-archive = Esto no es el archivo de un expediente público.{ $place }
results-found-file-missing = Falta un archivo: { $place }.
results-found-file-surplus = Un archivo no corresponde ahí: { $place }.
results-found-root-differs = { $place }: las hojas del árbol no dan la raíz firmada.
results-found-signature-forged = { $place }: ninguna firma de la clave que lo acompaña.
results-found-key-unknown = { $place }: otra clave que la que usted dio.
results-found-record-unreadable = No se puede leer una línea: { $place }.
results-found-rule-unrecorded = La huella de una regla no está en el registro: { $place }.
results-found-fit-differs = Los números de un ajuste no se deducen de las hojas: { $place }.
results-found-standing-differs = Una clasificación no se deduce de las hojas: { $place }.
results-found-decision-differs = Una decisión no se deduce de nada de lo que hay aquí: { $place }.
results-found-receipt-differs = Una línea del recibo no está bajo la raíz firmada: { $place }.

desk-act-rules-fixed = Anotó la huella de una regla
desk-act-record-made = Elaboró el expediente público

letter-head-round-closed-subject = { $programme }: el registro tras el cierre
letter-head-round-closed-body = Estimado/a { $name }:

    se ha cerrado una ronda de { $programme }. La cadena de su registro termina ahora en el eslabón { $number }, con esta huella:

    { $hash }

    Guarde esta carta: quien cambie el registro más tarde no podrá cambiar lo que aquí consta.

    Ver el registro: { $link }

letter-head-results-published-subject = { $programme }: el registro tras la publicación
letter-head-results-published-body = Estimado/a { $name }:

    se han publicado los resultados de { $programme }. La cadena de su registro termina ahora en el eslabón { $number }, con esta huella:

    { $hash }

    Guarde esta carta: quien cambie el registro más tarde no podrá cambiar lo que aquí consta.

    Ver el registro: { $link }
