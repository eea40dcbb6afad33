# Actes qui changent ce sur quoi reposent les résultats.

results-annulments = Fiches de notation annulées
results-annulments-title = Fiches de notation annulées – { $programme }
results-annulments-lead = Une fiche de notation annulée reste où elle est et ne compte nulle part, jusqu’à ce que l’annulation soit levée. Le nombre de fiches annulées et les motifs sont publiés avec le résultat.
results-annul-effect = { $n ->
    [one] Ceci annule { $count } fiche de notation
   *[other] Ceci annule { $count } fiches de notation
}
results-annul-text = Elles ne comptent plus dans l’avancement ni dans les classements. Les décisions déjà prises doivent être prises et signées de nouveau. Ce que le juge soumet plus tard compte.
results-annul-reason = Pourquoi
results-annul = Annuler la fiche
results-annul-leave = Laisser tel quel
results-annulled = Annulées jusqu’ici
results-annul-counts = compte de nouveau
results-annul-lift = La compter de nouveau
results-annul-lift-reason = Pourquoi elle compte de nouveau
results-annul-lifted = { $person } l’a fait compter de nouveau le { $when } : { $reason }
results-annul-by = Annulée par { $person } le { $when }
results-annul-sheet = { $sheet } de { $judge } sur { $entry }
results-annul-choose = Fiches de notation soumises, par juge
results-annul-count = { $n ->
    [one] { $count } fiche de notation
   *[other] { $count } fiches de notation
}
results-annul-all-of = Annuler toutes les fiches de notation de { $judge }
results-annul-none = Aucune fiche de notation soumise ne compte ici.
results-annul-this = Annuler cette fiche de notation
said-sheets-annulled = { $n ->
    [0] Il ne restait rien à annuler.
    [one] { $sheets } fiche de notation est annulée.
   *[other] { $sheets } fiches de notation sont annulées.
}
said-annulment-lifted = La fiche de notation compte de nouveau.

results-reopening = Rouvrir le tour
results-reopening-title = Rouvrir le tour – { $programme }
results-reopening-lead = Une personne le demande avec un motif, et une autre donne son accord : un organisateur ou un président du jury. La clôture ainsi annulée reste consignée.
results-reopening-reason = Pourquoi le tour doit être rouvert
results-reopening-asked = { $person } demande que le tour soit rouvert :
results-reopening-effect = Si vous donnez votre accord :
results-reopening-decided = { $n ->
    [0] aucune décision n’est touchée
    [one] { $count } décision repose sur une clôture antérieure et doit être prise à nouveau
   *[other] { $count } décisions reposent sur une clôture antérieure et doivent être prises à nouveau
}
results-reopening-signed = { $n ->
    [0] aucune signature ne devient caduque
    [one] { $count } signature devient caduque
   *[other] { $count } signatures deviennent caduques
}
results-reopening-hidden = personne ne voit les notes ni les classements de ce tour avant qu’il soit clos et que la lecture de ses notes soit de nouveau autorisée ; les juges remplissent et modifient des fiches tant que l’étape de notation est ouverte
results-reopening-button = Rouvrir le tour
said-reopening-asked = Demande faite. Un autre organisateur ou un président du jury peut maintenant donner son accord.
said-round-reopened = Le tour est rouvert.
scoring-why-nobody-asked = Personne n’a demandé que ce tour soit rouvert.

results-hour = À l’heure dite
results-hour-lead = Les résultats se publient d’eux-mêmes à la seconde fixée, que quelqu’un soit présent ou non. Une décision modifiée d’ici là doit être signée de nouveau, sinon rien n’est publié.
results-hour-when = Publier le
results-hour-zone = Heure de { $zone }
results-hour-set = Fixer l’heure
results-hour-is = Les résultats se publient d’eux-mêmes le { $when }.
results-hour-back = Ne pas publier à cette heure
results-why-hour-past = Cette heure est passée. Choisissez-en une autre.
said-hour-set = L’heure est fixée.
said-hour-back = L’heure est retirée.
desk-act-publication-hour-set = A fixé l’heure de la publication
desk-act-publication-hour-back = A retiré l’heure de la publication
desk-act-publication-hour-missed = L’heure est venue et une décision n’était pas signée : rien n’a été publié
