# Un jury en délibération : quelle candidature est discutée, et ce qui est dit de chacune.

results-discussion = La délibération du jury
results-discussions-lead = Choisissez ce dont le jury délibère. La délibération commence quand les notes d’un tour peuvent être lues.
results-discussion-lead = Une candidature après l’autre. Qui est trop proche d’une candidature quitte la salle et n’en voit rien ici ; l’ordre fait sortir les gens le moins souvent possible.
results-discussion-judging = Vos candidatures à évaluer
results-discussion-back = Retour à la délibération
results-discussion-lost = Pas de connexion : cette page n’est peut-être plus à jour. Elle réessaie d’elle-même.
results-discussion-now = En discussion : { $entry }
results-discussion-nothing = Aucune candidature n’est en discussion en ce moment.
results-discussion-out = Vous êtes hors de la salle pour cette candidature.
results-discussion-out-text = Le jury discute d’une candidature dont vous êtes trop proche. Restez dehors jusqu’à ce que cette page dise que la délibération continue.
results-discussion-place = Place { $place } au classement
results-discussion-away = Doit être hors de la salle : { $people }
results-discussion-sheets = Fiches de notation
results-discussion-next = Suivante : { $entry }
results-discussion-pause = Pause
results-discussion-kept = { $n ->
    [one] Pour { $count } candidature, vous êtes hors de la salle : quelqu’un d’autre l’appelle.
   *[other] Pour { $count } candidatures, vous êtes hors de la salle : quelqu’un d’autre les appelle.
}
results-discussion-order = L’ordre de la délibération
results-discussion-state = État
results-discussion-state-now = en discussion
results-discussion-state-done = discutée
results-discussion-state-waits = à venir
results-discussion-call-heading = Appeler
results-discussion-call = Discuter maintenant
results-discussion-notes-count = { $n ->
    [one] { $count } remarque
   *[other] { $count } remarques
}
results-discussion-empty = Il n’y a rien à discuter
results-discussion-empty-text = Aucune candidature ne concourt ici, ou aucune dont vous puissiez discuter.
results-notes = Remarques
results-notes-none = Personne n’a encore rien écrit.
results-notes-read = Ouvrir la candidature sur sa propre page
results-note = Votre remarque
results-note-help = { $most } caractères au plus. Le jury, les présidents, les organisateurs et les auditeurs la lisent avec votre nom, sauf les personnes trop proches de la candidature. Les équipes et le public ne la lisent jamais.
results-note-keep = Garder la remarque
results-note-write = Écrire une remarque
results-note-take-back = Retirer cette remarque
results-note-by = { $person }, { $when }
said-note-written = Votre remarque est gardée.
said-note-taken-back = Votre remarque est retirée. Personne ne la lit plus.
results-why-out-of-the-room = Vous êtes hors de la salle pour la candidature en discussion. Quelqu’un d’autre fait avancer la délibération.
results-why-discussion-moved = La délibération a avancé depuis que votre page a été faite. Rien n’a été changé : regardez où elle en est, puis continuez de là.
results-why-discussion-public = Le résultat est déjà connu : il n’y a plus rien à discuter.
results-why-discussion-next-round = Le tour suivant a commencé : celui-ci n’est plus discuté.
results-why-note-empty = Écrivez ce que vous voulez dire
results-why-note-long = { $n ->
    [one] Enlevez { $count } caractère
   *[other] Enlevez { $count } caractères
}

# Les mêmes fiches de notation, comptées autrement.

results-otherwise = Compté autrement
results-otherwise-lead = { $n ->
    [one] Qui serait à la première place selon une autre méthode. Seule la méthode du tour décide.
   *[other] Qui aurait les { $count } premières places selon une autre méthode. Seule la méthode du tour décide.
}
results-otherwise-method = Méthode
results-otherwise-says = Résultat
results-otherwise-first = Premières places
results-otherwise-same = pareil
results-otherwise-other = différent
results-otherwise-nobody = Cela ne tient à aucun juge seul : sans les fiches de notation de l’un d’eux, la première place resterait la même.
