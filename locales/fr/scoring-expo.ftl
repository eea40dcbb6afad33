# L'exposition : les juges qui vont de table en table, et la salle vue par les organisateurs.

scoring-expo-title = Évaluation aux tables – { $programme }
scoring-expo-heading = Évaluation aux tables
scoring-expo-lead = Vous êtes envoyé de table en table. À chacune, vous regardez un projet et dites s’il est meilleur que le précédent. Personne ne voit vos jugements pendant que les juges circulent.
scoring-expo-free = Une table est libre pour vous.
scoring-expo-first = Commencer : ma première table
scoring-expo-next = Ma table suivante
scoring-expo-go = Veuillez vous rendre à cette table :
scoring-expo-table = Table
scoring-expo-arrived = J’y suis, commencer
scoring-expo-way-until = La table vous est réservée jusqu’à { $time }.
scoring-expo-way-over = La table vous était réservée jusqu’à maintenant. Allez-y malgré tout, ou laissez-la et prenez-en une autre.
scoring-expo-until = Votre visite : jusqu’à { $time }.
scoring-expo-time-over = Votre temps ici est écoulé. Veuillez donner votre avis et continuer.
scoring-expo-question = Lequel était le meilleur ?
# Les deux grandes réponses : la table, puis le nom du projet en dessous.
scoring-expo-this = Celui-ci, table { $number }
scoring-expo-before = Le précédent, table { $number }
scoring-expo-neither = Je ne saurais dire
scoring-expo-first-text = C’est votre première table : il n’y a encore rien à comparer. À partir de la suivante, vous direz lequel des deux projets était le meilleur.
scoring-expo-seen = Je l’ai vu, continuer
scoring-expo-points = Points
scoring-expo-points-help = D’un coup d’œil ; plus il y en a, mieux c’est.
scoring-expo-absent = Il n’y a personne à cette table
scoring-expo-skip = Quitter cette table pour un autre motif
scoring-expo-skip-why = Pourquoi
scoring-expo-skip-words = En quelques mots
scoring-expo-skip-words-help = Les organisateurs le lisent. C’est obligatoire pour un conflit d’intérêts.
scoring-expo-skip-button = Quitter cette table
scoring-skip-busy = D’autres sont avec l’équipe ; je reviens plus tard
scoring-skip-cannot-judge = Je ne peux pas évaluer ce projet
scoring-skip-conflict = J’ai un conflit d’intérêts
scoring-expo-undo = Annuler ma dernière étape
scoring-expo-seen-count = { $n ->
    [0] Vous n’avez encore vu aucune table.
    [one] Vous avez vu { $count } table.
   *[other] Vous avez vu { $count } tables.
}
scoring-expo-paused-heading = L’évaluation est en pause
scoring-expo-paused-text = Les organisateurs ont mis l’évaluation en pause. Ce que vous avez dit est conservé.
scoring-expo-paused = En pause. Cette page reprend d’elle-même.
scoring-expo-look-again = Regarder de nouveau
scoring-expo-waits-heading = Aucune table n’est libre pour l’instant
scoring-expo-waits-text = Toutes les tables qui vous restent reçoivent une visite, ou il n’y avait personne.
scoring-expo-waits = L’une d’elles devrait être libre d’ici à { $time }. Cette page reprend d’elle-même.
scoring-expo-nothing-heading = Vous avez vu toutes les tables qui vous restaient
scoring-expo-nothing-text = Merci. Si une table est ajoutée ou affichée de nouveau, elle apparaîtra ici.

scoring-order-title = Votre ordre – { $programme }
scoring-order-heading = Ce que vous avez vu, dans votre ordre
scoring-order-lead = Rangez ce que vous avez vu, le meilleur en premier. C’est facultatif, et plus instructif que des comparaisons isolées. Personne d’autre ne voit votre ordre avant la clôture du tour.
scoring-order-placed = Votre ordre
scoring-order-others = Pas encore dans votre ordre
scoring-order-table = Table { $number }
scoring-order-points = vos points : { $points }
scoring-order-up = Monter
scoring-order-down = Descendre
scoring-order-move = Déplacer
scoring-order-put = Placer ici
scoring-order-place = Place { $place }
scoring-order-up-of = Monter { $entry }
scoring-order-down-of = Descendre { $entry }
scoring-order-to-of = Place de { $entry }
scoring-order-empty = Rien de vu pour l’instant
scoring-order-empty-text = Ce que vous aurez vu aux tables apparaîtra ici.

