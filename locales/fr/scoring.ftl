# Notation : la liste et les fiches du juge, l'avancement et la fin d'un tour.

scoring-done = Terminé
scoring-to-do = À faire
scoring-days-left = Jours restants
scoring-continue = Continuer
scoring-entry = Candidature
scoring-entries = Candidatures
scoring-reference = Référence
scoring-state = État
scoring-state-to-do = À faire
scoring-state-skipped = Reportée
scoring-state-begun = Commencée
scoring-state-done = Terminée
scoring-total = Total
scoring-category = Catégorie
scoring-judge = Juge
scoring-judges = Juges
scoring-sheets = Fiches
scoring-short = Candidatures auxquelles il manque des fiches
# Combien sur combien.
scoring-of = { $done } sur { $all }

scoring-judging-title = Vos évaluations
scoring-judging-lead = Tout ce que vous évaluez, le plus récent en premier.
scoring-judging-empty-title = Rien à évaluer
scoring-judging-empty-text = Lorsque vous serez invité à évaluer, cela apparaîtra ici.
scoring-judging-unanswered = Vous n’avez pas encore accepté cette invitation.
scoring-see-invitation = Voir l’invitation

scoring-list-title = Vos candidatures à évaluer – { $programme }
scoring-list-heading = Vos candidatures à évaluer
scoring-list-lead = Lisez chaque candidature et attribuez vos points. Vous pouvez les modifier jusqu’à la clôture de la notation.
scoring-until = Vous pouvez enregistrer et modifier vos fiches jusqu’au { $until }.
scoring-list-caption = Candidatures qui vous ont été confiées
scoring-list-flagged = Signalée aux organisateurs
scoring-list-flag-answered = Les organisateurs ont répondu
scoring-list-empty-title = Pas encore de candidatures
scoring-list-empty-text = Les organisateurs ne vous ont pas encore montré vos candidatures. Vous recevrez un message ; vous n’avez rien à faire pour l’instant.
scoring-own-heading = Mes notes
scoring-own-text = Vos propres fiches soumises, pour garder une notation régulière. Celles des autres ne sont pas montrées.
scoring-own-rounds = Tours que vous avez évalués
scoring-own-caption = Vos points pour chaque candidature
scoring-own-mean = Votre moyenne
scoring-own-spread = Votre dispersion
scoring-own-spread-help = La dispersion indique à quelle distance de leur moyenne se situent vos points (l’écart type). Si elle est faible, vous donnez presque la même note à toutes.
scoring-own-empty-title = Rien de soumis pour l’instant
scoring-own-empty-text = Lorsque vous aurez soumis une fiche, vos points apparaîtront ici.
scoring-own-sheets = Mes fiches complètes, à imprimer
scoring-own-sheets-lead = Tout ce que { $judge } a écrit, y compris ses notes personnelles. Imprimez cette page avec votre navigateur.

scoring-sheet-title = Fiche de notation – { $entry }
scoring-jump = Parties de cette page
scoring-jump-entry = La candidature
scoring-jump-scores = Votre fiche
scoring-cannot-judge = Je ne peux pas évaluer ce critère
scoring-not-answered = Sans réponse
# Un niveau dans une phrase.
scoring-level = { $points } · { $name }
scoring-comment = Commentaire pour le candidat
scoring-comment-help = Le candidat peut le lire après la publication des résultats, sans votre nom. Les organisateurs et les présidents du jury le lisent une fois le tour clos.
scoring-note = Note personnelle
scoring-note-help = Vous seul la lisez : ni les organisateurs, ni les candidats, ni les autres juges.
scoring-saved = Enregistré à { $time }
scoring-saved-submitted = Enregistré à { $time }. Votre fiche reste soumise.
scoring-draft-stale = Non enregistré : cette fiche a été modifiée dans une autre fenêtre. Appuyez sur « Enregistrer et suivante » pour voir les deux versions.
scoring-check = Vérifier et soumettre
scoring-save-correction = Enregistrer la correction
scoring-save-and-next = Enregistrer et suivante
scoring-skip = Reporter à plus tard
scoring-have-conflict = J’ai un conflit d’intérêts
scoring-correcting = Vous avez soumis cette fiche. Vous pouvez la corriger jusqu’au { $until }.
scoring-read-only-title = Cette fiche ne peut pas être modifiée pour le moment
scoring-keys-title = Touches
scoring-key-enter = Entrée
scoring-keys-digits = donne ce nombre de points et passe au critère suivant ; 0 vaut 10 lorsque 10 est le maximum
scoring-keys-cannot = indique que vous ne pouvez pas évaluer le critère
scoring-keys-enter = passe à la vérification de la fiche, puis à la candidature suivante
scoring-keys-list = ouvre cette liste
scoring-keys-text = Les chiffres n’agissent que lorsqu’un critère est sélectionné. La touche Tab et les flèches fonctionnent comme partout.
scoring-keys-off = Désactiver les chiffres
scoring-keys-on = Activer les chiffres
scoring-words = { $n ->
    [one] { $count } mot sur { $most } au plus
   *[other] { $count } mots sur { $most } au plus
}

