# Juges, leurs conflits, et les candidatures qu'ils reçoivent.

panels-state-invited = Invité
panels-state-accepted = A accepté
panels-state-declined = A décliné
panels-generalist = Toutes les catégories

panels-name = Nom
panels-email = Adresse électronique
panels-organisation = Organisation
panels-organisation-help = Les juges ne reçoivent pas de candidatures de leur propre organisation.
panels-country = Pays
panels-languages = Langues
panels-languages-help = Séparées par des virgules.
panels-expertise = Catégories
panels-expertise-help = Ce que ce juge peut recevoir. Sans choix : des candidatures de toutes les catégories.
panels-capacity = Candidatures au plus
panels-capacity-help = Si le champ est vide : { $usual }.
panels-state = État
panels-load = Candidatures
# Combien sur combien.
panels-of = { $load } sur { $capacity }
panels-entry = Candidature
panels-entries = Candidatures
panels-reference = Référence
panels-reference-help = Telle qu’elle figure dans la liste des candidatures.
panels-category = Catégorie
panels-judge = Juge
panels-why = Motif
panels-act = Modifier
panels-full = Complet
panels-missing = Juges manquants
panels-now = Actuellement
panels-new = Nouveau

panels-judges-title = Juges – { $programme }
panels-judges-heading = Juges
panels-judges-lead = Les personnes qui évaluent, ce qu’elles connaissent, et combien de candidatures chacune a reçues.
panels-judges-caption = { $n ->
    [one] { $count } juge
   *[other] { $count } juges
}
panels-judges-empty-title = Pas encore de juges
panels-judges-empty-text = Invitez le premier juge avec le formulaire ci-dessous, ou importez toute une liste à partir d’un fichier.
panels-add-heading = Inviter un juge
panels-add-text = Cette personne reçoit un message avec un lien. Il attend deux minutes, pour que vous puissiez encore l’arrêter.
panels-invite = Inviter

panels-judge-lead = Ce que ce juge doit évaluer, ce dont il est trop proche, et ce que l’on sait de lui.
panels-pairs-heading = Candidatures à évaluer
panels-pairs-none = Pas encore de candidatures. Proposez des attributions sur la page d’attribution, ou ajoutez-en une à la main.
panels-pairs-caption = { $n ->
    [one] { $count } candidature
   *[other] { $count } candidatures
}
panels-remove = Retirer
panels-conflicts-heading = Conflits d’intérêts
panels-conflicts-text = Ce juge ne reçoit pas ces candidatures. Ce que révèlent les organisations et les adresses est vérifié à nouveau chaque fois.
panels-conflicts-none = Aucun n’est connu.
panels-conflict-organisation = La même organisation : { $reason }
panels-conflict-domain = Le même domaine d’adresse électronique : { $reason }
panels-conflict-team = Le juge est membre de l’équipe.
panels-declare-heading = Déclarer un conflit
panels-declare-text = Dès lors, le juge ne peut plus ouvrir la candidature, et une fiche qu’il a remplie pour elle ne compte pas.
panels-declare = Déclarer le conflit
panels-known-heading = À propos de ce juge
panels-save = Enregistrer

panels-import-heading = Juges à partir d’un fichier
panels-import-lead = Importez une liste de juges à partir d’un tableur. Vous voyez ce qui changerait avant toute modification.
panels-import-columns = La première ligne nomme les colonnes, dans n’importe quel ordre. Name et email sont obligatoires ; les autres peuvent manquer. Plusieurs langues ou catégories tiennent dans une même cellule, séparées par des points-virgules ; une catégorie, par son code ou son nom.
panels-import-file = Fichier
panels-import-file-help = CSV en UTF-8, ou la première feuille d’un tableur (XLSX), 256 ko de texte au plus.
panels-import-look = Voir ce qui changerait
panels-import-new = Nouveau
panels-import-changed = Modifié
panels-import-same = Inchangé
panels-import-apply = Appliquer
panels-import-drop = Choisir un autre fichier
panels-preview-heading = Ce que le fichier changerait
panels-preview-lead = Rien n’a encore été modifié. Lorsque vous l’appliquez, toutes les nouvelles personnes reçoivent une invitation.
panels-preview-new = { $n ->
    [one] { $count } juge serait invité
   *[other] { $count } juges seraient invités
}
panels-preview-changed = { $n ->
    [one] { $count } juge serait modifié
   *[other] { $count } juges seraient modifiés
}
panels-preview-same = { $n ->
    [one] { $count } juge reste tel quel
   *[other] { $count } juges restent tels quels
}
panels-preview-problems = { $n ->
    [one] { $count } ligne serait laissée de côté
   *[other] { $count } lignes seraient laissées de côté
}
panels-preview-problems-caption = Lignes qui seraient laissées de côté
panels-preview-rows-caption = Lignes qui ont été comprises
panels-row = Ligne
panels-column = Colonne
panels-problem = Quel est le problème
panels-change = Modification

