# Rondas en las que un juez opina sobre todas sus candidaturas en una página: un orden, o puntos de un presupuesto.

programme-method-order = Los jueces ponen en orden todas sus candidaturas, la mejor primero.
programme-method-budget = Los jueces reparten puntos entre todas sus candidaturas.
programme-round-budget = { $n ->
    [one] Cada juez tiene { $count } punto para dar. El valor de una candidatura es su parte de lo que dieron sus jueces; 100 es una parte igual.
   *[other] Cada juez tiene { $count } puntos para dar. El valor de una candidatura es su parte de lo que dieron sus jueces; 100 es una parte igual.
}
programme-why-budget = Una ronda de presupuesto, y ninguna otra, indica cuántos puntos tiene cada juez: «budget», de 1 a { $most }.

scoring-list-ballot-lead = Lea cada candidatura; después júzguelas todas juntas en su papeleta. Puede cambiarla hasta que se cierre la puntuación.
scoring-why-ballot = En esta ronda juzga todas sus candidaturas juntas, en su papeleta.

scoring-support-ballot = En esta ronda el juez opina sobre todas sus candidaturas en una sola papeleta, que nadie rellena en su lugar.

scoring-ballot = Su papeleta
scoring-ballot-order-lead = Ponga en orden sus candidaturas: 1 para la mejor. Escriba los puestos o use los botones. Varias candidaturas pueden compartir un puesto; entonces se salta el siguiente (1, 2, 2, 4).
scoring-ballot-budget-lead = { $n ->
    [one] Tiene { $count } punto. Delo a una de sus candidaturas.
   *[other] Tiene { $count } puntos. Repártalos entre sus candidaturas según crea que merecen; una candidatura puede quedar sin ninguno.
}
scoring-ballot-until = Nada cuenta antes de que la envíe. Puede guardar y cambiar su papeleta hasta el { $until }.
scoring-ballot-correcting = Ha enviado esta papeleta. Puede corregirla hasta el { $until }.
scoring-ballot-came-later-title = Su papeleta ya no está completa
# Candidaturas que un juez recibió después de enviar.
scoring-ballot-came-later = { $n ->
    [one] Se le asignó { $count } candidatura después de que enviara la papeleta. Hasta que la guarde con ella, usted no la ha juzgado.
   *[other] Se le asignaron { $count } candidaturas después de que enviara la papeleta. Hasta que la guarde con ellas, usted no las ha juzgado.
}
scoring-ballot-criteria = Según qué juzgar
scoring-ballot-place-of = Puesto de { $entry }
scoring-ballot-points-of = Puntos para { $entry }
scoring-ballot-put = Poner en el puesto { $place }
# $given: «60 de 100».
scoring-ballot-left = { $n ->
    [0] Puntos dados: { $given }; no queda ninguno.
    [one] Puntos dados: { $given }; queda { $count }.
   *[other] Puntos dados: { $given }; quedan { $count }.
}
scoring-ballot-too-many = { $n ->
    [one] Puntos dados: { $given }; sobra { $count }.
   *[other] Puntos dados: { $given }; sobran { $count }.
}
scoring-ballot-save = Guardar
scoring-ballot-sort = Guardar y ordenar por puesto
scoring-ballot-help = Abra una candidatura para leerla, para decir que tiene un conflicto o que algo no está bien en ella.
scoring-ballot-saved-submitted = Guardado: { $time }. Su papeleta está enviada.
scoring-ballot-by-button = Su papeleta está enviada: pulse el botón para guardar el cambio.
scoring-ballot-draft-stale = No se ha guardado: su papeleta se cambió en otra ventana. Pulse «Revisar y enviar» para ver ambas versiones.
scoring-ballot-stale = Su papeleta se cambió en otra ventana
# Lo que figura en la papeleta de un juez para una candidatura.
scoring-ballot-nothing = Todavía nada
scoring-ballot-place = Puesto { $place }
scoring-ballot-given = { $n ->
    [one] { $count } punto
   *[other] { $count } puntos
}
scoring-ballot-open = Abrir su papeleta

scoring-ballot-check = Revise su papeleta
scoring-ballot-back = Volver a su papeleta
scoring-ballot-shares = Lo que cuenta es la parte de los puntos dados que recibe cada candidatura; los puntos que se guarda no cuentan.
scoring-ballot-submit = Enviar la papeleta
scoring-ballot-change = Cambiar la papeleta
scoring-ballot-read = Leer la papeleta
scoring-ballot-caption-order = Sus candidaturas en su orden
scoring-ballot-caption-budget = Sus candidaturas según los puntos que da
scoring-ballot-place-heading = Puesto
scoring-ballot-points = Puntos
scoring-ballot-shared = { $n ->
    [one] ocupado por { $count }
   *[other] compartido por { $count }
}
scoring-ballot-in = Su papeleta ha llegado
scoring-ballot-unseen = Nadie más la ve antes de que se cierre la ronda.
scoring-ballot-own-caption = Lo que dio a cada candidatura

