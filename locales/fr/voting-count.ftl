# Counting the public vote: screens, the count, the champions.

# What screens find.

count-screens = Filtres du vote
count-screens-lead = Les programmes votent aussi. Les filtres signalent des votants qui vont peut-être ensemble ; une personne décide, avec un motif, si leurs votes comptent. D’ici là, ils attendent.
count-screened = Les filtres ont parcouru tous les bulletins pour la dernière fois le { $when }, à la demande de { $person }.
count-screen-now = Filtrer maintenant tous les bulletins
count-screen-now-text = Les groupes non tranchés sont recherchés à nouveau ; ceux qui le sont restent. Après la clôture du vote, il faut le refaire une fois.
count-no-sets = Rien de trouvé
count-no-sets-text = Les filtres n’ont pas trouvé de votants qui semblent aller ensemble, ou n’ont pas encore tourné.
count-set = Ce qui a été trouvé
count-set-voters = Votants
count-leaning = Penche vers
count-leaning-text = Ce n’est que la direction des faits. Les campagnes menées par des gens ressemblent d’abord à des troupeaux : un ministère qui écrit à son personnel, une école, tout un village. Lisez les faits avant de décider.
count-set-standing = Décision
count-sets-waiting = À trancher
count-sets-decided = Tranchés
count-set-also = D’autres filtres ont trouvé presque les mêmes votants :
count-voters = { $n ->
    [one] { $count } votant
    [many] { $count } de votants
   *[other] { $count } votants
}
count-sets-of = { $n ->
    [one] { $count } groupe : { $voters }
    [many] { $count } de groupes : { $voters }
   *[other] { $count } groupes : { $voters }
}
count-screen-burst = Une rafale
count-screen-burst-text = En quelques minutes, bien plus sont venus ensemble que n’en amène le rythme de ce vote.
count-screen-sequence = Adresses qui se suivent
count-screen-sequence-text = Leurs adresses diffèrent d’un numéro ou de quelques lettres, et elles ont été inscrites dans cet ordre ou ont choisi de même.
count-screen-crowd = Un réseau ou un domaine qui choisit de même
count-screen-crowd-text = Presque tous ceux d’un réseau ou d’un domaine de messagerie ont fait le même choix, que d’autres font bien moins souvent.
count-screen-disposable = Adresses prêtées pour quelques minutes
count-screen-disposable-text = Leur service de messagerie prête une adresse à n’importe qui pour quelques minutes.
count-screen-pace = Plus vite que les gens
count-screen-pace-text = Ils ont confirmé ou voté en quelques secondes, où personne ne lit une lettre ni une page.
count-screen-rhythm = Comme une horloge
count-screen-rhythm-text = Ils ont voté l’un après l’autre au même intervalle.
count-screen-names = Noms qui se ressemblent
count-screen-names-text = Bien plus de personnes aux noms proches ont fait le même choix que ne le font ailleurs les homonymes.
count-set-suspect = en attente
count-set-valid = compte
count-set-void = ne compte pas
count-leans-machine = des machines
count-leans-people = des gens
count-leans-open = rien de net
count-facts = Faits
count-facts-text = Il n’est pas dit pour qui ils ont voté : la décision ne doit pas en dépendre.
count-fact-span = Neuf sur dix ont voté la première fois en
count-fact-from = à partir du
count-fact-alike = Ont fait le même choix dans une catégorie
count-fact-usual = Serait habituel d’après le reste du vote
count-fact-names = Noms qui ne se ressemblent pas
count-fact-networks = Réseaux
count-fact-domains = Domaines de messagerie
count-fact-ballots = Bulletins différents, pris en entier
count-fact-single = Ont voté dans une seule catégorie
count-fact-hasty = Plus vite que quiconque ne lit
count-fact-numbered = Adresses identiques à un numéro près
count-fact-counted = Inscrits avec le numéro qui suit le précédent
count-fact-lent = Adresses prêtées pour quelques minutes
count-fact-regular = À intervalles réguliers
count-yes = oui
count-no = non
count-seconds = { $n ->
    [one] { $count } seconde
    [many] { $count } de secondes
   *[other] { $count } secondes
}
count-minutes = { $n ->
    [one] { $count } minute
    [many] { $count } de minutes
   *[other] { $count } minutes
}
count-hours = { $n ->
    [one] { $count } heure
    [many] { $count } d’heures
   *[other] { $count } heures
}
count-days = { $n ->
    [one] { $count } jour
    [many] { $count } de jours
   *[other] { $count } jours
}
count-examples = Quelques-uns de ses votants
count-examples-caption = Les premiers inscrits
count-name = Nom
count-address = Adresse
count-registered = Inscription
count-verdicts = Décisions
count-decided-by = Par { $person }, le { $when }
count-verdict = Ces votes comptent-ils ?
count-verdict-help = La décision vaut pour tout le groupe. Elle peut changer jusqu’à ce que deux personnes aient signé le décompte.
count-verdict-valid = Ils comptent
count-verdict-valid-help = Des gens ont voté ici, d’eux-mêmes.
count-verdict-void = Ils ne comptent pas
count-verdict-void-help = Leur nombre et le motif sont publiés avec les champions.
count-verdict-reason = Motif
count-verdict-reason-help = Il est publié quand des votes ne comptent pas. Ne nommez personne.
count-decide = Trancher
said-vote-screened = Les filtres ont parcouru tous les bulletins.
said-set-decided = Votre décision est consignée.
count-kind-text = Des groupes d’une même sorte : le même filtre les a trouvés, et leurs faits penchent du même côté. Tranchez d’abord, un par un, ceux qui sont différents. La décision ci-dessous vaut pour tous ceux qui restent ici.
count-kind-caption = Groupes de cette sorte
count-kind-none = Aucun groupe de cette sorte
count-kind-none-text = Quelqu’un a tranché, ou les filtres ont de nouveau parcouru les bulletins.
count-kind-verdict = Les votes de tous ces groupes comptent-ils ?
count-kind-verdict-help = La décision vaut pour chaque groupe de cette sorte, aussi sur les pages suivantes. Elle peut changer jusqu’à ce que deux personnes aient signé le décompte.
count-kind-decide = Trancher pour tous
said-kind-decided = Votre décision est consignée pour tous les groupes de cette sorte.

