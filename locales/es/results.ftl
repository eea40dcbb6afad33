# Clasificaciones, decisiones, firmas, publicación, ganadores.

results-standings = Clasificaciones
results-standings-lead = El orden que resulta de las hojas de puntuación enviadas. No es público: solo lo ven quienes deciden y quienes auditan.
results-category = Categoría
results-whole-edition = Todas las categorías juntas
results-rounds = Rondas
results-show = Mostrar
results-no-sheets = Aquí no hay hojas de puntuación
results-no-sheets-text = Ninguna candidatura de esta categoría tiene una hoja de puntuación enviada, por lo que todavía no hay orden. Elija otra categoría o decida indicando un motivo.
results-near-title = El ganador no está fuera de duda
results-near-count = { $n ->
    [one] Según los datos, { $count } candidatura podría estar entre los ganadores.
   *[other] Según los datos, { $count } candidaturas podrían estar entre los ganadores: cada una tiene una probabilidad de al menos 5 de cada 100.
}
results-near-what = Con otros pocos jueces, el orden entre ellas podría ser el contrario. Lea de nuevo las candidaturas y decida según las reglas de desempate, no según el último decimal.
results-see-next = Qué hojas de puntuación adicionales lo resolverían
results-near = reñido
results-place = Puesto
results-entry = Candidatura
results-mean = Media
results-sheets = Hojas de puntuación
results-apart = Dispersión
# $deviation: desviación típica; $range: lo que dice results-range.
results-spread = { $deviation } ({ $range })
results-range = de { $least } a { $most }
results-spread-unknown = una sola hoja
results-finding-one = { $entry } está en primer lugar con { $mean }.
results-finding-shared = { $n ->
    [one] { $count } candidatura está en primer lugar con { $mean }.
   *[other] { $count } candidaturas comparten el primer puesto con { $mean }.
}
results-unscored = Sin puesto
results-unscored-text = Estas candidaturas compiten aquí, pero no cuenta para ellas ninguna hoja de puntuación enviada.
results-finding-sure = { $entry } está en primer lugar con { $value }. La probabilidad de que sea de verdad la mejor: { $chance }.
results-caption = Puestos, valores con su margen de error y medias simples
results-value = Valor
results-interval-heading = Nueve de cada diez veces
results-interval = entre { $low } y { $high }
results-best = Probabilidad de ser la mejor
results-places = Puestos probables
results-mean-place = puesto { $place }
results-chance = { $chance } de cada 100
results-chance-none = menos de 1
results-picture = La banda clara contiene el valor verdadero nueve de cada diez veces; la marca oscura es el valor y la línea fina es la media simple.
results-how-mixed = Algunos jueces dan más que otros a la misma candidatura. Los valores están corregidos por ello; al lado figuran la media simple y su puesto.
results-how-mean = Los valores son medias simples: { $why }
results-why-mean-no-sheets = no hay ninguna hoja de puntuación.
results-why-mean-one-entry = solo una candidatura tiene hojas de puntuación.
results-why-mean-one-judge = solo ha puntuado un juez.
results-why-mean-equal = todas las hojas de puntuación dan el mismo total.
results-why-mean-constant = cada juez dio a todas las candidaturas el mismo total, por lo que nada distingue las candidaturas de los jueces.
results-why-mean-complete = todos los jueces puntuaron todas las candidaturas, por lo que un juez indulgente no favorece a nadie.
results-why-mean-islands = { $n ->
    [one] no se puede comparar a los jueces.
   *[other] los jueces y las candidaturas forman { $count } grupos que no comparten ninguna candidatura, por lo que no se puede comparar la indulgencia entre ellos.
}
results-why-mean-few = hay muy pocas hojas de puntuación para saber lo indulgente que es cada juez.
results-versions-title = La rúbrica cambió durante la ronda
results-versions-text = Cada hoja se lee según la versión con la que se escribió; su total es una parte de lo que esa versión puede dar.
results-version = { $n ->
    [one] Versión { $version }: { $count } hoja.
   *[other] Versión { $version }: { $count } hojas.
}
results-warnings-title = Mire dos veces antes de decidir
results-depends = El ganador depende del método elegido: según las medias simples, el primer lugar sería para { $entries }.
results-without-judge = Sin las hojas de puntuación de { $judge }, el primer lugar sería para { $entries }.
results-and = {" y "}
results-judges = Los jueces, uno al lado del otro
results-judges-lead = Estimado a partir de las candidaturas que comparten. Nadie se equivoca por ser severo: eso se descuenta de los valores.
results-judges-caption = Cómo da puntos cada juez, frente a los jueces de las mismas candidaturas
results-leniency = Da
results-leniency-of = { $leniency } (± { $error })
results-kinder = { $points } más
results-harsher = { $points } menos
results-scale = Amplitud
results-noise = Ruido
results-look = Conviene mirar
results-look-erratic = las puntuaciones saltan más que las de otros (ajuste { $infit } y { $outfit }; lo habitual es 1)
results-look-smooth = las puntuaciones varían menos de lo que haría el azar (ajuste { $infit } y { $outfit }; lo habitual es 1)
results-look-surprises = { $n ->
    [one] { $count } puntuación muy alejada de lo que cabía esperar
   *[other] { $count } puntuaciones muy alejadas de lo que cabía esperar
}
results-rule-value = El valor corrige la media según quién juzgó. A partir de todas las candidaturas que comparten los jueces, un modelo mixto estima cuánto da cada juez por encima o por debajo de los demás, cuánto extiende sus puntuaciones y cuán constante es; donde hay pocas hojas, las estimaciones se acercan a lo habitual. Donde no se puede comparar a los jueces, el valor es la media, y la página lo dice.
results-rule-chances = Las probabilidades y los puestos probables salen de 4 000 simulaciones de todo lo que las hojas dejan abierto. Se marcan como reñidas dos candidaturas vecinas si una queda por encima de la otra en menos de 75 de cada 100 simulaciones. Una amplitud de 1 es lo habitual; por encima de 1, el juez usa más parte de la escala. Un ruido de 1 es lo habitual; por encima de 1, las puntuaciones del juez dicen menos.
results-rule-title = Cómo se hace la clasificación
results-rule = Cada juez da puntos por cada criterio. De cada criterio se toma la parte dada de lo que se podía dar; esas partes se promedian según la ponderación de los criterios y se escriben como un número de 0 a 100. Un criterio marcado «no puedo juzgar» no cuenta ni a favor ni en contra. La media de una candidatura es la media de los números de sus jueces.
results-rule-example = Un ejemplo: el impacto pondera 2 y la ejecución 1, ambos de 1 a 5. Un juez da 4 por el impacto y 5 por la ejecución: 80 de 100 por el impacto, contado dos veces, y 100 por la ejecución hacen 86,7. Con una segunda hoja de 80,0, la media es 83,3.
results-rule-places = Los valores iguales comparten un puesto y se salta el siguiente. «Dispersión» indica la desviación típica de las hojas, con la más baja y la más alta. El orden de las personas y de las fechas en el programa informático no influye.
results-back-to-standing = Volver a la clasificación
results-sheets-lead = Todas las hojas de puntuación que dieron su puesto a esta candidatura, con el nombre de su juez.
results-no-sheet = Sin hoja de puntuación
results-no-sheet-text = Ningún juez ha enviado una hoja de puntuación para esta candidatura.
results-sheets-caption = Puntos de cada criterio, y el total de 0 a 100
results-judge = Juez
results-total = Total
results-cannot-judge = no puede juzgar
results-not-counted = no se cuenta

