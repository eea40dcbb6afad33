# Classements, décisions, signatures, publication, lauréats.

results-standings = Classements
results-standings-lead = L’ordre qui résulte des fiches de notation soumises. Il n’est pas public : seules les personnes qui décident et celles qui auditent le voient.
results-category = Catégorie
results-whole-edition = Toutes les catégories ensemble
results-rounds = Tours
results-show = Afficher
results-no-sheets = Aucune fiche de notation ici
results-no-sheets-text = Aucune candidature de cette catégorie n’a de fiche de notation soumise, il n’y a donc pas encore d’ordre. Choisissez une autre catégorie, ou décidez en donnant un motif.
results-near-title = Le lauréat n’est pas hors de doute
results-near-count = { $n ->
    [one] D’après les données, { $count } candidature pourrait être parmi les lauréats.
   *[other] D’après les données, { $count } candidatures pourraient être parmi les lauréats : chacune a au moins 5 chances sur 100.
}
results-near-what = Leur ordre pourrait être inversé avec quelques autres juges. Relisez ces candidatures et décidez selon les règles de départage, et non selon la dernière décimale.
results-see-next = Voir quelles fiches de notation supplémentaires trancheraient
results-near = serré
results-place = Place
results-entry = Candidature
results-mean = Moyenne
results-sheets = Fiches de notation
results-apart = Écart
# $deviation : écart type ; $range : ce que dit results-range.
results-spread = { $deviation } ({ $range })
results-range = { $least } à { $most }
results-spread-unknown = une seule fiche
results-finding-one = { $entry } est en tête avec { $mean }.
results-finding-shared = { $n ->
    [one] { $count } candidature est en tête avec { $mean }.
   *[other] { $count } candidatures partagent la première place avec { $mean }.
}
results-unscored = Sans place
results-unscored-text = Ces candidatures sont en lice ici, mais aucune fiche de notation soumise ne compte pour elles.
results-finding-sure = { $entry } est en tête avec { $value }. Probabilité qu’elle soit vraiment la meilleure : { $chance }.
results-caption = Places, valeurs avec leur marge d’erreur, et moyennes simples
results-value = Valeur
results-interval-heading = Neuf fois sur dix
results-interval = entre { $low } et { $high }
results-best = Probabilité d’être la meilleure
results-places = Places probables
results-mean-place = place { $place }
results-chance = { $chance } sur 100
results-chance-none = moins de 1
results-picture = La bande claire contient la vraie valeur neuf fois sur dix, la marque foncée est la valeur, le trait fin est la moyenne simple.
results-how-mixed = Certains juges donnent plus que d’autres à la même candidature. Les valeurs en sont corrigées ; la moyenne simple et sa place figurent à côté.
results-how-mean = Les valeurs sont des moyennes simples : { $why }
results-why-mean-no-sheets = il n’y a aucune fiche de notation.
results-why-mean-one-entry = une seule candidature a des fiches de notation.
results-why-mean-one-judge = un seul juge a noté.
results-why-mean-equal = toutes les fiches de notation donnent le même total.
results-why-mean-constant = chaque juge a donné le même total à toutes les candidatures, rien ne distingue donc les candidatures des juges.
results-why-mean-complete = chaque juge a noté chaque candidature, un juge indulgent ne favorise donc personne.
results-why-mean-islands = { $n ->
    [one] les juges ne peuvent pas être comparés.
   *[other] les juges et les candidatures se divisent en { $count } groupes sans candidature commune, l’indulgence ne peut donc pas être comparée entre eux.
}
results-why-mean-few = il y a trop peu de fiches de notation pour savoir à quel point chaque juge est indulgent.
results-versions-title = La grille d’évaluation a changé pendant le tour
results-versions-text = Chaque fiche se lit selon la version avec laquelle elle a été remplie ; son total est une part de ce que cette version peut donner.
results-version = { $n ->
    [one] Version { $version } : { $count } fiche.
   *[other] Version { $version } : { $count } fiches.
}
results-warnings-title = Regardez-y à deux fois avant de décider
results-depends = Le lauréat dépend de la méthode choisie : selon les moyennes simples, la première place irait à { $entries }.
results-without-judge = Sans les fiches de notation de { $judge }, la première place irait à { $entries }.
results-and = {" et "}
results-judges = Les juges côte à côte
results-judges-lead = Estimation d’après les candidatures qu’ils ont en commun. Être sévère n’est pas une faute : les valeurs en sont corrigées.
results-judges-caption = Comment chaque juge note, par rapport aux juges des mêmes candidatures
results-leniency = Donne
results-leniency-of = { $leniency } (± { $error })
results-kinder = { $points } de plus
results-harsher = { $points } de moins
results-scale = Étendue
results-noise = Bruit
results-look = À examiner
results-look-erratic = les notes varient plus que celles des autres (ajustement { $infit } et { $outfit } ; 1 est habituel)
results-look-smooth = les notes varient moins que le hasard ne le voudrait (ajustement { $infit } et { $outfit } ; 1 est habituel)
results-look-surprises = { $n ->
    [one] { $count } note très éloignée de ce qui était attendu
   *[other] { $count } notes très éloignées de ce qui était attendu
}
results-rule-value = La valeur corrige la moyenne selon les juges qui ont noté. À partir de toutes les candidatures que les juges ont en commun, un modèle mixte estime de combien chaque juge donne plus ou moins que les autres, l’étendue de ses notes et sa régularité ; là où il y a peu de fiches, les estimations sont ramenées vers l’habituel. Là où les juges ne peuvent pas être comparés, la valeur est la moyenne, et la page le dit.
results-rule-chances = Les probabilités et les places probables viennent de 4 000 tirages de tout ce que les fiches laissent ouvert. Deux voisines dont l’une devance l’autre dans moins de 75 tirages sur 100 sont signalées comme serrées. Une étendue de 1 est habituelle ; au-dessus de 1, le juge utilise une plus grande partie de l’échelle. Un bruit de 1 est habituel ; au-dessus de 1, les notes du juge sont moins parlantes.
results-rule-title = Comment le classement est établi
results-rule = Chaque juge donne des points pour chaque critère. Pour chaque critère, on prend la part des points donnés dans ce qui pouvait être donné ; ces parts sont moyennées selon la pondération des critères et exprimées par un nombre de 0 à 100. Un critère marqué « impossible à évaluer » ne compte ni pour ni contre. La moyenne d’une candidature est la moyenne des nombres de ses juges.
results-rule-example = Un exemple : l’impact pèse 2 et la réalisation pèse 1, tous deux de 1 à 5. Un juge donne 4 pour l’impact et 5 pour la réalisation : 80 sur 100 pour l’impact, comptés deux fois, et 100 pour la réalisation font 86,7. Avec une deuxième fiche de 80,0, la moyenne est de 83,3.
results-rule-places = Des valeurs égales partagent une place et la place suivante est sautée. « Écart » donne l’écart type des fiches, avec la plus basse et la plus haute. L’ordre des personnes et des dates dans le programme informatique ne joue aucun rôle.
results-back-to-standing = Retour au classement
results-sheets-lead = Toutes les fiches de notation qui ont établi la place de cette candidature, avec le nom de leur juge.
results-no-sheet = Aucune fiche de notation
results-no-sheet-text = Aucun juge n’a soumis de fiche de notation pour cette candidature.
results-sheets-caption = Points pour chaque critère, et total de 0 à 100
results-judge = Juge
results-total = Total
results-cannot-judge = impossible à évaluer
results-not-counted = non compté