# The count.

count-tally = Décompte du vote
count-tally-lead = Décompté à partir des bulletins quand le vote est clos et chaque groupe tranché, signé par deux personnes, et vu de personne d’autre avant l’annonce des champions.
count-tally-waits = Tout n’est pas tranché
count-tally-undecided = { $n ->
    [one] { $count } groupe attend une décision. D’ici là, rien ne peut être compté.
    [many] { $count } de groupes attendent une décision. D’ici là, rien ne peut être compté.
   *[other] { $count } groupes attendent une décision. D’ici là, rien ne peut être compté.
}
count-tally-made = Décompte { $number }, fait par { $person } le { $when }
count-tally-outdated = dépassé
count-tally-outdated-text = Un groupe a été trouvé ou tranché depuis. Recomptez ; les signatures sous ce décompte sont tombées.
count-sums = Ce que sont devenus tous les bulletins
count-sum-received = Reçus
count-sum-valid = Valables
count-sum-suspect = En attente de décision
count-sum-incomplete = De votants qui n’ont pas voté dans toutes les catégories
count-sum-void = Nuls, au total
count-sum-void-by = Nuls : { $screen }
count-sum-with-void = Ce que ce serait avec les nuls
count-place = Place
count-entry = Candidature
count-champion = Champion
count-tied = ex æquo à la dernière place
count-tied-choose = { $n ->
    [one] Il faut en choisir { $count }.
    [many] Il faut en choisir { $count }.
   *[other] Il faut en choisir { $count }.
}
count-signatures = Signatures
count-signed-by = { $person }, { $when }
count-signature-awaited = attendue
count-office-leads = Organisation ou présidence
count-office-looks = Deuxième organisateur ou auditeur
count-sign = Signer ce décompte
count-sign-text = Vous déclarez l’avoir lu et qu’il découle des bulletins et des décisions. Avec les deux signatures, plus rien n’y change.
count-sign-as = Vous signez en tant que : { $office }
count-sign-choose = En quelle qualité signez-vous ?
count-sign-now = Signer
count-announce = Annoncer les champions
count-announce-text = Chacun verra alors qui sont les champions, combien de bulletins ont été reçus, combien n’ont pas compté, et pourquoi. Les voix de chaque candidature restent cachées jusqu’à la publication des résultats de l’édition : elles figurent alors au procès-verbal public, pour que chacun puisse recompter. C’est irrévocable.
count-announce-now = Annoncer
count-count = Compter
count-count-again = Recompter
count-count-text = Tous les bulletins sont relus et comptés selon les conditions annoncées avant l’ouverture du vote.
count-count-now = Compter tous les bulletins
count-choose-reason = Pourquoi ceux-ci sont choisis
count-choose-reason-help = Il est conservé avec le décompte.
said-vote-counted = Tous les bulletins sont comptés.
said-tally-signed = Votre signature figure sous le décompte.
said-champions-announced = Les champions sont annoncés.

