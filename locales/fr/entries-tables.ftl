# Tables dans la salle : leurs numéros, leurs cartons et leurs listes.

entries-tables-title = Tables dans la salle – { $programme }
entries-tables-heading = Tables dans la salle
entries-tables-lead = Chaque équipe reçoit une table numérotée. Les juges trouvent les équipes grâce à ce numéro, et chaque équipe lit le sien sur la page de sa candidature.
entries-tables-none = Personne n’est encore dans la salle
entries-tables-none-text = Les candidatures soumises, et déclarées recevables si la recevabilité est examinée, reçoivent une table ici.
entries-tables-without = { $n ->
    [0] Chaque candidature a une table.
    [one] { $count } candidature n’a pas encore de table.
   *[other] { $count } candidatures n’ont pas encore de table.
}
entries-tables-first = Premier numéro
entries-tables-step = Écarts entre les catégories
entries-tables-step-none = Aucun
entries-tables-step-of = Chaque catégorie commence { $step } numéros plus loin
entries-tables-anew = Attribuer un nouveau numéro à toutes
entries-tables-anew-help = Sinon, seules celles qui n’en ont pas en reçoivent un. Les cartons déjà imprimés ne seraient plus exacts.
entries-tables-give = Attribuer les numéros
entries-tables-caption = Tables, leurs numéros et leur emplacement
entries-table-number = Numéro
entries-table-place = Emplacement
entries-table-number-of = Numéro de table de { $entry }
entries-table-place-of = Emplacement de { $entry }
entries-table-differs = Modifié
entries-tables-save = Enregistrer la liste
entries-tables-drop = Abandonner ce que dit le fichier
entries-tables-cards = Cartons à poser sur les tables
entries-tables-cards-lead = Imprimez cette page : chaque table a sa propre feuille.
entries-tables-no-cards = Aucune table n’a encore de numéro
entries-tables-no-cards-text = Attribuez d’abord les numéros.
entries-tables-file = Importer les numéros d’un fichier
entries-tables-file-label = Fichier
entries-tables-file-help = CSV avec les colonnes « reference », « number » et « place », comme celui que vous téléchargez ici. Son contenu est montré avant toute modification.
entries-tables-look = Voir ce qu’il change
entries-tables-from-file = Rien n’est encore enregistré
entries-tables-from-file-text = { $n ->
    [0] Le fichier ne change rien.
    [one] Le fichier change { $count } table. Enregistrez la liste pour conserver ce changement.
   *[other] Le fichier change { $count } tables. Enregistrez la liste pour conserver ces changements.
}
entries-table-own = Votre table : { $number }
entries-table-own-place = Votre table : { $number }, { $place }
entries-table-own-text = Les juges cherchent ce numéro. Veillez à ce que quelqu’un soit toujours présent pendant le passage des juges.

entries-why-table-number = { $entry } : un numéro de table est un nombre entier de 1 à 9999.
entries-why-table-twice = La table { $number } reviendrait à la fois à { $one } et à { $other }. Donnez un autre numéro à l’une des deux.
entries-why-tables-unreadable = Ce fichier est illisible. Enregistrez-le au format CSV en UTF-8 et réessayez.
entries-why-tables-columns = La première ligne du fichier doit contenir les colonnes « reference » et « number ».
entries-why-tables-no-entry = Ligne { $row } : aucune candidature n’a ici la référence « { $entry } ».
entries-why-tables-no-number = Ligne { $row } : le numéro indiqué pour { $entry } n’est pas un nombre entier.

said-tables-saved = Les tables sont enregistrées.
said-tables-numbered = Les numéros sont attribués. Chaque équipe lit le sien sur la page de sa candidature.

desk-act-tables-set = A attribué ou modifié des tables dans la salle