results-plan = Planificar la evaluación
results-plan-lead = Calcule si sus jueces pueden leerlo todo y ensaye con qué frecuencia se encontraría al ganador correcto. Aquí no se guarda nada ni se muestra ninguna puntuación.
results-plan-numbers = Sus cifras
results-plan-entries = Candidaturas
results-plan-judges = Jueces
results-plan-sheets = Hojas de puntuación por candidatura
results-plan-minutes = Minutos por hoja de puntuación
results-plan-hours-each = Horas de que dispone cada juez
results-plan-most = Máximo de hojas de puntuación por juez
results-plan-temper = Cómo difieren los jueces
results-plan-temper-help = El ensayo inventa jueces de este tipo.
results-plan-temper-typical = Habituales
results-plan-temper-typical-help = Algunos son un poco más estrictos que otros, y algunos usan más parte de la escala.
results-plan-temper-harsh = Severos e indulgentes
results-plan-temper-harsh-help = Los jueces difieren más en rigor que las candidaturas en calidad.
results-plan-temper-noisy = Con ruido
results-plan-temper-noisy-help = Dos jueces de la misma candidatura discrepan a menudo, como en un gran congreso científico.
results-plan-work-out = Calcular
results-plan-fits = { $n ->
    [one] Cabe: los jueces pueden escribir la { $count } hoja de puntuación.
   *[other] Cabe: los jueces pueden escribir las { $count } hojas de puntuación.
}
# $sheets: hojas de puntuación en total.
results-plan-short = { $n ->
    [one] No cabe: { $count } de { $sheets } hojas de puntuación quedaría sin escribir.
   *[other] No cabe: { $count } de { $sheets } hojas de puntuación quedarían sin escribir.
}
results-plan-changes = Cualquiera de estos cambios haría que cupiera:
results-plan-several = Ningún cambio por sí solo haría que cupiera. Varios juntos sí, como más jueces y más tiempo.
results-plan-change-judges = { $n ->
    [one] { $count } juez
   *[other] { $count } jueces
}
results-plan-change-sheets = { $n ->
    [one] no más de { $count } hoja de puntuación por candidatura
   *[other] no más de { $count } hojas de puntuación por candidatura
}
results-plan-change-minutes = { $n ->
    [one] como máximo { $count } minuto por hoja de puntuación
   *[other] como máximo { $count } minutos por hoja de puntuación
}
results-plan-change-hours = { $time } de cada juez
results-plan-change-most = { $n ->
    [one] hasta { $count } hoja de puntuación por juez
   *[other] hasta { $count } hojas de puntuación por juez
}
results-plan-change-entries = { $n ->
    [one] como máximo { $count } candidatura
   *[other] como máximo { $count } candidaturas
}
results-plan-sheets-in-all = Hojas de puntuación en total
results-plan-busiest = El juez más ocupado
results-plan-sheets-count = { $n ->
    [one] { $count } hoja de puntuación
   *[other] { $count } hojas de puntuación
}
results-plan-time = { $hours } h { $minutes } min
results-plan-needed = Jueces necesarios
results-plan-needed-none = Ningún número de jueces bastaría: no hay tiempo ni para una hoja de puntuación.
results-plan-warnings = Tenga en cuenta
results-plan-few = Cada juez escribiría { $average } hojas de puntuación de media. Con menos de 3, nadie puede distinguir a un juez estricto de otro al que le tocaron candidaturas más débiles.
# $needed: el número mínimo de hojas de puntuación.
results-plan-islands = { $n ->
    [one] Con { $count } hoja de puntuación, los jueces y las candidaturas forman grupos que nada permite comparar. Hacen falta al menos { $needed }.
   *[other] Con { $count } hojas de puntuación, los jueces y las candidaturas forman grupos que nada permite comparar. Hacen falta al menos { $needed }.
}
results-plan-no-spare = Si falta un juez, quedan hojas de puntuación sin escribir. Cuente con dos o tres jueces más.
results-plan-one = Con una hoja de puntuación por candidatura, decide por sí solo el gusto de un juez.
results-plan-rehearsal = Ensayo
results-plan-events = { $n ->
    [one] La ronda se ensayó { $count } vez.
   *[other] La ronda se ensayó { $count } veces.
}
results-plan-rehearsal-text = Cada vez, jueces inventados puntúan candidaturas inventadas cuyo orden verdadero se conoce, y se cuenta si la mejor queda en primer lugar. Las mismas cifras dan siempre la misma tabla.
results-plan-smaller = Para que no tenga que esperar, se ensayó con { $entries } candidaturas y { $judges } jueces. Es más difícil encontrar la mejor entre más candidaturas: espere algo menos de lo que dice la tabla.
# $count: hojas de puntuación por candidatura; $share y $more: cuántas veces de cada 100.
results-plan-caption-more = { $n ->
    [one] Con { $count } hoja de puntuación por candidatura, el ganador correcto queda primero unas { $share } veces de cada 100; con una más, unas { $more } veces.
   *[other] Con { $count } hojas de puntuación por candidatura, el ganador correcto queda primero unas { $share } veces de cada 100; con una más, unas { $more } veces.
}
results-plan-caption = { $n ->
    [one] Con { $count } hoja de puntuación por candidatura, el ganador correcto queda primero unas { $share } veces de cada 100.
   *[other] Con { $count } hojas de puntuación por candidatura, el ganador correcto queda primero unas { $share } veces de cada 100.
}
results-plan-caption-few = Una candidatura no puede tener más hojas de puntuación que jueces hay.
results-plan-each = Por candidatura
results-plan-found = El ganador correcto queda primero
results-plan-in-three = Está entre los 3 primeros
results-plan-in-all = Todos los jueces juntos
results-plan-hours = { $n ->
    [one] { $count } hora
   *[other] { $count } horas
}
results-plan-share = unas { $share } de cada 100, con un margen de { $error }
results-plan-chosen = su plan
results-plan-too-many = no cabe
results-plan-give-or-take = El «margen» es el error típico: dos de cada tres veces, la cifra verdadera no está más lejos. Más hojas de puntuación no ocultan a un ganador, por lo que una cifra que baja por azar se promedia con sus vecinas.

