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
