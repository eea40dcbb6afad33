# Lettres au sujet des candidatures. $name est le lecteur, $link une adresse.

letter-entry-submitted-subject = { $reference } : votre candidature est bien arrivée
letter-entry-submitted-body =
    Bonjour { $name },

    Votre candidature « { $title } » pour { $programme } est soumise.

    Référence : { $reference }

    Jusqu’à la clôture des candidatures, vous pouvez la modifier et la soumettre de nouveau ici :

    { $link }

letter-entry-withdrawn-subject = { $reference } : votre candidature est retirée
letter-entry-withdrawn-body =
    Bonjour { $name },

    Votre candidature « { $title } » pour { $programme } a été retirée par le responsable de votre équipe.

    Motif : { $reason }

    { $link }

letter-entry-screened-subject = { $reference } : résultat de la présélection
letter-entry-screened-body =
    { $verdict ->
        [eligible]
            Bonjour { $name },

            La recevabilité de votre candidature « { $title } » pour { $programme } a été examinée. Votre candidature est recevable et sera transmise aux juges.

            { $reason }

            { $link }
       *[not_eligible]
            Bonjour { $name },

            La recevabilité de votre candidature « { $title } » pour { $programme } a été examinée. Votre candidature n’est pas recevable, pour le motif suivant :

            { $reason }

            { $link }
    }

letter-team-invitation-subject = { $lead } vous invite dans une équipe
letter-team-invitation-body =
    Bonjour { $name },

    { $lead } vous invite dans l’équipe de « { $title } » pour { $programme } (référence { $reference }).

    Ce lien ouvre une page avec un bouton. Il ne fonctionne que pour vous, après connexion avec cette adresse électronique :

    { $link }

letter-change-asked-subject = { $reference } : merci de modifier votre candidature
letter-change-asked-body =
    Bonjour { $name },

    Les organisateurs de l’édition { $programme } ont lu votre candidature « { $title } » et demandent une modification :

    { $words }

    Vous pouvez la modifier et la soumettre de nouveau jusqu’au { $until }, ici :

    { $link }

letter-change-made-subject = { $reference } : l’équipe a modifié sa candidature
letter-change-made-body =
    Bonjour { $name },

    La candidature « { $title } » pour { $programme }, dont vous aviez demandé la modification, est soumise de nouveau. Elle attend l’examen de recevabilité :

    { $link }

letter-deadline-moved-subject = { $programme } : les candidatures sont désormais closes le { $closes }
letter-deadline-moved-body =
    Bonjour { $name },

    La date limite de dépôt des candidatures pour { $programme } a changé. Les candidatures sont closes le { $closes }, et non plus le { $before }.

    Les organisateurs en donnent la raison : { $reason }

    Vos candidatures sont ici :

    { $link }

letter-consent-asked-subject = Acceptez-vous une candidature pour { $programme } ?
letter-consent-asked-body =
    Bonjour { $name },

    { $nominator } ({ $nominator_email }) a présenté le projet « { $title } » pour { $programme } (référence { $reference }) et vous a désigné comme son propriétaire.

    Le projet ne sera transmis aux juges que si vous êtes d’accord. Ce lien montre ce qui a été présenté et recueille votre réponse. Vous n’avez pas besoin de compte :

    { $link }

    Si vous ne savez pas de quoi il s’agit, répondez que vous n’êtes pas d’accord.

letter-consent-answered-subject = { $reference } : le propriétaire a répondu
letter-consent-answered-body =
    { $answer ->
        [given]
            Bonjour { $name },

            { $owner } accepte votre candidature « { $title } » pour { $programme }.

            { $words }

            { $link }
       *[refused]
            Bonjour { $name },

            { $owner } n’accepte pas votre candidature « { $title } » pour { $programme }. Sans ce consentement, elle ne peut pas être transmise aux juges.

            { $words }

            { $link }
    }

letter-coordinator-named-subject = { $programme } : vous suivez les candidatures du pays { $country }
letter-coordinator-named-body =
    Bonjour { $name },

    Les organisateurs de l’édition { $programme } vous ont confié la coordination des candidatures du pays suivant : { $country }. La liste de ces candidatures est ici, après connexion avec cette adresse électronique :

    { $link }

letter-join-asked-subject = { $reference } : { $who } souhaite rejoindre votre équipe
letter-join-asked-body =
    Bonjour { $name },

    { $who } ({ $email }) a lu que l’équipe de « { $title } » cherche des membres, et écrit :

    { $words }

    Si vous souhaitez accueillir cette personne dans l’équipe, invitez cette adresse ici :

    { $link }