panels-assignment-title = Attribution – { $programme }
panels-assignment-heading = Attribution
panels-assignment-lead = { $n ->
    [one] Qui évalue quoi. Chaque candidature a besoin de { $count } juge.
   *[other] Qui évalue quoi. Chaque candidature a besoin de { $count } juges.
}
panels-assignment-empty-title = Pas encore de candidatures à évaluer
panels-assignment-empty-text = Les candidatures peuvent être attribuées une fois soumises et, si ce prix prévoit une présélection, jugées recevables.
panels-covered = Candidatures avec assez de juges
panels-propose = Proposer des attributions
panels-propose-help = Les attributions existantes restent. La proposition respecte les catégories, les conflits et le nombre de candidatures que prend chaque juge ; vous la voyez avant qu’elle soit appliquée.
panels-proposal-waiting = Voir la dernière proposition
panels-by-category = Par catégorie
panels-by-category-caption = Candidatures et juges de chaque catégorie
panels-by-judge = Par juge
panels-by-judge-caption = Candidatures de chaque juge, et combien il en prend au plus
panels-short-heading = Candidatures auxquelles il manque des juges
panels-short-caption = Candidatures avec moins de juges qu’il n’en faut
panels-short-more = { $n ->
    [one] Et { $count } autre.
   *[other] Et { $count } autres.
}
panels-by-hand = Ajouter une attribution à la main
panels-by-hand-text = Vous pouvez donner à un juge une candidature hors de ses catégories, mais pas une dont il est trop proche. Pour reprendre une candidature, ouvrez la page du juge.
panels-add-pair = Ajouter l’attribution

panels-proposal-heading = Attributions proposées
panels-proposal-lead = Proposition établie le { $at }. Rien n’a encore été modifié.
panels-proposal-applied = Appliquée le { $at }.
panels-proposal-new = { $n ->
    [one] { $count } nouvelle attribution
   *[other] { $count } nouvelles attributions
}
panels-proposal-kept = { $n ->
    [one] { $count } attribution existante reste
   *[other] { $count } attributions existantes restent
}
panels-proposal-short = { $n ->
    [one] il manquerait encore des juges à { $count } candidature
   *[other] il manquerait encore des juges à { $count } candidatures
}
panels-proposal-apply = { $n ->
    [one] Appliquer { $count } attribution
   *[other] Appliquer { $count } attributions
}
panels-proposal-drop = Mettre de côté
panels-proposal-short-caption = Candidatures auxquelles il manquerait encore des juges, et pourquoi
panels-proposal-loads-caption = Candidatures de chaque juge, actuellement et avec les nouvelles attributions
panels-proposal-pairs = Nouvelles attributions
panels-proposal-pairs-caption = Candidatures avec leurs nouveaux juges

panels-invitation-title = Invitation à évaluer – { $programme }
panels-invitation-heading = Vous êtes invité à évaluer
panels-invitation-lead = Veuillez lire ce qui vous est demandé et nous dire si vous participerez.
panels-invitation-accepted = Vous avez accepté cette invitation. Merci.
panels-invitation-declined = Vous avez décliné cette invitation. Si vous avez changé d’avis, vous pouvez encore l’accepter.
panels-invitation-go = Aller à vos candidatures
panels-invitation-what = Ce qui vous est demandé
panels-invitation-when = Quand
panels-invitation-dates = Du { $opens } au { $closes }
panels-invitation-many = Combien
panels-invitation-blind = Évaluation anonyme
panels-invitation-blind-text = Vous ne voyez pas qui est candidat, ni ce que donnent les autres juges. Veuillez ne pas chercher à le savoir.
panels-invitation-criteria = Ce que vous évaluez
panels-invitation-confidential = Confidentialité
panels-invitation-confidential-text = Ce que vous lisez est confidentiel, tout comme les notes que vous donnez. Veuillez ne communiquer ni l’un ni l’autre, même après la publication des résultats.
panels-invitation-conflicts = Conflits d’intérêts
panels-invitation-conflicts-text = N’évaluez pas une candidature de votre propre organisation, de personnes avec qui vous travaillez ou dont vous êtes proche, ou dans laquelle vous avez un intérêt. Indiquez-le sur la page de la candidature ; un autre juge la prend alors, et personne ne vous en demande davantage.
panels-invitation-agree = J’évaluerai selon ces critères, je garderai confidentiel ce que je lis et je déclarerai mes conflits d’intérêts
panels-invitation-accept = Accepter
panels-invitation-decline = Décliner