scoring-stale-title = Cette fiche a été modifiée dans une autre fenêtre
scoring-stale-lead = Une autre fenêtre a enregistré cette fiche le { $time }, après l’ouverture de cette page. Rien n’a été écrasé. Voici les deux versions ; choisissez celle qui reste.
scoring-stale-caption = Ce qui figure dans cette fenêtre et ce qui est enregistré
scoring-stale-what = Partie
scoring-stale-here = Cette fenêtre
scoring-stale-saved = Enregistré
scoring-stale-differs = Différent
scoring-stale-keep-saved = Garder ce qui est enregistré
scoring-stale-keep-here = Enregistrer cette fenêtre

scoring-check-title = Vérifiez votre fiche – { $entry }
scoring-check-heading = Vérifiez votre fiche
scoring-check-lead = Rien n’est encore soumis. Après la soumission, vous pourrez encore modifier la fiche jusqu’au { $until }.
scoring-submit = Soumettre
scoring-submit-and-next = Soumettre et passer à la suivante
scoring-back-to-sheet = Retour à la fiche

scoring-receipt-title = Votre fiche a été reçue
scoring-receipt-reference = Votre référence
scoring-receipt-total = Votre total : { $total } sur 100.
scoring-receipt-no-total = Vous n’avez évalué aucun critère : la fiche n’a donc pas de total.
scoring-receipt-until = Vous pouvez la modifier jusqu’au { $until }.
scoring-receipt-fixed = Elle ne peut plus être modifiée.
scoring-next-entry = Candidature suivante
scoring-change-sheet = Modifier cette fiche
scoring-read-sheet = Lire cette fiche

scoring-recusal-title = J’ai un conflit d’intérêts
scoring-recusal-lead = Vous vous récusez pour cette candidature : elle quitte définitivement votre liste, le contenu de votre fiche ne compte pas et les organisateurs trouvent un autre juge.
scoring-recusal-reason = Pourquoi
scoring-recusal-reason-help = Les organisateurs le lisent. Une phrase suffit, par exemple « Je conseille cette organisation ».
scoring-recusal-button = Me récuser pour cette candidature

scoring-coverage-title = Avancement de la notation – { $programme }
scoring-coverage-heading = Avancement de la notation
scoring-coverage-lead = Combien de fiches sont reçues, et où il en manque. Personne ne voit les points avant la clôture du tour.
scoring-coverage-closed-title = Le tour est clos
scoring-coverage-closed-text = Les fiches ne peuvent plus être rédigées ni modifiées.
scoring-coverage-csv = Télécharger en CSV
scoring-entries-short = { $n ->
    [0] Chaque candidature a ses fiches.
    [one] Il manque des fiches à { $count } candidature.
   *[other] Il manque des fiches à { $count } candidatures.
}
scoring-not-begun-heading = Juges qui n’ont pas commencé
scoring-by-category = Par catégorie
scoring-by-category-caption = Fiches reçues, par catégorie
scoring-by-judge = Par juge
scoring-by-judge-caption = Fiches reçues, sur celles qui ont été confiées à chaque juge
scoring-matrix = Candidatures et juges
scoring-matrix-caption = Où en est chaque fiche de notation
scoring-matrix-total = Fiches qui comptent
scoring-matrix-entries = { $n ->
    [one] { $count } candidature
   *[other] { $count } candidatures
}
scoring-all-categories = Toutes les catégories
scoring-only-late = Seulement les candidatures auxquelles il manque des fiches
scoring-show = Afficher
scoring-none-late = Ici, chaque candidature a ses fiches.
scoring-category-empty = Aucune candidature de cette catégorie ne peut encore être évaluée.
scoring-judge-not-begun = Pas commencé
scoring-judge-nothing = Pas encore de candidatures
# L'avancement d'un juge pour une candidature, dans une case.
scoring-cell-to-do = à faire
scoring-cell-begun = commencée
scoring-cell-done = terminée
scoring-cell-annulled = annulée