results-next = Qué lo resolvería
results-next-lead = Donde las hojas de puntuación no dejan claro quién gana, unas pocas más sobre las candidaturas adecuadas dicen más que cualquier fórmula. Esta página dice cuáles.
results-next-sheets = Hojas de puntuación adicionales para las que hay tiempo
# $count: cuántas ganan; $now y $after: de cada 100.
results-next-finding = { $n ->
    [one] La duda sobre si la candidatura que va en cabeza merece ganar es de unas { $now } de cada 100. Después de estas hojas de puntuación adicionales cabe esperar unas { $after } de cada 100.
   *[other] La duda sobre si una de las { $count } candidaturas que van en cabeza merece ganar es de unas { $now } de cada 100. Después de estas hojas de puntuación adicionales cabe esperar unas { $after } de cada 100.
}
results-next-caption = Candidaturas que aún pueden ganar, primero la más probable
results-next-chance = Probabilidad de estar entre los ganadores
results-next-further = Hojas de puntuación adicionales
results-next-margin = Con qué precisión se conoce el valor
results-next-margin-words = ahora con un margen de { $now }, después de { $after }
results-next-margin-stays = con un margen de { $now }
results-next-readers = Jueces que podrían escribirlas
results-next-in-hundred = unas { $share } de cada 100
results-next-missing = { $n ->
    [one] Para { $count } hoja de puntuación no queda ningún juez.
   *[other] Para { $count } hojas de puntuación no queda ningún juez.
}
results-next-unspent = { $n ->
    [one] Sobra { $count } hoja de puntuación adicional: nadie la necesita, o ningún juez puede escribirla.
   *[other] Sobran { $count } hojas de puntuación adicionales: nadie las necesita, o ningún juez puede escribirlas.
}
results-next-settled = Nada está en duda
results-next-settled-text = La duda sobre si quienes van en cabeza merecen ganar es de unas { $now } de cada 100. Más hojas de puntuación apenas cambiarían eso.
results-next-silent = Aquí no se puede decir nada
results-next-no-sheets = Ninguna hoja de puntuación cuenta para las candidaturas de esta categoría, por lo que todavía no hay orden.
results-next-one-entry = Solo hay una candidatura que comparar.
results-next-one-judge = Solo un juez ha escrito hojas de puntuación, por lo que nada muestra cuánto diferirían los jueces.
results-next-equal = Todas las hojas de puntuación dan el mismo número, por lo que nada muestra cuánto diferirían los jueces.
results-next-constant = Cada juez dio a todas las candidaturas el mismo número, por lo que nada distingue las candidaturas.
results-next-few = Hay muy pocas hojas de puntuación para decir lo seguras que son las medias.
results-next-advice = Esto es un consejo
results-next-advice-text = Son las personas quienes deciden si se abre una segunda ronda y a quién se pide que lea. Desde aquí no se envía nada, y nada cambia antes de que alguien aplique una propuesta.
results-next-how = Cómo se calcula
results-next-how-text = Cada hoja de puntuación adicional va a la candidatura en la que elimina más dudas: una que no tiene segura ni la victoria ni la derrota y de la que se sabe poco. Se nombra a jueces que no han leído la candidatura, no tienen ningún conflicto con ella, conocen su categoría y tienen capacidad para más; primero van los que leen varias de estas candidaturas, porque las comparan. El valor se conoce con un «margen» determinado cuando nueve de cada diez veces el verdadero no está más lejos.