panels-why-capacity = Saisissez un nombre de candidatures de 0 à 1 000, et non « { $typed } ».
panels-why-full = Ce juge prend { $capacity } candidatures au plus, et les a déjà.
panels-why-declared = Ce juge a un conflit d’intérêts avec la candidature : { $reason }
panels-why-organisation = Le juge et la candidature relèvent de la même organisation : { $reason }
panels-why-domain = Le juge et une personne de la candidature ont le même domaine d’adresse électronique : { $reason }
panels-why-team = Le juge est membre de l’équipe de la candidature.
panels-why-few-judges = { $n ->
    [0] Aucun juge ne connaît sa catégorie sans en être trop proche.
    [one] Seul { $judges } juge connaît sa catégorie sans en être trop proche.
   *[other] Seuls { $judges } juges connaissent sa catégorie sans en être trop proches.
}
panels-why-no-room = { $n ->
    [one] Le seul juge qui pourrait la prendre ({ $judges }) n’a plus de place.
   *[other] Les { $judges } juges qui pourraient la prendre n’ont plus de place.
}
panels-why-judge-declined = Ce juge a décliné.
panels-why-accepted = Vous avez accepté. Si vous ne pouvez pas évaluer une candidature, indiquez-le sur sa page ; si vous ne pouvez pas évaluer du tout, veuillez écrire aux organisateurs.
panels-why-agree = Cochez la case pour accepter, ou déclinez.
panels-why-no-reason = Dites pourquoi.
panels-why-no-entry = Il n’y a pas de candidature soumise « { $typed } ». Saisissez la référence telle qu’elle figure dans la liste des candidatures.
panels-why-unreadable = Ce fichier n’est pas un tableau. Enregistrez la feuille de calcul au format CSV en UTF-8.
panels-why-unreadable-row = La ligne { $row } est illisible : il manque peut-être un guillemet. Enregistrez de nouveau la feuille de calcul au format CSV.
panels-why-no-column = Le fichier n’a pas de colonne « { $column } ». Nommez-la dans la première ligne.
panels-why-not-text = Choisissez un fichier CSV en UTF-8 d’au moins une ligne, de 256 ko au plus.
panels-why-twice = { $email } figure aussi dans une ligne précédente.
panels-why-no-category = Il n’y a pas de catégorie « { $typed } ».

said-judge-invited = { $judge } est sur la liste. L’invitation d’un nouveau juge part dans deux minutes.
said-judge-saved = Enregistré.
said-judges-same = Le fichier ne contient rien de nouveau. Rien n’a été modifié.
said-judges-imported = Invités : { $invited }, modifiés : { $changed }.
said-judges-imported-some = Invités : { $invited }, modifiés : { $changed } ; laissés de côté : { $skipped }, car leurs lignes contenaient une erreur.
said-pair-added = L’attribution a été ajoutée.
said-pair-removed = L’attribution a été retirée.
said-conflict-declared = Le conflit a été déclaré. La candidature a peut-être besoin d’un autre juge.
said-proposal-nothing = Rien n’a été modifié : la proposition avait déjà été appliquée, ou il n’en restait rien à faire.
said-proposal-applied = { $n ->
    [one] { $added } attribution a été ajoutée.
   *[other] { $added } attributions ont été ajoutées.
}
said-proposal-applied-some = { $n ->
    [one] { $added } attribution a été ajoutée ; { $skipped } ne l’ont pas été, car quelque chose a changé depuis que la proposition a été établie.
   *[other] { $added } attributions ont été ajoutées ; { $skipped } ne l’ont pas été, car quelque chose a changé depuis que la proposition a été établie.
}
said-invitation-accepted = Merci. Voici les candidatures que vous évaluez.
said-invitation-declined = Vous avez décliné. Merci de nous avoir prévenus.