scoring-floor-title = La salle – { $programme }
scoring-floor-heading = La salle
scoring-floor-lead = Combien de fois chaque table a été visitée, qui circule et qui était absent. Personne ne voit qui est en tête avant la clôture du tour.
scoring-floor-closed = Les juges ne circulent plus.
scoring-floor-paused = L’évaluation est en pause depuis { $time }
scoring-floor-paused-text = Les juges voient qu’elle est en pause, et continuent d’eux-mêmes lorsque vous la reprenez.
scoring-floor-pause = Mettre l’évaluation en pause
scoring-floor-resume = Reprendre l’évaluation
scoring-floor-without = { $n ->
    [one] { $count } candidature n’a pas de table
   *[other] { $count } candidatures n’ont pas de table
}
scoring-floor-without-text = Personne n’y est envoyé : attribuez des numéros
scoring-floor-enough-tables = Tables avec assez de visites
scoring-floor-walking = Juges qui circulent
scoring-floor-not-begun = Pas commencé
scoring-floor-hidden = Masquées
scoring-floor-hidden-text = Trois juges n’y ont trouvé personne, ou un organisateur les a masquées : personne n’y est envoyé. Elles ne sont pas exigées à la clôture du tour.
scoring-floor-hidden-since = Masquée depuis { $time }
scoring-floor-show = Afficher de nouveau
scoring-floor-hide = Masquer
scoring-floor-hide-of = Masquer { $entry }
scoring-floor-left = Quittées sans un mot
scoring-floor-left-caption = Tables que des juges ont quittées sans évaluer, les dernières en premier
scoring-floor-when = Quand
scoring-floor-why = Pourquoi
scoring-floor-absent = Personne sur place
scoring-floor-busy = D’autres étaient là
scoring-floor-conflict = Conflit d’intérêts
scoring-floor-skipped = Ne peut pas évaluer
scoring-floor-tables = Tables
scoring-floor-tables-caption = Tables, les moins visitées en premier
scoring-floor-visits = Visites
scoring-floor-absences = Trouvée vide
scoring-floor-visited = Visite en cours
scoring-floor-awaited = Un juge est en route
scoring-floor-enough = Assez de visites
scoring-floor-free = Visites nécessaires
scoring-floor-walking-caption = Juges qui ont commencé, et où ils se trouvent
# Sous une page qui montre l'état actuel de la salle.
scoring-floor-looks-again = Cette page s’actualise d’elle-même toutes les quelques secondes.
scoring-floor-hold-still = Figer la page
scoring-floor-let-look = Laisser cette page s’actualiser d’elle-même
scoring-floor-seen = Tables vues
scoring-floor-at = À la table
scoring-floor-on-the-way = En route vers la table
scoring-floor-between = Entre deux tables
scoring-floor-settings = Déroulement
scoring-floor-minutes = Minutes par visite
scoring-floor-minutes-help = Trajet compris. Ensuite, la table est libre pour d’autres.
scoring-floor-points = Points rapides
scoring-floor-points-help = À chaque table, en plus de la comparaison.
scoring-floor-points-none = Aucun
scoring-floor-points-to = De 1 à { $most }
scoring-floor-ordered = Les juges peuvent tenir leur propre ordre
scoring-floor-ordered-help = C’est plus instructif que des comparaisons isolées.
scoring-floor-save = Enregistrer

scoring-closing-visits = { $n ->
    [one] { $count } visite avec un jugement est retenue
   *[other] { $count } visites avec un jugement sont retenues
}
scoring-closing-looks = { $n ->
    [one] { $count } visite sans jugement n’est pas comptée
   *[other] { $count } visites sans jugement ne sont pas comptées
}
scoring-closing-few-visits = { $n ->
    [0] aucune table affichée ne manque de visites
    [one] { $count } table manque de visites
   *[other] { $count } tables manquent de visites
}

scoring-why-not-there = Vous n’êtes plus à cette table. Voici où vous êtes maintenant.
scoring-why-not-seen = Vous ne pouvez ranger que ce que vous avez vu.
scoring-why-no-points = Donnez aussi des points, puis dites lequel était le meilleur.
scoring-why-no-skip-reason = Dites pourquoi vous quittez cette table.
scoring-why-paused = Les organisateurs ont mis l’évaluation en pause. Veuillez patienter.
scoring-why-taken = Un autre juge vient de prendre cette table.
scoring-why-crowded = Beaucoup ont appuyé au même moment, et votre choix n’a pas été conservé. Veuillez appuyer de nouveau.

said-expo-changed = Enregistré. Cela vaut à partir de la table suivante.
said-expo-paused = L’évaluation est en pause.
said-expo-resumed = L’évaluation reprend.
said-expo-hidden = Plus personne n’y est envoyé.
said-expo-shown = Des juges y sont de nouveau envoyés.

desk-act-expo-judged = A évalué à une table
desk-act-expo-placed = A modifié son propre ordre
desk-act-expo-left = A quitté une table sans évaluer
desk-act-expo-undone = A annulé une étape à l’exposition
desk-act-expo-changed = A modifié le déroulement de l’exposition
desk-act-expo-paused = A mis l’exposition en pause
desk-act-expo-resumed = A repris l’exposition
desk-act-expo-entry-hidden = A masqué une candidature aux juges
desk-act-expo-entry-shown = A de nouveau montré une candidature aux juges

letter-team-absent-subject = { $programme } : personne à la table de { $entry }
letter-team-absent-body =
    Bonjour { $name },

    Trois juges n’ont trouvé personne à la table de { $entry }, « { $title } ». Elle est masquée : plus aucun juge n’y est envoyé.

    Lorsque l’équipe sera de retour, affichez-la de nouveau :
    { $link }

letter-expo-conflict-subject = { $programme } : { $judge } se récuse pour { $entry }
letter-expo-conflict-body =
    Bonjour { $name },

    Aux tables, { $judge } a déclaré un conflit d’intérêts avec { $entry } et ne l’évaluera pas :

    { $reason }

    D’autres juges y sont envoyés. Le déroulement figure ici :
    { $link }

results-how-pairs = Aux tables, les juges ont dit lequel de deux projets était le meilleur. Une valeur indique combien de fois sur cent la candidature serait jugée meilleure qu’une candidature de force moyenne, d’après tout ce qui a été dit ; à côté figure la simple part de comparaisons gagnées, en pourcentage.