results-decisions = Decisiones
results-decisions-lead = Aquí se decide cada premio, y después lo firman un organizador y un presidente del jurado. Nadie más puede ver nada de esto hasta que se publiquen los resultados.
results-published-title = Los resultados son públicos
results-published-text = Los resultados se publicaron el { $when }.
results-see-winners = Ver la página de los ganadores
results-go-publish = Ir a la publicación
results-no-prizes = Sin premios
results-no-prizes-text = Esta edición no tiene premios, por lo que no hay nada que decidir.
results-undecided = Sin decidir
results-go-sign = Leer y firmar
results-prize-of = { $prize } ({ $category })
results-prize = Premio

results-decide-lead = { $n ->
    [0] Este premio no tiene ganadores.
    [one] Elija al ganador de este premio, o a nadie. Las candidaturas están en el orden de sus medias.
   *[other] Elija hasta { $count } ganadores de este premio, o a nadie. Las candidaturas están en el orden de sus medias.
}
results-none-competes = Ninguna candidatura compite por este premio
results-none-competes-text = Puede hacer constar que el premio no se concede, con un motivo.
results-winners-field = Ganadores
results-winners-help = No marque a nadie si el premio no se concede.
results-choice-place = Puesto { $place }, valor { $value }, { $reference }
results-choice-unscored = Sin hoja de puntuación, { $reference }
results-reason = Motivo
results-reason-help = Es necesario cuando nadie gana, cuando la elección no sigue la clasificación o cuando separa candidaturas que comparten un puesto. Queda en el registro.
results-decide-effect = Una decisión nueva sustituye a la anterior y necesita de nuevo las dos firmas.
results-decide = Registrar esta decisión
results-decide-reading = Lo que se decidió sobre este premio, primero la última decisión.
results-history = Decisiones sobre este premio
results-decision-number = Decisión { $number }
results-made-by = registrada por { $person } el { $when }
results-winner = Ganador

