# Le vote du public.

voting-opens = Le vote du public s’ouvre le { $when }.
voting-open-until = Le vote du public est ouvert jusqu’au { $when }.
voting-over = Le vote du public est terminé.
voting-take-part = Voter
voting-title = Vote du public
voting-go-on = Continuer vers votre bulletin
voting-register-title = Participer
voting-register-lead = Dites-nous qui vous êtes. Un message vous apporte le lien vers votre bulletin ; aucun compte n’est nécessaire.
voting-email-hint = Une adresse, un bulletin. Elle ne sert qu’à ce vote.
voting-name-hint = Il n’est pas publié.
voting-kind-hint = Ce dont vous faites partie vous-même.
voting-register = Envoyez-moi le lien
voting-working = Une seconde : votre page montre qu’aucune machine n’en envoie des milliers.
voting-no-script = Cela fonctionne aussi sans script. Quand beaucoup de personnes viennent du même endroit, votre message met quelques minutes.
voting-terms = Ce qui a été fixé avant l’ouverture du vote
voting-rule-one = Vous avez une voix dans chaque catégorie.
voting-rule-final = Un vote exprimé est définitif.
voting-rule-changeable = Vous pouvez modifier vos votes jusqu’à la clôture.
voting-rule-complete = Seules comptent les voix de qui a voté dans toutes les catégories.
voting-rule-champions =
    { $n ->
        [one] Le projet qui recueille le plus de voix dans chaque catégorie en est le champion.
       *[other] Les { $count } projets qui recueillent le plus de voix dans chaque catégorie sont champions.
    }
voting-rule-tie-all-in = Si plusieurs projets sont à égalité à la dernière place, tous sont champions.
voting-rule-tie-none-in = Si plusieurs projets sont à égalité à la dernière place, aucun d’eux n’est champion.
voting-rule-tie-decider = Si plusieurs projets sont à égalité à la dernière place, les organisateurs tranchent et publient leur raison.
voting-rule-no-counts = Tant que dure le vote, personne n’en connaît l’état, pas même les organisateurs.
voting-letter-title = Consultez votre messagerie
voting-letter-lead = Si l’adresse peut voter, un message avec le lien vers son bulletin est en route.
voting-letter-time = Il arrive en quelques minutes. Regardez aussi parmi les indésirables.
voting-letter-again = Pas de message ? Demandez-le de nouveau dans quelques minutes
voting-link-lead = Voici le bulletin de { $name }.
voting-confirm = Confirmer et voter
voting-link-hint = Gardez le message : son lien vous ramène à votre bulletin, sur tout appareil. Ne le transmettez à personne.
voting-ballot = Votre bulletin
voting-categories = Vos votes
voting-progress =
    { $n ->
        [one] { $done } sur { $count } catégorie
       *[other] { $done } sur { $count } catégories
    }
voting-missing =
    { $n ->
        [one] Il reste { $count } catégorie. Vous pouvez revenir plus tard.
       *[other] Il reste { $count } catégories. Vous pouvez revenir plus tard.
    }
voting-missing-complete =
    { $n ->
        [one] Il manque { $count } catégorie : vos voix ne comptent qu’avec elle.
       *[other] Il manque { $count } catégories : vos voix ne comptent qu’avec elles.
    }
voting-next = Voter dans la catégorie suivante
voting-voted = Voté
voting-open = À voter
voting-leave-hint = Sur un appareil que d’autres utilisent, fermez votre bulletin. Le lien du message l’ouvre de nouveau.
voting-leave = Fermer mon bulletin
voting-order = L’ordre est tiré au sort pour vous seul, afin qu’aucun projet ne soit premier pour tout le monde.
voting-choose = Choisissez un projet
voting-about = À propos de ce projet
voting-vote = Voter
voting-voted-at = Vous avez voté ici le { $when }. Pour quel projet n’est pas montré.
voting-wait-title = Un instant : votre vote n’est pas encore compté
voting-wait-lead = Énormément de personnes votent en ce moment. Votre choix est gardé sur cette page : « { $title } ».
voting-wait-by-itself = Cette page réessaie d’elle-même dans quelques secondes.
voting-wait-again = Réessayer
voting-receipt = Votre reçu
voting-counted =
    { $n ->
        [one] Votre voix est enregistrée dans { $done } sur { $count } catégorie.
       *[other] Vos voix sont enregistrées dans { $done } sur { $count } catégories.
    }
voting-last = Votre dernier vote date du { $when }.
voting-receipt-code = Le code de votre bulletin :
voting-receipt-hint = Gardez-le, sur papier ou en photo. Il dit que vous avez voté, et à personne pour qui.
voting-not-yet-complete = Vos voix ne comptent que lorsque vous aurez voté ici aussi
voting-not-complete = Vos voix ne comptent pas, car il manque
voting-not-voted = Là où vous n’avez pas voté
voting-turnout = Participation
voting-turnout-lead =
    { $n ->
        [one] { $count } personne s’est inscrite, { $confirmed } confirmées.
       *[other] { $count } personnes se sont inscrites, { $confirmed } confirmées.
    }
voting-turnout-by-day = Inscriptions et confirmations, par jour (UTC)
voting-day = Jour
voting-registered = Inscriptions
voting-confirmed = Confirmations
voting-why-no-kind = Choisissez une réponse
voting-why-too-many =
    { $n ->
        [one] Beaucoup de personnes viennent du même endroit que vous. Attendez { $count } minute, puis renvoyez ; ce que vous avez saisi est toujours là
       *[other] Beaucoup de personnes viennent du même endroit que vous. Attendez { $count } minutes, puis renvoyez ; ce que vous avez saisi est toujours là
    }
voting-why-not-yet = Le vote s’ouvre le { $opens }. Renvoyez alors ; ce que vous avez saisi est toujours là
voting-why-closed = Le vote a été clos le { $closed } ; plus personne ne s’inscrit
voting-why-no-choice = Choisissez un projet, puis appuyez sur le bouton
voting-why-voted = « { $title } » n’est pas votre vote : vous aviez déjà voté ici, et c’est définitif.
voting-why-not-kept = Votre choix « { $title } » n’a pas été compté. { $line }
said-voted = Votre vote dans « { $category } » est compté.