panels-wishes = Ce que la proposition doit rechercher
panels-wishes-lead = Les conflits, les catégories et le nombre de candidatures que prend un juge sont des règles : aucun souhait ne l’emporte sur elles. Parmi toutes les façons de les respecter, on retient celle où la somme de ces souhaits est la plus grande.
panels-wish-expert = Des juges qui connaissent la catégorie
panels-wish-expert-help = Plutôt que des juges qui prennent n’importe quelle candidature.
panels-wish-elsewhere = Des juges d’un autre pays
panels-wish-elsewhere-help = Lorsque le formulaire demande un pays et que le juge a indiqué le sien.
panels-wish-even = Travail équilibré
panels-wish-even-help = Chaque candidature supplémentaire d’un juge compte d’autant moins.
panels-wish-fair = Améliorer la candidature la moins bien servie
panels-wish-fair-help = Même si la somme devient un peu plus petite.
panels-wish-connected = Faire partager des candidatures entre groupes de juges
panels-wish-connected-help = Seuls des juges liés par des candidatures communes peuvent être reconnus comme indulgents ou sévères.
panels-weight-none = Sans importance
panels-weight-little = Un peu ({ $weight })
panels-weight-some = Comme d’habitude ({ $weight })
panels-weight-much = Beaucoup ({ $weight })
panels-figures-heading = Qualité de cette attribution
panels-figures-lead = L’affinité se compte en points : 100 pour un juge qui connaît la catégorie, avec les souhaits habituels. Attributions maintenues comprises.
panels-figure-total = Somme des affinités
panels-figure-proved = { $total } sur { $optimum } au plus ; il est prouvé qu’aucune attribution n’en a davantage
panels-figure-found = { $total } sur { $optimum }
panels-figure-worst = La moins bien servie
panels-figure-worst-best = { $entry } avec { $affinity } ; aucune attribution ne sert mieux sa candidature la moins bien servie
panels-figure-worst-of = { $entry } avec { $affinity } ; au mieux, { $bound } pourrait être atteint
panels-figure-loads = Candidatures par juge
panels-figure-loads-of = { $least } à { $most }
panels-figure-islands = Juges comparables
panels-figure-islands-one = Tous les juges sont liés par des candidatures communes
panels-figure-islands-many = { $n ->
    [one] { $count } groupe : tous les juges sont liés par des candidatures communes
   *[other] { $count } groupes de juges n’ont aucune candidature commune ; l’indulgence ne peut pas être comparée entre eux
}
panels-figure-first = Meilleure correspondance
panels-figure-first-of = { $n ->
    [one] { $count } candidature a un juge qui lui convient le mieux de tous
   *[other] { $count } candidatures ont un juge qui leur convient le mieux de tous
}
panels-figure-costs = Ce que coûtent les souhaits
panels-figure-rules = Ce que coûtent les règles
panels-figure-unmet = Règles non respectées
panels-figure-drawn = Tirage au sort
panels-figure-worst-alone = { $entry } avec { $affinity }
panels-figure-unmet-of = { $n ->
    [one] Pour { $count } candidature, car des attributions maintenues les enfreignent ou personne ne pouvait les respecter
   *[other] Pour { $count } candidatures, car des attributions maintenues les enfreignent ou personne ne pouvait les respecter
}
panels-cost-nothing = Rien
panels-cost-fair = Améliorer la candidature la moins bien servie : { $cost }.
panels-cost-connected = Relier les groupes : { $cost }.
panels-cost-kept = Maintenir des attributions : { $cost }.
panels-cost-drawn = Tirer au sort : { $cost }.
panels-rule-apart = Juges qui ne siègent pas ensemble
panels-rule-one-expert = Un juge qui connaît la catégorie
panels-rule-one-language = Un juge qui lit la langue
panels-rule-one-elsewhere = Un juge d’un autre pays
panels-rule-regions = Régions différentes
panels-rule-stakeholders = Types de partie prenante différents
panels-rule-organisations = Organisations différentes
panels-rule-costs = { $rule } : { $cost }.
panels-rule-costs-sheets = { $rule } : { $cost }, et { $sheets } fiches qui pourraient être attribuées sans cette règle.
panels-drawn-from = Aucune attribution n’était plus probable que { $percent } %. Tirage à partir du nombre { $seed } : le même nombre donne le même tirage. En moyenne, un tirage a { $expected }.
panels-not-drawn = Pas de tirage : { $why }
panels-why-too-certain = { $n ->
    [one] { $entries } candidature a si peu de juges que ses attributions sont plus probables que vous ne l’admettez.
   *[other] { $entries } candidatures ont si peu de juges que leurs attributions sont plus probables que vous ne l’admettez.
}
panels-why-no-draw = Les places disponibles et les règles laissent ensemble trop peu de possibilités de tirage.
panels-why-crossing = Les règles que vous avez demandées se contrarient, et aucun tirage ne les a toutes respectées.
panels-why-rules-together = { $n ->
    [one] { $judges } juge pourrait la prendre, mais les règles applicables aux juges d’une même candidature laissent une place vide.
   *[other] { $judges } juges pourraient la prendre, mais les règles applicables aux juges d’une même candidature laissent une place vide.
}
panels-why-judge-left = Ce juge a quitté le jury.
panels-why-apart = Ce juge et l’un des juges de la candidature ne siègent pas ensemble.

panels-region = Région
panels-stakeholder = Type de partie prenante
panels-topics = Domaines connus
panels-topics-help = Séparés par des virgules. Les mots du formulaire de candidature, par exemple le nom d’un objectif, comptent dans toutes les langues.

panels-wish-topics = Des juges qui connaissent le sujet de la candidature
panels-wish-topics-help = Lorsque le formulaire demande le sujet et que le juge a dit ce qu’il connaît.
panels-wish-language = Des juges qui lisent sa langue
panels-wish-language-help = Lorsque le formulaire demande la langue.
panels-wish-bid = Des juges qui l’évalueraient volontiers
panels-wish-bid-help = Lorsque les juges ont été interrogés. Ceux qui préféreraient ne pas l’évaluer viennent en dernier.
panels-wish-one-expert = Au moins un juge de chaque candidature connaît sa catégorie
panels-wish-one-expert-help = Une règle : si personne de ce profil n’est disponible, une place reste vide.
panels-wish-one-language = Au moins un juge de chaque candidature lit sa langue
panels-wish-one-language-help = Une règle, comme ci-dessus.
panels-wish-one-elsewhere = Au moins un juge de chaque candidature vient d’un autre pays
panels-wish-one-elsewhere-help = Une règle, comme ci-dessus.
panels-wish-regions = Régions des juges d’une même candidature
panels-wish-stakeholders = Types de partie prenante des juges d’une même candidature
panels-wish-organisations = Organisations des juges d’une même candidature
panels-spread-any = Sans importance
panels-spread-two = Pas toutes identiques
panels-spread-all = Toutes différentes
panels-wish-keep = Attributions existantes
panels-wish-keep-help = Ce qu’un juge a commencé reste dans tous les cas.
panels-keep-all = Toutes restent
panels-keep-most = Le moins possible sont modifiées
panels-keep-begun = Tout est recherché à nouveau
panels-wish-drawn = Tirer les attributions au sort
panels-wish-drawn-help = Pour que personne ne puisse être sûr de qui évalue quoi. La candidature la moins bien servie et les groupes ne sont alors pas améliorés.
panels-drawn-none = Non, chercher la meilleure
panels-drawn-most = Aucune attribution plus probable que { $percent } %
panels-wish-seed = Nombre de départ du tirage
panels-wish-seed-help = Si le champ est vide, un nombre est trouvé. Il est conservé avec la proposition.