results-sign-title = Firmar una decisión
results-sign-lead = Lea la decisión. Con su firma confirma que es correcta y que se puede anunciar.
results-sign-confirm = Su firma
results-sign-effect = Se registra con su nombre y la hora. No se puede retirar; una decisión nueva necesitaría firmas nuevas.
results-sign-as = Usted firma como { $capacity }.
results-sign-choose = ¿En calidad de qué firma?
results-sign = Firmar esta decisión
results-nothing-to-sign = Ahora no hay nada que usted deba firmar aquí.
results-capacity-organiser = Organizador
results-capacity-chair = Presidente del jurado
results-signed-by = { $person }, { $when }
results-signature-awaited = falta la firma

results-publication = Publicar los resultados
results-publication-lead = Con la publicación, todo el mundo conoce a los ganadores, de inmediato y de forma definitiva.
results-publication-needs = Puede publicar cuando todos los premios estén decididos y cada decisión esté firmada por un organizador y por un presidente del jurado.
results-publication-prizes = { $n ->
    [one] Se anuncia { $count } premio.
   *[other] Se anuncian { $count } premios.
}
results-publication-winners = { $n ->
    [0] No se nombra a ningún ganador.
    [one] Se nombra a { $count } ganador.
   *[other] Se nombra a { $count } ganadores.
}
results-publication-without = { $n ->
    [one] { $count } premio se anuncia como no concedido.
   *[other] { $count } premios se anuncian como no concedidos.
}
results-publication-letters = Cinco minutos después, sale una carta para todas las personas de los equipos ganadores y otra para todos los demás participantes.
results-publication-confirm = Esto no se puede deshacer
results-publication-effect = La página de los ganadores pasa a ser pública en este momento. Las decisiones y las firmas ya no se pueden cambiar.
# $word: la última parte de la dirección del programa.
results-publication-word = Escriba { $word } para confirmar
results-publication-word-help = Es la última parte de la dirección de este programa.
results-publish = Publicar los resultados

