# Lettres au sujet des résultats et des rôles.

letter-results-won-subject = Votre candidature a gagné : { $programme }
letter-results-won-body = Bonjour { $name },

    Les résultats pour { $programme } sont publiés, et votre candidature figure parmi les lauréats. Félicitations.

    Voir tous les lauréats : { $link }

letter-results-published-subject = Résultats : { $programme }
letter-results-published-body = Bonjour { $name },

    Les résultats pour { $programme } sont publiés. Merci de votre participation.

    Voir les lauréats : { $link }

letter-role-granted-subject = { $programme } : vous avez un nouveau rôle
letter-role-granted-body = Bonjour { $name },

    { $role ->
        [organiser] Vous avez désormais le rôle d’organisateur pour { $programme }. Vous pouvez configurer l’édition, la suivre et décider.
        [chair] Vous avez désormais le rôle de président(e) du jury pour { $programme }. Une fois la notation close, vous voyez le classement, vous décidez avec les organisateurs et vous signez.
       *[auditor] Vous avez désormais le rôle d’auditeur pour { $programme }. Vous pouvez lire le journal et, une fois la notation close, le classement et les décisions. Vous ne pouvez rien modifier.
    }

    Connectez-vous avec cette adresse : { $link }
letter-feedback-ready-subject = { $programme } : retour sur votre candidature
letter-feedback-ready-body = Bonjour { $name },

    Votre équipe peut désormais lire comment « { $title } » ({ $reference }) a été évaluée pour { $programme }. La page est réservée à votre équipe et ne nomme aucun juré.

    À lire ici : { $link }
letter-challenge-received-subject = { $programme } : votre contestation { $number } est reçue
letter-challenge-received-body = Bonjour { $name },

    La contestation { $number } de votre équipe contre le résultat de « { $title } » ({ $reference }) pour { $programme } est reçue. Vous recevrez une lettre quand elle aura une réponse ; d’ici là, votre équipe peut la retirer.

    À voir ici : { $link }

letter-challenge-answered-subject = { $programme } : réponse à votre contestation { $number }
letter-challenge-answered-body = Bonjour { $name },

    La contestation { $number } de votre équipe contre le résultat de « { $title } » ({ $reference }) pour { $programme } a reçu une réponse.

    À lire ici : { $link }

letter-challenge-filed-subject = { $programme } : la contestation { $number } attend votre réponse
letter-challenge-filed-body = Bonjour { $name },

    Une équipe a contesté un résultat de { $programme } (contestation { $number }, candidature { $reference }). C’est à vous d’y répondre officiellement.

    À lire et à traiter ici : { $link }

letter-challenge-withdrawn-subject = { $programme } : la contestation { $number } est retirée
letter-challenge-withdrawn-body = Bonjour { $name },

    L’équipe a retiré la contestation { $number } (candidature { $reference }) d’un résultat de { $programme }. Il n’y a plus rien à répondre.

    À voir ici : { $link }

letter-challenge-recipient-subject = { $programme } : vous répondez aux contestations
letter-challenge-recipient-body = Bonjour { $name },

    Vous avez été désigné(e) pour répondre aux contestations des résultats de { $programme }. Les équipes lisent votre nom. Vous recevrez une lettre pour chaque contestation.

    À voir ici : { $link }
letter-results-corrected-subject = { $programme } : les résultats ont été rectifiés
letter-results-corrected-body = Bonjour { $name },

    Les résultats publiés pour { $programme } ont été rectifiés. Ce qui a changé, et pourquoi, figure avec les lauréats ; les résultats antérieurs y restent visibles.

    Voir les résultats : { $link }
