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
