# Créer et configurer une édition d'un programme.

programme-new = Créer un programme
programme-new-lead = Choisissez son point de départ et donnez-lui une adresse. Tout le reste a une valeur par défaut, que vous pourrez changer plus tard, avant l’ouverture des candidatures.
programme-preset = Point de départ
programme-preset-help = Un modèle apporte des catégories, des prix, des étapes, un formulaire de candidature et une fiche de notation qui vont ensemble.
programme-slug = Adresse
programme-slug-help = Lettres minuscules, chiffres et traits d’union, par exemple wsis-2027. Elle figure dans tous les liens et ne peut pas être changée.
programme-first = Premier jour
programme-first-help = Les candidatures ouvrent ce jour-là à 09:00 dans le fuseau horaire du programme ; les autres étapes suivent. Chaque date peut être modifiée.
programme-names = Nom
programme-names-help = Dans chaque langue de vos lecteurs. Laissez une langue vide pour garder le nom du modèle.
programme-make = Créer le programme
programme-import = Partir d’un fichier
programme-import-lead = Une configuration exportée d’un autre programme, que vous avez pu modifier. Si elle compte en jours, ils sont comptés à partir d’aujourd’hui.
programme-import-file = Fichier
programme-import-file-help = Un fichier TOML de 1 Mo au plus.
programme-import-text = Ou collez son texte ici
programme-import-text-help = Une erreur est signalée avec sa ligne, et le texte reste ici pour que vous puissiez le corriger.
programme-import-make = Créer le programme à partir de ce fichier

programme-setup = Configuration
programme-setup-lead = Ce que cette édition promet et demande : conditions, catégories, prix, mode de notation et questions posées aux candidats.
programme-stages-change = Modifier les dates
programme-rubric-see = Grille d’évaluation
programme-export = Emporter la configuration dans un fichier
programme-kind = Type
programme-kind-prize = Prix
programme-kind-hackathon = Hackathon
programme-zone = Fuseau horaire
programme-categories-max = Catégories ou défis par candidature, au plus
programme-team-max = Personnes par équipe, au plus
programme-catalogue = Catalogue des candidatures
programme-catalogue-after-closing = Public dès la clôture des candidatures
programme-catalogue-after-publication = Public en même temps que les lauréats
programme-screening = Présélection
programme-screening-yes = La recevabilité des candidatures est examinée avant leur transmission aux juges
programme-screening-no = Toute candidature soumise est transmise aux juges
programme-naming = Nom et résumé
programme-naming-lead = Ce que l’on lit sur les pages publiques. Une langue sans texte propre affiche le texte anglais.
programme-summaries = Résumé
programme-summaries-help = Une ou deux phrases qui disent de quoi il s’agit et pour qui.
programme-names-save = Enregistrer le nom et le résumé
# $text : le texte qui figure là maintenant, parce que quelqu'un d'autre l'a modifié.
programme-now = Actuellement : { $text }
programme-categories = Catégories
programme-challenges = Défis
programme-code = Code
programme-name = Nom
programme-prizes = Prix
programme-prizes-caption = Chaque prix, avec ce qu’il récompense et combien peuvent le remporter ensemble
programme-prize = Prix
programme-prize-for = Pour
programme-prize-of-all = Toutes les candidatures
programme-winners-max = Lauréats au plus
programme-sheets =
    { $n ->
        [one] Chaque candidature demande { $count } fiche de notation.
       *[other] Chaque candidature demande { $count } fiches de notation.
    }
programme-blind = Les juges ne voient pas qui est candidat.
programme-not-blind = Les juges voient qui est candidat.
programme-rubric-caption = Ce que notent les juges, avec le poids de chaque critère et le sens de chaque niveau
programme-criterion = Critère
programme-weight = Poids
programme-weight-of = { $weight } sur { $sum }
programme-levels = Niveaux
programme-form = Formulaire de candidature
programme-form-caption = Les questions posées aux candidats, dans l’ordre du formulaire
programme-question = Question
programme-answer = Réponse
programme-seen-by = Qui la lit
programme-seen-by-all = Tout le monde
programme-seen-by-public = Tout le monde, sauf les juges dans un tour anonyme
programme-seen-by-judges = L’équipe, les juges et les organisateurs
programme-seen-by-organisers = L’équipe et les organisateurs ; les juges seulement dans un tour qui n’est pas anonyme
programme-field-line = Une ligne
programme-field-text = Plusieurs paragraphes
programme-field-choice = Une des options
programme-field-choices = Une ou plusieurs options
programme-field-choices-with-text = Une ou plusieurs options, avec un texte pour chacune
programme-field-link = Adresse web
programme-field-email = Adresse électronique
programme-field-number = Nombre entier
programme-field-file = Fichiers
# $least : le plus petit nombre de mots ; $count : le plus grand.
programme-words-between =
    { $n ->
        [one] De { $least } à { $count } mot
       *[other] De { $least } à { $count } mots
    }