panels-proposing-heading = Recherche d’attributions
panels-proposing-lead = Cette page s’actualise d’elle-même. Vous pouvez la quitter : la proposition vous attendra sur la page d’attribution.
panels-proposing-failed = Aucune proposition n’a été trouvée : une erreur s’est produite de notre côté, ou le serveur a été arrêté entre-temps. Rien n’a été modifié.
panels-proposing-again = Retour à l’attribution
panels-step-reading = Lecture des candidatures, des juges et des conflits
panels-step-filling = Recherche de la plus grande somme
panels-step-raising = Amélioration de la candidature la moins bien servie
panels-step-joining = Liaison des groupes de juges
panels-step-proving = Preuve que rien n’est meilleur, et coût des règles
panels-step-is-done = Terminé
panels-step-is-begun = En cours
panels-come = Nouveaux juges
panels-go = Ne l’ont plus
panels-proposal-gone = { $n ->
    [one] { $count } attribution que personne n’a commencée disparaît
   *[other] { $count } attributions que personne n’a commencées disparaissent
}
panels-proposal-dropped = Mise de côté le { $at }.
panels-proposal-apply-both = Créer { $new } attributions et en retirer { $gone }
said-proposal-dropped = La proposition a été mise de côté. Rien n’a été modifié.
said-proposal-changed = Attributions créées : { $added }, retirées : { $removed }.
said-proposal-changed-some = Attributions créées : { $added }, retirées : { $removed } ; non appliquées : { $skipped }, car quelque chose a changé depuis que la proposition a été établie.

panels-release-heading = Transmission
panels-release-text = { $n ->
    [one] Les juges ne voient pas encore leurs candidatures : { $count } attribution attend. La transmission montre à chacun les siennes et l’en informe par écrit ; ce qui est ajouté plus tard est visible aussitôt. Elle ne peut pas être annulée ; les messages attendent cinq minutes.
   *[other] Les juges ne voient pas encore leurs candidatures : { $count } attributions attendent. La transmission montre à chacun les siennes et l’en informe par écrit ; ce qui est ajouté plus tard est visible aussitôt. Elle ne peut pas être annulée ; les messages attendent cinq minutes.
}
panels-release = { $n ->
    [one] Transmettre { $count } attribution à son juge
   *[other] Transmettre { $count } attributions à leurs juges
}
panels-released = Les juges voient leurs candidatures depuis le { $at }. Ce qui est ajouté est visible aussitôt.
panels-why-nothing-to-release = Il n’y a encore rien à transmettre : aucun juge n’a de candidature.
panels-why-same-judge = Choisissez deux juges différents.
panels-apart-heading = Juges qui ne siègent pas ensemble
panels-apart-text = Ces deux juges ne reçoivent jamais la même candidature, ni par une proposition ni à la main. Les attributions existantes restent jusqu’à ce que vous les déplaciez.
panels-apart-other = et
panels-apart-add = Les séparer
panels-apart-remove = Les laisser siéger ensemble
panels-departure = Ce juge ne peut pas continuer…
said-released = Transmis. Les messages partent dans cinq minutes.
said-separated = Ils ne recevront désormais plus les mêmes candidatures.
said-joined = Ils peuvent de nouveau recevoir les mêmes candidatures.
panels-figure-costs-of = Améliorer la candidature la moins bien servie : { $fair }. Relier les groupes : { $connected }.

panels-any = Toutes
panels-filter = Afficher
panels-choose = Choisir
panels-choose-finding = { $judge } et { $entry }
panels-conflict-kind = Type
panels-conflict-kind-declared = Déclaré
panels-conflict-kind-team = Membre de l’équipe
panels-conflict-kind-named = Désigné par l’équipe
panels-conflict-kind-organisation = Organisation
panels-conflict-kind-email_domain = Domaine d’adresse électronique
panels-conflict-kind-earlier_panel = Ont siégé ensemble dans un jury
panels-conflict-kind-country = Pays
panels-conflict-country = Le même pays : { $reason }
panels-conflict-named = L’équipe a désigné : { $reason }
panels-conflict-earlier-panel = Une personne de l’équipe a siégé dans un jury avec ce juge.
panels-nature = Quelle sorte de conflit
panels-nature-works = Je travaille avec ces personnes, ou l’ai fait ces trois dernières années
panels-nature-family = Famille ou amis proches
panels-nature-mentored = J’ai encadré ou conseillé l’équipe
panels-nature-competes = J’ai un intérêt dans une candidature concurrente
panels-nature-other = Autre chose
panels-nature-works-because = Déclaré, travaille avec ces personnes : { $reason }
panels-nature-family-because = Déclaré, famille ou amis : { $reason }
panels-nature-mentored-because = Déclaré, a encadré l’équipe : { $reason }
panels-nature-competes-because = Déclaré, est en concurrence avec cette candidature : { $reason }
panels-nature-other-because = Déclaré : { $reason }
panels-nature-confirmed-because = Confirmé : { $reason }
panels-ruling-open = À trancher
panels-ruling-confirmed = Confirmé
panels-ruling-dismissed = Écarté
panels-ruling-declared = Déclaré
panels-ruled-by = { $name }, { $when }. { $reason }

