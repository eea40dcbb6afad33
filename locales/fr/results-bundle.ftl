# Le dossier public des résultats : sa page, ses propres lignes, ce que dit `palmares verify`.

results-bundle = Le dossier public
results-bundle-link = Recalculer ces résultats : le dossier public
results-bundle-lead = Un seul fichier avec lequel chacun peut recalculer les résultats et voir si quelque chose y a été modifié ensuite.
results-bundle-waiting = Le dossier est en cours de préparation. Revenez dans une minute.
results-bundle-download = Télécharger le dossier
results-bundle-size = Taille
results-bundle-kilobytes = { $size } ko
results-bundle-lines = Lignes couvertes par la signature
results-bundle-made = Établi
results-bundle-fingerprint = SHA-256 du fichier
results-bundle-root = Racine de l’arbre
results-bundle-key = Signé avec la clé
results-bundle-holds = Ce qu’il contient
results-bundle-holds-rules = Les règles : tours, critères et leurs poids, méthodes. Leurs empreintes figuraient au journal auparavant.
results-bundle-holds-sheets = Chaque fiche, bulletin et comparaison, sous des noms tirés au sort de nouveau pour chaque catégorie.
results-bundle-holds-exclusions = Ce qui ne compte pas, et pourquoi, tant que le motif ne nomme personne.
results-bundle-holds-results = Les classements, les lauréats et les qualifiés, avec le motif lorsqu’une décision ne découle pas du classement.
results-bundle-holds-log = Les têtes de la chaîne du journal après chaque clôture et après la publication.
results-bundle-hides = Il ne contient aucun nom, aucune adresse, aucun mot écrit par un juge, et aucun titre qui n’ait jamais été public.
results-bundle-try = Comment le vérifier
results-bundle-try-first = Avec ce programme, qui recalcule tout :
results-bundle-try-second = Avec un second programme, joint au fichier, qui ne demande que Python :
results-bundle-try-key = Les deux disent ce qui tient et nomment ce qui ne tient pas. Comparez la clé qu’ils affichent avec celle de cette page.
results-bundle-own-link = Y retrouver vos propres lignes
results-bundle-own = Vos lignes dans le dossier public
results-bundle-own-lead = Vous seul voyez cette page : elle dit sous quels noms vous figurez dans le dossier.
results-bundle-own-broken = Toutes les lignes ne sont pas sous la racine signée. Veuillez prévenir les organisateurs.
results-bundle-file = Fichier
results-bundle-line = Ligne
results-bundle-entry = Candidature
results-bundle-name = Votre nom
results-bundle-own-download = Télécharger le reçu
results-bundle-own-try = Avec le reçu, le programme dit si vos lignes figurent dans un dossier que l’on vous remet :
results-bundle-own-whole =
    { $n ->
        [one] { $count } ligne est la vôtre. Elle est sous la racine signée.
       *[other] { $count } lignes sont les vôtres. Toutes sont sous la racine signée.
    }

results-verify-none = Ce programme n’a pas encore de dossier public : ses résultats ne sont pas publiés, ou il n’a pas été évalué ici.
results-verify-no-receipt = { $file } n’est pas un reçu d’un dossier public.
results-verify-fails = { $file } ne tient pas :
results-verify-signed = Le point de contrôle de { $origin } est signé, et sa racine est celle des lignes.
results-verify-key = Clé : { $key }
results-verify-rules = L’empreinte de chaque règle figurait au journal : la première depuis { $first }, la dernière depuis { $last }.
results-verify-leaves =
    { $n ->
        [one] { $count } ligne est bien celle qui a été signée.
       *[other] { $count } lignes sont bien celles qui ont été signées.
    }
results-verify-sheets =
    { $n ->
        [one] { $count } fiche ou comparaison a été lue.
       *[other] { $count } fiches et comparaisons ont été lues.
    }
results-verify-boards =
    { $n ->
        [one] { $count } classement a été recalculé, à l’identique.
       *[other] { $count } classements ont été recalculés, à l’identique.
    }