programme-words-least =
    { $n ->
        [one] Au moins { $count } mot
       *[other] Au moins { $count } mots
    }
programme-words-most =
    { $n ->
        [one] { $count } mot au plus
       *[other] { $count } mots au plus
    }
programme-options =
    { $n ->
        [one] { $count } option
       *[other] { $count } options
    }

programme-stages = Étapes et dates
programme-stages-lead = Toutes les dates sont dans le fuseau horaire { $zone }. Une étape est ouverte jusqu’à la dernière seconde avant sa clôture. Les dates précédentes restent dans l’historique, avec le motif.
programme-stage-entries = Candidatures
programme-stage-screening = Présélection
programme-stage-voting = Vote du public
programme-stage-scoring = Notation
programme-stage-decision = Décision
programme-stage-ceremony = Cérémonie
programme-stage-open = Ouverte
programme-stage-ahead = Pas encore ouverte
programme-stage-over = Close
programme-stage-between = Du { $opens } au { $closes }
programme-stage-change = Modifier les dates : { $stage }
programme-stage-opens = Ouverture
programme-stage-closes = Clôture
programme-date-help = Dans le fuseau horaire { $zone }.
programme-stage-reason = Motif
programme-stage-reason-help = Toute personne qui lit l’historique le voit. Si la clôture des candidatures change, chaque équipe reçoit un message avec ce motif.
programme-stage-save = Enregistrer les dates : { $stage }
programme-history = Historique
programme-history-none = Aucune date n’a été modifiée.
programme-history-caption = Modifications des dates, la plus récente en premier
programme-history-when = Quand
programme-history-stage = Étape
programme-history-before = Avant
programme-history-after = Après
programme-history-by = Modifié par

said-programme-made = Le programme est créé, et vous en êtes l’organisateur. Parcourez maintenant sa configuration et ses dates.
said-names-saved = Le nom et le résumé sont enregistrés.
said-stage-changed = Les dates sont modifiées. Les précédentes figurent dans l’historique.

programme-why-not-yet = L’ouverture est prévue le { $opens }.
programme-why-closed = La clôture a eu lieu le { $closed }.
programme-why-no-such-stage = Cette étape n’existe pas dans ce programme.
programme-why-changed = Quelqu’un a modifié le nom ou le résumé après l’ouverture de cette page. Comparez avec le texte actuel, et enregistrez de nouveau si le vôtre est le bon
programme-why-dates-changed = Quelqu’un a modifié ces dates après l’ouverture de cette page. Comparez avec les dates actuelles, et enregistrez de nouveau si les vôtres sont les bonnes
programme-why-date = Indiquez une date et une heure
programme-why-day = Indiquez un jour
programme-why-stage-order = Choisissez une clôture postérieure à l’ouverture
programme-why-no-reason = Dites pourquoi les dates changent
programme-why-no-preset = Choisissez le point de départ du programme
programme-why-slug-missing = Donnez une adresse au programme
programme-why-slug = L’adresse « { $slug } » ne peut pas être utilisée. Choisissez de 2 à 60 lettres minuscules, chiffres et traits d’union
programme-why-slug-taken = L’adresse « { $slug } » est déjà prise. Choisissez-en une autre
programme-why-not-text = Ce fichier n’est pas un texte. Choisissez un fichier TOML
programme-why-file-missing = Choisissez un fichier, ou collez son texte
programme-why-file-large = Ce fichier dépasse 1 Mo
# $message : ce que dit le lecteur du fichier, en anglais.
programme-why-file = Ligne { $line }, colonne { $column } : { $message }
programme-why-no-name = Donnez un nom dans au moins une langue
programme-why-name-long = Écrivez { $most } caractères au plus
programme-why-zone = « { $zone } » n’est pas un fuseau horaire. Utilisez un nom tel que Europe/Zurich
programme-why-accent = « { $accent } » n’est pas une de nos couleurs. Choisissez parmi : { $known }
programme-why-too-many =
    { $n ->
        [one] Il peut y avoir au plus { $most } catégorie, prix, champ ou tour
       *[other] Il peut y avoir au plus { $most } catégories, prix, champs ou tours
    }