panels-conflicts-title = Conflits d’intérêts – { $programme }
panels-conflicts-lead = { $n ->
    [0] Aucun constat n’attend votre décision. Ce qui a été confirmé ou déclaré écarte les juges ; ce qui a été écarté, non.
    [one] { $count } constat attend votre décision. D’ici là, il empêche que la candidature soit confiée au juge.
   *[other] { $count } constats attendent votre décision. D’ici là, ils empêchent que ces candidatures soient confiées aux juges.
}
panels-conflicts-state-open = À trancher
panels-conflicts-state-confirmed = Confirmés
panels-conflicts-state-dismissed = Écartés
panels-conflicts-state-declared = Déclarés
panels-conflicts-state-all = Tous
panels-conflicts-empty-title = Rien ici
panels-conflicts-empty-text = Les conflits sont recherchés dans les organisations, les adresses, les équipes et ce que les équipes ont désigné, à chaque ouverture de cette page. Choisissez un autre état ci-dessus pour voir ce qui a été décidé.
panels-findings-caption = { $n ->
    [one] { $count } conflit
   *[other] { $count } conflits
}
panels-assigned-now = Le juge a cette candidature actuellement.
panels-rule-text = Confirmer retire définitivement la candidature au juge, et une fiche qu’il a remplie pour elle ne compte pas. Écarter lui permet de l’évaluer ; un conflit déclaré qui est écarté est retiré. Cela vaut jusqu’à ce que quelqu’un en décide autrement.
panels-rule-reason-help = Obligatoire pour écarter ; les autres organisateurs et les auditeurs le lisent.
panels-rule-confirm = Confirmer la sélection
panels-rule-dismiss = Écarter la sélection
panels-rule-here = Confirmer, écarter ou retirer ces conflits
panels-unmatched-heading = Désignés par des équipes, sans juge correspondant
panels-unmatched-text = Les équipes disent, avec leurs propres mots, qui elles ne souhaitent pas comme juge. Si l’une de ces mentions désigne un juge, déclarez le conflit sur la page du juge.
panels-unmatched-caption = { $n ->
    [one] { $count } nom
   *[other] { $count } noms
}
panels-looked-for = Ce qui est recherché
panels-looked-for-text = L’organisation, le domaine d’adresse électronique, l’équipe, les jurys antérieurs et ce que les équipes ont désigné sont toujours comparés.
panels-by-country = Écarter les juges des candidatures de leur propre pays
panels-by-country-help = Pour les jurys de délégations. Le formulaire doit demander un pays, et le juge doit en avoir un.

panels-naming-heading = Qui ne doit pas évaluer votre candidature
panels-naming-back = Retour à votre candidature
panels-naming-lead = Désignez des personnes ou des organisations qui vous sont trop proches, ou trop opposées, pour évaluer équitablement. Les organisateurs le lisent et décident. Vous n’apprenez pas qui évalue, et aucune personne désignée n’en est informée.
panels-named-who = Personne ou organisation
panels-named-who-help = Un nom complet, une organisation ou une adresse électronique.
panels-named-why-help = Une phrase aide les organisateurs à décider.
panels-name-conflict = Ajouter
panels-unname = Retirer

panels-check = Vérifier d’abord les conflits
panels-check-found = { $n ->
    [0] Aucun conflit n’a été trouvé
    [one] { $count } candidature serait en conflit
   *[other] { $count } candidatures seraient en conflit
}
panels-check-text = Personne n’a encore été invité. Appuyez sur « Inviter » pour continuer.
panels-would-conflict = En conflit avec

panels-why-named = L’équipe de la candidature a désigné ce juge : { $reason }
panels-why-earlier-panel = Une personne de l’équipe de la candidature a siégé dans un jury avec ce juge.
panels-why-country = Le juge et la candidature viennent du même pays : { $reason }
panels-why-nobody-named = Désignez une personne ou une organisation.
panels-why-name-long = C’est trop long. Indiquez seulement le nom, et le motif en dessous.
panels-why-named-most = Vous pouvez en désigner { $most } au plus. Retirez-en d’abord une mention, ou écrivez aux organisateurs.
panels-why-nothing-ticked = Choisissez au moins un conflit dans le tableau.

