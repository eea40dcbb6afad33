# Letters about judging.

letter-judge-invitation-subject = Invitación a formar parte del jurado: { $programme }
letter-judge-invitation-body =
    Estimado/a { $name }:

    Le invitamos a evaluar candidaturas de { $programme }.

    Esta página explica lo que se le pide y le permite aceptar o declinar la invitación:
    { $link }

    Gracias.

letter-flag-answered-subject = { $programme }: respuesta sobre { $entry }
letter-flag-answered-body =
    Estimado/a { $name }:

    Usted comunicó a los organizadores de { $programme } que hay un problema con la candidatura { $entry }. Esta es su respuesta:

    { $answer }

    Su hoja de puntuación de la candidatura:
    { $link }

letter-rubric-changed-subject = { $programme }: la rúbrica ha cambiado
letter-rubric-changed-body =
    Estimado/a { $name }:

    Los criterios con los que usted evalúa { $programme } han cambiado, por el siguiente motivo:

    { $reason }

    Los borradores conservan sus puntos donde los criterios coinciden. Lo que ya ha presentado sigue como está; su lista indica qué conviene revisar:
    { $link }

letter-rubric-changed-entrant-subject = { $programme }: los criterios de evaluación han cambiado
letter-rubric-changed-entrant-body =
    Estimado/a { $name }:

    Los criterios con los que se evalúan las candidaturas de { $programme } han cambiado, por el siguiente motivo:

    { $reason }

    No tiene que hacer nada. Se indicará junto con el resultado.
    { $link }

letter-recusal-subject = { $programme }: recusación de { $judge } respecto de { $entry }
letter-recusal-body =
    Estimado/a { $name }:

    { $judge } ha declarado un conflicto de intereses con la candidatura { $entry } y no la evaluará:

    { $reason }

    Es posible que la candidatura necesite otro miembro del jurado. La página de asignaciones puede proponer uno:
    { $link }

letter-round-closed-subject = { $programme }: la ronda está cerrada y se espera a una segunda persona
letter-round-closed-body =
    Estimado/a { $name }:

    { $closer } ha cerrado la ronda de { $programme }. Nadie ve sus puntuaciones hasta que una segunda persona permita leerlas. Esa persona puede ser usted:

    { $link }

letter-scoring-extended-subject = { $programme }: más tiempo para sus hojas de puntuación
letter-scoring-extended-body =
    Estimado/a { $name }:

    La evaluación de { $programme } está ahora abierta hasta el { $until }. { $n ->
        [one] { $left } de sus candidaturas espera todavía su hoja de puntuación.
       *[other] { $left } de sus candidaturas esperan todavía su hoja de puntuación.
    }

    { $reason }

    Sus candidaturas:
    { $link }

letter-judge-reminder-unanswered-subject = { $programme }: ¿formará parte del jurado?
letter-judge-reminder-unanswered-body =
    Estimado/a { $name }:

    Le hemos invitado a evaluar candidaturas de { $programme } y todavía no hemos recibido su respuesta.

    Esta página explica lo que se le pide y le permite aceptar o declinar la invitación:
    { $link }

    Gracias.

letter-judge-reminder-not-begun-subject = { $programme }: sus candidaturas le esperan
letter-judge-reminder-not-begun-body =
    Estimado/a { $name }:

    Usted ha tenido la amabilidad de aceptar evaluar candidaturas de { $programme }. Hojas de puntuación pendientes: { $left }. La evaluación se cierra el { $closes }.

    Sus candidaturas están aquí:
    { $link }

    Gracias.

letter-judge-reminder-unfinished-subject = { $programme }: algunas de sus candidaturas le esperan todavía
letter-judge-reminder-unfinished-body =
    Estimado/a { $name }:

    Le agradecemos lo que ya ha evaluado de { $programme }. Hojas de puntuación pendientes: { $left }. La evaluación se cierra el { $closes }.

    Continúe aquí:
    { $link }

    Gracias.
letter-entries-to-judge-subject = Las candidaturas que debe evaluar: { $programme }
letter-entries-to-judge-body =
    Estimado/a { $name }:

    Las candidaturas que usted evalúa para { $programme } están listas. Número: { $entries }.

    { $link }

    Si tiene demasiada cercanía con alguna de ellas, indíquelo en su página. Si no puede continuar, al final de su lista hay un enlace para comunicarlo.

letter-judge-left-subject = { $programme }: { $judge } ha dejado el jurado
letter-judge-left-body =
    Estimado/a { $name }:

    { $judge } no puede seguir en el jurado de { $programme }:

    { $reason }

    Lo que ha presentado sigue siendo válido. Candidaturas que necesitan otro miembro del jurado: { $entries }. La página de asignaciones puede proponer uno:
    { $link }

letter-bids-subject = { $programme }: ¿qué candidaturas le gustaría evaluar?
letter-bids-body =
    Estimado/a { $name }:

    Antes de repartir las candidaturas de { $programme }, los organizadores le preguntan cuáles evaluaría con gusto y cuáles preferiría no evaluar. Le llevará unos minutos:

    { $link }

letter-support-begun-subject = { $programme }: { $by } actúa en su nombre
letter-support-begun-body =
    Estimado/a { $name }:

    { $by }, de la organización de { $programme }, actúa en su nombre como miembro del jurado hasta el { $until } como máximo, por el siguiente motivo:

    { $reason }

    No se le muestra nada de lo que usted ha escrito. Por cada cosa que haga en su nombre recibirá usted otra carta. Si no lo ha pedido, comuníquelo a los organizadores o a los auditores. Aquí consta lo que se ha hecho:
    { $link }

letter-support-typed-subject = { $programme }: se ha introducido una hoja de puntuación en su nombre
letter-support-typed-body =
    Estimado/a { $name }:

    { $by } ha introducido en su nombre la hoja { $sheet } de la candidatura { $entry }. Consta como presentada. Puede verla y modificarla mientras la evaluación esté abierta:
    { $link }

letter-support-recused-subject = { $programme }: se ha declarado un conflicto de intereses en su nombre
letter-support-recused-body =
    Estimado/a { $name }:

    { $by } ha declarado en su nombre que usted tiene demasiada cercanía con la candidatura { $entry }, de modo que no la evaluará:

    { $reason }

    Si no es así, comuníquelo a los organizadores. Aquí consta lo que se ha hecho en su nombre:
    { $link }

letter-further-entries-subject = { $programme }: { $n ->
    [one] una candidatura más para evaluar
   *[other] { $n } candidaturas más para evaluar
}
letter-further-entries-body =
    Estimado/a { $name }:

    Los organizadores de { $programme } le piden que evalúe { $n ->
        [one] una candidatura más
       *[other] { $n } candidaturas más
    }. Está todo junto en su lista:
    { $link }

    Si tiene cercanía con alguna, indíquelo en su página. Si no puede continuar, al final de su lista hay un enlace para comunicarlo.