results-verify-decisions =
    { $n ->
        [one] { $count } décision découle d’un classement ou a un motif.
       *[other] { $count } décisions découlent d’un classement ou ont un motif.
    }
results-verify-receipt =
    { $n ->
        [one] { $count } ligne du reçu est dans le dossier.
       *[other] { $count } lignes du reçu sont dans le dossier.
    }

results-found-line-changed =
    { $noun ->
        [text] Le texte
        [rule] La règle
        [entry] La candidature
        [sheet] La fiche
        [ballot] Le bulletin
        [comparison] La comparaison
        [exclusion] L’exclusion
        [board] Le groupe
        [fit] L’ajustement
        [standing] Le classement
        [decision] La décision
       *[log] La ligne du journal
    } ({ $place }) : ce n’est pas ce qui a été signé.
results-found-line-removed =
    { $noun ->
        [text] Le texte
        [rule] La règle
        [entry] La candidature
        [sheet] La fiche
        [ballot] Le bulletin
        [comparison] La comparaison
        [exclusion] L’exclusion
        [board] Le groupe
        [fit] L’ajustement
        [standing] Le classement
        [decision] La décision
       *[log] La ligne du journal
    } : signé et disparu ({ $place }).
results-found-line-added =
    { $noun ->
        [text] Le texte
        [rule] La règle
        [entry] La candidature
        [sheet] La fiche
        [ballot] Le bulletin
        [comparison] La comparaison
        [exclusion] L’exclusion
        [board] Le groupe
        [fit] L’ajustement
        [standing] Le classement
        [decision] La décision
       *[log] La ligne du journal
    } ({ $place }) : jamais signé.
results-found-line-duplicated =
    { $noun ->
        [text] Le texte
        [rule] La règle
        [entry] La candidature
        [sheet] La fiche
        [ballot] Le bulletin
        [comparison] La comparaison
        [exclusion] L’exclusion
        [board] Le groupe
        [fit] L’ajustement
        [standing] Le classement
        [decision] La décision
       *[log] La ligne du journal
    } ({ $place }) : présent deux fois.
results-found-judge-changed = La fiche { $place } porte le nom d’un autre juge.
results-found-no-archive = Ceci n’est pas l’archive d’un dossier public.{ $place }
results-found-file-missing = Il manque un fichier : { $place }.
results-found-file-surplus = Un fichier n’a rien à faire là : { $place }.
results-found-root-differs = { $place } : les feuilles ne donnent pas la racine signée.
results-found-signature-forged = { $place } : aucune signature de la clé jointe.
results-found-key-unknown = { $place } : une autre clé que celle que vous avez donnée.
results-found-record-unreadable = Une ligne est illisible : { $place }.
results-found-rule-unrecorded = L’empreinte d’une règle ne figure pas au journal : { $place }.
results-found-fit-differs = Les nombres d’un ajustement ne découlent pas des fiches : { $place }.
results-found-standing-differs = Un classement ne découle pas des fiches : { $place }.
results-found-decision-differs = Une décision ne découle de rien de ce qui est ici : { $place }.
results-found-receipt-differs = Une ligne du reçu n’est pas sous la racine signée : { $place }.

desk-act-rules-fixed = A consigné l’empreinte d’une règle
desk-act-record-made = A établi le dossier public

letter-head-round-closed-subject = { $programme } : le journal après la clôture
letter-head-round-closed-body = Bonjour { $name },

    un tour de { $programme } a été clos. La chaîne de son journal se termine désormais au maillon { $number }, avec cette empreinte :

    { $hash }

    Conservez cette lettre : qui modifierait le journal plus tard ne peut pas modifier ce qui est écrit ici.

    Voir le journal : { $link }

letter-head-results-published-subject = { $programme } : le journal après la publication
letter-head-results-published-body = Bonjour { $name },

    les résultats de { $programme } ont été publiés. La chaîne de son journal se termine désormais au maillon { $number }, avec cette empreinte :

    { $hash }

    Conservez cette lettre : qui modifierait le journal plus tard ne peut pas modifier ce qui est écrit ici.

    Voir le journal : { $link }
