# Les statistiques d’une édition. $stage : titre d’une colonne, par exemple « Nominées ».

desk-stats = Statistiques
desk-stats-link = Statistiques par étape, origine et sujet
desk-stats-public = La page que tout le monde lit
desk-stats-lead = Combien de candidatures sont allées jusqu’où, d’où elles viennent et de quoi elles traitent. Tous les chiffres sont comptés à partir des candidatures et du procès-verbal scellé.
desk-stats-before = Combien de candidatures sont allées jusqu’où, d’où elles viennent et de quoi elles traitent. Les champions et les lauréats seront comptés ici dès que les résultats seront publics, pour tout le monde au même moment.
desk-stats-too-close = Tant que les résultats ne sont pas publics, ces chiffres laissent de côté les candidatures dont vous êtes trop proche et peuvent taire qui a été nominé.
desk-stats-none-text = Dès que des candidatures sont soumises, cette page les compte par étape et selon ce qu’elles ont choisi.

desk-stats-stage = Étape
desk-stats-stage-submitted = Soumises
desk-stats-stage-eligible = Recevables
desk-stats-stage-nominated = Nominées
desk-stats-stage-champion = Champions
desk-stats-stage-winner = Lauréats
desk-stats-means = Ce qui est compté
desk-stats-means-submitted = Les candidatures soumises et non retirées.
desk-stats-means-eligible = Les candidatures soumises que la présélection a jugées recevables ; si l’édition n’a pas de présélection, toutes celles qui ont été soumises.
desk-stats-means-nominated = Les candidatures recevables retenues à l’issue du premier tour d’évaluation ; s’il n’y a qu’un tour, toutes les candidatures recevables, puisque toutes vont aux juges.
desk-stats-means-champion = Les candidatures que le procès-verbal scellé distingue comme champions ou comme lauréats : les lauréats sont aussi des champions.
desk-stats-means-winner = Les candidatures que le procès-verbal scellé désigne comme lauréates.
desk-stats-once = Un total compte chaque candidature une fois, quel que soit le nombre de prix qu’elle a remportés.
desk-stats-mentions = Les mentions spéciales ne sont pas une étape : { $count }.
desk-stats-several = Une candidature qui donne plusieurs réponses compte dans chacune d’elles, quel que soit le prix remporté : la somme de ces lignes dépasse le total.
desk-stats-internal = Absent de la page que tout le monde lit : les réponses à cette question ne sont pas publiques.

desk-stats-stages = De la soumission au prix
desk-stats-finding = Soumises : { $submitted }. { $stage } : { $count }.
desk-stats-total = Toutes les candidatures
desk-stats-not-said = Sans réponse
desk-stats-most = { $stage } : le plus grand nombre se trouve dans { $name } : { $count }.
desk-stats-both = { $row } avec { $column }
desk-stats-matrix = { $rows } et { $columns }
desk-stats-picture = image

desk-stats-with = Comparer avec
desk-stats-with-none = Aucune autre édition
desk-stats-with-nothing = Il n’y a encore rien à comparer : aucune autre édition de ce type n’a publié ses résultats ici.
desk-stats-compared = { $here } à côté de { $there }
desk-stats-first-second = Première barre : { $here }. Deuxième barre : { $there }.
desk-stats-count-head = { $edition } : candidatures
desk-stats-share-head = { $edition } : part
desk-stats-difference = Écart en points de pourcentage
desk-stats-percent = { $share } %
desk-stats-shares-of = Les parts par étape se rapportent à toutes les candidatures soumises ; dans les autres tableaux, à toutes celles de l’étape « { $stage } ».
desk-stats-shift = Plus grand écart : { $name }, { $points } points de pourcentage.
desk-stats-no-shift = Les parts sont les mêmes.

desk-stats-pdf = Rapport en PDF
desk-stats-csv-edition = édition
