# The run of show.

ceremony-run = Guion de la ceremonia
ceremony-lead = Los premios en el orden en que se entregan. Solo los organizadores ven esta página. Los nombres aparecen cuando una decisión tiene las dos firmas. Imprímala para quienes estén en el escenario.
ceremony-begins = Comienza el { $when }
ceremony-lasts = Dura { $span }
ceremony-span = { $minutes } min { $seconds } s
ceremony-undecided = { $n ->
    [one] { $count } premio no tiene todavía una decisión firmada.
   *[other] { $count } premios no tienen todavía una decisión firmada.
}
ceremony-decide = Ir a las decisiones
ceremony-seconds = Segundos por premio
ceremony-seconds-help = De 10 a 1800. Un nombre y un apretón de manos llevan unos 100 segundos.
ceremony-count = Calcular de nuevo
ceremony-none = No hay premios
ceremony-none-text = Los premios vienen de la configuración del programa. Añádalos allí.
ceremony-not-decided = Sin decidir
ceremony-no-award = No se concede

ceremony-slot = El calendario deja { $span }
ceremony-too-long = El programa supera su tiempo
ceremony-too-long-text = Acorte los discursos o dé más tiempo a la ceremonia en el calendario.
ceremony-edit = Quién entrega, quién recibe, duración
ceremony-presented-by = Entrega: { $text }
ceremony-received-by = Recibe: { $text }
ceremony-say = Se pronuncia: { $text }
ceremony-remote = Quien recibe el premio no está en la sala.
ceremony-item-lead = Para quien presenta y para el escenario. Nada de esto se publica.
ceremony-presenter = Entrega
ceremony-presenter-help = Nombre y cargo, tal como se anuncian.
ceremony-recipient = Recibe
ceremony-recipient-help = Quién sube por el ganador; dos personas si es así.
ceremony-remote-tick = Quien recibe participa a distancia
ceremony-said = Cómo se pronuncian los nombres
ceremony-said-help = Escríbalo como debe leerse.
ceremony-item-seconds = Segundos en el escenario
ceremony-item-seconds-help = De 10 a 1800, con el discurso si lo hay. Vacío: lo mismo que cada premio.
ceremony-notes = Notas para quien presenta
ceremony-item-save = Guardar
ceremony-why-seconds = Escriba un número entero de 10 a 1800 o déjelo vacío
ceremony-why-long = { $count } caracteres como máximo
said-show-notes-set = Las notas están guardadas.
desk-act-show-notes-set = Cambió las notas de un premio en el escenario