results-winners = Los ganadores
results-announced = Anunciado el { $when }
results-status-none = Sin premio
results-status-winners = { $n ->
    [one] Ganador
   *[other] Ganadores ex aequo
}

results-record = Cómo transcurrió la evaluación
results-record-lead = Estos actos requerían un motivo, que se publica con el resultado.
results-outdated = se basa en hojas anteriores
results-signature-fell = { $person } firmó el { $when }; la firma ha perdido validez
results-why-outdated = Después de esta decisión se volvió a abrir una ronda, o se anularon hojas o volvieron a contar. Mire la clasificación y decida de nuevo; lo firmado ya no cuenta.
results-why-unreleased = La ronda está cerrada, pero dos personas no han permitido todavía que se lean sus puntuaciones. Lo hace un organizador o un presidente del jurado que no la haya cerrado, en la página «Permitir que se lean las puntuaciones».
results-why-open = Las clasificaciones y las decisiones aparecen cuando se cierra la puntuación. Hasta entonces nadie ve ninguna puntuación.
results-why-more-rounds = Sigue otra ronda. Los ganadores se deciden cuando se cierra la última ronda.
# $least y $most: los números permitidos.
results-why-plan-entries = Candidaturas: escriba un número entero de { $least } a { $most }.
results-why-plan-judges = Jueces: escriba un número entero de { $least } a { $most }.
results-why-plan-sheets = Hojas de puntuación por candidatura: escriba un número entero de { $least } a { $most }.
results-why-plan-minutes = Minutos por hoja de puntuación: escriba un número entero de { $least } a { $most }.
results-why-plan-hours = Horas de que dispone cada juez: escriba un número de 0.25 a 200, por ejemplo 7.5.
results-why-plan-most = Máximo de hojas de puntuación por juez: escriba un número entero de { $least } a { $most }, o déjelo vacío.
results-why-next-sheets = Hojas de puntuación adicionales: escriba un número entero de { $least } a { $most }.
results-why-published = Los resultados son públicos. Las decisiones y las firmas ya no se pueden cambiar.
results-why-too-many-winners = { $n ->
    [0] Este premio no tiene ganadores.
    [one] Este premio tiene como máximo { $most } ganador.
   *[other] Este premio tiene como máximo { $most } ganadores.
}
results-why-not-eligible = Una de las candidaturas elegidas no compite por este premio. Elija entre las de la lista.
results-why-no-award-needs-reason = Diga por qué nadie gana este premio.
results-why-order-needs-reason = Diga por qué la elección no sigue simplemente la clasificación.
results-why-decided-meanwhile = Alguien ha decidido sobre este premio desde que usted abrió la página. Lea primero la nueva decisión.
results-why-replaced = Una decisión más reciente ha sustituido a la que usted estaba leyendo. Léala antes de firmar.
results-why-not-your-capacity = Usted no tiene la función con la que intentó firmar.
results-why-signed-already = Otra persona ya ha firmado en esta calidad.
results-why-two-people = Usted ya ha firmado esta decisión. La segunda firma debe ser de otra persona.
results-why-conflict = Usted tiene relación con una de estas candidaturas, como miembro de su equipo o por un conflicto declarado. Debe hacerlo otra persona.
results-why-no-prizes = Esta edición no tiene premios que publicar.
results-why-undecided = { $n ->
    [one] { $prizes } premio todavía no está decidido.
   *[other] { $prizes } premios todavía no están decididos.
}
results-why-unsigned = { $n ->
    [one] { $prizes } decisión todavía no tiene las dos firmas.
   *[other] { $prizes } decisiones todavía no tienen las dos firmas.
}
results-why-winner-gone = { $entry } ya no compite: se retiró o se declaró no admisible. Decida de nuevo sobre su premio.
results-why-word = Escriba { $word } exactamente como figura ahí.

