# Tours où le juge dit sur une seule page ce qu'il pense de toutes ses candidatures.

programme-method-order = Les juges rangent toutes leurs candidatures dans un ordre, la meilleure en premier.
programme-method-budget = Les juges répartissent des points entre toutes leurs candidatures.
programme-round-budget = { $n ->
    [one] Chaque juge a { $count } point à donner. La valeur d’une candidature est sa part de ce que ses juges ont donné ; 100 est une part égale.
   *[other] Chaque juge a { $count } points à donner. La valeur d’une candidature est sa part de ce que ses juges ont donné ; 100 est une part égale.
}
programme-why-budget = Un tour à budget, et aucun autre, indique combien de points a chaque juge : « budget », de 1 à { $most }.

scoring-list-ballot-lead = Lisez chaque candidature ; évaluez-les ensuite toutes ensemble sur votre bulletin. Vous pouvez le modifier jusqu’à la clôture de la notation.
scoring-why-ballot = Dans ce tour, vous évaluez toutes vos candidatures ensemble, sur votre bulletin.

scoring-support-ballot = Dans ce tour, le juge dit ce qu’il pense de toutes ses candidatures sur un seul bulletin, que personne ne remplit à sa place.

scoring-ballot = Votre bulletin
scoring-ballot-order-lead = Rangez vos candidatures dans un ordre : 1 pour la meilleure. Saisissez les places ou utilisez les boutons. Des candidatures peuvent partager une place ; la suivante est alors sautée (1, 2, 2, 4).
scoring-ballot-budget-lead = { $n ->
    [one] Vous avez { $count } point. Donnez-le à l’une de vos candidatures.
   *[other] Vous avez { $count } points. Répartissez-les entre vos candidatures selon leur mérite ; une candidature peut n’en recevoir aucun.
}
scoring-ballot-until = Rien ne compte avant la soumission. Vous pouvez enregistrer et modifier votre bulletin jusqu’au { $until }.
scoring-ballot-correcting = Vous avez soumis ce bulletin. Vous pouvez le corriger jusqu’au { $until }.
scoring-ballot-came-later-title = Votre bulletin n’est plus complet
# Candidatures confiées à un juge après sa soumission.
scoring-ballot-came-later = { $n ->
    [one] { $count } candidature vous a été confiée après votre soumission. Tant que vous n’enregistrez pas le bulletin avec elle, vous ne l’évaluez pas.
   *[other] { $count } candidatures vous ont été confiées après votre soumission. Tant que vous n’enregistrez pas le bulletin avec elles, vous ne les évaluez pas.
}
scoring-ballot-criteria = Selon quoi évaluer
scoring-ballot-place-of = Place de { $entry }
scoring-ballot-points-of = Points pour { $entry }
scoring-ballot-put = Mettre à la place { $place }
# $given : « 60 sur 100 ».
scoring-ballot-left = { $n ->
    [0] Points donnés : { $given } ; il n’en reste aucun.
    [one] Points donnés : { $given } ; il en reste { $count }.
   *[other] Points donnés : { $given } ; il en reste { $count }.
}
scoring-ballot-too-many = { $n ->
    [one] Points donnés : { $given }, soit { $count } de trop.
   *[other] Points donnés : { $given }, soit { $count } de trop.
}
scoring-ballot-save = Enregistrer
scoring-ballot-sort = Enregistrer et trier par place
scoring-ballot-help = Ouvrez une candidature pour la lire, pour déclarer un conflit d’intérêts ou pour signaler un problème.
scoring-ballot-saved-submitted = Enregistré à { $time }. Votre bulletin est soumis.
scoring-ballot-by-button = Votre bulletin est soumis : appuyez sur le bouton pour enregistrer la modification.
scoring-ballot-draft-stale = Non enregistré : votre bulletin a été modifié dans une autre fenêtre. Appuyez sur « Vérifier et soumettre » pour voir les deux versions.
scoring-ballot-stale = Votre bulletin a été modifié dans une autre fenêtre
# Ce qui figure sur le bulletin d'un juge pour une candidature.
scoring-ballot-nothing = Rien pour l’instant
scoring-ballot-place = Place { $place }
scoring-ballot-given = { $n ->
    [one] { $count } point
   *[other] { $count } points
}
scoring-ballot-open = Ouvrir votre bulletin

scoring-ballot-check = Vérifiez votre bulletin
scoring-ballot-back = Retour à votre bulletin
scoring-ballot-shares = Ce qui compte est la part de chaque candidature dans les points que vous donnez ; les points que vous gardez ne comptent pas.
scoring-ballot-submit = Soumettre le bulletin
scoring-ballot-change = Modifier le bulletin
scoring-ballot-read = Lire le bulletin
scoring-ballot-caption-order = Vos candidatures dans votre ordre
scoring-ballot-caption-budget = Vos candidatures selon les points que vous donnez
scoring-ballot-place-heading = Place
scoring-ballot-points = Points
scoring-ballot-shared = { $n ->
    [one] partagée par { $count }
   *[other] partagée par { $count }
}
scoring-ballot-in = Votre bulletin a été reçu
scoring-ballot-unseen = Personne d’autre ne le voit avant la clôture du tour.
scoring-ballot-own-caption = Ce que vous avez donné à chaque candidature