results-plan = Planifier l’évaluation
results-plan-lead = Calculez si vos juges peuvent tout lire, et répétez pour voir combien de fois le bon lauréat serait trouvé. Rien n’est enregistré ici, et aucune note n’est montrée.
results-plan-numbers = Vos nombres
results-plan-entries = Candidatures
results-plan-judges = Juges
results-plan-sheets = Fiches de notation par candidature
results-plan-minutes = Minutes par fiche de notation
results-plan-hours-each = Heures dont dispose chaque juge
results-plan-most = Nombre maximal de fiches de notation par juge
results-plan-temper = En quoi les juges diffèrent
results-plan-temper-help = La répétition invente des juges de ce genre.
results-plan-temper-typical = Habituels
results-plan-temper-typical-help = Certains sont un peu plus sévères que d’autres, et certains utilisent une plus grande partie de l’échelle.
results-plan-temper-harsh = Sévères et indulgents
results-plan-temper-harsh-help = Les juges diffèrent plus en sévérité que les candidatures en qualité.
results-plan-temper-noisy = Irréguliers
results-plan-temper-noisy-help = Deux juges de la même candidature sont souvent en désaccord, comme lors d’une grande conférence scientifique.
results-plan-work-out = Calculer
results-plan-fits = { $n ->
    [one] C’est possible : les juges peuvent remplir la fiche de notation ({ $count }).
   *[other] C’est possible : les juges peuvent remplir les { $count } fiches de notation.
}
# $sheets : nombre total de fiches.
results-plan-short = { $n ->
    [one] Ce n’est pas possible : { $count } fiche de notation sur { $sheets } ne serait pas remplie.
   *[other] Ce n’est pas possible : { $count } fiches de notation sur { $sheets } ne seraient pas remplies.
}
results-plan-changes = L’un de ces changements suffirait :
results-plan-several = Aucun changement ne suffirait à lui seul. Plusieurs ensemble y parviendraient, par exemple davantage de juges et de temps.
results-plan-change-judges = { $n ->
    [one] { $count } juge
   *[other] { $count } juges
}
results-plan-change-sheets = { $n ->
    [one] pas plus de { $count } fiche de notation par candidature
   *[other] pas plus de { $count } fiches de notation par candidature
}
results-plan-change-minutes = { $n ->
    [one] { $count } minute au plus par fiche de notation
   *[other] { $count } minutes au plus par fiche de notation
}
results-plan-change-hours = { $time } pour chaque juge
results-plan-change-most = { $n ->
    [one] jusqu’à { $count } fiche de notation par juge
   *[other] jusqu’à { $count } fiches de notation par juge
}
results-plan-change-entries = { $n ->
    [one] { $count } candidature au plus
   *[other] { $count } candidatures au plus
}
results-plan-sheets-in-all = Fiches de notation en tout
results-plan-busiest = Le juge le plus chargé
results-plan-sheets-count = { $n ->
    [one] { $count } fiche de notation
   *[other] { $count } fiches de notation
}
results-plan-time = { $hours } h { $minutes } min
results-plan-needed = Juges nécessaires
results-plan-needed-none = Aucun nombre de juges ne suffirait : il n’y a pas le temps pour une seule fiche de notation.
results-plan-warnings = À garder à l’esprit
results-plan-few = Chaque juge remplirait { $average } fiches de notation en moyenne. À moins de 3, personne ne peut distinguer un juge sévère d’un juge qui a lu par hasard des candidatures plus faibles.
# $needed : le plus petit nombre de fiches.
results-plan-islands = { $n ->
    [one] Avec { $count } fiche de notation, les juges et les candidatures se divisent en groupes que rien ne permet de comparer. Il en faut au moins { $needed }.
   *[other] Avec { $count } fiches de notation, les juges et les candidatures se divisent en groupes que rien ne permet de comparer. Il en faut au moins { $needed }.
}
results-plan-no-spare = Si un juge fait défaut, des fiches de notation ne seront pas remplies. Prévoyez deux ou trois juges de plus.
results-plan-one = Avec une seule fiche de notation par candidature, le goût d’un seul juge décide.
results-plan-rehearsal = Répétition
results-plan-events = { $n ->
    [one] Le tour a été répété { $count } fois.
   *[other] Le tour a été répété { $count } fois.
}
results-plan-rehearsal-text = Chaque fois, des juges fictifs notent des candidatures fictives dont l’ordre véritable est connu, et l’on compte si la meilleure arrive en tête. Les mêmes nombres donnent toujours le même tableau.
results-plan-smaller = Pour vous éviter d’attendre, la répétition a porté sur { $entries } candidatures et { $judges } juges. La meilleure d’un plus grand nombre est plus difficile à trouver : attendez-vous à un peu moins que ce que dit le tableau.
# $count : fiches par candidature ; $share et $more : combien de fois sur 100.
results-plan-caption-more = { $n ->
    [one] Avec { $count } fiche de notation par candidature, le bon lauréat arrive en tête environ { $share } fois sur 100 ; avec une de plus, environ { $more } fois.
   *[other] Avec { $count } fiches de notation par candidature, le bon lauréat arrive en tête environ { $share } fois sur 100 ; avec une de plus, environ { $more } fois.
}
results-plan-caption = { $n ->
    [one] Avec { $count } fiche de notation par candidature, le bon lauréat arrive en tête environ { $share } fois sur 100.
   *[other] Avec { $count } fiches de notation par candidature, le bon lauréat arrive en tête environ { $share } fois sur 100.
}
results-plan-caption-few = Une candidature ne peut pas avoir plus de fiches de notation qu’il n’y a de juges.
results-plan-each = Par candidature
results-plan-found = Le bon lauréat est premier
results-plan-in-three = Il est parmi les 3 premiers
results-plan-in-all = Tous les juges ensemble
results-plan-hours = { $n ->
    [one] { $count } heure
   *[other] { $count } heures
}
results-plan-share = environ { $share } sur 100, à { $error } près
results-plan-chosen = votre plan
results-plan-too-many = impossible
results-plan-give-or-take = « À … près » est l’erreur type : deux fois sur trois, le vrai chiffre n’est pas plus éloigné. Davantage de fiches de notation ne cachent pas un lauréat : un chiffre qui baisse par hasard est donc moyenné avec ses voisins.

