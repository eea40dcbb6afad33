# Actos que requieren dos personas o un motivo: permitir que se lean las puntuaciones, y lo que se publica al respecto.

scoring-release-title = Permitir que se lean las puntuaciones – { $programme }
scoring-release-heading = Permitir que se lean las puntuaciones
scoring-release-lead = Hasta que dos personas lo hayan permitido, nadie ve una puntuación salvo el juez que la dio. Después, los organizadores, los presidentes del jurado y los auditores ven las clasificaciones y las hojas.
scoring-release-open = La ronda sigue abierta. Sus puntuaciones se podrán leer cuando se cierre.
scoring-release-closed = { $person } cerró la ronda el { $at } y es la primera de las dos personas.
scoring-release-done-title = Las puntuaciones se pueden leer
scoring-release-done = { $first } y { $second } permitieron que se leyeran las puntuaciones el { $at }.
scoring-release-wait-title = Se necesita otra persona
scoring-release-due = A partir del { $due }, el final anunciado de la puntuación, una segunda persona permite que se lean las puntuaciones: un organizador o un presidente del jurado, y no quien cerró la ronda.
scoring-release-early = Leerlas antes de ese momento
scoring-release-early-text = Para ello hace falta un motivo y otra persona que esté de acuerdo. El motivo se publica junto a los ganadores y consta en el registro.
scoring-release-reason = Por qué hay que leer las puntuaciones antes de tiempo
scoring-release-ask = Pedir una segunda persona
scoring-release-confirm = Usted es la segunda persona
scoring-release-effect = Desde ese momento, los organizadores, los presidentes del jurado y los auditores ven todas las puntuaciones de esta ronda. Esto no se puede deshacer.
scoring-release-asked = El motivo que se dio:
scoring-release-button = Permitir que se lean las puntuaciones
scoring-record-published = Esto consta en el registro público:
scoring-record-will-publish = Esto constará en el registro público:
scoring-record-short = { $n ->
    [one] Cuando se cerró la ronda, { $entries } candidatura tenía menos hojas de puntuación de las previstas. El motivo: { $reason }
   *[other] Cuando se cerró la ronda, { $entries } candidaturas tenían menos hojas de puntuación de las previstas. El motivo: { $reason }
}
scoring-record-annulled = { $n ->
    [one] Se anuló { $sheets } hoja de puntuación, que no cuenta. El motivo: { $reason }
   *[other] Se anularon { $sheets } hojas de puntuación, que no cuentan. El motivo: { $reason }
}
scoring-record-reopened = La ronda se cerró y dos personas la volvieron a abrir el { $at }. El motivo: { $reason }
scoring-record-early = Dos personas permitieron que se leyeran las puntuaciones antes del final anunciado de la puntuación, el { $end }. El motivo: { $reason }

scoring-why-unreleased = Todavía no se permite leer las puntuaciones de esta ronda.
scoring-why-too-early = Las puntuaciones se pueden leer a partir del { $due }. Antes, alguien tiene que pedirlo y dar un motivo.
scoring-why-second-person = Usted ya ha dado su palabra. Otro organizador o un presidente del jurado tiene que dar la suya.
scoring-why-not-early = El final anunciado de la puntuación ya ha pasado, por lo que no hay que pedir nada: una segunda persona puede permitir que se lean las puntuaciones.
scoring-why-needs-reason = Diga por qué.

said-early-asked = Pedido. Ahora otro organizador o un presidente del jurado puede dar su acuerdo.
said-scores-released = Las puntuaciones se pueden leer.

scoring-extension = Dar más tiempo a los jueces
scoring-extension-title = Dar más tiempo a los jueces – { $programme }
scoring-extension-lead = Se ha anunciado que la puntuación está abierta hasta el { $until }.
scoring-extension-told = { $n ->
    [0] A ningún juez le queda trabajo, por lo que no sale ninguna carta.
    [one] A { $count } juez le queda trabajo y recibe una carta.
   *[other] A { $count } jueces les queda trabajo y cada uno recibe una carta.
}
scoring-extension-closes = Cierre de la puntuación
scoring-extension-zone = En la zona horaria { $zone }. La fecha anterior queda en el historial.
scoring-extension-reason = Por qué
scoring-extension-reason-help = Los jueces lo leen en su carta.
scoring-extension-button = Anunciar la nueva fecha
scoring-why-end-is-past = El nuevo final tiene que estar en el futuro.
said-extended = { $n ->
    [0] Se ha cambiado la fecha. No había que avisar a nadie.
    [one] Se ha cambiado la fecha. { $judges } juez recibe una carta.
   *[other] Se ha cambiado la fecha. { $judges } jueces reciben una carta.
}
