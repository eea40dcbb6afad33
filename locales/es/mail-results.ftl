# Letters about results and roles.

letter-results-won-subject = Su candidatura ha ganado: { $programme }
letter-results-won-body = Estimado/a { $name }:

    Se han publicado los resultados de { $programme } y su candidatura está entre las ganadoras. Enhorabuena.

    Vea todos los ganadores: { $link }

letter-results-published-subject = Resultados de { $programme }
letter-results-published-body = Estimado/a { $name }:

    Se han publicado los resultados de { $programme }. Gracias por participar.

    Vea los ganadores: { $link }

letter-role-granted-subject = { $programme }: tiene una nueva función
letter-role-granted-body = Estimado/a { $name }:

    { $role ->
        [organiser] Ahora tiene la función de organizador de { $programme }. Puede configurarlo, seguirlo y decidir.
        [chair] Ahora tiene la función de presidente del jurado de { $programme }. Cuando se cierre la evaluación podrá ver la clasificación, decidir con los organizadores y firmar.
       *[auditor] Ahora tiene la función de auditor de { $programme }. Puede leer su registro y, cuando se cierre la evaluación, la clasificación y las decisiones. No puede cambiar nada.
    }

    Entre con esta dirección: { $link }
letter-feedback-ready-subject = { $programme }: comentarios sobre su candidatura
letter-feedback-ready-body = Estimado/a { $name }:

    Su equipo ya puede leer cómo se evaluó «{ $title }» ({ $reference }) en { $programme }. La página es solo para su equipo y no nombra a ningún juez.

    Léala aquí: { $link }
letter-challenge-received-subject = { $programme }: su impugnación { $number } se ha recibido
letter-challenge-received-body = Estimado/a { $name }:

    Se ha recibido la impugnación { $number } de su equipo contra el resultado de «{ $title }» ({ $reference }) en { $programme }. Recibirá una carta cuando se responda; hasta entonces su equipo puede retirarla.

    Véala aquí: { $link }

letter-challenge-answered-subject = { $programme }: su impugnación { $number } tiene respuesta
letter-challenge-answered-body = Estimado/a { $name }:

    La impugnación { $number } de su equipo contra el resultado de «{ $title }» ({ $reference }) en { $programme } tiene respuesta.

    Léala aquí: { $link }

letter-challenge-filed-subject = { $programme }: la impugnación { $number } espera su respuesta
letter-challenge-filed-body = Estimado/a { $name }:

    Un equipo ha impugnado un resultado de { $programme } (impugnación { $number }, candidatura { $reference }). Le corresponde a usted responder oficialmente.

    Léala y responda aquí: { $link }

letter-challenge-withdrawn-subject = { $programme }: la impugnación { $number } se ha retirado
letter-challenge-withdrawn-body = Estimado/a { $name }:

    El equipo ha retirado la impugnación { $number } (candidatura { $reference }) de un resultado de { $programme }. Ya no hay nada que responder.

    Véala aquí: { $link }

letter-challenge-recipient-subject = { $programme }: usted responde a las impugnaciones
letter-challenge-recipient-body = Estimado/a { $name }:

    Se le ha designado para responder a las impugnaciones de los resultados de { $programme }. Los equipos leen su nombre. Recibirá una carta por cada impugnación.

    Véalas aquí: { $link }
letter-results-corrected-subject = { $programme }: se han rectificado los resultados
letter-results-corrected-body = Estimado/a { $name }:

    Se han rectificado los resultados publicados de { $programme }. Qué ha cambiado y por qué figura junto a los ganadores; los resultados anteriores siguen visibles allí.

    Vea los resultados: { $link }