results-next = Ce qui trancherait
results-next-lead = Là où les fiches de notation ne permettent pas de dire qui gagne, quelques fiches de plus sur les bonnes candidatures en disent plus que toute formule. Cette page dit lesquelles.
results-next-sheets = Fiches de notation supplémentaires possibles dans le temps disponible
# $count : combien gagnent ; $now et $after : sur 100.
results-next-finding = { $n ->
    [one] Le doute que la candidature en tête mérite de gagner est d’environ { $now } sur 100. Après ces fiches de notation supplémentaires, il faut s’attendre à environ { $after } sur 100.
   *[other] Le doute que l’une des { $count } candidatures en tête mérite de gagner est d’environ { $now } sur 100. Après ces fiches de notation supplémentaires, il faut s’attendre à environ { $after } sur 100.
}
results-next-caption = Candidatures qui peuvent encore gagner, les plus probables en premier
results-next-chance = Probabilité d’être parmi les lauréats
results-next-further = Fiches de notation supplémentaires
results-next-margin = Précision de la valeur
results-next-margin-words = à { $now } près maintenant, à { $after } près ensuite
results-next-margin-stays = à { $now } près
results-next-readers = Juges qui pourraient les remplir
results-next-in-hundred = environ { $share } sur 100
results-next-missing = { $n ->
    [one] Pour { $count } fiche de notation, il ne reste aucun juge.
   *[other] Pour { $count } fiches de notation, il ne reste aucun juge.
}
results-next-unspent = { $n ->
    [one] Il reste { $count } fiche de notation supplémentaire : elle n’est pas nécessaire, ou aucun juge ne peut la remplir.
   *[other] Il reste { $count } fiches de notation supplémentaires : elles ne sont pas nécessaires, ou aucun juge ne peut les remplir.
}
results-next-settled = Rien n’est en doute
results-next-settled-text = Le doute que les candidatures en tête méritent de gagner est d’environ { $now } sur 100. Des fiches de notation supplémentaires n’y changeraient guère.
results-next-silent = On ne peut rien dire ici
results-next-no-sheets = Aucune fiche de notation ne compte pour les candidatures de cette catégorie, il n’y a donc pas encore d’ordre.
results-next-one-entry = Il n’y a qu’une seule candidature à comparer.
results-next-one-judge = Un seul juge a rempli des fiches de notation, rien ne montre donc à quel point les juges différeraient.
results-next-equal = Toutes les fiches de notation donnent le même nombre, rien ne montre donc à quel point les juges différeraient.
results-next-constant = Chaque juge a donné le même nombre à toutes les candidatures, rien ne les distingue donc.
results-next-few = Il y a trop peu de fiches de notation pour dire à quel point les moyennes sont sûres.
results-next-advice = Ceci est un conseil
results-next-advice-text = Ce sont des personnes qui décident si un deuxième tour est ouvert et qui est invité à lire. Rien n’est envoyé d’ici, et rien ne change avant que quelqu’un applique une proposition.
results-next-how = Comment c’est calculé
results-next-how-text = Chaque fiche de notation supplémentaire va à la candidature où elle lève le plus de doute : celle qui n’est sûre ni de gagner ni de perdre, et dont on sait peu de chose. Sont nommés des juges qui n’ont pas lu la candidature, n’ont pas de conflit avec elle, connaissent sa catégorie et ont encore de la place ; ceux qui lisent plusieurs de ces candidatures viennent en premier, car ils les comparent. La valeur est connue « à » un nombre « près » lorsque, neuf fois sur dix, la vraie n’est pas plus éloignée.

