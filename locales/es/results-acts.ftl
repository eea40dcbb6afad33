# Actos que cambian aquello en lo que se basan los resultados: hojas anuladas, una ronda abierta de nuevo.

results-annulments = Hojas de puntuación anuladas
results-annulments-title = Hojas de puntuación anuladas – { $programme }
results-annulments-lead = Una hoja de puntuación anulada queda donde está y no cuenta en ninguna parte, hasta que se levante la anulación. Cuántas se anularon, y por qué, se publica con el resultado.
results-annul-effect = { $n ->
    [one] Esto anula { $count } hoja de puntuación
   *[other] Esto anula { $count } hojas de puntuación
}
results-annul-text = Dejan de contar en el avance y en las clasificaciones. Las decisiones que se tomaron antes tienen que tomarse y firmarse de nuevo. Lo que el juez envíe después cuenta.
results-annul-reason = Por qué
results-annul = Anular
results-annul-leave = Dejarlo como está
results-annulled = Anuladas hasta ahora
results-annul-counts = vuelve a contar
results-annul-lift = Hacer que vuelva a contar
results-annul-lift-reason = Por qué vuelve a contar
results-annul-lifted = { $person } hizo que volviera a contar el { $when }: { $reason }
results-annul-by = Anulada por { $person } el { $when }
results-annul-sheet = { $sheet } de { $judge } sobre { $entry }
results-annul-choose = Hojas de puntuación enviadas, por juez
results-annul-count = { $n ->
    [one] { $count } hoja de puntuación
   *[other] { $count } hojas de puntuación
}
results-annul-all-of = Anular todas las hojas de puntuación de { $judge }
results-annul-none = Aquí no cuenta ninguna hoja de puntuación enviada.
results-annul-this = Anular esta hoja de puntuación
said-sheets-annulled = { $n ->
    [0] No quedaba nada que anular.
    [one] Se ha anulado { $sheets } hoja de puntuación.
   *[other] Se han anulado { $sheets } hojas de puntuación.
}
said-annulment-lifted = La hoja de puntuación vuelve a contar.

results-reopening = Volver a abrir la ronda
results-reopening-title = Volver a abrir la ronda – { $programme }
results-reopening-lead = Una persona lo pide con un motivo y otra da su acuerdo: un organizador o un presidente del jurado. El cierre que se deshace queda en el registro.
results-reopening-reason = Por qué hay que volver a abrir la ronda
results-reopening-asked = { $person } pide que se vuelva a abrir la ronda:
results-reopening-effect = Si usted está de acuerdo:
results-reopening-decided = { $n ->
    [0] no se ve afectada ninguna decisión
    [one] { $count } decisión se basa en un cierre anterior y tiene que tomarse de nuevo
   *[other] { $count } decisiones se basan en un cierre anterior y tienen que tomarse de nuevo
}
results-reopening-signed = { $n ->
    [0] ninguna firma pierde validez
    [one] { $count } firma pierde validez
   *[other] { $count } firmas pierden validez
}
results-reopening-hidden = nadie ve las puntuaciones ni las clasificaciones de esta ronda hasta que se cierre y se permita de nuevo leer sus puntuaciones; los jueces escriben y cambian hojas mientras la fase de puntuación está abierta
results-reopening-button = Volver a abrir la ronda
said-reopening-asked = Pedido. Ahora otro organizador o un presidente del jurado puede dar su acuerdo.
said-round-reopened = La ronda está abierta de nuevo.
scoring-why-nobody-asked = Nadie ha pedido que se vuelva a abrir esta ronda.

results-hour = A una hora fijada
results-hour-lead = Los resultados se publican solos en el segundo que usted fije, esté quien esté. Una decisión que cambie antes debe firmarse de nuevo; si no, no se publica nada.
results-hour-when = Publicar el
results-hour-zone = Hora de { $zone }
results-hour-set = Fijar la hora
results-hour-is = Los resultados se publican solos el { $when }.
results-hour-back = No publicar a esa hora
results-why-hour-past = La hora ya ha pasado. Elija otra posterior.
said-hour-set = La hora está fijada.
said-hour-back = La hora se ha retirado.
desk-act-publication-hour-set = Fijó la hora de la publicación
desk-act-publication-hour-back = Retiró la hora de la publicación
desk-act-publication-hour-missed = Llegó la hora y una decisión no estaba firmada: no se publicó nada