scoring-close-round = Clore le tour
scoring-closing-title = Clore le tour – { $programme }
scoring-closing-heading = Clore le tour
scoring-closing-lead = Après la clôture, aucune fiche ne peut être rédigée ni modifiée. Une deuxième personne autorise ensuite la lecture des notes. Seules deux personnes ensemble peuvent rouvrir le tour.
scoring-closing-effect = Personne ne peut annuler cela seul
scoring-closing-text = Si vous clôturez le tour maintenant :
scoring-closing-stand = { $n ->
    [one] { $count } fiche est retenue
   *[other] { $count } fiches sont retenues
}
scoring-closing-drafts = { $n ->
    [one] { $count } brouillon n’est pas compté
   *[other] { $count } brouillons ne sont pas comptés
}
scoring-closing-short = { $n ->
    [0] aucune candidature n’a moins de fiches de notation qu’il n’en faut
    [one] { $count } candidature en a moins de { $needed }
   *[other] { $count } candidatures en ont moins de { $needed }
}
scoring-closing-preview = Voir ce qui sera publié
scoring-closing-other-reason = Indiquer un autre motif
scoring-gate = Candidatures auxquelles il manque des fiches de notation
scoring-gate-lead = La décision sur celles-ci reposerait sur moins de juges que promis. Les personnes nommées pourraient encore y remédier.
scoring-gate-waiting = Encore attendu de :
scoring-gate-begun = { $judge } (commencée)
scoring-gate-to-do = { $judge } (pas commencée)
scoring-gate-askable = Pourraient être sollicités :
scoring-gate-others = { $n ->
    [one] { $count } autre
   *[other] { $count } autres
}
scoring-gate-nobody = Personne d’autre n’est disponible, ne connaît la catégorie et n’est libre de conflits.
scoring-closing-reason = Pourquoi vous clôturez malgré tout
scoring-closing-reason-help = Ce motif est publié avec le résultat.
# Le mot que l'organisateur saisit pour clore un tour.
scoring-closing-word = clore
scoring-closing-type = Saisissez « { $word } » pour clore le tour
scoring-closing-type-help = Majuscules ou minuscules, peu importe.
scoring-closing-done = Le tour a été clos le { $at }.

scoring-flag-title = Cette candidature pose un problème
scoring-flag-lead = Les organisateurs lisent ceci et vous répondent ici. Ni le candidat ni les autres juges ne l’apprendront. Vous pouvez continuer à évaluer entre-temps.
scoring-flag-kind = Quel est le problème
scoring-flag-cannot_open = Je ne peux pas ouvrir un élément
scoring-flag-cannot_open-help = Un lien, une vidéo ou un fichier ne fonctionne pas.
scoring-flag-off_topic = Elle n’a pas sa place ici
scoring-flag-off_topic-help = Elle ne porte pas sur ce que demande cette catégorie.
scoring-flag-identity_visible = Je vois qui est candidat
scoring-flag-identity_visible-help = Un nom ou un lieu apparaît là où il devrait être masqué.
scoring-flag-suspected_breach = Je soupçonne une infraction aux règles
scoring-flag-suspected_breach-help = Par exemple, la copie du travail d’autrui. Dites ce que vous avez vu.
scoring-flag-other = Autre chose
scoring-flag-other-help = Dites quoi.
scoring-flag-words = Ce que vous avez vu
scoring-flag-words-help = Une phrase suffit. Dites où regarder.
scoring-flag-letter = M’envoyer un message lorsqu’il y a une réponse
scoring-flag-button = Prévenir les organisateurs
scoring-flag-yours = Ce que vous avez signalé aux organisateurs
scoring-flag-open = Ouvert
scoring-flag-resolved = Résolu
scoring-flag-answer = Réponse :
scoring-flag-waiting = Pas encore de réponse.
scoring-flags-heading = Problèmes signalés par les juges
scoring-flags-lead = { $n ->
    [0] Rien n’est en attente.
    [one] { $count } candidature attend une réponse. Les juges la lisent sur leurs fiches.
   *[other] { $count } candidatures attendent une réponse. Les juges la lisent sur leurs fiches.
}
scoring-flags-empty-title = Aucun signalement
scoring-flags-empty-text = Lorsqu’un juge signale un problème dans une candidature, il apparaît ici jusqu’à votre réponse.
scoring-flag-your-answer = Votre réponse
scoring-flag-your-answer-help = Tous les juges qui ont signalé cette candidature la lisent, et personne d’autre.
scoring-flag-resolve = Répondre et marquer comme résolu
scoring-flag-keep-open = Répondre et laisser ouvert