scoring-why-place = { $entry } : saisissez un nombre entier de { $least } à { $most }.
scoring-why-points = { $entry } : saisissez un nombre entier de { $least } à { $most }, ou laissez vide.
scoring-why-no-place = { $entry } n’a pas encore de place.
scoring-why-other-place = { $entry } : après celles qui précèdent, la place suivante est { $next }, et non { $given }. Lorsque des candidatures partagent une place, les suivantes sont sautées.
scoring-why-too-many-points = { $n ->
    [one] Vous avez donné { $given } points, et il y en a { $budget } : reprenez-en { $over }.
   *[other] Vous avez donné { $given } points, et il y en a { $budget } : reprenez-en { $over }.
}
scoring-why-no-point-given = Donnez au moins un point à une candidature.
scoring-why-ballot-changed-since = Le bulletin a été modifié depuis que vous l’avez vérifié. Vérifiez-le de nouveau.
scoring-why-ballot-incomplete = Le bulletin n’est pas encore complet.

said-ballot-moved = { $entry } est maintenant à la place { $place }.
said-ballot-saved = Enregistré comme brouillon. Il compte lorsque vous le soumettez.
said-ballot-corrected = La modification est enregistrée. Votre bulletin reste soumis.
said-ballot-changed = Le bulletin a été modifié dans une autre fenêtre. Veuillez le vérifier de nouveau.

scoring-coverage-ballots = Chaque juge soumet un seul bulletin pour toutes ses candidatures ; une fiche de notation correspond ici à une candidature du bulletin.
scoring-closing-ballots = { $n ->
    [one] { $count } juge a soumis un bulletin, qui est retenu
   *[other] { $count } juges ont soumis un bulletin ; ces bulletins sont retenus
}
scoring-closing-ballots-open = { $n ->
    [0] aucun juge ayant des candidatures n’est sans bulletin
    [one] { $count } juge n’a pas soumis : rien de son bulletin ne compte
   *[other] { $count } juges n’ont pas soumis : rien de leurs bulletins ne compte
}

results-how-shares = Les valeurs sont des parts des points que les juges ont donnés : 100 est une part égale.
results-mean-order = Place moyenne
results-mean-budget = Moyenne des points
results-caption-order = Places, valeurs et moyenne des places données par les juges
results-caption-budget = Places, valeurs et moyenne des points donnés par les juges
results-total-order = Place
results-total-budget = Points
results-sheets-caption-order = La place donnée par chaque juge
results-sheets-caption-budget = Les points donnés par chaque juge
results-rule-order-borda = Chaque juge range ses candidatures dans un ordre. Dans un ordre de n candidatures, la première vaut n parts sur n + 1, la suivante n − 1, la dernière 1 ; les candidatures qui partagent une place se partagent ce que valent leurs places. La valeur d’une candidature est la moyenne de ce qu’elle vaut chez ses juges, exprimée de 0 à 100. On compare ainsi les juges qui ont peu de candidatures et ceux qui en ont beaucoup.
results-rule-example-order-borda = Un exemple : sur 3 candidatures, la première vaut 75, la deuxième 50, la troisième 25. Un juge met une candidature en premier, un autre en deuxième : sa valeur est 62,5.
results-rule-order-copeland = Chaque juge range ses candidatures dans un ordre. Deux candidatures vues par les mêmes juges sont comparées : l’une bat l’autre lorsque davantage de ces juges la placent avant l’autre ; à égalité, chacune a une demi-victoire. La valeur d’une candidature est la part de ses adversaires qu’elle bat, exprimée de 0 à 100.
results-rule-example-order-copeland = Un exemple : une candidature bat deux adversaires et est à égalité avec un troisième : 2,5 sur 3, sa valeur est donc 83,3.
results-rule-budget = Chaque juge répartit des points entre ses candidatures. Pour chaque candidature, on prend la part de ses points dans tout ce que le juge a donné, multipliée par le nombre de candidatures du juge : 100 est ainsi une part égale, que le juge ait eu peu ou beaucoup de candidatures. La valeur d’une candidature est la moyenne de ces parts chez ses juges.
results-rule-example-budget = Un exemple : un juge de 4 candidatures donne à l’une d’elles 50 points sur 100 : 200. Un autre juge de 5 candidatures lui en donne 10 sur 100 : 50. Sa valeur est 125.

desk-act-ballot-saved = A enregistré un bulletin
desk-act-ballot-submitted = A soumis un bulletin
desk-act-ballot-corrected = A corrigé un bulletin