results-decisions = Décisions
results-decisions-lead = Chaque prix est décidé ici, puis signé par un organisateur et par un président du jury. Personne d’autre n’en voit quoi que ce soit avant la publication des résultats.
results-published-title = Les résultats sont publics
results-published-text = Les résultats ont été publiés le { $when }.
results-see-winners = Voir la page des lauréats
results-go-publish = Aller à la publication
results-no-prizes = Aucun prix
results-no-prizes-text = Cette édition n’a pas de prix, il n’y a donc rien à décider.
results-undecided = Non décidé
results-go-sign = Lire et signer
results-prize-of = { $prize } ({ $category })
results-prize = Prix

results-decide-lead = { $n ->
    [0] Ce prix n’a pas de lauréat.
    [one] Choisissez le lauréat de ce prix, ou personne. Les candidatures sont rangées dans l’ordre de leurs moyennes.
   *[other] Choisissez jusqu’à { $count } lauréats de ce prix, ou personne. Les candidatures sont rangées dans l’ordre de leurs moyennes.
}
results-none-competes = Aucune candidature n’est en lice pour ce prix
results-none-competes-text = Vous pouvez consigner que le prix n’est pas décerné, avec un motif.
results-winners-field = Lauréats
results-winners-help = Ne cochez rien si le prix n’est pas décerné.
results-choice-place = Place { $place }, valeur { $value }, { $reference }
results-choice-unscored = Aucune fiche de notation, { $reference }
results-reason = Motif
results-reason-help = Obligatoire lorsque personne ne gagne, lorsque le choix ne suit pas le classement ou lorsqu’il sépare des candidatures à égalité. Il reste consigné.
results-decide-effect = Une nouvelle décision remplace la précédente et exige de nouveau les deux signatures.
results-decide = Consigner cette décision
results-decide-reading = Ce qui a été décidé pour ce prix, la dernière décision en premier.
results-history = Décisions sur ce prix
results-decision-number = Décision { $number }
results-made-by = consignée par { $person } le { $when }
results-winner = Lauréat

