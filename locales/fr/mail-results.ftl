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
