# Files that people bring.

files-add = Añadir archivos
files-change = Añadir o cambiar archivos
files-back = Volver al formulario
files-lead = Los archivos se guardan junto a su formulario. Añadir uno no cambia nada de lo que ha escrito.
files-none = Todavía no hay archivos.
files-choose = Archivo
files-kinds = { $kinds }, de hasta { $size } MB cada uno. Número de archivos: hasta { $most }. Cada uno se escribe de nuevo al llegar, sin indicaciones sobre quién lo hizo.
files-kind-picture = imágenes (JPEG, PNG, WebP, GIF)
files-kind-pdf = PDF
files-kind-slides = diapositivas (PPTX, ODP)
files-kind-one-picture = Imagen
files-kind-one-pdf = PDF
files-kind-one-slides = Diapositivas
files-upload = Subir
files-remove = Quitar
files-unnamed = { $field }, archivo { $number }
files-full-title = No hay sitio para otro archivo
files-full-text = Quite uno para subir otro.
files-progress = Subida
files-sending = Enviando: { "{percent}" } %
files-checking = Ha llegado. Se está comprobando…
files-too-large-here = Este archivo supera el tamaño permitido. No se ha enviado nada; elija uno más pequeño
files-broken-here = La conexión se cortó antes de que llegara el archivo completo. No se ha perdido nada más; pulse “Subir” para enviarlo de nuevo
files-why-nothing = Elija primero un archivo
files-why-large = El archivo supera los { $most } MB. Reduzca su tamaño y envíelo de nuevo
files-why-broken-off = La conexión se cortó antes de que llegara el archivo completo. No se ha perdido nada más; envíelo de nuevo
files-why-kind = Por su contenido no se puede saber qué tipo de archivo es. Guárdelo como JPEG, PNG, PDF, PPTX u ODP y envíe ese archivo
files-why-other-kind =
    { $kind ->
        [picture] Es una imagen, y aquí no se piden imágenes
        [pdf] Es un PDF, y aquí no se piden archivos PDF
       *[slides] Son diapositivas, y aquí no se piden diapositivas
    }
files-why-stowaway = Detrás de esta imagen se oculta otra cosa. Ábrala en un programa de imágenes, guárdela de nuevo y envíe ese archivo
files-why-broken-picture = Esta imagen no se puede abrir completa. Ábrala en un programa de imágenes, guárdela de nuevo y envíe ese archivo
files-why-pixels = Esta imagen tiene más de { $most } millones de píxeles. Reduzca su tamaño y envíela de nuevo
files-why-broken-pdf = Este PDF no se puede abrir completo. Imprímalo en un PDF nuevo y envíe ese archivo
files-why-locked = Este archivo está protegido con contraseña. Guárdelo sin ella y envíe ese archivo
files-why-programs = Este archivo contiene programas u otros archivos. Guárdelo sin ellos (si es un PDF, imprímalo en uno nuevo) y envíe ese archivo
files-why-broken-slides = Estas diapositivas no se pueden abrir completas. Guárdelas de nuevo, o como PDF, y envíe ese archivo
files-why-unpacked = Al descomprimirse, estas diapositivas ocupan más de lo que se admite. Reduzca las imágenes que contienen o guárdelas como PDF
files-why-path = Este archivo contiene partes cuyos nombres apuntan fuera de él. Guarde las diapositivas de nuevo y envíe ese archivo
files-why-no-table = No es un texto en UTF-8 ni una hoja de cálculo. En su programa de hojas de cálculo, guárdelo como “CSV UTF-8” o XLSX y elija ese archivo.
files-why-no-sheet = Esta hoja de cálculo no se puede leer. Ábrala en su programa de hojas de cálculo, guárdela como XLSX o “CSV UTF-8” sin contraseña y elija ese archivo.