results-sign-title = Signer une décision
results-sign-lead = Lisez la décision. Par votre signature, vous confirmez qu’elle est juste et peut être annoncée.
results-sign-confirm = Votre signature
results-sign-effect = Elle est consignée avec votre nom et l’heure. Elle ne peut pas être retirée ; une nouvelle décision exigerait de nouvelles signatures.
results-sign-as = Vous signez en qualité de : { $capacity }.
results-sign-choose = En quelle qualité signez-vous ?
results-sign = Signer cette décision
results-nothing-to-sign = Vous n’avez rien à signer ici pour le moment.
results-capacity-organiser = Organisateur
results-capacity-chair = Président(e) du jury
results-signed-by = { $person }, { $when }
results-signature-awaited = signature attendue

results-publication = Publier les résultats
results-publication-lead = La publication fait connaître les lauréats à tous, immédiatement et définitivement.
results-publication-needs = Vous pourrez publier lorsque chaque prix sera décidé et que chaque décision sera signée par un organisateur et par un président du jury.
results-publication-prizes = { $n ->
    [one] { $count } prix est annoncé.
   *[other] { $count } prix sont annoncés.
}
results-publication-winners = { $n ->
    [0] Aucun lauréat n’est nommé.
    [one] { $count } lauréat est nommé.
   *[other] { $count } lauréats sont nommés.
}
results-publication-without = { $n ->
    [one] { $count } prix est annoncé comme non décerné.
   *[other] { $count } prix sont annoncés comme non décernés.
}
results-publication-letters = Un message est envoyé à tous les membres des équipes lauréates, et un autre à tous les autres candidats, cinq minutes plus tard.
results-publication-confirm = Cela ne peut pas être annulé
results-publication-effect = La page des lauréats devient publique à cet instant. Les décisions et les signatures ne peuvent plus être modifiées.
# $word : la dernière partie de l'adresse du programme.
results-publication-word = Saisissez { $word } pour confirmer
results-publication-word-help = C’est la dernière partie de l’adresse de ce programme.
results-publish = Publier les résultats

