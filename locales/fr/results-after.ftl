# Après la publication : ce que les équipes apprennent de leur évaluation, contestations, rectifications.

results-feedback = Retour sur votre candidature
results-feedback-lead = Ce que les jurés ont pensé de votre candidature. Seule votre équipe lit cette page.
results-feedback-later = Une fois les résultats publiés, votre équipe trouvera ici :
results-feedback-will-receipt = combien de jurés ont noté votre candidature
results-feedback-will-bands = dans quel tiers de son échelle se situe chaque critère
results-feedback-will-means = la moyenne de chaque critère
results-feedback-will-comments = ce que les jurés vous ont écrit, sans leur nom
results-feedback-none = Rien à communiquer
results-feedback-none-text = Votre candidature n’a été confiée à aucun juré dans un tour qui compte.
results-feedback-given = { $n ->
    [one] Votre candidature a été confiée à { $count } juré.
   *[other] Votre candidature a été confiée à { $count } jurés.
}
results-feedback-scored = { $n ->
    [0] Aucune feuille de notation ne compte.
    [one] { $count } d’entre eux l’a notée.
   *[other] { $count } d’entre eux l’ont notée.
}
results-feedback-walked = { $n ->
    [one] { $count } juré est venu à votre table et a comparé votre candidature à d’autres.
   *[other] { $count } jurés sont venus à votre table et ont comparé votre candidature à d’autres.
}
results-feedback-caption = Ce que disent les feuilles de notation, par critère
results-feedback-criterion = Critère
results-feedback-said = Tous les jurés ensemble
results-feedback-too-few = non communiqué, car cela révélerait ce qu’un seul juré a donné
results-feedback-lower = dans le tiers inférieur de l’échelle
results-feedback-middle = dans le tiers central de l’échelle
results-feedback-upper = dans le tiers supérieur de l’échelle
results-feedback-lower-middle = dans les deux tiers inférieurs de l’échelle
results-feedback-middle-upper = dans les deux tiers supérieurs de l’échelle
results-feedback-mean = { $mean } sur { $most }
results-feedback-means = de { $least } à { $mean } sur { $most }
results-feedback-comments = Ce que les jurés vous ont écrit
results-feedback-no-comments = Aucun juré ne vous a écrit.
results-feedback-withheld = { $n ->
    [one] { $count } commentaire est retenu, car il nomme quelqu’un.
   *[other] { $count } commentaires sont retenus, car ils nomment quelqu’un.
}
results-feedback-rule-title = Comment cela est communiqué
results-feedback-rule = Une moyenne est donnée quand au moins { $means } jurés ont répondu, un tiers de l’échelle quand au moins { $bands } l’ont fait. Si une valeur révélait ce qu’un seul juré a donné, elle est dite avec sa voisine, ou pas du tout. Les feuilles annulées et les jurés qui se sont récusés n’entrent pas en compte. Les commentaires suivent l’ordre alphabétique, non celui des jurés.
results-challenges = Contestations des résultats
results-challenges-all = Toutes les contestations de ces résultats
results-challenges-lead = Ce que des équipes ont trouvé faux à la base de leur résultat, et ce qui a été répondu. Aucune candidature et aucune personne n’est nommée.
results-challenges-none = Aucune contestation
results-challenges-none-text = Personne n’a contesté un résultat de cette édition.
results-challenges-open = { $n ->
    [0] Aucune contestation n’est ouverte.
    [one] { $count } contestation est ouverte.
   *[other] { $count } contestations sont ouvertes.
}
results-challenge-own = Contester votre résultat
results-challenge-later = { $n ->
    [one] Pendant { $count } jour après la publication, votre équipe pourra contester ici son résultat.
   *[other] Pendant { $count } jours après la publication, votre équipe pourra contester ici son résultat.
}
results-challenge-until = Les contestations sont reçues jusqu’au { $until }.
results-challenge-over = Les contestations étaient reçues jusqu’au { $until }.
results-challenge-window = Les contestations de ces résultats sont reçues jusqu’au { $until }, et aucune ensuite.
results-challenge-what = Une contestation porte uniquement sur les calculs ou sur l’admissibilité : une somme fausse, une règle de participation mal appliquée. L’avis des jurés sur une candidature n’est pas rejugé.
results-challenge-recipient = { $person } y répond.
results-challenge-new = Nouvelle contestation
results-challenge-kind = Sur quoi porte-t-elle ?
results-challenge-arithmetic = Calculs
results-challenge-arithmetic-help = Quelque chose a été mal additionné, compté ou recopié.
results-challenge-eligibility = Admissibilité
results-challenge-eligibility-help = Une candidature a été admise ou écartée contre les règles.
results-challenge-words = Ce qui est faux, et où cela se voit
results-challenge-words-help = { $most } mots au plus. La personne qui répond le lit, avec les autres organisateurs et auditeurs qui ne sont pas trop proches de votre candidature.
results-challenge-quotable = Nos mots peuvent être publiés
results-challenge-quotable-help = Le numéro, le genre, les dates, l’issue et la réponse sont publics dans tous les cas ; votre candidature n’y est pas nommée.
results-challenge-file = Déposer la contestation
results-challenge-number = Contestation { $number }
results-challenge-filed-on = déposée le { $when }
results-challenge-answered-on = réponse le { $when }
results-challenge-withdrawn-on = retirée le { $when }
results-challenge-open = Ouverte
results-challenge-withdrawn = Retirée
results-challenge-upheld = Retenue
results-challenge-upheld-help = Quelque chose était faux. La réponse ne change rien par elle-même : le résultat est rectifié par une nouvelle décision que deux personnes signent.
results-challenge-not_upheld = Rejetée
results-challenge-not_upheld-help = Le résultat est maintenu.
results-challenge-said = La contestation
results-challenge-answer = La réponse
results-challenge-by = Réponse de { $person }
results-challenge-withdraw = Retirer la { $challenge }
results-challenge-answer-now = Votre réponse
results-challenge-answer-public = L’issue et vos motifs sont publiés et ne peuvent plus être modifiés. L’équipe reçoit une lettre.
results-challenge-outcome = Est-elle retenue ?
results-challenge-reason = Motifs
results-challenge-reason-help = { $most } mots au plus. Ne nommez personne : tout le monde lira ceci.
results-challenge-answer-button = Répondre officiellement
results-recipient = Qui répond
results-recipient-is = { $person } répond aux contestations. Qui est trop proche d’une candidature la laisse aux autres organisateurs.
results-recipient-none = Personne n’est désigné. Qui publie les résultats répond.
results-recipient-choose = Un organisateur ou un auditeur
results-recipient-help = Les équipes lisent ce nom. Cette personne reçoit une lettre maintenant, et une autre pour chaque contestation.
results-recipient-name = Désigner
results-why-challenge-early = Les résultats ne sont pas encore publiés. Les contestations sont reçues ensuite
results-why-challenge-late = Les contestations étaient reçues jusqu’au { $until }. Celle-ci arrive trop tard
results-why-challenge-empty = Dites ce qui est faux
results-why-challenge-long = { $n ->
    [one] Utilisez au plus { $count } mot
   *[other] Utilisez au plus { $count } mots
}
results-why-challenge-kind = Choisissez sur quoi elle porte
results-why-challenge-outcome = Choisissez si elle est retenue
results-why-challenge-answered = Cette contestation a reçu une réponse. Les deux sont conservées
results-why-challenge-withdrawn = L’équipe a retiré cette contestation
results-why-challenge-names = Ceci nomme une personne de l’édition, et tout le monde le lira. Dites-le sans nom ni adresse
results-why-recipient = Choisissez une personne qui organise ou audite cette édition
said-challenge-filed = La contestation { $number } est déposée. Votre équipe reçoit une lettre qui le confirme.
said-challenge-withdrawn = La contestation est retirée.
said-challenge-answered = La réponse est enregistrée. L’équipe reçoit une lettre.
said-recipient-named = Cette personne répond désormais aux contestations.
results-corrections = Rectifications
results-corrections-lead = Un résultat publié qui s’est révélé faux est décidé et signé à nouveau. Ce qui valait avant reste visible, avec son empreinte.
results-correction-open = Une rectification est en cours
results-correction-since = depuis le { $when }
results-correction-embargo = Décidez et signez les prix qui étaient faux. Tant que la rectification n’est pas publiée, tout le monde voit le résultat tel qu’il était, et rien de ce qui est décidé maintenant.
results-correction-confirm = Publier cette rectification ?
results-correction-effect = Ce qui est décidé et signé maintenant remplace ce qui a été publié, avec ce motif. Toutes les personnes inscrites reçoivent une lettre, et l’archive publique est refaite. C’est irréversible.
results-correction-publish = Publier la rectification
results-correction-give-up-text = Ou laissez le résultat tel qu’il a été publié : ce qui a été décidé dans cette rectification ne compte alors pour rien.
results-correction-give-up = Abandonner la rectification
results-correction-reason = Pourquoi le résultat doit être rectifié
results-correction-reason-help = Tout le monde lira ceci avec le résultat. Ne nommez personne.
results-correction-begin = Commencer une rectification
results-corrections-past = Rectifications jusqu’ici
results-correction-published = Publiée
results-correction-given-up = Abandonnée
results-why-correction-early = Les résultats ne sont pas encore publiés. D’ici là, un prix se décide simplement à nouveau
results-why-correction-open = Une rectification est déjà en cours
results-why-correction-reason = Dites pourquoi. Tout le monde le lira
results-why-correction-ended = Cette rectification est déjà terminée
results-why-nothing-corrected = Aucun prix n’a encore été décidé à nouveau
said-correction-opened = La rectification est commencée. Décidez et signez les prix qui étaient faux.
said-result-corrected = La rectification est publiée.
said-correction-given-up = La rectification est abandonnée. Le résultat reste tel qu’il a été publié.
results-corrected-title = Ce résultat a été rectifié
results-corrected = Rectifié le { $when }, pour le motif suivant : { $reason }
results-earlier = Résultats antérieurs
results-until = Jusqu’au { $when }
results-honoured-as = { $entry } ({ $how })
results-bundle-earlier = Avant une rectification
results-bundle-earlier-text = Le résultat a été rectifié depuis. Voici les archives telles que tout le monde les a reçues avant ; elles se vérifient de la même manière.
results-challenge-since = { $n ->
    [0] ouverte depuis moins d’un jour
    [one] ouverte depuis { $count } jour
   *[other] ouverte depuis { $count } jours
}
