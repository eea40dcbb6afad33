# Actes qui demandent deux personnes ou un motif.

scoring-release-title = Autoriser la lecture des notes – { $programme }
scoring-release-heading = Autoriser la lecture des notes
scoring-release-lead = Tant que deux personnes n’ont pas autorisé leur lecture, personne ne voit une note, sauf le juge qui l’a donnée. Ensuite, les organisateurs, les présidents du jury et les auditeurs voient les classements et les fiches.
scoring-release-open = Le tour est encore ouvert. Ses notes pourront être lues après sa clôture.
scoring-release-closed = { $person } a clos le tour le { $at } et est la première des deux personnes.
scoring-release-done-title = Les notes peuvent être lues
scoring-release-done = { $first } et { $second } ont autorisé la lecture des notes le { $at }.
scoring-release-wait-title = Une autre personne est nécessaire
scoring-release-due = À partir du { $due }, fin annoncée de la notation, une deuxième personne autorise la lecture des notes : un organisateur ou un président du jury, mais pas la personne qui a clos le tour.
scoring-release-early = Les lire avant cette date
scoring-release-early-text = Il faut un motif et l’accord d’une autre personne. Le motif est publié à côté des lauréats et figure dans le journal.
scoring-release-reason = Pourquoi les notes doivent être lues plus tôt
scoring-release-ask = Demander une deuxième personne
scoring-release-confirm = Vous êtes la deuxième personne
scoring-release-effect = Dès lors, les organisateurs, les présidents du jury et les auditeurs voient toutes les notes de ce tour. Cela ne peut pas être annulé.
scoring-release-asked = Le motif donné :
scoring-release-button = Autoriser la lecture des notes
scoring-record-published = Ceci figure au procès-verbal public :
scoring-record-will-publish = Ceci figurera au procès-verbal public :
scoring-record-short = { $n ->
    [one] À la clôture du tour, { $entries } candidature avait moins de fiches de notation que prévu. Le motif : { $reason }
   *[other] À la clôture du tour, { $entries } candidatures avaient moins de fiches de notation que prévu. Le motif : { $reason }
}
scoring-record-annulled = { $n ->
    [one] { $sheets } fiche de notation a été annulée et ne compte pas. Le motif : { $reason }
   *[other] { $sheets } fiches de notation ont été annulées et ne comptent pas. Le motif : { $reason }
}
scoring-record-reopened = Le tour a été clos, puis rouvert le { $at } par deux personnes. Le motif : { $reason }
scoring-record-early = Les notes ont été lues avant la fin annoncée de la notation, le { $end }, par deux personnes. Le motif : { $reason }

scoring-why-unreleased = La lecture des notes de ce tour n’a pas encore été autorisée.
scoring-why-too-early = Les notes peuvent être lues à partir du { $due }. Avant cette date, il faut en faire la demande, avec un motif.
scoring-why-second-person = Vous avez donné votre accord. Un autre organisateur ou un président du jury doit donner le sien.
scoring-why-not-early = La fin annoncée de la notation est passée, aucune demande n’est donc nécessaire : une deuxième personne peut autoriser la lecture des notes.
scoring-why-needs-reason = Dites pourquoi.

said-early-asked = Demande faite. Un autre organisateur ou un président du jury peut maintenant donner son accord.
said-scores-released = Les notes peuvent être lues.

scoring-extension = Accorder plus de temps aux juges
scoring-extension-title = Accorder plus de temps aux juges – { $programme }
scoring-extension-lead = La notation est annoncée comme ouverte jusqu’au { $until }.
scoring-extension-told = { $n ->
    [0] Aucun juge n’a de travail restant : aucun message ne part.
    [one] { $count } juge a encore du travail et reçoit un message.
   *[other] { $count } juges ont encore du travail et reçoivent chacun un message.
}
scoring-extension-closes = Clôture de la notation
scoring-extension-zone = Dans le fuseau horaire { $zone }. La date précédente reste dans l’historique.
scoring-extension-reason = Pourquoi
scoring-extension-reason-help = Les juges le lisent dans leur message.
scoring-extension-button = Annoncer la nouvelle date
scoring-why-end-is-past = La nouvelle fin doit se situer dans l’avenir.
said-extended = { $n ->
    [0] La date est modifiée. Personne n’avait à être prévenu.
    [one] La date est modifiée. { $judges } juge reçoit un message.
   *[other] La date est modifiée. { $judges } juges reçoivent un message.
}