results-winners = Les lauréats
results-announced = Annoncés le { $when }
results-status-none = Non décerné
results-status-winners = { $n ->
    [one] Lauréat
   *[other] Lauréats ex æquo
}

results-record = Comment l’évaluation s’est déroulée
results-record-lead = Ces actes exigeaient un motif, qui est publiée avec le résultat.
results-outdated = repose sur des fiches plus anciennes
results-signature-fell = Signature de { $person }, le { $when } ; cette signature est devenue caduque
results-why-outdated = Depuis cette décision, un tour a été rouvert, ou des fiches ont été annulées ou comptent de nouveau. Regardez le classement et décidez à nouveau ; ce qui a été signé ne compte plus.
results-why-unreleased = Le tour est clos, mais deux personnes n’ont pas encore autorisé la lecture de ses notes. Un organisateur ou un président du jury qui ne l’a pas clos le fait sur la page « Autoriser la lecture des notes ».
results-why-open = Les classements et les décisions apparaissent à la clôture de la notation. D’ici là, personne ne voit une note.
results-why-more-rounds = Un autre tour suit. Les lauréats sont désignés lorsque le dernier tour est clos.
# $least et $most : les nombres admis.
results-why-plan-entries = Candidatures : écrivez un nombre entier de { $least } à { $most }.
results-why-plan-judges = Juges : écrivez un nombre entier de { $least } à { $most }.
results-why-plan-sheets = Fiches de notation par candidature : écrivez un nombre entier de { $least } à { $most }.
results-why-plan-minutes = Minutes par fiche de notation : écrivez un nombre entier de { $least } à { $most }.
results-why-plan-hours = Heures dont dispose chaque juge : écrivez un nombre de 0.25 à 200, par exemple 7.5.
results-why-plan-most = Nombre maximal de fiches de notation par juge : écrivez un nombre entier de { $least } à { $most }, ou laissez vide.
results-why-next-sheets = Fiches de notation supplémentaires : écrivez un nombre entier de { $least } à { $most }.
results-why-published = Les résultats sont publics. Les décisions et les signatures ne peuvent plus être modifiées.
results-why-too-many-winners = { $n ->
    [0] Ce prix n’a pas de lauréat.
    [one] Ce prix a { $most } lauréat au plus.
   *[other] Ce prix a { $most } lauréats au plus.
}
results-why-not-eligible = L’une des candidatures choisies n’est pas en lice pour ce prix. Choisissez parmi celles de la liste.
results-why-no-award-needs-reason = Dites pourquoi personne ne remporte ce prix.
results-why-order-needs-reason = Dites pourquoi le choix ne suit pas simplement le classement.
results-why-decided-meanwhile = Quelqu’un a pris une décision sur ce prix depuis que vous avez ouvert la page. Lisez d’abord la nouvelle décision.
results-why-replaced = Une décision plus récente a remplacé celle que vous lisiez. Lisez-la avant de signer.
results-why-not-your-capacity = Vous n’avez pas le rôle au titre duquel vous avez voulu signer.
results-why-signed-already = Une autre personne a déjà signé en cette qualité.
results-why-two-people = Vous avez signé cette décision. La deuxième signature doit être celle d’une autre personne.
results-why-conflict = Vous êtes lié à l’une de ces candidatures, comme membre de son équipe ou par un conflit déclaré. Une autre personne doit le faire.
results-why-no-prizes = Cette édition n’a pas de prix à publier.
results-why-undecided = { $n ->
    [one] { $prizes } prix n’est pas encore décidé.
   *[other] { $prizes } prix ne sont pas encore décidés.
}
results-why-unsigned = { $n ->
    [one] { $prizes } décision n’est pas encore signée par les deux.
   *[other] { $prizes } décisions ne sont pas encore signées par les deux.
}
results-why-winner-gone = { $entry } n’est plus en lice : la candidature a été retirée ou jugée non recevable. Décidez de nouveau de son prix.
results-why-word = Saisissez { $word } exactement tel quel.

