# Lettres au sujet de l'évaluation.

letter-judge-invitation-subject = Invitation à faire partie du jury : { $programme }
letter-judge-invitation-body =
    Bonjour { $name },

    Vous êtes invité à évaluer des candidatures pour { $programme }.

    Cette page explique ce qui vous est demandé et vous permet d’accepter ou de refuser :
    { $link }

    Merci.

letter-flag-answered-subject = { $programme } : une réponse au sujet de { $entry }
letter-flag-answered-body =
    Bonjour { $name },

    Vous avez signalé aux organisateurs de l’édition { $programme } un problème dans la candidature { $entry }. Voici leur réponse :

    { $answer }

    Votre fiche pour cette candidature :
    { $link }

letter-rubric-changed-subject = { $programme } : la grille d’évaluation a changé
letter-rubric-changed-body =
    Bonjour { $name },

    Les critères selon lesquels vous évaluez les candidatures pour { $programme } ont changé, pour le motif suivant :

    { $reason }

    Les brouillons gardent leurs points là où les critères concordent. Ce que vous avez soumis reste tel quel ; votre liste indique ce qu’il faut revoir :
    { $link }

letter-rubric-changed-entrant-subject = { $programme } : les critères d’évaluation ont changé
letter-rubric-changed-entrant-body =
    Bonjour { $name },

    Les critères selon lesquels les candidatures pour { $programme } sont évaluées ont changé, pour le motif suivant :

    { $reason }

    Vous n’avez rien à faire. Ce changement sera mentionné avec le résultat.
    { $link }

letter-recusal-subject = { $programme } : { $judge } se récuse pour { $entry }
letter-recusal-body =
    Bonjour { $name },

    { $judge } a déclaré un conflit d’intérêts avec la candidature { $entry } et ne l’évaluera pas :

    { $reason }

    Cette candidature a peut-être besoin d’un autre juge. La page d’attribution peut en proposer un :
    { $link }

letter-round-closed-subject = { $programme } : le tour est clos, une deuxième personne est attendue
letter-round-closed-body =
    Bonjour { $name },

    { $closer } a clos le tour de l’édition { $programme }. Personne n’en voit les notes tant qu’une deuxième personne n’en a pas autorisé la lecture. Ce peut être vous :

    { $link }

letter-scoring-extended-subject = { $programme } : plus de temps pour vos fiches de notation
letter-scoring-extended-body =
    Bonjour { $name },

    La notation pour { $programme } est désormais ouverte jusqu’au { $until }. { $n ->
        [one] Il vous reste { $left } fiche de notation à remplir.
       *[other] Il vous reste { $left } fiches de notation à remplir.
    }

    { $reason }

    Vos candidatures :
    { $link }

letter-judge-reminder-unanswered-subject = { $programme } : ferez-vous partie du jury ?
letter-judge-reminder-unanswered-body =
    Bonjour { $name },

    Vous êtes invité à évaluer des candidatures pour { $programme }, et nous n’avons pas encore reçu votre réponse.

    Cette page explique ce qui vous est demandé et vous permet d’accepter ou de refuser :
    { $link }

    Merci.

letter-judge-reminder-not-begun-subject = { $programme } : vos candidatures vous attendent
letter-judge-reminder-not-begun-body =
    Bonjour { $name },

    Vous avez aimablement accepté d’évaluer des candidatures pour { $programme }. Fiches de notation restant à remplir : { $left }. La notation est close le { $closes }.

    Vos candidatures sont ici :
    { $link }

    Merci.

letter-judge-reminder-unfinished-subject = { $programme } : quelques candidatures vous attendent encore
letter-judge-reminder-unfinished-body =
    Bonjour { $name },

    Merci pour les évaluations que vous avez déjà faites pour { $programme }. Fiches de notation restant à remplir : { $left }. La notation est close le { $closes }.

    Continuez ici :
    { $link }

    Merci.
letter-entries-to-judge-subject = Vos candidatures à évaluer : { $programme }
letter-entries-to-judge-body =
    Bonjour { $name },

    Les candidatures que vous évaluez pour { $programme } sont prêtes. Leur nombre : { $entries }.

    { $link }

    Si vous êtes trop proche de l’une d’elles, dites-le sur sa page. Si vous ne pouvez pas continuer, un lien est prévu pour cela à la fin de votre liste.

letter-judge-left-subject = { $programme } : { $judge } a quitté le jury
letter-judge-left-body =
    Bonjour { $name },

    { $judge } ne peut pas continuer à évaluer pour { $programme } :

    { $reason }

    Les fiches déjà soumises restent valables. Candidatures qui ont besoin d’un autre juge : { $entries }. La page d’attribution peut en proposer un :
    { $link }

letter-bids-subject = { $programme } : quelles candidatures souhaitez-vous évaluer ?
letter-bids-body =
    Bonjour { $name },

    Avant d’attribuer les candidatures pour { $programme }, les organisateurs vous demandent lesquelles vous évalueriez volontiers, et lesquelles vous préférez éviter. Cela prend quelques minutes :

    { $link }

letter-support-begun-subject = { $programme } : { $by } agit en votre nom
letter-support-begun-body =
    Bonjour { $name },

    { $by }, de l’équipe d’organisation de l’édition { $programme }, agit en votre nom en tant que juge jusqu’au { $until } au plus tard, pour le motif suivant :

    { $reason }

    Rien de ce que vous avez écrit ne lui est montré. Un message vous est adressé pour chaque acte accompli en votre nom. Si vous n’avez rien demandé, avertissez les organisateurs ou les auditeurs. Ce qui a été fait est indiqué ici :
    { $link }

letter-support-typed-subject = { $programme } : une fiche de notation a été saisie pour vous
letter-support-typed-body =
    Bonjour { $name },

    { $by } a saisi pour vous la fiche { $sheet } de la candidature { $entry }. Elle compte comme soumise. Vous pouvez la consulter et la modifier tant que la notation est ouverte :
    { $link }

letter-support-recused-subject = { $programme } : un conflit d’intérêts a été déclaré pour vous
letter-support-recused-body =
    Bonjour { $name },

    { $by } a déclaré en votre nom que vous êtes trop proche de la candidature { $entry } ; vous ne l’évaluerez donc pas :

    { $reason }

    Si ce n’est pas exact, avertissez les organisateurs. Ce qui a été fait en votre nom est indiqué ici :
    { $link }

letter-further-entries-subject = { $programme } : { $n ->
    [one] { $n } candidature de plus à évaluer
   *[other] { $n } candidatures de plus à évaluer
}
letter-further-entries-body =
    Bonjour { $name },

    Les organisateurs de l’édition { $programme } vous demandent d’évaluer { $n ->
        [one] { $n } candidature de plus
       *[other] { $n } candidatures de plus
    }. Votre liste complète est ici :
    { $link }

    Si vous êtes proche de l’une d’elles, dites-le sur sa page. Si vous ne pouvez pas continuer, un lien est prévu pour cela à la fin de votre liste.