said-findings-confirmed = { $n ->
    [one] { $done } conflit a été confirmé.
   *[other] { $done } conflits ont été confirmés.
}
said-findings-dismissed = { $n ->
    [one] { $done } conflit a été écarté.
   *[other] { $done } conflits ont été écartés.
}
said-findings-some = { $n ->
    [one] Fait : { $done } ; non fait : { $skipped }, car les faits ont changé ou vous êtes vous-même trop proche de la candidature.
   *[other] Faits : { $done } ; non faits : { $skipped }, car les faits ont changé ou vous êtes vous-même trop proche de la candidature.
}
said-panel-terms = Enregistré.
said-conflict-named = Ajouté. Les organisateurs l’examineront.
said-conflict-unnamed = Retiré.

panels-part = Rôle
panels-part-heading = Rôle dans le jury
panels-part-judge = Juge
panels-part-judge-help = Ses fiches comptent.
panels-part-sponsor = Juge d’un parrain
panels-part-sponsor-help = Ses fiches comptent. Ce juge est lié à ses catégories et ne reçoit jamais de candidature d’une autre.
panels-part-trainee = Stagiaire
panels-part-trainee-help = Remplit des fiches qui ne comptent jamais, ni pour l’avancement ni pour le classement.
panels-part-observer = Observateur
panels-part-observer-help = Lit les candidatures qui lui sont confiées, sans remplir de fiche.
panels-part-sponsor-means = Vous évaluez en tant que juge d’un parrain, dans les catégories auxquelles vous êtes lié.
panels-part-trainee-means = Vous évaluez en tant que stagiaire : vos fiches servent d’exercice et ne comptent pas.
panels-part-observer-means = Vous êtes observateur : vous lisez des candidatures, sans remplir de fiche.
panels-answer-reason = Motif du refus
panels-shown-publicly = Accepte de figurer sur la page publique du jury.
panels-public-heading = Page publique
panels-shows-panel = Montrer le jury publiquement
panels-shows-panel-help = Seuls figurent les juges qui ont accepté l’invitation et y consentent, avec leur nom, leur organisation et quelques mots.
panels-see-panel = Voir la page publique
panels-panel-title = Le jury – { $programme }
panels-panel-heading = Le jury
panels-panel-lead = Ces personnes évaluent. Qui évalue quoi n’est pas public.
panels-panel-empty-title = Personne ne figure encore ici
panels-panel-empty-text = Les juges figurent ici une fois qu’ils y ont consenti.

panels-invitation-rules-new = Les règles ont changé depuis votre dernière lecture, ou un nouveau tour a commencé. Veuillez les lire encore une fois ; vos fiches restent telles quelles.
panels-invitation-yours = À propos de vous
panels-invitation-many-help = Combien de candidatures vous avez le temps d’évaluer au plus. Vous pouvez le modifier ici.
panels-invitation-bound = Vous évaluez dans ces catégories :
panels-invitation-know = Ce que vous connaissez
panels-invitation-know-help = Cochez les catégories que vous pouvez évaluer. Si rien n’est coché, vous pouvez recevoir n’importe laquelle.
panels-invitation-about = Quelques mots sur vous
panels-invitation-about-help = Affichés sur la page publique du jury si vous y consentez.
panels-invitation-shown = Afficher mon nom, mon organisation et ces mots sur la page publique du jury
panels-invitation-go-on = Accepter et continuer
panels-invitation-cannot = Je ne peux pas participer
panels-invitation-why = Pourquoi
panels-invitation-why-help = Seuls les organisateurs le lisent.

panels-joining-heading = Rejoindre le jury le jour même
panels-joining-lead = Ouvrez un code, affichez-le au mur, et les personnes deviennent juges en le scannant ou en le saisissant.
panels-joining-none = Pas encore de code
panels-joining-none-text = Ouvrez-en un ci-dessous. Il fonctionne pendant une durée et pour un nombre de personnes limités, et vous pouvez le fermer.
panels-joining-caption = { $n ->
    [one] { $count } code
   *[other] { $count } codes
}
panels-code = Code
panels-code-help = Huit lettres et chiffres, tels qu’ils figurent au mur.
panels-code-until = Jusqu’à
panels-joined = Arrivés
panels-close-code = Fermer
panels-code-closed = Fermé
panels-open-code = Ouvrir un code
panels-code-most = Personnes au plus
panels-code-hours = Heures de validité
panels-joins-heading = Comment les personnes entrent
panels-joins-at-once = Laisser entrer immédiatement les nouvelles personnes
panels-joins-at-once-help = Sinon, chacun reçoit d’abord un message avec un lien. Quiconque a déjà un compte reçoit toujours ce message.
panels-code-title = Code { $code }
panels-code-heading = Rejoindre le jury
panels-code-qr = Code QR qui mène à { $address }
panels-code-or-type = Scannez ceci, ou ouvrez l’adresse et saisissez le code :
panels-code-open-until = Valable jusqu’au { $until }.
panels-join-title = Rejoindre le jury – { $programme }
panels-join-heading = Rejoindre le jury
panels-join-lead = Indiquez votre nom et votre adresse électronique. Vous lisez ensuite les règles, puis vous voyez vos candidatures.
panels-join-typed-lead = Saisissez le code que montrent les organisateurs.
panels-join-go = Continuer
panels-join = Rejoindre
panels-joined-heading = Consultez votre messagerie
panels-joined-text = Un message avec un lien est en route vers { $email }. Ouvrez-le pour continuer.