said-decision-made = La décision est consignée. Deux personnes doivent la signer.
said-decision-signed = Votre signature est consignée.
said-results-published = Les résultats sont publics.

results-moving-on = Qui passe au tour suivant
# $round : « Tour 1 : Sélection des nominés » ; $next : de même pour le suivant.
results-moving-on-lead = { $round } est clos. Ici se règle qui passe à { $next } : une liste est consignée, signée par un organisateur et par un président du jury, puis le tour suivant est ouvert. Les candidats et les juges n’en voient rien.
results-moving-on-last = C’est le dernier tour : personne ne passe au-delà, ses lauréats sont désignés.
results-moving-on-proposal = Selon le classement et les règles de départage
results-moving-on-proposal-text = Les coches correspondent au classement. Modifiez-les si le jury a convenu d’autre chose, et dites pourquoi.
results-moving-on-caption = { $category } : place, candidature et valeur du tour clos
results-moving-on-tick = Passe
results-on-moves = passe
results-on-level = à décider
results-on-stays = ne passe pas
results-on-elsewhere = dans la liste de { $category }
results-moving-on-unscored = Aucune fiche de notation
results-line-title = Près du seuil
# $above passe, $below ne passe pas.
results-line-ladder = { $above } avant { $below } : à égalité, départagées par : { $rung }.
results-line-ladder-near = { $above } avant { $below } : { $by } sur 100 d’écart.
results-line-shared = { $above } et { $below } sont à égalité selon toutes les règles. Le jury doit choisir, et dire pourquoi.
results-rung-criterion = plus de points pour « { $criterion } »
results-rung-firsts = plus de juges qui l’ont mise en premier
results-rung-decider = le départage consigné
results-moving-on-reason-help = Obligatoire lorsque la liste ne correspond pas au classement ou lorsqu’elle sépare des candidatures à égalité. Il reste consigné.
results-moving-on-effect = Une nouvelle liste remplace la précédente et exige de nouveau les deux signatures.
results-moving-on-record = Consigner cette liste
results-moving-on-empty = Aucune candidature n’a été évaluée dans ce tour
results-moving-on-empty-text = Sans fiche de notation, il n’y a pas d’ordre. Cochez les candidatures qui passent, et dites pourquoi.
results-lists = Listes de ce tour
results-list-number = Liste { $number }
results-list-counts = { $n ->
    [one] { $count } candidature passe.
   *[other] { $count } candidatures passent.
}
results-list-differs = Différent du classement
results-list-added = passe malgré le classement
results-list-removed = ne passe pas malgré le classement
results-list-sign-title = Signer la liste
results-list-sign-lead = Lisez la liste. Par votre signature, vous confirmez que ces candidatures passent, et aucune autre.
results-list-sign = Signer cette liste
results-open-title = Ouvrir le tour suivant
results-open-lead = { $next } commence à cet instant, avec les candidatures de la liste signée.
results-open-needs = Vous pourrez l’ouvrir lorsqu’une liste sera consignée et signée par un organisateur et par un président du jury.
results-open-in = { $n ->
    [one] { $count } candidature y passe.
   *[other] { $count } candidatures y passent.
}
results-open-gone = { $n ->
    [one] { $count } candidature de la liste n’est plus en lice et reste exclue.
   *[other] { $count } candidatures de la liste ne sont plus en lice et restent exclues.
}
results-open-out = { $n ->
    [one] { $count } candidature ne passe pas. Ses fiches de notation restent consignées.
   *[other] { $count } candidatures ne passent pas. Leurs fiches de notation restent consignées.
}
results-open-judges = Les juges ne voient alors que les candidatures du tour suivant qui leur sont confiées. Leurs fiches de ce tour restent telles quelles.
results-open-effect = La liste ne peut plus être modifiée, et ce tour ne peut plus être repris. Aucun message n’est envoyé.
results-open = Ouvrir le tour
results-opened = { $next } est ouvert.
results-go-open = Continuer pour ouvrir le tour suivant
results-why-no-next-round = Aucun tour ne suit celui-ci.
results-why-next-open = Le tour suivant est ouvert. La liste ne peut plus être modifiée.
results-why-nobody-moves-on = Au moins une candidature doit passer.
results-why-list-needs-reason = Dites pourquoi la liste ne correspond pas simplement au classement.
results-why-list-meanwhile = Quelqu’un a consigné une autre liste depuis que vous avez ouvert la page. Lisez-la d’abord.
results-why-list-unsigned = La liste doit être signée par un organisateur et par un président du jury avant l’ouverture du tour suivant.
said-list-made = La liste est consignée. Deux personnes doivent la signer.
said-list-signed = Votre signature est consignée.
said-round-opened = Le tour est ouvert.