scoring-grid-heading = Toutes les candidatures dans un tableau
scoring-grid-lead = Chaque ligne est enregistrée séparément dès que vous choisissez. Les titres mènent aux fiches, où vous pouvez aussi écrire.
scoring-grid-caption = Vos points, candidature par candidature
scoring-grid-save = Enregistrer la ligne
scoring-grid-choose = –
scoring-grid-cannot = Impossible à évaluer
# Le nom d'un choix du tableau, pour les lecteurs d'écran.
scoring-grid-cell = { $criterion }, { $entry }
scoring-batch-heading = Vérifier et soumettre
scoring-batch-title = Vérifier et soumettre – { $programme }
scoring-batch-lead = { $n ->
    [one] { $count } fiche est complète et n’est pas soumise. Vous pouvez encore la modifier jusqu’au { $until }.
   *[other] { $count } fiches sont complètes et ne sont pas soumises. Vous pouvez encore les modifier jusqu’au { $until }.
}
scoring-batch-caption = Fiches complètes qui ne sont pas soumises
scoring-batch-take = Soumettre
scoring-batch-none-title = Rien à soumettre
scoring-batch-none-text = Une fiche peut être soumise lorsque chaque critère a une réponse.
scoring-batch-button = Soumettre ce qui est coché
scoring-batch-link = { $n ->
    [one] Vérifier et soumettre { $count } fiche complète
   *[other] Vérifier et soumettre { $count } fiches complètes
}