scoring-why-place = { $entry }: escriba un número entero de { $least } a { $most }.
scoring-why-points = { $entry }: escriba un número entero de { $least } a { $most }, o déjelo vacío.
scoring-why-no-place = { $entry } todavía no tiene puesto.
scoring-why-other-place = { $entry }: después de las anteriores, el puesto siguiente es { $next }, no { $given }. Las candidaturas que comparten un puesto hacen que se salten los siguientes.
scoring-why-too-many-points = { $n ->
    [one] Ha dado { $given } puntos y hay { $budget }: retire { $over }.
   *[other] Ha dado { $given } puntos y hay { $budget }: retire { $over }.
}
scoring-why-no-point-given = Dé al menos un punto a una candidatura.
scoring-why-ballot-changed-since = La papeleta ha cambiado desde que la revisó. Revísela de nuevo.
scoring-why-ballot-incomplete = La papeleta todavía no está completa.

said-ballot-moved = { $entry } está ahora en el puesto { $place }.
said-ballot-saved = Guardada como borrador. Cuenta cuando la envíe.
said-ballot-corrected = El cambio se ha guardado. Su papeleta sigue enviada.
said-ballot-changed = La papeleta se cambió en otra ventana. Revísela de nuevo.

scoring-coverage-ballots = Cada juez envía una papeleta para todas sus candidaturas; aquí, una hoja de puntuación es una candidatura de la papeleta.
scoring-closing-ballots = { $n ->
    [one] { $count } juez ha enviado una papeleta, que vale
   *[other] { $count } jueces han enviado una papeleta, que vale
}
scoring-closing-ballots-open = { $n ->
    [0] ningún juez con candidaturas está sin papeleta
    [one] { $count } juez no la ha enviado: no cuenta nada de su papeleta
   *[other] { $count } jueces no la han enviado: no cuenta nada de sus papeletas
}

results-how-shares = Los valores son partes de los puntos que dieron los jueces: 100 es una parte igual.
results-mean-order = Puesto medio
results-mean-budget = Puntos medios
results-caption-order = Puestos, valores y la media de los puestos que dieron los jueces
results-caption-budget = Puestos, valores y la media de los puntos que dieron los jueces
results-total-order = Puesto
results-total-budget = Puntos
results-sheets-caption-order = El puesto que dio cada juez
results-sheets-caption-budget = Los puntos que dio cada juez
results-rule-order-borda = Cada juez pone en orden sus candidaturas. En un orden de n candidaturas, la primera vale n partes de n + 1, la siguiente n − 1 y la última 1; las candidaturas que comparten un puesto se reparten lo que valen sus puestos. El valor de una candidatura es la media de lo que vale para sus jueces, escrita de 0 a 100. Así se pueden comparar los jueces con pocas candidaturas y los que tienen muchas.
results-rule-example-order-borda = Un ejemplo: de 3 candidaturas, la primera vale 75, la segunda 50 y la tercera 25. Un juez pone una candidatura en primer lugar y otro en segundo: su valor es 62,5.
results-rule-order-copeland = Cada juez pone en orden sus candidaturas. Se comparan dos candidaturas que vieron los mismos jueces: una vence a la otra cuando más de esos jueces la pusieron por delante; si hay tantos de un lado como del otro, es media victoria. El valor de una candidatura es la parte de sus rivales a los que vence, escrita de 0 a 100.
results-rule-example-order-copeland = Un ejemplo: una candidatura vence a dos rivales y empata con un tercero: 2,5 de 3, por lo que su valor es 83,3.
results-rule-budget = Cada juez reparte puntos entre sus candidaturas. De los puntos de cada candidatura se toma la parte de todo lo que dio el juez y se multiplica por el número de candidaturas que tenía, de modo que 100 es una parte igual, tanto si el juez tenía pocas candidaturas como muchas. El valor de una candidatura es la media de esas cifras entre sus jueces.
results-rule-example-budget = Un ejemplo: un juez con 4 candidaturas da a una de ellas 50 de 100 puntos: 200. Otro juez con 5 candidaturas le da 10 de 100: 50. Su valor es 125.

desk-act-ballot-saved = Guardó una papeleta
desk-act-ballot-submitted = Envió una papeleta
desk-act-ballot-corrected = Corrigió una papeleta
