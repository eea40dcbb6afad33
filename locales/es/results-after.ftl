# Tras la publicación: qué se comunica a los equipos sobre su evaluación, impugnaciones, rectificaciones.

results-feedback = Comentarios sobre su candidatura
results-feedback-lead = Lo que los jueces opinaron de su candidatura. Solo su equipo lee esta página.
results-feedback-later = Cuando se publiquen los resultados, su equipo encontrará aquí:
results-feedback-will-receipt = cuántos jueces evaluaron su candidatura
results-feedback-will-bands = en qué tercio de su escala está cada criterio
results-feedback-will-means = la media de cada criterio
results-feedback-will-comments = lo que los jueces le escribieron, sin sus nombres
results-feedback-none = Nada que comunicar
results-feedback-none-text = Su candidatura no se asignó a ningún juez en una ronda que cuente.
results-feedback-given = { $n ->
    [one] Su candidatura se asignó a { $count } juez.
   *[other] Su candidatura se asignó a { $count } jueces.
}
results-feedback-scored = { $n ->
    [0] No cuenta ninguna hoja de evaluación.
    [one] { $count } de ellos la evaluó.
   *[other] { $count } de ellos la evaluaron.
}
results-feedback-walked = { $n ->
    [one] { $count } juez vino a su mesa y comparó su candidatura con otras.
   *[other] { $count } jueces vinieron a su mesa y compararon su candidatura con otras.
}
results-feedback-caption = Lo que dicen las hojas de evaluación, por criterio
results-feedback-criterion = Criterio
results-feedback-said = Todos los jueces en conjunto
results-feedback-too-few = no se indica, porque revelaría lo que dio un solo juez
results-feedback-lower = en el tercio inferior de la escala
results-feedback-middle = en el tercio central de la escala
results-feedback-upper = en el tercio superior de la escala
results-feedback-lower-middle = en los dos tercios inferiores de la escala
results-feedback-middle-upper = en los dos tercios superiores de la escala
results-feedback-mean = { $mean } de { $most }
results-feedback-means = de { $least } a { $mean } de { $most }
results-feedback-comments = Lo que los jueces le escribieron
results-feedback-no-comments = Ningún juez le escribió.
results-feedback-withheld = { $n ->
    [one] Se retiene { $count } comentario porque nombra a alguien.
   *[other] Se retienen { $count } comentarios porque nombran a alguien.
}
results-feedback-rule-title = Cómo se comunica
results-feedback-rule = Se indica la media cuando respondieron al menos { $means } jueces, y el tercio de la escala cuando lo hicieron al menos { $bands }. Si un valor revelara lo que dio un solo juez, se indica junto con el valor vecino, o no se indica. Quedan fuera las hojas anuladas y los jueces que se abstuvieron. Los comentarios siguen el orden alfabético, no el de los jueces.
results-challenges = Impugnaciones de los resultados
results-challenges-all = Todas las impugnaciones de estos resultados
results-challenges-lead = Lo que los equipos consideraron erróneo en la base de sus resultados y lo que se respondió. No se nombra ninguna candidatura ni a ninguna persona.
results-challenges-none = Ninguna impugnación
results-challenges-none-text = Nadie ha impugnado un resultado de esta edición.
results-challenges-open = { $n ->
    [0] No hay ninguna impugnación abierta.
    [one] Hay { $count } impugnación abierta.
   *[other] Hay { $count } impugnaciones abiertas.
}
results-challenge-own = Impugnar su resultado
results-challenge-later = { $n ->
    [one] Durante { $count } día tras la publicación, su equipo podrá impugnar aquí su resultado.
   *[other] Durante { $count } días tras la publicación, su equipo podrá impugnar aquí su resultado.
}
results-challenge-until = Se admiten impugnaciones hasta el { $until }.
results-challenge-over = Se admitieron impugnaciones hasta el { $until }.
results-challenge-window = Se admiten impugnaciones de estos resultados hasta el { $until }, y ninguna después.
results-challenge-what = Una impugnación se refiere solo a los cálculos o a la admisibilidad: una suma errónea, una regla de participación mal aplicada. La opinión de los jueces sobre una candidatura no se decide de nuevo.
results-challenge-recipient = Responde { $person }.
results-challenge-new = Nueva impugnación
results-challenge-kind = ¿A qué se refiere?
results-challenge-arithmetic = Cálculos
results-challenge-arithmetic-help = Algo se sumó, contó o copió mal.
results-challenge-eligibility = Admisibilidad
results-challenge-eligibility-help = Se admitió o se excluyó una candidatura en contra de las reglas.
results-challenge-words = Qué está mal y dónde puede verse
results-challenge-words-help = { $most } palabras como máximo. Lo lee quien responde, junto con otros organizadores y auditores que no tengan un vínculo estrecho con su candidatura.
results-challenge-quotable = Nuestras palabras pueden publicarse
results-challenge-quotable-help = El número, el tipo, las fechas, la decisión y la respuesta son públicos en todo caso; allí no se nombra su candidatura.
results-challenge-file = Presentar la impugnación
results-challenge-number = Impugnación { $number }
results-challenge-filed-on = presentada el { $when }
results-challenge-answered-on = respondida el { $when }
results-challenge-withdrawn-on = retirada el { $when }
results-challenge-open = Abierta
results-challenge-withdrawn = Retirada
results-challenge-upheld = Estimada
results-challenge-upheld-help = Algo estaba mal. La respuesta no cambia nada por sí sola: el resultado se rectifica con una nueva decisión que firman dos personas.
results-challenge-not_upheld = Desestimada
results-challenge-not_upheld-help = El resultado se mantiene.
results-challenge-said = La impugnación
results-challenge-answer = La respuesta
results-challenge-by = Respondió { $person }
results-challenge-withdraw = Retirar la { $challenge }
results-challenge-answer-now = Su respuesta
results-challenge-answer-public = La decisión y sus motivos se publican y no pueden cambiarse. El equipo recibe una carta.
results-challenge-outcome = ¿Se estima?
results-challenge-reason = Motivos
results-challenge-reason-help = { $most } palabras como máximo. No nombre a nadie: lo leerá todo el mundo.
results-challenge-answer-button = Responder y dejar constancia
results-recipient = Quién responde
results-recipient-is = { $person } responde a las impugnaciones. Quien tiene un vínculo estrecho con una candidatura la deja a los demás organizadores.
results-recipient-none = Nadie está designado. Responde quien publica los resultados.
results-recipient-choose = Un organizador o un auditor
results-recipient-help = Los equipos leen este nombre. Esa persona recibe ahora una carta, y otra por cada impugnación.
results-recipient-name = Designar
results-why-challenge-early = Los resultados aún no se han publicado. Las impugnaciones se admiten después
results-why-challenge-late = Se admitieron impugnaciones hasta el { $until }. Esta llega tarde
results-why-challenge-empty = Diga qué está mal
results-why-challenge-long = { $n ->
    [one] Use { $count } palabra como máximo
   *[other] Use { $count } palabras como máximo
}
results-why-challenge-kind = Elija a qué se refiere
results-why-challenge-outcome = Elija si se estima
results-why-challenge-answered = Esta impugnación ya tiene respuesta. De ambas queda constancia
results-why-challenge-withdrawn = El equipo ha retirado esta impugnación
results-why-challenge-names = Aquí se nombra a alguien de la edición, y lo leerá todo el mundo. Dígalo sin nombres ni direcciones
results-why-recipient = Elija a alguien que organice o audite esta edición
said-challenge-filed = La impugnación { $number } está presentada. Su equipo recibe una carta que lo confirma.
said-challenge-withdrawn = La impugnación está retirada.
said-challenge-answered = La respuesta consta en acta. El equipo recibe una carta.
said-recipient-named = A partir de ahora responde a las impugnaciones.
results-corrections = Rectificaciones
results-corrections-lead = Un resultado publicado que resultó erróneo se decide y se firma de nuevo. Lo anterior sigue visible, con su huella.
results-correction-open = Hay una rectificación en curso
results-correction-since = desde el { $when }
results-correction-embargo = Decidan y firmen los premios que estaban mal. Hasta que se publique la rectificación, todo el mundo ve el resultado como estaba, y nada de lo que se decide ahora.
results-correction-confirm = ¿Publicar esta rectificación?
results-correction-effect = Lo que ahora está decidido y firmado sustituye a lo publicado, con este motivo. Todas las personas participantes reciben una carta y el registro público se hace de nuevo. No se puede deshacer.
results-correction-publish = Publicar la rectificación
results-correction-give-up-text = O deje el resultado como se publicó: lo decidido en esta rectificación no cuenta entonces para nada.
results-correction-give-up = Abandonar la rectificación
results-correction-reason = Por qué hay que rectificar el resultado
results-correction-reason-help = Todo el mundo lo leerá con el resultado. No nombre a nadie.
results-correction-begin = Iniciar una rectificación
results-corrections-past = Rectificaciones hasta ahora
results-correction-published = Publicada
results-correction-given-up = Abandonada
results-why-correction-early = Los resultados aún no se han publicado. Hasta entonces, un premio simplemente se decide de nuevo
results-why-correction-open = Ya hay una rectificación en curso
results-why-correction-reason = Diga por qué. Todo el mundo lo leerá
results-why-correction-ended = Esta rectificación ya ha terminado
results-why-nothing-corrected = Todavía no se ha decidido de nuevo ningún premio
said-correction-opened = La rectificación está iniciada. Decidan y firmen los premios que estaban mal.
said-result-corrected = La rectificación está publicada.
said-correction-given-up = La rectificación está abandonada. El resultado se mantiene como se publicó.
results-corrected-title = Este resultado se rectificó
results-corrected = Rectificado el { $when }, por este motivo: { $reason }
results-earlier = Resultados anteriores
results-until = Hasta el { $when }
results-honoured-as = { $entry } ({ $how })
results-bundle-earlier = Antes de una rectificación
results-bundle-earlier-text = El resultado se rectificó después. Estos son los registros tal como todo el mundo los obtuvo antes; pueden comprobarse del mismo modo.
results-challenge-since = { $n ->
    [0] abierta desde hace menos de un día
    [one] abierta desde hace { $count } día
   *[other] abierta desde hace { $count } días
}