said-decision-made = La decisión está registrada. Dos personas tienen que firmarla.
said-decision-signed = Su firma está registrada.
said-results-published = Los resultados son públicos.

results-moving-on = Quién pasa a la siguiente ronda
# $round: «Ronda 1: Selección de los nominados»; $next: lo mismo de la siguiente.
results-moving-on-lead = { $round } está cerrada. Aquí se resuelve quién pasa a { $next }: se registra una lista, la firman un organizador y un presidente del jurado, y después se abre la ronda siguiente. Los participantes y los jueces no ven nada de esto.
results-moving-on-last = Esta es la última ronda: nadie pasa a otra; se deciden sus ganadores.
results-moving-on-proposal = Según la clasificación y las reglas de desempate
results-moving-on-proposal-text = Las marcas son lo que dice la clasificación. Cámbielas si el jurado ha acordado otra cosa, y diga por qué.
results-moving-on-caption = { $category }: puesto, candidatura y valor de la ronda cerrada
results-moving-on-tick = Pasa
results-on-moves = pasa
results-on-level = por decidir
results-on-stays = no pasa
results-on-elsewhere = en la lista de { $category }
results-moving-on-unscored = Sin hoja de puntuación
results-line-title = Cerca de la línea
# $above pasa, $below no.
results-line-ladder = { $above } antes que { $below }: empatadas, decidido por { $rung }.
results-line-ladder-near = { $above } antes que { $below }: { $by } de 100 de diferencia.
results-line-shared = { $above } y { $below } están empatadas en todas las reglas. El jurado tiene que elegir y decir por qué.
results-rung-criterion = más en «{ $criterion }»
results-rung-firsts = más jueces que la pusieron en primer lugar
results-rung-decider = la persona designada para decidir
results-moving-on-reason-help = Es necesario cuando la lista no es lo que dice la clasificación o cuando separa candidaturas empatadas. Queda en el registro.
results-moving-on-effect = Una lista nueva sustituye a la anterior y necesita de nuevo las dos firmas.
results-moving-on-record = Registrar esta lista
results-moving-on-empty = No se juzgó ninguna candidatura en esta ronda
results-moving-on-empty-text = Sin hojas de puntuación no hay orden. Marque las candidaturas que pasan y diga por qué.
results-lists = Listas de esta ronda
results-list-number = Lista { $number }
results-list-counts = { $n ->
    [one] Pasa { $count } candidatura.
   *[other] Pasan { $count } candidaturas.
}
results-list-differs = No es lo que dice la clasificación
results-list-added = pasa en contra de la clasificación
results-list-removed = no pasa, en contra de la clasificación
results-list-sign-title = Firmar la lista
results-list-sign-lead = Lea la lista. Con su firma confirma que pasan estas candidaturas, y ninguna otra.
results-list-sign = Firmar esta lista
results-open-title = Abrir la ronda siguiente
results-open-lead = { $next } empieza en este momento, con las candidaturas de la lista firmada.
results-open-needs = Puede abrirla cuando haya una lista registrada y firmada por un organizador y por un presidente del jurado.
results-open-in = { $n ->
    [one] Pasa a ella { $count } candidatura.
   *[other] Pasan a ella { $count } candidaturas.
}
results-open-gone = { $n ->
    [one] { $count } candidatura de la lista ya no compite y queda fuera.
   *[other] { $count } candidaturas de la lista ya no compiten y quedan fuera.
}
results-open-out = { $n ->
    [one] { $count } candidatura no pasa. Sus hojas de puntuación quedan en el registro.
   *[other] { $count } candidaturas no pasan. Sus hojas de puntuación quedan en el registro.
}
results-open-judges = A partir de entonces, los jueces solo ven las candidaturas de la ronda siguiente que se les asignan. Sus hojas de esta ronda quedan como están.
results-open-effect = La lista ya no se puede cambiar y esta ronda no se puede retomar. No se envía ninguna carta.
results-open = Abrir la ronda
results-opened = { $next } está abierta.
results-go-open = Seguir para abrir la ronda siguiente
results-why-no-next-round = A esta ronda no le sigue ninguna otra.
results-why-next-open = La ronda siguiente está abierta. La lista ya no se puede cambiar.
results-why-nobody-moves-on = Al menos una candidatura tiene que pasar.
results-why-list-needs-reason = Diga por qué la lista no es simplemente lo que dice la clasificación.
results-why-list-meanwhile = Alguien ha registrado otra lista desde que usted abrió la página. Léala primero.
results-why-list-unsigned = La lista necesita las firmas de un organizador y de un presidente del jurado antes de que se abra la ronda siguiente.
said-list-made = La lista está registrada. Dos personas tienen que firmarla.
said-list-signed = Su firma está registrada.
said-round-opened = La ronda está abierta.