# The champions.

count-champions = Champions du vote public
count-champions-lead = Les candidatures les plus votées de chaque catégorie, dans l’ordre de leurs références et non de leurs voix.
count-champions-announced = Annoncé le { $when }.
count-champions-csv = La liste en CSV
count-removed = Ce qui a été compté
count-removed-text = Les votes qu’une personne a jugés ne pas venir de gens ont été retirés, chaque groupe avec son motif.
count-removed-caption = Groupes qui ne comptent pas

# The proof of one vote.

count-proof = Votre bulletin dans le décompte
count-proof-counts = Ce que vous avez voté est dans le décompte et compte.
count-proof-void = Ce que vous avez voté a été reçu et ne compte pas : il manquait des catégories, ou quelqu’un l’a décidé pour un groupe où il se trouve.
count-proof-broken = Ce qui est conservé de votre bulletin ne mène pas à la racine signée. Prévenez les organisateurs et l’auditeur.
count-proof-sealed = Il n’est dit nulle part ici pour qui vous avez voté, afin que personne ne puisse vous demander de le montrer.
count-proof-try = Vérifiez vous-même
count-proof-how = La ligne avec son sel est une feuille d’un arbre de hachages (RFC 6962 : SHA-256 d’un octet nul, du sel et de la ligne). Avec les hachages au bord du chemin, elle mène à la racine, la même pour tous et partie de ce que deux personnes ont signé.
count-proof-line = Votre ligne
count-proof-salt = Sel
count-proof-place = Position, comptée à partir de 0
count-proof-position = { $index } sur { $size }
count-proof-path = Hachages au bord du chemin
count-proof-root = Racine de tous les bulletins
count-proof-root-text = Chaque votant trouve la même racine à côté de son propre bulletin.

# Why not.

count-why-tally-signed = Deux personnes ont signé le décompte : rien de ce sur quoi il repose ne change plus.
count-why-decided-meanwhile = Quelqu’un a tranché entre-temps. Relisez.
count-why-kind-changed = Un groupe de cette sorte a été tranché ou trouvé entre-temps. Relisez-les.
count-why-verdict-needs-reason = Dites pourquoi.
count-why-no-verdict = Choisissez si ces votes comptent.
count-why-still-open = Rien n’est compté avant la fin du vote.
count-why-unscreened = Les filtres doivent parcourir tous les bulletins une fois après la clôture.
count-why-counted-meanwhile = Quelque chose a changé depuis votre lecture. Relisez le décompte.
count-why-tie-open = Quelqu’un doit choisir parmi les ex æquo à la dernière place, puis recompter.
count-why-unsigned = Le décompte n’est pas signé par deux personnes.
count-why-too-close = Vous êtes trop proche d’une candidature soumise au vote. D’autres regardent les groupes et le décompte.
count-why-choose-places = Choisissez parmi les ex æquo exactement autant qu’il reste de places.
count-why-choose-needs-reason = Dites pourquoi ceux-ci sont choisis.
count-why-not-your-office = Vous ne pouvez pas signer en cette qualité.
count-why-signed-already = Quelqu’un d’autre a déjà signé en cette qualité.
count-why-two-people = Les deux signatures sont de deux personnes.
count-why-undecided = { $n ->
    [one] { $count } groupe attend encore une décision.
    [many] { $count } de groupes attendent encore une décision.
   *[other] { $count } groupes attendent encore une décision.
}

# What the log says.

desk-act-vote-screened = A filtré tous les bulletins du vote
desk-act-vote-set-decided = A tranché si un groupe de votes compte
desk-act-vote-sets-decided = A tranché si tous les groupes d’une sorte comptent
desk-act-vote-counted = A compté le vote public
desk-act-tally-signed = A signé le décompte du vote
desk-act-champions-announced = A annoncé les champions du vote