results-how-by = L’ordre est établi par { $estimator }.
results-how-instead = Les valeurs sont des moyennes simples : ces fiches de notation ne permettent pas d’appliquer { $estimator }.
results-verdict-passed = retenue
results-verdict-failed = non retenue
results-verdict-open = { $n ->
    [one] demande une discussion, ou { $count } voix de plus
   *[other] demande une discussion, ou { $count } voix de plus
}
results-finding-passed = { $n ->
    [one] { $count } candidature est retenue.
   *[other] { $count } candidatures sont retenues.
}
results-open-everybody = Chaque juge reçoit toutes les candidatures dont il n’est pas trop proche.

results-extra-heading = Demander ces fiches de notation
results-extra-text = Elles deviennent une proposition, que vous examinez avant toute application : quelles candidatures, quels juges, et combien chacun en aurait. Appliquez-la tant que le tour est ouvert ; rouvrir un tour clos demande deux personnes et masque cette page jusqu’à ce qu’il soit de nouveau clos.
results-extra-reason = Pourquoi sont-elles demandées ?
results-extra-reason-help = Ce motif reste avec la proposition et n’est lu que par les organisateurs. Les juges apprennent quelles candidatures sont les leurs, et non pourquoi.
results-extra-propose = { $n ->
    [one] Proposer { $n } fiche de notation
   *[other] Proposer { $n } fiches de notation
}
results-next-expo = Ici, les juges ont circulé et n’ont pas rempli de fiches de notation
results-next-expo-text = { $n ->
    [one] { $visits } visite a été faite en tout ;
   *[other] { $visits } visites ont été faites en tout ;
} la candidature la moins visitée en a eu { $fewest } sur les { $needed } prévues. Ce qui trancherait davantage, ce sont des visites aux candidatures qui en ont le moins ; la salle y envoie d’elle-même les juges tant que l’exposition est ouverte.