panels-why-about-long = Utilisez { $most } caractères au plus.
panels-why-sponsor-unbound = Donnez d’abord au moins une catégorie à ce juge : le juge d’un parrain est lié à des catégories.
panels-why-sponsor-bound = Le juge d’un parrain ne reçoit que des candidatures de ses propres catégories.
panels-why-code-closed = Ce code est fermé. Demandez-en un autre aux organisateurs.
panels-why-code-full = Le nombre de personnes prévu pour ce code est atteint. Demandez-en un autre aux organisateurs.
panels-why-code-number = Saisissez un nombre entier de { $least } à { $most }.
panels-why-no-code = Ce code n’existe pas. Regardez de nouveau le mur.
said-join-code-closed = Le code est fermé. Les personnes déjà arrivées restent.

panels-chairs-heading = Présidents du jury
panels-chairs-lead = Un président du jury chargé de certaines catégories ne voit l’avancement, les classements et les décisions que de celles-ci, et signe pour elles. Si rien n’est coché, il préside toute l’édition.
panels-chairs-none = Pas encore de président(e) du jury
panels-chairs-none-text = Donnez d’abord à quelqu’un le rôle de président(e) du jury, sur la page des personnes.
panels-chairs-whole = Préside toute l’édition
panels-chairs-of = Préside ces catégories
panels-everybody = Donner chaque candidature à chaque juge
said-everybody-given-all = { $n ->
    [one] { $pairs } attribution est nouvelle.
   *[other] { $pairs } attributions sont nouvelles.
}

panels-calibration = Une candidature que tous évaluent en premier
panels-calibration-text = Une candidature évaluée par tous les juges du tour montre à quel point chacun est sévère. Elle est donnée à tous et vient en premier dans leurs listes ; ses fiches comptent comme toutes les autres.
panels-calibration-entry = Référence de la candidature
panels-calibration-help = La désigner de nouveau la donne aux juges arrivés depuis.
panels-calibration-name = La donner à tous
said-calibration-named = Tous les juges qui n’en sont pas trop proches ont cette candidature en premier.
panels-file-link = Fichier d’attribution
panels-why-file-number = La préférence doit être un nombre, et non « { $typed } ».
panels-why-file-action = « { $typed } » n’est pas possible avec ce fichier. Il connaît review, primary, secondary, clearreview, conflict, clearconflict et preference.
panels-why-file-round = « { $typed } » n’est pas le tour en question. Laissez la cellule vide, ou écrivez son nom ou son numéro.
panels-why-file-judge = Aucun juge n’a l’adresse « { $typed } ». Invitez d’abord cette personne.
panels-why-file-begun = Le juge a commencé à l’évaluer, elle ne peut donc pas lui être retirée.

panels-bids-heading = Préférences des juges
panels-bids-text = Avant d’attribuer, vous pouvez demander aux juges quelles candidatures ils évalueraient volontiers. Ils voient les titres de leurs catégories, jamais une candidature dont ils sont trop proches.
panels-bids-open = { $n ->
    [one] Les juges sont interrogés en ce moment ; { $count } préférence est reçue. La demande prend fin avec la transmission.
   *[other] Les juges sont interrogés en ce moment ; { $count } préférences sont reçues. La demande prend fin avec la transmission.
}
panels-bids-ask = Demander leurs préférences aux juges
panels-bids-stop = Ne plus demander
panels-why-released = Les juges voient déjà leurs candidatures : il est trop tard pour demander.
said-bids-asked = Les juges sont interrogés. Les messages partent dans cinq minutes.
said-bids-closed = Les juges ne sont plus interrogés. Ce qu’ils ont dit compte.
panels-support = Agir au nom de { $name }
panels-support-caption = Organisateurs qui ont agi au nom de ce juge
panels-support-by = Organisateur
panels-support-from = De
panels-support-until = Jusqu’à

panels-extra-title = Plus de fiches de notation que le tour n’en exige
panels-extra-text = Elles peuvent être appliquées tant que le tour est ouvert. S’il est clos, deux personnes doivent d’abord le rouvrir, et il doit rester du temps pour la notation.
panels-extra-reopening = Rouvrir le tour
panels-extra-short = Il ne reste personne qui puisse la lire et ait de la place.
panels-why-extra-reason = Écrivez pourquoi davantage de fiches de notation sont demandées.
panels-why-extra-nobody = Il ne reste personne qui puisse lire ces candidatures et ait de la place.

panels-judges-file = Tous les juges dans un fichier
panels-why-coordinator = { $judge } suit ici les candidatures d’un pays et sait donc qui est candidat. Invitez quelqu’un d’autre, ou mettez-y fin d’abord, à la page des personnes
panels-why-you-coordinate = Vous suivez les candidatures d’un pays dans cette édition et savez donc qui est candidat. Qui le sait ne peut pas en juger. Écrivez aux organisateurs si vous préférez être juge
panels-why-coordinator-judges = Cette personne est juge dans cette édition, ou y a été invitée, et ne doit pas savoir qui est candidat. Nommez quelqu’un d’autre
