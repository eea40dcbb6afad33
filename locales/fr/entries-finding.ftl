# Trouver des candidatures : le catalogue et les listes en coulisses.

entries-option-count = { $name } ({ $count })
entries-picture-of = Image de « { $title } »
entries-catalogue-print = Tout sur une page, à imprimer
entries-catalogue-print-how = Imprimez cette page avec votre navigateur. Les boutons et les menus n’apparaissent pas sur le papier.

# Vues conservées de la liste, et la même décision pour plusieurs.

entries-views = Vues conservées
entries-views-keep = Vues conservées de cette liste
entries-view-name = Nom de cette vue
entries-view-name-help = La recherche actuelle est conservée sous ce nom, pour toutes les personnes qui organisent cette édition. Le même nom remplace la vue précédente.
entries-view-save = Conserver cette vue
entries-view-remove = Supprimer
entries-choose = Choisir
entries-verdicts = La même décision pour plusieurs
entries-verdicts-ticked = Rendre une décision pour celles qui sont cochées
entries-verdicts-all =
    { $n ->
        [one] Rendre une décision pour { $count } candidature trouvée
       *[other] Rendre une décision pour les { $count } candidatures trouvées
    }
entries-verdicts-chosen =
    { $n ->
        [one] { $count } candidature
       *[other] { $count } candidatures
    }
entries-verdicts-preview = Montrer l’effet
entries-verdicts-apply = Appliquer
entries-verdicts-after = Chaque équipe reçoit son propre message dans dix minutes ; d’ici là, les messages peuvent être arrêtés.
entries-verdicts-back = Retour à la liste
entries-verdicts-would =
    { $n ->
        [0] Aucune candidature ne changerait.
        [one] { $count } candidature recevrait cette décision.
       *[other] { $count } candidatures recevraient cette décision.
    }
entries-verdicts-done =
    { $n ->
        [0] Aucune candidature n’a changé.
        [one] { $count } candidature a reçu cette décision.
       *[other] { $count } candidatures ont reçu cette décision.
    }
entries-verdicts-as-before =
    { $n ->
        [one] { $count } l’avait déjà, avec ce motif.
       *[other] { $count } l’avaient déjà, avec ce motif.
    }
entries-verdicts-not =
    { $n ->
        [one] { $count } ne peut pas la recevoir, car :
       *[other] { $count } ne peuvent pas la recevoir, car :
    }
said-view-saved = La vue est conservée.
said-view-removed = La vue est supprimée.
entries-why-view-name = Donnez à la vue un nom de { $most } caractères au plus
entries-why-views-many = Il y a déjà { $most } vues conservées. Supprimez-en d’abord une
entries-why-none-ticked = Cochez au moins une candidature dans la liste