programme-why-terms = Dans les conditions, categories_max et team_max doivent être compris entre 1 et { $most }
programme-why-no-stage = L’étape « { $stage } » manque
programme-why-stage-sequence = L’étape « { $stage } » n’est pas à sa place. Chaque étape vient une seule fois, dans cet ordre : entries, screening, voting, scoring, decision, ceremony
programme-why-stage-dates = L’étape « { $stage } » demande deux dates (opens, closes) ou deux nombres de jours (opens_after_days, closes_after_days)
programme-why-stage-closes = L’étape « { $stage } » se termine avant de commencer
programme-why-no-category = Il n’y a aucune catégorie
programme-why-twice = « { $key } » figure deux fois. Les codes et les clés doivent être différents
programme-why-code = « { $code } » ne peut pas servir de code. Utilisez 40 caractères au plus : lettres de a à z, chiffres, traits d’union et tirets bas
programme-why-key = « { $key } » ne peut pas servir de clé. Utilisez 40 caractères au plus : lettres minuscules, chiffres et tirets bas, en commençant par une lettre
programme-why-nameless = Un élément de « { $key } » n’a de nom dans aucune langue
programme-why-prize-category = Le prix « { $prize } » est destiné à une catégorie « { $category } » qui n’existe pas
programme-why-winners = Le prix « { $prize } » peut avoir { $most } lauréats au plus
programme-why-no-round = Il n’y a aucun tour de notation
programme-why-sheets = sheets_needed doit être compris entre 1 et { $most }
programme-why-no-criterion = Un tour n’a aucun critère de notation
programme-why-many-criteria =
    { $n ->
        [one] Un tour peut avoir { $most } critère au plus
       *[other] Un tour peut avoir { $most } critères au plus
    }
programme-why-weight = Le poids du critère « { $criterion } » doit être compris entre 1 et 1000
programme-why-levels = Le critère « { $criterion } » demande de 2 à 11 niveaux, du plus petit nombre de points au plus grand, chacun entre 0 et 1000
programme-why-no-title = Le formulaire demande un champ « title » du type « line », obligatoire et qui ne révèle pas qui est candidat
programme-why-options = Le champ « { $field } » a des options qu’il ne peut pas avoir, ou il lui en manque. Seuls les choix ont des options, et 400 au plus
programme-why-words = Les limites de mots du champ « { $field } » ne sont pas valables. Seules les réponses écrites en ont, et la plus petite vient en premier
programme-why-files = Ce que le champ « { $field } » dit des fichiers n’est pas valable. Un champ de fichiers a au moins un type, et de 1 à 20 fichiers de 1 à 100 mégaoctets ; les autres champs n’ont rien de tout cela
programme-why-public-email = Le champ « { $field } » est une adresse électronique, que le catalogue public ne montre jamais
programme-why-not-blind = Le champ « { $field } » révèle qui est candidat ; il ne peut donc pas figurer dans un catalogue que les juges peuvent lire pendant une notation anonyme. Rendez-le non public, ou montrez le catalogue après la publication

# $number : 1 pour le premier ; $name : le nom donné par l'organisateur.
programme-round-named = Tour { $number } : { $name }

programme-why-quota = Combien passent au tour suivant : écrivez un nombre entier de 1 à { $most }.
programme-why-last-quota = Personne ne passe au-delà du dernier tour : ses lauréats sont désignés. Supprimez-y « moves_on ».

programme-quota-category = { $n ->
    [one] { $count } candidature de chaque catégorie passe au tour suivant.
   *[other] { $count } candidatures de chaque catégorie passent au tour suivant.
}
programme-quota-challenge = { $n ->
    [one] { $count } projet de chaque défi passe au tour suivant.
   *[other] { $count } projets de chaque défi passent au tour suivant.
}
programme-quota-edition = { $n ->
    [one] { $count } candidature de l’ensemble passe au tour suivant.
   *[other] { $count } candidatures de l’ensemble passent au tour suivant.
}
programme-quota-none = Toute candidature que les juges ont laissée passer accède au tour suivant.