scoring-why-no-flag-kind = Choisissez quel est le problème.
scoring-why-no-flag-words = Dites en quelques mots ce que vous avez vu.
scoring-why-no-answer = Écrivez d’abord une réponse.
scoring-rubric-heading = Grille d’évaluation
scoring-rubric-lead = { $n ->
    [0] Personne n’a encore rempli de fiche : les modifications prennent effet immédiatement.
    [one] { $count } fiche a été remplie, la grille d’évaluation est donc verrouillée : toute modification crée une nouvelle version, avec un motif.
   *[other] { $count } fiches ont été remplies, la grille d’évaluation est donc verrouillée : toute modification crée une nouvelle version, avec un motif.
}
scoring-rubric-history = Versions de la grille d’évaluation, la plus récente en premier
scoring-rubric-version = Version
scoring-rubric-since = Depuis
scoring-rubric-reason = Motif
scoring-rubric-submitted = Fiches soumises
scoring-rubric-drafts = Brouillons
scoring-rubric-new = Nouveau critère
scoring-rubric-name = Nom
scoring-rubric-meaning = Ce qu’il signifie
scoring-rubric-weight = Pondération
scoring-rubric-levels = { $n ->
    [one] { $count } niveau
   *[other] { $count } niveaux
}
scoring-rubric-level = Niveau { $number }
scoring-rubric-points = Points
scoring-rubric-level-name = Ce que dit le niveau
scoring-rubric-level-add = Ajouter un niveau
scoring-rubric-level-remove = Retirer le dernier niveau
scoring-rubric-up = Monter
scoring-rubric-remove = Retirer ce critère
scoring-rubric-add = Ajouter un critère
scoring-rubric-preview = Voir ce qui changerait
scoring-rubric-preview-heading = Ce qui changerait
scoring-rubric-preview-lead = Rien n’est encore modifié.
scoring-rubric-no-change = C’est la grille d’évaluation actuelle. Rien ne changerait.
scoring-change-added = Nouveau : { $criterion }
scoring-change-removed = Retiré : { $criterion }
scoring-change-weight = { $criterion } : pondération { $to } au lieu de { $from }
scoring-change-levels = { $criterion } : autres niveaux
scoring-change-words = { $criterion } : autre formulation
scoring-change-order = Les critères sont dans un autre ordre
scoring-rubric-effect = Ce que cela signifie
scoring-rubric-effect-text = { $n ->
    [0] Aucune fiche soumise ne relève de l’ancienne version.
    [one] { $count } fiche soumise reste sous l’ancienne version et se lit selon celle-ci ; son juge est invité à la revoir là où des critères ont changé.
   *[other] { $count } fiches soumises restent sous l’ancienne version et se lisent selon celle-ci ; leurs juges sont invités à les revoir là où des critères ont changé.
}
scoring-rubric-effect-drafts = { $n ->
    [one] { $count } brouillon passe à la nouvelle version et garde ses points là où les critères concordent
   *[other] { $count } brouillons passent à la nouvelle version et gardent leurs points là où les critères concordent
}
scoring-rubric-effect-judges = { $n ->
    [one] { $count } juge reçoit un message avec votre motif
   *[other] { $count } juges reçoivent un message avec votre motif
}
scoring-rubric-effect-entrants = { $n ->
    [one] { $count } candidat reçoit un message avec votre motif
   *[other] { $count } candidats reçoivent un message avec votre motif
}
scoring-rubric-why = Pourquoi elle change
scoring-rubric-why-help = Les juges et les candidats le lisent dès maintenant, et cela figure avec le résultat.
scoring-rubric-apply = Modifier la grille d’évaluation
scoring-state-look-again = Grille modifiée : à revoir
scoring-look-again-title = La grille d’évaluation a changé depuis votre soumission
scoring-look-again-text = Votre fiche reste telle que vous l’avez soumise. Si vous l’enregistrez de nouveau, elle compte selon la nouvelle grille d’évaluation. À revoir :

scoring-why-rubric-locked = { $n ->
    [one] { $sheets } fiche a été remplie. Dites pourquoi la grille d’évaluation change : les juges et les candidats en sont informés.
   *[other] { $sheets } fiches ont été remplies. Dites pourquoi la grille d’évaluation change : les juges et les candidats en sont informés.
}
scoring-why-rubric-changed-since = Une autre personne a modifié la grille d’évaluation depuis que vous avez ouvert cette page. Ci-dessous figure ce que vous avez saisi ; les versions plus haut indiquent l’état actuel.
scoring-paper-heading = Fiches sur papier
scoring-paper-lead = Imprimez des fiches vierges pour les juges qui écrivent à la main. Deux organisateurs saisissent chaque fiche, sans voir ce que l’autre a saisi ; lorsque les deux saisies concordent, la fiche est réputée soumise.
scoring-paper-code = Code de la fiche
scoring-paper-code-help = Il figure sur le papier, par exemple P-7K2M9Q4T.
scoring-paper-type = Saisir cette fiche
scoring-paper-under-way = En cours
scoring-paper-under-way-caption = Fiches saisies qui ne sont pas encore validées
scoring-paper-typists = Saisie par
scoring-paper-once = Saisie une fois
scoring-paper-differs = Différences : { $what }
scoring-paper-print = Imprimer
scoring-paper-print-caption = Fiches vierges par juge, et nombre de fiches validées
scoring-paper-none = Personne n’a encore de candidatures à évaluer.
scoring-paper-judge-code = Juge
scoring-paper-sheets = { $n ->
    [one] { $count } fiche, sur une page à part. Imprimez-la avec votre navigateur.
   *[other] { $count } fiches, chacune sur une page à part. Imprimez-les avec votre navigateur.
}
scoring-paper-sign = Date et signature
scoring-paper-type-heading = Saisir une fiche papier
scoring-paper-type-lead = Saisissez ce qui figure sur le papier, et rien d’autre. Un autre organisateur le saisit à son tour.
scoring-paper-comment-help = Mot pour mot.
scoring-paper-done = Garder ma saisie
scoring-from-paper = Saisie d’après votre fiche papier par { $typists }.