results-how-by = El orden se obtiene con { $estimator }.
results-how-instead = Los valores son medias simples: con estas hojas de puntuación no se pueden obtener { $estimator }.
results-verdict-passed = aprobada
results-verdict-failed = no aprobada
results-verdict-open = { $n ->
    [one] hay que hablarlo, o falta { $count } voto más
   *[other] hay que hablarlo, o faltan { $count } votos más
}
results-finding-passed = { $n ->
    [one] Se aprobó { $count } candidatura.
   *[other] Se aprobaron { $count } candidaturas.
}
results-open-everybody = Cada juez recibe todas las candidaturas de las que no está demasiado cerca.

results-extra-heading = Pedir estas hojas de puntuación
results-extra-text = Se convierten en una propuesta, que usted mira antes de que se aplique nada: qué candidaturas, qué jueces y cuánto tendría cada uno. Aplíquela mientras la ronda esté abierta; para volver a abrir una ronda cerrada hacen falta dos personas, y esta página deja de verse hasta que se cierre de nuevo.
results-extra-reason = ¿Por qué se piden?
results-extra-reason-help = Queda con la propuesta y solo lo leen los organizadores. Los jueces saben qué candidaturas les tocan, pero no por qué.
results-extra-propose = { $n ->
    [one] Proponer { $n } hoja de puntuación
   *[other] Proponer { $n } hojas de puntuación
}
results-next-expo = Aquí los jueces fueron de mesa en mesa y no escribieron hojas de puntuación
results-next-expo-text = { $n ->
    [one] Se hizo una sola visita en total;
   *[other] Se hicieron { $visits } visitas en total;
} la candidatura menos visitada tuvo { $fewest } de las { $needed } previstas. Lo que más aclararía son visitas a las candidaturas que tienen menos; la sala ya envía allí a los jueces por sí sola mientras la exposición está abierta.