programme-rounds-title = Tours
programme-rounds-lead = Comment chaque tour est évalué. Un tour peut avoir ses propres dates au sein de l’étape de notation ; toutes les dates sont dans le fuseau horaire { $zone }.
programme-round-change = Modifier les dates : { $round }
programme-round-save = Enregistrer les dates : { $round }
programme-round-no-dates = Pas de dates propres : il dure aussi longtemps que l’étape de notation.
programme-history-round = Tour
programme-history-rounds = Dates de tours modifiées, la plus récente en premier
said-round-changed = Les dates sont modifiées. Les anciennes restent dans l’historique.
programme-method-rubric = Les juges attribuent des points pour chaque critère.
programme-method-gate = Les juges disent : accepter, refuser ou sans certitude.
programme-method-expo = Les juges vont de table en table et disent lequel de deux projets est le meilleur.
# $estimator : ce que dit programme-estimator-…
programme-round-values = Le classement est établi ainsi : { $estimator }.
programme-estimator-mixed = moyennes corrigées en fonction des juges
programme-estimator-mean = moyennes simples
programme-estimator-trimmed = moyennes sans la fiche de notation la plus haute ni la plus basse
programme-estimator-z_score = notes standardisées : la moyenne et la dispersion propres à chaque juge sont retirées
programme-estimator-additive = moyennes dont l’indulgence de chaque juge est retirée
programme-estimator-borda = rangs dans le classement propre à chaque juge (Borda)
programme-estimator-copeland = duels gagnés auprès des juges qui ont vu les deux (Copeland)
programme-consensus-majority = Une candidature passe quand plus de juges l’acceptent que ne la refusent ; un juge sans certitude n’a pas de voix.
programme-consensus-unanimous = Une candidature passe quand aucun juge ne la refuse ; un juge sans certitude n’a pas de voix.
programme-round-everybody = Chaque juge évalue toutes les candidatures dont il n’est pas trop proche.
programme-round-sheets = { $n ->
    [one] Au moins { $count } juge lit chaque candidature.
   *[other] Au moins { $count } juges lisent chaque candidature.
}
programme-round-visits = { $n ->
    [one] Le passage à une table dure jusqu’à { $count } minute.
   *[other] Le passage à une table dure jusqu’à { $count } minutes.
}
programme-round-blind = Les juges ne voient pas qui est candidat.
programme-round-open = Les juges voient qui est candidat.
programme-why-gate = Un filtre pose une seule question à trois réponses : refuser, sans certitude, accepter.
programme-why-gate-quota = Toutes les candidatures acceptées par un filtre passent au tour suivant. Supprimez-y « moves_on ».
programme-why-visits = Les passages sont réservés à un tour où les juges vont de table en table : de 1 à { $minutes } minutes chacun, sans points ou avec { $points } points au plus.
programme-why-estimator = Un estimateur ne peut être choisi que pour les tours avec critères.
programme-why-round-dates = Un tour a soit deux dates, soit deux nombres de jours, et s’ouvre avant de se clore. Ou il n’en a aucun.
programme-why-round-within = Indiquez les deux dates, dans l’ordre et au sein de l’étape de notation, ou aucune.

programme-copy = Créer l’édition suivante d’une édition existante
programme-copy-lead = Elle a la même configuration ; toutes les dates se décalent de jours entiers. Les candidatures, les juges et les résultats restent dans l’édition précédente.
programme-copy-edition = L’édition précédente
programme-copy-first-help = Le jour où s’ouvre sa première étape ; les heures restent les mêmes.
programme-copy-make = Créer l’édition suivante
programme-why-no-edition = Choisissez une édition dans la liste
programme-path = D’ici à l’ouverture des candidatures
programme-path-lead = Tout a une valeur par défaut. Parcourez ces points en dix minutes ; chacun mène à l’endroit où il se modifie.
programme-path-names = Noms et résumé
programme-path-languages =
    { $n ->
        [one] En { $count } langue
       *[other] En { $count } langues
    }
programme-path-no-summary = Il n’y a pas encore de résumé
programme-path-dates = Dates
programme-path-entries = Candidatures : du { $opens } au { $closes }
programme-path-terms = Conditions de candidature
programme-path-team =
    { $n ->
        [one] Équipes de { $count } personne
       *[other] Équipes de { $count } personnes au plus
    }
programme-path-parts = Catégories et prix
programme-path-prizes =
    { $n ->
        [one] Catégories : { $categories } ; { $count } prix
       *[other] Catégories : { $categories } ; { $count } prix
    }
programme-path-no-prize = Il n’y a pas encore de prix
programme-path-form = Questions du formulaire de candidature
programme-path-questions =
    { $n ->
        [one] { $count } question ; sections : { $sections }
       *[other] { $count } questions ; sections : { $sections }
    }
programme-path-rubric = Grille d’évaluation
programme-path-criteria =
    { $n ->
        [one] { $count } critère au premier tour
       *[other] { $count } critères au premier tour
    }
programme-path-people = Personnes
programme-path-people-count =
    { $n ->
        [one] { $count } organisateur ; présidence du jury : { $chairs }
       *[other] { $count } organisateurs ; présidence du jury : { $chairs }
    }
programme-path-no-chair = Personne ne préside encore le jury : un(e) président(e) du jury et un organisateur signent les décisions
programme-path-one-organiser = Vous êtes le seul organisateur : certains actes en demandent deux
programme-path-public = La page publique
programme-path-public-text = Telle que tout le monde la verra