scoring-why-written = Il existe déjà une fiche de ce juge pour cette candidature.
scoring-why-own-paper = C’est votre propre fiche : deux autres personnes la saisissent.
scoring-why-no-paper = Aucune fiche de ce tour ne porte le code { $code }.
scoring-why-typed-otherwise = { $criterion } : une autre personne a saisi autre chose. Regardez de nouveau le papier.
scoring-why-comment-otherwise = Commentaire : une autre personne a saisi autre chose. Regardez de nouveau le papier.
scoring-why-round-closed = Le tour est clos : les fiches restent telles quelles.
scoring-why-round-open = Le tour n’est pas encore clos.
scoring-why-stay-complete = Vous avez soumis cette fiche : elle peut être modifiée, mais chaque critère doit avoir une réponse.
scoring-why-changed-since = La fiche a été modifiée depuis que vous l’avez vérifiée. Vérifiez-la de nouveau.
scoring-why-incomplete = La fiche n’est pas encore complète.
scoring-why-not-answered = { $criterion } : donnez des points, ou dites que vous ne pouvez pas l’évaluer.
scoring-why-many-words = { $n ->
    [one] Écrivez ici { $most } mot au plus avant de soumettre. Tout ce que vous avez écrit est conservé.
   *[other] Écrivez ici { $most } mots au plus avant de soumettre. Tout ce que vous avez écrit est conservé.
}
scoring-why-no-reason = Dites en quelques mots pourquoi vous vous récusez.
scoring-why-short = { $n ->
    [one] Il manque des fiches à { $entries } candidature. Dites pourquoi vous clôturez le tour malgré tout.
   *[other] Il manque des fiches à { $entries } candidatures. Dites pourquoi vous clôturez le tour malgré tout.
}
scoring-why-sheet-begun = Ce juge a commencé une fiche pour cette candidature : l’attribution ne peut donc pas être retirée. S’il y a un conflit d’intérêts, déclarez-le sur la page du juge : la fiche ne comptera alors pas.
scoring-why-word = Saisissez « { $word } » pour confirmer.

said-sheet-saved = Enregistré comme brouillon.
said-flagged = Les organisateurs ont été prévenus. Leur réponse apparaîtra ici.
said-flags-answered = Les juges ont votre réponse.
said-sheets-submitted = { $n ->
    [one] { $done } fiche a été reçue.
   *[other] { $done } fiches ont été reçues.
}
said-some-sheets-submitted = { $n ->
    [one] { $done } fiche a été reçue. Non soumises, car modifiées depuis votre vérification ou ne vous étant plus confiées : { $not }.
   *[other] { $done } fiches ont été reçues. Non soumises, car modifiées depuis votre vérification ou ne vous étant plus confiées : { $not }.
}
said-rubric-changed = La grille d’évaluation est modifiée.
said-paper-once = Conservé. Un autre organisateur doit la saisir à son tour.
said-paper-stands = Les deux saisies concordent : la fiche { $reference } est réputée soumise.
said-entry-skipped = Reportée. La candidature vient en dernier dans votre liste.
said-sheet-corrected = Fiche { $reference } corrigée.
said-sheet-incomplete = Veuillez d’abord répondre à chaque critère.
said-sheet-changed = La fiche a été modifiée dans une autre fenêtre. Veuillez la vérifier de nouveau.
said-sheet-submitted = La fiche { $reference } a été reçue. Vous pouvez la modifier jusqu’au { $until }.
said-recused = Vous vous êtes récusé pour cette candidature. Les organisateurs ont été prévenus.
said-round-closed = Le tour est clos.

