# Letters about entries. $name is the reader, $link an address.

letter-entry-submitted-subject = { $reference }: hemos recibido su candidatura
letter-entry-submitted-body =
    Hola, { $name }:

    Su candidatura “{ $title }” para { $programme } está presentada.

    Referencia: { $reference }

    Hasta que se cierre el plazo de presentación puede modificarla y presentarla de nuevo aquí:

    { $link }

letter-entry-withdrawn-subject = { $reference }: su candidatura se ha retirado
letter-entry-withdrawn-body =
    Hola, { $name }:

    La persona responsable de su equipo ha retirado la candidatura “{ $title }” para { $programme }.

    El motivo: { $reason }

    { $link }

letter-entry-screened-subject = { $reference }: resultado de la preselección
letter-entry-screened-body =
    { $verdict ->
        [eligible]
            Hola, { $name }:

            Su candidatura “{ $title }” para { $programme } se ha examinado en la preselección. Es admisible y pasa al jurado.

            { $reason }

            { $link }
       *[not_eligible]
            Hola, { $name }:

            Su candidatura “{ $title }” para { $programme } se ha examinado en la preselección. No es admisible, por el siguiente motivo:

            { $reason }

            { $link }
    }

letter-team-invitation-subject = { $lead } le invita a un equipo
letter-team-invitation-body =
    Hola, { $name }:

    { $lead } le invita al equipo de “{ $title }” para { $programme } (referencia { $reference }).

    Este enlace abre una página con un botón. Solo le sirve a usted, después de entrar con esta dirección de correo electrónico:

    { $link }

letter-change-asked-subject = { $reference }: modifique su candidatura, por favor
letter-change-asked-body =
    Hola, { $name }:

    Los organizadores de { $programme } han leído su candidatura “{ $title }” y le piden una modificación:

    { $words }

    Puede modificarla y presentarla de nuevo hasta el { $until }, aquí:

    { $link }

letter-change-made-subject = { $reference }: el equipo ha modificado su candidatura
letter-change-made-body =
    Hola, { $name }:

    La candidatura “{ $title }” para { $programme }, de la que usted pidió una modificación, se ha presentado de nuevo. Está pendiente de preselección:

    { $link }

letter-deadline-moved-subject = { $programme }: el plazo de presentación se cierra ahora el { $closes }
letter-deadline-moved-body =
    Hola, { $name }:

    Ha cambiado el plazo de presentación de candidaturas para { $programme }. Se cierra el { $closes }, y ya no el { $before }.

    Los organizadores explican el motivo: { $reason }

    Sus candidaturas están aquí:

    { $link }

letter-consent-asked-subject = ¿Está de acuerdo con una candidatura para { $programme }?
letter-consent-asked-body =
    Hola, { $name }:

    { $nominator } ({ $nominator_email }) ha inscrito el proyecto “{ $title }” para { $programme } (referencia { $reference }) y le ha nombrado a usted como titular.

    Solo llega al jurado si usted está de acuerdo. Este enlace muestra lo que se ha inscrito y recoge su respuesta. No necesita tener cuenta:

    { $link }

    Si no sabe de qué se trata, responda que no está de acuerdo.

letter-consent-answered-subject = { $reference }: el titular ha respondido
letter-consent-answered-body =
    { $answer ->
        [given]
            Hola, { $name }:

            { $owner } está de acuerdo con su candidatura “{ $title }” para { $programme }.

            { $words }

            { $link }
       *[refused]
            Hola, { $name }:

            { $owner } no está de acuerdo con su candidatura “{ $title }” para { $programme }. Sin su consentimiento no puede llegar al jurado.

            { $words }

            { $link }
    }

letter-coordinator-named-subject = { $programme }: usted sigue las candidaturas de { $country }
letter-coordinator-named-body =
    Hola, { $name }:

    Los organizadores de { $programme } le han encargado la coordinación de { $country }. La lista de sus candidaturas está aquí, después de entrar con esta dirección de correo electrónico:

    { $link }

letter-join-asked-subject = { $reference }: { $who } desea unirse a su equipo
letter-join-asked-body =
    Hola, { $name }:

    { $who } ({ $email }) ha leído que el equipo de “{ $title }” busca miembros, y escribe:

    { $words }

    Si quiere que forme parte del equipo, invite a esa dirección aquí:

    { $link }