scoring-departure-link = Je ne peux pas continuer à évaluer…
scoring-departure-title = Je ne peux pas continuer à évaluer
scoring-departure-of = { $judge } ne peut pas continuer à évaluer
scoring-departure-back = Retour
scoring-departure-lead = Merci pour ce que vous avez fait. Ce que vous avez soumis est conservé ; les organisateurs sont prévenus aussitôt et trouvent quelqu’un pour le reste.
scoring-departure-lead-of = Ce que cette personne a soumis est conservé. Le reste est aussitôt disponible pour d’autres juges ; une proposition peut le leur confier.
scoring-departure-closed = Merci pour ce que vous avez fait. Ce tour est clos et tout ce que vous avez soumis est conservé ; vous ne recevrez plus rien à évaluer.
scoring-departure-closed-of = Ce tour est clos et ce que cette personne a soumis est conservé. Elle ne recevra plus rien à évaluer.
scoring-departure-stand = { $n ->
    [one] { $count } fiche soumise est conservée
   *[other] { $count } fiches soumises sont conservées
}
scoring-departure-lost = { $n ->
    [one] { $count } candidature perd ce juge
   *[other] { $count } candidatures perdent ce juge
}
scoring-departure-reason = Pourquoi
scoring-departure-reason-help = Seuls les organisateurs le lisent.
scoring-departure-button = Quitter le jury
scoring-departure-button-of = Libérer ce juge
scoring-departure-left = Vous avez quitté le jury le { $at }. Si vous pouvez de nouveau évaluer, veuillez écrire aux organisateurs.
scoring-departure-has-left = A quitté le jury le { $at }.
scoring-departure-return = Reprendre ce juge
said-judge-left = Le juge est parti. Ses candidatures ouvertes ont besoin d’autres juges : demandez une proposition.
said-you-left = Vous avez quitté le jury. Merci de nous avoir prévenus.
said-judge-back = Le juge est de retour et peut de nouveau recevoir des candidatures.
scoring-hidden = { $n ->
    [one] { $count } candidature qui vous a été confiée est masquée en raison d’un conflit d’intérêts.
   *[other] { $count } candidatures qui vous ont été confiées sont masquées en raison d’un conflit d’intérêts.
}

scoring-why-observer = Vous êtes observateur : vous lisez des candidatures, sans remplir de fiche.
scoring-profile-link = Les règles, et ce que vous avez dit de vous
scoring-reminders-title = Rappels – { $programme }
scoring-reminders-heading = Rappels
scoring-reminders-lead = Écrivez aux personnes en retard, et à personne d’autre. Nul ne reçoit deux rappels en deux jours. Les messages attendent cinq minutes, pour que vous puissiez les arrêter.
scoring-late-unanswered = Invités, sans réponse
scoring-late-not_begun = Ont accepté, n’ont pas commencé
scoring-late-unfinished = Ont commencé, n’ont pas terminé
scoring-reminders-count = { $n ->
    [0] Personne ne recevrait de message.
    [one] { $count } juge recevrait un message.
   *[other] { $count } juges recevraient un message.
}
scoring-reminders-lately = { $n ->
    [one] { $count } juge a reçu un rappel au cours des deux derniers jours et ne sera pas dérangé.
   *[other] { $count } juges ont reçu un rappel au cours des deux derniers jours et ne seront pas dérangés.
}
scoring-reminders-who = À qui
scoring-reminders-preview = Le message, tel que { $name } le lira
scoring-remind = { $n ->
    [one] Écrire à { $count } juge
   *[other] Écrire à { $count } juges
}
scoring-stop-heading = Arrêter ce qui attend encore
scoring-stop-text = Les rappels qui ne sont pas encore partis sont arrêtés, et leurs destinataires pourront de nouveau recevoir un rappel.
scoring-stop = Arrêter les rappels en attente
said-reminded = { $n ->
    [0] Il ne restait personne à qui écrire.
    [one] { $letters } message attend cinq minutes dans la boîte d’envoi.
   *[other] { $letters } messages attendent cinq minutes dans la boîte d’envoi.
}
said-reminders-stopped = { $n ->
    [0] Plus aucun rappel n’était en attente.
    [one] { $letters } rappel a été arrêté.
   *[other] { $letters } rappels ont été arrêtés.
}

scoring-chairing-title = Vos jurys – { $programme }
scoring-chairing-heading = Vos jurys
scoring-chairing-lead = Où en sont les juges de vos catégories. Personne ne voit les points avant la clôture du tour.
scoring-chairing-none = Aucune catégorie
scoring-chairing-none-text = Cette édition n’a aucune catégorie à présider.
scoring-chairing-standing = Le classement, une fois le tour clos
scoring-first = tous les juges évaluent celle-ci en premier
scoring-file-heading = Fichier d’attribution
scoring-file-lead = Modifiez de nombreuses attributions à la fois à partir d’un tableur, ou importez-les d’un autre système. Vous voyez ce qui changerait avant toute modification ; tout est appliqué, ou rien.
scoring-file-download = L’attribution actuelle, sous cette forme
scoring-file-columns = La première ligne nomme les colonnes, dans n’importe quel ordre ; les autres colonnes sont ignorées. Les lignes sont suivies de haut en bas. paper est la référence d’une candidature ; action est review, primary ou secondary (confier la candidature au juge), clearreview (la retirer ; paper ou email peut valoir all), conflict, clearconflict, ou preference avec un nombre dans une colonne de ce nom ; email est l’adresse du juge ; round peut rester vide.
scoring-file-help = Un fichier CSV en UTF-8, de 4 Mo au plus.
scoring-why-file-not-text = Choisissez un fichier CSV en UTF-8 d’au moins une ligne, de 4 Mo au plus.
scoring-file-problems-caption = Lignes qui ne peuvent pas être suivies
scoring-file-preview-lead = Rien n’a encore été modifié.
scoring-file-pairs-caption = Ce qui changerait
scoring-file-give = La reçoit
scoring-file-take = Ne l’a plus
scoring-file-conflict = Conflit
scoring-file-clear = Pas de conflit
scoring-file-given = { $n ->
    [one] { $count } attribution est créée
   *[other] { $count } attributions sont créées
}
scoring-file-taken = { $n ->
    [one] { $count } attribution est retirée
   *[other] { $count } attributions sont retirées
}
scoring-file-conflicts = { $n ->
    [one] { $count } conflit est déclaré
   *[other] { $count } conflits sont déclarés
}
scoring-file-cleared = { $n ->
    [one] { $count } conflit est écarté
   *[other] { $count } conflits sont écartés
}
scoring-file-bids = { $n ->
    [one] { $count } préférence est fixée
   *[other] { $count } préférences sont fixées
}
scoring-file-same = { $n ->
    [one] { $count } ligne ne change rien
   *[other] { $count } lignes ne changent rien
}
scoring-file-problems = { $n ->
    [one] { $count } ligne ne peut pas être suivie : rien du fichier ne serait appliqué. Corrigez-la dans le fichier, puis choisissez-le de nouveau.
   *[other] { $count } lignes ne peuvent pas être suivies : rien du fichier ne serait appliqué. Corrigez-les dans le fichier, puis choisissez-le de nouveau.
}
scoring-file-apply = { $n ->
    [one] Appliquer { $count } modification
   *[other] Appliquer { $count } modifications
}
scoring-why-file-problems = { $n ->
    [one] { $rows } ligne du fichier ne peut pas être suivie. Rien n’a été modifié.
   *[other] { $rows } lignes du fichier ne peuvent pas être suivies. Rien n’a été modifié.
}
said-file-applied = { $n ->
    [one] { $changes } modification a été appliquée.
   *[other] { $changes } modifications ont été appliquées.
}

scoring-bids-title = Quelles candidatures aimeriez-vous évaluer ? – { $programme }
scoring-bids-heading = Quelles candidatures aimeriez-vous évaluer ?
scoring-bids-lead = Dites lesquelles vous évalueriez volontiers, et lesquelles plutôt pas. Les organisateurs en tiennent compte lorsqu’ils attribuent les candidatures ; vous n’êtes pas tenu de répondre pour toutes.
scoring-bids-empty-title = Aucune candidature dans vos catégories
scoring-bids-empty-text = Il n’y a rien à choisir pour le moment. Vous n’avez rien à faire.
scoring-bids-save = Enregistrer
scoring-bids-link = Dire quelles candidatures vous évalueriez volontiers
scoring-bid-gladly = Volontiers
scoring-bid-can = Je peux
scoring-bid-rather_not = Plutôt pas
said-bids-saved = { $n ->
    [one] Enregistré pour { $bids } candidature. Vous pouvez modifier votre choix jusqu’à l’attribution.
   *[other] Enregistré pour { $bids } candidatures. Vous pouvez modifier vos choix jusqu’à l’attribution.
}
